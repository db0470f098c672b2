import { describe, it } from "node:test";
import { assert } from "chai";
import { docx, notesAbout, paragraph, read, run, spoken, timed } from "../reading.ts";

const p = (text: string) => paragraph(run(text));
const bold = "<w:b/>";

describe("Word documents", () => {
  it("takes a time between a name in bold and the words for when they begin", async () => {
    const names = ["Anna Berg", "Ola Vik", "Anna Berg"];
    const talk = await read(
      docx(
        names
          .map((name, at) => paragraph(run(name, "<w:b/>"), run(` [00:0${at}:02] `), run("Hello there.")))
          .join(""),
      ),
      "a.docx",
    );
    assert.deepEqual(
      spoken(talk),
      names.map((name) => `${name}: Hello there.`),
    );
    assert.deepEqual(
      talk.turns.map(({ startMs }) => startMs),
      [2000, 62_000, 122_000],
    );
  });

  it("takes a time after a name on a line of its own for when the words below begin", async () => {
    const names = ["Anna Berg", "Ola Vik", "Anna Berg"];
    const talk = await read(
      docx(
        names
          .map(
            (name, at) => paragraph(run(name, "<w:b/>"), run(` [00:0${at}:02]`)) + paragraph(run("Hello.")),
          )
          .join(""),
      ),
      "a.docx",
    );
    assert.deepEqual(
      talk.turns.map(({ startMs }) => startMs),
      [2000, 62_000, 122_000],
    );
    assert.notInclude(notesAbout(talk), "starts-from-ends");
  });

  it("reads names in bold, split over runs, and paragraphs that continue", async () => {
    const body = [
      paragraph(run("Group A, May", bold)),
      paragraph(run("An", bold), run("na: ", bold), run("One "), run("two.")),
      paragraph(run("Ola", bold), run(": "), run("Three.")),
      p("Four."),
      paragraph(run("Anna:", bold), run(" Five.")),
      paragraph(run("Ola:", bold), run(" Six.")),
    ];
    const draft = await read(docx(body.join("")), "talk.docx");
    assert.deepEqual(spoken(draft), ["Anna: One two.", "Ola: Three.|Four.", "Anna: Five.", "Ola: Six."]);
    assert.deepEqual(draft.outside, [{ line: 1, text: "Group A, May" }]);
    assert.equal(draft.format, "docx");
  });

  it("reads lines that are bold as a whole by their colon", async () => {
    const body = [
      paragraph(run("I: How?", bold)),
      p("B: Slowly."),
      paragraph(run("I: Why?", bold)),
      p("B: Because."),
    ];
    assert.deepEqual(spoken(await read(docx(body.join("")), "talk.docx")), [
      "I: How?",
      "B: Slowly.",
      "I: Why?",
      "B: Because.",
    ]);
  });

  it("reads bold names above the words, and bold names before them without a colon", async () => {
    const above = ["Anna Berg", "Ola Lie", "Kari", "Ola Lie"].map(
      (name, at) => paragraph(run(name, bold)) + p(`Words ${at}.`),
    );
    assert.deepEqual(spoken(await read(docx(above.join("")), "talk.docx")), [
      "Anna Berg: Words 0.",
      "Ola Lie: Words 1.",
      "Kari: Words 2.",
      "Ola Lie: Words 3.",
    ]);
    const before = ["Anna", "Ola", "Anna", "Ola"].map((name, at) =>
      paragraph(run(name, bold), run(` Words ${at}.`)),
    );
    assert.equal(spoken(await read(docx(before.join("")), "talk.docx"))[1], "Ola: Words 1.");
  });

  it("reads Teams: picture, name and time, soft break, words; its own lines stay outside", async () => {
    const turn = (name: string, time: string, text: string) =>
      `<w:p><w:r><w:drawing><a:blip xmlns:a="a"/></w:drawing></w:r>${run(name, bold)}${run(`   ${time}`)}<w:r><w:br/></w:r>${run(text)}</w:p>`;
    const body = [
      p("Weekly meeting"),
      p("Anna Berg started transcription"),
      turn("Anna Berg", "0:03", "One."),
      turn("Lie, Ola", "1:10", "Two."),
      turn("Anna Berg", "1:00:05", "Three."),
      p("Anna Berg stopped transcription"),
    ];
    const draft = await read(docx(body.join("")), "teams.docx");
    assert.deepEqual(spoken(draft), ["Anna Berg: One.", "Lie, Ola: Two.", "Anna Berg: Three."]);
    assert.deepEqual(
      timed(draft).map(([start]) => start),
      [3000, 70_000, 3_605_000],
    );
    assert.lengthOf(draft.outside, 3);
  });

  it("reads a table with a column for times, one for names and one for words", async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map(p).join("")}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
    const body = `<w:tbl>${row(cell("Time"), cell("Speaker"), cell("Talk"))}${row(cell("00:00:03"), cell("Anna"), cell("One.", "Two."))}${row(cell("00:00:09"), cell("Ola"), cell("Three."))}${row(cell("00:00:12"), cell("Anna"), cell("Four."))}${row(cell("00:00:15"), cell("Ola"), cell("Five."))}</w:tbl>`;
    const draft = await read(docx(body), "table.docx");
    assert.deepEqual(spoken(draft), ["Anna: One.|Two.", "Ola: Three.", "Anna: Four.", "Ola: Five."]);
    assert.deepEqual(
      timed(draft).map(([start]) => start),
      [3000, 9000, 12_000, 15_000],
    );
  });

  it("reads tracked changes as accepted, and says how many there are", async () => {
    const changed = paragraph(
      run("Anna: "),
      `<w:del>${run("no").replaceAll("w:t", "w:delText")}</w:del>`,
      `<w:ins>${run("yes")}</w:ins>`,
      `<w:moveFrom>${run(" gone")}</w:moveFrom><w:moveTo>${run(" here")}</w:moveTo>`,
    );
    const draft = await read(
      docx(changed + p("Ola: One.") + p("Anna: Two.") + p("Ola: Three.")),
      "talk.docx",
    );
    assert.equal(spoken(draft)[0], "Anna: yes here");
    assert.includeMembers(notesAbout(draft), ["insertions-kept", "deletions-dropped"]);
  });

  it("reads text boxes once, after the paragraph that holds them", async () => {
    const box = `<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:txbxContent>${p("Boxed.")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p("Boxed.")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const draft = await read(docx(paragraph(run("Before."), box, run(" After.")) + p("Next.")), "notes.docx");
    assert.equal(draft.text, "Before. After.\nBoxed.\nNext.");
  });

  it("keeps tabs, soft breaks, no-break hyphens and symbols; leaves page breaks and field codes", async () => {
    const body = paragraph(
      run("a"),
      "<w:r><w:tab/></w:r>",
      run("b"),
      '<w:r><w:br w:type="page"/></w:r>',
      "<w:r><w:br/></w:r>",
      run("c"),
      "<w:r><w:noBreakHyphen/></w:r>",
      '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>',
      '<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>',
      "<w:r><w:instrText>PAGE</w:instrText></w:r>",
    );
    const draft = await read(docx(body), "notes.docx");
    assert.equal(draft.text, "a\tb\nc\u2011→□");
    assert.include(notesAbout(draft), "symbols-approximated");
  });

  it("does not read the tab stops of a paragraph as tabs", async () => {
    const body =
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>One.</w:t></w:r></w:p>';
    assert.equal((await read(docx(body), "notes.docx")).text, "One.");
  });

  it("reads content controls, smart tags, links and runs of other programs", async () => {
    const body = `<w:sdt><w:sdtContent>${paragraph(`<w:smartTag>${run("One ")}</w:smartTag><w:hyperlink>${run("two")}</w:hyperlink>`)}</w:sdtContent></w:sdt>`;
    assert.equal((await read(docx(body), "notes.docx")).text, "One two");
  });

  it("keeps footnotes outside with their paragraph, and as remarks", async () => {
    const notes = `<w:footnotes xmlns:w="w"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="1"><w:p><w:r><w:t>She laughs.</w:t></w:r></w:p></w:footnote></w:footnotes>`;
    const body = p("Zero.") + paragraph(run("One."), '<w:r><w:footnoteReference w:id="1"/></w:r>');
    const draft = await read(docx(body, { "word/footnotes.xml": notes }), "notes.docx");
    assert.equal(draft.text, "Zero.\nOne.");
    assert.deepEqual(draft.outside, [{ line: 2, text: "She laughs." }]);
    assert.deepEqual(draft.remarks, [{ kind: "footnote", text: "She laughs.", start: 6, end: 10 }]);
  });

  it("offers comments with their author and the words they are about", async () => {
    const comment = (id: number, text: string) =>
      `<w:comment w:id="${id}" w:author="Kari" w:date="2026-05-04T10:00:00Z"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
    const comments = `<w:comments xmlns:w="w">${comment(0, "Here.")}${comment(1, "Across.")}${comment(2, "On the name.")}${comment(3, "Nowhere.")}</w:comments>`;
    const from = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
    const to = (id: number) =>
      `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const body = [
      paragraph(
        from(2),
        run("Anna:"),
        to(2),
        run(" One "),
        from(0),
        run("two"),
        to(0),
        run(" three."),
        from(1),
      ),
      paragraph(run("Ola: Four"), to(1), run(" five.")),
      p("Anna: Six."),
      p("Ola: Seven."),
    ];
    const draft = await read(docx(body.join(""), { "word/comments.xml": comments }), "talk.docx");
    const about = draft.remarks!.map(({ author, text, start, end }) => [
      author,
      text,
      draft.text.slice(start ?? 0, end ?? 0),
    ]);
    assert.deepEqual(about, [
      ["Kari", "Here.", "two"],
      ["Kari", "Across.", "Four"],
      ["Kari", "On the name.", ""],
      ["Kari", "Nowhere.", ""],
    ]);
    assert.equal(draft.remarks![0]!.date, "2026-05-04T10:00:00Z");
    assert.notProperty(draft.remarks![2], "start");
    assert.include(notesAbout(draft), "comments-found");
  });
});
