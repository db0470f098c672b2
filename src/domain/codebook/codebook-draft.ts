import type { Code } from "#domain/model/records";

/** A code as a file tells of it, before it is one of a project. */
export interface CodeDraft
  extends
    Pick<Code, "name" | "isCodable">,
    Partial<
      Pick<
        Code,
        | "definition"
        | "includeWhen"
        | "excludeWhen"
        | "typicalExample"
        | "boundaryExample"
        | "origin"
        | "level"
        | "scale"
        | "key"
        | "retired"
      >
    > {
  /** UUID in lower case without braces; absent where the file gives none that is one. */
  readonly id?: string;
  /** `#RRGGBB` in upper case. */
  readonly color?: string;
  /** Place in Samtale's palette, where the file comes from there and the colour alone does not tell it. */
  readonly paletteNumber?: number;
  /** In order. */
  readonly children: readonly CodeDraft[];
}

/** Codes that another program keeps together, under a name: REFI-QDA's sets. */
export interface CodeSetDraft {
  /** As a code's. */
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  /** Of the codes' ids, in the file's order; ids of no code of the file are left out. */
  readonly codeIds: readonly string[];
}

/** A work that a codebook draws on. */
export interface CitedWork {
  /** As it stands in a list of references. */
  readonly citation: string;
  readonly doi?: string;
  readonly url?: string;
  /** What was taken from it. */
  readonly use?: string;
}

/** What a codebook says of itself as a whole. */
export interface TitlePage {
  readonly title?: string;
  readonly description?: string;
  /** BCP 47 of names and rules, such as `en`. */
  readonly language?: string;
  /** SPDX identifier or a sentence. */
  readonly licence?: string;
  /** Whom to name when it is used. */
  readonly attribution?: string;
  readonly sources?: readonly CitedWork[];
}

export const codebookFormats = ["qdc", "csv", "xlsx", "json", "samtale"] as const;
export type CodebookFormat = (typeof codebookFormats)[number];

/** Formats that a codebook is written in and read from again. */
export const codebookTargets = ["qdc", "csv", "xlsx", "json"] as const satisfies readonly CodebookFormat[];
export type CodebookTarget = (typeof codebookTargets)[number];

/** A codebook as a file holds it. */
export interface CodebookDraft {
  readonly format: CodebookFormat;
  /** The program that wrote the file, as it calls itself. */
  readonly origin?: string;
  /** Of the XML; as the file has it. */
  readonly namespace?: string;
  readonly titlePage?: TitlePage;
  readonly codes: readonly CodeDraft[];
  readonly sets: readonly CodeSetDraft[];
  readonly notes: readonly CodebookNote[];
}

/** Everything that reading a codebook can have to say, with what its sentence needs. */
export interface CodebookNoteDetails {
  /** Codes without a name were given one. */
  "name-missing": { readonly count: number };
  /** Identifiers that are none, or that two codes have: those codes get new ones. */
  "id-invalid": { readonly count: number };
  "id-repeated": { readonly count: number };
  /** Codes of which the file does not say whether they can be applied. */
  "codable-missing": { readonly count: number };
  /** Colours written otherwise than `#RRGGBB`, as near as can be; transparency is lost. */
  "color-read": { readonly count: number };
  "color-dropped": { readonly count: number };
  /** Descriptions in which rules, examples and the like were found. */
  "fields-found": { readonly count: number };
  "namespace-foreign": { readonly namespace: string };
  "sets-empty": { readonly namespace: string };
  "members-missing": { readonly count: number };
  /** Parts of the file that are no codebook. */
  "elements-dropped": { readonly names: string; readonly count: number };
  "columns-read": { readonly columns: string };
  "columns-dropped": { readonly columns: string; readonly count: number };
  "rows-nameless": { readonly count: number };
  "parents-missing": { readonly count: number };
  /** Parents that are named as such but have no row of their own. */
  "parents-made": { readonly count: number };
  "encoding-assumed": { readonly encoding: string };
  /** Values that a field cannot hold. */
  "values-dropped": { readonly count: number };
  /** Of a project: merged codes stand under the code they were merged into, deleted ones are left out. */
  "merged-left": { readonly count: number };
  "deleted-left": { readonly count: number };
  /** Of a project: where the examples of codes stand in its transcripts. */
  "passages-left": { readonly count: number };
  /** What a format that is written has no place for. */
  "sets-left": { readonly count: number };
  "title-page-left": { readonly count: number };
  /** Codes that are not the same when the written file is read again. */
  "codes-altered": { readonly count: number };
}

export type CodebookNote = {
  readonly [About in keyof CodebookNoteDetails]: {
    readonly about: About;
    readonly kind: "mapped" | "assumed" | "approximated" | "dropped";
    readonly detail: CodebookNoteDetails[About];
  };
}[keyof CodebookNoteDetails];

/** Calls `visit` with every code, parents before children, and the codes above it, the nearest last. */
export function visitCodes(
  codes: readonly CodeDraft[],
  visit: (code: CodeDraft, above: readonly CodeDraft[]) => void,
  above: readonly CodeDraft[] = [],
): void {
  for (const code of codes) {
    visit(code, above);
    visitCodes(code.children, visit, [...above, code]);
  }
}
