import type { CodeId, CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import type { Code, Coding } from "#domain/model/records";
import { Turns } from "#domain/model/turns";
import type { Passage, PassageQuery } from "#domain/query/passages-query";
import { ProjectIndex } from "#domain/query/project-index";
import { noRecords } from "#domain/query/records";
import { code } from "./code.ts";
import { coderRecord, codingRecord, participantRecord, projectRecord, sourceRecord } from "./records.ts";

/** Ada leads; Bo and Cy are pupils; the last speaker is nobody known. Turns of ten characters, from 0. */
const speakers = ["Ada", "Bo", "Cy", undefined];
const participants = [
  participantRecord("Ada", { role: "moderator" }),
  participantRecord("Bo", { role: "pupil" }),
  participantRecord("Cy", { role: "pupil" }),
];

/** @param turns by source, the speaker of each turn as an index */
export function codedTalk(
  turns: Record<string, readonly number[]>,
  codings: readonly Coding[],
  codes: readonly Code[] = [code("A", { order: 1 }), code("B", { order: 2 }), code("C", { order: 3 })],
) {
  return new ProjectIndex({
    ...noRecords,
    project: projectRecord("p"),
    coders: [coderRecord("Kari"), coderRecord("Liv")],
    participants,
    sources: Object.keys(turns).map((id, order) =>
      sourceRecord(id, {
        order,
        speakers: speakers.map((label) =>
          label === undefined ? { label: "?" } : { label, participantId: label as ParticipantId },
        ),
      }),
    ),
    codes,
    codings,
    turns: new Map(
      Object.entries(turns).map(([id, order]) => [
        id as SourceId,
        Turns.of(order.map((speaker, at) => ({ speaker, start: 10 * at, end: 10 * at + 9 }))),
      ]),
    ),
  });
}

let made = 0;
/** "Kari A 3-8 s": coder, code, range, source. */
export const coding = (text: string): Coding => {
  const [coderId, codeId, range, sourceId = "s"] = text.split(" ");
  const [start, end] = range!.split("-").map(Number);
  return codingRecord(`c${made++}`, {
    coderId: coderId as CoderId,
    codeId: codeId as CodeId,
    sourceId: sourceId as SourceId,
    start: start!,
    end: end!,
  });
};
/** A query for any of the codes that `codes` names with a letter each. */
export const query = ({
  codes = "",
  ...fields
}: Partial<PassageQuery> & { codes?: string } = {}): PassageQuery => ({
  match: "any",
  codeIds: codes.split("").map((id) => id as CodeId),
  ...fields,
});
/** Passages as text: range, then each mention. */
export const shown = (passages: readonly Passage[]) =>
  passages.map(
    ({ sourceId, start, end, mentions }) =>
      `${sourceId} ${start}-${end}: ${mentions.map((each) => `${each.coderId} ${each.codeId}`).join(", ")}`,
  );
