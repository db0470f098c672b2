import { bytesOf } from "../reading.ts";

/** Words at a place of a page: points from its bottom left, as PDF counts. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Turned by a quarter. */
  readonly turned?: boolean;
}

/** Widths of Helvetica from the blank to the tilde, in thousandths of its size. */
const widths =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584"
    .split(" ")
    .map(Number);
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (widths[char.charCodeAt(0) - 32] ?? 556) / 100, 0);

/** The lines in which a column breaks a text, in points of a font of 10. */
export function wrapped(text: string, width = 300): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || widthOf(`${last} ${word}`) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Lines below each other, `step` points apart, from the top. */
export const column = (
  lines: readonly string[],
  { x = 72, y = 760, step = 12, size = 10, bold = false } = {},
): Placed[] => lines.map((text, index) => ({ x, y: y - index * step, text, size, bold }));

/** A PDF of pages in A4 with words in Helvetica; nothing else is in it. `trailer` goes into the trailer, `objects` follow the pages. */
export function pdf(
  pages: readonly (readonly Placed[])[],
  { trailer = "", objects = [] as readonly string[], rotate = 0 } = {},
): Uint8Array {
  const first = 5;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  const parts = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    ...pages.flatMap((page, index) => {
      const content = page.map(operatorsOf).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...objects,
  ];
  let file = "%PDF-1.4\n";
  const offsets = parts.map((part, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${part}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) file += `${String(at).padStart(10, "0")} 00000 n \n`;
  file += `trailer\n<< /Size ${parts.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

const operatorsOf = ({ x, y, text, size = 10, bold = false, turned = false }: Placed): string =>
  `BT /${bold ? "F2" : "F1"} ${size} Tf ${turned ? "0 1 -1 0" : "1 0 0 1"} ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`;

/** A PDF that asks for a password: nobody knows it. */
export const lockedPdf = (): Uint8Array =>
  pdf([column(["Anna: One.", "Ola: Two."])], {
    trailer: `/Encrypt 7 0 R /ID [<${"0".repeat(32)}> <${"0".repeat(32)}>]`,
    objects: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"12".repeat(32)}> /U <${"34".repeat(32)}> >>`],
  });

/** Bytes that begin as a PDF does and go on as nothing. */
export const brokenPdf = (): Uint8Array => bytesOf("%PDF-1.7\n1 0 obj\n<< /Type /Cat");
