import { assert, oneEvent } from "@open-wc/testing";
import type { CodeId, CoderId, ParticipantId, SourceId } from "#domain/model/ids";
import type { Patch, TableName } from "#domain/model/patch";
import { Turns } from "#domain/model/turns";
import { extractsOf } from "#domain/themes/extracts";
import { projectThemes } from "#domain/themes/project-themes";
import type { ExportAskEvent } from "#features/explore/export-ask-event";
import type { PassageList } from "#features/explore/passage-list";
import type { PassageRow } from "#features/explore/passage-row";
import "#features/explore/passages-screen";
import { deepActiveElement } from "#ui/focus";
import type { Filter } from "#ui/components/filter";
import type { Select } from "#ui/components/select";
import type { PassagesScreen } from "#features/explore/passages-screen";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  participantRecord,
  sourceRecord,
} from "../../../support/records.ts";
import { openStudy, type Study } from "../../../support/study.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const text = "I stop and wait.\nHalf up. Mm.\nWe have no time.";
const add = (table: TableName, record: { readonly id: string }): Patch[number] =>
  ({ table, id: record.id, before: null, after: record }) as Patch[number];

describe("<sm-passages-screen>", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    study = await openStudy();
    const source = sourceRecord("source", {
      name: "Focus group A",
      length: text.length,
      speakers: [
        { label: "Teacher 3", participantId: "t3" as ParticipantId },
        { label: "Teacher 5", participantId: "t5" as ParticipantId },
      ],
    });
    const turns = Turns.of([
      { start: 0, end: 16, speaker: 0 },
      { start: 17, end: 29, speaker: 1 },
      { start: 30, end: 46, speaker: 0 },
    ]);
    await study.commit(
      [
        add("coders", coderRecord("mats")),
        add("participants", participantRecord("t3", { name: "Teacher 3", role: "teacher" })),
        add("participants", participantRecord("t5", { name: "Teacher 5", role: "teacher" })),
        add("codes", codeRecord("wait", { name: "Waiting", color: 1 })),
        add("codes", codeRecord("time", { name: "Time pressure", color: 2, order: 2 })),
        add("sources", source),
      ],
      { contents: [{ sourceId: "source" as SourceId, text, turns }] },
    );
    const coding = (id: string, codeId: string, start: number, end: number, coderId = "coder") => ({
      ...add(
        "codings",
        codingRecord(id, { codeId: codeId as CodeId, coderId: coderId as CoderId, start, end }),
      ),
      layer: { sourceId: "source" as SourceId, coderId: coderId as CoderId },
    });
    await study.commit([coding("a", "wait", 0, 16), coding("c", "time", 30, 46)]);
    await study.commit([coding("b", "wait", 7, 16, "mats")], { coderId: "mats" as CoderId });
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });

  const open = async () => {
    const { element } = await inProject(study.project, "sm-passages-screen");
    const list = () => element.shadowRoot!.querySelector<PassageList>("sm-passage-list");
    const rows = () => [...(list()?.shadowRoot?.querySelectorAll<PassageRow>("sm-passage-row") ?? [])];
    const wordsOf = (row: PassageRow) => row.shadowRoot!.querySelector(".words")!.textContent.trim();
    await waitUntil(() => rows().length > 0 && rows().every((row) => wordsOf(row) !== ""));
    return { element, rows, wordsOf };
  };
  const countsOf = (element: PassagesScreen) =>
    [...element.shadowRoot!.querySelector("sm-counts")!.shadowRoot!.querySelectorAll(".value")].map((value) =>
      Number(value.textContent),
    );

  it("passes axe, in the list and in the table", async () => {
    const { element } = await open();
    await assert.isAccessible(element);
    const view = element.shadowRoot!.querySelector("sm-segmented")!;
    view.value = "table";
    view.dispatchEvent(new Event("change"));
    await element.updateComplete;
    await assert.isAccessible(element);
  });

  it("shows every passage with its words, and mentions, persons and transcripts apart", async () => {
    const { element, rows, wordsOf } = await open();
    assert.deepEqual(rows().map(wordsOf), ["I stop and wait.", "We have no time."]);
    assert.deepEqual(countsOf(element), [3, 1, 1]);
  });

  it("narrows at once to a code, and follows what is coded meanwhile", async () => {
    const { element, rows, wordsOf } = await open();
    const filter = element
      .shadowRoot!.querySelector("sm-passage-query-bar")!
      .shadowRoot!.querySelector<Filter>('sm-filter[data-slot="codeIds"]')!;
    filter.selected = new Set(["time"]);
    filter.dispatchEvent(new Event("change"));
    await waitUntil(() => rows().length === 1);
    assert.equal(wordsOf(rows()[0]!), "We have no time.");
    const after = codingRecord("d", { codeId: "time" as CodeId, start: 17, end: 24 });
    const layer = { sourceId: after.sourceId, coderId: after.coderId };
    await study.commit([{ table: "codings", id: after.id, before: null, after, layer }]);
    await waitUntil(() => rows().length === 2);
    await waitUntil(() => wordsOf(rows()[0]!) === "Half up");
  });

  it("names the silent, and leaves out nobody who speaks", async () => {
    const { element } = await open();
    const side = element.shadowRoot!.querySelector("sm-passage-side")!.shadowRoot!;
    const people = [...side.querySelectorAll("table")[0]!.querySelectorAll("tr")].map((row) =>
      row.textContent.replaceAll(/\s+/g, " ").trim(),
    );
    assert.deepEqual(people, ["Teacher 3 3", "Teacher 5 –"]);
    assert.include(side.textContent, "Nothing from Teacher 5.");
  });

  it("moves by key, opens turns around in place, chooses, and leads to the transcript", async () => {
    const { element, rows } = await open();
    sendKey("j");
    await waitUntil(() => rows()[1]!.current);
    sendKey("o");
    await waitUntil(() => rows()[1]!.around === 1);
    await rows()[1]!.updateComplete;
    assert.include(rows()[1]!.shadowRoot!.querySelector(".around")!.textContent, "Half up. Mm.");
    sendKey("x");
    await waitUntil(() => rows()[1]!.chosen);
    assert.include(
      element.shadowRoot!.querySelector("sm-passage-side")!.shadowRoot!.textContent,
      "1 of 2 chosen",
    );
    sendKey("Enter");
    await oneEvent(window, "hashchange");
    assert.equal(location.hash, "#/p/project/coding/source?at=30-46");
    location.hash = "";
  });

  it("shows more turns around with plus, and fewer with minus", async () => {
    const { rows } = await open();
    sendKey("j");
    sendKey("o");
    await waitUntil(() => rows()[1]!.around === 1);
    sendKey("+");
    await waitUntil(() => rows()[1]!.around === 2);
    sendKey("-");
    await waitUntil(() => rows()[1]!.around === 1);
  });

  it("exports with a key: what is chosen, else all", async () => {
    const { element, rows } = await open();
    const exported = () => element.shadowRoot!.querySelector("sm-passage-side")!;
    const next = () => oneEvent(exported(), "sm-export-ask") as unknown as Promise<ExportAskEvent>;
    let asked = next();
    sendKey("e");
    assert.deepInclude(await asked, { format: "docx", which: "all" });
    sendKey("x");
    await waitUntil(() => rows()[0]!.chosen);
    asked = next();
    sendKey("e");
    assert.deepInclude(await asked, { format: "docx", which: "chosen" });
  });

  it("passes axe under headings, each of which has a list of its own", async () => {
    const { element, rows } = await open();
    const grouping = element.shadowRoot!.querySelector<Select>(".counts sm-select")!;
    grouping.value = "code";
    grouping.dispatchEvent(new Event("change"));
    await waitUntil(() => rows().length === 2 && rows()[0]!.getRootNode() instanceof ShadowRoot);
    const list = element.shadowRoot!.querySelector("sm-passage-list")!;
    await list.updateComplete;
    const lists = [...list.shadowRoot!.querySelectorAll('[role="list"]')];
    assert.deepEqual(
      lists.map((each) => each.getAttribute("aria-label")),
      ["Waiting", "Time pressure"],
    );
    await assert.isAccessible(element);
  });

  it("stays on the passage a person is at while what is found changes", async () => {
    const { rows, wordsOf } = await open();
    sendKey("j");
    await waitUntil(() => rows()[1]!.current);
    const after = codingRecord("d", { codeId: "time" as CodeId, start: 17, end: 24 });
    const layer = { sourceId: after.sourceId, coderId: after.coderId };
    await study.commit([{ table: "codings", id: after.id, before: null, after, layer }]);
    await waitUntil(() => rows().length === 3);
    assert.equal(wordsOf(rows().find(({ current }) => current)!), "We have no time.");
  });

  it("says of a query that finds nothing what each step wider would find, and takes it", async () => {
    const { element, rows } = await open();
    const filter = (slot: string) =>
      element
        .shadowRoot!.querySelector("sm-passage-query-bar")!
        .shadowRoot!.querySelector<Filter>(`sm-filter[data-slot="${slot}"]`)!;
    for (const [slot, value] of [
      ["codeIds", "time"],
      ["coderIds", "mats"],
    ] as const) {
      filter(slot).selected = new Set([value]);
      filter(slot).dispatchEvent(new Event("change"));
      await element.updateComplete;
    }
    const nothing = element.shadowRoot!.querySelector("sm-no-passages")!;
    await nothing.updateComplete;
    const steps = [...nothing.shadowRoot!.querySelectorAll("button")];
    assert.deepEqual(
      steps.map((step) => step.textContent.trim()),
      ["Without “Codes”: 1", "Without “Coders”: 1", "Start over"],
    );
    await assert.isAccessible(element);
    steps[1]!.click();
    await waitUntil(() => rows().length === 1);
  });

  it("draws a bracket for each code, one for coders who marked the same words, dashed for others'", async () => {
    const { rows } = await open();
    const marks = [...rows()[0]!.shadowRoot!.querySelectorAll(".marks li")];
    assert.deepEqual(
      marks.map((mark) => mark.textContent.replaceAll(/\s+/g, " ").trim()),
      ["Waiting CO", "Waiting MA"],
    );
    assert.deepEqual(
      marks.map((mark) => mark.querySelector(".bracket")!.classList.contains("other")),
      [false, true],
    );
  });

  it("adds passages to a theme with t: one, or those chosen, to a new theme or one there is, as one step", async () => {
    const { element, rows } = await open();
    const { project } = study;
    const themes = () => projectThemes(project.index).roots.map(({ theme }) => theme);
    const words = () =>
      extractsOf(project.index, themes()[0]!.id).map(({ extract, range }) => [
        text.slice(range.start, range.end),
        extract.stance,
        extract.codingId,
      ]);
    const input = () => deepActiveElement() as HTMLInputElement;
    rows()[0]!.focus();
    sendKey("t");
    await waitUntil(() => input().role === "combobox", "the dialog asks for a theme");
    await assert.isAccessible(element);
    input().value = "Waiting is giving";
    input().dispatchEvent(new Event("input"));
    await element.updateComplete;
    sendKey("Enter");
    await waitUntil(() => themes().length === 1);
    assert.deepEqual(words(), [["I stop and wait.", "for", "a"]]);

    for (const row of rows()) {
      row.shadowRoot!.querySelector<HTMLInputElement>("input")!.click();
      await element.updateComplete;
    }
    rows()[1]!.focus();
    sendKey("t");
    await waitUntil(() => input().role === "combobox");
    sendKey("Enter");
    await waitUntil(() => words().length === 2);
    assert.deepEqual(words()[1], ["We have no time.", "for", "c"]);
    await project.undo("coder" as CoderId);
    await project.undo("coder" as CoderId);
    assert.lengthOf(themes(), 0, "the theme went with its first extract");
  });

  it("says what would be here while nothing is coded", async () => {
    const empty = await openStudy();
    const { element } = await inProject(empty.project, "sm-passages-screen");
    assert.include(element.shadowRoot!.querySelector("sm-empty")!.textContent, "Passages appear here");
    empty.project.close();
  });
});
