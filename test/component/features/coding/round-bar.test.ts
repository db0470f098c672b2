import { assert, oneEvent } from "@open-wc/testing";
import { creation, edition } from "#domain/model/changes";
import type { SourceId } from "#domain/model/ids";
import type { Round } from "#domain/model/round-records";
import { Turns } from "#domain/model/turns";
import type { CodingDocument } from "#features/coding/document/coding-document";
import type { RoundBar } from "#features/coding/round/round-bar";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord, coderRecord, sourceRecord } from "../../../support/records.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";
import { openStudy, type Study } from "../../../support/study.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { button, has, within } from "../../../support/within.ts";
import "#features/coding/coding-screen";

const sourceId = "source" as SourceId;
const lines = Array.from({ length: 60 }, (_, at) => `Turn number ${at + 1} says something.`);
const text = lines.join("\n");
const turns = Turns.of(
  lines.map((line, at) => {
    const start = lines.slice(0, at).join("\n").length + (at === 0 ? 0 : 1);
    return { start, end: start + line.length, speaker: 0 };
  }),
);
const part = (first: number, last: number) => ({
  start: turns.at(first - 1).start,
  end: turns.at(last - 1).end,
});

describe("a transcript that is coded in a round", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    study = await openStudy();
    await study.commit(
      [
        creation("sources", sourceRecord("source", { length: text.length, speakers: [{ label: "Ada" }] })),
        creation("codes", codeRecord("code")),
        creation("coders", coderRecord("other")),
      ],
      { kind: "source/import", contents: [{ sourceId, text, turns }] },
    );
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  const begin = (within?: readonly ReturnType<typeof part>[], fields: Partial<Round> = {}) =>
    study.commit([
      creation(
        "rounds",
        roundRecord("round", { name: "Round 2", state: "running", isBlind: true, startedAt: 1, ...fields }),
      ),
      creation("assignments", assignmentRecord("own", within === undefined ? {} : { within })),
    ]);
  const open = async (): Promise<CodingDocument> => {
    const { element, session } = await inProject(study.project, "sm-coding-screen");
    session.set({ sourceId });
    await waitUntil(() => has(element, "sm-coding-document"));
    const document = within(element, "sm-coding-document");
    await waitUntil(() => has(document, "sm-transcript"));
    await within(document, "sm-transcript").updateComplete;
    return document;
  };
  const barOf = (document: CodingDocument): RoundBar => within(document, "sm-round-bar");
  const words = (document: CodingDocument) => barOf(document).shadowRoot!.textContent.replace(/\s+/g, " ");
  const turnOf = (document: CodingDocument, turn: number) =>
    within(document, "sm-transcript").shadowRoot!.querySelector(`.turn[data-number="${turn}"]`)!;

  it("says nothing of rounds where it is not the coder's to code", async () => {
    await begin(undefined, { state: "closed" });
    assert.isFalse(has(await open(), "sm-round-bar"));
  });

  it("says which round it is, that all of it is to be coded, and how far the coder is", async () => {
    await begin();
    const document = await open();
    assert.include(words(document), "Round 2, blind, assigned. The whole transcript is to be coded.");
    assert.isNull(within(document, "sm-transcript").shadowRoot!.querySelector(".due, .aside"));
    button(barOf(document), "Mark complete").click();
    await waitUntil(() => words(document).includes("complete."));
    const [own] = study.project.index.records.assignments.values();
    assert.equal(own!.status, "complete");
    await assert.isAccessible(barOf(document));
    button(barOf(document), "Not complete yet").click();
    await waitUntil(() => words(document).includes("in progress."));
  });

  it("marks the drawn parts, lets the rest stand back and says so, and takes that back when the round is over", async () => {
    await begin([part(3, 4), part(20, 30)]);
    const document = await open();
    assert.include(
      words(document),
      "Code turns 3–4 and turns 20–30. What is coded elsewhere does not count.",
    );
    const looks = (turn: number) => [...turnOf(document, turn).classList].filter((name) => name !== "turn");
    assert.deepEqual([2, 3, 4, 5, 20].map(looks), [["aside"], ["due"], ["due"], ["aside"], ["due"]]);
    assert.equal(turnOf(document, 2).getAttribute("aria-description"), "not in the round");
    assert.isFalse(turnOf(document, 3).hasAttribute("aria-description"));
    const round = [...study.project.index.records.rounds.values()][0]!;
    await study.commit(edition("rounds", round, { state: "closed" }));
    await waitUntil(() => !has(document, "sm-round-bar"));
    await within(document, "sm-transcript").updateComplete;
    assert.isEmpty(looks(2));
    assert.isFalse(turnOf(document, 2).hasAttribute("aria-description"));
  });

  it("leads from part to part, round and round", async () => {
    await begin([part(3, 4), part(20, 30), part(50, 52)]);
    const document = await open();
    const transcript = within(document, "sm-transcript");
    const go = async (name: string) => {
      const moved = oneEvent(transcript, "sm-selection-change");
      button(barOf(document), name).click();
      await moved;
      return transcript.caretTurn + 1;
    };
    for (const turn of [3, 20, 50, 3]) assert.equal(await go("Next part to code"), turn);
    for (const turn of [50, 20, 3]) assert.equal(await go("Previous part to code"), turn);
  });

  it("says how many turns there are to code where the parts are many", async () => {
    await begin([1, 11, 21, 31, 41].map((first) => part(first, first + 1)));
    assert.include(words(await open()), "Code the 10 turns beside the rule, in 5 parts.");
  });
});
