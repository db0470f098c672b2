import { describe, it } from "node:test";
import { assert } from "chai";
import { codebookReport } from "#domain/report/codebook-report";
import type { Block } from "#domain/report/report";
import { codebookReportText } from "#messages/codebook-report";
import { draft, id } from "../../../support/codebooks.ts";

const lineOf = (block: Block): string => {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.text}`;
    case "paragraph":
      return block.runs.map(({ text }) => text).join("");
    default:
      return block.kind;
  }
};

describe("codebookReport", () => {
  it("says everything of every code under headings by level, then sets, sources, licence", () => {
    const report = codebookReport(
      {
        ...draft([
          {
            id: id("1"),
            name: "Trust",
            isCodable: false,
            definition: "Relying on somebody.",
            children: [
              {
                id: id("2"),
                name: "Time",
                isCodable: true,
                retired: true,
                includeWhen: "It is said.",
                excludeWhen: "It is meant.",
                typicalExample: "We had time.",
                boundaryExample: "Later.",
                origin: "in-vivo",
                level: "latent",
                scale: {
                  labels: [
                    { value: 1, label: "low" },
                    { value: 2, label: "" },
                  ],
                },
                children: [],
              },
            ],
          },
        ]),
        titlePage: {
          title: "Of trust",
          description: "How people rely.",
          language: "en",
          licence: "CC0-1.0",
          attribution: "Ada Berg",
          sources: [{ citation: "Berg (2020). Trust.", doi: "10.1000/1", use: "Names." }],
        },
        sets: [{ name: "Core", description: "What matters.", codeIds: [id("2"), id("1")] }],
      },
      codebookReportText,
    );
    assert.equal(report.language, "en");
    assert.deepEqual(report.blocks.map(lineOf), [
      "# Of trust",
      "How people rely.",
      "2 codes.",
      "## Trust",
      "Groups other codes; not used on passages.",
      "Relying on somebody.",
      "### Time",
      "In Trust. Retired: not used on new passages.",
      "Include when: It is said.",
      "Exclude when: It is meant.",
      "Typical example: We had time.",
      "Boundary example: Later.",
      "Scale: 1 low, 2",
      "Origin: in vivo",
      "Level: latent",
      "## Sets of codes",
      "Core: Time; Trust",
      "What matters.",
      "## Sources",
      "Berg (2020). Trust. https://doi.org/10.1000/1 Names.",
      "Licence: CC0-1.0",
      "Attribution: Ada Berg",
    ]);
  });

  it("has a title of its own where the codebook has none", () => {
    const { title, blocks } = codebookReport(draft([]), codebookReportText);
    assert.equal(title, "Codebook");
    assert.deepEqual(blocks.map(lineOf), ["# Codebook", "0 codes."]);
  });
});
