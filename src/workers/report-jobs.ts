import type { Report } from "#domain/report/report";
import { writeDocx } from "#formats/report/write-docx";

/** What the report worker does: writes documents. */
export const reportJobs = {
  docx: ({ report, at }: { readonly report: Report; readonly at: number }): Promise<Uint8Array> =>
    writeDocx(report, at),
};
export type ReportJobs = typeof reportJobs;
