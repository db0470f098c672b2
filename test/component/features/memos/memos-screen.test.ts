import { assert, nextFrame } from "@open-wc/testing";
import { editMemo } from "#actions/edit-memo";
import { creation, edition } from "#domain/model/changes";
import type { CodeId, CoderId, CorrectionId, MemoId, SourceId } from "#domain/model/ids";
import type { Memo } from "#domain/model/memo-records";
import type { MemoPage } from "#features/memos/memo-page";
import type { MemosScreen } from "#features/memos/memos-screen";
import "#features/memos/memos-screen";
import { deepActiveElement } from "#ui/focus";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord, coderRecord, memoRecord } from "../../../support/records.ts";
import { openCodedStudy, type Study } from "../../../support/study.ts";
import { button, has, within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const coder = "coder" as CoderId;
const day = 86_400_000;
/** Edits as keys do; a page has no other way to ask for it. */
const browser = document as unknown as {
  execCommand(command: string, showsDialog?: boolean, value?: string): boolean;
};

describe("<sm-memos-screen>", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    location.hash = "";
    study = await openCodedStudy();
    await study.commit([
      creation("coders", coderRecord("mats", { name: "Mats" })),
      creation("codes", codeRecord("wait", { name: "Waiting", color: 3 })),
      ...edition("project", study.project.index.project, {
        phases: [
          { phase: "familiarisation", at: day },
          { phase: "coding", at: 3 * day },
        ],
      }),
    ]);
    await study.commit([
      creation(
        "memos",
        memoRecord("first", { at: 2 * day, editedAt: 2 * day, text: "Old words\nin two lines" }),
      ),
      creation(
        "memos",
        memoRecord("second", {
          at: 4 * day,
          editedAt: 4 * day,
          kind: "reflexive",
          title: "On the pause",
          text: "Why?",
          targets: [{ kind: "code", codeId: "wait" as CodeId }],
        }),
      ),
    ]);
    await study.commit(
      [
        creation(
          "memos",
          memoRecord("mats-memo", { at: 5 * day, editedAt: 5 * day, coderId: "mats" as CoderId }),
        ),
      ],
      { coderId: "mats" as CoderId },
    );
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
    location.hash = "";
  });

  const record = (id: string): Memo => study.project.index.memos.get(id as MemoId)!;
  const open = async (memoId?: string) => {
    const { element, session } = await inProject(study.project, "sm-memos-screen");
    if (memoId !== undefined) element.memoId = memoId as MemoId;
    await element.updateComplete;
    await waitUntil(() => has(element, ".tiptap") || has(element, "sm-memo-list"));
    return { element, session };
  };
  const pageOf = (element: MemosScreen): MemoPage => within(element, "sm-memo-page");
  const surface = (element: MemosScreen): HTMLElement => within(element, ".tiptap");
  /** Types where the caret is, as the browser does. */
  const type = async (element: MemosScreen, words: string): Promise<void> => {
    pageOf(element).focus();
    browser.execCommand("insertText", false, words);
    await nextFrame(); // the editor reads what the browser did
  };
  /** What the shell is asked to say. */
  const saying = (element: MemosScreen): string[] => {
    const said: string[] = [];
    element.addEventListener("sm-toast-show", ({ text }) => void said.push(text));
    return said;
  };
  const rows = (element: MemosScreen): readonly string[] =>
    [...within(element, "sm-memo-list").shadowRoot!.querySelectorAll(".name")].map(
      ({ textContent }) => textContent,
    );

  it("passes axe: a memo of one's own, somebody else's, a new one, and the answers", async () => {
    const { element } = await open("second");
    await assert.isAccessible(element);
    element.memoId = "mats-memo" as MemoId;
    await element.updateComplete;
    await assert.isAccessible(element);
    element.about = null;
    await element.updateComplete;
    await assert.isAccessible(element);
    element.checking = true;
    await element.updateComplete;
    await assert.isAccessible(element);
  });

  it("lists memos by day with the phases, the newest first", async () => {
    const { element } = await open();
    assert.deepEqual(rows(element), ["A thought", "On the pause", "Old words"]);
    const list = within(element, "sm-memo-list").shadowRoot!;
    assert.deepEqual(
      [...list.querySelectorAll(".phase")].map((phase) => /\d\s*([A-Z]\w+)/.exec(phase.textContent)![1]),
      ["Coding", "Familiarisation"],
    );
    assert.isTrue(has(element, "sm-memo-phases"));
  });

  it("shows somebody else's memo to be read, not to be written in", async () => {
    const { element } = await open("mats-memo");
    assert.equal(surface(element).textContent, "A thought");
    assert.equal(surface(element).contentEditable, "false");
    assert.isFalse(has(element, ".title-field"));
  });

  it("narrows the list by kind, by who wrote and by words", async () => {
    const { element } = await open();
    element.setFilter({ kind: "reflexive" });
    await element.updateComplete;
    await within(element, "sm-memo-list").updateComplete;
    assert.deepEqual(rows(element), ["On the pause"]);
    element.setFilter({ kind: undefined, words: "two OLD" });
    await element.updateComplete;
    await within(element, "sm-memo-list").updateComplete;
    assert.deepEqual(rows(element), ["Old words"]);
    element.setFilter({ words: "nothing says this" });
    await element.updateComplete;
    button(element, "Show all memos").click();
    await element.updateComplete;
    assert.lengthOf(rows(element), 3);
  });

  it("opens a memo of plain text, and keeps it plain and whole when it is written on", async () => {
    const { element } = await open("first");
    assert.equal(surface(element).querySelectorAll("p").length, 2);
    await type(element, " more");
    await pageOf(element).flush();
    assert.deepInclude(record("first"), { text: "Old words\nin two lines more" });
    assert.isUndefined(record("first").body);
  });

  it("keeps what was written once for a pause, not for each key, and undo takes it back in the field first", async () => {
    const { element } = await open("first");
    const before = (await study.project.entriesBefore(undefined, 100)).length;
    for (const letter of " abc") await type(element, letter);
    sendKey("z", { ctrlKey: true });
    assert.equal(surface(element).textContent, "Old wordsin two lines");
    await type(element, " kept");
    await pageOf(element).flush();
    assert.lengthOf(await study.project.entriesBefore(undefined, 100), before + 1);
    sendKey("z", { ctrlKey: true });
    assert.equal(surface(element).textContent, "Old wordsin two lines", "also of what was kept meanwhile");
    await pageOf(element).flush();
    assert.equal(record("first").text, "Old words\nin two lines");
    assert.isFalse(sendKey("z", { ctrlKey: true }).defaultPrevented);
    await study.project.undo(coder);
    await waitUntil(() => surface(element).textContent === "Old wordsin two lines kept");
    await study.project.undo(coder);
    await waitUntil(() => surface(element).textContent === "Old wordsin two lines");
  });

  it("keeps what was written when another memo is opened, or the screen left", async () => {
    const { element } = await open("first");
    await type(element, " left");
    element.memoId = "second" as MemoId;
    await element.updateComplete;
    await waitUntil(() => record("first").text.endsWith("lines left"));
    await type(element, " Gone?");
    element.remove();
    await waitUntil(() => record("second").text === "Why? Gone?");
  });

  it("begins a memo with its first words, about what was in hand; nothing is kept of an empty one", async () => {
    const { element } = await open();
    const count = study.project.index.memos.size;
    element.about = { kind: "code", codeId: "wait" as CodeId };
    await element.updateComplete;
    await pageOf(element).updateComplete;
    await waitUntil(() => deepActiveElement()?.matches(".title-field") === true);
    await pageOf(element).flush();
    assert.equal(study.project.index.memos.size, count);
    await type(element, "New words");
    await pageOf(element).flush();
    const made = [...study.project.index.memos.values()].find(({ text }) => text === "New words")!;
    assert.deepEqual(made.targets, [{ kind: "code", codeId: "wait" as CodeId }]);
    assert.equal(location.hash, `#/p/project/memos/${made.id}`);
  });

  it("names records after @: names are offered as one types, taken with Enter, and shown with the name of now", async () => {
    const { element } = await open("first");
    await type(element, " See @wai");
    await waitUntil(() => has(element, '[role="option"][aria-selected="true"]'));
    assert.equal(surface(element).getAttribute("aria-activedescendant"), "option-0");
    await assert.isAccessible(element);
    sendKey("Enter");
    await waitUntil(() => surface(element).querySelector(".mention") !== null);
    await pageOf(element).flush();
    assert.equal(record("first").text, "Old words\nin two lines See Waiting ");
    const code = study.project.index.codes.get("wait" as CodeId)!;
    await study.commit(edition("codes", code, { name: "Making room" }));
    await waitUntil(() => surface(element).querySelector(".mention")!.textContent === "Making room");
    await type(element, " @wai");
    await waitUntil(() => has(element, '[role="listbox"]'));
    sendKey("Escape");
    await waitUntil(() => !has(element, '[role="listbox"]'));
    await type(element, " @nobody");
    await waitUntil(() => has(element, '[role="listbox"]'));
    await type(element, " is called that");
    await waitUntil(() => !has(element, '[role="listbox"]'));
  });

  it("quotes the passage looked at last, live: it follows corrections and says so", async () => {
    const { element, session } = await open("first");
    sendKey("'", { ctrlKey: true });
    assert.isNull(surface(element).querySelector(".quotation"));
    session.lastPassage = { sourceId: "source" as SourceId, start: 0, end: 3, revision: 0 };
    pageOf(element).focus();
    sendKey("'", { ctrlKey: true });
    const words = (): string | undefined =>
      surface(element).querySelector(".quotation .words")?.textContent ?? undefined;
    await waitUntil(() => words() === "a a");
    assert.include(surface(element).querySelector("figcaption")!.textContent, "Live");
    const link = surface(element).querySelector("figcaption a")!;
    assert.equal(link.getAttribute("href"), "#/p/project/coding/source?at=0-3");
    await pageOf(element).flush();
    assert.notInclude(record("first").text, "a a");
    await study.commit([
      creation("corrections", {
        id: "c1" as CorrectionId,
        sourceId: "source" as SourceId,
        revision: 1,
        start: 2,
        deleted: "a",
        inserted: "one",
        coderId: coder,
        at: 1,
      }),
    ]);
    await waitUntil(() => words() === "a one");
    assert.include(surface(element).querySelector("figcaption")!.textContent, "Corrected once");
  });

  it("says so where there is nothing to quote", async () => {
    const { element } = await open("first");
    const said = saying(element);
    button(element, "quote a passage").click();
    assert.deepEqual(said, ["Select words in a transcript first, then quote them here."]);
  });

  it("takes no quotation away that was clicked: what is typed goes on below it", async () => {
    const { element, session } = await open("first");
    session.lastPassage = { sourceId: "source" as SourceId, start: 0, end: 3, revision: 0 };
    pageOf(element).quote();
    await waitUntil(() => surface(element).querySelector(".quotation .words")?.textContent === "a a");
    const quotation = surface(element).querySelector<HTMLElement>(".quotation")!;
    const press = { bubbles: true, composed: true, clientX: quotation.getBoundingClientRect().x + 9 };
    const at = { ...press, clientY: quotation.getBoundingClientRect().y + 9, button: 0, detail: 1 };
    for (const kind of ["mousedown", "mouseup", "click"])
      quotation.querySelector(".words")!.dispatchEvent(new MouseEvent(kind, at));
    await waitUntil(() => surface(element).querySelector(".ProseMirror-selectednode") !== null);
    surface(element).dispatchEvent(new KeyboardEvent("keypress", { key: "x", charCode: 120, bubbles: true }));
    await pageOf(element).flush();
    assert.isNotNull(surface(element).querySelector(".quotation"));
    assert.match(record("first").text, /two lines\n+x$/);
  });

  it("says so where another tab wrote in the memo that is being written in, and has both wordings", async () => {
    const { element } = await open("first");
    const said = saying(element);
    await type(element, " here");
    await editMemo(study.project, coder, "first" as MemoId, { text: "Words from elsewhere" });
    await waitUntil(() => record("first").text === "Words from elsewhere");
    await element.updateComplete;
    await pageOf(element).flush();
    assert.equal(record("first").text, "Old words\nin two lines here");
    assert.deepEqual(said, [
      "This memo was also written in elsewhere. That wording is under Earlier wording.",
    ]);
    await waitUntil(() => within(element, "sm-memo-side").shadowRoot!.textContent.includes("from elsewhere"));
    await type(element, ", once");
    await pageOf(element).flush();
    assert.lengthOf(said, 1);
  });

  it("leaves the focus where people are when what was written is kept", async () => {
    const { element } = await open("first");
    await type(element, " kept");
    (document.activeElement as HTMLElement).blur();
    await waitUntil(() => record("first").text.endsWith("kept"));
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(document.activeElement, document.body);
  });

  it("links a memo to a record from the side, takes the link away, and shows earlier wordings", async () => {
    const { element } = await open("first");
    button(element, "Link to…").click();
    await waitUntil(() => deepActiveElement()?.matches('[role="combobox"]') === true);
    await assert.isAccessible(element);
    sendKey("Enter");
    await waitUntil(() => record("first").targets.length === 1);
    await waitUntil(() => has(element, "button[data-key]"));
    button(element, "Take the link to").click();
    assert.equal(deepActiveElement()?.getAttribute("aria-label"), "Link to…");
    await waitUntil(() => record("first").targets.length === 0);
    await editMemo(study.project, coder, "first" as MemoId, { text: "Other words" });
    await waitUntil(() => has(element, "details"));
    assert.include(within(element, "details").textContent, "Old words");
  });

  it("changes the kind, removes a memo and brings it back", async () => {
    const { element } = await open("first");
    const kind = within(pageOf(element), "sm-select");
    kind.value = "methodological";
    kind.dispatchEvent(new Event("change"));
    await pageOf(element).flush();
    assert.equal(record("first").kind, "methodological");
    let undo: (() => void) | undefined;
    element.addEventListener("sm-toast-show", ({ action }) => (undo = action?.run));
    button(element, "Remove this memo").click();
    await waitUntil(() => undo !== undefined);
    assert.isTrue(record("first").removed);
    undo!();
    await waitUntil(() => record("first").removed !== true);
  });

  it("moves through the list by key, and into the memo", async () => {
    const { element } = await open("second");
    document.body.focus();
    sendKey("j");
    assert.equal(location.hash, "#/p/project/memos/first");
    element.memoId = "first" as MemoId;
    await element.updateComplete;
    sendKey("k");
    assert.equal(location.hash, "#/p/project/memos/second");
    sendKey("e");
    assert.equal(deepActiveElement(), surface(element));
    sendKey("Escape");
    assert.equal(document.activeElement, document.body, "from where the keys of the page work");
  });
});
