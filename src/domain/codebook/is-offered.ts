import type { Code } from "#domain/model/records";

/** Whether a code can be put on passages: it does more than group others, and is not retired. */
export const isOffered = ({ isCodable, retired }: Pick<Code, "isCodable" | "retired">): boolean =>
  isCodable && retired !== true;
