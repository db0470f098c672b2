import { assert, aTimeout, oneEvent } from "@open-wc/testing";
import { creation } from "#domain/model/changes";
import "#features/search/command";
import type { CommandDialog } from "#features/search/command";
import type { ProjectSearch } from "#contexts/project-search";
import { DialogCloseEvent } from "#ui/components/dialog-close-event";
import { parseRoute } from "#ui/route";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { memoRecord } from "../../../support/records.ts";
import type { Study } from "../../../support/study.ts";
import { openTalkStudy, talks } from "../../../support/talk-study.ts";
import { waitUntil } from "../../../support/wait-until.ts";

describe("<sm-command>", () => {
  let study: Study;
  let element: CommandDialog;
  let search: ProjectSearch;
  before(loadTokens);
  beforeEach(async () => {
    location.hash = "";
    study = await openTalkStudy();
    ({ element, search } = await inProject(study.project, "sm-command"));
    element.show();
    await element.updateComplete;
  });
  afterEach(async () => {
    search.close();
    study.project.close();
    location.hash = "";
    await deleteDatabases();
  });

  const root = () => element.shadowRoot!;
  const input = () => root().querySelector("input")!;
  const options = () => [...root().querySelectorAll<HTMLElement>('[role="option"]')];
  const texts = () => options().map((option) => option.textContent.replace(/\s+/g, " ").trim());
  const groups = () =>
    [...root().querySelectorAll(".group-head")].map((head) =>
      [...head.children]
        .map(({ textContent }) => textContent.trim())
        .join(" ")
        .trim(),
    );
  const isOpen = () => root().querySelector("sm-dialog")!.open;
  async function type(words: string): Promise<void> {
    input().value = words;
    input().dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    await element.updateComplete;
    await waitUntil(() => root().querySelector(".list")!.ariaBusy === "false", words, { timeout: 5000 });
  }

  it("passes axe with results of every kind", async () => {
    await type("wait");
    assert.isAbove(options().length, 4);
    await aTimeout(300); // it fades in
    await assert.isAccessible(element);
  });

  it("finds as one types, in groups with their counts", async () => {
    await type("wait");
    assert.deepEqual(groups(), ["Turns 3", "Codes 1", "Memos 1", "People 1"]);
    assert.include(texts().join("|"), "All 4 hits, in context");
    const marked = [...options()[0]!.querySelectorAll("mark")].map((mark) => mark.textContent);
    assert.deepEqual(marked, ["wait", "wait"]);
    await type('"at the caf');
    assert.deepEqual(groups(), ["Turns 1"]);
  });

  it("finds what is kept while it is open, such as a memo that was just left", async () => {
    await type("afterthought");
    assert.notInclude(groups().join(), "Memos");
    await study.commit([creation("memos", memoRecord("late", { text: "An afterthought." }))], {
      kind: "memo/create",
    });
    await waitUntil(() => groups().includes("Memos 1"));
  });

  it("goes to the words in their transcript by Enter, even before the results are there", async () => {
    input().value = "stop";
    input().dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    setTimeout(() => sendKey("Enter"));
    await oneEvent(window, "hashchange");
    const start = talks.first.indexOf("stop");
    assert.deepInclude(parseRoute(location.hash) as object, {
      screen: "coding",
      sourceId: "first",
      range: { start, end: start + 4 },
    });
    assert.isFalse(isOpen());
  });

  it("leads to a code's passages, to a memo, and to all that somebody says", async () => {
    const goes = async (at: string): Promise<object> => {
      element.show();
      await type("wait");
      const option = options().find((each) => each.classList.contains(at))!;
      setTimeout(() => option.click());
      await oneEvent(window, "hashchange");
      return parseRoute(location.hash);
    };
    assert.deepInclude(await goes("code"), { screen: "passages", codeIds: ["waiting"] });
    assert.deepInclude(await goes("memo"), { screen: "memos", memoId: "memo" });
    assert.deepInclude(await goes("person"), { screen: "search", participantId: "bo" });
  });

  it("takes what was asked along to all hits, written out", async () => {
    await type("wait");
    setTimeout(() =>
      options()
        .find((each) => each.classList.contains("hits"))!
        .click(),
    );
    await oneEvent(window, "hashchange");
    assert.equal(parseRoute(location.hash).screen, "search");
    assert.deepEqual(search.asked.value, { text: "wait*", isPattern: false });
  });

  it("is gone through with the arrows and says which option is chosen", async () => {
    await type("wait");
    const chosen = () => root().querySelector('[aria-selected="true"]');
    assert.equal(chosen(), options()[0]);
    sendKey("ArrowDown");
    await element.updateComplete;
    assert.equal(chosen(), options()[1]);
    assert.equal(input().getAttribute("aria-activedescendant"), chosen()!.id);
    sendKey("ArrowUp");
    sendKey("ArrowUp");
    await element.updateComplete;
    assert.equal(chosen(), options().at(-1));
  });

  it("runs commands of the screen, after it closed", async () => {
    let ran = 0;
    const run = (): void => {
      if (!isOpen()) ran++;
    };
    new ShortcutController(element, () => [
      { name: "test.deed", keys: ["mod+9"], label: "Measure the silence", group: "Coding", run },
    ]);
    root().querySelector("sm-dialog")!.dispatchEvent(new DialogCloseEvent());
    await element.updateComplete;
    element.show();
    await type("measure");
    assert.deepEqual(groups(), ["Commands 1", "Turns with similar words"]);
    options()[0]!.click();
    await waitUntil(() => ran === 1);
  });

  it("offers similar words where nothing is found, and says so", async () => {
    await type("stopp");
    assert.include(root().querySelector(".remark")!.textContent, "No turn has all of this.");
    assert.include(texts()[0], "Look for similar words");
    sendKey("Enter");
    await waitUntil(() => groups()[0] === "Turns with similar words 1");
    assert.include(texts()[0], "I stop and wait.");
  });

  it("takes regular expressions, and meets one that is none with a sentence", async () => {
    root().querySelector<HTMLButtonElement>(".query button")!.click();
    await type("caf[eé]");
    assert.deepEqual(groups(), ["Turns 2"]);
    await type("(");
    assert.include(root().querySelector(".remark")!.textContent, "not a regular expression");
    assert.lengthOf(options(), 0);
  });
});
