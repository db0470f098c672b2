import { describe, it } from "node:test";
import { assert } from "chai";
import { run } from "#cli/read";
import type { ProjectReport } from "#cli/read-project";
import { archive, codebook, coding, guid, qdpx, selection, users } from "../formats/refi/refi-file.ts";

const sources = `<Sources><TextSource guid="${guid(10)}" name="Talk" plainTextPath="internal://talk.txt">${selection(0, 3, coding(1) + coding(1, 92))}${selection(7, 10, coding(2, 92))}${coding(2, 91)}</TextSource><TextSource guid="${guid(11)}" name="Gone" plainTextPath="internal://gone.txt">${selection(5, 9)}</TextSource></Sources>`;
const cases = `<Variables><Variable guid="${guid(70)}" name="Grade" typeOfVariable="Integer"/></Variables><Cases><Case guid="${guid(80)}" name="Ana"><VariableValue><VariableRef targetGUID="${guid(70)}"/><IntegerValue>7</IntegerValue></VariableValue><SourceRef targetGUID="${guid(10)}"/></Case></Cases>`;
const files: Readonly<Record<string, Uint8Array>> = {
  "study.qdpx": qdpx(`${users}${codebook}${cases}${sources}`, { "sources/talk.txt": "\ufeffOne 😀\r\ntwo" }),
  // The content decides, not the name.
  "study.zip": qdpx(codebook),
  "two.qdpx": archive({ "a.qde": "<Project name='A'/>", "b.qde": "<Project name='B' origin='Tool'/>" }),
  "broken.qdpx": archive({ "project.qde": "<Project>" }),
  "talk.txt": new TextEncoder().encode("Ana: One\nOla: Two\nAna: Three\nOla: Four"),
};

/** Runs `samtale read` over the files above and returns what it wrote. */
async function reading(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(argv, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    writeFile: () => Promise.reject(new Error("nothing is written here")),
    readFile: (path) =>
      files[path] === undefined ? Promise.reject(new Error("ENOENT")) : Promise.resolve(files[path]),
  });
  return { code, out, err };
}
const report = async (...argv: string[]): Promise<ProjectReport> =>
  JSON.parse((await reading(...argv, "--json")).out) as ProjectReport;

describe("samtale read of a REFI-QDA project", () => {
  it("prints sources, users, codes, codings and cases as one object, positions in UTF-16 code units", async () => {
    const { notes, offsets, ...rest } = await report("study.qdpx");
    assert.deepEqual(rest, {
      file: "study.qdpx",
      format: "qdpx",
      sources: [
        { name: "Talk", kind: "text", length: 11 },
        { name: "Gone", kind: "text", length: null },
      ],
      users: ["Kari", "Ola"],
      codes: [
        { name: "Care", path: ["Care"], color: "#00AA00", codable: true },
        { name: "Trust", path: ["Care", "Trust"], color: null, codable: true },
      ],
      codings: [
        { source: "Talk", start: 0, end: 3, code: "Care", user: "Kari" },
        { source: "Talk", start: 0, end: 3, code: "Care", user: "Ola" },
        { source: "Talk", start: 8, end: 11, code: "Trust", user: "Ola" },
        { source: "Talk", start: 0, end: 11, code: "Trust", user: "Kari" },
        { source: "Gone", start: 5, end: 9, code: "Care", user: "Kari" },
      ],
      cases: [{ name: "Ana", sources: ["Talk"], passages: 0, values: { Grade: "7" } }],
    });
    assert.lengthOf(offsets.trials, 8);
    for (const note of notes) assert.deepEqual(Object.keys(note), ["kind", "about", "text"]);
  });

  it("has the keys in the order the documentation gives", async () => {
    const keys = ["file", "format", "sources", "users", "codes", "codings", "cases", "offsets", "notes"];
    assert.deepEqual(Object.keys(await report("study.zip")), keys);
  });

  it("goes by content, and reads transcripts beside projects", async () => {
    const { code, out } = await reading("study.zip", "talk.txt", "--json");
    const formats = (JSON.parse(out) as { format: string }[]).map(({ format }) => format);
    assert.deepEqual([code, formats], [0, ["qdpx", "txt"]]);
  });

  it("asks which project where a file holds several, and takes the one named", async () => {
    const { code, out, err } = await reading("two.qdpx", "--json");
    assert.deepEqual([code, out], [1, ""]);
    assert.equal(err, "two.qdpx holds more than one project: a.qde, b.qde. Name one with --project.\n");
    const { notes } = await report("two.qdpx", "--project=b.qde");
    assert.include(
      notes.map(({ text }) => text),
      "Written by Tool.",
    );
  });

  it("says in one sentence why a project cannot be read", async () => {
    const { code, err } = await reading("broken.qdpx");
    assert.deepEqual([code, err], [1, "broken.qdpx is damaged or not qdpx as it should be.\n"]);
  });

  it("prints numbers and notes for a person, without --json", async () => {
    const { code, out } = await reading("study.qdpx");
    assert.equal(code, 0);
    assert.match(out, /^study\.qdpx: qdpx, 2 sources, 2 users, 2 codes, 5 codings, 1 cases\n {2}mapped: /);
    assert.notInclude(out, "undefined");
  });
});
