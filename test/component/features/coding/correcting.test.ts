import { aTimeout, assert } from "@open-wc/testing";
import { creation } from "#domain/model/changes";
import type { CoderId, SourceId } from "#domain/model/ids";
import type { CodingScreen } from "#features/coding/coding-screen";
import "#features/coding/coding-screen";
import { deepActiveElement } from "#ui/focus";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { coderRecord, codingRecord } from "../../../support/records.ts";
import { openCodedStudy, type Study } from "../../../support/study.ts";
import { button, has, within } from "../../../support/within.ts";
import { erase, type } from "../../editor/correcting.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const sourceId = "source" as SourceId;
const coderId = "coder" as CoderId;
const line = "a ".repeat(24) + "b";

describe("correcting in <sm-coding-screen>", () => {
  let study: Study;
  let screen: CodingScreen;
  before(async () => {
    await loadTokens();
    document.body.style.height = "900px";
  });
  beforeEach(async () => {
    study = await openCodedStudy();
    await study.commit([creation("codings", codingRecord("one", { start: 52, end: 61 }))], {
      kind: "coding/apply",
    });
    const { element, session } = await inProject(study.project, "sm-coding-screen");
    screen = element;
    screen.style.height = "800px";
    session.set({ sourceId });
    await waitUntil(() => screen.transcript !== null, "the text is read");
    await screen.transcript!.updateComplete;
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  const start = async () => {
    screen.correcting.toggle(true);
    await waitUntil(() => screen.transcript!.correcting);
  };
  const caretAt = (offset: number, to = offset) => {
    screen.transcript!.focus();
    screen.transcript!.stage.editor.select(offset, to);
  };
  const revision = () => study.project.index.revisionOf(sourceId);
  const shown = async (wanted: number) => {
    await waitUntil(
      () => revision() === wanted && screen.openText?.revision === wanted,
      `revision ${wanted}`,
    );
    await screen.updateComplete;
    await screen.transcript!.updateComplete;
  };
  const words = (turn: number) => screen.transcript!.stage.editor.wordsElement(turn)!.textContent;
  const bar = () => within(screen, "sm-correction-bar");

  it("passes axe while words are corrected, and says so", async () => {
    await start();
    await assert.isAccessible(screen);
    assert.include(bar().shadowRoot!.textContent, "Correcting");
    assert.isUndefined(screen.passage);
  });

  it("keeps what was typed in a turn once the caret goes elsewhere, as one change that ⌘Z takes back", async () => {
    await start();
    caretAt(52, 53);
    await type("All");
    assert.equal(revision(), 0);
    caretAt(0);
    await shown(1);
    assert.isTrue(words(1).startsWith("a All a"));
    assert.deepEqual(
      screen.segments.shown.map((segment) => screen.openText!.text.slice(segment.start, segment.end)),
      ["All a a a a"],
    );
    await study.project.undo(coderId);
    await shown(2);
    assert.equal(words(1), line);
  });

  it("hands on what is typed before another transcript, or none, is shown", async () => {
    await start();
    caretAt(0, 1);
    await type("One");
    screen.remove();
    await waitUntil(() => revision() === 1, "it is kept");
  });

  it("splits a turn at the caret and joins it again, by key", async () => {
    await start();
    caretAt(54);
    const key = (name: string) =>
      screen.transcript!.stage.editor.dom.dispatchEvent(
        new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, composed: true }),
      );
    key("Enter");
    await waitUntil(() => screen.openText!.turns.length === 41);
    await waitUntil(() => screen.transcript!.caret === 54 && screen.transcript!.caretTurn === 2);
    assert.equal(words(1), "a a");
    key("Backspace");
    await waitUntil(() => screen.openText!.turns.length === 40);
    await screen.transcript!.updateComplete;
    assert.equal(words(1), line);
  });

  it("changes the speaker of the chosen turns to a new person", async () => {
    caretAt(50, 140);
    screen.correcting.turns("menu");
    await screen.updateComplete;
    screen.correcting.command({ name: "turn", deed: "speaker" });
    await screen.updateComplete;
    const dialog = within(screen, "sm-turn-dialog");
    await waitUntil(() => has(dialog, "sm-select"));
    await assert.isAccessible(dialog);
    screen.correcting.command({ name: "speaker", choice: { newName: "Bo" } });
    await waitUntil(() => study.project.index.turnsOf(sourceId).at(2).speaker === 1);
    assert.equal(study.project.index.turnsOf(sourceId).at(1).speaker, 1);
    assert.equal(study.project.index.turnsOf(sourceId).at(3).speaker, 0);
    await waitUntil(() =>
      screen.transcript!.stage.editor.turnElement(1)!.getAttribute("aria-label")!.includes("Bo"),
    );
  });

  it("opens the menu of turns from the words, with focus back in them", async () => {
    caretAt(60);
    screen.correcting.turns("menu");
    await waitUntil(() => deepActiveElement()?.localName === "sm-menu-item", "the menu has the focus");
    deepActiveElement()!.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true, composed: true }),
    );
    await waitUntil(
      () => deepActiveElement() === screen.transcript!.stage.editor.dom,
      "the words have it again",
    );
  });

  it("shows who corrected what, the original, and takes one back", async () => {
    await start();
    caretAt(52, 53);
    await type("All");
    caretAt(0);
    await shown(1);
    screen.correcting.show({ name: "list", tab: "list" });
    const dialog = within(screen, "sm-corrections-dialog");
    await waitUntil(() => dialog.shadowRoot!.querySelector("del")?.textContent.includes("a"));
    await assert.isAccessible(dialog);
    assert.include(dialog.shadowRoot!.querySelector("ins")!.textContent, "All");
    button(dialog, "Take back").click();
    await shown(2);
    assert.equal(words(1), line);
    await waitUntil(() => dialog.shadowRoot!.textContent.includes("taken back"));
  });

  it("lists codes without words, with what can be done: the coder's own can be removed", async () => {
    await study.commit([creation("coders", coderRecord("other"))], { kind: "coder/create" });
    await study.commit(
      [creation("codings", codingRecord("theirs", { coderId: "other" as CoderId, start: 52, end: 61 }))],
      { kind: "coding/apply", coderId: "other" as CoderId },
    );
    await start();
    caretAt(52, 62);
    await erase();
    caretAt(0);
    await shown(1);
    assert.lengthOf(study.project.index.unplacedOf(sourceId), 2);
    const header = within(screen, "sm-document-header");
    await waitUntil(() => header.shadowRoot!.textContent.includes("2 codes without words"));
    const opener = button(header, "2 codes without words");
    opener.focus();
    opener.click();
    const dialog = within(screen, "sm-corrections-dialog");
    await waitUntil(() => dialog.shadowRoot!.querySelectorAll(".list > li").length === 2);
    await assert.isAccessible(dialog);
    const remove = [...dialog.shadowRoot!.querySelectorAll<HTMLElement>("button[data-coding]")];
    assert.lengthOf(remove, 1);
    remove[0]!.click();
    await waitUntil(() => study.project.index.unplacedOf(sourceId).length === 1);
    await dialog.updateComplete;
    assert.isTrue(has(dialog, "sm-segmented:focus-within"), "what was pressed is gone");
    dialog.shadowRoot!.querySelector<HTMLElement>("button[data-correction]")!.click();
    await waitUntil(() => study.project.index.unplacedOf(sourceId).length === 0);
    await dialog.updateComplete;
    assert.isTrue(has(dialog, "sm-segmented:focus-within"));
    button(dialog, "Close").click();
    await waitUntil(() => deepActiveElement()?.matches(".tiptap") === true, "what opened it is gone");
  });

  it("keeps what was typed to be copied, where the same words were corrected in another tab", async () => {
    const other = await study.anotherTab();
    await start();
    caretAt(52, 53);
    await type("Mine");
    const { correctTurns } = await import("#actions/correct-turns");
    await correctTurns(other, coderId, [
      {
        sourceId,
        turns: [{ turn: 1, before: line, edits: [{ start: 0, deleted: "a", inserted: "Theirs" }] }],
      },
    ]);
    await shown(1);
    const dialog = within(screen, "sm-typed-dialog");
    await waitUntil(() => dialog.shadowRoot!.querySelector("textarea")?.value.includes("Mine"));
    await aTimeout(250); // it fades in
    await assert.isAccessible(dialog);
    assert.isTrue(words(1).startsWith("Theirs a"));
    other.close();
  });

  it("finds words and replaces those that stay chosen, in one step", async () => {
    screen.correcting.show({ name: "replace" });
    const dialog = within(screen, "sm-replace-dialog");
    await waitUntil(() => dialog.shadowRoot!.querySelector("sm-field") !== null);
    const write = (name: string, value: string) => {
      const field = dialog.shadowRoot!.querySelector<HTMLElementTagNameMap["sm-field"]>(
        `[data-line=${name}]`,
      )!;
      field.value = value;
      field.dispatchEvent(new Event("input"));
    };
    write("find", "b");
    write("replaceWith", "bee");
    await screen.updateComplete;
    button(dialog, "Search").click();
    await waitUntil(() => dialog.shadowRoot!.querySelectorAll(".places li").length === 40);
    await assert.isAccessible(dialog);
    dialog.shadowRoot!.querySelectorAll<HTMLInputElement>(".places input")[1]!.click();
    await waitUntil(() => dialog.shadowRoot!.textContent.includes("Replace 39 places"));
    button(dialog, "Replace 39 places").click();
    await shown(39);
    assert.isTrue(words(0).endsWith("a bee"));
    assert.equal(words(1), line);
    await study.project.undo(coderId);
    await shown(78);
    assert.equal(words(0), line);
  });

  it("says of an expression that it is none, or that it finds no end", async () => {
    screen.correcting.show({ name: "replace" });
    const dialog = within(screen, "sm-replace-dialog");
    await waitUntil(() => dialog.shadowRoot!.querySelector("sm-field") !== null);
    const field = dialog.shadowRoot!.querySelector<HTMLElementTagNameMap["sm-field"]>("[data-line=find]")!;
    dialog.shadowRoot!.querySelector<HTMLInputElement>("[name=isExpression]")!.click();
    field.value = "(";
    field.dispatchEvent(new Event("input"));
    await waitUntil(() => !button(dialog, "Search").hasAttribute("disabled"));
    button(dialog, "Search").click();
    await waitUntil(() => field.error.includes("not a regular expression"));
    const { findInSources } = await import("#actions/find-in-sources");
    const endless = {
      find: "(?:[a ]+)+c",
      replaceWith: "",
      wholeWord: false,
      matchCase: true,
      isExpression: true,
    };
    const refusal: unknown = await findInSources(study.project, [sourceId], endless, 200).catch(
      (cause: unknown) => cause,
    );
    assert.propertyVal(refusal, "code", "find/too-slow");
  });
});
