import { describe, it } from "node:test";
import { assert } from "chai";
import { plain, type Block } from "#domain/report/report";
import { writeMarkdown } from "#formats/report/write-markdown";

const written = (...blocks: readonly Block[]): string => writeMarkdown({ title: "T", blocks });

describe("a report as Markdown", () => {
  it("has headings, paragraphs, quotations with their reference, and tables", () => {
    assert.equal(
      written(
        { kind: "heading", level: 2, text: "Day" },
        { kind: "paragraph", runs: [plain("Plain "), { text: "loud ", bold: true }, plain("end")] },
        { kind: "quotation", runs: [plain("“One\ntwo”")], reference: "Ana, turn 2" },
        {
          kind: "table",
          columns: [{ heading: "A|B", width: 1 }],
          rows: [[[[plain("x")], [plain("y")]]]],
        },
      ),
      "## Day\n\nPlain **loud** end\n\n> “One\\\n> two”\n>\n> Ana, turn 2\n\n| A\\|B |\n| --- |\n| x<br>y |\n",
    );
  });

  it("keeps signs that would be read as marks", () => {
    assert.equal(
      written({ kind: "paragraph", runs: [plain("# not *this* [nor] 1_2\n1. nor this\n- nor this")] }),
      "\\# not \\*this\\* \\[nor\\] 1\\_2\\\n1\\. nor this\\\n\\- nor this\n",
    );
  });
});
