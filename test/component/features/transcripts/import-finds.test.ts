import { assert, aTimeout } from "@open-wc/testing";
import { strToU8, zipSync } from "fflate";
import type { CoderId } from "#domain/model/ids";
import "#features/transcripts/import-dialog";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { openStudy, type Study } from "../../../support/study.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const table = [
  "Turn,Speaker,Sentence,Tag",
  "1,Coach,Shall we begin?,Opening",
  "1,Coach,With the clip you liked.,Opening; Choice",
  "2,Teacher,Yes.,",
].join("\n");

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const commented = zipSync({
  "word/document.xml": strToU8(
    `<w:document ${w}><w:body><w:p>${run("Coach: Shall we ")}<w:commentRangeStart w:id="1"/>${run("begin")}<w:commentRangeEnd w:id="1"/>${run("?")}</w:p><w:p>${run("Teacher: Yes.")}</w:p><w:p>${run("Coach: Well.")}</w:p></w:body></w:document>`,
  ),
  "word/comments.xml": strToU8(
    `<w:comments ${w}><w:comment w:id="1" w:author="Kari Lie" w:date="2026-05-03T10:00:00Z"><w:p>${run("An invitation")}</w:p></w:comment></w:comments>`,
  ),
});

describe("what a file brings besides its talk", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    study = await openStudy();
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  const open = async (file: File) => {
    const { element } = await inProject(study.project, "sm-import-dialog");
    element.show([file]);
    const finds = () => element.shadowRoot!.querySelector("sm-import-finds")?.shadowRoot;
    await waitUntil(() => finds()?.querySelector("input") != null, "the file is read", { timeout: 10_000 });
    const importIt = async () => {
      element.shadowRoot!.querySelector<HTMLButtonElement>(".foot .primary")!.click();
      await waitUntil(() => !element.open);
    };
    return { element, finds: finds()!, importIt };
  };
  const said = (finds: ShadowRoot) =>
    [...finds.querySelectorAll("label, small")].map(({ textContent }) => textContent.trim());

  it("is said, ready to be taken, and passes axe", async () => {
    const { element, finds } = await open(new File([table], "table.csv"));
    assert.deepEqual(said(finds), [
      "Keep 3 codes in “Tag” as codings",
      "2 different codes, 2 of them new to the codebook.",
    ]);
    assert.isTrue(finds.querySelector("input")!.checked);
    await aTimeout(300); // colours of buttons fade
    await assert.isAccessible(element);
  });

  it("becomes codings of the rows' words by who imports, with the transcript, in one step", async () => {
    const { importIt } = await open(new File([table], "table.csv"));
    const { index } = study.project;
    const before = index.codes.size;
    await importIt();
    const [source] = index.sourceList;
    const text = await study.project.textOf(source!.id);
    assert.equal(index.turnsOf(source!.id).length, 2);
    const codings = [...index.codingsOf(source!.id)];
    assert.deepEqual(
      codings.map(({ start, end, codeId }) => [index.codes.get(codeId)!.name, text.slice(start, end)]).sort(),
      [
        ["Choice", "With the clip you liked."],
        ["Opening", "Shall we begin?"],
        ["Opening", "With the clip you liked."],
      ],
    );
    assert.equal(index.codes.size, before + 2);
    await study.project.undo("coder" as CoderId);
    assert.equal(index.codes.size, before);
    assert.isEmpty(index.sourceList);
  });

  it("stays in the file where a person says so", async () => {
    const { finds, importIt } = await open(new File([table], "table.csv"));
    finds.querySelector("input")!.click();
    await importIt();
    const [source] = study.project.index.sourceList;
    assert.isEmpty([...study.project.index.codingsOf(source!.id)]);
  });

  it("becomes a memo on the words of a comment", async () => {
    const { finds, importIt } = await open(new File([commented], "talk.docx"));
    assert.deepEqual(said(finds), [
      "Keep 1 comment as a memo",
      "Each on the words it is about, with its author and date.",
    ]);
    await importIt();
    const { index } = study.project;
    const [memo] = [...index.memos.values()];
    const [target] = memo!.targets;
    assert.equal(memo!.text, "An invitation\n\nKari Lie, 2026-05-03");
    const text = await study.project.textOf(index.sourceList[0]!.id);
    assert.equal(target?.kind === "passage" ? text.slice(target.start, target.end) : "", "begin");
  });
});
