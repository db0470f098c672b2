import type { DataSet } from "#domain/report/data-set";
import type { Report } from "#domain/report/report";
import { writeDataPackage } from "#formats/report/write-data-package";
import { writeDocx } from "#formats/report/write-docx";
import { writeZip, type FolderFile } from "#formats/report/write-zip";
import { unitMatrixZip, type UnitMatrixRequest } from "#workers/unit-matrix-job";

/** What the report worker does: writes documents, and tables as zips. */
export const reportJobs = {
  docx: ({ report, at }: { readonly report: Report; readonly at: number }): Promise<Uint8Array> =>
    writeDocx(report, at),
  zip: (files: readonly FolderFile[]): Uint8Array => writeZip(files),
  dataPackage: (set: DataSet): Uint8Array => writeDataPackage(set),
  unitMatrix: (request: UnitMatrixRequest): Uint8Array => unitMatrixZip(request),
};
export type ReportJobs = typeof reportJobs;
