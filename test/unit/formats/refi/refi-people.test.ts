import { describe, it } from "node:test";
import { assert } from "chai";
import { archiveOfRefi } from "#formats/refi/refi-archive";
import { readXmlTree } from "#formats/refi/xml-tree";
import { xmlText } from "#formats/refi/xml-text";
import { bytesOf, codebook, coding, guid, qdpx, read, selection, users } from "./refi-file.ts";

function environment() {
  let made = 0;
  return { newId: () => guid(900_000 + made++), now: () => 5 };
}
const made = async (xml: string, files: Record<string, string> = {}) => {
  const { archive, report } = await archiveOfRefi(read(qdpx(xml, files)), "study.qdpx", environment());
  const count = (about: string): number => {
    const note = report.find((each) => each.about === about);
    return note !== undefined && "count" in note.detail ? note.detail.count : 0;
  };
  return { archive, count };
};
const variable = (number: number, name: string, type = "Text") =>
  `<Variable guid="${guid(number)}" name="${name}" typeOfVariable="${type}"/>`;
const value = (number: number, type: string, written: string) =>
  `<VariableValue><VariableRef targetGUID="${guid(number)}"/><${type}Value>${written}</${type}Value></VariableValue>`;
const variables = `<Variables>${variable(70, "Person:Age", "Integer")}${variable(71, "Person:Born", "Date")}${variable(72, "School:Size", "Float")}${variable(73, "Person:Kind")}${variable(74, "School:Kind")}${variable(75, "Public", "Boolean")}</Variables>`;
const source = (number: number, name: string, text: string, inside = "") =>
  `<TextSource guid="${guid(number)}" name="${name}">${inside}<PlainTextContent>${text}</PlainTextContent></TextSource>`;

describe("cases of a REFI-QDA project", () => {
  it("are participants where their classification says so, with typed attributes", async () => {
    const { archive, count } = await made(
      `${variables}<Cases><Case guid="${guid(80)}" name="Ana ">${value(70, "Integer", "41")}${value(71, "Date", "1984-05-06")}${value(73, "Text", "Unassigned")}</Case></Cases>`,
    );
    assert.deepEqual(
      archive.participants.map(({ id, name }) => [id, name]),
      [[guid(80), "Ana"]],
    );
    assert.deepEqual(
      archive.attributes.map(({ name, type, level, of }) => [name, type, level, of]),
      [
        ["Age", "number", "interval", "participant"],
        ["Born", "date", "interval", "participant"],
      ],
    );
    assert.deepEqual(
      archive.attributeValues.map(({ subjectId, value }) => [subjectId, value]),
      [
        [guid(80), 41],
        [guid(80), "1984-05-06"],
      ],
    );
    assert.deepEqual([count("participants-made"), count("values-unassigned")], [1, 1]);
  });

  it("are participants where somebody of that name speaks", async () => {
    const { archive } = await made(
      `<Cases><Case guid="${guid(80)}" name="Ana"/><Case guid="${guid(81)}" name="Note"/></Cases><Sources>${source(10, "Talk", "Ana: Yes.\nOla: No.\nana: Well.\nNote: once")}</Sources>`,
    );
    assert.deepEqual(
      archive.participants.map(({ name }) => name),
      ["Ana"],
    );
  });

  it("carry the values of their source where they are no persons", async () => {
    const { archive, count } = await made(
      `${variables}<Cases><Case guid="${guid(80)}" name="Hill School">${value(72, "Float", "1,5")}${value(75, "Boolean", "true")}<SourceRef targetGUID="${guid(10)}"/></Case><Case guid="${guid(82)}">${value(74, "Text", "rural")}<SourceRef targetGUID="${guid(11)}"/></Case></Cases><Sources>${source(10, "A", "x")}${source(11, "B", "y")}</Sources>`,
    );
    assert.deepEqual(
      archive.attributes.map(({ name, of }) => [name, of]),
      // Two variables are called Kind: they keep their classification.
      [
        ["Size", "source"],
        ["Public", "source"],
        ["School:Kind", "source"],
      ],
    );
    assert.deepEqual(
      archive.attributeValues.map(({ subjectId, value }) => [subjectId, value]),
      [
        [guid(10), 1.5],
        [guid(10), true],
        [guid(11), "rural"],
      ],
    );
    assert.equal(count("cases-of-sources"), 2);
    assert.isEmpty(archive.participants);
  });

  it("stay codes where they are neither, and say so; what has no place is counted", async () => {
    const { archive, count } = await made(
      `${variables}${codebook}<Cases><Case guid="${guid(2)}" name="Trust"/><Case guid="${guid(80)}" name="Elsewhere">${value(74, "Text", "x")}</Case><Case guid="${guid(81)}" name="Ola">${value(70, "Integer", "old")}${value(70, "Integer", "7")}${value(70, "Integer", "8")}</Case></Cases>`,
    );
    assert.deepEqual([count("cases-as-codes"), count("cases-left"), count("values-left")], [1, 1, 3]);
    assert.deepEqual(
      archive.attributeValues.map(({ value }) => value),
      [7],
    );
  });

  it("are what a note about a person is about", async () => {
    const { archive } = await made(
      `${variables}<Cases><Case guid="${guid(80)}" name="Ana">${value(70, "Integer", "41")}</Case></Cases><Notes><Note guid="${guid(60)}" name="Quiet"><PlainTextContent>She waits</PlainTextContent></Note></Notes><Links><Link originGUID="${guid(60)}" targetGUID="${guid(80)}"/></Links>`,
    );
    assert.deepEqual(archive.memos[0]!.targets, [{ kind: "participant", participantId: guid(80) as never }]);
  });
});

describe("what a REFI-QDA project names and does not hold", () => {
  it("is kept: sources whose text is missing, with their codings, at the beginning of no words", async () => {
    const { archive, count } = await made(
      `${users}${codebook}<Sources><TextSource guid="${guid(10)}" name="Gone" plainTextPath="internal://gone.txt">${selection(5, 9)}${coding(2)}</TextSource></Sources>`,
    );
    const [gone] = archive.sources;
    assert.deepEqual([gone!.name, gone!.length, archive.contents.get(gone!.id)!.text], ["Gone", 0, ""]);
    assert.deepEqual(
      archive.codings.map(({ codeId, start, end }) => [codeId, start, end]),
      [
        [guid(1), 0, 0],
        [guid(2), 0, 0],
      ],
    );
    assert.equal(count("texts-missing"), 1);
  });

  it("is kept as it was where it has no meaning here, unless it is too large", async () => {
    const graph = `<Graphs><Graph guid="${guid(50)}" name="A &amp; &quot;B&quot;"><Vertex guid="${guid(51)}" firstX="1"/></Graph></Graphs>`;
    const { archive } = await made(graph);
    const [part] = archive.project.foreign!;
    const tree = readXmlTree(bytesOf(part!.content));
    assert.isTrue(tree.ok && tree.value.attributes["name"] === 'A & "B"' && tree.value.children.length === 1);
    assert.equal(tree.ok ? xmlText(tree.value) : "", part!.content);
    const large = await made(graph.replace("A &amp;", "A".repeat(200_000)));
    assert.isUndefined(large.archive.project.foreign);
    assert.equal(large.count("elements-left"), 1);
  });
});
