import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";

/** One code on one stretch of the shown text, by one coder or by several who marked exactly the same: one bracket. */
export interface CodedSegment extends TextRange {
  /** The coder's own coding where there is one, else the oldest: the same as long as the segment lasts. */
  readonly id: CodingId;
  /** The code it counts for now. */
  readonly codeId: CodeId;
  /** Own coding first, then by age. Two of one coder where they marked it with two codes that were merged. */
  readonly codings: readonly Coding[];
}

/** Whose codings of which codes are looked at. */
export interface SegmentScope {
  /** Whose codings are "own". */
  readonly coderId: CoderId | undefined;
  readonly hiddenCoders: ReadonlySet<CoderId>;
  /** Agreed layers of rounds that are looked at too; none where absent. */
  readonly shownLayers?: ReadonlySet<CoderId>;
  readonly hiddenCodes: ReadonlySet<CodeId>;
}

/** The segments of a source, and how many codings the scope leaves out. */
export interface CodedSegments {
  /** By start, then longest first, as codings are. Unplaced codings are left out. */
  readonly shown: readonly CodedSegment[];
  /** Codings of hidden coders or codes. */
  readonly hidden: number;
}

const nobody: ReadonlySet<CoderId> = new Set();

/** The segments of a source as the coder sees them. Linear in the number of its codings. */
export function codedSegments(index: ProjectIndex, sourceId: SourceId, scope: SegmentScope): CodedSegments {
  const groups = new Map<string, { start: number; end: number; codeId: CodeId; codings: Coding[] }>();
  const { shownLayers = nobody } = scope;
  const codings =
    shownLayers.size === 0
      ? index.codingsOf(sourceId)
      : index.codingsBy(sourceId, new Set([...index.people.keys(), ...shownLayers]));
  let hidden = 0;
  for (const coding of codings) {
    const { start, end } = index.extentOf(coding);
    const codeId = index.resolve(coding.codeId);
    if (codeId === undefined || start === end) continue;
    if (scope.hiddenCoders.has(coding.coderId) || scope.hiddenCodes.has(codeId)) {
      hidden++;
      continue;
    }
    const key = `${start} ${end} ${codeId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { start, end, codeId, codings: [coding] });
    else group.codings.push(coding);
  }
  const isOther = ({ coderId }: Coding): number => (coderId === scope.coderId ? 0 : 1);
  const shown = [...groups.values()].map((group): CodedSegment => {
    if (group.codings.length > 1)
      group.codings.sort(
        (a, b) => isOther(a) - isOther(b) || a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
      );
    return { ...group, id: group.codings[0]!.id };
  });
  return { shown, hidden };
}
