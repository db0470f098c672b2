import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import {
  bodyOfText,
  isEmptyBody,
  isPlainBody,
  mentionsIn,
  quotationsIn,
  textOfBody,
  wordingOfBody,
} from "#domain/memos/memo-body";
import type { SourceId } from "#domain/model/ids";
import type { RichText } from "#domain/model/memo-records";

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll("\n", " "));
const anyText: fc.Arbitrary<RichText> = fc
  .record({ text: words, bold: fc.boolean() })
  .map(({ text, bold }) => ({ type: "text", text, ...(bold ? { marks: [{ type: "bold" }] } : {}) }));
const anyMention: fc.Arbitrary<RichText> = words.map((label) => ({
  type: "mention",
  attrs: { kind: "code", id: "code", label },
}));
const anyQuotation: fc.Arbitrary<RichText> = fc.nat(50).map((start) => ({
  type: "quotation",
  attrs: { sourceId: "source", start, end: start + 4, revision: 0 },
}));
const anyParagraph: fc.Arbitrary<RichText> = fc
  .array(fc.oneof(anyText, anyMention, fc.constant<RichText>({ type: "hardBreak" })), { maxLength: 4 })
  .map((content) => ({ type: "paragraph", content }));
const anyList: fc.Arbitrary<RichText> = fc
  .array(anyParagraph, { minLength: 1, maxLength: 3 })
  .map((items) => ({
    type: "bulletList",
    content: items.map((item) => ({ type: "listItem", content: [item] })),
  }));
const anyBody: fc.Arbitrary<RichText> = fc
  .array(fc.oneof(anyParagraph, anyList, anyQuotation), { minLength: 1, maxLength: 6 })
  .map((content) => ({ type: "doc", content }));

/** Every text node and label of a body, in order, without asking the code under test. */
const piecesOf = (node: RichText): readonly string[] => [
  ...(node.text === undefined ? [] : [node.text]),
  ...(node.type === "mention" ? [String(node.attrs?.["label"])] : []),
  ...(node.content ?? []).flatMap(piecesOf),
];

describe("the text of a memo", () => {
  it("comes back as it was when a plain text is read as rich text, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const body = bodyOfText(text);
        assert.equal(textOfBody(body), text);
        assert.isTrue(isPlainBody(body));
        assert.deepEqual(wordingOfBody(body), { text, body: undefined });
      }),
    );
  });

  it("holds every word and name of the rich text, in order, and nothing else but line ends", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const text = textOfBody(body);
        let at = 0;
        for (const piece of piecesOf(body)) {
          const found = text.indexOf(piece, at);
          assert.isAtLeast(found, 0, piece);
          assert.match(text.slice(at, found), /^\n*$/);
          at = found + piece.length;
        }
        assert.match(text.slice(at), /^\n*$/);
      }),
    );
  });

  it("is kept alone where it says it all, and with the rich text where that says more", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const kept = wordingOfBody(body);
        if (kept.body === undefined) assert.equal(textOfBody(bodyOfText(kept.text)), kept.text);
        else assert.strictEqual(kept.body, body);
      }),
    );
  });

  it("has no copy of what people said: a quotation names its passage and gives no words", () => {
    const quotation = { sourceId: "source" as SourceId, start: 3, end: 9, revision: 2 };
    const body: RichText = {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "Before" }] },
        { type: "quotation", attrs: quotation },
        { type: "paragraph", content: [{ type: "text", text: "After" }] },
      ],
    };
    assert.equal(textOfBody(body), "Before\nAfter");
    assert.deepEqual(quotationsIn(body), [quotation]);
  });

  it("passes over mentions and quotations that are not whole", () => {
    const body: RichText = {
      type: "doc",
      content: [
        { type: "quotation", attrs: { sourceId: "source", start: 9, end: 3, revision: 0 } },
        { type: "paragraph", content: [{ type: "mention", attrs: { kind: "planet", id: "x", label: "X" } }] },
      ],
    };
    assert.deepEqual(quotationsIn(body), []);
    assert.deepEqual(mentionsIn(body), []);
    assert.isTrue(isEmptyBody(body));
  });
});
