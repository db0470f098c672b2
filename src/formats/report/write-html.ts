import type { Block, Cell, Report, ReportTable, Run } from "#domain/report/report";
import { xmlAttribute, xmlText } from "#formats/report/xml-text";

/**
 * A report as one HTML page that needs nothing else: styles and drawings are in it. It can be read in any browser, offline, and
 * pasted into other programs with its headings, quotations and tables.
 */
export const writeHtml = (report: Report): string =>
  `<!doctype html>
<html lang="${xmlAttribute(report.language ?? "en")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(report.title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
${report.blocks.map(blockOf).join("\n")}
</main>
</body>
</html>
`;

const styles = `
:root{color-scheme:light}
body{margin:0;background:#fff;color:#1b1f1e;font:11pt/1.5 Georgia,serif}
main{max-width:44em;margin:0 auto;padding:3em 1.5em}
h1,h2,h3,table,figcaption,.note,.reference{font-family:Calibri,"Segoe UI",Helvetica,Arial,sans-serif}
h1{font-size:20pt;font-weight:600}h2{font-size:15pt;margin-top:2em}h3{font-size:11.5pt;margin-top:1.5em}
p{white-space:pre-wrap}
blockquote{margin:.75em 0 .75em 2em}blockquote p{margin:0}
.note,.reference,figcaption{font-size:9pt;color:#5a625e}
figure{margin:1.5em 0}img{max-width:100%;height:auto}
table{width:100%;border-collapse:collapse;font-size:10pt;margin:1em 0}
th,td{text-align:left;vertical-align:top;padding:.25em .75em .25em 0;border-bottom:1px solid #c3c8c2;overflow-wrap:anywhere}
.plain td{border:0}.end{text-align:right;padding-right:0;padding-left:.75em}
@media print{main{padding:0;max-width:none}blockquote,figure,tr{break-inside:avoid}h2,h3{break-after:avoid}}
`;

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${xmlText(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p${block.style === "note" ? ' class="note"' : ""}>${runsOf(block.runs)}</p>`;
    case "quotation":
      return `<blockquote><p>${runsOf(block.runs)}</p><p class="reference">${xmlText(block.reference)}</p></blockquote>`;
    case "figure":
      return `<figure><img width="${Math.round(block.width)}" height="${Math.round(block.height)}" alt="${xmlAttribute(
        block.alt,
      )}" src="data:image/svg+xml,${encodeURIComponent(block.svg)}"><figcaption>${xmlText(block.caption)}</figcaption></figure>`;
    case "table":
      return tableOf(block);
  }
}

function tableOf({ columns, rows, plain = false }: ReportTable): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const heads = columns.map(
    ({ heading, width, align }) =>
      `<th scope="col"${classOf(align)} style="width:${Math.round((100 * width) / total)}%">${xmlText(heading)}</th>`,
  );
  const lines = rows.map(
    (row) => `<tr>${row.map((cell, column) => cellOf(cell, columns[column]?.align)).join("")}</tr>`,
  );
  return `<table${plain ? ' class="plain"' : ""}><thead><tr>${heads.join("")}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
}

const cellOf = (cell: Cell, align: "end" | undefined): string =>
  `<td${classOf(align)}>${cell.map(runsOf).join("<br>")}</td>`;

const classOf = (align: "end" | undefined): string => (align === undefined ? "" : ` class="${align}"`);

const runsOf = (runs: readonly Run[]): string => runs.map(runOf).join("");

/** Colours come from the program's own palette: six hexadecimal digits. */
function runOf({ text, bold = false, italic = false, color, shade }: Run): string {
  const words = xmlText(text).replaceAll("\n", "<br>");
  const look = [color && `color:#${color}`, shade && `background:#${shade}`].filter(Boolean).join(";");
  const painted = look === "" ? words : `<span style="${look}">${words}</span>`;
  const slanted = italic ? `<em>${painted}</em>` : painted;
  return bold ? `<strong>${slanted}</strong>` : slanted;
}
