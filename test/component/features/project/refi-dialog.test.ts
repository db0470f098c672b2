import { aTimeout, assert } from "@open-wc/testing";
import { strToU8, zipSync } from "fflate";
import type { OpenDialog } from "#features/project/open-dialog";
import type { RefiDialog } from "#features/project/refi-dialog";
import type { Library } from "#storage/read/library";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inLibrary } from "../../../support/in-library.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { button, has, within } from "../../../support/within.ts";
import "#features/project/open-dialog";
import "#features/project/refi-dialog";

const guid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const coding = (code: number, user: number) =>
  `<Coding guid="${guid(500 + code)}" creatingUser="${guid(user)}"><CodeRef targetGUID="${guid(code)}"/></Coding>`;
const xml = (name: string) => `<Project xmlns="urn:QDA-XML:project:1.0" name="${name}" origin="Other 2.1">
<Users><User guid="${guid(91)}" name="Kari"/><User guid="${guid(92)}" name="Ola"/></Users>
<CodeBook><Codes><Code guid="${guid(1)}" name="Care" isCodable="true" color="#00aa00"><Code guid="${guid(2)}" name="Trust" isCodable="true"/></Code></Codes></CodeBook>
<Variables><Variable guid="${guid(70)}" name="Person:Age" typeOfVariable="Integer"/></Variables>
<Cases><Case guid="${guid(80)}" name="Ana"><VariableValue><VariableRef targetGUID="${guid(70)}"/><IntegerValue>41</IntegerValue></VariableValue></Case></Cases>
<Sources><TextSource guid="${guid(10)}" name="Talk" plainTextPath="internal://talk.txt"><PlainTextSelection guid="${guid(20)}" startPosition="5" endPosition="8">${coding(1, 91)}${coding(2, 92)}</PlainTextSelection></TextSource></Sources>
<Graphs><Graph guid="${guid(50)}" name="Map"/></Graphs></Project>`;
const file = (name: string, parts: Record<string, string>) =>
  new File(
    [zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))],
    name,
  );
const study = file("study.qdpx", { "project.qde": xml("Study"), "sources/talk.txt": "Ana: yes, always" });

describe("<sm-refi-dialog>", () => {
  let dialog: RefiDialog;
  let library: Library;
  before(loadTokens);
  beforeEach(async () => {
    location.hash = "";
    ({ element: dialog, library } = await inLibrary("sm-refi-dialog"));
  });
  afterEach(async () => {
    location.hash = "";
    await deleteDatabases();
  });
  const show = async (which: File) => {
    dialog.show(which);
    await dialog.updateComplete;
    await waitUntil(() => has(dialog, "sm-refi-report") || has(dialog, ".bad") || has(dialog, "sm-select"));
  };
  const projects = () => library.database.projects.toArray();

  it("says what the project would become before anything is written, accessibly", async () => {
    await show(study);
    const report = within(dialog, "sm-refi-report").shadowRoot!;
    const said = report.textContent.replaceAll(/\s+/g, " ");
    assert.include(said, "Written by Other 2.1.");
    assert.include(said, "1 participant made of cases that are persons.");
    assert.include(said, "1 element not understood and kept: Graph.");
    assert.deepEqual(
      [...report.querySelectorAll("h4")].map((heading) => heading.textContent.replace(/\d+$/, "")),
      ["Assumed", "Kept as it is", "Taken over"],
    );
    assert.isEmpty(await projects());
    await aTimeout(300); // it fades in
    await assert.isAccessible(dialog);
  });

  it("makes it a project with coders, codes, codings, people and the report as a memo, and goes there", async () => {
    await show(study);
    button(dialog, "Open").click();
    await waitUntil(() => location.hash.includes("/coding"));
    const [row] = await projects();
    const project = await library.open(row!.id);
    const { index } = project;
    assert.deepEqual([...index.records.coders.values()].map(({ name }) => name).sort(), ["Kari", "Ola"]);
    assert.equal(index.codes.get(guid(2) as never)?.parentId, guid(1) as never);
    const [source] = index.sourceList;
    const text = await project.textOf(source!.id);
    assert.deepEqual(
      index
        .codingsOf(source!.id)
        .map(({ codeId, start, end }) => [codeId, text.slice(start, end)])
        .sort(),
      [guid(1), guid(2)].map((id) => [id as never, "yes"]),
    );
    assert.deepEqual(
      [...index.participants.values()].map(({ name }) => name),
      ["Ana"],
    );
    assert.deepEqual(
      [...index.records.attributeValues.values()].map(({ value }) => value),
      [41],
    );
    const [memo] = [...index.memos.values()];
    assert.deepEqual([memo!.kind, memo!.title], ["methodological", "Import report: study.qdpx"]);
    assert.include(memo!.text, "Kept as it is\n• 1 element not understood and kept: Graph.");
    assert.lengthOf(index.project.foreign!, 1);
    project.close();
  });

  it("writes nothing when it is cancelled, and a second project when it is opened twice", async () => {
    await show(study);
    button(dialog, "Cancel").click();
    await dialog.updateComplete;
    assert.isFalse(has(dialog, "sm-dialog[open]"));
    assert.isEmpty(await projects());
    for (const count of [1, 2]) {
      location.hash = "";
      await show(study);
      button(dialog, "Open").click();
      await waitUntil(() => location.hash.includes("/coding"));
      assert.lengthOf(await projects(), count);
    }
  });

  it("asks which, where the file holds several", async () => {
    await show(file("two.qdpx", { "a.qde": xml("First"), "b.qde": xml("Second") }));
    const select = within(dialog, "sm-select") as HTMLElement & { value: string };
    select.value = "b.qde";
    select.dispatchEvent(new Event("change"));
    button(dialog, "Read").click();
    await waitUntil(() => has(dialog, "sm-refi-report"));
    assert.include(within(dialog, "sm-refi-report").shadowRoot!.textContent, "“Second”");
  });

  it("refuses what it cannot read with a reason, and opens the next file all the same", async () => {
    for (const bad of [
      new File([], "empty.qdpx"),
      new File([await study.slice(0, 200).arrayBuffer()], "cut.qdpx"),
      file("other.qdpx", { "a.txt": "x" }),
      file("broken.qdpx", { "project.qde": "<Project>" }),
    ]) {
      await show(bad);
      assert.isNotEmpty(within(dialog, ".bad").textContent.trim());
      assert.isFalse(has(dialog, ".primary"));
    }
    await show(study);
    assert.isTrue(has(dialog, "sm-refi-report"));
  });

  it("is what a .qdpx is opened with, and another program's own project is named with what to export", async () => {
    const { element } = await inLibrary("sm-open-dialog");
    const open: OpenDialog = element;
    open.show(study);
    await waitUntil(() => has(open, "sm-refi-dialog"));
    await waitUntil(() => has(within(open, "sm-refi-dialog"), "sm-refi-report"));
    button(within(open, "sm-refi-dialog"), "Cancel").click();
    open.show(new File(["x"], "study.mx24"));
    await waitUntil(() => has(open, ".bad"));
    assert.include(within(open, ".bad").textContent, "In MAXQDA, export the project as REFI-QDA (.qdpx)");
  });
});
