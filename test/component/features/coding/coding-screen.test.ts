import { aTimeout, assert, oneEvent } from "@open-wc/testing";
import { creation } from "#domain/model/changes";
import type { CodeId, CoderId, CodingId, SourceId } from "#domain/model/ids";
import type { CodingScreen } from "#features/coding/coding-screen";
import "#features/coding/coding-screen";
import { deepActiveElement } from "#ui/focus";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord, coderRecord, codingRecord } from "../../../support/records.ts";
import { replaceMethod } from "../../../support/replace-method.ts";
import { openCodedStudy, openStudy, type Study } from "../../../support/study.ts";
import { button, has, within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const sourceId = "source" as SourceId;

describe("<sm-coding-screen>", () => {
  let study: Study;
  before(async () => {
    await loadTokens();
    document.body.style.height = "900px";
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
    for (const name of ["coding.left", "coding.inspector", "coding.panel"])
      localStorage.removeItem(`samtale.${name}`);
  });

  const open = async () => {
    const { element, session } = await inProject(study.project, "sm-coding-screen");
    element.style.height = "800px";
    session.set({ sourceId });
    await waitUntil(() => element.transcript !== null, "the text is read");
    await element.transcript!.updateComplete;
    return { element, session, transcript: element.transcript! };
  };
  const select = async (screen: CodingScreen, start: number, end: number) => {
    screen.transcript!.selectRange({ start, end });
    await screen.updateComplete;
  };
  const openPalette = async (screen: CodingScreen) => {
    screen.openPalette();
    await waitUntil(() => deepActiveElement()?.role === "combobox");
  };
  const segments = (screen: CodingScreen) => screen.segments.shown.map(({ start, end }) => [start, end]);

  it("says what will be here while there are no transcripts, offers to import, and passes axe", async () => {
    study = await openStudy();
    const { element } = await inProject(study.project, "sm-coding-screen");
    assert.include(within(element, ".blank").textContent, "Transcripts appear here");
    await assert.isAccessible(element);
    setTimeout(() => button(element, "Import transcripts").click());
    await oneEvent(element, "sm-import-open");
  });

  it("passes axe with an open transcript, a passage and the palette", async () => {
    study = await openCodedStudy();
    const { element } = await open();
    await assert.isAccessible(element);
    await select(element, 0, 9);
    await openPalette(element);
    await aTimeout(250); // it fades in
    await assert.isAccessible(element);
  });

  it("applies a code to the selection without the white space at its ends, once", async () => {
    study = await openCodedStudy();
    const { element } = await open();
    await select(element, 1, 4);
    await openPalette(element);
    sendKey("Enter");
    await waitUntil(() => segments(element).length === 1);
    assert.deepEqual(segments(element), [[2, 3]]);
    assert.isFalse(has(element, "sm-code-palette"));
    await openPalette(element);
    sendKey("Enter");
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.lengthOf(segments(element), 1);
  });

  const scaled = codeRecord("scaled", {
    name: "Warmth",
    order: 0,
    scale: { labels: ["low", "middle", "high"].map((label, n) => ({ value: n + 1, label })) },
  });
  const rated = (screen: CodingScreen) =>
    screen.segments.shown.map(({ codings }) => codings.map(({ rating }) => rating ?? null));

  it("offers the scale of a code just applied: a digit rates, Escape leaves it unrated, and codes by key wait", async () => {
    study = await openCodedStudy();
    await study.commit([
      creation("codes", scaled),
      creation("codes", codeRecord("keyed", { key: 3, order: 2 })),
    ]);
    const { element } = await open();
    await select(element, 0, 9);
    await openPalette(element);
    sendKey("Enter");
    await waitUntil(() => deepActiveElement()?.role === "radio", "the scale is offered");
    await aTimeout(250); // it fades in
    await assert.isAccessible(element);
    sendKey("7"); // no such value
    sendKey("3");
    await waitUntil(() => rated(element).flat().includes(3), "it is rated");
    assert.deepEqual(rated(element), [[3]]);
    assert.isFalse(has(element, "sm-rating-palette"));
    assert.equal(element.segments.shown[0]!.codings[0]!.codeId, scaled.id);

    await select(element, 20, 29);
    await openPalette(element);
    sendKey("Enter", { shiftKey: true });
    await waitUntil(() => deepActiveElement()?.role === "radio");
    sendKey("Escape");
    await waitUntil(() => deepActiveElement()?.role === "combobox", "the palette was to stay open");
    assert.deepEqual(rated(element), [[3], [null]]);
    sendKey("Escape");
    await element.updateComplete;
    assert.isFalse(has(element, "sm-code-palette"));
  });

  it("rates in the inspector by keyboard, says off-scale ratings as such, and never another's", async () => {
    study = await openCodedStudy();
    await study.commit([creation("codes", scaled), creation("coders", coderRecord("mats"))]);
    const at = { codeId: scaled.id, start: 0, end: 9 };
    await study.commit([
      creation("codings", codingRecord("mine", at)),
      creation("codings", codingRecord("off", { ...at, start: 20, end: 29, rating: 9 })),
    ]);
    await study.commit(
      [creation("codings", codingRecord("theirs", { ...at, coderId: "mats" as CoderId, rating: 1 }))],
      {
        coderId: "mats" as CoderId,
      },
    );
    const { element } = await open();
    const inspector = () => within(element, "sm-coding-inspector").shadowRoot!;
    await select(element, 20, 29);
    await waitUntil(() => inspector().querySelector("sm-rating-choice") !== null);
    assert.include(
      inspector().querySelector("sm-rating-choice")!.shadowRoot!.textContent,
      "9, off the scale",
    );
    await select(element, 0, 9);
    await waitUntil(() => inspector().textContent.includes("mats: low"));
    const choices = inspector().querySelectorAll("sm-rating-choice");
    assert.lengthOf(choices, 1);
    choices[0]!.focus();
    sendKey("ArrowRight");
    sendKey("ArrowRight");
    assert.equal(study.project.index.coding("mine" as CodingId)?.rating, undefined, "a walk changes nothing");
    (deepActiveElement() as HTMLElement).click();
    const rating = () => study.project.index.coding("mine" as CodingId)?.rating;
    await waitUntil(() => rating() === 3);
    assert.equal(study.project.index.coding("theirs" as CodingId)?.rating, 1);
    const [segment] = element.segments.shown;
    assert.lengthOf(segment!.codings, 2);
    sendKey("Backspace");
    await waitUntil(() => rating() === undefined, "the rating is taken back");
    assert.lengthOf(element.segments.shown, 2, "and the code stays");
  });

  it("plans keys that come fast on what the ones before left: twice the same is one coding", async () => {
    study = await openCodedStudy();
    await study.commit([creation("codes", codeRecord("keyed", { key: 4, order: 2 }))]);
    const { element, transcript } = await open();
    transcript.focus();
    await select(element, 0, 9);
    sendKey("4");
    sendKey("4");
    sendKey("4");
    await waitUntil(() => segments(element).length > 0);
    await new Promise((resolve) => setTimeout(resolve, 80));
    assert.deepEqual(segments(element), [[0, 9]]);
  });

  it("hides a coder's layer and says how much, and never switches the coder", async () => {
    study = await openCodedStudy();
    await study.commit([creation("coders", coderRecord("mats"))]);
    await study.commit([creation("codings", codingRecord("m", { coderId: "mats" as CoderId }))], {
      coderId: "mats" as CoderId,
    });
    const { element, session } = await open();
    assert.lengthOf(element.segments.shown, 1);
    sendKey("f");
    sendKey("2");
    await element.updateComplete;
    assert.lengthOf(element.segments.shown, 0);
    assert.equal(element.segments.hidden, 1);
    assert.equal(session.state.coderId, "coder" as CoderId);
    sendKey("f");
    sendKey("0");
    await element.updateComplete;
    assert.lengthOf(element.segments.shown, 1);
  });

  it("draws coding in the next way with v, and folds its panels with b and i", async () => {
    study = await openCodedStudy();
    const { element, session } = await open();
    sendKey("v");
    assert.equal(session.state.viewMode, "brackets");
    sendKey("i");
    await element.updateComplete;
    assert.isFalse(has(element, "sm-coding-inspector"));
    sendKey("i");
    await element.updateComplete;
    assert.isTrue(has(element, "sm-coding-inspector"));
    const shown = has(element, "sm-code-tree");
    sendKey("b");
    await element.updateComplete;
    assert.notEqual(has(element, "sm-code-tree"), shown);
  });

  it("has its parts in the order they are read: panel, text, inspector", async () => {
    const narrowAgain = replaceMethod(
      window,
      "matchMedia",
      (was) => (query) => was.call(window, query.includes("width") ? "not all" : query),
    );
    study = await openCodedStudy();
    const { element } = await open();
    const parts = [...element.renderRoot.querySelectorAll("[data-region]")].map(({ localName }) => localName);
    narrowAgain();
    assert.deepEqual(parts, ["sm-coding-panel", "sm-coding-document", "sm-inspector-panel"]);
  });

  it("goes through the coded passages, and takes a code off with the words left selected", async () => {
    study = await openCodedStudy();
    await study.commit([creation("codings", codingRecord("one", { start: 2, end: 9 }))]);
    await study.commit([creation("codings", codingRecord("two", { start: 12, end: 19 }))]);
    const { element, transcript } = await open();
    element.stepSegment(1);
    assert.equal(transcript.focusedId, "one");
    element.stepSegment(1);
    assert.equal(transcript.focusedId, "two");
    await element.updateComplete;
    assert.deepEqual(element.passage?.range, { start: 12, end: 19 });
    sendKey("Backspace");
    await waitUntil(() => segments(element).length === 1);
    assert.deepEqual(transcript.selectionRange, { start: 12, end: 19 });
  });

  it("shows the passage that the address asks for", async () => {
    study = await openCodedStudy();
    const { element, session } = await inProject(study.project, "sm-coding-screen");
    element.range = { start: 100, end: 103 };
    session.set({ sourceId });
    await waitUntil(() => element.passage !== undefined);
    assert.deepEqual(element.passage!.range, { start: 100, end: 103 });
  });

  it("follows what another tab does", async () => {
    study = await openCodedStudy();
    const { element } = await open();
    const other = await study.anotherTab();
    await other.commit({
      coderId: "coder" as CoderId,
      deed: { kind: "coding/apply", detail: {} },
      patch: [creation("codings", codingRecord("far", { codeId: "code" as CodeId, start: 2, end: 5 }))],
    });
    await waitUntil(() => segments(element).length === 1);
    other.close();
  });
});
