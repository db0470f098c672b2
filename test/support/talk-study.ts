import { creation } from "#domain/model/changes";
import type { ParticipantId, SourceId } from "#domain/model/ids";
import { Turns } from "#domain/model/turns";
import { codeRecord, memoRecord, participantRecord, sourceRecord } from "./records.ts";
import { openStudy, type Study } from "./study.ts";

/** Two transcripts of one turn a line. Ada moderates and speaks first; Bo, a teacher, answers. */
export const talks = {
  first: "What did you do?\nI stop and wait. Then I wait more.\nAnd the café?\nWe wait at the café.",
  second: "Shall we begin?\nYes. Nobody waits.",
};

/** A project with {@link talks}, the codes Waiting and Places, and a memo on the turn about the café. */
export async function openTalkStudy(): Promise<Study> {
  const study = await openStudy();
  const speakers = [
    { label: "Ada", participantId: "ada" as ParticipantId },
    { label: "Bo", participantId: "bo" as ParticipantId },
  ];
  await study.commit([
    creation("participants", participantRecord("ada", { name: "Ada Lie", role: "moderator" })),
    creation("participants", participantRecord("bo", { name: "Bo Waitz", role: "teacher" })),
    creation(
      "codes",
      codeRecord("waiting", { name: "Waiting", color: 3, definition: "Says nothing on purpose" }),
    ),
    creation("codes", codeRecord("places", { name: "Places", order: 2 })),
  ]);
  for (const [order, [id, text]] of Object.entries(talks).entries()) {
    let at = 0;
    const turns = text.split("\n").map((line, turn) => {
      const start = at;
      at += line.length + 1;
      return { start, end: start + line.length, speaker: turn % 2 };
    });
    await study.commit(
      [creation("sources", sourceRecord(id, { name: `Talk ${id}`, order, length: text.length, speakers }))],
      { kind: "source/import", contents: [{ sourceId: id as SourceId, text, turns: Turns.of(turns) }] },
    );
  }
  const start = talks.first.indexOf("café?");
  await study.commit([
    creation(
      "memos",
      memoRecord("memo", {
        text: "Why do they wait there?",
        targets: [{ kind: "passage", sourceId: "first" as SourceId, start, end: start + 4, revision: 0 }],
      }),
    ),
  ]);
  return study;
}
