import { msg, str } from "@lit/localize";
import { formatNumber } from "#messages/format";

/** What the coding screen says of the round in which a transcript is coded. */
export const codingRoundText = {
  blind: () => msg("blind", { id: "coding-round.blind" }),
  open: () => msg("open", { id: "coding-round.open" }),
  whole: () => msg("The whole transcript is to be coded.", { id: "coding-round.whole" }),
  /** @param turns "turns 12–31 and turn 40" */
  parts: (turns: string) =>
    msg(str`Code ${turns}. What is coded elsewhere does not count.`, { id: "coding-round.parts" }),
  manyParts: (turns: number, parts: number) =>
    msg(
      str`Code the ${formatNumber(turns)} turns beside the rule, in ${formatNumber(parts)} parts. What is coded elsewhere does not count.`,
      { id: "coding-round.many-parts" },
    ),
  aside: () => msg("not in the round", { id: "coding-round.aside" }),
  nextPart: () => msg("Next part to code", { id: "coding-round.next-part" }),
  previousPart: () => msg("Previous part to code", { id: "coding-round.previous-part" }),
  complete: () => msg("Mark complete", { id: "coding-round.complete" }),
  goOn: () => msg("Not complete yet", { id: "coding-round.go-on" }),
};
