import type { Attribute, AttributeValue } from "#domain/model/attribute-records";
import type { Memo } from "#domain/model/memo-records";
import type { AnalysisPhase, Coder, Participant, Project, Source } from "#domain/model/records";
import type { Extract, Theme } from "#domain/model/theme-records";
import type { Round } from "#domain/model/round-records";

/** A study laid down in files: everything of a project but the texts, in the words people use, and no position in UTF-16. */
export interface Study {
  readonly name: Project["name"];
  readonly researchQuestions: Project["researchQuestions"];
  readonly mode: Project["mode"];
  readonly waves: Project["waves"];
  /** File of the codebook. */
  readonly codebook: string;
  /** Of the version of it that everything was coded under. */
  readonly codebookNote: string;
  /** When the study was begun, and when that version was frozen. Days are ISO 8601; where one is not said, it is that of before. */
  readonly begun?: string;
  readonly frozen?: string;
  readonly phases?: readonly { readonly phase: AnalysisPhase; readonly begun: string }[];
  readonly coders: readonly StudyCoder[];
  readonly attributes: readonly Omit<Attribute, "id" | "order" | "createdAt" | "removed">[];
  readonly participants: readonly StudyParticipant[];
  readonly sources: readonly StudySource[];
  readonly rounds?: readonly StudyRound[];
  readonly themes: readonly StudyTheme[];
  readonly memos: readonly StudyMemo[];
}

/** Values by the attribute's name; of one measured more than once, by wave. */
export type StudyValues = Readonly<
  Record<string, AttributeValue["value"] | Readonly<Record<string, AttributeValue["value"]>>>
>;

export interface StudyCoder extends Pick<Coder, "name" | "initials" | "discipline" | "experience"> {
  readonly attributes?: StudyValues;
  /** File of what this coder coded. */
  readonly codings: string;
}

export interface StudyParticipant extends Pick<Participant, "name" | "role"> {
  readonly attributes?: StudyValues;
}

export interface StudySource extends Pick<Source, "name" | "kind" | "date" | "wave" | "language"> {
  /** The transcript, by which codings and memos name the source. */
  readonly file: string;
  /** Names of participants by label of the transcript. A label that is not here stands for nobody in particular. */
  readonly speakers: Readonly<Record<string, string>>;
  /** When it was brought in, and when everybody coded it. */
  readonly imported?: string;
  readonly coded?: string;
  readonly attributes?: StudyValues;
}

/** A passage as people point to it. */
export interface StudyPlace {
  /** Number of the turn, from 1 as people are shown it. */
  readonly turn: number;
  /** The last of several turns. */
  readonly to?: number;
  /** Its first and last words with ` … ` between, or all of them; all that was said in the turns where absent. */
  readonly words?: string;
}

export interface StudyCoding extends StudyPlace {
  /** Name of the code. */
  readonly code: string;
}

/** What one coder coded, alone, by file of the transcript. */
export interface StudyCodings {
  /** Initials. */
  readonly coder: string;
  readonly codings: Readonly<Record<string, readonly StudyCoding[]>>;
}

/** A closed round, of every code that can be put on passages. What was coded in its sources until then counts. */
export interface StudyRound extends Pick<Round, "name" | "unit" | "rule" | "withoutRoles" | "isBlind"> {
  /** Initials. */
  readonly coders: readonly string[];
  /** Files. */
  readonly sources: readonly string[];
  readonly begun: string;
  readonly closed: string;
}

export interface StudyTheme extends Pick<Theme, "name" | "concept" | "boundary" | "status"> {
  /** Initials of who made it, placed its codes and chose its extracts. */
  readonly coder: string;
  readonly made?: string;
  /** Names of the codes that stand in it. */
  readonly codes: readonly string[];
  readonly extracts: readonly (StudyPlace & Pick<Extract, "stance" | "note"> & { readonly source: string })[];
}

export interface StudyMemo extends Pick<Memo, "kind" | "title" | "text"> {
  /** Initials of who wrote it. */
  readonly coder: string;
  readonly written?: string;
  /** What it is about, by name; nothing for an entry of the research diary. With `turn`, a passage of the source. */
  readonly about: Partial<StudyPlace> & {
    readonly source?: string;
    readonly code?: string;
    readonly participant?: string;
    readonly theme?: string;
  };
}
