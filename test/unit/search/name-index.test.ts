import { describe, it } from "node:test";
import { assert } from "chai";
import { NameIndex, type NameEntry, type NameKind } from "#search/name-index";

const entry = (kind: NameKind, title: string, body = ""): NameEntry => ({
  id: `${kind} ${title || body}`,
  kind,
  title,
  body,
});

describe("NameIndex", () => {
  const index = new NameIndex();
  index.put([
    entry("code", "Being attentive", "Waits and watches"),
    entry("code", "Time pressure"),
    entry("memo", "", "Which exam? Ask about the time before the exam in May"),
    entry("person", "Åse Bråten"),
    entry("source", "Focus group A, T2"),
  ]);
  const ids = (text: string): string[] =>
    Object.values(index.find(text, 5)).flatMap(({ best }) => best.map(({ id }) => id));

  it("finds beginnings of all words, in titles and in what stands below", () => {
    assert.deepEqual(ids("att"), ["code Being attentive"]);
    assert.deepEqual(ids("being wat"), ["code Being attentive"]);
    assert.lengthOf(ids("being exam"), 0);
  });
  it("finds a word that is a letter off, and keeps å apart from a", () => {
    assert.deepEqual(ids("atentive"), ["code Being attentive"]);
    assert.deepEqual(ids("bråt"), ["person Åse Bråten"]);
    assert.lengthOf(ids("brat"), 0);
  });
  it("says what of it was typed", () => {
    const [memo] = index.find("exam", 5).memo.best;
    assert.deepEqual(
      memo!.body!.marks.map(({ start, end }) => memo!.body!.text.slice(start, end)),
      ["exam", "exam"],
    );
    const [code] = index.find("press", 5).code.best;
    assert.deepEqual(code!.title.marks, [{ start: 5, end: 13 }]);
  });
  it("follows changes and removals", () => {
    const changing = new NameIndex();
    changing.put([entry("code", "Trust")]);
    changing.put([{ ...entry("code", "Trust"), title: "Confidence" }]);
    assert.equal(changing.find("trust", 5).code.total, 0);
    assert.equal(changing.find("confid", 5).code.total, 1);
    changing.drop(["code Trust", "code unknown"]);
    assert.equal(changing.find("confid", 5).code.total, 0);
  });
});
