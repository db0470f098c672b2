import { describe, it } from "node:test";
import { assert } from "chai";
import { isRefiArchive } from "#formats/refi/refi-files";
import { docx, paragraph, run } from "../reading.ts";
import {
  archive,
  bytesOf,
  codebook,
  codedWords,
  coding,
  counted,
  guid,
  project,
  qdpx,
  read,
  refusal,
  selection,
  users,
} from "./refi-file.ts";

const textSource = (attributes: string, inside = selection(0, 3)): string =>
  `${codebook}<Sources><TextSource guid="${guid(10)}" name="Talk" ${attributes}>${inside}</TextSource></Sources>`;

describe("the archive of a REFI-QDA project", () => {
  const xml = '<Project name="Study"/>';

  it("holds its XML as project.qde in any case, or as the only .qde", () => {
    for (const entry of ["project.qde", "PROJECT.QDE", "Project.qde", "Trial.qde", "folder/project.qde"])
      assert.equal(read(archive({ [entry]: xml, ".root": "x" })).name, "Study", entry);
    const two = archive({ "Project.qde": xml, "other.qde": "<Project name='Other'/>" });
    assert.equal(read(two).name, "Study");
  });

  it("asks where there are several, and takes the one named", () => {
    const several = archive({ "a.qde": "<Project name='A'/>", "b.qde": "<Project name='B'/>" });
    const error = refusal(several);
    assert.equal(error.code, "import/several-projects");
    assert.deepEqual(error.detail, { names: "a.qde, b.qde" });
    assert.equal(read(several, "b.qde").name, "B");
  });

  it("is told from other archives, and from what systems leave in them", () => {
    assert.isTrue(isRefiArchive(archive({ "x.qde": xml })));
    assert.isFalse(
      isRefiArchive(archive({ "word/document.xml": xml, "__MACOSX/x.qde": "x", "._x.qde": "x" })),
    );
    assert.isFalse(isRefiArchive(bytesOf("PK")));
  });

  it("has no document types, no entities, no other XML and no broken XML", () => {
    const codes = (file: string): string => refusal(archive({ "project.qde": file })).code;
    assert.equal(codes('<!DOCTYPE Project [<!ENTITY a "b">]><Project name="&a;"/>'), "import/entities");
    assert.equal(codes("<Projekt/>"), "import/unrecognised");
    assert.equal(codes("<Project>"), "import/malformed");
    assert.equal(
      codes(`<Project>${"<Code>".repeat(5000)}${"</Code>".repeat(5000)}</Project>`),
      "import/malformed",
    );
  });

  it("may be in any version's namespace, prefixed or in none, with byte order mark and CR LF", () => {
    const inside = textSource('plainTextPath="internal://talk.txt"');
    for (const attributes of ['xmlns="urn:QDA-XML:project:0:10"', 'xmlns="urn:QDA-XML:project:1.0"', ""])
      assert.deepEqual(codedWords(read(qdpx(inside, { "sources/talk.txt": "One two" }, { attributes }))), [
        "One",
      ]);
    const prefixed = `\ufeff<?xml version="1.0"?>\r\n<q:Project xmlns:q="urn:QDA-XML:project:1.0">\r\n${inside.replaceAll(/<(\/?)(?=[A-Z])/g, "<$1q:")}</q:Project>`;
    assert.deepEqual(codedWords(read(archive({ "project.qde": prefixed, "talk.txt": "One two" }))), ["One"]);
    const other = read(qdpx("", {}, { attributes: 'xmlns="urn:QDA-XML:project:0:10"' }));
    assert.deepEqual(
      other.report.filter(({ about }) => about === "namespace-other").map(({ kind }) => kind),
      ["assumed"],
    );
  });
});

describe("the texts of a REFI-QDA project", () => {
  it("are found by base name in any folder, case and scheme", () => {
    const paths = {
      "internal://Talk.TXT": "Sources/talk.txt",
      "relative:///sub/talk.txt": "sources/TALK.txt",
      "absolute:///C:/Users/x/talk.txt": "deep/er/talk.txt",
      "talk.txt": "sources\\talk.txt",
      "internal://t%C3%A5%20lk.txt": "sources/ta\u030a lk.txt",
    };
    for (const [path, entry] of Object.entries(paths)) {
      const found = read(qdpx(textSource(`plainTextPath="${path}"`), { [entry]: "One two" }));
      assert.equal(found.sources[0]!.text, "One two", path);
      assert.equal(counted(found, "files-missing"), 0);
    }
  });

  it("keep their line ends and lose their byte order mark, and positions are UTF-16 code units", () => {
    const found = read(project("\ufeffA 😀\r\nbird flew", selection(5, 9)));
    assert.equal(found.sources[0]!.text, "A 😀\r\nbird flew");
    assert.deepEqual(codedWords(found), ["bird"]);
    assert.deepEqual(found.codings[0]!.passage, { start: 6, end: 10 });
  });

  it("are the plain text even where the document says otherwise, else the text within, else the document's", () => {
    const files = { "a.txt": "One two", "a.docx": docx(paragraph(run("Two  one"))) };
    const both = 'plainTextPath="internal://a.txt" richTextPath="internal://a.docx"';
    const within = `<PlainTextContent>Six two</PlainTextContent>${selection(0, 3)}`;
    const textOf = (attributes: string, inside?: string, only: object = files) => {
      const found = read(qdpx(textSource(attributes, inside), only as typeof files));
      return [found.sources[0]!.text, counted(found, "texts-from-docx"), counted(found, "formatting-left")];
    };
    assert.deepEqual(textOf(both), ["One two", 0, 1]);
    assert.deepEqual(textOf(both, within, {}), ["Six two", 0, 0]);
    assert.deepEqual(textOf('richTextPath="internal://a.docx"'), ["Two  one", 1, 0]);
    assert.deepEqual(textOf('richTextPath="internal://a.txt"'), ["One two", 0, 0]);
  });

  it("may be missing: source, codings and passages stay, marked so", () => {
    const found = read(qdpx(textSource('plainTextPath="internal://gone.txt"', selection(40, 90))));
    assert.deepInclude(found.sources[0], { name: "Talk", text: undefined, isFileMissing: true });
    assert.deepEqual(found.codings[0]!.passage, { start: 40, end: 90 });
    assert.equal(counted(found, "files-missing"), 1);
    assert.equal(counted(found, "spans-unchecked"), 1);
  });

  it("may be in UTF-16 or windows-1252, which is said", () => {
    const western = Uint8Array.from([0xe6, 0x72, 0x20, 0x62, 0xe5]);
    const found = read(project(western, selection(0, 2)));
    assert.deepEqual(codedWords(found), ["ær"]);
    assert.equal(counted(found, "texts-encoded"), 1);
  });
});

describe("the codings of a REFI-QDA project", () => {
  it("keep what programs get wrong: empty, swapped and overlong passages", () => {
    const found = read(project("One two three", selection(4, 4) + selection(7, 4) + selection(8, 99)));
    assert.deepEqual(codedWords(found), ["", "two", "three"]);
    const counts = ["spans-empty", "spans-swapped", "spans-clamped"].map((about) => counted(found, about));
    assert.deepEqual(counts, [1, 1, 1]);
  });

  it("are merged where they repeat, and name everybody who set them", () => {
    const found = read(
      project("One two", selection(0, 3) + selection(0, 3, coding(1, 92) + coding(2)) + selection(0, 3)),
    );
    assert.deepEqual(
      found.codings.map(({ codeId, userIds }) => [codeId, userIds]),
      [
        [guid(1), [guid(91), guid(92)]],
        [guid(2), [guid(91)]],
      ],
    );
    assert.equal(counted(found, "codings-repeated"), 2);
  });

  it("may have several codes, sit on a whole source, or have an unknown author or code", () => {
    const several = `<Coding><CodeRef targetGUID="${guid(1)}"/><CodeRef targetGUID="${guid(2)}"/></Coding>`;
    const unknown = coding(1, 77) + coding(66);
    const found = read(project("One two", selection(0, 3, several) + selection(4, 7, unknown) + coding(2)));
    assert.deepEqual(codedWords(found), ["One", "One", "two", "(whole)"]);
    assert.deepEqual(found.codings[2]!.userIds, [guid(77)]);
    const counts = ["codings-of-sources", "users-unknown", "codings-without-code"];
    assert.deepEqual(
      counts.map((about) => counted(found, about)),
      [1, 1, 1],
    );
  });

  it("find their codes and users by GUID in either case, with or without braces, also by what is no GUID", () => {
    const xml = `<Users><User guid="{ABCDEF00-0000-4000-8000-000000000001}" name="Kari"/></Users>
      <CodeBook><Codes><Code guid="{ABCDEF00-0000-4000-8000-000000000001}" name="Care"/><Code guid="care-2" name="Trust"/></Codes></CodeBook>
      <Sources><TextSource guid="s"><PlainTextContent>One two</PlainTextContent>
      <PlainTextSelection startPosition="0" endPosition="3"><Coding creatingUser="abcdef00-0000-4000-8000-000000000001"><CodeRef targetGUID="abcdef00-0000-4000-8000-000000000001"/></Coding>
      <Coding><CodeRef targetGUID="Care-2"/></Coding></PlainTextSelection></TextSource></Sources>`;
    const found = read(qdpx(xml));
    assert.deepEqual(codedWords(found), ["One", "One"]);
    assert.equal(counted(found, "users-unknown"), 0);
    assert.equal(counted(found, "codable-missing"), 2);
    assert.isTrue(found.codes.every(({ isCodable }) => isCodable));
  });

  it("count the passages that cut words", () => {
    assert.equal(counted(read(project("One two", selection(1, 3) + selection(4, 7))), "spans-cut-words"), 1);
  });
});

describe("a PDF of a REFI-QDA project", () => {
  const text =
    "Intro\nWe asked  the\npupils about trust. Trust grows. Later on page two: trust wanes in the end.";
  const area = (number: number, name: string, inside = coding(1), page = 0): string =>
    `<PDFSelection guid="${guid(number)}" name="${name}" page="${page}" firstX="1" firstY="1" secondX="2" secondY="2">${inside}</PDFSelection>`;
  const pdf = (areas: string, inside = ""): Uint8Array =>
    qdpx(
      `${codebook}<Sources><PDFSource guid="${guid(10)}" name="Report" path="internal://r.pdf">${areas}<Representation guid="${guid(10)}" plainTextPath="internal://r.txt">${inside}</Representation></PDFSource></Sources>`,
      { "sources/r.txt": text, "sources/r.pdf": "%PDF-1.4" },
    );

  it("has the text of its representation, also with the same GUID", () => {
    const found = read(pdf("", selection(6, 14)));
    assert.deepInclude(found.sources[0], { kind: "pdf", text, isFileMissing: false });
    assert.deepEqual(codedWords(found), ["We asked"]);
    assert.equal(counted(found, "ids-repeated"), 0);
  });

  it("has areas of pages as passages where their words or their name are found, white space aside", () => {
    const words = `<Representation guid="${guid(31)}"><PlainTextContent>trustwanes</PlainTextContent></Representation>`;
    const found = read(
      pdf(
        area(20, "We asked the pupils") +
          area(21, "Trust grows. Later…") +
          area(22, "Quotation 4", words + coding(2), 1) +
          area(23, "Quotation 5", coding(2)),
      ),
    );
    assert.deepEqual(codedWords(found), ["We asked  the\npupils", "Trust grows. Later", "trust wanes"]);
    const counts = ["pdf-areas-found", "pdf-areas-begun", "codings-outside-text"];
    assert.deepEqual(
      counts.map((about) => counted(found, about)),
      [2, 1, 1],
    );
    assert.lengthOf(
      found.kept.filter(({ element }) => element.name === "PDFSelection"),
      4,
    );
  });

  it("takes the place that fits the page where words repeat, and says so where several do", () => {
    const found = read(pdf(area(20, "Trust grows") + area(21, "page two") + area(22, "trust", coding(2))));
    assert.include(codedWords(found), "trust");
    assert.equal(counted(found, "pdf-areas-ambiguous"), 1);
    const fitting = read(
      pdf(area(20, "grows") + area(21, "Later on", coding(1), 1) + area(22, "trust", coding(2), 2)),
    );
    assert.equal(fitting.codings[2]!.passage!.start, text.lastIndexOf("trust"));
    assert.equal(counted(fitting, "pdf-areas-ambiguous"), 0);
  });

  it("has a passage given both as text and as area once", () => {
    const both = selection(6, 14);
    const number = 100_000 + 6 * 300 + 14;
    const found = read(pdf(area(number, "whatever"), both));
    assert.deepEqual(codedWords(found), ["We asked"]);
    assert.equal(counted(found, "codings-repeated"), 0);
  });
});

describe("what else a REFI-QDA project holds", () => {
  it("has recordings with the text of their transcript, its times, and passages between points of time", () => {
    const point = (number: number, position: number, ms: number): string =>
      `<SyncPoint guid="${guid(number)}" position="${position}" timeStamp="${ms}"/>`;
    const transcript = `<Transcript guid="${guid(11)}"><PlainTextContent>One two three</PlainTextContent>${point(40, 4, 900)}${point(41, 8, 1800)}
      <TranscriptSelection guid="${guid(50)}" fromSyncPoint="${guid(40)}" toSyncPoint="${guid(41)}">${coding(1)}</TranscriptSelection></Transcript>`;
    const second = `<Transcript guid="${guid(12)}" name="Notes"><PlainTextContent>Other</PlainTextContent></Transcript>`;
    const found = read(
      qdpx(
        `${codebook}<Sources><VideoSource guid="${guid(10)}" name="Film" path="relative:///film.mp4">${transcript}${second}<VideoSelection guid="${guid(51)}" begin="0" end="9">${coding(2)}</VideoSelection></VideoSource></Sources>`,
      ),
    );
    assert.deepEqual(
      found.sources.map(({ name, kind, text }) => [name, kind, text]),
      [
        ["Film", "video", "One two three"],
        ["Notes", "transcript", "Other"],
      ],
    );
    assert.deepEqual(codedWords(found), ["two "]);
    assert.deepEqual(found.sources[0]!.times, [
      { at: 4, ms: 900 },
      { at: 8, ms: 1800 },
    ]);
    assert.equal(counted(found, "codings-outside-text"), 1);
    assert.isFalse(found.sources[0]!.isFileMissing);
  });

  it("gives a transcript that is a text source too to that source", () => {
    const point = `<SyncPoint guid="${guid(40)}" position="0"/><SyncPoint guid="${guid(41)}" position="3"/>`;
    const found = read(
      qdpx(
        `${codebook}<Sources><AudioSource guid="${guid(9)}" name="Tape"><Transcript guid="${guid(11)}" plainTextPath="internal://T.txt">${point}<TranscriptSelection guid="${guid(50)}" fromSyncPoint="${guid(40)}" toSyncPoint="${guid(41)}">${coding(1)}</TranscriptSelection></Transcript></AudioSource><TextSource guid="${guid(10)}" name="Talk" plainTextPath="internal://t.txt"/></Sources>`,
        { "t.txt": "One two" },
      ),
    );
    assert.deepEqual(codedWords(found), ["One"]);
    assert.equal(found.codings[0]!.sourceId, guid(10));
    assert.deepEqual(
      found.sources.map(({ name }) => name),
      ["Tape", "Talk"],
    );
  });

  it("has cases with a code's GUID, with values, sources and passages, and cases without a name", () => {
    const value = `<VariableValue><VariableRef targetGUID="${guid(70)}"/><IntegerValue>7</IntegerValue></VariableValue>`;
    const found = read(
      qdpx(
        `${codebook}<Variables><Variable guid="${guid(70)}" name="Person:Grade" typeOfVariable="Integer"/></Variables>
        <Cases><Case guid="${guid(2)}" name="Ana">${value}<SourceRef targetGUID="${guid(10)}"/><SelectionRef targetGUID="${guid(100_003)}"/></Case><Case guid="${guid(81)}">${value}<SourceRef targetGUID="${guid(99)}"/></Case></Cases>
        <Sources><TextSource guid="${guid(10)}" name="Talk"><PlainTextContent>One two</PlainTextContent>${selection(0, 3, coding(2))}${value}</TextSource></Sources>`,
      ),
    );
    const [ana, nameless] = found.cases;
    assert.deepInclude(ana, { id: guid(2), name: "Ana", codeIds: [guid(2)], sourceIds: [guid(10)] });
    assert.deepEqual(ana!.passages, [{ sourceId: guid(10), start: 0, end: 3 }]);
    assert.deepEqual(ana!.values, [{ variableId: guid(70), value: "7" }]);
    assert.deepInclude(nameless, { name: "", sourceIds: [] });
    assert.deepEqual(found.sources[0]!.values, ana!.values);
    assert.equal(counted(found, "codings-of-cases"), 1);
    assert.equal(counted(found, "references-missing"), 1);
  });

  it("has notes with what they are about, by reference and by link, and comments of passages", () => {
    const found = read(
      qdpx(
        `${users}<CodeBook><Codes><Code guid="${guid(1)}" name="Care"><NoteRef targetGUID="${guid(60)}"/></Code></Codes></CodeBook>
        <Sources><TextSource guid="${guid(10)}" name="Talk"><Description/><PlainTextContent>One two</PlainTextContent>${selection(0, 3, "<Description>Odd</Description>")}<NoteRef targetGUID="${guid(60)}"/></TextSource></Sources>
        <Notes><Note guid="${guid(60)}" name="Memo" creatingUser="${guid(92)}"><PlainTextContent>Think.</PlainTextContent></Note><Note guid="${guid(61)}" name="Annotation"><Description>Look</Description></Note></Notes>
        <Links><Link guid="${guid(62)}" originGUID="${guid(100_003)}" targetGUID="${guid(61)}"/><Link guid="${guid(63)}" originGUID="${guid(10)}" targetGUID="${guid(1)}"/></Links>`,
      ),
    );
    const passage = { kind: "passage" as const, sourceId: guid(10), start: 0, end: 3 };
    assert.deepEqual(
      found.notes.map(({ name, text, targets }) => [name, text, targets]),
      [
        [
          "Memo",
          "Think.",
          [
            { kind: "code", id: guid(1) },
            { kind: "source", id: guid(10) },
          ],
        ],
        ["Annotation", "Look", [passage]],
        ["", "Odd", [passage]],
      ],
    );
    assert.equal(found.notes[0]!.userId, guid(92));
    assert.deepEqual(
      found.kept.map(({ element }) => element.attributes["guid"]),
      [guid(63)],
    );
  });

  it("keeps graphs, pictures and what no standard knows, with a line of the report", () => {
    const found = read(
      qdpx(
        `<Sources><PictureSource guid="${guid(10)}" path="internal://p.jpg"><PictureSelection guid="${guid(11)}" firstX="1" firstY="2" secondX="3" secondY="4"/><Odd/></PictureSource></Sources><Graphs><Graph guid="${guid(12)}"><Vertex guid="${guid(13)}" firstX="0" firstY="0"/></Graph></Graphs><Strange colour="red"/><Sets/>`,
        { "sources/p.jpg": "x" },
      ),
    );
    assert.deepEqual(
      found.kept.map(({ sourceId, element }) => [sourceId, element.name]),
      [
        [undefined, "Graph"],
        [undefined, "Strange"],
        [undefined, "PictureSource"],
      ],
    );
    assert.deepEqual(
      found.kept[2]!.element.children.map(({ name }) => name),
      ["PictureSelection", "Odd"],
    );
    assert.equal(counted(found, "elements-kept"), 3);
    assert.equal(found.sources[0]!.name, "p.jpg");
    assert.equal(counted(found, "names-missing"), 1);
  });

  it("accepts duplicate names and GUIDs, missing ones, colours that are none and times without a zone", () => {
    const source = `<TextSource guid="${guid(10)}" name="Row" creationDateTime="2024-01-02T03:04:05"><PlainTextContent>x</PlainTextContent></TextSource>`;
    const found = read(
      qdpx(
        `<Users><User name="Kari"/><User guid="${guid(91)}" id="OL"/></Users><CodeBook><Codes><Code guid="${guid(1)}" name="A" color="rgb(1,2,3)"/><Code guid="${guid(1)}" color="blue"/></Codes></CodeBook><Sources>${source}${source}</Sources>`,
      ),
    );
    assert.equal(new Set(found.sources.map(({ id }) => id)).size, 2);
    assert.deepEqual(
      found.users.map(({ name }) => name),
      ["Kari", "OL"],
    );
    assert.deepEqual(
      found.codes.map(({ name, color }) => [name, color]),
      [
        ["A", "#010203"],
        ["?", undefined],
      ],
    );
    const counts = ["ids-repeated", "ids-missing", "times-without-zone"].map((about) =>
      counted(found, about),
    );
    assert.deepEqual(counts, [2, 1, 2]);
  });
});
