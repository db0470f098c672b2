import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { readQdc } from "#formats/codebook/read-qdc";
import { writeQdc } from "#formats/codebook/write-qdc";
import { readXml } from "#formats/transcript/container/xml";
import { aboutOf, anyCodes, bytesOf, draft, id, qdc } from "../../../support/codebooks.ts";

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
