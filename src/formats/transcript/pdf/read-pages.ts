import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { loadPdfJs } from "#formats/transcript/pdf/load-pdfjs";
import type { PdfPage, PdfRun } from "#formats/transcript/pdf/pdf-page";

/** Nobody transcribes more; a file that claims more pages is refused before they are read. */
const mostPages = 5000;
/** Characters of all pages together. A small file can repeat its text without end. */
const mostCharacters = 30_000_000;

export interface PdfPages {
  readonly pages: readonly PdfPage[];
  /** Fonts whose characters are named by tables that the file does not bring along: their words are missing. */
  readonly unreadFonts: number;
  /** Parts of the file are broken and were passed over: words may be missing. False where fonts alone explain it. */
  readonly isDamaged: boolean;
}

/**
 * Reads the text of every page of a PDF, nothing else: no picture is decoded, no script run, nothing fetched, no code made of text.
 * What is broken is passed over only after it was seen to be broken.
 *
 * @returns import/encrypted where a password is asked for, import/malformed where it is damaged beyond repair, import/too-large
 *   where it has unreasonably many pages or characters
 */
export async function readPdfPages(bytes: Uint8Array): Promise<Result<PdfPages>> {
  const strict = await tryRead(bytes, true);
  if (strict.ok || strict.error.code !== "import/malformed") return strict;
  const lenient = await tryRead(bytes, false);
  // A file in which nothing is found because it is broken is not one of pictures.
  const isEmpty = lenient.ok && lenient.value.pages.every(({ runs }) => runs.length === 0);
  return isEmpty ? strict : lenient;
}

async function tryRead(bytes: Uint8Array, isStrict: boolean): Promise<Result<PdfPages>> {
  const { getDocument } = await loadPdfJs();
  const asked = new Set<string>();
  const task = getDocument({
    // Handed over to pdf.js, which keeps it.
    data: new Uint8Array(bytes),
    stopAtErrors: isStrict,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    CMapReaderFactory: class {
      fetch({ name }: { readonly name: string }): Promise<never> {
        asked.add(name);
        return Promise.reject(new Error(`There is no character table ${name}`));
      }
    },
  });
  try {
    const file = await task.promise;
    const pages = file.numPages > mostPages ? undefined : await pagesOf(file);
    return pages === undefined
      ? fail(new AppError("import/too-large", { pages: mostPages }))
      : ok({ pages, unreadFonts: asked.size, isDamaged: !isStrict && asked.size === 0 });
  } catch (cause) {
    return fail(
      cause instanceof Error && cause.name === "PasswordException"
        ? new AppError("import/encrypted")
        : new AppError("import/malformed", { format: "pdf" }, cause),
    );
  } finally {
    // What was begun for a damaged file may fail while it is ended: nobody waits for it any more.
    await task.destroy().catch(() => undefined);
  }
}

/** Undefined where there is unreasonably much. */
async function pagesOf(file: PDFDocumentProxy): Promise<PdfPage[] | undefined> {
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs: PdfRun[] = [];
    const turned: string[] = [];
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      characters += item.str.length;
      if (characters > mostCharacters) return undefined;
      const run = runOf(item, transform);
      if (run === undefined) turned.push(item.str.trim());
      else runs.push(run);
    }
    pages.push({ number, width, height, runs, turned });
    page.cleanup();
  }
  return pages;
}

interface TextItem {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** An item where it is seen, page turned as it is to be shown; undefined where its words do not stand upright. */
function runOf(
  { str, dir, transform, width, fontName }: TextItem,
  view: readonly number[],
): PdfRun | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
  const [va = 0, vb = 0, vc = 0, vd = 0, ve = 0, vf = 0] = view;
  const along = [va * a + vc * b, vb * a + vd * b] as const;
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  const x = va * e + vc * f + ve;
  const y = vb * e + vd * f + vf;
  const isUpright = along[0] > 0 && Math.abs(along[1]) < along[0] * 0.1;
  const isSound = [x, y, size, width].every(Number.isFinite) && size > 0;
  if (!isUpright || !isSound) return undefined;
  return { text: str, x, y, width: Math.abs(width), size, font: fontName, isRightToLeft: dir === "rtl" };
}
