import type { Edit, TextEdit } from "#domain/text/edit";
import type { Correction } from "#domain/model/records";

/**
 * The history of one source's text, without its words: a correction and its inverse cancel, so that what was marked before,
 * between or after them has exactly its old extent again.
 *
 * Every piece of text that ever stood in the source keeps its place in one row, also while it is taken out; a correction
 * is known by the pieces that it makes come and go. An inverse lets the same pieces come and go once more.
 */
export interface Revisions {
  /** The newest revision; 0 is the imported text. */
  readonly latest: number;
  /**
   * The edits that lead from the text of one revision to that of another, older or newer, in the order to be applied;
   * corrections that cancel between the two are not among them.
   * @throws RangeError where the source has no such revision
   */
  editsBetween(from: number, to: number): readonly RevisionEdit[];
  /**
   * What takes a correction back in the newest text. Undefined where it is taken back already, or later corrections changed
   * the same words.
   */
  inverseOf(revision: number): TextEdit | undefined;
  /** What takes several corrections back, one after another, the latest first. Undefined where one of them cannot be. */
  inversesOf(revisions: readonly number[]): readonly Inverse[] | undefined;
  /**
   * The history with further corrections, of the revisions that follow; what was read of this one is not read again.
   * @throws RangeError as {@link revisionsOf}
   */
  with(corrections: readonly Correction[]): Revisions;
}

/** An edit, and the revision whose pieces come and go by it. */
export interface RevisionEdit extends Edit {
  readonly revision: number;
}

/** An edit that takes the correction of a revision back. */
export interface Inverse extends TextEdit {
  readonly revision: number;
}

interface Piece {
  length: number;
  /** Revisions at which it came (first), went, came back …; ascending. */
  readonly turns: readonly number[];
}

/**
 * @param length of the imported text in UTF-16 code units
 * @param corrections of this source; revisions 1, 2, 3 … each once, in any order
 * @throws RangeError where a revision is missing or a correction lies outside the text
 */
export const revisionsOf = (length: number, corrections: readonly Correction[]): Revisions =>
  revisionsFrom({ pieces: [{ length, turns: [0] }], first: [0], ordered: [], length }, corrections);

function revisionsFrom(before: History, corrections: readonly Correction[]): Revisions {
  const added = corrections.toSorted((a, b) => a.revision - b.revision);
  const length = checkedLength(before, added);
  const ordered = before.ordered.length === 0 ? added : [...before.ordered, ...added];
  const mayCancel = ordered.some(({ inverts }) => inverts !== undefined);
  let history: History | undefined;
  const read = (): History => (history ??= { ...historyAfter(before, added), length });

  return {
    latest: ordered.length,
    inverseOf: (revision) => inverseIn(read(), ordered[revision - 1], revision),
    inversesOf: (revisions) => inversesIn(read(), ordered, revisions),
    with: (further) => revisionsFrom(history ?? before, history ? further : [...added, ...further]),
    editsBetween: (from, to) => {
      for (const revision of [from, to])
        if (!Number.isInteger(revision) || revision < 0 || revision > ordered.length)
          throw new RangeError("This source has no such revision");
      // Where nothing cancels, the corrections are the edits: by far the most usual case, and quick.
      if (from <= to && !mayCancel) return ordered.slice(from, to).map(editOf);
      const { pieces, first } = read();
      const passed = uncancelled(from, to, first);
      return passed.length === to - from
        ? ordered.slice(from, to).map(editOf)
        : editsOf(pieces, from, passed);
    },
  };
}

/** @returns the length of the text after the corrections */
function checkedLength({ ordered, length }: History, added: readonly Correction[]): number {
  let end = length;
  added.forEach(({ revision, start, deleted, inserted }, index) => {
    if (revision !== ordered.length + index + 1)
      throw new RangeError("Revisions of a source have to be 1, 2, 3 …");
    if (start < 0 || start + deleted.length > end)
      throw new RangeError("A correction lies outside the text of its source");
    end += inserted.length - deleted.length;
  });
  return end;
}

/** What revisions a source's text went through, as far as it has been read. */
interface History {
  readonly pieces: readonly Piece[];
  /** By revision: the first that made the same pieces come and go, itself where it is no inverse. */
  readonly first: readonly number[];
  /** The corrections read, by revision, and the length of the text after them. */
  readonly ordered: readonly Correction[];
  readonly length: number;
}

/** The history after further corrections; its length is the caller's to know. */
function historyAfter(before: History, added: readonly Correction[]): History {
  const ordered = [...before.ordered, ...added];
  const revisionOf = new Map(ordered.map(({ id, revision }) => [id, revision]));
  let { pieces } = before;
  const first = [...before.first];
  for (const correction of added) {
    const { revision, inverts } = correction;
    const target = inverts === undefined ? undefined : revisionOf.get(inverts);
    const inverse =
      target === undefined || target >= revision
        ? undefined
        : inverseIn({ pieces, first }, ordered[target - 1], target);
    if (target !== undefined && inverse !== undefined && isSameEdit(inverse, correction)) {
      first.push(first[target]!);
      pieces = turnedAgain(pieces, target, revision);
    } else {
      first.push(revision);
      pieces = corrected(pieces, correction, revision);
    }
  }
  return { ...before, pieces, first, ordered };
}

/** The pieces after what came and went with `target` did so once more. */
const turnedAgain = (pieces: readonly Piece[], target: number, revision: number): readonly Piece[] =>
  pieces.map((piece) => (piece.turns.includes(target) ? turned(piece, revision) : piece));

/** What takes a correction back in the text that the history has come to. */
function inverseIn(
  { pieces, first }: Pick<History, "pieces" | "first">,
  correction: Correction | undefined,
  revision: number,
): TextEdit | undefined {
  const timesTaken = first.filter((each, later) => later > revision && each === first[revision]).length;
  if (correction === undefined || timesTaken % 2 === 1) return undefined;
  const start = startOfTurned(pieces, revision);
  return start === undefined
    ? undefined
    : { start, deleted: correction.inserted, inserted: correction.deleted };
}

function inversesIn(
  history: History,
  ordered: readonly Correction[],
  revisions: readonly number[],
): readonly Inverse[] | undefined {
  let { pieces } = history;
  const first = [...history.first];
  const inverses: Inverse[] = [];
  for (const revision of [...revisions].sort((a, b) => b - a)) {
    const inverse = inverseIn({ pieces, first }, ordered[revision - 1], revision);
    if (inverse === undefined) return undefined;
    inverses.push({ ...inverse, revision });
    pieces = turnedAgain(pieces, revision, first.length);
    first.push(first[revision]!);
  }
  return inverses;
}

const editOf = ({ revision, start, deleted, inserted }: Correction): RevisionEdit => ({
  revision,
  start,
  deleted: deleted.length,
  inserted: inserted.length,
});

const isSameEdit = (a: TextEdit, b: TextEdit): boolean =>
  a.start === b.start && a.deleted === b.deleted && a.inserted === b.inserted;

const turned = (piece: Piece, revision: number): Piece => ({ ...piece, turns: [...piece.turns, revision] });

/** Whether a piece stands in the text of `revision`. */
function standsAt(piece: Piece, revision: number): boolean {
  let stands = false;
  for (const turn of piece.turns) if (turn <= revision) stands = !stands;
  return stands;
}

const stands = (piece: Piece): boolean => piece.turns.length % 2 === 1;

/**
 * Where in the newest text the pieces stand that came with `revision`, as long as everything that came and went with it is
 * as it was right after it, and nothing has come between.
 */
function startOfTurned(pieces: readonly Piece[], revision: number): number | undefined {
  let position = 0;
  let start: number | undefined;
  let interrupted = false;
  for (const piece of pieces) {
    if (piece.turns.includes(revision)) {
      if (interrupted || stands(piece) !== standsAt(piece, revision)) return undefined;
      start ??= position;
    } else if (start !== undefined && stands(piece)) interrupted = true;
    if (stands(piece)) position += piece.length;
  }
  return start;
}

/** The pieces after a correction that is no inverse: those it takes out go, a new one comes after them. */
function corrected(
  pieces: readonly Piece[],
  { start, deleted, inserted }: TextEdit,
  revision: number,
): Piece[] {
  const end = start + deleted.length;
  const result: Piece[] = [];
  let position = 0;
  /** How many of the result come before the new piece. */
  let place = 0;
  for (const piece of pieces) {
    if (!stands(piece)) {
      result.push(piece);
      continue;
    }
    const from = Math.min(Math.max(start - position, 0), piece.length);
    const to = Math.min(Math.max(end - position, 0), piece.length);
    if (from > 0) result.push({ ...piece, length: from });
    if (from > 0 && position + from === start) place = result.length;
    if (from < to) place = result.push(turned({ ...piece, length: to - from }, revision));
    if (to < piece.length) result.push({ ...piece, length: piece.length - to });
    position += piece.length;
  }
  if (inserted.length > 0) result.splice(place, 0, { length: inserted.length, turns: [revision] });
  return result;
}

/** The revisions between two, in the order they are passed, without those that take each other back on the way. */
function uncancelled(from: number, to: number, first: readonly number[]): readonly number[] {
  const left = new Map<number, number>();
  for (let revision = Math.min(from, to) + 1; revision <= Math.max(from, to); revision++)
    if (!left.delete(first[revision]!)) left.set(first[revision]!, revision);
  const ascending = [...left.values()].sort((a, b) => a - b);
  return from < to ? ascending : ascending.reverse();
}

/** What making the pieces of each revision come or go does to the text of `from`. */
function editsOf(
  pieces: readonly Piece[],
  from: number,
  revisions: readonly number[],
): readonly RevisionEdit[] {
  const standing = pieces.map((piece) => standsAt(piece, from));
  const edits: RevisionEdit[] = [];
  for (const revision of revisions) {
    let position = 0;
    let edit: { revision: number; start: number; deleted: number; inserted: number } | undefined;
    pieces.forEach((piece, index) => {
      if (piece.turns.includes(revision)) {
        if (edit === undefined) edits.push((edit = { revision, start: position, deleted: 0, inserted: 0 }));
        if (standing[index] === true) edit.deleted += piece.length;
        else {
          edit.inserted += piece.length;
          position += piece.length;
        }
        standing[index] = standing[index] !== true;
      } else if (standing[index] === true) {
        edit = undefined;
        position += piece.length;
      }
    });
  }
  return edits;
}
