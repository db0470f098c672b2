type PdfJs = typeof import("pdfjs-dist/legacy/build/pdf.mjs");

let loaded: Promise<PdfJs> | undefined;

/** pdf.js, loaded when the first PDF comes: it is larger than the rest of the program. It works in the thread that asks for it. */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfJs> {
  const surroundings = globalThis as { DOMMatrix?: unknown };
  const terminal: Pick<Console, "warn"> = globalThis.console;
  const { warn } = terminal;
  // Drawing is never asked for. Node cannot, and pdf.js says so at length and wants one class to be there all the same.
  if (surroundings.DOMMatrix === undefined) terminal.warn = () => undefined;
  surroundings.DOMMatrix ??= Object;
  try {
    await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    terminal.warn = warn;
  }
}
