/** Looks of text in a drawing. Sizes in pixels. */
export const drawingFonts = {
  title: { family: "serif", size: 20, line: 26, weight: 400, italic: false },
  heading: { family: "sans", size: 14, line: 20, weight: 600, italic: false },
  chip: { family: "sans", size: 13, line: 20, weight: 400, italic: false },
  small: { family: "sans", size: 12, line: 16, weight: 400, italic: false },
  question: { family: "serif", size: 18, line: 24, weight: 400, italic: true },
  words: { family: "serif", size: 16, line: 24, weight: 400, italic: true },
} as const;
export type DrawingFont = keyof typeof drawingFonts;

/** One thing drawn, in pixels from the top left of the drawing. Colours are six hexadecimal digits without `#`. */
export type Drawn =
  | {
      readonly kind: "text";
      /** Start of the baseline, or its middle. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly font: DrawingFont;
      readonly color: string;
      readonly middle?: boolean;
    }
  | {
      readonly kind: "path";
      readonly d: string;
      readonly color: string;
      readonly width: number;
      readonly dash?: string;
    }
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill: string;
      readonly stroke?: string;
    };

/** A picture on white paper, without saying in which format. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly drawn: readonly Drawn[];
}

/** Width of a text in pixels. */
export type Measure = (text: string, font: DrawingFont) => number;

/** A text in lines no wider than `width`; a word that is wider has a line of its own. */
export function wrapped(text: string, width: number, font: DrawingFont, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && measure(longer, font) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  return lines;
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function shortened(text: string, width: number, font: DrawingFont, measure: Measure): string {
  if (measure(text, font) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && measure(`${letters.join("")}…`, font) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** What is drawn, moved. */
export function shifted(drawn: readonly Drawn[], dx: number, dy: number): readonly Drawn[] {
  return drawn.map((one) =>
    one.kind === "path"
      ? { ...one, d: shiftedPath(one.d, dx, dy) }
      : { ...one, x: one.x + dx, y: one.y + dy },
  );
}

/** Path data of absolute commands whose numbers come in pairs. */
function shiftedPath(d: string, dx: number, dy: number): string {
  let isX = false;
  return d.replace(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi, (number) => {
    isX = !isX;
    return String(Math.round((Number(number) + (isX ? dx : dy)) * 100) / 100);
  });
}
