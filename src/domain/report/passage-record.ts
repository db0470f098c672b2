import { ratingOn, type Rating } from "#domain/coding/segment-ratings";
import type { CodeId, CoderId } from "#domain/model/ids";
import { overlaps } from "#domain/model/text-range";
import { passageReference, type PassageReference } from "#domain/query/passage-reference";
import { codersByCode } from "#domain/query/passages";
import type { Passage } from "#domain/query/passages-query";
import type { ProjectIndex } from "#domain/query/project-index";

/** A passage with everything that is taken along when it leaves the program. */
export interface PassageRecord {
  readonly text: string;
  readonly reference: PassageReference;
  /** As the codebook lists them, with their names above: "Conditions / Time pressure". */
  readonly codes: readonly {
    readonly id: CodeId;
    readonly path: string;
    readonly coders: readonly string[];
    /** Ratings on it by who gave them, in the order of the text. */
    readonly ratings: readonly { readonly coder: string; readonly rating: Rating }[];
  }[];
  readonly coders: readonly string[];
  readonly roles: readonly string[];
  readonly wave: string | undefined;
  /** UTF-16 code units of the transcript's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Texts of the memos on the passage, oldest first. */
  readonly memos: readonly string[];
}

/** @param text of the passage's source, at its newest revision */
export function passageRecord(index: ProjectIndex, passage: Passage, text: string): PassageRecord {
  const source = index.sources.get(passage.sourceId)!;
  const nameOf = (id: CoderId): string => index.coders.get(id)?.name ?? id;
  const codes = [...codersByCode(index, passage)].map(([id, coders]) => ({
    id,
    path: index.codeTree.nodeOf.get(id)!.path.join(" / "),
    coders: [...coders].map(nameOf),
    ratings: ratingsOf(index, passage, id, nameOf),
  }));
  const roles = passage.participantIds.flatMap((id) => index.participants.get(id)?.role ?? []);
  const onPassage = index
    .memosOf({ sourceId: passage.sourceId })
    .filter((memo) =>
      memo.targets.some(
        (target) =>
          target.kind === "passage" &&
          target.sourceId === passage.sourceId &&
          overlaps(index.place(target.sourceId, target, target.revision), passage),
      ),
    );
  return {
    text: text.slice(passage.start, passage.end),
    reference: passageReference(source, index.turnsOf(source.id), passage.turns, index.participants),
    codes,
    coders: [...new Set(codes.flatMap(({ coders }) => coders))],
    roles: [...new Set(roles)],
    wave: source.wave,
    start: passage.start,
    end: passage.end,
    memos: onPassage.map((memo) => memo.text),
  };
}

const ratingsOf = (
  index: ProjectIndex,
  { mentions }: Passage,
  codeId: CodeId,
  nameOf: (id: CoderId) => string,
): PassageRecord["codes"][number]["ratings"] =>
  mentions
    .filter((mention) => mention.codeId === codeId)
    .flatMap(({ codings }) => codings)
    .flatMap(({ coderId, rating }) =>
      rating === undefined
        ? []
        : { coder: nameOf(coderId), rating: ratingOn(index.codes.get(codeId)?.scale, rating) },
    );
