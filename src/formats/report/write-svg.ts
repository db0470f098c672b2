import { drawingFonts, type Drawing, type Drawn } from "#domain/report/drawing";
import { xmlAttribute, xmlText } from "#formats/report/xml-text";

const families = {
  serif: "'Source Serif 4 Variable','Source Serif 4',Georgia,serif",
  sans: "'Source Sans 3 Variable','Source Sans 3',Calibri,Arial,sans-serif",
} as const;

/**
 * A drawing as an SVG document of its own, on white.
 *
 * @param fontFaces `@font-face` rules whose files are in them as data; empty where the reader's own fonts are to do
 */
export const writeSvg = (
  { width, height, title, description, drawn }: Drawing,
  fontFaces = "",
): string => `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">${xmlText(title)}</title>
<desc id="description">${xmlText(description)}</desc>
${fontFaces === "" ? "" : `<style>${xmlText(fontFaces)}</style>\n`}<rect width="${width}" height="${height}" fill="#FFFFFF"/>
${drawn.map(elementOf).join("\n")}
</svg>
`;

function elementOf(one: Drawn): string {
  switch (one.kind) {
    case "box": {
      const { x, y, width, height, radius, fill, stroke } = one;
      const edge = stroke === undefined ? "" : ` stroke="#${stroke}"`;
      const round = radius === undefined ? "" : ` rx="${radius}"`;
      return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${round} fill="#${fill}"${edge}/>`;
    }
    case "path": {
      const dash = one.dash === undefined ? "" : ` stroke-dasharray="${one.dash}"`;
      return `<path d="${one.d}" fill="none" stroke="#${one.color}" stroke-width="${one.width}"${dash}/>`;
    }
    case "text": {
      const { family, size, weight, italic } = drawingFonts[one.font];
      const look = `font-family="${xmlAttribute(families[family])}" font-size="${size}"${weight === 400 ? "" : ` font-weight="${weight}"`}${italic ? ' font-style="italic"' : ""}`;
      const anchor = one.middle === true ? ' text-anchor="middle"' : "";
      return `<text x="${short(one.x)}" y="${short(one.y)}" ${look}${anchor} fill="#${one.color}" xml:space="preserve">${xmlText(one.text)}</text>`;
    }
  }
}

const short = (value: number): number => Math.round(value * 100) / 100;
