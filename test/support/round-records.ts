import type { AssignmentId, CoderId, RoundId, SourceId } from "#domain/model/ids";
import type { Assignment, Round } from "#domain/model/round-records";

export const roundRecord = (id: string, fields: Partial<Round> = {}): Round => ({
  id: id as RoundId,
  name: `Round ${id}`,
  order: 1,
  coderIds: [],
  codeIds: [],
  rollUp: false,
  unit: "turn",
  rule: "any",
  withoutRoles: [],
  isBlind: false,
  isFresh: false,
  state: "planned",
  createdAt: 0,
  ...fields,
});

export const assignmentRecord = (id: string, fields: Partial<Assignment> = {}): Assignment => ({
  id: id as AssignmentId,
  roundId: "round" as RoundId,
  coderId: "coder" as CoderId,
  sourceId: "source" as SourceId,
  revision: 0,
  status: "assigned",
  ...fields,
});
