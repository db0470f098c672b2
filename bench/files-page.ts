import { strToU8, zipSync } from "fflate";
import { readArchive } from "#formats/archive/read-archive";
import { writeArchive } from "#formats/archive/write-archive";
import { readTranscript } from "#formats/transcript/read-transcript";
import { ProjectDatabase } from "#storage/project-database";
import { restoreProject } from "#storage/write/restore-project";
import { makeArchive } from "./large-archive.ts";
import type { StorageFigure } from "./storage-page.ts";

/** One transcript of 200,000 words with 20,000 codings by four coders. */
const dense = { sources: 1, turns: 6450, turnLength: 170, coders: 4, codes: 40, codings: 20_000, themes: 12 };
const runs = 5;

async function median(work: (at: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < runs; at++) {
    const start = performance.now();
    await work(at);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[(runs - 1) / 2]!;
}

/** A Word file with a paragraph a line. */
function docxOf(lines: readonly string[]): Uint8Array {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`);
  const body = `<w:document xmlns:w="${word}"><w:body>${paragraphs.join("")}</w:body></w:document>`;
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    "word/document.xml": strToU8(body),
  });
}

/** What the workers of the app do with large files; their own thread, so no frame waits for it. */
async function measure(): Promise<StorageFigure[]> {
  const archive = makeArchive(dense);
  const { text } = [...archive.contents.values()][0]!;
  const lines = text.split("\n").map((line, at) => `Speaker ${(at % 8) + 1}: ${line}`);
  const files = { txt: strToU8(lines.join("\n")), docx: docxOf(lines) };
  const figures: StorageFigure[] = [];
  for (const [format, bytes] of Object.entries(files)) {
    const ms = await median(async () => {
      const read = await readTranscript(bytes, `large.${format}`);
      if (!read.ok) throw new Error(read.error.code);
    });
    figures.push({ name: `read 200,000 words from .${format}`, ms, limitMs: 1000 });
  }
  let file: Uint8Array = new Uint8Array();
  const saved = await median(async () => {
    file = await writeArchive(archive, { at: 0, appVersion: "0.0.0" });
  });
  figures.push({ name: "write a project file of 20,000 codings", ms: saved, limitMs: 1500 });
  const opened = await median(async (at) => {
    const read = await readArchive(file);
    if (!read.ok) throw new Error(`${read.error.code} ${JSON.stringify(read.error.detail)}`);
    await restoreProject(new ProjectDatabase(`files ${at}`), read.value);
  });
  figures.push({ name: "open a project file of 20,000 codings", ms: opened, limitMs: 1500 });
  return figures;
}

Object.assign(window, { fileMeasurements: { measure } });
