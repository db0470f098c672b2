import type { CodebookNote } from "#domain/codebook/codebook-draft";
import type { NoteKind } from "#formats/transcript/notes";

type Counted = { readonly count: number };

/** Everything that the report on a REFI-QDA project can say, with what its sentence needs. */
export interface RefiNoteDetails {
  readonly "origin-stated": { readonly origin: string };
  /** The XML is not called `project.qde`, or is not at the top of the archive. */
  readonly "project-file-found": { readonly name: string };
  readonly "namespace-other": { readonly namespace: string };
  readonly "sources-read": Counted & { readonly texts: number };
  readonly "codes-read": Counted;
  readonly "codings-read": Counted;
  readonly "cases-read": Counted;
  readonly "notes-read": Counted;
  readonly "comments-read": Counted;
  /** How positions were counted, and why: see `OffsetChoice`. */
  readonly "offsets-chosen": {
    readonly crlf: number;
    readonly unit: string;
    readonly mark: string;
    readonly by: string;
    readonly misfits: number;
    readonly spans: number;
  };
  /** Sources whose text, or notes, need a file that is not in the archive. */
  readonly "files-missing": Counted;
  readonly "media-left": Counted;
  /** Texts that are not UTF-8, read as what they look like. */
  readonly "texts-encoded": Counted;
  readonly "texts-from-docx": Counted;
  /** Formatted documents beside plain texts: words were taken from the plain text, the formatting left. */
  readonly "formatting-left": Counted;
  readonly "names-missing": Counted;
  readonly "ids-missing": Counted;
  readonly "ids-repeated": Counted;
  readonly "times-without-zone": Counted;
  readonly "users-unknown": Counted;
  readonly "codings-repeated": Counted;
  readonly "codings-without-code": Counted;
  readonly "codings-of-cases": Counted;
  readonly "codings-of-sources": Counted;
  readonly "spans-clamped": Counted;
  readonly "spans-swapped": Counted;
  readonly "spans-empty": Counted;
  readonly "spans-without-positions": Counted;
  /** Passages that begin or end within a word, under the reading chosen. */
  readonly "spans-cut-words": Counted;
  /** Passages of sources whose text is missing: positions are as the file counts them. */
  readonly "spans-unchecked": Counted;
  /** Areas of PDF pages found again in its text, by their words or by the beginning that their name is. */
  readonly "pdf-areas-found": Counted;
  readonly "pdf-areas-begun": Counted;
  /** As above, where the words occur more than once. */
  readonly "pdf-areas-ambiguous": Counted;
  /** Passages of transcripts that are given by points of time. */
  readonly "times-as-passages": Counted;
  /** Codings on areas of pictures and PDFs and on stretches of recordings, which have no place in a text. */
  readonly "codings-outside-text": Counted;
  readonly "references-missing": Counted;
  readonly "elements-kept": Counted & { readonly names: string };
  /** What has no place in a project here, said when it becomes one. */
  readonly "sources-left": Counted;
  readonly "codings-left": Counted;
  /** Texts that the file names and does not hold: their sources are kept without words. */
  readonly "texts-missing": Counted & { readonly names: string };
  readonly "participants-made": Counted;
  /** Cases that carry the values of sources, cases that stay codes, and those that are neither. */
  readonly "cases-of-sources": Counted;
  readonly "cases-as-codes": Counted;
  readonly "cases-left": Counted;
  readonly "attributes-made": Counted;
  /** Values that say that nobody said anything. */
  readonly "values-unassigned": Counted;
  /** Values that are not of their variable's type, given twice, or of something that is left out. */
  readonly "values-left": Counted;
  /** Parts that are not understood and too many to be kept. */
  readonly "elements-left": Counted;
  readonly "sets-left": Counted;
  /** Coders made for authors who are no users, or not named. */
  readonly "coders-made": Counted;
}
export type RefiAbout = keyof RefiNoteDetails;
type CountedAbout = {
  [A in RefiAbout]: Counted extends RefiNoteDetails[A] ? A : never;
}[RefiAbout];

/** A note about the project, or one about its codebook. */
export type RefiReportNote =
  | CodebookNote
  | {
      readonly [A in RefiAbout]: {
        readonly about: A;
        readonly kind: NoteKind;
        readonly detail: RefiNoteDetails[A];
      };
    }[RefiAbout];

const kinds: Readonly<Record<RefiAbout, NoteKind>> = {
  "origin-stated": "mapped",
  "project-file-found": "assumed",
  "namespace-other": "assumed",
  "sources-read": "mapped",
  "codes-read": "mapped",
  "codings-read": "mapped",
  "cases-read": "mapped",
  "notes-read": "mapped",
  "comments-read": "mapped",
  "offsets-chosen": "assumed",
  "files-missing": "dropped",
  "media-left": "dropped",
  "texts-encoded": "assumed",
  "texts-from-docx": "approximated",
  "formatting-left": "dropped",
  "names-missing": "assumed",
  "ids-missing": "assumed",
  "ids-repeated": "assumed",
  "times-without-zone": "assumed",
  "users-unknown": "assumed",
  "codings-repeated": "mapped",
  "codings-without-code": "dropped",
  "codings-of-cases": "mapped",
  "codings-of-sources": "approximated",
  "spans-clamped": "approximated",
  "spans-swapped": "approximated",
  "spans-empty": "mapped",
  "spans-without-positions": "kept",
  "spans-cut-words": "mapped",
  "spans-unchecked": "assumed",
  "pdf-areas-found": "mapped",
  "pdf-areas-begun": "approximated",
  "pdf-areas-ambiguous": "approximated",
  "times-as-passages": "mapped",
  "codings-outside-text": "kept",
  "references-missing": "dropped",
  "elements-kept": "kept",
  "sources-left": "dropped",
  "codings-left": "dropped",
  "texts-missing": "kept",
  "participants-made": "mapped",
  "cases-of-sources": "mapped",
  "cases-as-codes": "mapped",
  "cases-left": "dropped",
  "attributes-made": "mapped",
  "values-unassigned": "mapped",
  "values-left": "dropped",
  "elements-left": "dropped",
  "sets-left": "dropped",
  "coders-made": "assumed",
};

/** Gathers what there is to say while a project is read; what happens often is said once, with its number. */
export class RefiNotes {
  readonly #said: RefiReportNote[] = [];
  readonly #counts = new Map<CountedAbout, number>();

  say<A extends RefiAbout>(about: A, detail: RefiNoteDetails[A]): void {
    this.#said.push({ about, kind: kinds[about], detail } as unknown as RefiReportNote);
  }

  count(about: CountedAbout, by = 1): void {
    if (by > 0) this.#counts.set(about, (this.#counts.get(about) ?? 0) + by);
  }

  list(): readonly RefiReportNote[] {
    const counted = [...this.#counts].map(
      ([about, count]) => ({ about, kind: kinds[about], detail: { count } }) as RefiReportNote,
    );
    return [...this.#said, ...counted];
  }
}
