import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";
import { roundDeeds } from "#messages/round-deeds";
import { themeDeeds } from "#messages/theme-deeds";

type Detail = Readonly<Record<string, string | number>>;

/** Where a coding or a memo is: "turn 51"; its transcript where no turn is known. */
const place = ({ turn, source }: Detail): string =>
  turn === undefined ? String(source ?? "") : msg(str`turn ${turn}`, { id: "deeds.turn" });

/** What a memo is on: "turn 51", a transcript, a code. */
const subject = (detail: Detail): string =>
  detail["turn"] === undefined
    ? String(detail["code"] ?? detail["theme"] ?? detail["participant"] ?? place(detail))
    : place(detail);

const text = (value: string | number | undefined): string => String(value ?? "");

/** A sentence about one code by its name, or about several by their number. */
const ofCodes = (detail: Detail, one: (name: string) => string, other: (count: string) => string): string => {
  const count = Number(detail["count"] ?? 1);
  return count === 1 ? one(text(detail["code"])) : other(formatNumber(count));
};

/** Verb and object of everything that is done, in the past tense, by kind. */
const sentences = {
  "project/create": ({ name }: Detail) => msg(str`Began ${text(name)}`, { id: "deeds.project-create" }),
  "project/edit": ({ project }: Detail) =>
    msg(str`Changed the project to ${text(project)}`, { id: "deeds.project-edit" }),
  "coder/create": ({ coder }: Detail) =>
    msg(str`Added ${text(coder)} as a coder`, { id: "deeds.coder-create" }),
  "coder/edit": ({ coder }: Detail) => msg(str`Changed the coder ${text(coder)}`, { id: "deeds.coder-edit" }),
  "participant/create": ({ participant }: Detail) =>
    msg(str`Added ${text(participant)}`, { id: "deeds.participant-create" }),
  "participant/edit": ({ participant }: Detail) =>
    msg(str`Changed ${text(participant)}`, { id: "deeds.participant-edit" }),
  "attribute/create": ({ attribute }: Detail) =>
    msg(str`Made the attribute ${text(attribute)}`, { id: "deeds.attribute-create" }),
  "source/import": ({ source, memos = 0, codings = 0 }: Detail) =>
    Number(memos) + Number(codings) === 0
      ? msg(str`Imported ${text(source)}`, { id: "deeds.source-import" })
      : msg(
          str`Imported ${text(source)}, with codings: ${formatNumber(Number(codings))}, memos: ${formatNumber(Number(memos))}`,
          { id: "deeds.source-import-with" },
        ),
  "source/edit": ({ source }: Detail) => msg(str`Changed ${text(source)}`, { id: "deeds.source-edit" }),
  "source/remove": ({ source }: Detail) => msg(str`Took ${text(source)} out`, { id: "deeds.source-remove" }),
  "source/restore": ({ source }: Detail) =>
    msg(str`Brought ${text(source)} back`, { id: "deeds.source-restore" }),
  "source/reorder": ({ source }: Detail) => msg(str`Moved ${text(source)}`, { id: "deeds.source-reorder" }),
  "correction/make": (detail: Detail) =>
    msg(str`Corrected ${place(detail)}`, { id: "deeds.correction-make" }),
  "correction/replace": ({ count }: Detail) =>
    plural(
      Number(count),
      msg("Replaced 1 passage", { id: "deeds.correction-replace.one" }),
      msg(str`Replaced ${formatNumber(Number(count))} passages`, { id: "deeds.correction-replace.other" }),
    ),
  "correction/take-back": (detail: Detail) =>
    msg(str`Took back a correction in ${place(detail)}`, { id: "deeds.correction-take-back" }),
  "turn/speaker": (detail: Detail) =>
    plural(
      Number(detail["count"] ?? 1),
      msg(str`Changed the speaker of ${place(detail)}`, { id: "deeds.turn-speaker.one" }),
      msg(str`Changed the speaker of ${formatNumber(Number(detail["count"]))} turns`, {
        id: "deeds.turn-speaker.other",
      }),
    ),
  "turn/split": (detail: Detail) => msg(str`Split ${place(detail)}`, { id: "deeds.turn-split" }),
  "turn/join": (detail: Detail) =>
    plural(
      Number(detail["count"] ?? 1),
      msg(str`Joined ${place(detail)} with the turn before`, { id: "deeds.turn-join.one" }),
      msg(str`Joined ${formatNumber(Number(detail["count"]) + 1)} turns`, { id: "deeds.turn-join.other" }),
    ),
  "turn/time": (detail: Detail) => msg(str`Changed the time of ${place(detail)}`, { id: "deeds.turn-time" }),
  "code/create": ({ code }: Detail) => msg(str`Made the code ${text(code)}`, { id: "deeds.code-create" }),
  "code/edit": ({ code }: Detail) => msg(str`Changed the code ${text(code)}`, { id: "deeds.code-edit" }),
  "code/move": (detail: Detail) =>
    ofCodes(
      detail,
      (code) => msg(str`Moved the code ${code}`, { id: "deeds.code-move" }),
      (count) => msg(str`Moved ${count} codes`, { id: "deeds.code-move.other" }),
    ),
  "code/merge": (detail: Detail) =>
    ofCodes(
      detail,
      (code) => msg(str`Merged ${code} into ${text(detail["target"])}`, { id: "deeds.code-merge.one" }),
      (count) =>
        msg(str`Merged ${count} codes into ${text(detail["target"])}`, { id: "deeds.code-merge.other" }),
    ),
  "code/unmerge": ({ code }: Detail) => msg(str`Un-merged ${text(code)}`, { id: "deeds.code-unmerge" }),
  "code/split": ({ code, target }: Detail) =>
    msg(str`Split ${text(target)} off from ${text(code)}`, { id: "deeds.code-split" }),
  "code/retire": (detail: Detail) =>
    ofCodes(
      detail,
      (code) => msg(str`Retired ${code}`, { id: "deeds.code-retire.one" }),
      (count) => msg(str`Retired ${count} codes`, { id: "deeds.code-retire.other" }),
    ),
  "code/reuse": (detail: Detail) =>
    ofCodes(
      detail,
      (code) => msg(str`Took ${code} into use again`, { id: "deeds.code-reuse.one" }),
      (count) => msg(str`Took ${count} codes into use again`, { id: "deeds.code-reuse.other" }),
    ),
  "codebook/freeze": ({ version }: Detail) =>
    msg(str`Froze version ${text(version)} of the codebook`, { id: "deeds.codebook-freeze" }),
  "codebook/load": ({ codebook, count }: Detail) =>
    plural(
      Number(count),
      msg(str`Loaded ${formatNumber(Number(count))} code of ${text(codebook)}`, {
        id: "deeds.codebook-load.one",
      }),
      msg(str`Loaded ${formatNumber(Number(count))} codes of ${text(codebook)}`, {
        id: "deeds.codebook-load.other",
      }),
    ),
  "coding/second-look": (detail: Detail) =>
    msg(str`Looked again at ${text(detail["code"])} in ${place(detail)}`, { id: "deeds.second-look" }),
  "code/delete": ({ code }: Detail) => msg(str`Deleted the code ${text(code)}`, { id: "deeds.code-delete" }),
  "code/restore": ({ code }: Detail) =>
    msg(str`Brought the code ${text(code)} back`, { id: "deeds.code-restore" }),
  "coding/apply": (detail: Detail) =>
    msg(str`Coded ${place(detail)} as ${text(detail["code"])}`, { id: "deeds.coding-apply" }),
  "coding/apply-new": (detail: Detail) =>
    msg(str`Coded ${place(detail)} as ${text(detail["code"])}, a new code`, { id: "deeds.coding-apply-new" }),
  "coding/apply-all": (detail: Detail) => {
    const count = Number(detail["count"] ?? 0);
    return plural(
      count,
      msg(str`Coded ${formatNumber(count)} passage as ${text(detail["code"])}`, {
        id: "deeds.coding-apply-all.one",
      }),
      msg(str`Coded ${formatNumber(count)} passages as ${text(detail["code"])}`, {
        id: "deeds.coding-apply-all.other",
      }),
    );
  },
  "coding/remove": (detail: Detail) => {
    const count = Number(detail["count"] ?? 1);
    return plural(
      count,
      msg(str`Removed ${text(detail["code"])} from ${place(detail)}`, { id: "deeds.coding-remove.one" }),
      msg(str`Removed ${formatNumber(count)} codings from ${place(detail)}`, {
        id: "deeds.coding-remove.other",
      }),
    );
  },
  "coding/extent": (detail: Detail) =>
    msg(str`Changed the extent of ${text(detail["code"])} in ${place(detail)}`, {
      id: "deeds.coding-extent",
    }),
  "coding/join": (detail: Detail) =>
    msg(
      str`Joined ${formatNumber(Number(detail["count"] ?? 2))} codings of ${text(detail["code"])} in ${place(detail)}`,
      {
        id: "deeds.coding-join",
      },
    ),
  "coding/rate": (detail: Detail) =>
    detail["rating"] === undefined
      ? msg(str`Took back the rating of ${text(detail["code"])} in ${place(detail)}`, {
          id: "deeds.coding-unrate",
        })
      : msg(str`Rated ${text(detail["code"])} in ${place(detail)}: ${text(detail["rating"])}`, {
          id: "deeds.coding-rate",
        }),
  "memo/create": (detail: Detail) =>
    subject(detail) === ""
      ? msg("Wrote in the diary", { id: "deeds.diary-create" })
      : msg(str`Wrote a memo on ${subject(detail)}`, { id: "deeds.memo-create" }),
  "memo/edit": (detail: Detail) =>
    subject(detail) === ""
      ? msg("Changed an entry of the diary", { id: "deeds.diary-edit" })
      : msg(str`Changed a memo on ${subject(detail)}`, { id: "deeds.memo-edit" }),
  "memo/remove": (detail: Detail) =>
    subject(detail) === ""
      ? msg("Removed an entry of the diary", { id: "deeds.diary-remove" })
      : msg(str`Removed a memo on ${subject(detail)}`, { id: "deeds.memo-remove" }),
  "answer/record": ({ theme }: Detail) =>
    msg(str`Recorded an answer to ${text(theme)}`, { id: "deeds.answer-record" }),
  "answer/edit": ({ theme }: Detail) =>
    msg(str`Changed an answer to ${text(theme)}`, { id: "deeds.answer-edit" }),
  "answer/remove": ({ theme }: Detail) =>
    msg(str`Removed an answer to ${text(theme)}`, { id: "deeds.answer-remove" }),
  ...roundDeeds,
  ...themeDeeds,
} satisfies Record<string, (detail: Detail) => string>;

/** What was done, verb and object: "Removed Time pressure from turn 47". Every kind of deed has a sentence, or it does not compile. */
export const deedText = ({
  kind,
  detail,
}: {
  readonly kind: keyof typeof sentences;
  readonly detail: Detail;
}): string => sentences[kind](detail);
