import { readTranscript } from "#actions/read-transcript";
import { sampleFiles } from "#actions/sample-files";
import { AppError } from "#domain/errors";
import { creation } from "#domain/model/changes";
import type { Environment } from "#domain/model/environment";
import type { CoderId, ProjectId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";
import type { Result } from "#domain/result";
import { archiveOfStudy } from "#domain/study/archive-of-study";
import { planStudy, type StudyTranscript } from "#domain/study/plan-study";
import type { Step } from "#domain/study/step";
import { readCodebookJson } from "#formats/codebook/codebook-json";
import { readStudy, readStudyCodings } from "#formats/study/read-study";
import { studyTranscript } from "#formats/study/study-transcript";
import { nextClock } from "#storage/clock";
import type { Library } from "#storage/read/library";
import { deviceNode } from "#storage/write/device-node";
import { restoreProject } from "#storage/write/restore-project";

/** The sample as a project of its own. */
export interface OpenedSample {
  readonly projectId: ProjectId;
  /** Who opened it; undefined where nobody said. */
  readonly coderId: CoderId | undefined;
}

/**
 * Opens the sample study as a new project: its files are fetched from where the program came from, read as any file a person
 * imports, and written in one step with the log of it all. Every opening makes another project.
 *
 * @param coder who opens it and codes beside those of the study; undefined where that is to be asked
 * @throws AppError `sample/not-there` where a file cannot be fetched; `storage/full`, `storage/blocked`, `storage/outdated`
 */
export async function openSampleProject(
  { database, environment }: Library,
  coder: Pick<Coder, "name" | "initials"> | undefined,
): Promise<OpenedSample> {
  const study = valueOf(readStudy(await textOf("study.json")));
  const [codebook, codings, transcripts, node] = await Promise.all([
    textOf(study.codebook).then((text) => valueOf(readCodebookJson(text))),
    Promise.all(study.coders.map(async (coder) => valueOf(readStudyCodings(await textOf(coder.codings))))),
    Promise.all(study.sources.map(async ({ file }) => [file, await transcriptOf(file)] as const)),
    deviceNode(database),
  ]);
  const files = { codebook, codings, transcripts: new Map(transcripts) };
  const planned = planStudy(study, files, environment);
  const joined = coder && joining(coder, environment);
  const steps = joined === undefined ? planned.steps : [...planned.steps, joined];
  const clockAfter = (clock: string, at: number): string => nextClock(clock, at, node);
  const archive = archiveOfStudy({ ...planned, steps }, clockAfter, environment);
  // It can be opened again: what is lost with it begins with the first change.
  await restoreProject(database, archive, archive.project.id, { file: {}, cameAt: environment.now() });
  return { projectId: archive.project.id, coderId: joined?.coderId };
}

/** Somebody adds themselves to the coders. */
function joining({ name, initials }: Pick<Coder, "name" | "initials">, environment: Environment): Step {
  const coderId = environment.newId() as CoderId;
  const at = environment.now();
  const patch = [creation("coders", { id: coderId, name, initials, createdAt: at })];
  return { coderId, at, deed: { kind: "coder/create", detail: { coder: name } }, patch };
}

async function transcriptOf(file: string): Promise<StudyTranscript> {
  const response = await fetched(file);
  const { draft, hash } = valueOf(await readTranscript(new File([await response.blob()], file), {}));
  return studyTranscript(draft, hash);
}

const textOf = async (file: string): Promise<string> => (await fetched(file)).text();

async function fetched(file: string): Promise<Response> {
  const url = sampleFiles[file];
  if (url === undefined) throw new RangeError(`The sample study has no file ${file}`);
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new AppError("sample/not-there", { file }, cause);
  }
  if (!response.ok) throw new AppError("sample/not-there", { file });
  return response;
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw result.error;
  return result.value;
}
