import type { IncomingTranscript, ReadOptions, TranscriptDraft } from "#actions/read-transcript";
import type { ErrorData } from "#domain/errors";
import type { SpeakerAssignment } from "#domain/intake/assign-speakers";
import type { TurnFix } from "#domain/intake/settle-turns";
import type { SourceKind } from "#domain/model/records";

/** How far a file has come. */
export type IntakeState =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly incoming: IncomingTranscript }
  | { readonly kind: "refused"; readonly error: ErrorData };

/** Another transcript, of the project or of the same import, that this one resembles. */
export interface Likeness {
  readonly name: string;
  /** Share of phrases in common, 0 to 1. */
  readonly share: number;
  /** Word for word the same. */
  readonly same: boolean;
}

/** What a person sets for one transcript or for all. */
export interface IntakeFields {
  readonly kind: SourceKind;
  /** ISO 8601. */
  readonly date?: string | undefined;
  readonly wave?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
}

/** One file of an import, with everything decided about it so far. Replaced, never changed. */
export interface IntakeFile {
  readonly id: string;
  readonly file: File;
  readonly name: string;
  readonly state: IntakeState;
  readonly options: ReadOptions;
  readonly fields: IntakeFields;
  /** Fields that a person set: guesses leave them alone. */
  readonly decided: ReadonlySet<keyof IntakeFields>;
  /** One a label of the draft, in its order. */
  readonly speakers: readonly SpeakerAssignment[];
  /** By index of the turn in the draft. */
  readonly fixes: ReadonlyMap<number, TurnFix>;
  readonly likeness?: Likeness | undefined;
  /** What the file brings besides its talk and is left there: {@link comments}, or the codes of a column by its title. */
  readonly without: ReadonlySet<string>;
  /** Whether to import it, once read. */
  readonly included: boolean;
}

/** Stands for the comments of a document among the titles of columns, where no title is empty. */
export const comments = "";

/** The comments of a document, which are offered as memos. Footnotes are words of the document and stay beside it. */
export const commentsOf = ({ remarks = [] }: TranscriptDraft) =>
  remarks.filter(({ kind }) => kind === "comment");

/** The draft of a file that was read, or undefined. */
export const draftOf = (file: IntakeFile) =>
  file.state.kind === "read" ? file.state.incoming.draft : undefined;

/** How many comments and codes of a file are taken along, as memos and codings. */
export function broughtAlong(file: IntakeFile): { readonly memos: number; readonly codings: number } {
  const draft = draftOf(file);
  if (draft === undefined) return { memos: 0, codings: 0 };
  return {
    memos: file.without.has(comments) ? 0 : commentsOf(draft).length,
    codings: (draft.codings ?? []).filter(({ column }) => !file.without.has(column)).length,
  };
}

/** Indices of turns that name nobody and that nothing was decided about. */
export function openTurns(file: IntakeFile): readonly number[] {
  const turns = draftOf(file)?.turns ?? [];
  return turns.flatMap(({ speaker }, index) => (speaker === -1 && !file.fixes.has(index) ? [index] : []));
}
