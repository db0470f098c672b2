import { reliabilityData } from "#domain/agreement/reliability-data";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import type { SourceId } from "#domain/model/ids";
import { unitMatrix } from "#domain/report/unit-matrix";
import {
  writeAgreementScript,
  type AgreementScript,
  type ScriptWording,
} from "#formats/report/write-agreement-script";
import { unitColumns, writeUnitMatrix, type UnitColumn } from "#formats/report/write-unit-matrix";
import { writeZip } from "#formats/report/write-zip";

/** What the table of units and the script beside it are made from. Plain data for a worker. */
export interface UnitMatrixRequest {
  readonly snapshot: Snapshot;
  readonly specification: Specification;
  /** In the order of the rows, each with its name. */
  readonly sources: readonly (readonly [id: SourceId, name: string])[];
  readonly columns: Readonly<Record<UnitColumn, string>>;
  /** Of each code for each coder, codes first. */
  readonly marks: readonly string[];
  readonly files: { readonly table: string; readonly script: string };
  readonly figures: Pick<AgreementScript, "coders" | "codes" | "overall">;
  /** The summary holds `%1$d`, `%2$d` and `%3$d`, as functions do not go to a worker. */
  readonly wording: Omit<ScriptWording, "summary"> & { readonly summary: string };
}

/** The table of units as csv, and the script that makes the figures from it, in a zip. */
export function unitMatrixZip(request: UnitMatrixRequest): Uint8Array {
  const { snapshot, specification, sources, columns, marks, files, figures, wording } = request;
  const data = reliabilityData(snapshot, specification);
  const isCharacters = specification.unit === "character";
  const names = new Map(sources);
  const sourceIds = sources.map(([id]) => id);
  const table = writeUnitMatrix(
    unitMatrix(data, snapshot, sourceIds, isCharacters),
    { column: columns, marks, sourceName: (id) => names.get(id) ?? id },
    isCharacters,
  );
  const script = writeAgreementScript(
    {
      file: files.table,
      ...figures,
      before: unitColumns.length - (isCharacters ? 0 : 1),
      countColumn: isCharacters ? unitColumns.length : undefined,
    },
    { ...wording, summary: () => wording.summary },
  );
  return writeZip([
    { name: files.table, content: table },
    { name: files.script, content: script },
  ]);
}
