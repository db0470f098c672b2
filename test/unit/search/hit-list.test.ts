import { describe, it } from "node:test";
import { assert } from "chai";
import { ExtentFinder, type HitExtent } from "#search/hit-extent";
import { hitAt, packHits } from "#search/hit-list";
import type { HitOrder } from "#search/hit-order";
import { hitsIn } from "#search/hits-in";
import { parseTextQuery } from "#search/text-query";
import { held } from "./talk.ts";

const source = held(
  "Zebra ser på ape.",
  "En ape ser øye. En ape ser ape! Da ser ape?",
  "Å, ape åpner. Ape ærlig.",
  "ape",
);
const hits = () => {
  const query = parseTextQuery({ text: "ape", isPattern: false });
  if (!query.ok) throw new Error("unreadable");
  return hitsIn(source, query.value);
};

const listed = (order: HitOrder): string[] => {
  const list = packHits([[source, hits()]], order);
  return Array.from(list.start, (_, at) => {
    const { turn, start, end } = hitAt(list, at);
    const unit = source.unitAt(start)!;
    const words = order === "left" ? source.text.slice(unit.start, start) : source.text.slice(end, unit.end);
    return `${turn}: ${words.trim()}`;
  });
};

describe("packHits", () => {
  it("leaves hits in the order of the text", () => {
    assert.deepEqual(
      listed("place").map((line) => line[0]),
      ["0", "1", "1", "1", "1", "2", "2", "3"],
    );
  });
  it("puts hits in the order of the words after them, æ, ø and å last", () => {
    assert.deepEqual(listed("right"), [
      "0: .",
      "1: ?",
      "3: ",
      "1: ! Da ser ape?",
      "1: ser ape! Da ser ape?",
      "1: ser øye. En ape ser ape! Da ser ape?",
      "2: ærlig.",
      "2: åpner. Ape ærlig.",
    ]);
  });
  it("puts hits in the order of the words before them, from the nearest on", () => {
    assert.deepEqual(listed("left").slice(0, 2), ["3: ", "1: En"]);
    assert.equal(listed("left").at(-1), "2: Å, ape åpner.");
  });
  it("knows no hit beyond the last", () => {
    const list = packHits([[source, hits()]], "place");
    assert.throws(() => hitAt(list, list.start.length), RangeError);
  });
});

describe("ExtentFinder", () => {
  const found = (extent: HitExtent): string[] => {
    const finder = new ExtentFinder();
    return hits().map((hit) => {
      const { start, end } = finder.of(source, hit, extent);
      return source.text.slice(start, end);
    });
  };
  it("is the words alone, their sentence, or their turn", () => {
    assert.deepEqual(new Set(found("hit")), new Set(["ape", "Ape"]));
    assert.deepEqual(found("sentence"), [
      "Zebra ser på ape.",
      "En ape ser øye.",
      "En ape ser ape!",
      "En ape ser ape!",
      "Da ser ape?",
      "Å, ape åpner.",
      "Ape ærlig.",
      "ape",
    ]);
    assert.equal(found("turn")[0], "Zebra ser på ape.");
    assert.equal(found("turn").at(-1), "ape");
  });
  it("takes in all sentences that a hit touches", () => {
    const text = source.text;
    const start = text.indexOf("øye");
    const { start: from, end } = new ExtentFinder().of(source, { start, end: start + 8 }, "sentence");
    assert.equal(text.slice(from, end), "En ape ser øye. En ape ser ape!");
  });
});
