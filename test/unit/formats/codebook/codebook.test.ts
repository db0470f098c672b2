import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { visitCodes, type CodebookDraft, type CodeDraft } from "#domain/codebook/codebook-draft";
import { draftOfCodebook } from "#domain/codebook/draft-of-codebook";
import { nearestColor } from "#domain/codebook/nearest-color";
import { paletteSize, printColor } from "#domain/codebook/palette";
import { readCodebookCsv, writeCodebookCsv } from "#formats/codebook/codebook-csv";
import { readCodebookJson, writeCodebookJson } from "#formats/codebook/codebook-json";
import { readCodebook } from "#formats/codebook/read-codebook";
import { readQdc } from "#formats/codebook/read-qdc";
import { withIds } from "#formats/codebook/with-ids";
import { writeQdc } from "#formats/codebook/write-qdc";
import type { Result } from "#domain/result";
import { readXml } from "#formats/transcript/container/xml";
import { code } from "../../../support/code.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const opened = <T>(read: Result<T>): T => {
  if (!read.ok) throw read.error;
  return read.value;
};
const qdc = (text: string) => opened(readQdc(bytesOf(text)));
const aboutOf = ({ notes }: CodebookDraft) => notes.map(({ about }) => about);
const id = (digit: string) => `0000000${digit}-0000-4000-8000-000000000000`;

/** Free text, also such as looks like what the description is made of. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom(
        "Include when: x",
        "\\Exclude when: y",
        "Origin: latent",
        "Key: 3",
        "\n",
        "\n\n",
        "<b>&",
        '"',
        "\r",
        "\t",
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join("").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""))
  .filter((each) => each !== "");
/** In a table, an apostrophe before a sign of a formula stands for the sign alone. */
const isTabular = (each: string) => !/^'[=+\-@\t\r]/.test(each);
const name = text.filter((each) => each.trim() !== "" && isTabular(each) && !each.includes(" / "));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const fields = fc.record({
  name,
  definition: optional(text.filter(isTabular)),
  includeWhen: optional(text.filter(isTabular)),
  boundaryExample: optional(text.filter(isTabular)),
  origin: optional(fc.constantFrom("inductive", "deductive", "in-vivo")),
  level: optional(fc.constantFrom("semantic", "latent")),
  key: optional(fc.integer({ min: 1, max: 9 })),
  paletteNumber: optional(fc.integer({ min: 17, max: 99 })),
  color: optional(
    fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`),
  ),
  isCodable: fc.boolean(),
});
const compact = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
const anyCodes = fc
  .array(fc.tuple(fields, fc.nat(), fc.uuid()), { minLength: 1, maxLength: 8 })
  .map((plan): CodeDraft[] => {
    const top: CodeDraft[] = [];
    const made: (CodeDraft & { children: CodeDraft[] })[] = [];
    for (const [own, wish, codeId] of plan) {
      const draft = { ...compact(own), id: codeId, children: [] } as unknown as (typeof made)[number];
      const parent = made[wish % (made.length + 1)];
      (parent?.children ?? top).push(draft);
      made.push(draft);
    }
    return top;
  });
const draft = (codes: readonly CodeDraft[]): CodebookDraft => ({
  format: "samtale",
  codes,
  sets: [],
  notes: [],
});

describe("a codebook written and read again is the same", () => {
  for (const [format, roundTrip] of [
    ["qdc", (codes: readonly CodeDraft[]) => readQdc(bytesOf(writeQdc(draft(codes))))],
    ["csv", (codes: readonly CodeDraft[]) => readCodebookCsv(writeCodebookCsv(draft(codes)))],
    [
      "csv with semicolons",
      (codes: readonly CodeDraft[]) => readCodebookCsv(writeCodebookCsv(draft(codes), ";")),
    ],
    ["json", (codes: readonly CodeDraft[]) => readCodebookJson(writeCodebookJson(draft(codes)))],
  ] as const)
    it(`as ${format}: tree, order, ids, rules, examples, colours`, () => {
      fc.assert(
        fc.property(anyCodes, (codes) => assert.deepEqual(opened(roundTrip(codes)).codes, codes)),
        { numRuns: 500 },
      );
    });

  it("with its sets, as qdc and json", () => {
    const book: CodebookDraft = {
      ...draft([{ id: id("1"), name: "Trust", isCodable: true, children: [] }]),
      sets: [{ id: id("9"), name: "Core", description: "what matters", codeIds: [id("1")] }],
    };
    assert.deepEqual(qdc(writeQdc(book)).sets, book.sets);
    assert.deepEqual(opened(readCodebookJson(writeCodebookJson(book))).sets, book.sets);
  });
});

describe("writeQdc", () => {
  /** The rules of Codebook.xsd, version 1.0, checked element by element. */
  const assertValid = (xml: string): void => {
    const guid = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
    const children: Record<string, string[]> = {
      CodeBook: ["Codes", "Sets"],
      Codes: ["Code"],
      Code: ["Description", "Code"],
      Sets: ["Set"],
      Set: ["Description", "MemberCode"],
    };
    const attributes: Record<string, Record<string, RegExp>> = {
      CodeBook: { xmlns: /^urn:QDA-XML:codebook:1\.0$/, "origin?": /./ },
      Code: { guid, name: /^/, isCodable: /^(true|false)$/, "color?": /^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/ },
      Set: { guid, name: /^/ },
      MemberCode: { guid },
    };
    const open: { name: string; place: number; count: number }[] = [];
    const read = readXml(bytesOf(xml), {
      open: (element, given) => {
        const parent = open.at(-1);
        const place = parent === undefined ? 0 : (children[parent.name] ?? []).indexOf(element);
        assert.isAtLeast(place, parent?.place ?? 0, `${element} in ${parent?.name ?? "the file"}`);
        if (parent) Object.assign(parent, { place, count: parent.count + 1 });
        const rules = attributes[element] ?? {};
        for (const [rule, pattern] of Object.entries(rules)) {
          const value = given[rule.replace("?", "")];
          if (value === undefined) assert.isTrue(rule.endsWith("?"), `${element} lacks ${rule}`);
          else assert.match(value, pattern);
        }
        for (const attribute of Object.keys(given))
          assert.isTrue(attribute in rules || `${attribute}?` in rules, `${element} has ${attribute}`);
        open.push({ name: element, place: 0, count: 0 });
      },
      close: (element) => {
        const { count } = open.pop()!;
        if (["Codes", "Sets"].includes(element)) assert.isAbove(count, 0, `${element} is empty`);
      },
      text: (said) => {
        if (open.at(-1)?.name !== "Description") assert.equal(said.trim(), "");
      },
    });
    assert.isTrue(read.ok);
  };

  it("writes files that the schema allows, whatever the codes", () => {
    fc.assert(fc.property(anyCodes, (codes) => assertValid(writeQdc(draft(codes)))));
    assertValid(
      writeQdc({
        ...draft([{ id: id("1"), name: "a\nb", isCodable: false, children: [] }]),
        sets: [{ id: id("2"), name: "", codeIds: [id("1")] }],
      }),
    );
  });

  it("carries rules and examples in the description, as people would write them", () => {
    const xml = writeQdc(
      draft([
        {
          id: id("1"),
          name: "Trust",
          isCodable: true,
          definition: "Relying on somebody.",
          includeWhen: "it is said",
          key: 2,
          children: [],
        },
      ]),
    );
    assert.include(
      xml,
      "<Description>Relying on somebody.\n\nInclude when: it is said\nKey: 2</Description>",
    );
  });

  it("refuses what the format cannot hold: no code at all, a code without an id", () => {
    assert.throws(() => writeQdc(draft([])), RangeError);
    assert.throws(() => writeQdc(draft([{ name: "Trust", isCodable: true, children: [] }])), RangeError);
  });
});

describe("readQdc", () => {
  const book = (inner: string, attributes = 'xmlns="urn:QDA-XML:codebook:1.0" origin="Some 1.2"') =>
    `<?xml version="1.0"?><CodeBook ${attributes}>${inner}</CodeBook>`;
  const oneCode = (attributes: string, inner = "") =>
    book(`<Codes><Code ${attributes}>${inner}</Code></Codes>`);

  it("reads any namespace, prefixed or none, and says what it is", () => {
    const prefixed = `<q:CodeBook xmlns:q="urn:QDA-XML:codebook:0:4"><q:Codes><q:Code guid="{${id("A")}}" name="a" isCodable="1"/></q:Codes></q:CodeBook>`;
    assert.deepEqual(qdc(prefixed).codes, [{ id: id("a"), name: "a", isCodable: true, children: [] }]);
    assert.equal(qdc(prefixed).namespace, "urn:QDA-XML:codebook:0:4");
    assert.deepEqual(aboutOf(qdc(book("<Codes/>", 'xmlns="urn:other"'))), ["namespace-foreign"]);
    assert.equal(qdc(book("<Codes/>", "")).namespace, "");
  });

  it("reads a file with a byte order mark and CRLF", () => {
    const read = qdc(
      `\uFEFF${oneCode(`guid="${id("1")}" name="a" isCodable="true"`).replace("><", ">\r\n<")}`,
    );
    assert.lengthOf(read.codes, 1);
    assert.equal(read.origin, "Some 1.2");
  });

  it("takes what is missing or wrong for what it most likely is, and says so", () => {
    const read = qdc(
      book(
        `<Codes><Code guid="${id("1")}" name="a" isCodable="true" color="rgb(0, 128, 255)"><Description/></Code>` +
          `<Code guid="${id("1")}" name="b" color="#11223344"/><Code guid="x" name="" isCodable="false" color="blueish"/>` +
          `<Code guid="${id("2")}" name="c" isCodable="true" color="#abc"><NoteRef targetGUID="x"/></Code></Codes><Sets/>`,
      ),
    );
    assert.deepEqual(read.codes, [
      { id: id("1"), name: "a", isCodable: true, color: "#0080FF", children: [] },
      { name: "b", isCodable: true, color: "#112233", children: [] },
      { name: "?", isCodable: false, children: [] },
      { id: id("2"), name: "c", isCodable: true, color: "#AABBCC", children: [] },
    ]);
    assert.sameMembers(aboutOf(read), [
      "color-read",
      "id-repeated",
      "codable-missing",
      "id-invalid",
      "name-missing",
      "color-dropped",
      "elements-dropped",
      "sets-empty",
    ]);
  });

  it("keeps the sets with their codes, by either attribute, and counts members that are no code", () => {
    const read = qdc(
      book(
        `<Codes><Code guid="${id("1")}" name="a" isCodable="true"/></Codes><Sets><Set guid="${id("5")}" name="s">` +
          `<Description>d</Description><MemberCode guid="${id("1")}"/><MemberCode targetGUID="${id("2")}"/></Set></Sets>`,
      ),
    );
    assert.deepEqual(read.sets, [{ id: id("5"), name: "s", description: "d", codeIds: [id("1")] }]);
    assert.deepEqual(aboutOf(read), ["members-missing"]);
  });

  it("leaves a description of another program as it is", () => {
    const said = "Used when: x\n\nOrigin: interviews";
    const read = qdc(
      oneCode(`guid="${id("1")}" name="a" isCodable="true"`, `<Description>${said}</Description>`),
    );
    assert.equal(read.codes[0]!.definition, said);
  });

  it("refuses other XML, broken XML and XML with entities", () => {
    const refusal = (xml: string) => {
      const read = readQdc(bytesOf(xml));
      return read.ok ? "read" : read.error.code;
    };
    assert.equal(refusal("<html><Code/></html>"), "import/unrecognised");
    assert.equal(refusal("<CodeBook><Codes>"), "import/malformed");
    assert.equal(refusal('<!DOCTYPE a [<!ENTITY b "c">]><CodeBook/>'), "import/entities");
  });
});

describe("readCodebookCsv", () => {
  const outline = (book: CodebookDraft) => {
    const names: string[] = [];
    visitCodes(book.codes, ({ name: own }, above) =>
      names.push([...above.map((each) => each.name), own].join(">")),
    );
    return names;
  };

  it("puts codes under parents named in a column, making those that have no row", () => {
    const read = opened(readCodebookCsv("Code;Parent\nA;\nB;A\nC;Other\nD;Other\n"));
    assert.deepEqual(outline(read), ["A", "A>B", "Other", "Other>C", "Other>D"]);
    assert.includeMembers(aboutOf(read), ["columns-read", "parents-made"]);
  });

  it("puts codes under the names above them in a path", () => {
    assert.deepEqual(outline(opened(readCodebookCsv("Path,Definition\nA / B,x\nA,y\n"))), ["A", "A>B"]);
  });

  it("leaves a ring of parents at the top, and rows without a name out", () => {
    const read = opened(readCodebookCsv("name,parent\nA,B\nB,A\n,A\n"));
    assert.deepEqual(outline(read), ["B", "B>A"]);
    assert.includeMembers(aboutOf(read), ["parents-missing", "rows-nameless"]);
  });

  it("drops values that a field cannot have, and counts them", () => {
    const read = opened(readCodebookCsv("name,colour,key,origin,codable\nA,red,12,guess,perhaps\n"));
    assert.deepEqual(read.codes, [{ name: "A", isCodable: true, children: [] }]);
    assert.deepInclude(read.notes, { about: "values-dropped", kind: "dropped", detail: { count: 4 } });
  });

  it("refuses a table without names of codes", () => {
    const read = readCodebookCsv("a,b\n1,2\n");
    assert.equal(read.ok || read.error.code, "import/unrecognised");
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

describe("draftOfCodebook", () => {
  it("has each code that stands, under its parent, and says how many are merged or deleted", () => {
    const book = draftOfCodebook([
      code("A", { definition: "d", color: 18 }),
      code("B", { parentId: "A" }),
      code("C", { mergedInto: "B" }),
      code("D", { deleted: true }),
    ]);
    assert.deepEqual(book.codes, [
      {
        id: "A",
        name: "A",
        definition: "d",
        isCodable: true,
        color: "#BD7F00",
        paletteNumber: 18,
        children: [{ id: "B", name: "B", isCodable: true, color: "#3070BF", children: [] }],
      },
    ]);
    assert.deepEqual(aboutOf(book), ["merged-left", "deleted-left"]);
  });
});

describe("nearestColor", () => {
  it("finds every colour of the palette again, and a near one for any other", () => {
    for (let number = 1; number <= paletteSize; number++)
      assert.equal(nearestColor(`#${printColor(number).solid}`), number);
    assert.deepEqual(["#2F6FBE", "#000000", "#FF0000"].map(nearestColor), [1, 16, 3]);
  });
});

const corpus = new URL("../../../../../shared/corpus/", import.meta.url);
describe(
  "readCodebook over files that other programs wrote",
  { skip: !existsSync(corpus) && "../shared is absent" },
  () => {
    interface Facts {
      readonly origin?: string;
      readonly namespace?: string;
      readonly codes?: number;
      readonly topLevelCodes?: number;
      readonly codesWithColor?: number;
      readonly codesWithDescription?: number;
      readonly codesNotCodable?: number;
      readonly codeTreeDepth?: number;
      readonly firstCodeNames?: readonly string[];
      readonly lastCodeName?: string;
      readonly rows?: number;
    }
    const { files } = JSON.parse(readFileSync(new URL("facts.json", corpus), "utf8")) as {
      files: Record<string, { facts: Facts }>;
    };
    const wanted = Object.entries(files).filter(([path]) => /\.(qdc|qdpx)$|codebook\.csv$/.test(path));

    for (const [path, { facts }] of wanted)
      it(`finds in ${path} what is known to be in it, and writes it as a valid codebook`, async () => {
        const book = opened(await readCodebook(readFileSync(new URL(path, corpus))));
        const codes: { code: CodeDraft; depth: number }[] = [];
        visitCodes(book.codes, (each, above) => codes.push({ code: each, depth: above.length + 1 }));
        const found: Facts = {
          ...(book.origin === undefined ? {} : { origin: book.origin }),
          ...(book.namespace === undefined ? {} : { namespace: book.namespace }),
          codes: codes.length,
          rows: codes.length,
          topLevelCodes: book.codes.length,
          codesWithColor: codes.filter((each) => each.code.color !== undefined).length,
          codesWithDescription: codes.filter((each) => each.code.definition !== undefined).length,
          codesNotCodable: codes.filter((each) => !each.code.isCodable).length,
          codeTreeDepth: Math.max(...codes.map(({ depth }) => depth)),
          firstCodeNames: codes.slice(0, 5).map((each) => each.code.name),
          lastCodeName: codes.at(-1)!.code.name,
        };
        for (const fact of Object.keys(found) as (keyof Facts)[])
          if (facts[fact] !== undefined) assert.deepEqual(found[fact], facts[fact], fact);
        const again = qdc(writeQdc(await withIds(book)));
        assert.deepEqual(again.codes, (await withIds(book)).codes);
      });
  },
);
