import { assert } from "@open-wc/testing";
import type { IdeaDialog } from "#features/memos/idea-dialog";
import "#features/memos/idea-dialog";
import type { Field } from "#ui/components/field";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { openCodedStudy, type Study } from "../../../support/study.ts";
import { button, has, within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

describe("<sm-idea-dialog>", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    study = await openCodedStudy();
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  /** Opens it with some words in it. */
  const written = async (words: string): Promise<IdeaDialog> => {
    const { element } = await inProject(study.project, "sm-idea-dialog");
    element.show(null);
    await waitUntil(() => has(element, "sm-dialog[open]"));
    const field: Field = within(element, "sm-field");
    field.value = words;
    field.dispatchEvent(new Event("input"));
    await element.updateComplete;
    return element;
  };
  const ideas = (): readonly string[] => [...study.project.index.memos.values()].map(({ text }) => text);
  const isClosed = (element: IdeaDialog) => waitUntil(() => !has(element, "sm-dialog[open]"));
  /** Whether the browser is to ask before the page goes away. */
  const isAsked = (): boolean => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

  it("passes axe", async () => {
    await assert.isAccessible(await written("A thought"));
  });

  it("keeps what is written when it is closed with Escape, as other memo fields do", async () => {
    const element = await written("A thought");
    assert.isTrue(isAsked());
    within(element, "dialog").dispatchEvent(new Event("cancel", { cancelable: true }));
    await waitUntil(() => ideas().includes("A thought"));
    await isClosed(element);
    assert.isFalse(isAsked());
  });

  it("keeps it once with Ctrl and Enter, and is empty when it is opened again", async () => {
    const element = await written("A thought");
    const before = ideas().length;
    sendKey("Enter", { ctrlKey: true });
    await waitUntil(() => ideas().includes("A thought"));
    await isClosed(element);
    element.show(null);
    await waitUntil(() => has(element, "sm-dialog[open]"));
    assert.equal(within(element, "sm-field").value, "");
    assert.lengthOf(ideas(), before + 1);
  });

  it("gives it up with Cancel, and makes no memo of nothing", async () => {
    const before = ideas();
    button(await written("A thought"), "Cancel").click();
    button(await written("  "), "Keep").click();
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(ideas(), before);
  });
});
