import { assert } from "@open-wc/testing";
import { creation, edition } from "#domain/model/changes";
import type { CoderId, CodingId, CorrectionId, RoundId, SourceId } from "#domain/model/ids";
import type { Coding } from "#domain/model/records";
import type { Decision } from "#domain/model/round-records";
import "#features/agreement/agreement-screen";
import type { AgreementScreen } from "#features/agreement/agreement-screen";
import type { RoundAdjudication } from "#features/agreement/adjudication/round-adjudication";
import { disputedText, openDisputedStudy, threeDisputes } from "../../../support/disputed-study.ts";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import type { Study } from "../../../support/study.ts";
import { button, has, within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

describe("adjudication", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(() => {
    localStorage.clear();
    location.hash = "";
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  const open = async (caseKey?: string): Promise<{ screen: AgreementScreen; root: RoundAdjudication }> => {
    const screen = (await inProject(study.project, "sm-agreement-screen")).element;
    Object.assign(screen, { roundId: "round" as RoundId, shownPart: "adjudication", caseKey });
    await waitUntil(() => has(screen, "sm-round-adjudication"));
    await waitUntil(() => has(within(screen, "sm-round-adjudication"), ".bar, sm-empty"));
    const root = within(screen, "sm-round-adjudication");
    if (has(root, "sm-disputed-passage")) await waitUntil(() => has(root, ".run"));
    return { screen, root };
  };
  const inside = (element: Element | ShadowRoot): string =>
    [...element.childNodes]
      .map((node) =>
        node instanceof Element ? words(node) : node.nodeType === Node.TEXT_NODE ? node.nodeValue : "",
      )
      .join(" ");
  const words = (element: Element): string =>
    element.tagName === "STYLE"
      ? ""
      : `${element.shadowRoot === null ? "" : inside(element.shadowRoot)} ${inside(element)}`.replace(
          /\s+/g,
          " ",
        );
  const decisions = (): Decision[] =>
    [...study.project.index.records.decisions.values()].filter(({ removed }) => removed !== true);
  const agreed = (): string[] => {
    const layer = [...study.project.index.coders.values()].find(({ agreedIn }) => agreedIn === "round");
    return study.project.index
      .agreedCodingsOf("source" as SourceId)
      .filter(({ coderId }) => coderId === layer?.id)
      .map(({ codeId, start, end }) => `${codeId}: ${disputedText.slice(start, end)}`);
  };
  const ofCoders = (): Coding[] =>
    threeDisputes.map((_, at) => study.project.index.coding(`coding-${at}` as CodingId)!);
  const drawnWords = (root: Element) =>
    [...within(root, "sm-disputed-passage").shadowRoot!.querySelectorAll(".run.drawn")]
      .map(({ textContent }) => textContent)
      .join("");

  it("shows the disagreements, the most confused first, with each coder's brackets, and passes axe", async () => {
    study = await openDisputedStudy();
    const { screen, root } = await open();
    assert.include(words(root), "0 of 3 settled");
    assert.include(words(root), "Coding stays as it was.");
    assert.include(words(root), "Turn 3: which code, and how far?");
    assert.include(words(root), "Accept coder and Cy");
    assert.include(words(root), "Waiting, 6 words");
    assert.include(words(root), "Time pressure, whole turn");
    const lanes = [...within(root, "sm-disputed-passage").shadowRoot!.querySelectorAll(".lane")];
    assert.deepEqual(
      lanes.map((lane) => [...lane.querySelectorAll("li.disputed")].map((mark) => mark.textContent.trim())),
      [["Waiting"], ["Time pressure"], ["Waiting"], []],
    );
    assert.include(lanes[3]!.textContent, "To be settled");
    assert.include(lanes[3]!.textContent, "Waiting"); // what all drew alike in turn 2
    await assert.isAccessible(screen);
  });

  it("leads through three disagreements by keys alone, and leaves every coding as it was", async () => {
    study = await openDisputedStudy();
    const before = ofCoders();
    const { root } = await open();
    const settled = (n: number) => waitUntil(() => words(root).includes(`${n} of 3 settled`));
    sendKey("1");
    await waitUntil(() => has(root, ".lane.agreed .preview"));
    sendKey("Enter");
    await settled(1);
    assert.include(words(within(root, "sm-case-side")), "Accepted coder and Cy: Waiting");
    await waitUntil(() => words(root).includes("Turn 7: which code"));
    sendKey("0");
    await waitUntil(() => within(root, ".lane.agreed").textContent.includes("No code"));
    sendKey("Enter");
    await settled(2);
    await waitUntil(() => words(root).includes("Turn 5: which code"));
    sendKey("e");
    await waitUntil(() => has(root, ".lane.agreed .preview"));
    sendKey("Enter");
    await settled(3);
    assert.include(words(root), "All 3 disagreements are settled.");
    assert.deepEqual(
      decisions().map(({ kind }) => kind),
      ["one", "none", "joined"],
    );
    assert.deepEqual(agreed(), [
      "wait: Most of us looked at the floor first.",
      "wait: I stop and count to ten",
      "film: She went on by herself, quite slowly, to the end.",
    ]);
    assert.deepEqual(ofCoders(), before);
    await assert.isAccessible(root);
  });

  it("lets several stand, one taken in or left out by its digit", async () => {
    study = await openDisputedStudy();
    const { root } = await open();
    sendKey("s");
    await waitUntil(
      () =>
        root.renderRoot.querySelector("sm-case-choices")!.renderRoot.querySelectorAll(".card :checked")
          .length === 2,
    );
    sendKey("2");
    await waitUntil(
      () =>
        root.renderRoot.querySelector("sm-case-choices")!.renderRoot.querySelectorAll(".card :checked")
          .length === 1,
    );
    sendKey("2");
    sendKey("Enter");
    await waitUntil(() => decisions().length === 1);
    assert.deepEqual([decisions()[0]!.kind, [...decisions()[0]!.chosenCoderIds!].sort()] as unknown[], [
      "several",
      ["coder", "other", "third"] as unknown,
    ]);
    assert.includeMembers(agreed(), [
      "wait: I stop and count to ten",
      "time: I stop and count to ten before I speak.",
    ]);
  });

  it("draws a boundary by words with keys, and by dragging", async () => {
    study = await openDisputedStudy();
    const { root } = await open();
    sendKey("b");
    await waitUntil(() => has(root, "sm-boundary-controls"));
    assert.equal(drawnWords(root), "I stop and count to ten before I speak.");
    sendKey("ArrowLeft", { altKey: true });
    sendKey("ArrowRight", { altKey: true, shiftKey: true });
    await waitUntil(
      () => drawnWords(root) === "stop and count to ten before I",
      `words drawn: ${drawnWords(root)}`,
    );
    const passage = within(root, "sm-disputed-passage");
    const run = passage.shadowRoot!.querySelector<HTMLElement>(".run.drawn")!;
    run.scrollIntoView({ block: "center" });
    const range = document.createRange();
    range.setStart(run.firstChild!, 6);
    range.setEnd(run.firstChild!, 13);
    const box = range.getBoundingClientRect();
    const at = (type: string, x: number) =>
      run.dispatchEvent(
        new PointerEvent(type, {
          clientX: x,
          clientY: box.top + box.height / 2,
          bubbles: true,
          composed: true,
        }),
      );
    at("pointerdown", box.left + 1);
    at("pointerup", box.right - 1);
    await waitUntil(() => /^and count/.test(drawnWords(root)), drawnWords(root));
    const drawn = drawnWords(root);
    sendKey("Enter");
    await waitUntil(() => decisions().length === 1);
    assert.equal(decisions()[0]!.kind, "boundary");
    assert.include(agreed(), `wait: ${drawn}`);
  });

  it("keeps the reason, says how it was settled, and opens it again", async () => {
    study = await openDisputedStudy();
    const { root } = await open();
    sendKey("2");
    sendKey("r");
    const field = within(within(root, "sm-case-choices"), "sm-field").shadowRoot!.querySelector("input")!;
    await waitUntil(() => field.matches(":focus"));
    field.value = "The rule says so.";
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    sendKey("Enter");
    await waitUntil(() => decisions().length === 1);
    assert.equal(decisions()[0]!.reason, "The rule says so.");
    await waitUntil(() => words(root).includes("Turn 7: which code"));
    sendKey("k");
    await waitUntil(() => has(root, "sm-case-decision"));
    const said = words(within(root, "sm-case-decision"));
    assert.include(said, "Accepted Bo: Time pressure");
    assert.include(said, "The rule says so.");
    assert.include(said, "codebook v1");
    await assert.isAccessible(root);
    sendKey("u");
    await waitUntil(() => decisions().length === 0);
    assert.deepEqual(agreed(), ["wait: Most of us looked at the floor first."]);
    await waitUntil(() => words(root).includes("Turn 3: which code"));
    assert.include(words(root), "0 of 3 settled");
  });

  it("asks for a choice before it settles, and settles nothing by Enter on another button", async () => {
    study = await openDisputedStudy();
    const { screen, root } = await open();
    let said = "";
    screen.addEventListener("sm-toast-show", (event) => (said = (event as unknown as { text: string }).text));
    sendKey("Enter");
    await waitUntil(() => said === "Choose what stands first.");
    sendKey("1");
    await waitUntil(() => has(root, ".lane.agreed .preview"));
    const skip = button(root, "Skip");
    skip.focus();
    assert.isFalse(sendKey("Enter").defaultPrevented);
    assert.equal(decisions().length, 0);
  });

  it("takes notes on a disagreement, own ones back, and shows what was settled with the same codes", async () => {
    study = await openDisputedStudy([
      ...threeDisputes,
      ["other", "wait", "We began late"],
      ["coder", "time", "We began late"],
    ]);
    const { root } = await open();
    sendKey("d");
    const area = within(root, "sm-case-notes")
      .shadowRoot!.querySelector("sm-field")!
      .shadowRoot!.querySelector("textarea")!;
    await waitUntil(() => area.matches(":focus"));
    area.value = "I read it as one move.";
    area.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    sendKey("Enter", { ctrlKey: true });
    await waitUntil(() => words(within(root, "sm-case-notes")).includes("1 note"));
    assert.include(words(within(root, "sm-case-notes")), "I read it as one move.");
    button(root, "Remove this note").click();
    await waitUntil(() => !words(within(root, "sm-case-notes")).includes("I read it"));
    sendKey("Escape");
    sendKey("1");
    await waitUntil(() => has(root, ".lane.agreed .preview"));
    sendKey("Enter");
    await waitUntil(() => decisions().length === 1);
    await waitUntil(() => !words(within(root, "sm-case-side")).includes("Nothing with these codes yet."));
    const before = within(within(root, "sm-case-side"), ".before");
    assert.match(before.textContent, /Turn \d/);
  });

  it("sharpens a rule as a draft, and says that the codebook has changed since", async () => {
    study = await openDisputedStudy();
    const { root } = await open();
    button(root, "Edit rule of Waiting").click();
    await waitUntil(() => has(within(root, "sm-rule-card"), "sm-field"));
    assert.include(
      words(within(root, "sm-rule-card")),
      "A draft for the next version of the codebook. Round round keeps v1.",
    );
    const area = within(within(root, "sm-rule-card"), "sm-field").shadowRoot!.querySelector("textarea")!;
    area.value = "Leaving room for another, in talk.";
    area.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    button(root, "Save draft").click();
    await waitUntil(() => words(within(root, "sm-rule-card")).includes("Changed since v1"));
    assert.equal(
      study.project.index.codes.get("wait" as never)?.definition,
      "Leaving room for another, in talk.",
    );
    assert.equal(study.project.index.codes.get("wait" as never)?.excludeWhen, "Nobody speaks.");
    assert.include(words(within(root, "sm-rule-card")), "As it was in v1");
  });

  it("shows the disagreement that the address names, and lists them by code or the open ones alone", async () => {
    study = await openDisputedStudy();
    const first = await open();
    const entries = [
      ...within(first.root, "sm-case-list").shadowRoot!.querySelectorAll<HTMLElement>(".entry"),
    ];
    assert.lengthOf(entries, 3);
    const key = entries[2]!.dataset["key"]!;
    first.screen.remove();
    const { root } = await open(key);
    assert.include(words(root), "Turn 5: which code");
    sendKey("1");
    sendKey("Enter");
    await waitUntil(() => words(root).includes("1 of 3 settled"));
    const box = within(root, ".order input") as HTMLInputElement;
    box.click();
    const list = within(root, "sm-case-list").shadowRoot!;
    await waitUntil(() => list.querySelectorAll(".entry").length === 2);
    const select = within(within(root, ".order"), "sm-select");
    select.value = "code";
    select.dispatchEvent(new Event("change"));
    await waitUntil(() =>
      [...list.querySelectorAll("h2")].some((head) => head.textContent.includes("Time pressure")),
    );
  });

  it("shows passages where their words are after later corrections, and draws on those", async () => {
    study = await openDisputedStudy();
    await study.commit([
      creation("corrections", {
        id: "correction" as CorrectionId,
        sourceId: "source" as SourceId,
        revision: 1,
        start: 0,
        deleted: "We",
        inserted: "We all",
        coderId: "coder" as CoderId,
        at: 1_900_000_000_000,
      }),
    ]);
    const { root } = await open();
    const disputed = within(root, "sm-disputed-passage").shadowRoot!.querySelector(".run.disputed");
    assert.equal(disputed?.textContent, "I stop and count to ten before I speak.");
    assert.include(words(root), "Waiting, 6 words");
    sendKey("b");
    await waitUntil(() => has(root, "sm-boundary-controls"));
    sendKey("ArrowLeft", { altKey: true });
    sendKey("Enter");
    await waitUntil(() => decisions().length === 1);
    assert.include(agreed(), "wait: I stop and count to ten before I");
  });

  it("sets eight coders side by side, scrolled sideways beside the text", async () => {
    const more = ["d", "e", "f", "g", "h"];
    study = await openDisputedStudy(
      more.map((coder) => [coder, "time", "I stop and count to ten"] as const),
      {},
      more,
    );
    const { screen, root } = await open();
    const passage = within(root, "sm-disputed-passage").shadowRoot!;
    assert.lengthOf(passage.querySelectorAll(".lane"), 9);
    const page = passage.querySelector<HTMLElement>(".page")!;
    const talk = passage.querySelector<HTMLElement>(".talk")!;
    assert.isAbove(page.scrollWidth, page.clientWidth);
    const left = talk.getBoundingClientRect().left;
    page.scrollLeft = 400;
    assert.equal(talk.getBoundingClientRect().left, left);
    await assert.isAccessible(screen);
  });

  it("plans no round where a disagreement is settled, whatever letter is pressed", async () => {
    study = await openDisputedStudy();
    await open();
    sendKey("n");
    await new Promise((done) => setTimeout(done, 100));
    assert.equal(study.project.index.records.rounds.size, 1);
  });

  it("goes from one to the next and back, wider around a passage, and writes nothing", async () => {
    study = await openDisputedStudy();
    const { root } = await open();
    const turns = () => within(root, "sm-disputed-passage").shadowRoot!.querySelectorAll(".turn").length;
    const before = turns();
    sendKey("+");
    await waitUntil(() => turns() > before);
    sendKey("j");
    await waitUntil(() => words(root).includes("Turn 7: which code"));
    assert.include(location.hash, "/agreement/round/adjudication/source%20coding-9");
    sendKey("k");
    await waitUntil(() => words(root).includes("Turn 3: which code"));
    const entry = within(within(root, "sm-case-list"), '[aria-current="true"]');
    entry.focus();
    sendKey("ArrowDown");
    await waitUntil(() => words(root).includes("Turn 7: which code"));
    await waitUntil(() => within(within(root, "sm-case-list"), '[aria-current="true"]').matches(":focus"));
    sendKey("2");
    await waitUntil(() => has(root, ".card :checked"));
    assert.equal(decisions().length, 0);
  });

  it("says in words why there is nothing to settle", async () => {
    study = await openDisputedStudy(threeDisputes.slice(0, 3));
    assert.include(words((await open()).root), "they coded the same to the letter");
    study.project.close();
    study = await openDisputedStudy([], { coderIds: ["coder"] as unknown as CoderId[] });
    assert.include(words((await open()).root), "by two coders or more");
  });

  it("reads side by side without a coefficient where analysis is reflexive", async () => {
    study = await openDisputedStudy();
    await study.commit(edition("project", study.project.index.project, { mode: "reflexive" }));
    const { screen, root } = await open();
    assert.include(words(within(screen, "sm-segmented")), "Side by side");
    assert.notInclude(words(within(screen, "sm-segmented")), "Figures");
    assert.notInclude(words(root), "α");
    assert.include(words(root), "Settling one is a choice");
  });

  it("is not offered while the round runs", async () => {
    study = await openDisputedStudy();
    const [round] = [...study.project.index.records.rounds.values()];
    await study.commit(edition("rounds", round!, { state: "running" }));
    const screen = (await inProject(study.project, "sm-agreement-screen")).element;
    Object.assign(screen, { roundId: "round" as RoundId, shownPart: "adjudication" });
    await screen.updateComplete;
    assert.isTrue(has(screen, "sm-round-set-up"));
    assert.isFalse(has(screen, "sm-round-adjudication"));
  });
});
