import { isDefined, type Figure, type Interval } from "#domain/agreement/figure";
import { undefinedSentences } from "#cli/undefined-reasons";

/** Figures under one heading, for a person at the terminal. */
export interface FigureTable {
  readonly title: string;
  /** Sentences beneath the heading: what was assumed, what was left out. */
  readonly remarks: readonly string[];
  readonly figures: readonly (readonly [key: string, figure: Figure])[];
}

/** Writes figures as aligned columns: value, standard error, interval, units used, or why there is no value. */
export function tableText({ title, remarks, figures }: FigureTable): string {
  const head = ["coefficient", "value", "se", "interval", "units"];
  return [
    title,
    ...remarks.map((remark) => `  ${remark}`),
    gridText([head, ...figures.map(([key, figure]) => rowOf(key, figure))]),
    ...notesOf(figures.map(([, figure]) => figure)),
    "",
  ].join("\n");
}

/**
 * Aligns rows of cells: the first column to the left, the others to the right. A last cell that begins with a dash is a
 * remark: it may reach beyond its column.
 */
export function gridText(rows: readonly (readonly string[])[]): string {
  const isRemark = (row: readonly string[], column: number): boolean =>
    column === row.length - 1 && column > 0 && row[column]!.startsWith("– ");
  const widths = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) =>
    Math.max(0, ...rows.map((row) => (isRemark(row, column) ? 0 : widthOf(row[column] ?? "")))),
  );
  const aligned = (row: readonly string[]): string =>
    row
      .map((text, column) => {
        if (isRemark(row, column)) return text;
        const room = " ".repeat(widths[column]! - widthOf(text));
        return column === 0 ? text + room : room + text;
      })
      .join("  ")
      .trimEnd();
  return rows.map((row) => `  ${aligned(row)}`).join("\n");
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Characters as a person counts them: names of codes may be in any script. */
const widthOf = (text: string): number => Array.from(graphemes.segment(text)).length;

/** Four decimals. */
export const fixed = (value: number): string => value.toFixed(4);

const marks = { "student-t": "t", normal: "z", "percentile-bootstrap": "b" } as const;

/** Both ends, and a letter for how they were found, which {@link notesOf} explains. */
export const intervalText = ({ lower, upper, method }: Interval): string =>
  `${fixed(lower)} to ${fixed(upper)} ${marks[method.kind]}`;

/** What the letters behind intervals mean, for those that occur. */
export function notesOf(figures: readonly Figure[]): string[] {
  const notes = new Set<string>();
  for (const figure of figures) {
    if (!isDefined(figure) || figure.interval === undefined) continue;
    const { level, method } = figure.interval;
    const share = `${Math.round(level * 1000) / 10} %`;
    if (method.kind === "student-t") notes.add(`  t: ${share}, Student's t, cut at 1`);
    else if (method.kind === "normal") notes.add(`  z: ${share}, normal`);
    else
      notes.add(
        `  b: ${share}, percentile bootstrap, ${method.resamples} resamples of ${method.blocks} blocks, ` +
          `${method.generator}, seed ${method.seed}`,
      );
  }
  return [...notes];
}

function rowOf(key: string, figure: Figure): string[] {
  if (!isDefined(figure)) return [key, `– not defined: ${undefinedSentences[figure.undefined]}`];
  const { value, se, interval, used, dropped } = figure;
  return [
    key,
    fixed(value),
    se === undefined ? "" : fixed(se),
    interval === undefined ? "" : intervalText(interval),
    `${used}${dropped > 0 ? ` (${dropped} left out)` : ""}`,
  ];
}
