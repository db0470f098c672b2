import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import type { CodebookDraft, CodeDraft } from "#domain/codebook/codebook-draft";
import { readCodebookCsv, writeCodebookCsv } from "#formats/codebook/codebook-csv";
import { readCodebookJson, writeCodebookJson } from "#formats/codebook/codebook-json";
import { readCodebookXlsx, writeCodebookXlsx } from "#formats/codebook/codebook-xlsx";
import { readQdc } from "#formats/codebook/read-qdc";
import { withIds } from "#formats/codebook/with-ids";
import { writeQdc } from "#formats/codebook/write-qdc";
import { openZip } from "#formats/transcript/container/zip";
import { anyCodes, bytesOf, draft, id, opened, qdc } from "../../../support/codebooks.ts";

const workbook = (bytes: Uint8Array) => readCodebookXlsx(opened(openZip(bytes)));

describe("a codebook written and read again is the same", () => {
  for (const [format, roundTrip] of [
    ["qdc", (codes: readonly CodeDraft[]) => readQdc(bytesOf(writeQdc(draft(codes))))],
    ["csv", (codes: readonly CodeDraft[]) => readCodebookCsv(writeCodebookCsv(draft(codes)))],
    [
      "csv with semicolons",
      (codes: readonly CodeDraft[]) => readCodebookCsv(writeCodebookCsv(draft(codes), ";")),
    ],
    ["xlsx", (codes: readonly CodeDraft[]) => workbook(writeCodebookXlsx(draft(codes)))],
    ["json", (codes: readonly CodeDraft[]) => readCodebookJson(writeCodebookJson(draft(codes)))],
  ] as const)
    it(`as ${format}: tree, order, ids, rules, examples, colours`, () => {
      fc.assert(
        fc.property(anyCodes, (codes) => assert.deepEqual(opened(roundTrip(codes)).codes, codes)),
        { numRuns: 500 },
      );
    });

  it("with its sets, as qdc, xlsx and json", () => {
    const book: CodebookDraft = {
      ...draft([{ id: id("1"), name: "Trust", isCodable: true, children: [] }]),
      sets: [{ id: id("9"), name: "Core", description: "what matters", codeIds: [id("1")] }],
    };
    assert.deepEqual(qdc(writeQdc(book)).sets, book.sets);
    for (const read of [workbook(writeCodebookXlsx(book)), readCodebookJson(writeCodebookJson(book))])
      assert.deepEqual(opened(read).sets, book.sets);
  });

  it("with its title page, as xlsx and json", () => {
    const book: CodebookDraft = {
      ...draft([{ id: id("1"), name: "Trust", isCodable: true, children: [] }]),
      titlePage: {
        title: "=Trust",
        description: "What people rely on.",
        language: "en",
        licence: "CC0-1.0",
        attribution: "Ada Berg",
        sources: [{ citation: "Berg, A. (2020). Trust.", doi: "10.1/1", use: "names" }, { citation: "Bo" }],
      },
    };
    for (const read of [workbook(writeCodebookXlsx(book)), readCodebookJson(writeCodebookJson(book))])
      assert.deepEqual(opened(read).titlePage, book.titlePage);
  });
});

describe("withIds", () => {
  it("gives codes without an id the same one every time, and none twice", async () => {
    const twins = draft(["A", "A"].map((own) => ({ name: own, isCodable: true, children: [] })));
    const [first, second] = [await withIds(twins), await withIds(twins)];
    assert.deepEqual(first, second);
    assert.notEqual(first.codes[0]!.id, first.codes[1]!.id);
    assert.match(
      first.codes[0]!.id!,
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
