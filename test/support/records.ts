import type {
  CodeId,
  CoderId,
  CodingId,
  MemoId,
  ParticipantId,
  ProjectId,
  SourceId,
} from "#domain/model/ids";
import type { Memo } from "#domain/model/memo-records";
import type { Code, Coder, Coding, Participant, Project, Source } from "#domain/model/records";
import type { SourceContents } from "#domain/model/source-contents";
import { Turns } from "#domain/model/turns";

// Records for tests: every field that a test does not speak of has a plain value.

export const projectRecord = (id: string, fields: Partial<Project> = {}): Project => ({
  id: id as ProjectId,
  name: "Reading groups",
  researchQuestions: [],
  mode: "codebook",
  waves: [],
  createdAt: 0,
  ...fields,
});

export const coderRecord = (id: string, fields: Partial<Coder> = {}): Coder => ({
  id: id as CoderId,
  name: id,
  initials: id.slice(0, 2).toUpperCase(),
  createdAt: 0,
  ...fields,
});

export const participantRecord = (id: string, fields: Partial<Participant> = {}): Participant => ({
  id: id as ParticipantId,
  name: id,
  createdAt: 0,
  ...fields,
});

export const sourceRecord = (id: string, fields: Partial<Source> = {}): Source => ({
  id: id as SourceId,
  name: id,
  kind: "group-interview",
  order: 1,
  hash: "",
  length: 1000,
  file: `${id}.txt`,
  format: "txt",
  speakers: [],
  importedAt: 0,
  ...fields,
});

export const codeRecord = (id: string, fields: Partial<Code> = {}): Code => ({
  id: id as CodeId,
  name: id,
  order: 1,
  color: 1,
  isCodable: true,
  createdAt: 0,
  ...fields,
});

export const codingRecord = (id: string, fields: Partial<Coding> = {}): Coding => ({
  id: id as CodingId,
  sourceId: "source" as SourceId,
  coderId: "coder" as CoderId,
  codeId: "code" as CodeId,
  start: 0,
  end: 10,
  revision: 0,
  at: 0,
  ...fields,
});

export const memoRecord = (id: string, fields: Partial<Memo> = {}): Memo => ({
  id: id as MemoId,
  kind: "analytic",
  text: "A thought",
  targets: [],
  coderId: "coder" as CoderId,
  at: 0,
  editedAt: 0,
  ...fields,
});

/** One turn a line, all of one speaker. */
export function contentsOf(sourceId: string, text: string): SourceContents {
  let start = 0;
  const turns = text.split("\n").map((line) => {
    const turn = { start, end: start + line.length, speaker: 0 };
    start = turn.end + 1;
    return turn;
  });
  return { sourceId: sourceId as SourceId, text, turns: Turns.of(turns) };
}
