import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { projectReportOf } from "#cli/read-project";
import { readRefiProject } from "#formats/refi/read-refi-project";
import { archive, bytesOf, codebook, coding, guid, qdpx, selection, users } from "./refi-file.ts";

const xml = `${users}${codebook}<Variables><Variable guid="${guid(70)}" name="Grade" typeOfVariable="Integer"/></Variables>
<Cases><Case guid="${guid(2)}" name="Ana"><VariableValue><VariableRef targetGUID="${guid(70)}"/><IntegerValue>7</IntegerValue></VariableValue><SourceRef targetGUID="${guid(10)}"/></Case></Cases>
<Sources><TextSource guid="${guid(10)}" name="Talk" plainTextPath="internal://talk.txt">${selection(0, 3)}${selection(4, 7, coding(2, 92))}${coding(1)}</TextSource>
<PDFSource guid="${guid(11)}" path="internal://r.pdf"><PDFSelection guid="${guid(12)}" name="two birds" page="0" firstX="1" firstY="1" secondX="2" secondY="2">${coding(1)}</PDFSelection><Representation guid="${guid(11)}"><PlainTextContent>One two birds</PlainTextContent></Representation></PDFSource>
<VideoSource guid="${guid(13)}"><Transcript guid="${guid(14)}"><PlainTextContent>Hi</PlainTextContent><SyncPoint guid="${guid(15)}" position="1" timeStamp="5"/><TranscriptSelection guid="${guid(16)}" fromSyncPoint="${guid(15)}" toSyncPoint="${guid(15)}">${coding(2)}</TranscriptSelection></Transcript></VideoSource></Sources>
<Notes><Note guid="${guid(60)}" name="Memo"><PlainTextContent>Think</PlainTextContent></Note></Notes><Links><Link guid="${guid(61)}" originGUID="${guid(60)}" targetGUID="${guid(10)}"/></Links><Sets><Set guid="${guid(62)}" name="Both"><MemberCode targetGUID="${guid(1)}"/></Set></Sets>`;
const files = { "sources/talk.txt": "\ufeffOne two 😀\r\nthree" };

/** Reads whatever it is; what is read must also be printable, with every passage within its text. */
function survive(bytes: Uint8Array): void {
  const result = readRefiProject(bytes);
  if (!result.ok) {
    assert.match(result.error.code, /^import\//);
    return;
  }
  const { codings, sources } = projectReportOf("a.qdpx", result.value);
  for (const { start, end } of codings) assert.isTrue(start >= 0 && start <= end);
  for (const { sourceId, passage } of result.value.codings) {
    const { text } = result.value.sources.find(({ id }) => id === sourceId)!;
    if (passage !== undefined && text !== undefined) assert.isAtMost(passage.end, text.length);
  }
  assert.lengthOf(sources, result.value.sources.length);
}

describe("a REFI-QDA project with anything wrong in it", () => {
  const whole = qdpx(xml, files);
  const mutation = fc.record({ at: fc.nat(), byte: fc.nat(255) });

  it("is read or refused with a reason, whatever bytes of the archive are changed", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 8 }), (mutations) => {
        const bytes = whole.slice();
        for (const { at, byte } of mutations) bytes[at % bytes.length] = byte;
        survive(bytes);
      }),
      { numRuns: 1500, seed: 20_261_122 },
    );
  });

  it("is read or refused with a reason, whatever bytes of its XML are changed, taken out or repeated", () => {
    const project = bytesOf(`<Project xmlns="urn:QDA-XML:project:1.0">${xml}</Project>`);
    const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat(40), byte: fc.option(fc.nat(255)) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(edits, (each) => {
        let bytes = Array.from(project);
        for (const { at, length, byte } of each) {
          const from = at % bytes.length;
          const piece = bytes.slice(from, from + length);
          const instead = byte === null ? [...piece, ...piece] : length % 2 === 0 ? [byte] : [];
          bytes = [...bytes.slice(0, from), ...instead, ...bytes.slice(from + piece.length)];
        }
        survive(archive({ "project.qde": Uint8Array.from(bytes), ...files }));
      }),
      { numRuns: 400, seed: 20_261_122 },
    );
  });

  it("is read whatever its attributes say", () => {
    const odd = fc.constantFrom(
      "",
      "-1",
      "1e9",
      "999999999999999",
      "NaN",
      "0x1",
      " 3 ",
      "{",
      "__proto__",
      guid(10),
      guid(1),
    );
    fc.assert(
      fc.property(fc.array(odd, { minLength: 3, maxLength: 30 }), (values) => {
        let next = 0;
        const changed = xml.replaceAll(/"[^"]*"/g, (written) =>
          next++ % 4 === values.length % 4 ? `"${values[next % values.length]!}"` : written,
        );
        const result = readRefiProject(qdpx(changed, files));
        assert.isTrue(result.ok);
        survive(qdpx(changed, files));
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });

  it("is refused where it is cut off, anywhere", () => {
    for (let length = 0; length < whole.length; length += 7) {
      const result = readRefiProject(whole.slice(0, length));
      assert.isFalse(result.ok, String(length));
    }
  });

  it("is refused where it unpacks to unreasonably much", () => {
    const result = readRefiProject(
      archive({ "project.qde": "<Project/>", "sources/a.txt": new Uint8Array(32 << 20) }),
    );
    assert.isTrue(!result.ok && result.error.code === "import/zip-bomb");
  });

  it("takes nothing from outside the archive", () => {
    const escaping = archive({
      "project.qde": `<Project><Sources><TextSource guid="${guid(1)}" name="T" plainTextPath="internal://../../etc/passwd"/></Sources></Project>`,
      "../../etc/passwd": "root",
    });
    const result = readRefiProject(escaping);
    assert.isTrue(result.ok && result.value.sources[0]!.isFileMissing);
  });
});
