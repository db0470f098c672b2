import type { Coding, Project } from "#domain/model/records";
import { applyToRecords, noRecords, recordLists, recordsOf, type RecordLists } from "#domain/query/records";
import type { Step } from "#domain/study/step";

/** What steps come to. Codings of a study are made and never changed. */
export function recordsOfSteps(
  project: Project,
  steps: readonly Step[],
): RecordLists & { readonly project: Project; readonly codings: readonly Coding[] } {
  const patch = steps.flatMap((step) => step.patch);
  const records = applyToRecords(recordsOf({ ...noRecords, project }), patch);
  const codings = patch.filter(({ table }) => table === "codings");
  return {
    ...recordLists((table) => [...records[table].values()]),
    project: records.project,
    codings: codings.map(({ after }) => after as Coding),
  };
}
