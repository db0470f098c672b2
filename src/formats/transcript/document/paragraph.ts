import { canonicalText } from "#formats/transcript/text/canonical-text";

/** Where a remark begins, ends or is anchored, in UTF-16 code units of its paragraph. */
export interface Mark {
  readonly id: string;
  readonly kind: "start" | "end" | "at";
  readonly at: number;
}

/** A paragraph of a document: lines are separated by `\n`, cells of a table row by tabs. */
export interface Paragraph {
  readonly text: string;
  /** Length of the bold stretch it begins with. */
  readonly bold: number;
  readonly isHeading: boolean;
  readonly marks: readonly Mark[];
}

/** Collects one paragraph, run by run. */
export class ParagraphBuilder {
  #text = "";
  #bold = 0;
  #isBoldSoFar = true;
  readonly #marks: Mark[] = [];
  isHeading = false;

  get text(): string {
    return this.#text;
  }

  write(text: string, isBold: boolean): void {
    const said = canonicalText(text).text;
    // Blanks between two bold runs are often set plain: they do not end the stretch.
    if (this.#isBoldSoFar && isBold) this.#bold = this.#text.length + said.length;
    else if (said.trim() !== "") this.#isBoldSoFar = false;
    this.#text += said;
  }

  mark(id: string, kind: Mark["kind"]): void {
    this.#marks.push({ id, kind, at: this.#text.length });
  }

  build(): Paragraph {
    return { text: this.#text, bold: this.#bold, isHeading: this.isHeading, marks: this.#marks };
  }
}

/**
 * A table row as one paragraph: the first cells hold a number, a time, a name; the paragraphs of the last are its lines.
 * @param cells paragraphs of each cell
 */
export function rowParagraph(cells: readonly (readonly Paragraph[])[]): Paragraph {
  const last = cells.findLastIndex((cell) => cell.some(({ text }) => text.trim() !== ""));
  const row = new ParagraphBuilder();
  const marks: Mark[] = [];
  cells.slice(0, last + 1).forEach((cell, column) => {
    if (column > 0) row.write("\t", false);
    const spoken = cell.filter(({ text }) => text.trim() !== "");
    spoken.forEach(({ text, bold, marks: inner }, index) => {
      if (index > 0) row.write(column === last ? "\n" : " ", false);
      const blanks = text.length - text.trimStart().length;
      const base = row.text.length;
      const said = text.trim();
      for (const mark of inner)
        marks.push({ ...mark, at: base + Math.min(Math.max(mark.at - blanks, 0), said.length) });
      row.write(said.slice(0, Math.max(bold - blanks, 0)), true);
      row.write(said.slice(Math.max(bold - blanks, 0)), false);
    });
  });
  return { ...row.build(), marks };
}
