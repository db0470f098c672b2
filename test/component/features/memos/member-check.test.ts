import { assert } from "@open-wc/testing";
import { createTheme } from "#actions/create-theme";
import { recordAnswer } from "#actions/record-answer";
import { creation } from "#domain/model/changes";
import type { CoderId } from "#domain/model/ids";
import "#features/memos/member-check";
import "#features/memos/idea-dialog";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { participantRecord } from "../../../support/records.ts";
import { openCodedStudy, type Study } from "../../../support/study.ts";
import { button, has, within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const coder = "coder" as CoderId;

describe("<sm-member-check>", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    study = await openCodedStudy();
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  it("says what will be here while there are no themes", async () => {
    const { element } = await inProject(study.project, "sm-member-check");
    assert.isTrue(has(element, "sm-empty"));
  });

  it("records answers to a theme, counts them, removes and restores them; axe passes", async () => {
    await createTheme(study.project, coder, { name: "Time and space", concept: "Waiting makes room." });
    const { element } = await inProject(study.project, "sm-member-check");
    await assert.isAccessible(element);
    button(element, "Record an answer").click();
    await element.updateComplete;
    await assert.isAccessible(element);
    const field = within(element, "sm-field");
    field.value = "Yes, that is us.";
    field.dispatchEvent(new Event("input"));
    [...within(element, "sm-answer-form").shadowRoot!.querySelectorAll("button")].at(-1)!.click();
    const answers = () => [...study.project.index.records.themeAnswers.values()];
    await waitUntil(() => answers().length === 1);
    assert.deepInclude(answers()[0]!, { answer: "recognised", comment: "Yes, that is us." });
    element.version++;
    await element.updateComplete;
    assert.include(within(element, ".counts").textContent, "Recognised: 1");
    await assert.isAccessible(element);
    let undo: (() => void) | undefined;
    element.addEventListener("sm-toast-show", ({ action }) => (undo = action?.run));
    button(element, "Remove the answer").click();
    await waitUntil(() => undo !== undefined);
    assert.isTrue(answers()[0]!.removed);
    undo!();
    await waitUntil(() => answers()[0]!.removed !== true);
  });

  it("changes an answer where it stands; the focus goes back to where one was, and on from one that is removed", async () => {
    const { themeId } = await createTheme(study.project, coder, { name: "Time and space" });
    await recordAnswer(study.project, coder, { themeId, answer: "recognised", comment: "Yes." });
    const { element } = await inProject(study.project, "sm-member-check");
    const answer = () => [...study.project.index.records.themeAnswers.values()][0]!;
    const form = () => within(element, "sm-answer-form");
    button(element, "Change the answer of").click();
    await element.updateComplete;
    await form().updateComplete;
    await assert.isAccessible(element);
    const field = form().shadowRoot!.querySelector("sm-field")!;
    assert.equal(field.value, "Yes.");
    const kind = form().shadowRoot!.querySelector("sm-segmented")!;
    kind.value = "partly";
    kind.dispatchEvent(new Event("change"));
    field.value = "Yes, but gentler. ";
    field.dispatchEvent(new Event("input"));
    const press = (key: string, ctrlKey = false): boolean =>
      field.dispatchEvent(
        new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true, composed: true, cancelable: true }),
      );
    press("Enter", true);
    await waitUntil(() => answer().answer === "partly");
    assert.equal(answer().comment, "Yes, but gentler.");
    const focused = () => element.shadowRoot!.activeElement?.getAttribute("aria-label");
    await waitUntil(() => focused() === "Change the answer of Somebody unnamed");

    button(element, "Record an answer").click();
    await element.updateComplete;
    await form().updateComplete;
    form().dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }));
    await waitUntil(() => focused() === "Record an answer to Time and space");
    assert.equal(study.project.index.records.themeAnswers.size, 1, "nothing was recorded");

    button(element, "Remove the answer").focus();
    button(element, "Remove the answer").click();
    await waitUntil(() => answer().removed === true);
    element.version++;
    await waitUntil(() => focused() === "Record an answer to Time and space");
  });

  it("keeps what is being written to one theme while another is answered", async () => {
    await study.commit(
      ["Teacher 10", "Teacher 9"].map((name) => creation("participants", participantRecord(name, { name }))),
    );
    for (const name of ["Time and space", "Attuned interactions"])
      await createTheme(study.project, coder, { name });
    const { element } = await inProject(study.project, "sm-member-check");
    button(element, "Record an answer").click();
    await element.updateComplete;
    button(element, "Record an answer").click();
    await element.updateComplete;
    assert.lengthOf(element.shadowRoot!.querySelectorAll("sm-answer-form"), 2);
    const people = within(element, "sm-answer-form").people.map(({ name }) => name);
    assert.deepEqual(
      people.filter((name) => name.startsWith("Teacher")),
      ["Teacher 9", "Teacher 10"],
      "by name",
    );
  });
});

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

  it("keeps a thought with the place it was had at, and nothing where nothing was written", async () => {
    const { element } = await inProject(study.project, "sm-idea-dialog");
    const target = { kind: "passage", sourceId: "source", start: 0, end: 3, revision: 0 } as const;
    element.show(target as unknown as Parameters<typeof element.show>[0]);
    await element.updateComplete;
    await assert.isAccessible(element);
    button(element, "Keep").click();
    element.show(target as unknown as Parameters<typeof element.show>[0]);
    await element.updateComplete;
    const field = within(element, "sm-field");
    field.value = "A thought";
    field.dispatchEvent(new Event("input"));
    button(element, "Keep").click();
    const memos = () => [...study.project.index.memos.values()];
    await waitUntil(() => memos().length > 0);
    assert.lengthOf(memos(), 1);
    assert.deepInclude(memos()[0]!, { text: "A thought", targets: [target] as never });
  });
});
