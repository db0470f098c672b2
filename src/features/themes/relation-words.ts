import type { MapRelation } from "#domain/model/theme-records";
import { relationName } from "#messages/theme-words";

/** What stands on the line of a relation: own words, or those of its kind. */
export const relationWords = ({ label, type }: Pick<MapRelation, "label" | "type">): string =>
  label ?? relationName(type);
