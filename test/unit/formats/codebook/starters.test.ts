import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import {
  codebookTargets,
  visitCodes,
  type CodebookDraft,
  type CodeDraft,
} from "#domain/codebook/codebook-draft";
import { writeCodebookJson } from "#formats/codebook/codebook-json";
import { readCodebook } from "#formats/codebook/read-codebook";
import { writeCodebook } from "#formats/codebook/write-codebook";
import { anyCodes, draft, id, opened } from "../../../support/codebooks.ts";
import { schemaFaults } from "../../../support/schema-faults.ts";

const folder = new URL("../../../../codebooks/", import.meta.url);
const parsed = (file: string) =>
  JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { $schema?: string };
const schema = parsed("codebook.schema.json");
const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "codebook.schema.json");
const read = async (file: string): Promise<CodebookDraft> =>
  opened(await readCodebook(readFileSync(new URL(file, folder))));
const listed = ({ codes }: CodebookDraft) => {
  const list: CodeDraft[] = [];
  visitCodes(codes, (code) => list.push(code));
  return list;
};
/** "Being attentive 5" */
const counted = ({ codes }: CodebookDraft) => codes.map(({ name, children }) => `${name} ${children.length}`);
const names = (codes: readonly CodeDraft[]) => codes.map(({ name }) => name);

describe("the schema of codebooks", () => {
  it("allows whatever is written as JSON", () => {
    fc.assert(
      fc.property(anyCodes, (codes) => {
        const book: CodebookDraft = {
          ...draft(codes),
          origin: "Some 1",
          namespace: "",
          sets: [{ id: id("5"), name: "", codeIds: [id("1")] }],
        };
        assert.deepEqual(schemaFaults(schema, JSON.parse(writeCodebookJson(book))), []);
      }),
    );
  });

  it("refuses what is no codebook, with the place", () => {
    const trust = { id: id("1"), name: "Trust", isCodable: true };
    const book = (...codes: object[]) => ({ format: "samtale-codebook", codes });
    for (const [value, fault] of [
      [[], ": type object"],
      [{ codes: [] }, ": format is required"],
      [book({ ...trust, id: "1" }), "/codes/0/id: pattern"],
      [book({ ...trust, key: 10 }), "/codes/0/key: maximum"],
      [book({ ...trust, key: 0.5 }), "/codes/0/key: type integer"],
      [book({ ...trust, rule: "" }), "/codes/0: rule is not allowed"],
      [book({ ...trust, definition: "" }), "/codes/0/definition: minLength"],
      [book({ ...trust, level: "deep" }), "/codes/0/level: enum"],
      [book({ ...trust, retired: false }), "/codes/0/retired: const"],
      [book({ ...trust, scale: { labels: [] } }), "/codes/0/scale/labels: minItems"],
      [book({ ...trust, children: [{ ...trust, name: " " }] }), "/codes/0/children/0/name: pattern"],
    ] as const)
      assert.include(schemaFaults(schema, value), fault);
  });
});

describe("every codebook of codebooks/", () => {
  for (const file of files) {
    it(`${file} is valid against the schema, and loses nothing when read`, async () => {
      assert.deepEqual(schemaFaults(schema, parsed(file)), []);
      const book = await read(file);
      assert.deepEqual(book.notes, []);
      const again = JSON.parse(writeCodebookJson(book)) as object;
      const { $schema } = parsed(file);
      assert.deepEqual({ ...again, ...($schema === undefined ? {} : { $schema }) }, parsed(file));
    });

    it(`${file} has a title, a source and a licence, and rules for every code`, async () => {
      const book = await read(file);
      const { title, description, language, licence, attribution, sources = [] } = book.titlePage ?? {};
      assert.notInclude([title, description, language, licence, attribution], undefined);
      assert.isNotEmpty(sources);
      const codes = listed(book);
      assert.equal(new Set(codes.map((code) => code.id)).size, codes.length);
      for (const { name, definition, isCodable, includeWhen } of codes) {
        assert.isString(definition, name);
        if (isCodable) assert.isString(includeWhen, name);
      }
    });

    it(`${file} is the same in every format it is written in`, async () => {
      const book = await read(file);
      for (const target of codebookTargets) {
        const { bytes, losses } = await writeCodebook(book, target);
        const lost = losses.map(({ about }) => about);
        assert.deepEqual(lost, target === "csv" || target === "qdc" ? ["title-page-left"] : [], target);
        assert.deepEqual(opened(await readCodebook(bytes)).codes, book.codes, target);
      }
    });
  }

  it("shares no identifier with another", async () => {
    const ids = (await Promise.all(files.map(read))).flatMap(listed).map((code) => code.id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe("the starter codebooks", () => {
  it("have the 40 principles of attuned interaction in six groups", async () => {
    const book = await read("attuned-interaction.json");
    assert.deepEqual(counted(book), [
      "Being attentive 5",
      "Encouraging initiatives 7",
      "Receiving initiatives 5",
      "Developing attuned interactions 8",
      "Guiding 7",
      "Deepening discussion 8",
    ]);
    assert.lengthOf(
      listed(book).filter(({ isCodable }) => isCodable),
      40,
    );
  });

  it("have the dimensions of Teaching Through Interactions, each rated 1 to 7", async () => {
    const book = await read("teaching-through-interactions.json");
    assert.deepEqual(counted(book), [
      "Emotional support 4",
      "Classroom organisation 3",
      "Instructional support 4",
      "Student engagement 0",
    ]);
    for (const { isCodable, scale } of listed(book))
      assert.deepEqual(
        scale?.labels.map(({ value }) => value),
        isCodable ? [1, 2, 3, 4, 5, 6, 7] : undefined,
      );
  });

  it("have the eight dimensions of implementation, with context and outcomes", async () => {
    const { codes } = await read("implementation-and-process-evaluation.json");
    assert.deepEqual(
      codes.map(({ children }) => names(children)),
      [
        [
          ...["Fidelity", "Dosage", "Quality", "Reach", "Responsiveness", "Programme differentiation"],
          ...["Adaptation", "Usual practice"],
        ],
        ["Context", "Outcomes"],
      ],
    );
  });

  it("have institutional work in its three kinds, and the levels", async () => {
    const book = await read("institutional-work.json");
    assert.deepEqual(counted(book), ["Creating 9", "Maintaining 6", "Disrupting 3", "Level 5"]);
    assert.deepEqual(names(book.codes.at(-1)!.children), [
      ...["School", "Municipality", "County", "Across levels", "Across agencies"],
    ]);
  });

  it("have weight of evidence A, B, C and overall: low, medium, high", async () => {
    const { codes } = await read("weight-of-evidence.json");
    assert.deepEqual(
      names(codes).map((name) => name[0]),
      ["A", "B", "C", "D"],
    );
    for (const { scale } of codes)
      assert.deepEqual(
        scale?.labels.map(({ label }) => label),
        ["low", "medium", "high"],
      );
  });

  it("have strength cards on one scale before and after", async () => {
    const book = await read("strength-cards.json");
    assert.deepEqual(counted(book), ["Before 2", "After 2", "Change 4"]);
    const [before, after] = book.codes.map(({ children }) => children[0]!.scale);
    assert.isDefined(before);
    assert.deepEqual(before, after);
  });

  it("have closeness, conflict and dependency", async () => {
    assert.deepEqual(names((await read("student-teacher-relationship.json")).codes), [
      ...["Closeness", "Conflict", "Dependency"],
    ]);
  });
});
