import { assert } from "@open-wc/testing";
import { creation, edition } from "#domain/model/changes";
import type { CoderId, RoundId, SourceId } from "#domain/model/ids";
import "#features/agreement/agreement-screen";
import type { AgreementScreen } from "#features/agreement/agreement-screen";
import type { Round } from "#domain/model/round-records";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord, coderRecord, contentsOf, sourceRecord } from "../../../support/records.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";
import { openCodedStudy, type Study } from "../../../support/study.ts";
import { button, has, within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

describe("<sm-agreement-screen>", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    localStorage.clear();
    location.hash = "";
    study = await openCodedStudy();
    await study.commit(
      [
        creation("coders", coderRecord("other", { name: "Per", initials: "PE" })),
        creation("codes", codeRecord("group", { isCodable: false, name: "Group" })),
        creation("sources", sourceRecord("second", { name: "Second", order: 2, length: 9 })),
      ],
      { contents: [contentsOf("second", "some text")] },
    );
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  const open = async (): Promise<AgreementScreen> =>
    (await inProject(study.project, "sm-agreement-screen")).element;
  const root = (screen: AgreementScreen) => screen.shadowRoot!;
  const rounds = (): Round[] => [...study.project.index.records.rounds.values()];
  const assigned = (): string[] =>
    [...study.project.index.records.assignments.values()]
      .filter(({ removed }) => removed !== true)
      .map(({ coderId, sourceId }) => `${coderId} ${sourceId}`)
      .sort();
  const running = (fields: Partial<Round> = {}) =>
    study.commit([
      creation(
        "rounds",
        roundRecord("round", { state: "running", startedAt: 1, coderIds: people, codeIds: [], ...fields }),
      ),
      ...people.map((coderId) => creation("assignments", assignmentRecord(`a-${coderId}`, { coderId }))),
    ]);
  const people = ["coder", "other"] as unknown as readonly CoderId[];

  it("passes axe with nothing, with a planned round, and with one that runs", async () => {
    const screen = await open();
    await assert.isAccessible(screen);
    button(root(screen), "Plan a round").click();
    await waitUntil(() => has(root(screen), "sm-round-design"));
    await assert.isAccessible(screen);
    screen.remove();
    await running();
    const again = await open();
    await assert.isAccessible(again);
  });

  it("plans a round with everybody, by name, and every code that can be applied, in turns and blind", async () => {
    const screen = await open();
    button(root(screen), "Plan a round").click();
    await waitUntil(() => rounds().length === 1);
    const [round] = rounds();
    assert.deepEqual(
      [round?.name, round?.coderIds, round?.codeIds, round?.unit, round?.isBlind, round?.state] as unknown[],
      ["Round 1", people, ["code"], "turn", true, "planned"],
    );
  });

  it("says in a reflexive project why a coefficient is out of place, and plans open rounds", async () => {
    const { project } = study.project.index;
    await study.commit(edition("project", project, { mode: "reflexive" }));
    const screen = await open();
    assert.include(root(screen).textContent, "no coefficient is shown");
    button(root(screen), "Plan a round").click();
    await waitUntil(() => rounds().length === 1);
    assert.isFalse(rounds()[0]!.isBlind);
  });

  it("assigns and takes back by keys, also a range", async () => {
    const screen = await open();
    button(root(screen), "Plan a round").click();
    await waitUntil(() => has(root(screen), "sm-assignment-matrix"));
    const matrix = within(root(screen), "sm-assignment-matrix");
    await matrix.updateComplete;
    const first = within(matrix.shadowRoot!, 'td[tabindex="0"]');
    first.focus();
    sendKey("ArrowDown", { shiftKey: true });
    await matrix.updateComplete;
    sendKey("a");
    await waitUntil(() => assigned().length === 2);
    assert.deepEqual(assigned(), ["coder second", "coder source"]);
    await matrix.updateComplete;
    sendKey("ArrowRight");
    await matrix.updateComplete;
    sendKey("Enter");
    await waitUntil(() => assigned().length === 3);
    assert.include(assigned(), "other second");
    sendKey("Backspace");
    await waitUntil(() => assigned().length === 2);
  });

  it("fills a column below as the square that has the focus", async () => {
    const screen = await open();
    button(root(screen), "Plan a round").click();
    await waitUntil(() => has(root(screen), "sm-assignment-matrix"));
    const matrix = within(root(screen), "sm-assignment-matrix");
    await matrix.updateComplete;
    within(matrix.shadowRoot!, 'td[tabindex="0"]').focus();
    sendKey("a");
    await waitUntil(() => assigned().length === 1);
    await matrix.updateComplete;
    sendKey("d", { ctrlKey: true });
    await waitUntil(() => assigned().length === 2);
    assert.deepEqual(assigned(), ["coder second", "coder source"]);
    sendKey("Backspace");
    await waitUntil(() => assigned().length === 1);
    await matrix.updateComplete;
    sendKey("d", { ctrlKey: true });
    await waitUntil(() => assigned().length === 0);
  });

  it("compares each coder with themselves in an earlier round, and then coding begins anew", async () => {
    await study.commit([
      creation("rounds", roundRecord("earlier", { state: "closed", name: "Round 1", closedAt: 1 })),
    ]);
    const screen = await open();
    button(root(screen), "Plan a round").click();
    await waitUntil(() => has(root(screen), "sm-round-design"));
    const design = within(root(screen), "sm-round-design");
    const compared = [...design.shadowRoot!.querySelectorAll("sm-select")].at(-1)!;
    assert.deepEqual(
      compared.choices.map(({ label }) => label),
      ["the other coders", "each coder’s own coding in Round 1"],
    );
    const planned = () => rounds().find(({ state }) => state === "planned");
    assert.isFalse(planned()?.isFresh);
    compared.value = "earlier";
    compared.dispatchEvent(new Event("change"));
    await waitUntil(() => planned()?.stabilityOf === ("earlier" as RoundId));
    assert.isTrue(planned()?.isFresh);
  });

  it("keeps what a closed round found out of sight while a blind round runs on the same transcripts", async () => {
    await study.commit([
      creation("rounds", roundRecord("earlier", { state: "closed", name: "Round 1", closedAt: 1 })),
    ]);
    const screen = await open();
    screen.shownPart = "figures";
    await screen.updateComplete;
    assert.include(root(screen).textContent, "A blind round runs on the same transcripts.");
    assert.isFalse(has(root(screen), "sm-round-figures"));
    assert.isTrue(has(root(screen), "sm-round-set-up"));
    assert.isFalse(has(root(screen), "header sm-segmented"));
  });

  it("says which turns of a transcript are to be coded", async () => {
    const { index } = study.project;
    const turns = index.turnsOf("source" as SourceId);
    const part = (first: number, last: number) => ({
      start: turns.at(first - 1).start,
      end: turns.at(last - 1).end,
    });
    await study.commit([
      creation("rounds", roundRecord("round", { state: "running", startedAt: 1, coderIds: people })),
      creation("assignments", assignmentRecord("a", { within: [part(1, 1)] })),
      creation(
        "assignments",
        assignmentRecord("b", { coderId: people[1]!, within: [part(1, 2), part(4, 6)] }),
      ),
    ]);
    const screen = await open();
    const matrix = within(root(screen), "sm-assignment-matrix");
    await matrix.updateComplete;
    const cells = [...matrix.shadowRoot!.querySelectorAll<HTMLElement>("td.cell")];
    assert.deepEqual(
      cells.map((cell) => cell.getAttribute("aria-label")?.split(": ")[1]),
      ["Assigned, turn 1", "Assigned, 5 turns in 2 parts"],
    );
  });

  it("says in words what stands in the way of beginning, and otherwise what will be fixed; then begins", async () => {
    const screen = await open();
    button(root(screen), "Plan a round").click();
    await waitUntil(() => has(root(screen), "sm-assignment-matrix"));
    const dialog = () => within(root(screen), "sm-round-step-dialog");
    button(root(screen), "Start Round 1").click();
    await dialog().updateComplete;
    assert.include(dialog().shadowRoot!.textContent, "No transcript is assigned yet.");
    assert.throws(() => button(dialog(), "Start the round"));
    button(dialog(), "Cancel").click();
    button(root(screen), "Assign every transcript to everyone").click();
    await waitUntil(() => assigned().length === 4);
    await screen.updateComplete;
    button(root(screen), "Start Round 1").click();
    await dialog().updateComplete;
    assert.include(dialog().shadowRoot!.textContent, "The codebook is frozen as v1.");
    button(dialog(), "Start the round").click();
    await waitUntil(() => rounds()[0]!.state === "running");
    assert.equal(study.project.index.codebookVersions.size, 1);
  });

  it("lets a coder say how far they are themselves, and nobody else", async () => {
    await running();
    const screen = await open();
    const matrix = within(root(screen), "sm-assignment-matrix");
    await matrix.updateComplete;
    const [own, others] = [...matrix.shadowRoot!.querySelectorAll<HTMLElement>("td.cell")];
    others!.click();
    own!.click();
    const status = (coder: string) =>
      [...study.project.index.records.assignments.values()].find(({ coderId }) => coderId === coder)?.status;
    await waitUntil(() => status("coder") === "complete");
    assert.equal(status("other"), "assigned");
  });

  it("closes with who is incomplete said, and keeps the round as it stood", async () => {
    await running();
    const screen = await open();
    button(root(screen), "Close Round round").click();
    const dialog = within(root(screen), "sm-round-step-dialog");
    await dialog.updateComplete;
    assert.include(dialog.shadowRoot!.textContent, "Per has 1 transcript that is not complete.");
    assert.include(dialog.shadowRoot!.textContent, "Figures use complete assignments only.");
    button(dialog, "Close the round").click();
    await waitUntil(() => rounds()[0]!.state === "closed");
    const [closing] = [...study.project.index.records.roundClosings.values()];
    assert.equal(closing?.roundId, "round" as RoundId);
    assert.deepEqual(
      closing?.snapshot.sources.map(({ id }) => id),
      ["source" as SourceId],
    );
    await screen.updateComplete;
    assert.throws(() => button(root(screen), "Close Round round"));
  });
});
