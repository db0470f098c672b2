import { assert } from "@open-wc/testing";
import type { Report } from "#domain/report/report";
import { fileNameOf } from "#ui/download";
import { printReport } from "#ui/print-report";
import { replaceMethod } from "../../support/replace-method.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="9" height="9"/></svg>`;
const report: Report = {
  title: "Themes of reading groups",
  language: "nb",
  blocks: [
    { kind: "heading", level: 1, text: "Themes" },
    { kind: "heading", level: 4, text: "Extracts" },
    { kind: "paragraph", runs: [{ text: "And?" }], keepsNext: true },
    { kind: "quotation", runs: [{ text: "Yes" }], reference: "", language: "en" },
    { kind: "paragraph", runs: [{ text: "Loud" }], style: "aside" },
    { kind: "figure", svg, png: new Uint8Array(), width: 1200, height: 800, alt: "Map", caption: "Map" },
    {
      kind: "table",
      columns: [
        { heading: "Code", width: 1 },
        { heading: "Mentions", width: 1 },
      ],
      rows: [[[[{ text: "Theme" }]]], [[[{ text: "A" }]], [[{ text: "1" }]]]],
    },
  ],
};

/** What the page holds at the moment the browser prints it. */
async function atPrinting<T>(printed: Report, look: (root: ShadowRoot) => T): Promise<T> {
  let seen: T | undefined;
  const restore = replaceMethod(window, "print", () => () => {
    seen = look(document.querySelector("sm-report-view")!.shadowRoot!);
  });
  try {
    await printReport(printed);
  } finally {
    restore();
  }
  return seen!;
}

describe("printReport", () => {
  it("prints when pictures are there, under the report's title, and leaves the page as it was", async () => {
    document.title = "Reading groups – Samtale";
    const sheets = document.adoptedStyleSheets.length;
    const { title, picture } = await atPrinting(report, (root) => {
      const image = root.querySelector("img")!;
      return { title: document.title, picture: image.complete && image.naturalWidth > 0 };
    });
    assert.equal(title, "Themes of reading groups");
    assert.isTrue(picture);
    assert.equal(document.title, "Reading groups – Samtale");
    assert.lengthOf(document.adoptedStyleSheets, sheets);
    assert.isNull(document.querySelector("sm-report-view"));
    assert.isFalse(document.documentElement.hasAttribute("data-printing"));
  });

  it("turns the page of a wide figure alone, and every page of a report across", async () => {
    const pages = (): string =>
      [...document.adoptedStyleSheets.at(-1)!.cssRules].map((r) => r.cssText).join();
    const across = await atPrinting(report, (root) => ({
      pages: pages(),
      figure: getComputedStyle(root.querySelector("figure")!).getPropertyValue("page"),
    }));
    assert.include(across.pages, "across");
    assert.notMatch(across.pages, /@page \{[^}]*landscape/);
    assert.equal(across.figure, "across");
    const all = await atPrinting({ ...report, landscape: true }, (root) => ({
      pages: pages(),
      figure: getComputedStyle(root.querySelector("figure")!).getPropertyValue("page"),
    }));
    assert.match(all.pages, /@page \{[^}]*landscape/);
    assert.equal(all.figure, "auto");
  });

  it("prints dark words on white, whatever the theme of the page", async () => {
    const root = document.documentElement.style;
    const theme = { "--ink": "#e1e4e0", "--ink-3": "#959d99", "--line-2": "#444c49" };
    for (const [token, color] of Object.entries(theme)) root.setProperty(token, color);
    const seen = await atPrinting(report, (shadow) => ({
      aside: getComputedStyle(shadow.querySelector(".aside")!).color,
      heading: getComputedStyle(shadow.querySelector("h1")!).color,
      rule: getComputedStyle(shadow.querySelector("tbody tr")!).borderBlockStartColor,
    }));
    for (const token of Object.keys(theme)) root.removeProperty(token);
    assert.deepEqual(seen, {
      aside: "rgb(90, 98, 94)",
      heading: "rgb(27, 31, 30)",
      rule: "rgb(195, 200, 194)",
    });
  });

  it("has the report's language, that of quoted words, headings of four levels and rows that head others", async () => {
    const seen = await atPrinting(report, (root) => ({
      language: root.querySelector("article")!.lang,
      said: root.querySelector<HTMLElement>("blockquote p")!.lang,
      references: root.querySelectorAll(".reference").length,
      fourth: root.querySelector("h4")!.textContent,
      across: root.querySelector("tbody th")!.getAttribute("colspan"),
      paragraph: root.querySelector(".keep")!.textContent,
    }));
    assert.deepEqual(seen, {
      language: "nb",
      said: "en",
      references: 0,
      fourth: "Extracts",
      across: "2",
      paragraph: "And?",
    });
  });
});

describe("fileNameOf", () => {
  it("takes out what file systems do not take, and cuts no character in two", () => {
    assert.equal(fileNameOf('Before/after: "one" <two>\\three?'), "Before after one two three");
    assert.equal(fileNameOf("///"), "Samtale");
    assert.equal(fileNameOf(`${"a".repeat(99)}👩 more`), "a".repeat(99));
  });
});
