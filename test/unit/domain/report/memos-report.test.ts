import { describe, it } from "node:test";
import { assert } from "chai";
import { extractsOf, planExtract } from "#domain/themes/extracts";
import { projectThemes } from "#domain/themes/project-themes";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { Block } from "#domain/report/report";
import { live } from "#domain/report/live-text";
import { memberCheckReport } from "#domain/report/member-check-report";
import { memosReport, type MemosWording } from "#domain/report/memos-report";
import { memoRecord } from "../../../support/records.ts";
import { themedStudy, thesisText } from "../../../support/themed-study.ts";

const before = "before" as SourceId;
const texts = new Map([[before, thesisText]]);
const wording: MemosWording = {
  title: "Memos",
  language: "en",
  note: "2 memos",
  day: (at) => `day ${at}`,
  byline: ({ kind }) => kind,
  links: (subjects) => `Linked to: ${subjects.map(({ kind }, at) => live(String(at), kind)).join(", ")}`,
  hrefOf: (subject) =>
    subject.kind === "code" && subject.codeId === "Gone" ? undefined : `#/${subject.kind}`,
  nameOf: (subject) =>
    subject.kind === "code" && subject.codeId === "Gone" ? undefined : `this ${subject.kind}`,
  quoted: (words) => `“${words}”`,
  reference: ({ speakers, firstTurn }) => `${speakers.join("/")}, turn ${firstTurn ?? ""}`,
  wordsGone: "gone",
};
const said = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => {
    if (block.kind === "heading") return `${"#".repeat(block.level)} ${block.text}`;
    if (block.kind === "quotation")
      return `> ${block.runs.map(({ text }) => text).join("")} (${block.reference})`;
    return block.kind === "paragraph" ? block.runs.map(({ text }) => text).join("") : block.kind;
  });

describe("memos to take home", () => {
  it("stand under their day with the words of what they quote, the names of now of what they name, items, and their links", () => {
    const { index } = themedStudy();
    const first = memoRecord("first", {
      at: 1,
      title: "Pause",
      targets: [{ kind: "code", codeId: "Playful" as CodeId }],
      text: "",
      body: {
        type: "doc",
        content: [
          { type: "paragraph", content: [{ type: "text", text: "Look:" }] },
          { type: "quotation", attrs: { sourceId: "before", start: 0, end: 8, revision: 0 } },
          {
            type: "bulletList",
            content: [
              {
                type: "listItem",
                content: [
                  {
                    type: "paragraph",
                    content: [
                      { type: "mention", attrs: { kind: "code", id: "Playful", label: "Playful then" } },
                      { type: "text", text: ", " },
                      { type: "mention", attrs: { kind: "code", id: "Gone", label: "Gone since" } },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    });
    const second = memoRecord("second", { at: 1, text: "Plain\nlines" });
    const report = memosReport({ index, memos: [first, second], texts }, wording);
    assert.deepEqual(said(report.blocks), [
      "# Memos",
      "2 memos",
      "## day 1",
      "### Pause",
      "analytic",
      "Look:",
      "> “When did” (Guider, turn 1)",
      "• this code, Gone since",
      "Linked to: code, code, passage",
      "### analytic",
      "Plain",
      "lines",
    ]);
    const leading = report.blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? block.runs.flatMap(({ text, href }) => (href === undefined ? [] : [`${text} ${href}`]))
        : block.kind === "quotation"
          ? [`${block.reference} ${block.href ?? ""}`]
          : [],
    );
    assert.deepEqual(leading, [
      "Guider, turn 1 #/passage",
      "this code #/code",
      "code #/code",
      "passage #/passage",
    ]);
  });
});

describe("the document for participants", () => {
  it("has claims and words, and names no code, coder, speaker or transcript", () => {
    const study = themedStudy();
    const { index, apply, environment } = study;
    const themeId = study.theme("Seen");
    study.theme("Left out");
    study.place(themeId, "Playful");
    const choose = (start: number, stance: "for" | "against"): void =>
      apply(
        planExtract(
          index,
          "coder" as CoderId,
          { themeId, sourceId: before, start, end: start + 8, stance },
          environment,
        ).patch,
      );
    choose(0, "for");
    choose(10, "against");
    assert.lengthOf(extractsOf(index, themeId), 2);
    const report = memberCheckReport(index, projectThemes(index), new Set([themeId]), texts, {
      title: "What we found",
      language: "en",
      introduction: ["Do you recognise it?"],
      quoted: (words) => `“${words}”`,
      question: "And this?",
      choices: ["Yes", "No"],
      comment: "More:",
    });
    const all = said(report.blocks).join("\n");
    assert.include(all, "## Seen");
    assert.include(all, "“When did”");
    assert.include(all, "☐ Yes");
    for (const hidden of ["Playful", "Ingrid", "IS", "Guider", "Interviews", "Left out", "turn"])
      assert.notInclude(all, hidden);
  });
});
