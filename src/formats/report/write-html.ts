import { figureFit } from "#domain/report/figure-fit";
import type {
  Block,
  Cell,
  Report,
  ReportFigure,
  ReportQuotation,
  ReportTable,
  Run,
} from "#domain/report/report";
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
h1,h2,h3,h4,table,figcaption,.note,.aside,.reference{font-family:Calibri,"Segoe UI",Helvetica,Arial,sans-serif}
h1{font-size:20pt;font-weight:600}h2{font-size:15pt;margin-top:2em}h3{font-size:12pt;margin-top:1.5em}
h4{font-size:11pt;margin:1.25em 0 .5em}
p{white-space:pre-wrap;overflow-wrap:break-word}
a{color:inherit;text-decoration:underline dotted #15506f;text-underline-offset:.25em}
blockquote{margin:.75em 0 .75em 2em}blockquote p{margin:0}
.aside{margin:.25em 0 .75em 2.2em}
.note,.aside,.reference,figcaption{font-size:9pt;color:#5a625e}
figure{margin:1.5em 0}img{max-width:100%;height:auto}
table{width:100%;border-collapse:collapse;font-size:10pt;margin:1em 0}
th,td{text-align:left;vertical-align:top;padding:.25em .75em .25em 0;border-bottom:1px solid #c3c8c2;overflow-wrap:anywhere}
th{overflow-wrap:break-word}.across{padding-top:.9em;font-weight:400}.plain td{border:0}.end{text-align:right;padding-right:0;padding-left:.75em}
@page across{size:A4 landscape}
@media print{main{padding:0;max-width:none}blockquote,figure,tr,.keep{break-inside:avoid}
h1,h2,h3,h4,.across,.keep{break-after:avoid}a{text-decoration:none}img{max-height:22cm;width:auto}
figure.wide{page:across;margin:0}.wide img{max-height:14cm}}
`;

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${xmlText(block.text)}</h${block.level}>`;
    case "paragraph": {
      const look = [block.style, block.keepsNext === true && "keep"].filter(Boolean).join(" ");
      return `<p${look === "" ? "" : ` class="${look}"`}>${runsOf(block.runs)}</p>`;
    }
    case "quotation":
      return quotationOf(block);
    case "figure":
      return figureOf(block);
    case "table":
      return tableOf(block);
  }
}

function quotationOf({ runs, reference, href, language }: ReportQuotation): string {
  const said = language === undefined ? "" : ` lang="${xmlAttribute(language)}"`;
  const where = reference === "" ? "" : `<p class="reference">${runOf({ text: reference, href })}</p>`;
  return `<blockquote><p${said}>${runsOf(runs)}</p>${where}</blockquote>`;
}

function figureOf(figure: ReportFigure): string {
  const { width, height, alt, svg, caption } = figure;
  const look = figureFit(figure).isAcross ? ' class="wide"' : "";
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return (
    `<figure${look}><img width="${Math.round(width)}" height="${Math.round(height)}" alt="${xmlAttribute(alt)}" ` +
    `src="${address}"><figcaption>${xmlText(caption)}</figcaption></figure>`
  );
}

function tableOf({ columns, rows, plain = false }: ReportTable): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const heads = columns.map(
    ({ heading, width, align }) =>
      `<th scope="col"${classOf(align)} style="width:${Math.round((100 * width) / total)}%">${xmlText(heading)}</th>`,
  );
  const lines = rows.map((row) =>
    row.length === 1 && columns.length > 1
      ? `<tr><th scope="rowgroup" class="across" colspan="${columns.length}">${linesOf(row[0]!)}</th></tr>`
      : `<tr>${row.map((cell, column) => cellOf(cell, columns[column]?.align)).join("")}</tr>`,
  );
  return `<table${plain ? ' class="plain"' : ""}><thead><tr>${heads.join("")}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
}

const cellOf = (cell: Cell, align: "end" | undefined): string => `<td${classOf(align)}>${linesOf(cell)}</td>`;

const linesOf = (cell: Cell): string => cell.map(runsOf).join("<br>");

const classOf = (align: "end" | undefined): string => (align === undefined ? "" : ` class="${align}"`);

const runsOf = (runs: readonly Run[]): string => runs.map(runOf).join("");

/** Colours come from the program's own palette: six hexadecimal digits. */
function runOf({ text, bold = false, italic = false, color, shade, href }: Run): string {
  const words = xmlText(text).replaceAll("\n", "<br>");
  const look = [color && `color:#${color}`, shade && `background:#${shade}`].filter(Boolean).join(";");
  const painted = look === "" ? words : `<span style="${look}">${words}</span>`;
  const slanted = italic ? `<em>${painted}</em>` : painted;
  const heavy = bold ? `<strong>${slanted}</strong>` : slanted;
  return href === undefined ? heavy : `<a href="${xmlAttribute(href)}">${heavy}</a>`;
}
