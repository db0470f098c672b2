import { assert, oneEvent } from "@open-wc/testing";
import type { ProjectSearch } from "#contexts/project-search";
import type { CodeId, CoderId, ParticipantId } from "#domain/model/ids";
import type { CodeChoice } from "#features/search/code-choice";
import type { HitListView } from "#features/search/hit-list-view";
import type { HitSide } from "#features/search/hit-side";
import type { SearchScreen } from "#features/search/search-screen";
import "#features/search/search-screen";
import type { ToastShowEvent } from "#ui/components/toast-show-event";
import { parseRoute } from "#ui/route";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import type { Study } from "../../../support/study.ts";
import { openTalkStudy } from "../../../support/talk-study.ts";
import { waitUntil } from "../../../support/wait-until.ts";

describe("<sm-search-screen>", () => {
  let study: Study;
  let element: SearchScreen;
  let search: ProjectSearch;
  before(loadTokens);
  beforeEach(async () => {
    location.hash = "";
    study = await openTalkStudy();
    ({ element, search } = await inProject(study.project, "sm-search-screen"));
  });
  afterEach(async () => {
    element.remove();
    search.close();
    study.project.close();
    location.hash = "";
    await deleteDatabases();
  });

  const root = () => element.shadowRoot!;
  const list = () => root().querySelector<HitListView>("sm-hit-list");
  const side = () => root().querySelector<HitSide>("sm-hit-side")!;
  const rows = () => [...(list()?.shadowRoot?.querySelectorAll<HTMLElement>(".shown .row") ?? [])];
  const lines = () => rows().map((row) => row.textContent.replace(/\s+/g, " ").trim());
  const counts = () =>
    [...(root().querySelector("sm-counts")?.shadowRoot?.querySelectorAll(".value") ?? [])].map((each) =>
      each.textContent.trim(),
    );
  const codeButton = () => side().shadowRoot!.querySelector<HTMLButtonElement>(".primary")!;
  const saysOf = (button: HTMLElement) => button.textContent.trim();

  async function ask(text: string, hits: number): Promise<void> {
    search.asked.set({ text, isPattern: false });
    // The words of a hit are read after the hits.
    await waitUntil(
      () => rows().length === hits && rows().every((row) => row.querySelector("mark")!.textContent !== ""),
      `${hits} hits`,
    );
  }
  async function choose(name: string): Promise<void> {
    const choice = side().shadowRoot!.querySelector<CodeChoice>("sm-code-choice")!;
    const input = choice.shadowRoot!.querySelector("input")!;
    input.focus();
    input.value = name;
    input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    await choice.updateComplete;
    sendKey("Enter");
    await waitUntil(() => codeButton().getAttribute("aria-disabled") === "false", "something to code");
  }

  it("passes axe with hits and without", async () => {
    await assert.isAccessible(element);
    await ask("wait*", 4);
    await assert.isAccessible(element);
  });

  it("shows every hit with what is said around it, and counts hits, turns and transcripts", async () => {
    await ask("wait*", 4);
    assert.deepEqual(counts(), ["4", "3", "2"]);
    assert.match(lines()[0]!, /Talk first\s?turn 2 · Bo Waitz I stop and wait\s?\. Then I wait more\./);
  });

  it("says what was searched in vain, and offers words that begin so", async () => {
    search.asked.set({ text: "waiti", isPattern: false });
    await waitUntil(() =>
      root().querySelector("sm-empty")?.textContent!.includes("No turn has all of this."),
    );
    search.asked.set({ text: "sto", isPattern: false });
    await waitUntil(() => root().querySelector("sm-empty button")?.textContent!.includes("Search sto*"));
    root().querySelector<HTMLButtonElement>("sm-empty button")!.click();
    await waitUntil(() => rows().length === 1);
  });

  it("lists all that somebody says, as the address asks", async () => {
    element.participantId = "ada" as ParticipantId;
    await waitUntil(() => rows().length === 3 && lines()[0]!.includes("What did you do?"));
  });

  it("moves by keys, opens a hit in its transcript and takes one out", async () => {
    await ask("wait*", 4);
    list()!.shadowRoot!.querySelector<HTMLElement>('[data-at="0"]')!.focus();
    sendKey("j");
    await waitUntil(() => list()!.shadowRoot!.activeElement?.getAttribute("data-at") === "1");
    sendKey("x");
    await waitUntil(() => rows()[1]!.classList.contains("out"));
    assert.include(side().shadowRoot!.textContent, "3 of 4 checked");
    setTimeout(() => sendKey("Enter"));
    await oneEvent(window, "hashchange");
    assert.deepInclude(parseRoute(location.hash) as object, { screen: "coding", sourceId: "first" });
  });

  it("codes the turns of the checked hits in one step, skips what is coded so, and undoes it", async () => {
    await ask("wait*", 4);
    await choose("Waiting");
    assert.equal(saysOf(codeButton()), "Code 3 passages");
    setTimeout(() => codeButton().click());
    const toast: ToastShowEvent = await oneEvent(element, "sm-toast-show");
    assert.equal(toast.text, "Coded 3 passages as Waiting");
    const { index } = study.project;
    assert.equal(index.mentions("waiting" as CodeId), 3);
    await waitUntil(() => saysOf(codeButton()) === "Code 0 passages");
    assert.include(
      side().shadowRoot!.querySelector("p")!.textContent,
      "3 passages you have coded so already",
    );
    toast.action!.run();
    await waitUntil(() => index.mentions("waiting" as CodeId) === 0);
    await waitUntil(() => saysOf(codeButton()) === "Code 3 passages");
  });

  it("codes sentences, or the words alone, under a new code", async () => {
    await ask("wait*", 4);
    const segmented = side().shadowRoot!.querySelector("sm-segmented")!;
    segmented.value = "sentence";
    segmented.dispatchEvent(new Event("change"));
    await choose("Pauses");
    await waitUntil(() => saysOf(codeButton()) === "Code 4 passages");
    codeButton().click();
    const { index } = study.project;
    await waitUntil(() => [...index.codes.values()].some(({ name }) => name === "Pauses"));
    const code = [...index.codes.values()].find(({ name }) => name === "Pauses")!;
    const words = await Promise.all(
      index
        .codingsOfCode(code.id)
        .map(async ({ sourceId, start, end }) => (await study.project.textOf(sourceId)).slice(start, end)),
    );
    assert.sameMembers(words, [
      "I stop and wait.",
      "Then I wait more.",
      "We wait at the café.",
      "Nobody waits.",
    ]);
    await study.project.undo("coder" as CoderId);
    assert.isUndefined(index.codes.get(code.id));
  });
});
