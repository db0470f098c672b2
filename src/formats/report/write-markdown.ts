import type { Block, Cell, Report, Run } from "#domain/report/report";

/** A report as Markdown (CommonMark, tables as in GitHub's): plain text that note programs and repositories read. */
export const writeMarkdown = (report: Report): string =>
  `${report.blocks.map(blockOf).filter(Boolean).join("\n\n")}\n`;

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text.replace(/\s+/g, " "))}`;
    case "paragraph":
      return runsOf(block.runs);
    case "quotation": {
      const lines = runsOf(block.runs).split("\n");
      const reference = block.reference === "" ? [] : ["", escaped(block.reference)];
      return [...lines, ...reference].map((line) => `> ${line}`.trimEnd()).join("\n");
    }
    case "figure":
      return `*${escaped(block.caption)}*`;
    case "table": {
      const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
      return [
        row(block.columns.map(({ heading }) => inCell(escaped(heading)))),
        row(block.columns.map(() => "---")),
        ...block.rows.map((cells) => row(block.columns.map((_, column) => cellOf(cells[column] ?? [])))),
      ].join("\n");
    }
  }
}

const cellOf = (cell: Cell): string => inCell(cell.map(runsOf).join("<br>"));
const inCell = (text: string): string => text.replaceAll("|", "\\|").replace(/ *\\?\n/g, "<br>");

const runsOf = (runs: readonly Run[]): string => startEscaped(runs.map(runOf).join(""));

/** Marks stand outside the white space at the ends of a run, or they would not be read as marks. */
function runOf({ text, bold = false, italic = false }: Run): string {
  const [, before = "", words = "", after = ""] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  const mark = "*".repeat((bold ? 2 : 0) + (italic ? 1 : 0));
  const marked = words === "" ? "" : `${mark}${escaped(words)}${mark}`;
  return `${before}${marked}${after}`.replace(/\n(?=[^])/g, "\\\n");
}

/** Signs that would be read as marks, anywhere in a line. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, "\\$&");

/** Signs that make something else of a line at its start: headings, items, rules. */
const startEscaped = (text: string): string =>
  text.replace(/^(\s*)([#+=~-])/gm, "$1\\$2").replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
