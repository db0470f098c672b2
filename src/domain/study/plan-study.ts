import type { CodebookDraft } from "#domain/codebook/codebook-draft";
import { codeTree } from "#domain/codebook/code-tree";
import { planCodebookImport } from "#domain/codebook/plan-codebook-import";
import { planFreeze } from "#domain/codebook/plan-freeze";
import type { IntakePerson } from "#domain/intake/assign-speakers";
import { planImport, type IncomingSource } from "#domain/intake/plan-import";
import { creation, edition } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CodebookVersionId, CoderId, ProjectId, SourceId } from "#domain/model/ids";
import type { Coder, Project } from "#domain/model/records";
import type { SourceContents } from "#domain/model/source-contents";
import { planStudyAttributes } from "#domain/study/plan-study-attributes";
import { planStudyCodings } from "#domain/study/plan-study-codings";
import { planStudyMemos } from "#domain/study/plan-study-memos";
import { planStudyRounds } from "#domain/study/plan-study-rounds";
import { planStudyThemes } from "#domain/study/plan-study-themes";
import type { Step } from "#domain/study/step";
import type { Study, StudyCodings, StudySource } from "#domain/study/study";
import { studyError } from "#domain/study/study-error";
import { StudyRecords } from "#domain/study/study-records";

/** A transcript of the study as it was read. */
export type StudyTranscript = Pick<
  IncomingSource,
  "format" | "text" | "hash" | "turns" | "cues" | "outside"
> & {
  /** Turns' speakers point into them. */
  readonly labels: readonly string[];
};

/** The files that a study names, read. */
export interface StudyFiles {
  readonly codebook: CodebookDraft;
  readonly codings: readonly StudyCodings[];
  /** By file. */
  readonly transcripts: ReadonlyMap<string, StudyTranscript>;
}

/** A project as its coders would have come to it: every change in order, and the texts. */
export interface PlannedStudy {
  readonly project: Project;
  readonly steps: readonly Step[];
  readonly contents: ReadonlyMap<SourceId, SourceContents>;
}

/**
 * Plans a study as a new project: coders, codebook and a frozen version of it, transcripts with their people, attributes, what
 * each coder coded, rounds, phases, themes, memos, in order of time. The first coder sets everything up.
 *
 * @throws AppError `input/malformed` with `what`, where the study names what is not there, or words that cannot be found
 */
export function planStudy(study: Study, files: StudyFiles, environment: Environment): PlannedStudy {
  const records = new StudyRecords(environment);
  const { sources, rounds = [], themes, memos } = study;
  records.on(study.begun);
  const project = planProject(study, records);
  planCodebook(files.codebook, study.codebook, records);
  records.on(study.frozen);
  const versionId = freeze(study.codebookNote, records);
  // People come with the first transcript in which they speak.
  const byImport = [...sources.entries()].sort(([, a], [, b]) =>
    (a.imported ?? "") < (b.imported ?? "") ? -1 : a.imported === b.imported ? 0 : 1,
  );
  for (const [order, source] of byImport) planSource(source, order, study, files, records);
  // Once everybody they are given to is there.
  records.on(
    sources
      .flatMap(({ imported = [] }) => imported)
      .sort()
      .at(-1),
  );
  planStudyAttributes(study, records);
  for (const codings of files.codings) planStudyCodings(codings, sources, versionId, records);
  planStudyRounds(rounds, project, records);
  planPhases(study, project, records);
  planStudyThemes(themes, records);
  planStudyMemos(memos, records);
  const steps = records.steps.toSorted((a, b) => a.at - b.at);
  const contents = [...records.texts.values()].map((text) => [text.sourceId, text.contents] as const);
  return { project, steps, contents: new Map(contents) };
}

function planProject(
  { name, researchQuestions, mode, waves, coders }: Study,
  records: StudyRecords,
): Project {
  const createdAt = records.environment.now();
  const id = records.environment.newId() as ProjectId;
  const project: Project = { id, name, researchQuestions, mode, waves, createdAt };
  const [first, ...others] = coders.map((coder): Coder => {
    const { discipline, experience } = coder;
    return {
      id: records.environment.newId() as CoderId,
      name: coder.name,
      initials: coder.initials,
      ...(discipline === undefined ? {} : { discipline }),
      ...(experience === undefined ? {} : { experience }),
      createdAt,
    };
  });
  if (first === undefined) throw studyError("coders");
  for (const coder of [first, ...others]) records.coders.set(coder.initials, coder.id);
  records.do("project/create", { name }, [creation("project", project), creation("coders", first)]);
  for (const coder of others) records.do("coder/create", { coder: coder.name }, [creation("coders", coder)]);
  return project;
}

/** Loads the codebook: its codes keep their ids, so that whoever loads it elsewhere has the same codes. */
function planCodebook(
  { codes: drafts, titlePage }: CodebookDraft,
  name: string,
  records: StudyRecords,
): void {
  const { codes, environment } = records;
  const { created, patch } = planCodebookImport(codeTree(codes), codes, drafts, undefined, environment);
  codes.push(...created);
  records.do("codebook/load", { codebook: titlePage?.title ?? name, count: created.length }, patch);
}

function freeze(note: string, records: StudyRecords): CodebookVersionId {
  const { version, patch } = planFreeze(records.codes, [], note, records.environment);
  records.do("codebook/freeze", { version: version.number }, patch);
  return version.id;
}

function planPhases({ phases = [] }: Study, project: Project, records: StudyRecords): void {
  let current = project;
  for (const { phase, begun } of phases) {
    records.on(begun);
    const after = [...(current.phases ?? []), { phase, at: records.environment.now() }];
    records.do("phase/begin", { phase }, edition("project", current, { phases: after }));
    current = { ...current, phases: after };
  }
}

function planSource(
  { file, name, kind, date, wave, language, speakers, imported }: StudySource,
  order: number,
  { participants, waves }: Study,
  { transcripts }: StudyFiles,
  records: StudyRecords,
): void {
  records.on(imported);
  const transcript = transcripts.get(file);
  if (transcript === undefined) throw studyError(file);
  if (wave !== undefined && !waves.includes(wave)) throw studyError(`${file}: ${wave}`);
  const { labels, ...read } = transcript;
  const strange = Object.keys(speakers).find((label) => !labels.includes(label));
  if (strange !== undefined) throw studyError(`${file}: ${strange}`);
  const personOf = (label: string): IntakePerson | undefined => {
    const called = speakers[label];
    if (called === undefined) return undefined;
    const person = participants.find((each) => each.name === called);
    if (person === undefined) throw studyError(`${file}: ${called}`);
    const participantId = records.participants.get(called);
    return {
      key: called,
      name: called,
      ...(person.role === undefined ? {} : { role: person.role }),
      ...(participantId === undefined ? {} : { participantId }),
    };
  };
  const people = labels.map((label) => ({ label, person: personOf(label) }));
  const incoming = { name, kind, date, wave, language, file, ...read, speakers: people };
  const { patch, contents, created } = planImport(incoming, order, records.environment);
  for (const [called, id] of created) records.participants.set(called, id);
  records.texts.set(file, { sourceId: contents.sourceId, name, contents });
  records.do("source/import", { source: name, turns: read.turns.length }, patch);
}
