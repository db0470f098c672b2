import type { CodeTree } from "#domain/codebook/code-tree";
import { mentionsAfterMerge, movedAlong, reachOf, type Reach } from "#domain/codebook/consequences";
import { isOffered } from "#domain/codebook/is-offered";
import { codesMoveRefusal } from "#domain/codebook/plan-codes-move";
import { codesMergeRefusal } from "#domain/codebook/plan-merge";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import type { BookCommand, WeighedDeed } from "#features/codebook/book-command-event";
import { topOfBook } from "#features/codebook/deeds/code-finder";
import { bookText as text } from "#messages/codebook";
import { formatNumber } from "#messages/format";

/** A consequence: what it is about, the number that counts most, and the words for it. */
export interface WeighedLine {
  readonly term: string;
  readonly figure?: string;
  readonly words: string;
}

/** A change of codes before it is made. */
export interface Weighed {
  readonly heading: string;
  /** Undefined where there is nothing to choose. */
  readonly finder:
    | {
        readonly label: string;
        readonly topLine: string;
        readonly refused: ReadonlySet<CodeId>;
        readonly countOf: (codeId: CodeId) => string;
      }
    | undefined;
  /** None while a target has to be chosen. */
  readonly lines: readonly WeighedLine[];
  readonly hint: string;
  /** What the main button says. */
  readonly action: string;
  /** Undefined while it cannot be done. */
  readonly command: BookCommand | undefined;
  /** Offered beside it where nothing was ever coded. */
  readonly deletes?: BookCommand | undefined;
}

/** @param target a code's id, {@link topOfBook}, or "" while none is chosen */
export function weigh(
  index: ProjectIndex,
  deed: Exclude<WeighedDeed, "split">,
  codeIds: readonly CodeId[],
  target: string,
  coderId: CoderId | undefined,
): Weighed {
  const reach = reachOf(index, codeIds, coderId);
  if (deed === "merge") return weighMerge(index, codeIds, target as CodeId | "", reach);
  return deed === "move" ? weighMove(index, codeIds, target, reach) : weighRetirement(index, codeIds, reach);
}

const nameOf = (index: ProjectIndex, codeId: CodeId): string => index.codes.get(codeId)?.name ?? "";

/** One code by its name, several by their number. */
const namesOf = (index: ProjectIndex, codeIds: readonly CodeId[]): string =>
  codeIds.length === 1 ? nameOf(index, codeIds[0]!) : text.codes(codeIds.length);

function refusedBy(
  tree: CodeTree,
  codeIds: readonly CodeId[],
  refusal: (tree: CodeTree, codeIds: readonly CodeId[], targetId: CodeId) => unknown,
): ReadonlySet<CodeId> {
  const ids = tree.nodes.map(({ code }) => code.id);
  return new Set(ids.filter((id) => codeIds.includes(id) || refusal(tree, codeIds, id) !== undefined));
}

/** Passages are not merged into what only groups others, or is retired. */
const notOffered = (tree: CodeTree): readonly CodeId[] =>
  tree.nodes.filter(({ code }) => !isOffered(code)).map(({ code }) => code.id);

const versionsLine = ({ versions }: Reach): readonly WeighedLine[] =>
  versions.length === 0 ? [] : [{ term: text.frozen(), words: text.notAffected(versions) }];

const othersLine = ({ othersCodings }: Reach): readonly WeighedLine[] =>
  othersCodings === 0 ? [] : [{ term: text.others(), words: text.othersKeep(othersCodings) }];

function weighMerge(
  index: ProjectIndex,
  codeIds: readonly CodeId[],
  targetId: CodeId | "",
  reach: Reach,
): Weighed {
  const shown = {
    heading: codeIds.length === 1 ? text.mergeHeading() : text.mergeHeadingMany(codeIds.length),
    finder: {
      label: text.mergeTarget(),
      topLine: "",
      refused: new Set([
        ...refusedBy(index.codeTree, codeIds, codesMergeRefusal),
        ...(reach.codings === 0 ? [] : notOffered(index.codeTree)),
      ]),
      countOf: (codeId: CodeId): string => text.passages(index.mentions(codeId)),
    },
    hint: text.mergeHint(),
    action: text.mergeDo(reach.mentions),
  };
  if (targetId === "" || !index.codes.has(targetId)) return { ...shown, lines: [], command: undefined };
  const { merged, target, after, joined } = mentionsAfterMerge(index, codeIds, targetId);
  return {
    ...shown,
    lines: [
      { term: text.afterMerging(), figure: formatNumber(after), words: text.sum(merged, target, joined) },
      { term: text.definitionKept(), words: text.definitionOf(nameOf(index, targetId), codeIds.length) },
      ...(reach.subCodes === 0 ? [] : [{ term: text.subCodes(), words: text.subCodesMove(reach.subCodes) }]),
      { term: text.memos(), words: text.memosFollow(reach.memos) },
      ...othersLine(reach),
      ...versionsLine(reach),
    ],
    command: { name: "merge", codeIds, targetId },
  };
}

function weighMove(index: ProjectIndex, codeIds: readonly CodeId[], target: string, reach: Reach): Weighed {
  const { codeTree: tree } = index;
  const shown = {
    heading: text.moveHeading(namesOf(index, codeIds)),
    finder: {
      label: text.moveTarget(),
      topLine: text.atTop(),
      refused: refusedBy(tree, codeIds, codesMoveRefusal),
      countOf: (): string => "",
    },
    hint: text.moveHint(),
    action: text.moveDo(codeIds.length),
  };
  const parentId = target === topOfBook ? undefined : (target as CodeId);
  if (target === "" || (parentId !== undefined && !tree.nodeOf.has(parentId)))
    return { ...shown, lines: [], command: undefined };
  const among = parentId === undefined ? tree.roots : tree.nodeOf.get(parentId)!.children;
  const place = among.filter(({ code }) => !codeIds.includes(code.id)).length;
  const along = movedAlong(index, codeIds);
  return {
    ...shown,
    lines: [
      {
        term: text.newPlace(),
        words: text.placeIn(
          parentId === undefined ? text.atTop() : nameOf(index, parentId),
          place + 1,
          place + codeIds.length,
        ),
      },
      ...(along === 0 ? [] : [{ term: text.subCodes(), words: text.moveAlong(along) }]),
      { term: text.passagesTerm(), words: text.stay(reach.mentions) },
      ...versionsLine(reach),
    ],
    command: { name: "move", codeIds, destination: { parentId, index: place } },
  };
}

function weighRetirement(index: ProjectIndex, codeIds: readonly CodeId[], reach: Reach): Weighed {
  const keys = codeIds.map((id) => index.codes.get(id)?.key).filter((key) => key !== undefined);
  const [only] = codeIds;
  const unused = codeIds.length === 1 && reach.codings === 0 && reach.subCodes === 0;
  return {
    heading: text.retireHeading(namesOf(index, codeIds)),
    finder: undefined,
    lines: [
      { term: text.passagesTerm(), words: text.kept(reach.mentions) },
      ...(reach.subCodes === 0 ? [] : [{ term: text.subCodes(), words: text.subCodesStay(reach.subCodes) }]),
      { term: text.memos(), words: text.memosStay(reach.memos) },
      ...(keys.length === 0 ? [] : [{ term: text.keysTerm(), words: text.keysFree(keys.join(", ")) }]),
      ...versionsLine(reach),
    ],
    hint: "",
    action: text.retireDo(codeIds.length),
    command: { name: "retire", codeIds, retired: true },
    ...(unused && only !== undefined ? { deletes: { name: "delete", codeId: only } as const } : {}),
  };
}
