import type { SnapshotAssignment } from "#domain/agreement/snapshot";
import {
  overlapRules,
  unitKinds,
  type CodeColumn,
  type OverlapRule,
  type UnitKind,
} from "#domain/agreement/specification";
import type { BootstrapBlock } from "#domain/agreement/units-bootstrap";
import { codeTree, type CodeTree } from "#domain/codebook/code-tree";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import {
  participantRoles,
  type Code,
  type Coder,
  type Coding,
  type ParticipantRole,
  type Source,
} from "#domain/model/records";
import { InputError } from "#cli/input-error";
import { listed, oneOf, type ParsedOptions } from "#cli/options";

/** The records of a project that a comparison is chosen from. */
export interface ChoosableProject {
  readonly coders: readonly Coder[];
  readonly sources: readonly Source[];
  readonly codes: readonly Code[];
  readonly codings: readonly Coding[];
  /** Names of sources that are coded in a blind round that runs. */
  readonly concealed: readonly string[];
}

/** What is compared, and how it is called. */
export interface Choice {
  readonly coders: readonly Coder[];
  readonly sources: readonly Source[];
  readonly columns: readonly CodeColumn[];
  /** Of the columns. */
  readonly names: readonly string[];
  readonly assignments: readonly SnapshotAssignment[];
  readonly unit: UnitKind | "continuum";
  readonly rule: OverlapRule;
  readonly withoutRoles: readonly ParticipantRole[];
  readonly over: BootstrapBlock;
  /** What was assumed where the project and the options do not say, as sentences. */
  readonly assumed: readonly string[];
}

/** Units that a command can ask for: segments given beforehand are part of a round. */
const units = [...unitKinds.filter((unit) => unit !== "segment"), "continuum"] as const;

/**
 * Works out what to compare from the options; what they leave open is everything there is, but for what was agreed in rounds: it is
 * made of the coders' own coding.
 * @throws InputError where they name what is not in the project
 */
export function choiceOf(
  { coders, sources, codes, codings, concealed }: ChoosableProject,
  { values, flags }: ParsedOptions,
): Choice {
  const list = (name: string): string[] | undefined => {
    const value = values.get(name);
    return value === undefined ? undefined : listed(value);
  };
  const tree = codeTree(codes);
  const live = codings.filter(({ removed }) => removed !== true);
  const namedSources = list("sources")?.map((name) => {
    if (concealed.includes(name))
      throw new InputError(`"${name}" is coded in a blind round; it can be compared when that is closed`);
    return found("source", name, standing(sources), (source) => [source.name]);
  });
  const chosenSources = namedSources ?? standing(sources);
  const inScope = live.filter(({ sourceId }) => chosenSources.some(({ id }) => id === sourceId));
  const chosenCoders =
    list("coders")?.map((name) => found("coder", name, coders, (coder) => [coder.name, coder.initials])) ??
    coders.filter(
      ({ id, agreedIn }) => agreedIn === undefined && inScope.some(({ coderId }) => coderId === id),
    );
  const { columns, names, assumed } = columnsOf(
    tree,
    values.get("codes"),
    flags.has("roll-up"),
    inScope.filter(({ coderId }) => chosenCoders.some(({ id }) => id === coderId)),
  );
  const assignments = assumedAssignments(chosenCoders, chosenSources, namedSources !== undefined, inScope);
  return {
    coders: chosenCoders,
    sources: chosenSources,
    columns,
    names,
    assignments,
    unit: oneOf("unit", values.get("unit") ?? "turn", units),
    rule: oneOf("rule", values.get("rule") ?? "any", overlapRules),
    withoutRoles: (list("without-roles") ?? []).map((role) => oneOf("without-roles", role, participantRoles)),
    over: oneOf("over", values.get("over") ?? "turn", ["turn", "source"]),
    assumed: [
      completeness(chosenCoders, namedSources !== undefined, assignments),
      ...(concealed.length === 0 || namedSources !== undefined
        ? []
        : [`Coded in a blind round that is not closed, and left out: ${concealed.join(", ")}.`]),
      ...assumed,
    ],
  };
}

const standing = (sources: readonly Source[]): Source[] =>
  sources
    .filter(({ removed }) => removed !== true)
    .toSorted((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));

/** The one record that has a name. */
function found<T>(
  what: string,
  name: string,
  records: readonly T[],
  namesOf: (record: T) => readonly string[],
): T {
  const matching = records.filter((record) => namesOf(record).includes(name));
  if (matching.length === 1) return matching[0]!;
  throw new InputError(
    matching.length === 0
      ? `there is no ${what} "${name}" in the project`
      : `"${name}" is the name of more than one ${what}`,
  );
}

function columnsOf(
  tree: CodeTree,
  asked: string | undefined,
  rollUp: boolean,
  codings: readonly Coding[],
): { columns: CodeColumn[]; names: string[]; assumed: string[] } {
  const pathOf = (path: readonly string[]): string => path.join(" / ");
  const nameOf = (id: CodeId): string => {
    const { code, path } = tree.nodeOf.get(id)!;
    return tree.nodes.some((node) => node.code.name === code.name && node.code.id !== id)
      ? pathOf(path)
      : code.name;
  };
  const byName = (name: string): CodeId =>
    found("code", name, tree.nodes, ({ code, path }) => [...new Set([code.name, pathOf(path)])]).code.id;
  const used = new Set(codings.map(({ codeId }) => tree.nodeOf.get(codeId)?.code.id));
  if (rollUp)
    for (const { code } of tree.nodes)
      if (used.has(code.id))
        for (let node = tree.nodeOf.get(code.id)?.parent; node !== undefined; node = node.parent)
          used.add(node.code.id);
  // a code's name may hold a comma
  const whole = tree.nodes.filter(({ code, path }) => code.name === asked || pathOf(path) === asked);
  const ids =
    asked === undefined
      ? tree.nodes.map(({ code }) => code.id).filter((id) => used.has(id))
      : whole.length === 1
        ? [whole[0]!.code.id]
        : listed(asked).map(byName);
  if (new Set(ids).size !== ids.length) throw new InputError("--codes names a code twice");
  const unused = tree.nodes.length - ids.length;
  return {
    columns: ids.map((id) => ({ codeIds: [id], rollUp })),
    names: ids.map(nameOf),
    assumed:
      asked === undefined && unused > 0 ? [`Codes that nobody compared used are left out: ${unused}.`] : [],
  };
}

/** A project without assignments does not say what its coders have looked at. */
function assumedAssignments(
  coders: readonly Coder[],
  sources: readonly Source[],
  named: boolean,
  codings: readonly Coding[],
): SnapshotAssignment[] {
  const coded = new Set(codings.map(({ coderId, sourceId }) => `${coderId} ${sourceId}`));
  const complete = (coderId: CoderId, sourceId: SourceId): boolean =>
    named || coded.has(`${coderId} ${sourceId}`);
  return coders.flatMap(({ id: coderId }) =>
    sources
      .filter(({ id }) => complete(coderId, id))
      .map(({ id: sourceId }) => ({ coderId, sourceId, status: "complete" as const })),
  );
}

function completeness(
  coders: readonly Coder[],
  named: boolean,
  assignments: readonly SnapshotAssignment[],
): string {
  const counts = coders.map(
    ({ id, name }) => `${name} ${assignments.filter(({ coderId }) => coderId === id).length}`,
  );
  return named
    ? "The project has no assignments: every coder is taken to have completed the sources named."
    : `The project has no assignments: a coder is taken to have completed the sources they coded anything in (${counts.join(", ")}).`;
}
