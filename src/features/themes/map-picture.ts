import { svgOf } from "#actions/write-report";
import { drawingFonts, type DrawingFont } from "#domain/report/drawing";
import { boxDrawing, type BoxDrawing, type MapWording } from "#domain/report/map-box-drawing";
import { mapDrawing } from "#domain/report/map-drawing";
import type { ReportFigure } from "#domain/report/report";
import type { ShownMap, ShownSubject } from "#domain/themes/thematic-map";
import { relationWords } from "#features/themes/relation-words";
import { subjectName } from "#features/themes/subject-name";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { formatNumber } from "#messages/format";
import { themesText as text } from "#messages/themes";
import { relationName, stageName } from "#messages/theme-words";
import { embeddedFonts } from "#ui/embedded-fonts";

const families = { serif: "Source Serif 4 Variable", sans: "Source Sans 3 Variable" } as const;
/** Pixels of the picture for each of the map: fewer where browsers would have no canvas as large as that. */
const resolutionFor = (width: number, height: number): number =>
  Math.min(2, mostPixels.side / Math.max(width, height), Math.sqrt(mostPixels.area / (width * height)));
const mostPixels = { side: 16_000, area: 64_000_000 };

/** A map as a picture of its own: SVG with its fonts in it, and PNG. */
export async function mapPicture(map: ShownMap, figures: ThemeFigures): Promise<ReportFigure> {
  const measure = await measureFonts();
  const sentences = map.relations.map(({ record, from, to }) =>
    text.relationSentence(subjectName(from), relationWords(record), subjectName(to)),
  );
  const themes = map.nodes.filter(({ subject }) => subject.kind !== "question").map(subjectName);
  const drawing = mapDrawing(
    map,
    wordingOf(figures),
    [text.standOn(themes), ...sentences.map((sentence) => `${sentence}.`)].join(" "),
    measure,
  );
  const letters = drawing.drawn.map((one) => (one.kind === "text" ? one.text : "")).join("");
  const svg = svgOf(drawing, await embeddedFonts(Object.values(families), letters));
  return {
    kind: "figure",
    svg,
    png: await pngOf(svg, drawing.width, drawing.height),
    width: drawing.width,
    height: drawing.height,
    alt: drawing.description,
    caption:
      map.record.name === stageName(map.record.stage)
        ? map.record.name
        : `${map.record.name} (${stageName(map.record.stage)})`,
  };
}

/** How large things are drawn on a map: for placing them before they are. */
export async function drawnSizes(figures: ThemeFigures): Promise<(subject: ShownSubject) => BoxDrawing> {
  const measure = await measureFonts();
  return (subject) => boxDrawing(subject, wordingOf(figures), measure);
}

const wordingOf = (figures: ThemeFigures): MapWording => ({
  counts: (node) => {
    const { counts, base } = figures.of(node);
    return text.boxCounts(counts.mentions, counts.persons, base.persons);
  },
  mentions: ({ id }) => formatNumber(figures.mentions(id)),
  researchQuestion: text.researchQuestion(),
  relation: ({ label, type }) => label ?? relationName(type),
});

/** How wide text is in the page's fonts, which are there by then. */
async function measureFonts(): Promise<(words: string, font: DrawingFont) => number> {
  const pen = document.createElement("canvas").getContext("2d")!;
  const cssOf = (font: DrawingFont): string => {
    const { family, size, weight, italic } = drawingFonts[font];
    return `${italic ? "italic " : ""}${weight} ${size}px "${families[family]}", ${family === "serif" ? "serif" : "sans-serif"}`;
  };
  const fonts = Object.keys(drawingFonts) as DrawingFont[];
  await Promise.all(fonts.map((font) => document.fonts.load(cssOf(font), "Åx")));
  return (words, font) => {
    pen.font = cssOf(font);
    return pen.measureText(words).width;
  };
}

async function pngOf(svg: string, width: number, height: number): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    const resolution = resolutionFor(width, height);
    canvas.width = Math.floor(width * resolution);
    canvas.height = Math.floor(height * resolution);
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    return new Uint8Array(await png!.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
