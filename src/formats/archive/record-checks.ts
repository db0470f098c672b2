import { participantRoles, sourceKinds } from "#domain/model/records";
import type { TableName } from "#domain/model/patch";

/** Whether a value from a file is what it has to be. */
export type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isFlag: Check = (value) => typeof value === "boolean";
const isOneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);
export const isEvery =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((item) => check(item));
export const isOptional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** A check of an object's fields; further fields are allowed, and kept. */
export function checks(fields: Readonly<Record<string, Check>>): Check {
  const each = Object.entries(fields);
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    each.every(([field, check]) => check((value as Record<string, unknown>)[field]));
}

const code = checks({
  id: isText,
  name: isText,
  parentId: isOptional(isText),
  order: isNumber,
  color: isCount,
  isCodable: isFlag,
  mergedInto: isOptional(isText),
  deleted: isOptional(isFlag),
  createdAt: isNumber,
});

/** What the program relies on in the records of each table. */
export const recordChecks: Readonly<Record<TableName, Check>> = {
  project: checks({
    id: isText,
    name: isText,
    researchQuestions: isEvery(isText),
    mode: isOneOf("reflexive", "codebook", "coding-reliability"),
    waves: isEvery(isText),
    createdAt: isNumber,
  }),
  coders: checks({ id: isText, name: isText, initials: isText, createdAt: isNumber }),
  participants: checks({
    id: isText,
    name: isText,
    role: isOptional(isOneOf(...participantRoles)),
    createdAt: isNumber,
  }),
  sources: checks({
    id: isText,
    name: isText,
    kind: isOneOf(...sourceKinds),
    order: isNumber,
    hash: isText,
    length: isCount,
    file: isText,
    format: isText,
    speakers: isEvery(checks({ label: isText, participantId: isOptional(isText) })),
    importedAt: isNumber,
    removed: isOptional(isFlag),
  }),
  corrections: checks({
    id: isText,
    sourceId: isText,
    revision: isCount,
    start: isCount,
    deleted: isText,
    inserted: isText,
    coderId: isText,
    at: isNumber,
    inverts: isOptional(isText),
  }),
  codes: code,
  codebookVersions: checks({
    id: isText,
    number: isNumber,
    note: isText,
    codes: isEvery(code),
    at: isNumber,
  }),
  codings: checks({
    id: isText,
    sourceId: isText,
    coderId: isText,
    codeId: isText,
    start: isCount,
    end: isCount,
    revision: isCount,
    rating: isOptional(isNumber),
    at: isNumber,
    removed: isOptional(isFlag),
  }),
  memos: checks({
    id: isText,
    kind: isText,
    text: isText,
    targets: isEvery(checks({ kind: isOneOf("passage", "source", "code", "coding") })),
    coderId: isText,
    at: isNumber,
    editedAt: isNumber,
    removed: isOptional(isFlag),
  }),
};

const isFields: Check = (value) => typeof value === "object";

/** An entry of the log; what its patch changes is not checked field by field. */
export const isLogEntry: Check = checks({
  id: isText,
  projectId: isText,
  sequence: isCount,
  clock: isText,
  coderId: isText,
  at: isNumber,
  deed: checks({ kind: isText, detail: checks({}) }),
  patch: isEvery(
    checks({ table: isOneOf(...Object.keys(recordChecks)), id: isText, before: isFields, after: isFields }),
  ),
  undoes: isOptional(isText),
});
