import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { CodebookDraft } from "#domain/codebook/codebook-draft";
import type { ProjectArchive } from "#domain/query/project-archive";
import type { Result } from "#domain/result";
import { archiveOfStudy } from "#domain/study/archive-of-study";
import { planStudy, type StudyTranscript } from "#domain/study/plan-study";
import type { Study, StudyCodings } from "#domain/study/study";
import { readCodebookJson } from "#formats/codebook/codebook-json";
import { readStudy, readStudyCodings } from "#formats/study/read-study";
import { studyTranscript } from "#formats/study/study-transcript";
import type { TranscriptDraft } from "#formats/transcript/draft";
import { readTranscript } from "#formats/transcript/read-transcript";
import { nextClock } from "#storage/clock";
import { testEnvironment } from "./test-environment.ts";

const repository = new URL("../../", import.meta.url);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, repository)));
const textOf = (path: string): string => new TextDecoder().decode(bytesOf(path));

function valueOf<T>(read: Result<T>): T {
  if (!read.ok) throw read.error;
  return read.value;
}

/** The sample study as its files have it, and the project it becomes. */
export interface SampleStudy {
  readonly study: Study;
  readonly codebook: CodebookDraft;
  readonly codings: readonly StudyCodings[];
  /** The transcripts by file, as they lie there and as they are read. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly drafts: ReadonlyMap<string, TranscriptDraft>;
  readonly transcripts: ReadonlyMap<string, StudyTranscript>;
  readonly archive: ProjectArchive;
}

/** Reads the sample study from the disk. */
export async function sampleStudy(): Promise<SampleStudy> {
  const folder = "samples/video-coaching/";
  const study = valueOf(readStudy(textOf(`${folder}study.json`)));
  const codebook = valueOf(readCodebookJson(textOf(`codebooks/${study.codebook}`)));
  const codings = study.coders.map((coder) => valueOf(readStudyCodings(textOf(`${folder}${coder.codings}`))));
  const bytes = new Map(study.sources.map(({ file }) => [file, bytesOf(`${folder}${file}`)]));
  const drafts = new Map<string, TranscriptDraft>();
  for (const [file, each] of bytes) drafts.set(file, valueOf(await readTranscript(each, file)));
  const transcripts = new Map(
    [...drafts].map(([file, draft]) => {
      const hash = createHash("sha256").update(draft.text).digest("hex");
      return [file, studyTranscript(draft, hash)] as const;
    }),
  );
  const environment = testEnvironment();
  const planned = planStudy(study, { codebook, codings, transcripts }, environment);
  const clockAfter = (clock: string, at: number): string => nextClock(clock, at, "0123abcd");
  return {
    study,
    codebook,
    codings,
    bytes,
    drafts,
    transcripts,
    archive: archiveOfStudy(planned, clockAfter, environment),
  };
}
