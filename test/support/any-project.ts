import fc from "fast-check";
import type {
  CodeId,
  CoderId,
  CodingId,
  CorrectionId,
  LogEntryId,
  MemoId,
  ParticipantId,
  SourceId,
} from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import {
  participantRoles,
  sourceKinds,
  type Coding,
  type Correction,
  type Source,
} from "#domain/model/records";
import type { SourceContents } from "#domain/model/source-contents";
import { Turns } from "#domain/model/turns";
import type { ProjectArchive } from "#domain/query/project-archive";
import { noRecords } from "#domain/query/records";
import {
  codeRecord,
  coderRecord,
  memoRecord,
  participantRecord,
  projectRecord,
  sourceRecord,
} from "./records.ts";

const words = fc.string({ unit: "grapheme", maxLength: 12 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const instant = fc.integer({ min: 0, max: 2_000_000_000_000 });
/** A record without the fields that came out undefined. */
const compact = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

/** Turns of some lines of talk; the first speakers may be people of the project. */
const anyContents = (at: number, people: number) =>
  fc
    .record({
      lines: fc.array(
        fc.record({ text: words, speaker: fc.integer({ min: -1, max: 2 }), ms: optional(fc.nat(1e6)) }),
        {
          maxLength: 6,
        },
      ),
      hasCues: fc.boolean(),
      outside: optional(
        fc.array(fc.record({ line: fc.integer({ min: 1, max: 99 }), text: words }), { maxLength: 2 }),
      ),
      fields: fc.record({
        name: words,
        kind: fc.constantFrom(...sourceKinds),
        wave: optional(words),
        removed: optional(fc.boolean()),
      }),
      edits: fc.array(fc.record({ at: fc.nat(1000), length: fc.nat(3), inserted: words }), { maxLength: 3 }),
    })
    .map(({ lines, hasCues, outside, fields, edits }) => {
      const id = `source-${at}` as SourceId;
      let text = "";
      const turns = lines.map(({ text: talk, speaker, ms }) => {
        const start = text.length;
        text += `${talk}\n`;
        return {
          start,
          end: text.length - 1,
          speaker,
          ...(ms === undefined ? {} : { startMs: ms, endMs: ms + 1000 }),
        };
      });
      const contents: SourceContents = compact({
        sourceId: id,
        text,
        turns: Turns.of(turns),
        cues: hasCues
          ? {
              starts: Uint32Array.from(turns, ({ start }) => start),
              ends: Uint32Array.from(turns, ({ end }) => end),
              startsMs: Int32Array.from(turns, ({ startMs }) => startMs ?? -1),
              endsMs: Int32Array.from(turns, ({ endMs }) => endMs ?? -1),
            }
          : undefined,
        outside,
      }) as SourceContents;
      const speakers = [0, 1, 2].map((speaker) => ({
        label: `Speaker ${speaker}`,
        ...(speaker < people ? { participantId: `person-${speaker}` as ParticipantId } : {}),
      }));
      const source: Source = compact(
        sourceRecord(id, { ...(fields as Partial<Source>), length: text.length, speakers }),
      );
      let now = text;
      const corrections = edits.map(({ at: wish, length, inserted }, index): Correction => {
        const start = wish % (now.length + 1);
        const deleted = now.slice(start, start + length);
        now = now.slice(0, start) + inserted + now.slice(start + length);
        return {
          id: `correction-${at}-${index}` as CorrectionId,
          sourceId: id,
          revision: index + 1,
          start,
          deleted,
          inserted,
          coderId: "coder-0" as CoderId,
          at: index,
        };
      });
      return { source, contents, corrections };
    });

const anyLog = fc.array(
  fc.record({
    at: instant,
    note: words,
    before: fc.option(fc.record({ name: words }), { nil: null }),
    undoes: optional(fc.constant("entry-1" as LogEntryId)),
  }),
  { maxLength: 5 },
);

/** Whole projects with every kind of record, corrections that fit their texts, and a log. */
export const anyProject: fc.Arbitrary<ProjectArchive> = fc
  .record({
    people: fc.array(fc.record({ name: words, role: optional(fc.constantFrom(...participantRoles)) }), {
      maxLength: 3,
    }),
    sources: fc.nat(3),
    coders: fc.integer({ min: 1, max: 3 }),
    codes: fc.array(
      fc.record({
        name: words,
        definition: optional(words),
        mergedInto: optional(fc.nat(4)),
        deleted: optional(fc.boolean()),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    memos: fc.array(fc.record({ text: words, code: fc.nat(4) }), { maxLength: 3 }),
    log: anyLog,
    at: instant,
    name: words,
  })
  .chain((plan) =>
    fc.record({
      plan: fc.constant(plan),
      sources: fc.tuple(
        ...Array.from({ length: plan.sources }, (_, at) => anyContents(at, plan.people.length)),
      ),
      codings: fc.array(
        fc.record({
          source: fc.nat(),
          coder: fc.nat(),
          code: fc.nat(),
          start: fc.nat(),
          length: fc.nat(20),
          at: instant,
          revision: fc.nat(),
          removed: optional(fc.boolean()),
          rating: optional(fc.integer({ min: 1, max: 7 })),
        }),
        { maxLength: plan.sources === 0 ? 0 : 12 },
      ),
    }),
  )
  .map(({ plan, sources, codings }) => {
    const codeIds = plan.codes.map((_, at) => `code-${at}` as CodeId);
    const archive: ProjectArchive = {
      ...noRecords,
      project: projectRecord("project", {
        name: plan.name,
        createdAt: plan.at,
        researchQuestions: [plan.name],
      }),
      coders: Array.from({ length: plan.coders }, (_, at) => coderRecord(`coder-${at}`)),
      participants: plan.people.map((fields, at) =>
        compact(participantRecord(`person-${at}`, fields as object)),
      ),
      sources: sources.map(({ source }) => source),
      corrections: sources.flatMap(({ corrections }) => corrections),
      codes: plan.codes.map(({ mergedInto, ...fields }, at) =>
        compact(
          codeRecord(codeIds[at]!, {
            ...(fields as object),
            ...(mergedInto === undefined
              ? {}
              : { mergedInto: codeIds[mergedInto % codeIds.length]!, mergedAt: at }),
          }),
        ),
      ),
      memos: plan.memos.map(({ text, code }, at) =>
        memoRecord(`memo-${at}` as MemoId, {
          text,
          targets: [{ kind: "code", codeId: codeIds[code % codeIds.length]! }],
        }),
      ),
      codings: codings.map(({ source, coder, code, start, length, revision, ...fields }, at): Coding => {
        const of = sources[source % sources.length]!;
        return compact({
          id: `coding-${at}` as CodingId,
          sourceId: of.source.id,
          coderId: `coder-${coder % plan.coders}` as CoderId,
          codeId: codeIds[code % codeIds.length]!,
          start: start % 1000,
          end: (start % 1000) + length,
          revision: revision % (of.corrections.length + 1),
          ...(fields as { at: number }),
        });
      }),
      contents: new Map(sources.map(({ contents }) => [contents.sourceId, contents])),
      turns: new Map(sources.map(({ contents }) => [contents.sourceId, contents.turns])),
      log: plan.log.map(
        ({ at, note, before, undoes }, index): LogEntry =>
          compact({
            id: `entry-${index + 1}` as LogEntryId,
            projectId: "project" as LogEntry["projectId"],
            sequence: index + 1,
            clock: `${index}`,
            coderId: "coder-0" as CoderId,
            at,
            deed: { kind: "code/edit", detail: { name: note } },
            patch: [{ table: "codes", id: "code-0", before, after: { name: note } }],
            undoes,
          }) as LogEntry,
      ),
    };
    return archive;
  });
