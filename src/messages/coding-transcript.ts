import { msg, str } from "@lit/localize";
import { codingText } from "#messages/coding";
import { formatNumber, plural } from "#messages/format";

/** Minutes and seconds as they are said: "23 minutes 26". */
function spokenTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const inMinutes = plural(
    minutes,
    msg(str`${minutes} minute ${seconds % 60}`, { id: "transcript.minute" }),
    msg(str`${minutes} minutes ${seconds % 60}`, { id: "transcript.minutes" }),
  );
  return hours === 0
    ? inMinutes
    : plural(
        hours,
        msg(str`${hours} hour ${inMinutes}`, { id: "transcript.hour" }),
        msg(str`${hours} hours ${inMinutes}`, { id: "transcript.hours" }),
      );
}

/** What the transcript and its margin say, mostly to those who do not see them. */
export const transcriptText = {
  transcript: (name: string) => msg(str`Transcript ${name}`, { id: "transcript.transcript" }),
  margin: () => msg("Coded segments", { id: "transcript.margin" }),
  turn: (number: number, speaker: string, startMs: number | undefined) =>
    [
      msg(str`Turn ${number}`, { id: "transcript.turn" }),
      ...(speaker === "" ? [] : [speaker]),
      ...(startMs === undefined ? [] : [spokenTime(startMs)]),
    ].join(", "),
  segment: (name: string, coders: string, first: number, last: number, words: number, memos: number) =>
    [
      name,
      coders,
      codingText.turnSpan(first, last),
      codingText.words(words),
      ...(memos === 0
        ? []
        : [
            plural(
              memos,
              msg(str`${memos} memo`, { id: "transcript.memo-count.one" }),
              msg(str`${formatNumber(memos)} memos`, { id: "transcript.memo-count.other" }),
            ),
          ]),
    ].join(", "),
  entered: (name: string) => msg(str`start ${name}`, { id: "transcript.entered" }),
  left: (name: string) => msg(str`end ${name}`, { id: "transcript.left" }),
  more: (n: number) =>
    plural(
      n,
      msg(str`${n} more code`, { id: "transcript.more.one" }),
      msg(str`${n} more codes`, { id: "transcript.more.other" }),
    ),
  memo: (words: string) => msg(str`Memo: ${words}`, { id: "transcript.memo" }),
  resizing: (name: string) =>
    msg(
      str`Change the extent of ${name}. Alt with arrows moves its end, with Shift its start. Enter keeps it, Escape gives up.`,
      { id: "transcript.resizing" },
    ),
  words: (n: number) => codingText.words(n),
  resizeCancelled: () => msg("The extent is as it was", { id: "transcript.resize-cancelled" }),
};
