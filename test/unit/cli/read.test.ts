import { describe, it } from "node:test";
import { assert } from "chai";
import { run, type ReadReport } from "#cli/read";

const files: Readonly<Record<string, string>> = {
  "a.vtt":
    "WEBVTT\n\n00:01.000 --> 00:02.000\nAnna: One\n\n00:02.000 --> 00:03.000\nAnna: two 👍\n\n00:03.000 --> 00:04.000\nOla: Three",
  "b.txt": "Field notes.\n\nIt rained.",
  "empty.txt": "",
  "c.pdf": "%PDF-1.7",
};

/** Runs `samtale read` over the files above and returns what it wrote. */
async function reading(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(argv, {
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    writeFile: () => Promise.reject(new Error("nothing is written here")),
    readFile: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(new Error("ENOENT"))
        : Promise.resolve(new TextEncoder().encode(text));
    },
  });
  return { code, out, err };
}

describe("samtale read", () => {
  it("prints one object for one file, whose positions cut the turns out of the text", async () => {
    const { code, out } = await reading("a.vtt", "--json");
    const report = JSON.parse(out) as ReadReport;
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(report), [
      "file",
      "format",
      "encoding",
      "text",
      "speakers",
      "turns",
      "notes",
    ]);
    assert.deepInclude(report, {
      file: "a.vtt",
      format: "vtt",
      encoding: "utf-8",
      text: "One two 👍\nThree",
    });
    assert.deepEqual(report.speakers, [
      { label: "Anna", turns: 1 },
      { label: "Ola", turns: 1 },
    ]);
    assert.deepEqual(report.turns, [
      { index: 0, speaker: "Anna", start: 0, end: 10, startMs: 1000, endMs: 3000, text: "One two 👍" },
      { index: 1, speaker: "Ola", start: 11, end: 16, startMs: 3000, endMs: 4000, text: "Three" },
    ]);
    for (const note of report.notes) assert.deepEqual(Object.keys(note), ["line", "kind", "text"]);
  });

  it("leaves cues apart with --no-join", async () => {
    const { out } = await reading("--no-join", "--json", "a.vtt");
    assert.deepEqual((JSON.parse(out) as ReadReport).speakers[0], { label: "Anna", turns: 2 });
  });

  it("has null where nobody is named and no time is known", async () => {
    const { out } = await reading("b.txt", "--json");
    const [turn] = (JSON.parse(out) as ReadReport).turns;
    assert.deepInclude(turn, { speaker: null, startMs: null, endMs: null });
  });

  it("prints an array for several files, with those that can be read, and a sentence for each that cannot", async () => {
    const { code, out, err } = await reading("a.vtt", "empty.txt", "c.pdf", "none.txt", "b.txt", "--json");
    assert.equal(code, 1);
    assert.deepEqual(
      (JSON.parse(out) as ReadReport[]).map(({ file }) => file),
      ["a.vtt", "b.txt"],
    );
    assert.deepEqual(err.trim().split("\n"), [
      "empty.txt is empty.",
      "c.pdf is damaged or not pdf as it should be.",
      "none.txt could not be read.",
    ]);
  });

  it("prints nothing but the sentence for one file that cannot be read", async () => {
    const { code, out } = await reading("empty.txt", "--json");
    assert.deepEqual([code, out], [1, ""]);
  });

  it("prints numbers and notes for a person, without --json", async () => {
    const { code, out } = await reading("a.vtt");
    assert.equal(code, 0);
    assert.match(out, /^a\.vtt: vtt, utf-8, 2 turns\n {2}Anna: 1\n/);
    assert.include(out, "3 cues joined into 2 turns; their times are kept.");
  });

  it("refuses unknown options and no files, and explains itself", async () => {
    assert.equal((await reading("--frobnicate", "a.vtt")).code, 1);
    assert.equal((await reading()).code, 1);
    assert.equal((await reading("--help")).code, 0);
  });
});
