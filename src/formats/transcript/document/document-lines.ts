import type { Paragraph } from "#formats/transcript/document/paragraph";
import { isBlank, type Line } from "#formats/transcript/prose/line";

/** A place in a line. */
export interface Anchor {
  readonly line: Line;
  readonly at: number;
}

/** The lines of a document, numbered by paragraph, and where remarks begin and end in them. */
export interface DocumentLines {
  readonly lines: readonly Line[];
  /** By remark; `end` is missing where the remark has only a place. */
  readonly anchors: ReadonlyMap<string, { readonly start: Anchor; readonly end?: Anchor }>;
}

/** Soft breaks begin a line, not a paragraph; blank lines are left out. */
export function documentLines(paragraphs: readonly Paragraph[]): DocumentLines {
  const lines: Line[] = [];
  const anchors = new Map<string, { start: Anchor; end?: Anchor }>();
  for (const [index, { text, bold, isHeading, marks }] of paragraphs.entries()) {
    let from = 0;
    let isFirst = true;
    for (const row of text.split("\n")) {
      const to = from + row.length;
      if (!isBlank(row)) {
        const line: Line = {
          text: row.trimEnd(),
          number: index + 1,
          startsParagraph: isFirst,
          bold: Math.min(Math.max(bold - from, 0), row.length),
          isHeading,
        };
        isFirst = false;
        lines.push(line);
        for (const mark of marks)
          if (mark.at >= from && mark.at <= to) setAnchor(mark.id, mark.kind, { line, at: mark.at - from });
      }
      from = to + 1;
    }
  }
  return { lines, anchors };

  function setAnchor(id: string, kind: "start" | "end" | "at", anchor: Anchor): void {
    const known = anchors.get(id);
    if (kind === "end" && known !== undefined) anchors.set(id, { ...known, end: anchor });
    else if (known === undefined) anchors.set(id, { start: anchor });
  }
}
