import { closeRound } from "#actions/close-round";
import { creation } from "#domain/model/changes";
import type { CodeId, CoderId, RoundId } from "#domain/model/ids";
import type { Round } from "#domain/model/round-records";
import { codeRecord, coderRecord, codingRecord, contentsOf, sourceRecord } from "./records.ts";
import { assignmentRecord, roundRecord } from "./round-records.ts";
import { openStudy, type Study } from "./study.ts";

/** Seven turns, one a line. */
export const disputedText = [
  "We began late and the room was quiet.",
  "Most of us looked at the floor first.",
  "I stop and count to ten before I speak.",
  "And what happens then?",
  "She went on by herself, quite slowly, to the end.",
  "You let her.",
  "It felt long to me, longer than it was.",
].join("\n");

const first = ["coder", "other", "third"];
const codes = [
  codeRecord("wait", {
    name: "Waiting",
    definition: "Leaving room for another.",
    excludeWhen: "Nobody speaks.",
  }),
  codeRecord("time", { name: "Time pressure", color: 2, order: 2 }),
  codeRecord("film", { name: "Seeing oneself", color: 18, order: 3 }),
];

/** `[coder, code, words]`: who marked which words with which code. */
export type Marked = readonly (readonly [coder: string, code: string, words: string])[];

/** A choice of code in turn 3, other ends in turn 5, an omission in turn 7; and turn 2 marked by all alike. */
export const threeDisputes: Marked = [
  ...first.map((coder) => [coder, "wait", "Most of us looked at the floor first."] as const),
  ["coder", "wait", "I stop and count to ten"],
  ["other", "time", "I stop and count to ten before I speak."],
  ["third", "wait", "I stop and count to ten"],
  ["coder", "film", "She went on by herself"],
  ["other", "film", "by herself, quite slowly, to the end."],
  ["third", "film", "She went on by herself"],
  ["coder", "time", "It felt long to me"],
];

/** A study with a round of three coders, and `others`, closed after they marked what is given. */
export async function openDisputedStudy(
  marked: Marked = threeDisputes,
  fields: Partial<Round> = {},
  others: readonly string[] = [],
): Promise<Study> {
  const coders = [...first, ...others];
  const study = await openStudy();
  await study.commit(
    [
      creation(
        "sources",
        sourceRecord("source", { name: "Talk", length: disputedText.length, speakers: [{ label: "Ada" }] }),
      ),
      creation("coders", coderRecord("other", { name: "Bo", initials: "BO" })),
      creation("coders", coderRecord("third", { name: "Cy", initials: "CY" })),
      ...others.map((id) => creation("coders", coderRecord(id))),
      ...codes.map((code) => creation("codes", code)),
    ],
    { kind: "source/import", contents: [contentsOf("source", disputedText)] },
  );
  await study.commit([
    creation("codebookVersions", { id: "version" as never, number: 1, note: "", codes, at: 0 }),
    creation(
      "rounds",
      roundRecord("round", {
        state: "running",
        startedAt: 1,
        coderIds: coders as CoderId[],
        codeIds: codes.map(({ id }) => id),
        codebookVersionId: "version" as never,
        ...fields,
      }),
    ),
    ...coders.map((coder) =>
      creation(
        "assignments",
        assignmentRecord(`a-${coder}`, { coderId: coder as CoderId, status: "complete" }),
      ),
    ),
    ...marked.map(([coder, code, words], at) => {
      const start = disputedText.indexOf(words);
      return creation(
        "codings",
        codingRecord(`coding-${at}`, {
          coderId: coder as CoderId,
          codeId: code as CodeId,
          start,
          end: start + words.length,
        }),
      );
    }),
  ]);
  await closeRound(study.project, "coder" as CoderId, "round" as RoundId);
  return study;
}
