import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { unzipSync, zipSync } from "fflate";
import { assert } from "chai";
import { encodingsAndStyles } from "./options.ts";
import { isZip } from "#formats/transcript/container/zip";
import { anyMutations, mutated, seed } from "../mutations.ts";
import { attempt, bytesOf } from "../reading.ts";

const samples = new URL("../../../../samples/formats/", import.meta.url);
const files = readdirSync(samples)
  .filter((name) => name !== "README.md")
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, samples))) }));

/** Transcripts that other programs wrote; absent outside the developers' machines. */
const corpus = new URL("../../../../../shared/corpus/transcripts/", import.meta.url);
const noCorpus = "the shared corpus is not on this machine";
const real = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.[a-z]+$/i.test(name))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, corpus))) }))
  : [];

/** Whatever a file holds, it is read or refused with a reason, and what is read hangs together. */
async function holds(bytes: Uint8Array, name: string, options = {}): Promise<void> {
  const result = await attempt(bytes, name, options);
  if (!result.ok) {
    assert.match(result.error.code, /^import\//);
    return;
  }
  const { text, turns, labels } = result.value;
  assert.equal(turns.map(({ start, end }) => text.slice(start, end)).join("\n"), text);
  for (const { start, end, speaker, startMs, endMs, cues } of turns) {
    assert.isTrue(start <= end && speaker >= -1 && speaker < labels.length);
    assert.isTrue(startMs === undefined || endMs === undefined || Number.isFinite(endMs - startMs));
    for (const cue of cues ?? []) assert.isTrue(start <= cue.start && cue.start <= cue.end && cue.end <= end);
  }
}

/** Pieces that mean something to one parser or another, in any order. */
const fragments = fc.constantFrom(
  ...[
    "WEBVTT",
    "\n",
    "\n\n",
    "\r\n",
    "00:01.000 --> 00:02.000",
    "-->",
    "0:0:0.0",
    "NOTE",
    "STYLE",
    "<v Anna>",
    "</v>",
    "<00:01.5>",
  ],
  ...[
    "Anna:",
    "OLA :",
    "**Anna:**",
    "**",
    "*",
    "_",
    "[",
    "]",
    "(",
    ")",
    "[00:01:02]",
    "#00:01:02-3#",
    "0:03",
    "Note:",
    "http://",
  ],
  ...[
    "&amp;",
    "&#x1F44D;",
    "&#xD800;",
    "\\[",
    "<!--",
    "-->",
    "---",
    "# ",
    "\t",
    "：",
    "\u200f",
    "\ufeff",
    "\0",
    "\ud83d",
    "👍",
    " - ",
  ],
  ...[
    "1\n00:00:01,000 --> 00:00:02,000",
    "0:00:01.000,0:00:02.000",
    "start\tend\ttext",
    "{",
    "}",
    '"segments":[',
    ",",
    ";",
    "words",
  ],
);

describe("every parser, whatever it is given", () => {
  for (const { name, bytes } of files)
    it(`reads or refuses ${name} with bytes changed, taken out, doubled and cut off`, async () => {
      await fc.assert(
        fc.asyncProperty(anyMutations, (mutations) => holds(mutated(bytes, mutations), name)),
        { numRuns: 100, seed },
      );
    });

  for (const { name, bytes } of files.filter(({ bytes }) => isZip(bytes)))
    it(`reads or refuses ${name} with bytes changed in its parts`, async () => {
      const parts = unzipSync(bytes);
      const texts = Object.keys(parts).filter((part) => part.endsWith(".xml"));
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...texts), anyMutations, async (part, mutations) => {
          const changed = { ...parts, [part]: mutated(parts[part]!, mutations) };
          await holds(zipSync(changed, { level: 0 }), name);
        }),
        { numRuns: 150, seed },
      );
    });

  it("reads or refuses real files with bytes changed", { skip: real.length === 0 && noCorpus }, async () => {
    for (const { name, bytes } of real)
      await fc.assert(
        fc.asyncProperty(anyMutations, (mutations) => holds(mutated(bytes, mutations), name)),
        { numRuns: bytes.length > 100_000 ? 3 : 8, seed },
      );
  });

  it("reads or refuses any mixture of what the formats are made of, in every style", async () => {
    const text = fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom("a.txt", "a.md", "a.vtt", "a.docx", "a.srt", "a.csv", "a.json", "a"),
        encodingsAndStyles,
        (text, name, options) => holds(bytesOf(text), name, options),
      ),
      { numRuns: 1000, seed },
    );
  });

  it("reads or refuses any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => holds(bytes, "a.txt")),
      { numRuns: 500, seed },
    );
  });

  for (const unit of [
    "<v ",
    "<c.",
    "**a ",
    "*a ",
    "_a ",
    "[",
    "[ ",
    "<!--",
    " ",
    "\t",
    "a:",
    "\n",
    "&#",
    "(",
    "#",
    "{\\",
    "\\[",
    "\u200f",
    "A ",
    "0:0",
  ])
    it(`reads a line of a hundred thousand times ${JSON.stringify(unit)} without getting lost`, async () => {
      const long = unit.repeat(100_000);
      await holds(bytesOf(`WEBVTT\n\n00:01.000 --> 00:02.000\n${long}`), "a.vtt");
      await holds(bytesOf(`**Anna:** ${long}x\n\n**Ola:** ${long}`), "a.md");
      await holds(bytesOf(`Anna: ${long}x\nOla: Two.\nAnna: Three.\n${long}`), "a.txt");
    });
});
