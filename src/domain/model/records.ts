import type {
  CodebookVersionId,
  CodeId,
  CoderId,
  CodingId,
  CorrectionId,
  ParticipantId,
  ProjectId,
  RoundId,
  SecondLookId,
  SourceId,
  TurnEditId,
} from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";

// What a study consists of: the project, who takes part, its sources, codebook and codings. Attributes, memos, themes and rounds
// stand in files of their own beside this one (`attribute-records`, …); what each table holds says `Tables` in `patch`.

/** Milliseconds since 1970-01-01 UTC. */
export type Instant = number;

/** How the analysis understands coding (Braun & Clarke): decides whether coefficients are offered. */
export type AnalysisMode = "reflexive" | "codebook" | "coding-reliability";

export const analysisPhases = [
  "familiarisation",
  "coding",
  "generating",
  "reviewing",
  "naming",
  "writing",
] as const;
/** A phase of thematic analysis (Braun & Clarke 2006): a guide, not a gate. */
export type AnalysisPhase = (typeof analysisPhases)[number];

/** One study. */
export interface Project {
  readonly id: ProjectId;
  readonly name: string;
  readonly researchQuestions: readonly string[];
  readonly mode: AnalysisMode;
  /** Names of the points of data collection, in order, such as T1, T2. */
  readonly waves: readonly string[];
  /** What the file the project came from holds and has no meaning here. */
  readonly foreign?: readonly ForeignPart[];
  /** When the team said that a phase began, in order of time; a phase may begin more than once. */
  readonly phases?: readonly { readonly phase: AnalysisPhase; readonly at: Instant }[];
  readonly createdAt: Instant;
}

/** A part of another program's file, kept so that writing that format again loses none of it. */
export interface ForeignPart {
  readonly format: "qdpx";
  readonly sourceId?: SourceId;
  /** As it stands in the file, without its namespace. */
  readonly content: string;
}

/** Somebody who codes. */
export interface Coder {
  readonly id: CoderId;
  readonly name: string;
  /** One to three letters shown beside codings. */
  readonly initials: string;
  /** Background that readers of agreement ask for, in own words. */
  readonly discipline?: string;
  readonly experience?: string;
  /** Nobody's own coding, but what a team agreed on in a round: it codes through decisions only. */
  readonly agreedIn?: RoundId;
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

/** A range of a source's text, at the revision it was chosen on. */
export interface Passage extends TextRange {
  readonly sourceId: SourceId;
  readonly revision: number;
}

/**
 * One change of a source's turns after import, made in order of `at`. Text and codings are untouched.
 * An edit of a turn that is not there, because its split was taken back or it was joined to another, has no effect.
 */
export interface TurnEdit {
  readonly id: TurnEditId;
  readonly sourceId: SourceId;
  readonly coderId: CoderId;
  readonly at: Instant;
  /** A new speaker; a turn that begins at `start`; the turn going on from the one before; other times. */
  readonly kind: "speaker" | "split" | "join" | "time";
  /** The turn that changes: its position among the imported turns, or the split that made it. Absent of a split. */
  readonly turn?: number | TurnEditId;
  /** Of a split: where the words before it end and those of the new turn begin, in the text of `revision`. */
  readonly end?: number;
  readonly start?: number;
  readonly revision?: number;
  /** Of kind speaker, and of the new turn of a split: index into `Source.speakers`, or -1 for nobody. */
  readonly speaker?: number;
  /** Of kind time, and of the new turn of a split: from the start of the recording; undefined for none. */
  readonly startMs?: number;
  readonly endMs?: number;
}

/** Values of an ordinal scale with their labels, ascending. */
export interface OrdinalScale {
  readonly labels: readonly { readonly value: number; readonly label: string }[];
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
  /** Where the examples stand. */
  readonly typicalPassage?: Passage;
  readonly boundaryPassage?: Passage;
  readonly origin?: "inductive" | "deductive" | "in-vivo";
  readonly level?: "semantic" | "latent";
  /** Its codings may carry a rating on this scale. */
  readonly scale?: OrdinalScale;
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
  /** The code that some of its passages came from. */
  readonly splitFrom?: CodeId;
  /** Not for new codings; those there are stay and count. */
  readonly retired?: boolean;
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
  /** The coding of the same coder that this one stands for since its code was split. */
  readonly replaces?: CodingId;
  /** The round it was made in, where that one began anew. */
  readonly roundId?: RoundId;
  readonly at: Instant;
  readonly removed?: boolean;
}

/** A coder's verdict on an own coding made under an earlier rule. */
export interface SecondLook {
  readonly id: SecondLookId;
  readonly codingId: CodingId;
  readonly coderId: CoderId;
  /** The version whose rule it was held against. */
  readonly codebookVersionId: CodebookVersionId;
  readonly verdict: "fits" | "discuss";
  readonly at: Instant;
  readonly removed?: boolean;
}
