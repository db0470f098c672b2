import { assert } from "@open-wc/testing";
import { creation, edition } from "#domain/model/changes";
import type { CodebookVersionId, CodeId, CoderId, CodingId } from "#domain/model/ids";
import type { CodebookScreen } from "#features/codebook/codebook-screen";
import "#features/codebook/codebook-screen";
import { deepActiveElement } from "#ui/focus";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord, coderRecord, codingRecord, contentsOf, sourceRecord } from "../../../support/records.ts";
import { replaceMethod } from "../../../support/replace-method.ts";
import { openStudy, type Study } from "../../../support/study.ts";
import { button, has, within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const talk = "I stop and wait.\nHalf up. Mm.\nWe have no time.\nThen she starts.";
const id = (name: string) => name as CodeId;

describe("<sm-codebook-screen>", () => {
  let study: Study;
  let narrowAgain: () => void;
  before(async () => {
    await loadTokens();
    // What fades in is measured as it stays.
    for (const duration of ["--dur-1", "--dur-2"])
      document.documentElement.style.setProperty(duration, "0ms");
    // The window of a test is narrow; here it counts as wide, so that tree, page and side are there together.
    narrowAgain = replaceMethod(
      window,
      "matchMedia",
      (was) => (query) => was.call(window, query.includes("width") ? "not all" : query),
    );
  });
  after(() => narrowAgain());
  beforeEach(async () => {
    localStorage.clear();
    study = await openStudy();
    const coding = (name: string, codeId: string, start: number, end: number, coderId = "coder") =>
      creation(
        "codings",
        codingRecord(name, { codeId: id(codeId), coderId: coderId as CoderId, start, end, at: 1 }),
      );
    await study.commit(
      [
        creation("coders", coderRecord("mats")),
        creation("sources", sourceRecord("source", { name: "Group A", length: talk.length })),
        creation("codes", codeRecord("group", { name: "Principles", isCodable: false })),
        creation(
          "codes",
          codeRecord("wait", { name: "Waiting", parentId: id("group"), definition: "Silence given." }),
        ),
        creation("codes", codeRecord("time", { name: "Time pressure", order: 2, color: 2, key: 1 })),
        creation("codes", codeRecord("hurry", { name: "Time pressures", order: 3, color: 3 })),
      ],
      { contents: [contentsOf("source", talk)] },
    );
    await study.commit([
      coding("a", "wait", 0, 16),
      coding("b", "time", 30, 46),
      coding("c", "hurry", 36, 46),
      coding("d", "hurry", 47, 63),
    ]);
    await study.commit([coding("e", "hurry", 30, 46, "mats")], { coderId: "mats" as CoderId });
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  const open = async () => {
    const { element } = await inProject(study.project, "sm-codebook-screen");
    await waitUntil(() => has(element, "sm-code-editor"));
    return element;
  };
  const index = () => study.project.index;
  const row = (element: Element, codeId: string) => within(element, `[data-code="${codeId}"][role="row"]`);
  const choose = async (element: CodebookScreen, codeId: string) => {
    row(element, codeId).click();
    await element.updateComplete;
  };
  const name = (element: Element) => within(element, ".title-field") as HTMLInputElement;
  const settled = (holds: () => boolean) => waitUntil(holds, "the project has changed", { timeout: 5000 });

  it("passes axe: one code, several, and what would come of a merge", async () => {
    const element = await open();
    await assert.isAccessible(element);
    await choose(element, "time");
    row(element, "hurry").dispatchEvent(
      new MouseEvent("click", { bubbles: true, composed: true, shiftKey: true }),
    );
    await waitUntil(() => has(element, "sm-several-codes"));
    await assert.isAccessible(element);
    await choose(element, "hurry");
    button(within(element, "sm-code-editor"), "Merge").click();
    await waitUntil(() => has(element, "sm-code-finder"));
    await assert.isAccessible(element);
  });

  it("passes axe while there are no codes, and offers a codebook to start from", async () => {
    const empty = await openStudy();
    const { element } = await inProject(empty.project, "sm-codebook-screen");
    await assert.isAccessible(element);
    assert.isTrue(has(element, "sm-empty"));
    empty.project.close();
  });

  it("shows uses with those of the codes below, and the key", async () => {
    const element = await open();
    const cells = (codeId: string) =>
      [...row(element, codeId).querySelectorAll('[role="gridcell"]')].map((cell) => cell.textContent.trim());
    assert.deepEqual(cells("group").slice(-2), ["1", ""]);
    assert.equal(cells("hurry")[3], "3");
    assert.include(cells("time")[2], "key 1");
  });

  it("writes a rule as one step when the field is left, and gives up with Escape", async () => {
    const element = await open();
    await choose(element, "time");
    const field = within(element, '[data-rule="includeWhen"]');
    const area = field.shadowRoot!.querySelector("textarea")!;
    area.focus();
    area.value = "Minutes are counted.";
    area.blur();
    await settled(() => index().codes.get(id("time"))?.includeWhen === "Minutes are counted.");
    area.focus();
    area.value = "Something else";
    sendKey("Escape");
    assert.equal(area.value, "Minutes are counted.");
    area.blur();
    assert.equal(index().codes.get(id("time"))?.includeWhen, "Minutes are counted.");
  });

  it("merges with the numbers said first, and returns every passage when un-merged", async () => {
    const element = await open();
    await choose(element, "hurry");
    button(within(element, "sm-code-editor"), "Merge").click();
    await waitUntil(() => deepActiveElement()?.getAttribute("role") === "combobox");
    const input = deepActiveElement() as HTMLInputElement;
    input.value = "Time";
    input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    const panel = within(element, "sm-deed-panel");
    await waitUntil(() => has(panel, "dl"));
    const said = within(panel, "dl").textContent.replace(/\s+/g, " ");
    assert.include(said, "3 3 + 1, 1 overlap joined");
    assert.include(said, "1 coding of others keeps its code");
    sendKey("Enter");
    await settled(() => index().resolve(id("hurry")) === "time");
    assert.equal(index().mentions(id("time")), 3);
    assert.equal(index().coding("c" as CodingId)?.codeId, "hurry", "no coding was changed");
    await waitUntil(() => name(element).value === "Time pressure");
    button(within(element, "sm-code-editor"), "Un-merge").click();
    await settled(() => index().resolve(id("hurry")) === "hurry");
    assert.equal(index().mentions(id("hurry")), 3);
  });

  it("splits own passages off into a new code that names what it replaces; others' stay", async () => {
    const element = await open();
    await choose(element, "hurry");
    button(within(element, "sm-code-editor"), "Split").click();
    const dialog = within(element, "sm-split-dialog");
    await waitUntil(() => has(dialog, "input.check"));
    assert.include(within(dialog, ".numbers").textContent, "1 coding of others keeps its code");
    const field = within(dialog, "sm-field");
    field.value = "Rushing";
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    button(dialog, "Make the new code"); // with no passages yet
    (within(dialog, "input.check") as HTMLInputElement).click();
    await waitUntil(() => within(dialog, ".primary").textContent.includes("Split off 1 passage"));
    button(dialog, "Split off").click();
    await settled(() => [...index().codes.values()].some(({ splitFrom }) => splitFrom === "hurry"));
    const made = [...index().codes.values()].find(({ splitFrom }) => splitFrom === "hurry")!;
    assert.deepEqual(
      index()
        .codingsOfCode(made.id)
        .map(({ replaces, coderId }) => [replaces, coderId]),
      [["c" as CodingId, "coder" as CoderId]],
    );
    assert.equal(index().codingsOfCode(id("hurry")).length, 2);
  });

  it("retires a code: it goes to a list of its own, keeps its passages and gives its key away", async () => {
    const element = await open();
    await choose(element, "time");
    row(element, "time").focus();
    sendKey("Delete");
    const panel = within(element, "sm-deed-panel");
    await waitUntil(() => has(panel, "dl"));
    button(panel, "Retire").click();
    await settled(() => index().codes.get(id("time"))?.retired === true);
    assert.isUndefined(index().codes.get(id("time"))?.key);
    assert.equal(index().mentions(id("time")), 1);
    await waitUntil(() => has(element, "[data-retired]"));
    assert.isFalse(has(element, '[data-code="time"][role="row"]'));
    within(element, "[data-retired]").click();
    await waitUntil(() => has(element, '[data-code="time"][role="row"]'));
  });

  it("moves what is chosen by key, several at once", async () => {
    const element = await open();
    await choose(element, "time");
    row(element, "time").focus();
    sendKey("ArrowDown", { shiftKey: true });
    await element.updateComplete;
    sendKey("ArrowRight", { altKey: true });
    await settled(() => index().codes.get(id("hurry"))?.parentId === "group");
    assert.equal(index().codes.get(id("time"))?.parentId, "group");
  });

  it("freezes with a note, shows what changed word by word, and offers own passages for a second look", async () => {
    const element = await open();
    button(element, "Freeze v1").click();
    const dialog = within(element, "sm-freeze-dialog");
    within(dialog, "sm-field").value = "Before round 1";
    button(dialog, "Freeze v1").click();
    await settled(() => index().codebookVersions.size === 1);
    await study.commit(edition("codes", index().codes.get(id("hurry"))!, { definition: "Time is short." }));
    await waitUntil(() => row(element, "hurry").textContent.includes("edited"));
    button(element, "Freeze v2").click();
    button(dialog, "Freeze v2").click();
    await settled(() => index().codebookVersions.size === 2);

    button(element, "v1").click();
    await waitUntil(() => has(element, "sm-changes-view"));
    await assert.isAccessible(element);
    const to = within(element, "sm-select:nth-of-type(2)") as HTMLElement & { value: string };
    const versions = [...index().codebookVersions.values()];
    to.value = versions.find(({ number }) => number === 2)!.id;
    to.dispatchEvent(new Event("change", { bubbles: true }));
    const look = () => within(element, "sm-second-look");
    await waitUntil(() => has(element, "[data-coding]"));
    assert.include(within(element, "ins").textContent, "Time is short.");
    assert.include(look().shadowRoot!.textContent, "0 of 2 looked at");
    assert.include(look().shadowRoot!.textContent, "mats 1");
    sendKey("1");
    await settled(() => index().records.secondLooks.size === 1);
    const [kept] = index().records.secondLooks.values();
    assert.deepInclude(kept, { codingId: "c" as CodingId, verdict: "fits" });
    assert.equal(kept!.codebookVersionId, to.value as CodebookVersionId);
    sendKey("2");
    await settled(() => index().coding("d" as CodingId)?.removed === true);
    await waitUntil(() => look().shadowRoot!.textContent.includes("1 of 1 looked at"));
  });

  it("names codes that look alike, compares them side by side, and remembers those kept apart", async () => {
    const element = await open();
    const pick = (words: string) => {
      within(within(element, ".header sm-menu"), "[slot=trigger]").click();
      button(element, words).click();
    };
    pick("Codes that look alike");
    await waitUntil(() => has(element, "[data-pair]"));
    await assert.isAccessible(element);
    button(element, "Compare Time pressure and Time pressures").click();
    await waitUntil(() => has(element, "sm-code-comparison"));
    await assert.isAccessible(element);
    const rows = [...within(element, "table").querySelectorAll("tr.passages")];
    assert.lengthOf(rows, 2);
    assert.isTrue(rows[0]!.classList.contains("overlaps"));
    button(element, "Close comparison").click();
    await waitUntil(() => has(element, "sm-book-tree"));
    pick("Codes that look alike");
    await waitUntil(() => has(element, "[data-pair]"));
    button(element, "Keep apart: Time pressure and Time pressures").click();
    await waitUntil(() => !has(element, "[data-pair]"));
  });

  it("keeps the focus on a group that is folded and unfolded", async () => {
    const element = await open();
    await choose(element, "group");
    for (const [key, expanded] of [
      ["ArrowLeft", "false"],
      ["ArrowRight", "true"],
    ] as const) {
      row(element, "group").focus();
      sendKey(key);
      await waitUntil(() => row(element, "group").ariaExpanded === expanded);
      await within(element, "sm-book-tree").updateComplete;
      assert.isTrue(row(element, "group").matches(":focus"), key);
    }
  });

  it("goes on from the field to what is found best, and chooses it", async () => {
    const element = await open();
    const field = within(within(element, "sm-book-panel"), "sm-field");
    field.focus();
    field.value = "wai";
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    await waitUntil(() => !has(element, '[data-code="time"][role="row"]'));
    sendKey("ArrowDown");
    await waitUntil(() => row(element, "wait").matches(":focus"));
    await waitUntil(() => name(element).value === "Waiting");
  });

  it("shows the code that others were merged into, though it was folded away and not asked for", async () => {
    const element = await open();
    await choose(element, "group");
    row(element, "group").focus();
    sendKey("ArrowLeft");
    await waitUntil(() => !has(element, '[data-code="wait"][role="row"]'));
    const field = within(within(element, "sm-book-panel"), "sm-field");
    field.value = "pressures";
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    await waitUntil(() => !has(element, '[data-code="time"][role="row"]'));
    await choose(element, "hurry");
    button(within(element, "sm-code-editor"), "Merge").click();
    await waitUntil(() => deepActiveElement()?.getAttribute("role") === "combobox");
    const input = deepActiveElement() as HTMLInputElement;
    input.value = "Waiting";
    input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    await waitUntil(() => has(within(element, "sm-deed-panel"), "dl"));
    sendKey("Enter");
    await settled(() => index().resolve(id("hurry")) === "wait");
    await waitUntil(() => has(element, '[data-code="wait"][role="row"]'));
    await waitUntil(() => row(element, "wait").matches(":focus"));
  });

  it("gives the focus back to the colour's button, and keeps it where a passage is linked", async () => {
    const element = await open();
    await choose(element, "time");
    const colors = within(element, ".colors");
    within(element, ".color-button").focus();
    colors.showPopover();
    await waitUntil(() => deepActiveElement()?.matches("input[type=radio]") === true);
    await assert.isAccessible(element);
    sendKey("Enter");
    await waitUntil(() => within(element, ".color-button").matches(":focus"));
    const link = button(within(element, "sm-code-editor"), "Link a passage");
    link.focus();
    link.click();
    const chooser = within(element, "sm-passage-chooser");
    await waitUntil(() => has(chooser, "[data-at]"));
    await assert.isAccessible(element);
    within(chooser, "[data-at]").click();
    await settled(() => index().codes.get(id("time"))?.typicalPassage?.start === 30);
    await waitUntil(() => link.textContent.includes("Remove the link"));
    await waitUntil(() => link.matches(":focus"));
  });

  it("reads several rules as lines right below each other", async () => {
    const element = await open();
    await study.commit(edition("codes", index().codes.get(id("time"))!, { includeWhen: "One\nTwo" }));
    await choose(element, "time");
    const shown = () => within(within(element, '[data-rule="includeWhen"]'), ".shown");
    await waitUntil(() => shown().querySelectorAll("li").length === 2);
    const [first, second] = [...shown().querySelectorAll("li")].map((line) => line.getBoundingClientRect());
    assert.closeTo(first!.top, shown().getBoundingClientRect().top, 6);
    assert.closeTo(second!.top, first!.bottom, 2);
  });

  it("goes on to what stood beside a code that is deleted", async () => {
    const element = await open();
    await study.commit([creation("codes", codeRecord("idle", { name: "Idle", order: 2.5 }))]);
    await waitUntil(() => has(element, '[data-code="idle"][role="row"]'));
    await choose(element, "idle");
    row(element, "idle").focus();
    sendKey("Delete");
    await waitUntil(() => has(within(element, "sm-deed-panel"), "dl"));
    button(within(element, "sm-deed-panel"), "Delete").click();
    await settled(() => index().codes.get(id("idle"))?.deleted === true);
    await waitUntil(() => row(element, "hurry").matches(":focus"));
    await waitUntil(() => name(element).value === "Time pressures");
  });

  it("keeps the focus in the tree when an undo takes away the code that has it", async () => {
    const element = await open();
    const idle = creation("codes", codeRecord("idle", { name: "Idle", order: 2.5 }));
    await study.commit([idle]);
    await waitUntil(() => has(element, '[data-code="idle"][role="row"]'));
    await choose(element, "idle");
    row(element, "idle").focus();
    await study.commit(edition("codes", index().codes.get(id("idle"))!, { mergedInto: id("time") }));
    await waitUntil(() => row(element, "time").matches(":focus"));
  });

  it("goes on to what stood beside codes retired together, which can be used again together", async () => {
    const element = await open();
    await study.commit([creation("codes", codeRecord("idle", { name: "Idle", order: 4 }))]);
    await waitUntil(() => has(element, '[data-code="idle"][role="row"]'));
    await choose(element, "time");
    row(element, "time").focus();
    sendKey("ArrowDown", { shiftKey: true });
    await waitUntil(() => has(element, "sm-several-codes"));
    button(within(element, "sm-several-codes"), "Retire").click();
    await waitUntil(() => has(within(element, "sm-deed-panel"), "dl"));
    button(within(element, "sm-deed-panel"), "Retire 2 codes").click();
    await settled(() => index().codes.get(id("hurry"))?.retired === true);
    await waitUntil(() => row(element, "idle").tabIndex === 0);
    button(within(element, "sm-several-codes"), "Use again").click();
    await settled(() => index().codes.get(id("hurry"))?.retired !== true);
    assert.notEqual(index().codes.get(id("time"))?.retired, true);
  });

  it("goes into a comparison with the focus, and out of it with Escape to the codes compared", async () => {
    const element = await open();
    await choose(element, "time");
    row(element, "time").focus();
    sendKey("ArrowDown", { shiftKey: true });
    await waitUntil(() => has(element, "sm-several-codes"));
    button(within(element, "sm-several-codes"), "Compare").click();
    await waitUntil(() => has(element, "sm-code-comparison"));
    await waitUntil(() => within(within(element, "sm-code-comparison"), ".page").matches(":focus"));
    sendKey("Escape");
    await waitUntil(() => has(element, "sm-several-codes"));
    await waitUntil(() => deepActiveElement() === row(element, "hurry"));
    sendKey("ArrowUp", { shiftKey: true });
    await waitUntil(() => row(element, "hurry").ariaSelected === "false");
  });

  it("compares a group by what is coded below it, and says where codes share no words", async () => {
    const element = await open();
    await choose(element, "group");
    row(element, "hurry").dispatchEvent(
      new MouseEvent("click", { bubbles: true, composed: true, ctrlKey: true }),
    );
    await waitUntil(() => has(element, "sm-several-codes"));
    button(within(element, "sm-several-codes"), "Compare").click();
    await waitUntil(() => has(element, "sm-code-comparison"));
    const words = (selector: string) => within(element, selector).textContent.replace(/\s+/g, " ").trim();
    await waitUntil(() => words("tr.passages").includes("I stop and wait."));
    assert.include(words("tr.passages"), "Waiting");
    assert.include(words(".rules"), "1 in 1 transcript with the codes below");
    assert.equal(words(".bar li"), "Principles and Time pressures share no words");
    within(element, ".check").click();
    await waitUntil(() => has(element, "p.none"));
    assert.equal(words("p.none"), "Nowhere do they share words.");
    await assert.isAccessible(element);
  });

  it("begins a code at the top at the edge, so that it does not look like one of the group above it", async () => {
    const element = await open();
    const left = (codeId: string) =>
      row(element, codeId).querySelector("sm-swatch")!.getBoundingClientRect().left;
    assert.isBelow(left("time"), left("wait"));
  });

  it("keeps the focus, and Escape with it, when the window passes into another room", async () => {
    class Room extends EventTarget {
      matches = false;
    }
    const narrow = new Room();
    const wasBefore = replaceMethod(
      window,
      "matchMedia",
      (was) => (query) =>
        query === "(width < 1024px)" ? (narrow as unknown as MediaQueryList) : was.call(window, query),
    );
    const element = await open();
    const turn = (isNarrow: boolean) => {
      narrow.matches = isNarrow;
      narrow.dispatchEvent(new Event("change"));
    };
    await choose(element, "time");
    row(element, "time").focus();
    turn(true);
    await waitUntil(() => !has(element, "sm-split"));
    await waitUntil(() => row(element, "time").matches(":focus"));
    element.compare([id("time"), id("hurry")]);
    await waitUntil(() => has(element, "sm-code-comparison"));
    turn(false);
    sendKey("Escape");
    await waitUntil(() => has(element, "sm-book-tree"));
    wasBefore();
  });

  it("gives the focus to the page where it stands in the tree's place", async () => {
    const wideAgain = replaceMethod(
      window,
      "matchMedia",
      (was) => (query) => was.call(window, query.includes("width") ? "all" : query),
    );
    const { element } = await inProject(study.project, "sm-codebook-screen");
    await waitUntil(() => has(element, "sm-book-tree"));
    await choose(element, "time");
    row(element, "time").focus();
    sendKey("Enter");
    await waitUntil(() => has(element, "sm-code-editor"));
    element.compare([id("time"), id("hurry")]);
    await waitUntil(() => has(element, "sm-code-comparison"));
    await waitUntil(() => within(within(element, "sm-code-comparison"), ".page").matches(":focus"));
    sendKey("Escape");
    await waitUntil(() => deepActiveElement()?.matches("[data-region].page") === true);
    wideAgain();
  });
});
