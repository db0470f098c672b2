import type { CodeId, CoderId, CodingId, MemoId, ParticipantId, SourceId, ThemeId } from "#domain/model/ids";
import type { Instant } from "#domain/model/records";

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
  | { readonly kind: "coding"; readonly codingId: CodingId }
  | { readonly kind: "theme"; readonly themeId: ThemeId }
  | { readonly kind: "participant"; readonly participantId: ParticipantId };

/** A node of rich text, as Tiptap writes it. */
export interface RichText {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number | boolean | null>>;
  readonly text?: string;
  readonly marks?: readonly {
    readonly type: string;
    readonly attrs?: Readonly<Record<string, string | null>>;
  }[];
  readonly content?: readonly RichText[];
}

/** An analytic note on anything, or an entry of the research diary. */
export interface Memo {
  readonly id: MemoId;
  readonly kind: MemoKind;
  readonly title?: string;
  /** Plain text with line breaks: all words of `body`, where there is one. */
  readonly text: string;
  /** Rich text as the memo editor keeps it; undefined for a memo of plain text. */
  readonly body?: RichText;
  readonly targets: readonly MemoTarget[];
  readonly coderId: CoderId;
  readonly at: Instant;
  readonly editedAt: Instant;
  readonly removed?: boolean;
}
