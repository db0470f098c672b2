import { isDefined, type Figure } from "#domain/agreement/figure";
import type { Snapshot } from "#domain/agreement/snapshot";
import type { Specification } from "#domain/agreement/specification";
import { codeTree } from "#domain/codebook/code-tree";
import type { CoderId } from "#domain/model/ids";
import type { Code, Coder } from "#domain/model/records";
import type { Decision, Round } from "#domain/model/round-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { decisionRows } from "#domain/report/decision-rows";
import type { RoundFigures, RoundReportInput, RoundStability } from "#domain/report/round-report-input";
import { afterDiscussion } from "#domain/rounds/after-discussion";
import { decisionsByKey, roundDisagreements } from "#domain/rounds/round-disagreements";
import { roundSpecification } from "#domain/rounds/round-snapshot";
import { resampling } from "#features/agreement/figures/comparison-task";
import { versionOf } from "#features/agreement/rounds-of";

/** How coders stand in a report. */
export type CoderNaming = "initials" | "names";

/** The codes of a round that its frozen codebook holds, in the round's order, each with a name of its own. */
export function reportCodes({ codeIds }: Round, { codes }: Snapshot): RoundReportInput["codes"] {
  const byId = new Map<Code["id"], Code>(codes.map((code) => [code.id, code]));
  const tree = codeTree(codes);
  const own = codeIds.flatMap((id) => byId.get(id) ?? []);
  const names = distinct(
    own.map(({ name }) => name),
    (at) => tree.nodeOf.get(own[at]!.id)?.path.join(" / ") ?? own[at]!.name,
  );
  return own.map(({ id }, at) => ({ id, name: names[at]! }));
}

/** Names, the longer ones where some are the same, and numbers where those are too. */
export function distinct(names: readonly string[], longer: (at: number) => string): readonly string[] {
  const isTwice = (name: string): boolean => names.indexOf(name) !== names.lastIndexOf(name);
  const used = new Map<string, number>();
  return names.map((name, at) => {
    const given = isTwice(name) ? longer(at) : name;
    const count = (used.get(given) ?? 0) + 1;
    used.set(given, count);
    return count === 1 ? given : `${given} (${count})`;
  });
}

/** The question that a round's figures answer: a row for each of {@link reportCodes}. */
export const reportSpecification = (round: Round, codes: RoundReportInput["codes"]): Specification => ({
  ...roundSpecification(round),
  columns: codes.map(({ id }) => ({ codeIds: [id], rollUp: round.rollUp })),
});

/** The decisions of a round that count, by id. */
export const countingDecisions = ({ records }: ProjectIndex, round: Round): readonly Decision[] =>
  [
    ...decisionsByKey([...records.decisions.values()].filter(({ roundId }) => roundId === round.id)).values(),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The round as it is after what was decided; undefined where nothing was. */
export function settledSnapshot(
  index: ProjectIndex,
  round: Round,
  snapshot: Snapshot,
  decisions: readonly Decision[],
): Snapshot | undefined {
  if (decisions.length === 0) return undefined;
  const agreed = decisions.flatMap(({ agreedIds }) => agreedIds.flatMap((id) => index.coding(id) ?? []));
  return afterDiscussion(snapshot, round, decisions, agreed);
}

export interface KnownFigures {
  readonly stability: RoundStability | undefined;
  readonly before: RoundFigures | undefined;
  readonly after: RoundFigures | undefined;
}

/** Everything that the report says, in names. */
export function reportInput(
  index: ProjectIndex,
  round: Round,
  snapshot: Snapshot,
  { before, after, stability }: KnownFigures,
  naming: CoderNaming,
): RoundReportInput {
  const codes = reportCodes(round, snapshot);
  const nameOf = coderNames(index, naming);
  const codeNames = new Map(codes.map(({ id, name }) => [id, name]));
  return {
    project: index.project.name,
    round,
    version: versionOf(index, round),
    stability,
    coders: round.coderIds.map((id) => ({
      name: nameOf(id),
      background: backgroundOf(index.coders.get(id)),
    })),
    codes,
    sources: snapshot.sources.length,
    before,
    after,
    resampling,
    disagreements: roundDisagreements(round, snapshot).length,
    decisions: decisionRows(
      index,
      round,
      snapshot,
      (column) => codeNames.get(round.codeIds[column]!) ?? "",
      nameOf,
    ),
  };
}

/** How coders are named, no two the same. */
export function coderNames({ coders }: ProjectIndex, naming: CoderNaming): (id: CoderId) => string {
  const all = [...coders.values()];
  const names = distinct(
    all.map(({ name, initials }) => (naming === "names" ? name : initials)),
    (at) => all[at]!.name,
  );
  const nameOf = new Map(all.map(({ id }, at) => [id, names[at]!]));
  return (id) => nameOf.get(id) ?? id;
}

const backgroundOf = (coder: Coder | undefined): string | undefined =>
  [coder?.discipline, coder?.experience].filter(Boolean).join(", ") || undefined;

/** A figure as a script takes it. */
export const valueOf = (figure: Figure): number | undefined => (isDefined(figure) ? figure.value : undefined);
