import { printColor, paletteSize } from "#domain/codebook/palette";
import type { Code } from "#domain/model/records";
import {
  drawingFonts,
  shortened,
  wrapped,
  type Drawn,
  type DrawingFont,
  type Measure,
} from "#domain/report/drawing";
import { boxWidth } from "#domain/themes/box-size";
import type { ShownSubject } from "#domain/themes/thematic-map";
import type { ThemeNode } from "#domain/themes/theme-tree";

/** What a map says in numbers and words, in the language of the interface. */
export interface MapWording {
  /** "184 mentions, 12 of 12 persons" */
  readonly counts: (node: ThemeNode) => string;
  readonly mentions: (code: Code) => string;
  readonly researchQuestion: string;
  /** What stands on the line of a relation. */
  readonly relation: (relation: { readonly type: string; readonly label?: string | undefined }) => string;
}

/** A box of a map as it is drawn, from its top left. */
export interface BoxDrawing {
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly Drawn[];
}

export const ink = { strong: "1B1F1E", second: "434A47", rule: "8A918C", line: "C3C8C2" } as const;
/** Around what stands in a box; between chips; a subtheme's indent. */
const [padding, gap, indent] = [13, 5, 20];
const chipHeight = 24;

/** Where the next line begins, and what was drawn so far. */
interface Pen {
  y: number;
  readonly drawn: Drawn[];
}

export function boxDrawing(subject: ShownSubject, wording: MapWording, measure: Measure): BoxDrawing {
  switch (subject.kind) {
    case "question":
      return questionDrawing(subject.text, wording, measure);
    case "code": {
      const chip = chipDrawing(subject.node.code, wording, measure, boxWidth.theme);
      return { width: chip.width + 8, height: chipHeight + 8, drawn: chip.at(4, 4) };
    }
    case "theme":
      return themeDrawing(subject.node, subject.inside, wording, measure);
  }
}

function themeDrawing(
  node: ThemeNode,
  inside: readonly ThemeNode[],
  wording: MapWording,
  measure: Measure,
): BoxDrawing {
  const width = boxWidth.theme;
  const room = width - 2 * padding;
  const pen: Pen = { y: padding, drawn: [rule(padding, padding + 1, width - padding, ink.strong, 2)] };
  pen.y += 14;
  write(pen, padding, wrapped(node.theme.name, room, "title", measure), "title", ink.strong);
  write(pen, padding, [wording.counts(node)], "chip", ink.second);
  chips(pen, node, padding, room, wording, measure);
  if (inside.length > 0) {
    pen.y += 12;
    const top = pen.y - 6;
    let last = top;
    for (const child of inside) {
      pen.y += 4;
      last = pen.y + 10;
      pen.drawn.push(rule(padding, last, padding + 12, ink.rule, 1));
      write(
        pen,
        padding + indent,
        wrapped(child.theme.name, room - indent, "heading", measure),
        "heading",
        ink.strong,
      );
      chips(pen, child, padding + indent, room - indent, wording, measure);
      pen.y += 6;
    }
    pen.drawn.push({ kind: "path", d: `M${padding} ${top}L${padding} ${last}`, color: ink.rule, width: 1 });
  }
  return { width, height: pen.y + padding, drawn: pen.drawn };
}

function questionDrawing(question: string, wording: MapWording, measure: Measure): BoxDrawing {
  const width = boxWidth.question;
  const room = width - 2 * padding;
  const pen: Pen = { y: padding, drawn: [rule(padding, padding, width - padding, ink.strong, 1)] };
  pen.y += 12;
  write(pen, width / 2, [wording.researchQuestion], "small", ink.second, true);
  pen.y += 8;
  write(pen, width / 2, wrapped(question, room, "question", measure), "question", ink.strong, true);
  pen.y += 12;
  pen.drawn.push(rule(padding, pen.y, width - padding, ink.strong, 1));
  return { width, height: pen.y + padding, drawn: pen.drawn };
}

function chips(
  pen: Pen,
  { codes }: ThemeNode,
  start: number,
  room: number,
  wording: MapWording,
  measure: Measure,
): void {
  if (codes.length === 0) return;
  pen.y += 6;
  let x = 0;
  for (const { node } of codes) {
    const chip = chipDrawing(node.code, wording, measure, room);
    if (x > 0 && x + chip.width > room) {
      x = 0;
      pen.y += chipHeight + 4;
    }
    pen.drawn.push(...chip.at(start + x, pen.y));
    x += chip.width + gap;
  }
  pen.y += chipHeight;
}

function chipDrawing(code: Code, wording: MapWording, measure: Measure, room: number) {
  const count = wording.mentions(code);
  const counted = measure(count, "small");
  const name = shortened(code.name, room - counted - 38, "chip", measure);
  const named = measure(name, "chip");
  const width = Math.ceil(5 + 4 + 8 + named + 8 + counted + 8);
  return {
    width,
    at: (x: number, y: number): readonly Drawn[] => [
      { kind: "box", x, y, width, height: chipHeight, radius: 3, fill: "FFFFFF", stroke: ink.line },
      ...swatch(code.color, x + 5, y + 5),
      { kind: "text", x: x + 17, y: y + 16.5, text: name, font: "chip", color: ink.strong },
      { kind: "text", x: x + 25 + named, y: y + 16.5, text: count, font: "small", color: ink.second },
    ],
  };
}

/** The bar of a code's colour, whole, or in two or three pieces where the palette repeats. */
function swatch(color: number, x: number, y: number): readonly Drawn[] {
  const notches = Math.min(2, Math.floor((color - 1) / paletteSize));
  const height = 14;
  const piece = (height - 2 * notches) / (notches + 1);
  return Array.from({ length: notches + 1 }, (_, at) => ({
    kind: "box" as const,
    x,
    y: y + at * (piece + 2),
    width: 4,
    height: piece,
    fill: printColor(color).solid,
  }));
}

function write(
  pen: Pen,
  x: number,
  lines: readonly string[],
  font: DrawingFont,
  color: string,
  middle = false,
): void {
  const { line, size } = drawingFonts[font];
  for (const text of lines) {
    const baseline = pen.y + line / 2 + size * 0.35;
    pen.drawn.push({ kind: "text", x, y: baseline, text, font, color, ...(middle ? { middle } : {}) });
    pen.y += line;
  }
}

const rule = (x1: number, y: number, x2: number, color: string, width: number): Drawn => ({
  kind: "path",
  d: `M${x1} ${y}L${x2} ${y}`,
  color,
  width,
});
