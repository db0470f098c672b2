import type { CodebookNote, CodebookNoteDetails } from "#domain/codebook/codebook-draft";

type About = keyof CodebookNoteDetails;
type Counted = {
  [A in About]: CodebookNoteDetails[A] extends { readonly count: number }
    ? Exclude<keyof CodebookNoteDetails[A], "count"> extends never
      ? A
      : never
    : never;
}[About];

const kinds: Readonly<Record<About, CodebookNote["kind"]>> = {
  "name-missing": "assumed",
  "id-invalid": "assumed",
  "id-repeated": "assumed",
  "codable-missing": "assumed",
  "color-read": "approximated",
  "color-dropped": "dropped",
  "fields-found": "mapped",
  "namespace-foreign": "assumed",
  "sets-empty": "mapped",
  "members-missing": "dropped",
  "elements-dropped": "dropped",
  "columns-read": "assumed",
  "columns-dropped": "dropped",
  "rows-nameless": "dropped",
  "parents-missing": "assumed",
  "parents-made": "assumed",
  "encoding-assumed": "assumed",
  "values-dropped": "dropped",
  "merged-left": "mapped",
  "deleted-left": "dropped",
  "passages-left": "dropped",
  "sets-left": "dropped",
  "title-page-left": "dropped",
  "codes-altered": "approximated",
};

/** Gathers what there is to say while a codebook is read; what happens to many codes is said once, with their number. */
export class CodebookNotes {
  readonly #said: CodebookNote[] = [];
  readonly #counts = new Map<Counted, number>();

  say<A extends About>(about: A, detail: CodebookNoteDetails[A]): void {
    const note = { about, kind: kinds[about], detail };
    this.#said.push(note as unknown as CodebookNote);
  }

  count(about: Counted): void {
    this.#counts.set(about, (this.#counts.get(about) ?? 0) + 1);
  }

  list(): readonly CodebookNote[] {
    const counted = [...this.#counts].map(([about, count]): CodebookNote => ({
      about,
      kind: kinds[about],
      detail: { count },
    }));
    return [...this.#said, ...counted];
  }
}
