import type { Attribute, AttributeValue } from "#domain/model/attribute-records";
import type { Memo } from "#domain/model/memo-records";
import type {
  Code,
  Coder,
  CodebookVersion,
  Coding,
  Correction,
  Participant,
  Project,
  SecondLook,
  Source,
  TurnEdit,
} from "#domain/model/records";
import type {
  Extract,
  MapNode,
  MapRelation,
  ThematicMap,
  Theme,
  ThemeAnswer,
  ThemeCode,
} from "#domain/model/theme-records";
import type { Assignment, Decision, DiscussionNote, Round, RoundClosing } from "#domain/model/round-records";
import type { CoderId, LogEntryId, ProjectId, SourceId } from "#domain/model/ids";

/** Every kind of record a patch can change, by table. */
export interface Tables {
  project: Project;
  coders: Coder;
  participants: Participant;
  sources: Source;
  corrections: Correction;
  codes: Code;
  codebookVersions: CodebookVersion;
  codings: Coding;
  memos: Memo;
  turnEdits: TurnEdit;
  attributes: Attribute;
  attributeValues: AttributeValue;
  themes: Theme;
  themeCodes: ThemeCode;
  extracts: Extract;
  maps: ThematicMap;
  mapNodes: MapNode;
  mapRelations: MapRelation;
  themeAnswers: ThemeAnswer;
  secondLooks: SecondLook;
  rounds: Round;
  assignments: Assignment;
  roundClosings: RoundClosing;
  decisions: Decision;
  discussionNotes: DiscussionNote;
}
export type TableName = keyof Tables;

/**
 * One record's change: only the fields that differ.
 * `before` is null where the record is new, `after` is null where a creation is taken back.
 * A field that the record has on one side only is `undefined`, or left out, on the other.
 */
export interface Change<T extends TableName = TableName> {
  readonly table: T;
  readonly id: string;
  readonly before: FieldsOf<T> | null;
  readonly after: FieldsOf<T> | null;
  /** Codings only: the layer they are stored in. */
  readonly layer?: LayerKey;
}
type FieldsOf<T extends TableName> = { readonly [F in keyof Tables[T]]?: Tables[T][F] | undefined };

/** Where codings are stored together: one source, one coder. */
export interface LayerKey {
  readonly sourceId: SourceId;
  readonly coderId: CoderId;
}

/** A set of changes that happen together or not at all. */
export type Patch = readonly Change[];

/** What was done, in the field's words; the words of the interface are made from it in `messages`. */
export interface Deed {
  /** Stable verb and object, such as `coding/apply`. */
  readonly kind: DeedKind;
  /** What the sentence needs: names of codes and transcripts, turn numbers, counts. Never a participant's words. */
  readonly detail: Readonly<Record<string, string | number>>;
}
export type DeedKind =
  | "project/create"
  | "project/edit"
  | "coder/create"
  | "coder/edit"
  | "participant/create"
  | "participant/edit"
  | "attribute/create"
  | "source/import"
  | "source/edit"
  | "source/remove"
  | "source/restore"
  | "source/reorder"
  | "correction/make"
  | "correction/replace"
  | "correction/take-back"
  | "turn/speaker"
  | "turn/split"
  | "turn/join"
  | "turn/time"
  | "code/create"
  | "code/edit"
  | "code/move"
  | "code/delete"
  | "code/restore"
  | "code/merge"
  | "code/unmerge"
  | "code/split"
  | "code/retire"
  | "code/reuse"
  | "codebook/freeze"
  | "codebook/load"
  | "coding/second-look"
  | "coding/apply"
  | "coding/apply-new"
  | "coding/apply-all"
  | "coding/remove"
  | "coding/extent"
  | "coding/join"
  | "coding/rate"
  | "memo/create"
  | "memo/edit"
  | "memo/remove"
  | "theme/create"
  | "theme/edit"
  | "theme/move"
  | "theme/merge"
  | "theme/remove"
  | "theme/place"
  | "theme/unplace"
  | "extract/choose"
  | "extract/edit"
  | "extract/move"
  | "extract/remove"
  | "map/create"
  | "map/edit"
  | "map/remove"
  | "map/place"
  | "map/take-off"
  | "map/arrange"
  | "map/relate"
  | "map/relation-edit"
  | "map/relation-remove"
  | "phase/begin"
  | "answer/record"
  | "answer/edit"
  | "answer/remove"
  | "round/create"
  | "round/edit"
  | "round/remove"
  | "round/assign"
  | "round/unassign"
  | "round/draw"
  | "round/status"
  | "round/start"
  | "round/close"
  | "decision/settle"
  | "decision/take-back"
  | "decision/overrule"
  | "discussion/write"
  | "discussion/remove";

/** One committed change: the audit trail, the undo stack and what teams exchange. */
export interface LogEntry {
  readonly id: LogEntryId;
  readonly projectId: ProjectId;
  /** 1, 2, 3 … on this device: a tab that sees a gap reads the log. */
  readonly sequence: number;
  /** Hybrid logical clock: sorts as text in the order of changes across devices. */
  readonly clock: string;
  readonly coderId: CoderId;
  /** Wall-clock time, for people. */
  readonly at: number;
  readonly deed: Deed;
  readonly patch: Patch;
  /** What it changed here, where that is not its patch: it came from another copy, and part of it was overtaken. */
  readonly effect?: Patch;
  /** The first entry of those it was made with as one step, such as the import of thirty files; undo takes them together. */
  readonly group?: LogEntryId;
  /** The entry this one takes back; a redo takes back an undo. */
  readonly undoes?: LogEntryId;
  /** Which of the two it is; present with `undoes`. */
  readonly reversal?: "undo" | "redo";
}
