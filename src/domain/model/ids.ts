/** Identifiers are UUIDs; the brand keeps a code's id from being passed where a coder's is wanted. */
type Id<Kind extends string> = string & { readonly __kind: Kind };

export type ProjectId = Id<"project">;
export type CoderId = Id<"coder">;
export type ParticipantId = Id<"participant">;
export type SourceId = Id<"source">;
export type CorrectionId = Id<"correction">;
export type CodeId = Id<"code">;
export type CodebookVersionId = Id<"codebookVersion">;
export type CodingId = Id<"coding">;
export type MemoId = Id<"memo">;
export type TurnEditId = Id<"turnEdit">;
export type AttributeId = Id<"attribute">;
export type AttributeValueId = Id<"attributeValue">;
export type ThemeId = Id<"theme">;
export type ThemeCodeId = Id<"themeCode">;
export type ExtractId = Id<"extract">;
export type ThematicMapId = Id<"map">;
export type MapNodeId = Id<"mapNode">;
export type MapRelationId = Id<"mapRelation">;
export type ThemeAnswerId = Id<"themeAnswer">;
export type SecondLookId = Id<"secondLook">;
export type LogEntryId = Id<"logEntry">;
