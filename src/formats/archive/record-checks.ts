import { overlapRules, unitKinds } from "#domain/agreement/specification";
import { decisionKinds } from "#domain/model/round-records";
import {
  attributeTypes,
  measurementLevels,
  participantRoles,
  relationTypes,
  sourceKinds,
  themeStatuses,
} from "#domain/model/records";
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

const passage = { sourceId: isText, start: isCount, end: isCount, revision: isCount };
/** Who made a record, and when. */
const made = { coderId: isText, at: isNumber };

const code = checks({
  id: isText,
  name: isText,
  parentId: isOptional(isText),
  order: isNumber,
  color: isCount,
  isCodable: isFlag,
  mergedInto: isOptional(isText),
  splitFrom: isOptional(isText),
  scale: isOptional(checks({ labels: isEvery(checks({ value: isNumber, label: isText })) })),
  retired: isOptional(isFlag),
  typicalPassage: isOptional(checks(passage)),
  boundaryPassage: isOptional(checks(passage)),
  deleted: isOptional(isFlag),
  createdAt: isNumber,
});

const extent = { start: isCount, end: isCount };

/** What a round's figures are made from. */
const isSnapshot = checks({
  sources: isEvery(
    checks({
      id: isText,
      revision: isOptional(isCount),
      length: isCount,
      wideCharacters: isEvery(isCount),
      turns: isEvery(checks({ ...extent, role: isOptional(isOneOf(...participantRoles)) })),
      paragraphs: isEvery(isCount),
      sentences: isOptional(isEvery(isCount)),
      words: isOptional(isEvery(isCount)),
    }),
  ),
  codes: isEvery(code),
  codings: isEvery(
    checks({
      ...extent,
      id: isText,
      sourceId: isText,
      coderId: isText,
      codeId: isText,
      rating: isOptional(isNumber),
    }),
  ),
  assignments: isEvery(
    checks({
      coderId: isText,
      sourceId: isText,
      status: isOneOf("assigned", "in-progress", "complete"),
      within: isOptional(isEvery(checks(extent))),
    }),
  ),
});

/** What the program relies on in the records of each table. */
export const recordChecks: Readonly<Record<TableName, Check>> = {
  project: checks({
    id: isText,
    name: isText,
    researchQuestions: isEvery(isText),
    mode: isOneOf("reflexive", "codebook", "coding-reliability"),
    waves: isEvery(isText),
    foreign: isOptional(isEvery(checks({ format: isText, sourceId: isOptional(isText), content: isText }))),
    createdAt: isNumber,
  }),
  coders: checks({
    id: isText,
    name: isText,
    initials: isText,
    agreedIn: isOptional(isText),
    createdAt: isNumber,
  }),
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
    targets: isEvery(
      checks({ kind: isOneOf("passage", "source", "code", "coding", "theme", "participant") }),
    ),
    title: isOptional(isText),
    body: isOptional(checks({ type: isText })),
    coderId: isText,
    at: isNumber,
    editedAt: isNumber,
    removed: isOptional(isFlag),
  }),
  turnEdits: checks({
    ...made,
    id: isText,
    sourceId: isText,
    kind: isOneOf("speaker", "split", "join", "time"),
    turn: isOptional((turn) => isText(turn) || isCount(turn)),
    end: isOptional(isCount),
    start: isOptional(isCount),
    revision: isOptional(isCount),
    speaker: isOptional(Number.isInteger),
    startMs: isOptional(isCount),
    endMs: isOptional(isCount),
  }),
  attributes: checks({
    id: isText,
    name: isText,
    type: isOneOf(...attributeTypes),
    level: isOneOf(...measurementLevels),
    levels: isOptional(isEvery(isText)),
    of: isOneOf("participant", "source", "coder"),
    order: isNumber,
    createdAt: isNumber,
    removed: isOptional(isFlag),
  }),
  attributeValues: checks({
    id: isText,
    attributeId: isText,
    subjectId: isText,
    wave: isOptional(isText),
    value: (value) => isText(value) || isNumber(value) || isFlag(value),
  }),
  themes: checks({
    id: isText,
    name: isText,
    concept: isOptional(isText),
    boundary: isOptional(isText),
    status: isOneOf(...themeStatuses),
    parentId: isOptional(isText),
    order: isNumber,
    createdAt: isNumber,
    removed: isOptional(isFlag),
  }),
  themeCodes: checks({
    id: isText,
    themeId: isText,
    codeId: isText,
    order: isNumber,
    removed: isOptional(isFlag),
  }),
  extracts: checks({
    ...passage,
    ...made,
    id: isText,
    themeId: isText,
    codingId: isOptional(isText),
    stance: isOneOf("for", "against"),
    note: isOptional(isText),
    order: isNumber,
    removed: isOptional(isFlag),
  }),
  maps: checks({
    id: isText,
    name: isText,
    stage: isOneOf("candidate", "reviewed", "final"),
    question: isOptional(isText),
    order: isNumber,
    createdAt: isNumber,
    removed: isOptional(isFlag),
  }),
  mapNodes: checks({
    id: isText,
    mapId: isText,
    about: checks({ kind: isOneOf("question", "theme", "code") }),
    x: isNumber,
    y: isNumber,
    removed: isOptional(isFlag),
  }),
  mapRelations: checks({
    id: isText,
    mapId: isText,
    fromId: isText,
    toId: isText,
    type: isOneOf(...relationTypes),
    label: isOptional(isText),
    removed: isOptional(isFlag),
  }),
  themeAnswers: checks({
    ...made,
    id: isText,
    themeId: isText,
    participantId: isOptional(isText),
    answer: isOneOf("recognised", "partly", "not-recognised"),
    comment: isText,
    removed: isOptional(isFlag),
  }),
  secondLooks: checks({
    ...made,
    id: isText,
    codingId: isText,
    codebookVersionId: isText,
    verdict: isOneOf("fits", "discuss"),
    removed: isOptional(isFlag),
  }),
  rounds: checks({
    id: isText,
    name: isText,
    order: isNumber,
    coderIds: isEvery(isText),
    codeIds: isEvery(isText),
    rollUp: isFlag,
    codebookVersionId: isOptional(isText),
    unit: isOneOf(...unitKinds),
    rule: isOneOf(...overlapRules),
    withoutRoles: isEvery(isOneOf(...participantRoles)),
    isBlind: isFlag,
    isFresh: isFlag,
    sample: isOptional(
      checks({ of: isOneOf("sources", "turns"), number: isCount, run: isCount, seed: isNumber }),
    ),
    stabilityOf: isOptional(isText),
    state: isOneOf("planned", "running", "closed"),
    startedAt: isOptional(isNumber),
    closedAt: isOptional(isNumber),
    createdAt: isNumber,
    removed: isOptional(isFlag),
  }),
  assignments: checks({
    id: isText,
    roundId: isText,
    coderId: isText,
    sourceId: isText,
    within: isOptional(isEvery(checks({ start: isCount, end: isCount }))),
    revision: isCount,
    status: isOneOf("assigned", "in-progress", "complete"),
    removed: isOptional(isFlag),
  }),
  roundClosings: checks({ ...made, id: isText, roundId: isText, snapshot: isSnapshot }),
  decisions: checks({
    ...passage,
    ...made,
    id: isText,
    roundId: isText,
    codingIds: isEvery(isText),
    kind: isOneOf(...decisionKinds),
    agreedIds: isEvery(isText),
    chosenCoderIds: isOptional(isEvery(isText)),
    reason: isOptional(isText),
    codebookVersionId: isOptional(isText),
    removed: isOptional(isFlag),
  }),
  discussionNotes: checks({
    ...passage,
    ...made,
    id: isText,
    roundId: isText,
    text: isText,
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
  group: isOptional(isText),
  undoes: isOptional(isText),
});
