import { edition } from "#domain/model/changes";
import type { Patch } from "#domain/model/patch";
import type { Code } from "#domain/model/records";

/** Plans that codes are no longer offered for new codings. Those there are stay and count; their keys are free for others. */
export const planRetirement = (codes: readonly Code[]): Patch =>
  codes.flatMap((code) => edition("codes", code, { retired: true, key: undefined }));

/** Plans that retired codes are in use again. */
export const planReuse = (codes: readonly Code[]): Patch =>
  codes.flatMap((code) => edition("codes", code, { retired: undefined }));
