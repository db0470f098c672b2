import { participantRoles } from "#domain/model/records";
import {
  checks,
  isCount,
  isEvery,
  isFlag,
  isNumber,
  isOneOf,
  isOptional,
  isText,
  type Check,
} from "#formats/archive/checks";

/** Fields of a place in a text. */
export const passage = { sourceId: isText, start: isCount, end: isCount, revision: isCount };

/** What the program relies on in a code. */
export const isCode: Check = checks({
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
export const isSnapshot: Check = checks({
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
  codes: isEvery(isCode),
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
