import type { CodeDraft } from "#domain/codebook/codebook-draft";
import type { OffsetChoice } from "#formats/refi/choose-offsets";
import type { RefiReportNote } from "#formats/refi/refi-notes";
import type { XmlElement } from "#formats/refi/xml-tree";

/**
 * A REFI-QDA project as its file has it, before it becomes a project here. Ids are GUIDs in lower case without braces, unique among
 * things of their kind and not beyond: programs give a case and a code the same one. Times are as written.
 */
export interface RefiProject {
  readonly name: string;
  /** The program that wrote the file, as it calls itself; "" where it does not say. */
  readonly origin: string;
  readonly description: string;
  readonly users: readonly RefiUser[];
  /** In order; cases that are codes too are among them. */
  readonly codes: readonly CodeDraft[];
  readonly sources: readonly RefiSource[];
  readonly codings: readonly RefiCoding[];
  readonly variables: readonly RefiVariable[];
  readonly cases: readonly RefiCase[];
  readonly notes: readonly RefiNote[];
  readonly sets: readonly RefiSet[];
  readonly offsets: OffsetChoice;
  /** What has no meaning here, as it was, so that writing the project again loses none of it. */
  readonly kept: readonly RefiKept[];
  readonly report: readonly RefiReportNote[];
}

/** An element as it was, and the source it belongs to if any. */
export interface RefiKept {
  readonly sourceId: string | undefined;
  readonly element: XmlElement;
}

export interface RefiUser {
  readonly id: string;
  readonly name: string;
}

export type RefiSourceKind = "text" | "pdf" | "picture" | "audio" | "video" | "transcript";

/** A value of a variable, as written; the variable says of which type. */
export interface RefiValue {
  readonly variableId: string;
  readonly value: string;
}

/**
 * A document. The text of a PDF is its representation, that of a recording its transcript; further transcripts of one recording
 * are sources of kind `transcript`.
 */
export interface RefiSource {
  readonly id: string;
  readonly name: string;
  readonly kind: RefiSourceKind;
  /** As in the file: no byte order mark, line ends kept. Undefined where there is none or its file is missing. */
  readonly text: string | undefined;
  /** The file with the text, or that of the document itself, is named but not there. */
  readonly isFileMissing: boolean;
  readonly description: string;
  readonly userId: string | undefined;
  readonly createdAt: string | undefined;
  readonly values: readonly RefiValue[];
  /** When what is said at a position of the text begins. Position in UTF-16 code units; sorted. */
  readonly times: readonly { readonly at: number; readonly ms: number }[];
}

/** Half-open, in UTF-16 code units of the source's text; as the file counts where that text is missing. */
export interface RefiPassage {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
}

/** One code on one passage or whole source. Everybody who set it is named, so that identical codings are here once. */
export interface RefiCoding {
  readonly sourceId: string;
  /** Undefined where the source as a whole is coded. */
  readonly passage: { readonly start: number; readonly end: number } | undefined;
  readonly codeId: string;
  /** Some may not be among the users; empty where nobody is named. */
  readonly userIds: readonly string[];
  readonly createdAt: string | undefined;
}

export interface RefiVariable {
  readonly id: string;
  readonly name: string;
  /** Such as `Text` or `Integer`. */
  readonly type: string;
  readonly description: string;
}

export interface RefiCase {
  readonly id: string;
  /** "" for cases that only carry the variables of a source. */
  readonly name: string;
  readonly description: string;
  /** The code with which passages about the case are coded: named by the case, or of the same GUID. */
  readonly codeIds: readonly string[];
  readonly sourceIds: readonly string[];
  readonly passages: readonly RefiPassage[];
  readonly values: readonly RefiValue[];
}

/** What a note is about. */
export type RefiNoteTarget =
  | ({ readonly kind: "passage" } & RefiPassage)
  | { readonly kind: "code" | "source" | "case"; readonly id: string }
  | { readonly kind: "project" };

/** A memo, an annotation, or the comment of a selection. */
export interface RefiNote {
  /** Undefined for comments, which have none of their own. */
  readonly id: string | undefined;
  readonly name: string;
  readonly text: string;
  readonly userId: string | undefined;
  readonly createdAt: string | undefined;
  readonly targets: readonly RefiNoteTarget[];
}

export interface RefiSet {
  readonly name: string;
  readonly description: string;
  readonly codeIds: readonly string[];
  readonly sourceIds: readonly string[];
  readonly noteIds: readonly string[];
}
