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
export type LogEntryId = Id<"logEntry">;
