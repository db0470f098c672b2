import type { Rating } from "#domain/coding/segment-ratings";
import type { PassageRecord } from "#domain/report/passage-record";
import type { Block, Report } from "#domain/report/report";
import type { PassageReference } from "#domain/query/passage-reference";

/** The words around passages, in the language of the interface. */
export interface PassageWording {
  readonly reference: (reference: PassageReference) => string;
  /** "00:23:26" */
  readonly time: (ms: number) => string;
  readonly role: (role: string) => string;
  /** With its number: "3 high" */
  readonly rating: (rating: Rating) => string;
  /** Headings of columns. */
  readonly column: Readonly<Record<PassageColumn, () => string>>;
}
export const passageColumns = [
  "text",
  "codes",
  "ratings",
  "coders",
  "speakers",
  "roles",
  "source",
  "wave",
  "firstTurn",
  "lastTurn",
  "time",
  "start",
  "end",
  "memos",
] as const;
export type PassageColumn = (typeof passageColumns)[number];

/** Passages as quotations, each with its reference, codes and memos; the ones of a group under its name. */
export function passagesReport(
  title: string,
  groups: readonly { readonly name: string; readonly passages: readonly PassageRecord[] }[],
  wording: PassageWording,
): Report {
  const quotation = ({ text, reference, codes, memos }: PassageRecord): Block[] => [
    {
      kind: "quotation",
      runs: [{ text: `“${text}”` }],
      reference: `${wording.reference(reference)} · ${codes
        .map(
          ({ path, coders, ratings }) => `${path} (${coders.map(withRating(ratings, wording)).join(", ")})`,
        )
        .join("; ")}`,
    },
    ...memos.map((memo): Block => ({
      kind: "paragraph",
      runs: [{ text: memo, italic: true }],
      style: "note",
    })),
  ];
  return {
    title,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...groups.flatMap(({ name, passages }): Block[] => [
        ...(name === "" ? [] : [{ kind: "heading", level: 2, text: name } as const]),
        ...passages.flatMap(quotation),
      ]),
    ],
  };
}

/** A coder's name with how they rated the code: "Ada 3 high". */
const withRating =
  (ratings: PassageRecord["codes"][number]["ratings"], wording: PassageWording) =>
  (coder: string): string =>
    [
      coder,
      ...new Set(
        ratings.filter((given) => given.coder === coder).map(({ rating }) => wording.rating(rating)),
      ),
    ].join(" ");

/** Passages as a table, one a row, headings first. Positions are UTF-16 code units, lists are joined by semicolons. */
export function passagesTable(
  passages: readonly PassageRecord[],
  wording: PassageWording,
): readonly (readonly (string | number | undefined)[])[] {
  const row = ({
    reference,
    ...passage
  }: PassageRecord): Record<PassageColumn, string | number | undefined> => ({
    text: passage.text,
    codes: passage.codes.map(({ path }) => path).join("; "),
    ratings: passage.codes
      .flatMap(({ path, ratings }) =>
        ratings.map(({ coder, rating }) => `${path} (${coder}): ${wording.rating(rating)}`),
      )
      .join("; "),
    coders: passage.coders.join("; "),
    speakers: reference.speakers.join("; "),
    roles: passage.roles.map(wording.role).join("; "),
    source: reference.source,
    wave: passage.wave,
    firstTurn: reference.firstTurn,
    lastTurn: reference.lastTurn,
    time: reference.startMs === undefined ? undefined : wording.time(reference.startMs),
    start: passage.start,
    end: passage.end,
    memos: passage.memos.join("; "),
  });
  return [
    passageColumns.map((column) => wording.column[column]()),
    ...passages.map((passage) => {
      const fields = row(passage);
      return passageColumns.map((column) => fields[column]);
    }),
  ];
}
