import { describe, it } from "node:test";
import { assert } from "chai";
import { unzipSync } from "fflate";
import { run } from "#cli/codebook";
import type { ProjectArchive } from "#domain/query/project-archive";
import type { CodeId } from "#domain/model/ids";
import { noRecords } from "#domain/query/records";
import { writeArchive } from "#formats/archive/write-archive";
import { codeRecord, projectRecord } from "../../support/records.ts";

const id = "00000001-0000-4000-8000-000000000000";
const files: Record<string, Uint8Array> = {
  "book.csv": new TextEncoder().encode("Code,Definition,Uses\nTrust,Relying on somebody,3\n"),
  "book.qdc": new TextEncoder().encode(
    `<CodeBook origin="Some 1"><Codes><Code guid="${id}" name="Trust" isCodable="true"/></Codes><Sets/></CodeBook>`,
  ),
  "book.json": new TextEncoder().encode(
    JSON.stringify({
      title: "Of trust",
      codes: [
        {
          id,
          name: "Trust",
          definition: "Relying on somebody",
          includeWhen: "it is said",
          scale: { labels: [{ value: 1, label: "low" }, { value: 2 }, { value: 3, label: "high" }] },
          children: [{ name: "Time", retired: true }],
        },
      ],
    }),
  ),
  "empty.json": new TextEncoder().encode('{"codes":[]}'),
  "page.html": new TextEncoder().encode("<html></html>"),
};

async function samtale(...argv: string[]) {
  let [out, err] = ["", ""];
  const status = await run(argv, {
    stdout: (text) => (out += text),
    stderr: (text) => (err += text),
    writeFile: (path, bytes) => {
      if (path.startsWith("gone/")) return Promise.reject(new Error("ENOENT"));
      files[path] = bytes;
      return Promise.resolve();
    },
    readFile: (path) => (files[path] ? Promise.resolve(files[path]) : Promise.reject(new Error("ENOENT"))),
  });
  return { status, out, err };
}

describe("samtale codebook", () => {
  it("prints an outline, and on standard error what was assumed", async () => {
    assert.deepEqual(await samtale("book.qdc"), {
      status: 0,
      out: "book.qdc: qdc, Some 1, 1 code\n  Trust\n",
      err: "book.qdc: The element Sets is empty, which the schema does not allow.\n",
    });
  });

  it("prints everything as JSON", async () => {
    const { status, out, err } = await samtale("book.qdc", "--to", "json");
    assert.equal(status, 0);
    assert.include(err, "The element Sets is empty");
    assert.deepEqual(JSON.parse(out), {
      format: "samtale-codebook",
      origin: "Some 1",
      codes: [{ id, name: "Trust", isCodable: true }],
      sets: [],
    });
  });

  it("writes a file in the format that its name ends with, and reads it again", async () => {
    for (const format of ["qdc", "csv", "json", "xlsx"]) {
      const made = await samtale("book.json", "--out", `made.${format}`);
      assert.deepEqual([made.status, made.out], [0, ""], format);
      const { out } = await samtale(`made.${format}`);
      assert.include(out, "\n  Trust (definition, rules, scale 1 to 3)\n    Time (retired)\n", format);
    }
    assert.include(
      (await samtale("book.json", "--to", "csv")).err,
      "no place for title, sources and licence",
    );
    assert.equal((await samtale("book.json", "--to", "json", "--out", "made.txt")).status, 0);
    assert.include((await samtale("made.txt")).out, "“Of trust”");
  });

  it("writes a document for an appendix", async () => {
    assert.equal((await samtale("book.json", "--out", "book.docx")).status, 0);
    const text = new TextDecoder().decode(unzipSync(files["book.docx"]!)["word/document.xml"]);
    for (const part of ["Of trust", "Relying on somebody", "Include when: ", "1 low, 2, 3 high", "In Trust."])
      assert.include(text, part);
  });

  it("turns a table into a REFI-QDA codebook and back", async () => {
    const { out } = await samtale("book.csv", "--to", "qdc");
    files["made.qdc"] = new TextEncoder().encode(out);
    const back = await samtale("made.qdc", "--to", "csv", "--semicolon");
    assert.include(back.out, "Trust;Trust;Relying on somebody;");
    assert.equal(back.err, "");
  });

  it("reads the codes of a project file", async () => {
    const archive: ProjectArchive = {
      ...noRecords,
      project: projectRecord("p"),
      sources: [],
      codes: [codeRecord("a"), codeRecord("b", { parentId: "a" as CodeId })],
      codings: [],
      contents: new Map(),
      turns: new Map(),
      log: [],
    };
    files["study.samtale"] = await writeArchive(archive, { at: 0, appVersion: "1" });
    assert.equal(
      (await samtale("study.samtale")).out,
      "study.samtale: samtale, Samtale, “Reading groups”, 2 codes\n  a\n    b\n",
    );
  });

  it("says in one sentence why a file cannot be read or written so", async () => {
    for (const [argv, sentence] of [
      [["gone.qdc"], "gone.qdc cannot be read"],
      [["page.html"], "page.html is in no format that can be recognised"],
      [["empty.json", "--to", "qdc"], "empty.json holds no code, and a REFI-QDA codebook needs one"],
      [
        ["book.qdc", "--to", "pdf"],
        '"pdf" is nothing that --to can be; it can be qdc, csv, xlsx, json, docx',
      ],
      [["book.qdc", "--to", "xlsx"], "--to xlsx needs --out FILE: it is no text that can be printed"],
      [["book.qdc", "--out", "book"], "book does not end as a format does: --to says which is meant"],
      [["book.qdc", "--out", "gone/book.csv"], "gone/book.csv cannot be written"],
      [[], "one file is needed"],
    ] as const)
      assert.deepEqual(await samtale(...argv), {
        status: 1,
        out: "",
        err: `samtale codebook: ${sentence}\n`,
      });
  });

  it("explains itself", async () => {
    const { status, out } = await samtale("--help");
    assert.equal(status, 0);
    assert.include(out, "Usage: samtale codebook FILE");
  });
});
