import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

type Detail = Readonly<Record<string, string | number>>;

const text = (value: string | number | undefined): string => String(value ?? "");

/** Where a disagreement is: "turn 51"; its transcript where no turn is known. */
const place = ({ turn, source }: Detail): string =>
  turn === undefined ? text(source) : msg(str`turn ${turn}`, { id: "round-deeds.turn" });

/** Verb and object of what is done to rounds, in the past tense, by kind. */
export const roundDeeds = {
  "round/create": ({ round }: Detail) => msg(str`Planned ${text(round)}`, { id: "round-deeds.create" }),
  "round/edit": ({ round }: Detail) =>
    msg(str`Changed the design of ${text(round)}`, { id: "round-deeds.edit" }),
  "round/remove": ({ round }: Detail) => msg(str`Took ${text(round)} out`, { id: "round-deeds.remove" }),
  "round/assign": ({ round, count }: Detail) =>
    plural(
      Number(count),
      msg(str`Assigned 1 transcript in ${text(round)}`, { id: "round-deeds.assign.one" }),
      msg(str`Made ${formatNumber(Number(count))} assignments in ${text(round)}`, {
        id: "round-deeds.assign.other",
      }),
    ),
  "round/unassign": ({ round, count }: Detail) =>
    plural(
      Number(count),
      msg(str`Took 1 assignment back in ${text(round)}`, { id: "round-deeds.unassign.one" }),
      msg(str`Took ${formatNumber(Number(count))} assignments back in ${text(round)}`, {
        id: "round-deeds.unassign.other",
      }),
    ),
  "round/draw": ({ round, seed }: Detail) =>
    msg(str`Drew the sample of ${text(round)}, seed ${text(seed)}`, { id: "round-deeds.draw" }),
  "round/status": ({ source, status }: Detail) =>
    status === "complete"
      ? msg(str`Finished coding ${text(source)}`, { id: "round-deeds.complete" })
      : msg(str`Opened ${text(source)} for coding again`, { id: "round-deeds.reopen" }),
  "round/start": ({ round }: Detail) => msg(str`Started ${text(round)}`, { id: "round-deeds.start" }),
  "round/close": ({ round }: Detail) => msg(str`Closed ${text(round)}`, { id: "round-deeds.close" }),
  "decision/settle": (detail: Detail) =>
    msg(str`Settled ${place(detail)} in ${text(detail["round"])}`, { id: "round-deeds.settle" }),
  "decision/take-back": (detail: Detail) =>
    msg(str`Opened ${place(detail)} in ${text(detail["round"])} again`, {
      id: "round-deeds.take-back-decision",
    }),
  "decision/overrule": (detail: Detail) =>
    msg(str`Let a later decision on ${place(detail)} in ${text(detail["round"])} hold`, {
      id: "round-deeds.overrule",
    }),
  "discussion/write": (detail: Detail) =>
    msg(str`Wrote a note on ${place(detail)} in ${text(detail["round"])}`, {
      id: "round-deeds.write-note",
    }),
  "discussion/remove": (detail: Detail) =>
    msg(str`Took out a note on ${place(detail)} in ${text(detail["round"])}`, {
      id: "round-deeds.remove-note",
    }),
} satisfies Record<string, (detail: Detail) => string>;
