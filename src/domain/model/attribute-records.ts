import type { AttributeId, AttributeValueId, CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import type { Instant } from "#domain/model/records";

export const attributeTypes = ["text", "number", "boolean", "date", "category"] as const;
export type AttributeType = (typeof attributeTypes)[number];
export const measurementLevels = ["nominal", "ordinal", "interval", "ratio"] as const;
/** Level of measurement (Stevens 1946): decides which statistics make sense. */
export type MeasurementLevel = (typeof measurementLevels)[number];

/** A variable of participants, sources or coders, such as years of teaching. */
export interface Attribute {
  readonly id: AttributeId;
  readonly name: string;
  readonly type: AttributeType;
  readonly level: MeasurementLevel;
  /** Of categories, in order. */
  readonly levels?: readonly string[];
  readonly of: "participant" | "source" | "coder";
  /** Position in lists; ties by name. */
  readonly order: number;
  readonly createdAt: Instant;
  readonly removed?: boolean;
}

/** What an attribute is for one participant, source or coder. Absent means missing, never 0. */
export interface AttributeValue {
  readonly id: AttributeValueId;
  readonly attributeId: AttributeId;
  readonly subjectId: ParticipantId | SourceId | CoderId;
  /** Where it was measured more than once. */
  readonly wave?: string;
  /** Dates as ISO 8601 `yyyy-mm-dd`. */
  readonly value: string | number | boolean;
}
