import { describe, it } from "node:test";
import { assert } from "chai";
import { codebookTargets, type CodebookDraft, type CodebookTarget } from "#domain/codebook/codebook-draft";
import { readCodebook } from "#formats/codebook/read-codebook";
import { writeCodebook } from "#formats/codebook/write-codebook";
import { aboutOf, draft, id, opened } from "../../../support/codebooks.ts";

describe("writeCodebook", () => {
  const lostOf = async (book: CodebookDraft, target: CodebookTarget) =>
    (await writeCodebook(book, target)).losses.map(({ about }) => about);

  it("gives codes without an identifier one, and says nothing where nothing is lost", async () => {
    const book = draft([{ name: "Trust", isCodable: true, children: [] }]);
    for (const target of codebookTargets) {
      const { bytes, losses } = await writeCodebook(book, target);
      assert.isEmpty(losses, target);
      assert.match(opened(await readCodebook(bytes)).codes[0]!.id!, /^[0-9a-f-]{36}$/, target);
    }
  });

  it("says what a format has no place for", async () => {
    const book: CodebookDraft = {
      ...draft([{ id: id("1"), name: "Trust", isCodable: true, children: [] }]),
      titlePage: { title: "Of trust" },
      sets: [{ id: id("2"), name: "Core", codeIds: [id("1")] }],
    };
    assert.deepEqual(await lostOf(book, "csv"), ["sets-left", "title-page-left"]);
    assert.deepEqual(await lostOf(book, "qdc"), ["title-page-left"]);
    assert.deepEqual(await lostOf(book, "xlsx"), []);
    assert.deepEqual(await lostOf(book, "json"), []);
  });

  it("says how many codes read back otherwise than they were written", async () => {
    const book = (definition: string) =>
      draft([
        { id: id("1"), name: "Trust", isCodable: true, definition, children: [] },
        { id: id("2"), name: "Time", isCodable: true, children: [] },
      ]);
    const altered = { about: "codes-altered", kind: "approximated", detail: { count: 1 } } as const;
    for (const [target, definition] of [
      ["qdc", "\u0007"],
      ["xlsx", "a".repeat(40_000)],
    ] as const)
      assert.deepEqual((await writeCodebook(book(definition), target)).losses, [altered], target);
  });

  it("loses nothing that a spreadsheet would take for a formula, that other programs separate by, or that runs to the left", async () => {
    const awkward = [
      "=SUM(A1:A9)",
      "-dash, first; and\tmore",
      "'=A1",
      "''+1",
      'one\ntwo\n\n"four"; five, six',
      "\u202Bעברית\u202C and العربية, 👩‍🏫; 𠮷",
      "]]> & <b> &amp;",
      "@x;;;,,,",
      "Long; definition, with both. ".repeat(400).trim(),
    ];
    const codes = awkward.map((name, at) => ({
      id: id(String(at + 1)),
      name: name.length > 100 ? "Long" : name.replace(/\s+/g, " "),
      isCodable: true,
      definition: name,
      includeWhen: awkward[(at + 1) % awkward.length]!,
      excludeWhen: awkward[(at + 2) % awkward.length]!,
      typicalExample: awkward[(at + 3) % awkward.length]!,
      children: [],
    }));
    for (const [target, separator] of [
      ["csv", ","],
      ["csv", ";"],
      ["xlsx", undefined],
      ["qdc", undefined],
      ["json", undefined],
    ] as const)
      assert.deepEqual((await writeCodebook(draft(codes), target, separator)).losses, [], target);
  });

  it("writes a codebook without codes, but not as qdc", async () => {
    for (const target of ["csv", "xlsx", "json"] as const) {
      const { bytes } = await writeCodebook(draft([]), target);
      const read = opened(await readCodebook(bytes));
      assert.isEmpty(read.codes, target);
      assert.notInclude(aboutOf(read), "rows-nameless");
    }
    const error = await writeCodebook(draft([]), "qdc").catch((reason: unknown) => reason);
    assert.instanceOf(error, RangeError);
  });
});
