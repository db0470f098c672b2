import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { lineTurns, settleText } from "#formats/refi/line-turns";
import { archiveOfRefi } from "#formats/refi/refi-archive";
import { parseJobs } from "#workers/parse-jobs";
import { open, write } from "../../../support/project-files.ts";
import { codebook, coding, guid, qdpx, read, selection, users } from "./refi-file.ts";

const now = Date.UTC(2026, 2, 1);
function environment() {
  let made = 0;
  return { newId: () => guid(900_000 + made++), now: () => now };
}

describe("settleText", () => {
  it("makes line ends LF and finds every position again", () => {
    const parts = fc.constantFrom("a", "å", "\r\n", "\n", "\r", "😀", "\u2028", " ");
    fc.assert(
      fc.property(fc.array(parts), fc.array(parts), (before, after) => {
        const { text, at } = settleText([...before, ...after].join(""));
        const position = at(before.join("").length);
        const isWithinPair = before.at(-1) === "\r" && after[0] === "\n";
        if (!isWithinPair) assert.equal(text.slice(0, position), settleText(before.join("")).text);
        assert.isAtMost(position, text.length);
      }),
    );
  });
});

describe("lineTurns", () => {
  it("covers the text but for one line end between turns, blank lines with the turn before", () => {
    const lines = fc.array(fc.constantFrom("", " ", "Ana: yes", "no"));
    fc.assert(
      fc.property(lines, (written) => {
        const text = written.join("\n");
        const turns = [...lineTurns(text, [])];
        assert.equal(turns.map(({ start, end }) => text.slice(start, end)).join("\n"), text);
        assert.lengthOf(turns, Math.max(1, written.filter((line) => line.trim() !== "").length));
      }),
    );
  });

  it("gives a turn the first time that falls within it", () => {
    const times = [
      { at: 0, ms: 100 },
      { at: 2, ms: 200 },
      { at: 8, ms: 900 },
    ];
    const starts = [...lineTurns("one\ntwo\nthree", times)].map(({ startMs }) => startMs);
    assert.deepEqual(starts, [100, undefined, 900]);
  });
});

describe("archiveOfRefi", () => {
  const file = qdpx(
    `${users}${codebook}<Cases><Case guid="${guid(80)}" name="Ana"/></Cases>
    <Sources><TextSource guid="${guid(10)}" name="Focus group 1" creationDateTime="2024-01-02T03:04:05"><PlainTextContent/></TextSource><TextSource guid="odd" name="Talk" plainTextPath="internal://talk.txt">${selection(5, 8, coding(1) + coding(1, 92) + coding(2, 77))}${selection(0, 3, "<Description>Odd</Description>")}${coding(2)}</TextSource><PictureSource guid="${guid(12)}" name="Picture">${coding(1)}</PictureSource></Sources>
    <Notes><Note guid="${guid(60)}" name="Plan" creatingUser="${guid(92)}"><PlainTextContent>Think</PlainTextContent></Note></Notes><Links><Link originGUID="${guid(60)}" targetGUID="${guid(2)}"/></Links>`,
    { "sources/talk.txt": "One\r\ntwo\r\n" },
  );

  it("makes users coders, texts sources with LF, and a coding for each author on the same words", async () => {
    const { archive } = await archiveOfRefi(read(file), "study.qdpx", environment());
    assert.deepInclude(archive.project, { name: "Study", mode: "codebook", createdAt: now });
    assert.deepEqual(
      archive.coders.map(({ id, name, initials }) => [id, name, initials]),
      [
        [guid(91), "Kari", "K"],
        [guid(92), "Ola", "O"],
        [guid(77), "? 00000000", "0"],
        // Nobody is named for the comment.
        [archive.coders[3]!.id, "?", "?"],
      ],
    );
    const [empty, talk] = archive.sources;
    assert.deepEqual(
      [empty!.id, empty!.kind, empty!.importedAt],
      [guid(10), "group-interview", Date.UTC(2024, 0, 2, 3, 4, 5)],
    );
    const text = archive.contents.get(talk!.id)!.text;
    assert.equal(text, "One\ntwo\n");
    assert.deepEqual(
      archive.codings.map(({ coderId, codeId, start, end }) => [coderId, codeId, text.slice(start, end)]),
      [
        [guid(91), guid(1), "two"],
        [guid(92), guid(1), "two"],
        [guid(77), guid(2), "two"],
        [guid(91), guid(2), text],
      ],
    );
  });

  it("keeps the tree of codes with the nearest colours, and notes and comments as memos", async () => {
    const { archive } = await archiveOfRefi(read(file), "study.qdpx", environment());
    assert.deepEqual(
      archive.codes.map(({ id, name, parentId, order, color }) => [id, name, parentId, order, color]),
      [
        [guid(1), "Care", undefined, 1, 9],
        [guid(2), "Trust", guid(1), 1, 1],
      ],
    );
    assert.deepEqual(
      archive.memos.map(({ text, targets, coderId }) => [text, targets, coderId]),
      [
        ["Plan\n\nThink", [{ kind: "code", codeId: guid(2) }], guid(92)],
        [
          "Odd",
          [{ kind: "passage", sourceId: archive.sources[1]!.id, start: 0, end: 3, revision: 0 }],
          archive.coders.at(-1)!.id,
        ],
      ].map((memo) => memo as never),
    );
  });

  it("says what has no place", async () => {
    const { report } = await archiveOfRefi(read(file), "study.qdpx", environment());
    assert.deepEqual(
      report.map(({ about, kind, detail }) => [about, kind, detail]),
      [
        ["sources-left", "dropped", { count: 1 }],
        ["cases-left", "dropped", { count: 1 }],
        ["coders-made", "assumed", { count: 2 }],
        ["codings-left", "dropped", { count: 1 }],
      ].map((note) => note as never),
    );
  });

  it("always has a name and somebody to code", async () => {
    const { archive } = await archiveOfRefi(
      read(qdpx("", {}, { attributes: "" })),
      "My study.qdpx",
      environment(),
    );
    assert.equal(archive.project.name, "My study");
    assert.lengthOf(archive.coders, 1);
  });

  const corpus = new URL("../../../../../shared/corpus/", import.meta.url);
  const isThere = existsSync(corpus);
  const skip = !isThere && "../shared is absent";
  const names = [
    "nvivo-mac-20.5-constructive-turn",
    "nvivo-mac-15.0-empty-sources",
    "atlasti-mac-8.4-standard-project",
  ];
  for (const name of names)
    it(`makes of ${name} a project that can be saved and opened again`, { skip }, async () => {
      const project = read(bytesOf(name));
      const { archive } = await archiveOfRefi(project, name, environment());
      const saved = await open(await write(archive));
      assert.lengthOf(saved.codings, archive.codings.length);
      assert.deepEqual(saved.project, archive.project);
      assert.sameDeepMembers([...saved.attributeValues], [...archive.attributeValues]);
      assert.sameDeepMembers([...saved.codes], [...archive.codes]);
      const words = (sourceId: string, start: number, end: number): string =>
        (project.sources.find(({ id }) => id === sourceId)?.text ?? "")
          .slice(start, end)
          .replaceAll("\r\n", "\n");
      for (const { sourceId, start, end } of archive.codings)
        assert.equal(archive.contents.get(sourceId)!.text.slice(start, end), words(sourceId, start, end));
    });

  for (const name of names)
    it(`has in ${name}, as the page reads it, what is known to be in it`, { skip }, async () => {
      const read = await parseJobs.refi({ bytes: bytesOf(name), fileName: `${name}.qdpx` }, () => undefined);
      if (!read.ok) throw new Error(read.error.code);
      const { archive, report } = read.value;
      const facts = factsOf(name);
      assert.equal(read.value.origin, facts.origin);
      assert.equal(archive.project.name, facts.projectName);
      assert.sameMembers(
        archive.coders.map(({ name }) => name).filter((each) => !each.startsWith("?")),
        facts.users,
      );
      assert.lengthOf(archive.codes, facts.codes);
      const codes = new Map(archive.codes.map(({ id, name }) => [id, name]));
      const coded = (each: { sourceId: string; start: number; end: number; codeId: string }) =>
        `${each.sourceId} ${each.start} ${each.end} ${each.codeId}`;
      const isWordless = facts.textSourcesWithMissingFile > 0;
      if (!isWordless)
        assert.equal(new Set(archive.codings.map(coded)).size, facts.distinctTextCodings_source_span_code);
      assert.equal(new Set(archive.codings.map(({ codeId }) => codeId)).size, facts.codesUsed);
      for (const [code, count] of isWordless ? [] : facts.mostUsedCodes)
        assert.isAtLeast(
          archive.codings.filter(({ codeId }) => codes.get(codeId) === code).length,
          count - 1,
        );
      const texts = facts.perSource.filter(({ textCodePoints }) => textCodePoints !== null);
      for (const { guid, textCodePoints } of texts) {
        const { text } = archive.contents.find(({ sourceId }) => sourceId === guid.toLowerCase())!;
        assert.isAtMost(Array.from(text).length, textCodePoints!);
      }
      const kept = facts.sourcesByType["TextSource"]! + (facts.sourcesByType["PDFSource"] ?? 0);
      assert.lengthOf(archive.sources, kept);
      assert.isAtLeast(archive.memos.length, facts.notes);
      assert.equal(archive.attributeValues.length, facts.variableValues);
      assert.isNotEmpty(report);
    });

  function bytesOf(name: string): Uint8Array {
    return new Uint8Array(readFileSync(new URL(`qdpx/${name}.qdpx`, corpus)));
  }
  function factsOf(name: string): Facts {
    const { files } = JSON.parse(readFileSync(new URL("facts.json", corpus), "utf8")) as {
      files: Record<string, { facts: Facts }>;
    };
    return files[`qdpx/${name}.qdpx`]!.facts;
  }
});

/** What an independent program counted in a project. */
interface Facts {
  readonly origin: string;
  readonly projectName: string;
  readonly users: string[];
  readonly codes: number;
  readonly codesUsed: number;
  readonly mostUsedCodes: readonly (readonly [string, number])[];
  readonly distinctTextCodings_source_span_code: number;
  readonly textSourcesWithMissingFile: number;
  readonly sourcesByType: Readonly<Record<string, number>>;
  readonly notes: number;
  readonly variableValues: number;
  readonly perSource: readonly { readonly guid: string; readonly textCodePoints: number | null }[];
}
