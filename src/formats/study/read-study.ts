import { AppError } from "#domain/errors";
import { overlapRules, unitKinds } from "#domain/agreement/specification";
import { attributeTypes, measurementLevels } from "#domain/model/attribute-records";
import { analysisPhases, participantRoles, sourceKinds } from "#domain/model/records";
import { themeStatuses } from "#domain/model/theme-records";
import { fail, ok, type Result } from "#domain/result";
import type { Study, StudyCodings } from "#domain/study/study";
import { studyError } from "#domain/study/study-error";
import { checks, isEvery, isOptional, type Check } from "#formats/archive/checks";

/** The value of `format` in every such file, and the version that is read. */
const mark = { format: "samtale-study", version: 1 };

const isText: Check = (value) => typeof value === "string" && value !== "";
const isDate: Check = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
const isTurn: Check = (value) => Number.isInteger(value) && (value as number) > 0;
const isValue: Check = (value) => ["string", "number", "boolean"].includes(typeof value);
const isOneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value as string);
/** An object used as a table: any names, and one kind of value. */
const isTableOf =
  (check: Check): Check =>
  (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(check);

const values = isOptional(isTableOf((value) => isValue(value) || isTableOf(isValue)(value)));
const place = { turn: isTurn, to: isOptional(isTurn), words: isOptional(isText) };

/** What an entry of each list has to be. */
const entries = {
  coders: checks({
    name: isText,
    initials: isText,
    discipline: isOptional(isText),
    experience: isOptional(isText),
    codings: isText,
    attributes: values,
  }),
  attributes: checks({
    name: isText,
    of: isOneOf("participant", "source", "coder"),
    type: isOneOf(...attributeTypes),
    level: isOneOf(...measurementLevels),
    levels: isOptional(isEvery(isText)),
  }),
  participants: checks({
    name: isText,
    role: isOptional(isOneOf(...participantRoles)),
    attributes: values,
  }),
  sources: checks({
    file: isText,
    name: isText,
    kind: isOneOf(...sourceKinds),
    date: isOptional(isText),
    wave: isOptional(isText),
    language: isOptional(isText),
    speakers: isTableOf(isText),
    imported: isOptional(isDate),
    coded: isOptional(isDate),
    attributes: values,
  }),
  rounds: checks({
    name: isText,
    coders: isEvery(isText),
    sources: isEvery(isText),
    unit: isOneOf(...unitKinds),
    rule: isOneOf(...overlapRules),
    withoutRoles: isEvery(isOneOf(...participantRoles)),
    isBlind: (value) => typeof value === "boolean",
    begun: isDate,
    closed: isDate,
  }),
  phases: checks({ phase: isOneOf(...analysisPhases), begun: isDate }),
  themes: checks({
    coder: isText,
    made: isOptional(isDate),
    name: isText,
    concept: isOptional(isText),
    boundary: isOptional(isText),
    status: isOneOf(...themeStatuses),
    codes: isEvery(isText),
    extracts: isEvery(
      checks({ ...place, source: isText, stance: isOneOf("for", "against"), note: isOptional(isText) }),
    ),
  }),
  memos: checks({
    coder: isText,
    written: isOptional(isDate),
    kind: isOneOf("analytic", "methodological", "reflexive", "member-check"),
    title: isOptional(isText),
    text: isText,
    about: checks({
      ...place,
      turn: isOptional(isTurn),
      source: isOptional(isText),
      code: isOptional(isText),
      participant: isOptional(isText),
      theme: isOptional(isText),
    }),
  }),
} satisfies Record<string, Check>;

const heads: Readonly<Record<string, Check>> = {
  name: isText,
  researchQuestions: isEvery(isText),
  mode: isOneOf("reflexive", "codebook", "coding-reliability"),
  waves: isEvery(isText),
  codebook: isText,
  codebookNote: isText,
  begun: isOptional(isDate),
  frozen: isOptional(isDate),
};
/** Lists that need not be there. */
const optional: ReadonlySet<string> = new Set(["rounds", "phases"]);

const codings = checks({ coder: isText, codings: isTableOf(isEvery(checks({ ...place, code: isText }))) });

/**
 * Reads the file of a study: who took part and who coded, which transcripts, the themes and the memos. samples/video-coaching/README.md says
 * how it is written; what the study names is checked by `planStudy`.
 *
 * @returns `import/malformed` where it is no JSON, `import/unrecognised` where it is no study or one of a later version;
 *   `input/malformed` with `what`, the list and number of the entry that is not as it has to be
 */
export function readStudy(json: string): Result<Study> {
  const read = parsed(json);
  if (!read.ok) return read;
  const fields = read.value;
  if (fields["format"] !== mark.format || fields["version"] !== mark.version)
    return fail(new AppError("import/unrecognised", { format: "json" }));
  const head = Object.keys(heads).find((name) => !heads[name]!(fields[name]));
  if (head !== undefined) return fail(studyError(head));
  for (const [name, check] of Object.entries(entries)) {
    const list = fields[name];
    if (list === undefined && optional.has(name)) continue;
    if (!Array.isArray(list)) return fail(studyError(name));
    const wrong = list.findIndex((entry) => !check(entry));
    if (wrong >= 0) return fail(studyError(`${name} ${wrong + 1}`));
  }
  return ok(fields as unknown as Study);
}

/** Reads what one coder of a study coded. @returns as {@link readStudy} */
export function readStudyCodings(json: string): Result<StudyCodings> {
  const read = parsed(json);
  if (!read.ok) return read;
  return codings(read.value) ? ok(read.value as unknown as StudyCodings) : fail(studyError("codings"));
}

function parsed(json: string): Result<Readonly<Record<string, unknown>>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null
      ? ok(value as Record<string, unknown>)
      : fail(new AppError("import/unrecognised", { format: "json" }));
  } catch (cause) {
    return fail(new AppError("import/malformed", { format: "json" }, cause));
  }
}
