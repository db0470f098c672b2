import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** What the code palette says. */
export const paletteText = {
  palette: () => msg("Code the passage", { id: "palette.palette" }),
  find: () => msg("Find or name a code", { id: "palette.find" }),
  codes: () => msg("Codes", { id: "palette.codes" }),
  passage: (words: string, turns: string) => msg(str`${words}, ${turns}`, { id: "palette.passage" }),
  recent: () => msg("Recent", { id: "palette.recent" }),
  newCode: (name: string) => msg(str`New code “${name}”`, { id: "palette.new" }),
  newCodeHint: () => msg("New code: type its name", { id: "palette.new-hint" }),
  inVivo: () => msg("In vivo:", { id: "palette.in-vivo" }),
  applied: () => msg("already on this passage", { id: "palette.applied" }),
  inDefinition: () => msg("in its definition", { id: "palette.in-definition" }),
  apply: () => msg("apply", { id: "palette.apply" }),
  keepOpen: () => msg("keep open", { id: "palette.keep-open" }),
  memo: () => msg("memo", { id: "palette.memo" }),
  close: () => msg("close", { id: "palette.close" }),
  found: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code`, { id: "palette.found.one" }),
      msg(str`${formatNumber(n)} codes`, { id: "palette.found.other" }),
    ),
};
