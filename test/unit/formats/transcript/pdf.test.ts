import { describe, it } from "node:test";
import { assert } from "chai";
import { notesAbout, read, refusal, spoken } from "../reading.ts";
import { brokenPdf, column, lockedPdf, pdf, wrapped, type Placed } from "./pdf-file.ts";

const long =
  "we looked at the clip together and after a while somebody said that the pupils had been waiting for a sign from us all the time";
const footer = (text: string): Placed => ({ x: 280, y: 30, text });
const header = (text: string): Placed => ({ x: 72, y: 815, text });

describe("a PDF with a text layer", () => {
  it("makes one turn of the lines that the page broke it into", async () => {
    const page = column([
      ...wrapped(`Coach: First ${long}.`),
      "Teacher 3: Yes.",
      ...wrapped(`Coach: Then ${long}.`),
    ]);
    assert.deepEqual(spoken(await read(pdf([page]), "talk.pdf")), [
      `Coach: First ${long}.`,
      "Teacher 3: Yes.",
      `Coach: Then ${long}.`,
    ]);
  });

  it("goes on with a turn on the next page, without header, footer and page number", async () => {
    const [top, bottom] = [
      wrapped(`Coach: First ${long}.`).slice(0, 2),
      wrapped(`Coach: First ${long}.`).slice(2),
    ];
    const talk = await read(
      pdf([
        [header("Study of clips"), ...column(["Teacher 3: Yes.", ...top]), footer("Page 1 of 3")],
        [header("Study of clips"), ...column([...bottom, "Teacher 3: No."]), footer("Page 2 of 3")],
        [header("Study of clips"), ...column(["Coach: Well.", "Teacher 3: No."]), footer("Page 3 of 3")],
      ]),
      "talk.pdf",
    );
    assert.deepEqual(spoken(talk).slice(0, 3), [
      "Teacher 3: Yes.",
      `Coach: First ${long}.`,
      "Teacher 3: No.",
    ]);
    assert.lengthOf(talk.turns, 5);
    const details = talk.notes.map(({ about, detail, line }) => [about, detail, line]);
    assert.deepInclude(details, ["headers-dropped", { text: "Study of clips", count: 3 }, 1]);
    assert.deepInclude(details, ["page-numbers-dropped", { count: 3 }, undefined]);
  });

  it("keeps a number at the foot of a page that does not count on", async () => {
    const talk = await read(
      pdf([
        [...column(["Anna: How many?", "Ola: Well."]), footer("42")],
        column(["Anna: So many.", "Ola: Yes."]),
      ]),
      "talk.pdf",
    );
    assert.include(talk.text, "42");
  });

  it("joins words that a hyphen parted, and leaves the hyphens that words have", async () => {
    const talk = await read(
      pdf([
        column([
          "Coach: It is well-known that a conversation takes its own turns and conver-",
          "sation is what we came for, though well-",
          "known people say that it takes their own time and that of others, 1990-",
          "2000 above all.",
        ]),
      ]),
      "talk.pdf",
    );
    assert.include(talk.text, "turns and conversation is");
    assert.include(talk.text, "though well-known people");
    assert.include(talk.text, "1990-2000 above");
    assert.deepInclude(
      talk.notes.map(({ about, detail }) => [about, detail]),
      ["hyphens-joined", { count: 1 }],
    );
  });

  it("reads columns one after the other, and the heading above them first", async () => {
    const left = wrapped(`Coach: First ${long}.`, 200);
    const right = wrapped(`Teacher 3: Then ${long}.`, 200);
    const talk = await read(
      pdf([
        [
          { x: 72, y: 800, text: "A conversation about clips that goes right across the page", size: 18 },
          ...column([...left, "Teacher 3: Yes."], { x: 72 }),
          ...column([...right, "Coach: No."], { x: 320, y: 756 }),
        ],
      ]),
      "talk.pdf",
    );
    assert.deepEqual(spoken(talk), [
      `Coach: First ${long}.`,
      "Teacher 3: Yes.",
      `Teacher 3: Then ${long}.`,
      "Coach: No.",
    ]);
    assert.deepEqual(
      talk.outside.map(({ text }) => text),
      ["A conversation about clips that goes right across the page"],
    );
  });

  it("reads a table of times, names and words row by row", async () => {
    const talk = await read(
      pdf([
        [
          ...column(["00:00:08", "00:00:14", "00:00:25", "00:00:31"], { step: 30 }),
          ...column(["Coach", "Teacher 3", "Coach", "Teacher 3"], { x: 140, step: 30 }),
          ...column(["Shall we begin with the clip?", "Yes, it is half a minute.", "And then?", "I wait."], {
            x: 240,
            step: 30,
          }),
          { x: 240, y: 748, text: "The one you liked." },
        ],
      ]),
      "talk.pdf",
    );
    assert.deepEqual(spoken(talk), [
      "Coach: Shall we begin with the clip? The one you liked.",
      "Teacher 3: Yes, it is half a minute.",
      "Coach: And then?",
      "Teacher 3: I wait.",
    ]);
    assert.equal(talk.turns[1]!.startMs, 14_000);
  });

  it("leaves numbers of lines and paragraphs in the margin out", async () => {
    const words = wrapped(`Coach: First ${long}. Teacher 3 says that ${long} and more of it, ${long}.`);
    const talk = await read(
      pdf([
        [
          ...column(
            words.map((_, index) => String(index + 1)),
            { x: 40 },
          ),
          ...column(words, { x: 90 }),
        ],
      ]),
      "talk.pdf",
    );
    assert.lengthOf(talk.turns, 1);
    assert.notMatch(talk.text, /\d\d|[124-9]/);
    assert.include(notesAbout(talk), "margin-numbers-dropped");
  });

  it("begins a paragraph beside its number, below a space and at an indent", async () => {
    // Begins with a word for which no line has room.
    const full = wrapped(`Conversations ${long}`).slice(0, 2);
    const five = [0, 1, 2, 3, 4];
    const numbered = [
      ...five.map((part) => ({ x: 40, y: 760 - part * 24, text: String(part + 1) })),
      ...column(
        five.flatMap(() => full),
        { x: 90 },
      ),
    ];
    assert.lengthOf((await read(pdf([numbered]), "a.pdf")).turns, 5);
    const spaced = five.flatMap((part) => column(full, { y: 760 - part * 40 }));
    assert.lengthOf((await read(pdf([spaced]), "a.pdf")).turns, 5);
    const indented = five.flatMap((part) => [
      ...column([full[0]!], { x: 90, y: 760 - part * 36 }),
      ...column([full[0]!, full[0]!], { x: 72, y: 748 - part * 36 }),
    ]);
    assert.lengthOf((await read(pdf([indented]), "a.pdf")).turns, 5);
  });

  it("reads a line that a page break cuts through once", async () => {
    const cut = "and this line was printed on both of the pages";
    const talk = await read(
      pdf([column(["Ola: Yes.", `Anna: First ${long.slice(0, 50)}`, cut]), column([cut, "Ola: Two."])]),
      "talk.pdf",
    );
    assert.lengthOf(talk.text.split(cut), 2);
    assert.include(notesAbout(talk), "lines-clipped");
  });

  it("knows speakers that are set in bold", async () => {
    const talk = await read(
      pdf([
        [1, 2, 3, 4].flatMap((turn) => [
          { x: 72, y: 760 - turn * 24, text: turn % 2 === 0 ? "Anna Lie" : "Ola Vik", bold: true },
          { x: 120, y: 760 - turn * 24, text: `says the ${turn}th thing that is said here.` },
        ]),
      ]),
      "talk.pdf",
    );
    assert.deepEqual(talk.labels, ["Ola Vik", "Anna Lie"]);
  });

  it("keeps words that stand sideways beside the talk, with their page", async () => {
    const talk = await read(
      pdf([
        column(["Anna: One.", "Ola: Two."]),
        [{ x: 20, y: 300, text: "DRAFT", turned: true }, ...column(["Anna: Three."])],
      ]),
      "talk.pdf",
    );
    assert.deepEqual(talk.outside, [{ line: 2, text: "DRAFT" }]);
  });

  it("reads a page that is turned to be shown", async () => {
    const page = [0, 1, 2].map((line) => ({
      x: 100 + line * 12,
      y: 100,
      text: ["Anna: One.", "Ola: Two.", "Anna: Three."][line]!,
      turned: true,
    }));
    assert.deepEqual(spoken(await read(pdf([page], { rotate: 90 }), "a.pdf")), [
      "Anna: One.",
      "Ola: Two.",
      "Anna: Three.",
    ]);
  });

  it("says which pages hold no text", async () => {
    const talk = await read(pdf([column(["Anna: One.", "Ola: Two.", "Anna: Three."]), [], []]), "talk.pdf");
    const [note] = talk.notes.filter(({ about }) => about === "pages-without-text");
    assert.deepEqual(note?.detail, { pages: "2, 3", count: 2 });
  });

  it("says that fonts could not be read, rather than leave their words out silently", async () => {
    const chinese =
      "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /GBK-EUC-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /A /Flags 4 >> >>] >>";
    const bytes = pdf([column(["Anna: One.", "Ola: Two."])]);
    const text = String.fromCharCode(...bytes);
    const changed = text
      .replace(/<< \/Type \/Font [^>]*\/Helvetica-Bold[^>]*>>/, chinese)
      .replace("/F1 10 Tf", "/F2 10 Tf");
    const talk = await read(
      Uint8Array.from(changed, (char) => char.charCodeAt(0)),
      "talk.pdf",
    );
    assert.include(notesAbout(talk), "fonts-unread");
  });

  it("refuses one whose pages are pictures, one that is locked, one that is damaged, and says which", async () => {
    const pictures = await refusal(pdf([[], [], []]), "scan.pdf");
    assert.deepEqual(pictures.toData(), {
      code: "import/no-text",
      detail: { file: "scan.pdf", format: "pdf", pages: 3 },
    });
    assert.equal((await refusal(lockedPdf(), "locked.pdf")).code, "import/encrypted");
    assert.equal((await refusal(brokenPdf(), "broken.pdf")).code, "import/malformed");
    const whole = pdf([column(["Anna: One.", "Ola: Two."])]);
    assert.match((await refusal(whole.subarray(0, 200), "cut.pdf")).code, /^import\//);
  });

  it("repairs one whose table of objects is wrong", async () => {
    const whole = pdf([column(["Anna: One.", "Ola: Two.", "Anna: Three."])]);
    const text = String.fromCharCode(...whole).replace(/\d{10} 00000 n/g, "0000000007 00000 n");
    const talk = await read(
      Uint8Array.from(text, (char) => char.charCodeAt(0)),
      "talk.pdf",
    );
    assert.deepEqual(spoken(talk), ["Anna: One.", "Ola: Two.", "Anna: Three."]);
  });

  it("refuses one that claims to have more pages than anybody transcribes", async () => {
    const error = await refusal(pdf(Array.from({ length: 5001 }, () => [])), "long.pdf");
    assert.deepEqual([error.code, error.detail["pages"]], ["import/too-large", 5000]);
  });
});
