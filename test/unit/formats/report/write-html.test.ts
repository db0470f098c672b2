import { assert } from "chai";
import { describe, it } from "node:test";
import type { Report } from "#domain/report/report";
import { writeHtml } from "#formats/report/write-html";

const page = (blocks: Report["blocks"], more: Partial<Report> = {}): string =>
  writeHtml({ title: "Themes of <A> & B", blocks, ...more });

describe("writeHtml", () => {
  it("says its title and language, and the language of words that were said in another", () => {
    const html = page([{ kind: "quotation", runs: [{ text: "Ja" }], reference: "Ana", language: "nb" }], {
      language: "en",
    });
    assert.include(html, '<html lang="en">');
    assert.include(html, "<title>Themes of &lt;A&gt; &amp; B</title>");
    assert.include(html, '<p lang="nb">Ja</p>');
  });

  it("links figures and references to the program", () => {
    const html = page([
      {
        kind: "paragraph",
        style: "note",
        runs: [{ text: "12 mentions", href: "https://a.example/?x=1&y=2#/p" }],
      },
      {
        kind: "quotation",
        runs: [{ text: "Yes" }],
        reference: "Ana, turn 2",
        href: "https://a.example/#/p/1",
      },
    ]);
    assert.include(html, '<p class="note"><a href="https://a.example/?x=1&amp;y=2#/p">12 mentions</a></p>');
    assert.include(html, '<p class="reference"><a href="https://a.example/#/p/1">Ana, turn 2</a></p>');
  });

  it("lets a row of one cell head those below it", () => {
    const columns = [
      { heading: "Code", width: 1 },
      { heading: "Mentions", width: 1, align: "end" as const },
    ];
    const html = page([
      { kind: "table", columns, rows: [[[[{ text: "Theme" }]]], [[[{ text: "A" }]], [[{ text: "1" }]]]] },
    ]);
    assert.include(html, '<tr><th scope="rowgroup" class="across" colspan="2">Theme</th></tr>');
    assert.include(html, '<tr><td>A</td><td class="end">1</td></tr>');
  });

  it("leaves no empty line where a quotation has no reference, and keeps questions with their answers", () => {
    const html = page([
      { kind: "quotation", runs: [{ text: "Yes" }], reference: "" },
      { kind: "paragraph", runs: [{ text: "And?" }], keepsNext: true },
    ]);
    assert.include(html, "<blockquote><p>Yes</p></blockquote>");
    assert.include(html, '<p class="keep">And?</p>');
  });

  it("turns the page of a figure that is too wide to be read upright", () => {
    const figure = (width: number) =>
      ({
        kind: "figure",
        svg: "<svg/>",
        png: new Uint8Array(),
        width,
        height: 600,
        alt: "A",
        caption: "B",
      }) as const;
    assert.include(page([figure(1136)]), '<figure class="wide">');
    assert.include(page([figure(500)]), "<figure><img");
  });
});
