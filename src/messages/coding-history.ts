import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

type Detail = Readonly<Record<string, string | number>>;

/** One's own deed: "Coded Trust". */
const own: Readonly<Record<string, (code: string, detail: Detail) => string>> = {
  "coding/apply": (code) => msg(str`Coded ${code}`, { id: "history.apply" }),
  "coding/apply-new": (code) => msg(str`Coded ${code}, a new code`, { id: "history.apply-new" }),
  "coding/remove": (code) => msg(str`Removed ${code}`, { id: "history.remove" }),
  "coding/join": (code, { count }) =>
    msg(str`Joined ${formatNumber(Number(count ?? 2))} passages of ${code}`, { id: "history.join" }),
  "coding/rate": (code, { rating }) =>
    rating === undefined
      ? msg(str`Took back the rating of ${code}`, { id: "history.unrate" })
      : msg(str`Rated ${code}: ${rating}`, { id: "history.rate" }),
  "coding/extent": (code, { words }) => extent(code, Number(words ?? 0)),
  "memo/create": () => msg("Wrote a memo", { id: "history.memo" }),
  "memo/edit": () => msg("Changed a memo", { id: "history.memo-edit" }),
  "memo/remove": () => msg("Removed a memo", { id: "history.memo-remove" }),
};

/** Somebody else's: "Mats coded Trust". */
const others: Readonly<Record<string, (coder: string, code: string, detail: Detail) => string>> = {
  "coding/apply": (coder, code) => msg(str`${coder} coded ${code}`, { id: "history.other-apply" }),
  "coding/apply-new": (coder, code) =>
    msg(str`${coder} coded ${code}, a new code`, { id: "history.other-apply-new" }),
  "coding/remove": (coder, code) => msg(str`${coder} removed ${code}`, { id: "history.other-remove" }),
  "coding/join": (coder, code, { count }) =>
    msg(str`${coder} joined ${formatNumber(Number(count ?? 2))} passages of ${code}`, {
      id: "history.other-join",
    }),
  "coding/rate": (coder, code, { rating }) =>
    rating === undefined
      ? msg(str`${coder} took back the rating of ${code}`, { id: "history.other-unrate" })
      : msg(str`${coder} rated ${code}: ${rating}`, { id: "history.other-rate" }),
  "coding/extent": (coder, code) =>
    msg(str`${coder} changed the extent of ${code}`, { id: "history.other-extent" }),
  "memo/create": (coder) => msg(str`${coder} wrote a memo`, { id: "history.other-memo" }),
  "memo/edit": (coder) => msg(str`${coder} changed a memo`, { id: "history.other-memo-edit" }),
  "memo/remove": (coder) => msg(str`${coder} removed a memo`, { id: "history.other-memo-remove" }),
};

/** @param words how many more the passage holds, negative where it holds fewer */
function extent(code: string, words: number): string {
  const n = Math.abs(words);
  if (words > 0)
    return plural(
      n,
      msg(str`Extended ${code} by ${n} word`, { id: "history.extend.one" }),
      msg(str`Extended ${code} by ${n} words`, { id: "history.extend.other" }),
    );
  if (words < 0)
    return plural(
      n,
      msg(str`Shortened ${code} by ${n} word`, { id: "history.shorten.one" }),
      msg(str`Shortened ${code} by ${n} words`, { id: "history.shorten.other" }),
    );
  return msg(str`Moved ${code}`, { id: "history.shift" });
}

/**
 * What was done on a passage, for its history: the place is known there.
 *
 * @param coder undefined where the reader did it
 * @returns undefined for kinds that do not concern a passage
 */
export function historyText(kind: string, detail: Detail, coder: string | undefined): string | undefined {
  const code = String(detail["code"] ?? "");
  return coder === undefined ? own[kind]?.(code, detail) : others[kind]?.(coder, code, detail);
}

/** Marks of undo and redo in a history. */
export const reversalText = {
  undo: (deed: string) => msg(str`Taken back: ${deed}`, { id: "history.undo" }),
  redo: (deed: string) => msg(str`Done again: ${deed}`, { id: "history.redo" }),
};
