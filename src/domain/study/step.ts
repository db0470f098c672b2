import type { CoderId } from "#domain/model/ids";
import type { Deed, Patch } from "#domain/model/patch";
import type { Instant } from "#domain/model/records";

/** A change that is yet to be logged. */
export interface Step {
  readonly coderId: CoderId;
  readonly at: Instant;
  readonly deed: Deed;
  readonly patch: Patch;
}
