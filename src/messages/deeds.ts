import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";
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
  "source/import": ({ source }: Detail) => msg(str`Imported ${text(source)}`, { id: "deeds.source-import" }),
  "source/edit": ({ source }: Detail) => msg(str`Changed ${text(source)}`, { id: "deeds.source-edit" }),
  "source/remove": ({ source }: Detail) => msg(str`Took ${text(source)} out`, { id: "deeds.source-remove" }),
  "source/restore": ({ source }: Detail) =>
    msg(str`Brought ${text(source)} back`, { id: "deeds.source-restore" }),
  "source/reorder": ({ source }: Detail) => msg(str`Moved ${text(source)}`, { id: "deeds.source-reorder" }),
  "code/create": ({ code }: Detail) => msg(str`Made the code ${text(code)}`, { id: "deeds.code-create" }),
  "code/edit": ({ code }: Detail) => msg(str`Changed the code ${text(code)}`, { id: "deeds.code-edit" }),
  "code/move": ({ code }: Detail) => msg(str`Moved the code ${text(code)}`, { id: "deeds.code-move" }),
  "code/delete": ({ code }: Detail) => msg(str`Deleted the code ${text(code)}`, { id: "deeds.code-delete" }),
  "code/restore": ({ code }: Detail) =>
    msg(str`Brought the code ${text(code)} back`, { id: "deeds.code-restore" }),
  "coding/apply": (detail: Detail) =>
    msg(str`Coded ${place(detail)} as ${text(detail["code"])}`, { id: "deeds.coding-apply" }),
  "coding/apply-new": (detail: Detail) =>
    msg(str`Coded ${place(detail)} as ${text(detail["code"])}, a new code`, { id: "deeds.coding-apply-new" }),
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
  "memo/create": (detail: Detail) =>
    msg(str`Wrote a memo on ${subject(detail)}`, { id: "deeds.memo-create" }),
  "memo/edit": (detail: Detail) => msg(str`Changed a memo on ${subject(detail)}`, { id: "deeds.memo-edit" }),
  "memo/remove": (detail: Detail) =>
    msg(str`Removed a memo on ${subject(detail)}`, { id: "deeds.memo-remove" }),
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
