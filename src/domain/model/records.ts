import type {
  CodebookVersionId,
  CodeId,
  CoderId,
  CodingId,
  CorrectionId,
  MemoId,
  ParticipantId,
  ProjectId,
  SourceId,
} from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

/** Milliseconds since 1970-01-01 UTC. */
export type Instant = number;

/** How the analysis understands coding (Braun & Clarke): decides whether coefficients are offered. */
export type AnalysisMode = "reflexive" | "codebook" | "coding-reliability";

/** One study. */
export interface Project {
  readonly id: ProjectId;
  readonly name: string;
  readonly researchQuestions: readonly string[];
  readonly mode: AnalysisMode;
  /** Names of the points of data collection, in order, such as T1, T2. */
  readonly waves: readonly string[];
  readonly createdAt: Instant;
}

/** Somebody who codes. */
export interface Coder {
  readonly id: CoderId;
  readonly name: string;
  /** One to three letters shown beside codings. */
  readonly initials: string;
  readonly createdAt: Instant;
}

export const participantRoles = [
  "moderator",
  "interviewer",
  "coach",
  "teacher",
  "pupil",
  "leader",
  "other",
] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** A person across all transcripts: a case of kind person. */
export interface Participant {
  readonly id: ParticipantId;
  readonly name: string;
  /** Undefined until somebody says. */
  readonly role?: ParticipantRole;
  readonly createdAt: Instant;
}

export const sourceKinds = [
  "group-interview",
  "individual-interview",
  "coaching-dialogue",
  "shared-review",
  "observation",
  "meeting",
  "document",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A label found before turns in the transcript, and the person it stands for, if known. */
export interface Speaker {
  readonly label: string;
  readonly participantId?: ParticipantId;
}

/** A transcript, observation note or document. Its imported text is kept apart and never changes. */
export interface Source {
  readonly id: SourceId;
  readonly name: string;
  readonly description?: string;
  readonly kind: SourceKind;
  /** Date of the conversation, ISO 8601 `yyyy-mm-dd`. */
  readonly date?: string;
  readonly wave?: string;
  /** BCP 47, such as `nb`. */
  readonly language?: string;
  /** Position in lists; ties by name. */
  readonly order: number;
  /** SHA-256 of the imported text as UTF-8, lower-case hexadecimal. */
  readonly hash: string;
  /** Length of the imported text in UTF-16 code units. */
  readonly length: number;
  /** What was imported: file name and format, such as `vtt`. */
  readonly file: string;
  readonly format: string;
  /** Turn speakers point into this list. */
  readonly speakers: readonly Speaker[];
  readonly importedAt: Instant;
  /** Taken out of lists and counts; everything is kept. */
  readonly removed?: boolean;
}

/** One stretch of talk in a source. */
export interface Turn extends TextRange {
  /** Position in the source from 0; people are shown `index + 1`. */
  readonly index: number;
  /** Index into `Source.speakers`, or -1 where the transcript names nobody. */
  readonly speaker: number;
  /** From the start of the recording; undefined where the transcript gives no time. */
  readonly startMs?: number;
  readonly endMs?: number;
}

/**
 * One edit of a source's text after import: `deleted` characters at `start` gave way to `inserted`.
 * Positions are in the text of the revision before. Never removed: an undo appends the exact inverse.
 */
export interface Correction {
  readonly id: CorrectionId;
  readonly sourceId: SourceId;
  /** 1 for the first; the text after it is of this revision. */
  readonly revision: number;
  readonly start: number;
  /** UTF-16 code units taken out, and the text they were. */
  readonly deleted: string;
  readonly inserted: string;
  readonly coderId: CoderId;
  readonly at: Instant;
  /** The correction this one takes back. */
  readonly inverts?: CorrectionId;
}

/** An idea with a rule for using it. */
export interface Code {
  readonly id: CodeId;
  readonly name: string;
  readonly parentId?: CodeId;
  /** Position among its siblings; ties by name. */
  readonly order: number;
  readonly definition?: string;
  readonly includeWhen?: string;
  readonly excludeWhen?: string;
  readonly typicalExample?: string;
  readonly boundaryExample?: string;
  readonly origin?: "inductive" | "deductive" | "in-vivo";
  readonly level?: "semantic" | "latent";
  /** Palette number from 1; beyond 16 the palette repeats with a notch. */
  readonly color: number;
  /** Digit 1 to 9 that applies it. */
  readonly key?: number;
  /** False for a code that only groups others. */
  readonly isCodable: boolean;
  /** Merging is an edge resolved when read: codings keep the code they were made with. */
  readonly mergedInto?: CodeId;
  /** When it was merged: of merges that close a ring, the latest gives way. */
  readonly mergedAt?: Instant;
  readonly deleted?: boolean;
  readonly createdAt: Instant;
}

/** A frozen copy of the code tree. */
export interface CodebookVersion {
  readonly id: CodebookVersionId;
  readonly number: number;
  readonly note: string;
  readonly codes: readonly Code[];
  readonly at: Instant;
}

/** One code on one segment by one coder. Holds no copy of the words. */
export interface Coding extends TextRange {
  readonly id: CodingId;
  readonly sourceId: SourceId;
  readonly coderId: CoderId;
  readonly codeId: CodeId;
  /** The revision of the source's text that `start` and `end` refer to. */
  readonly revision: number;
  readonly codebookVersionId?: CodebookVersionId;
  /** Value on the code's ordinal scale. */
  readonly rating?: number;
  readonly at: Instant;
  readonly removed?: boolean;
}

export type MemoKind = "analytic" | "methodological" | "reflexive" | "member-check";

/** What a memo is about: a passage, or a record. */
export type MemoTarget =
  | {
      readonly kind: "passage";
      readonly sourceId: SourceId;
      readonly start: number;
      readonly end: number;
      readonly revision: number;
    }
  | { readonly kind: "source"; readonly sourceId: SourceId }
  | { readonly kind: "code"; readonly codeId: CodeId }
  | { readonly kind: "coding"; readonly codingId: CodingId };

/** An analytic note on anything, or an entry of the research diary. */
export interface Memo {
  readonly id: MemoId;
  readonly kind: MemoKind;
  /** Plain text with line breaks. */
  readonly text: string;
  readonly targets: readonly MemoTarget[];
  readonly coderId: CoderId;
  readonly at: Instant;
  readonly editedAt: Instant;
  readonly removed?: boolean;
}
