/** A stretch of two wordings laid over each other: in both, in the earlier alone, or in the later alone. */
export interface DiffRun {
  readonly kind: "same" | "deleted" | "inserted";
  readonly text: string;
}

/** Words with what joins them inside, white space, and signs one by one. */
const tokens = /\s+|[\p{L}\p{N}\p{M}_]+(?:['’\-.:][\p{L}\p{N}\p{M}_]+)*|[^\s]/gu;

/** Beyond this many cells of the table, what lies between the common beginning and end counts as replaced whole. */
const tableLimit = 4_000_000;

/**
 * What changed from one wording to another, word by word: the fewest words taken out and put in. A single space between two
 * changes belongs to them, so that a changed phrase reads as one. The runs without the inserted ones are `before`, without the
 * deleted ones `after`; deletions stand before the insertions in their place. Quadratic in the number of words that differ.
 */
export function wordDiff(before: string, after: string): readonly DiffRun[] {
  const a = before.match(tokens) ?? [];
  const b = after.match(tokens) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const runs: Mutable[] = [];
  const add = (kind: DiffRun["kind"], text: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== "") runs.push({ kind, text });
  };
  add("same", a.slice(0, start).join(""));
  const middle = differing(a.slice(start, a.length - end), b.slice(start, b.length - end));
  for (const { kind, text } of middle) add(kind, text);
  add("same", end === 0 ? "" : a.slice(-end).join(""));
  return gathered(runs);
}

type Mutable = { -readonly [Field in keyof DiffRun]: DiffRun[Field] };

/** By the longest common subsequence of two lists of words. */
function* differing(a: readonly string[], b: readonly string[]): Generator<DiffRun> {
  if (a.length * b.length > tableLimit) {
    yield { kind: "deleted", text: a.join("") };
    yield { kind: "inserted", text: b.join("") };
    return;
  }
  const width = b.length + 1;
  /** `common[i * width + j]`: length of the longest common subsequence of `a` from i and `b` from j. */
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length)
    if (i < a.length && j < b.length && a[i] === b[j]) {
      yield { kind: "same", text: a[i]! };
      i++;
      j++;
    } else if (j === b.length || (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!))
      yield { kind: "deleted", text: a[i++]! };
    else yield { kind: "inserted", text: b[j++]! };
}

/** Joins changes that nothing but white space parts. */
function gathered(runs: readonly DiffRun[]): readonly DiffRun[] {
  const result: DiffRun[] = [];
  let deleted = "";
  let inserted = "";
  const settle = (): void => {
    if (deleted !== "") result.push({ kind: "deleted", text: deleted });
    if (inserted !== "") result.push({ kind: "inserted", text: inserted });
    deleted = inserted = "";
  };
  for (const [at, { kind, text }] of runs.entries())
    if (kind === "deleted") deleted += text;
    else if (kind === "inserted") inserted += text;
    else if (deleted !== "" && inserted !== "" && text.trim() === "" && at + 1 < runs.length) {
      deleted += text;
      inserted += text;
    } else {
      settle();
      result.push({ kind, text });
    }
  settle();
  return result;
}
