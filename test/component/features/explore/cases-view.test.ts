import { assert, oneEvent } from "@open-wc/testing";
import { unzipSync, strFromU8 } from "fflate";
import type { CodeId, CoderId, ParticipantId, ProjectId, RoundId, SourceId } from "#domain/model/ids";
import type { Patch, TableName } from "#domain/model/patch";
import { Turns } from "#domain/model/turns";
import type { CasesGrid } from "#features/explore/cases-grid";
import type { CasesView } from "#features/explore/cases-view";
import "#features/explore/passages-screen";
import { OpenProject } from "#storage/read/open-project";
import type { Segmented } from "#ui/components/segmented";
import type { Select } from "#ui/components/select";
import type { PassagesRoute } from "#ui/passages-route";
import { parseRoute } from "#ui/route";
import { dataPackageFaults } from "../../../support/data-package-faults.ts";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { deepActiveElement } from "#ui/focus";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import {
  codeRecord,
  coderRecord,
  codingRecord,
  participantRecord,
  sourceRecord,
} from "../../../support/records.ts";
import { replaceMethod } from "../../../support/replace-method.ts";
import { assignmentRecord, roundRecord } from "../../../support/round-records.ts";
import { openStudy, type Study } from "../../../support/study.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const text = "I stop and wait.\nHalf up. Mm.\nWe have no time.";
const add = (table: TableName, record: { readonly id: string }): Patch[number] =>
  ({ table, id: record.id, before: null, after: record }) as Patch[number];
const people = 120;
const murmur = "Hm.\n".repeat(people);

describe("<sm-cases-view>", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    study = await openStudy();
    const speaker = (id: string) => ({ label: id, participantId: id as ParticipantId });
    const turns = Turns.of([
      { start: 0, end: 16, speaker: 0 },
      { start: 17, end: 29, speaker: 1 },
      { start: 30, end: 46, speaker: 0 },
    ]);
    const crowd = Array.from({ length: people }, (_, at) => `p${at}`);
    await study.commit(
      [
        add("coders", coderRecord("mats")),
        add("participants", participantRecord("t3", { name: "A Teacher 3", role: "teacher" })),
        add("participants", participantRecord("t5", { name: "A Teacher 5", role: "teacher" })),
        ...crowd.map((id) => add("participants", participantRecord(id, { name: `Person ${id}` }))),
        add("codes", codeRecord("wait", { name: "Waiting", color: 1 })),
        add("codes", codeRecord("time", { name: "Time pressure", color: 2, order: 2 })),
        add(
          "sources",
          sourceRecord("a", { name: "Group A", length: text.length, speakers: ["t3", "t5"].map(speaker) }),
        ),
        add(
          "sources",
          sourceRecord("b", {
            name: "Group B",
            length: murmur.length,
            order: 2,
            speakers: crowd.map(speaker),
          }),
        ),
      ],
      {
        contents: [
          { sourceId: "a" as SourceId, text, turns },
          {
            sourceId: "b" as SourceId,
            text: murmur,
            turns: Turns.of(crowd.map((_, at) => ({ start: 4 * at, end: 4 * at + 3, speaker: at }))),
          },
        ],
      },
    );
    const coding = (id: string, codeId: string, start: number, end: number) => ({
      ...add(
        "codings",
        codingRecord(id, { codeId: codeId as CodeId, sourceId: "a" as SourceId, start, end }),
      ),
      layer: { sourceId: "a" as SourceId, coderId: "coder" as CoderId },
    });
    await study.commit([coding("x", "wait", 0, 16), coding("y", "time", 33, 41)]);
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
    history.replaceState(null, "", "#");
  });

  const open = async (place: Partial<PassagesRoute> = {}, project = study.project) => {
    const { element } = await inProject(project, "sm-passages-screen");
    const projectId = "project" as ProjectId;
    element.place = { screen: "passages", projectId, view: "cases", ...place };
    await element.updateComplete;
    const view = element.shadowRoot!.querySelector<CasesView>("sm-cases-view")!;
    await view.updateComplete;
    const shown = () => view.shadowRoot!.querySelector<CasesGrid>("sm-cases-grid");
    await waitUntil(() => shown()?.shadowRoot?.querySelector("tbody th") != null);
    return { element, view, shown, grid: () => shown()! };
  };
  const linesOf = (grid: CasesGrid, most = 3): string[] =>
    [...grid.shadowRoot!.querySelectorAll("tbody tr:not(.space)")]
      .slice(0, most)
      .map((row) =>
        [...row.children].map((cell) => cell.textContent.replaceAll(/\s+/g, " ").trim()).join(" | "),
      );
  const noteOf = (view: CasesView): string =>
    view.shadowRoot!.querySelector(".note")!.textContent.replaceAll(/\s+/g, " ");
  const choose = (element: Element, selector: string, value: string): void => {
    const control = element.shadowRoot!.querySelector<Segmented | Select>(selector)!;
    control.value = value;
    control.dispatchEvent(new Event("change"));
  };

  it("passes axe", async () => {
    const { element } = await open();
    await assert.isAccessible(element);
  });

  it("shows mentions by person, a dash where nothing was said, and what nobody read as missing", async () => {
    const { grid, view } = await open();
    assert.deepEqual(linesOf(grid()), [
      "A Teacher 3 Teacher | 2 | 1 | 1",
      "A Teacher 5 Teacher | 1 | – | –",
      "Person p0 | missing: those shown have not read this",
    ]);
    const heads = [...grid().shadowRoot!.querySelectorAll("thead th")].map((head) => head.textContent.trim());
    assert.include(heads[2], "in 1 of 2");
    assert.include(noteOf(view), "Base: 2 of 122 cases, in 1 of 2 transcripts that those coders read.");
    assert.include(noteOf(view), "1 transcript that they have not read is missing, not 0.");
  });

  it("counts words for shares when they are asked for, and keeps the choice in the address", async () => {
    const { view, grid, shown } = await open();
    choose(view, "sm-segmented", "share");
    await waitUntil(() => shown()?.value === "share" && linesOf(grid())[0]!.includes("."));
    // eight words: four of one, four of the other turn; "have" and "no" are touched
    assert.deepEqual(linesOf(grid(), 2), [
      "A Teacher 3 Teacher | 8 | 50.0 | 25.0",
      "A Teacher 5 Teacher | 3 | – | –",
    ]);
    choose(view, "sm-select", "source");
    await waitUntil(() => linesOf(grid())[0]!.startsWith("Group A"));
    assert.equal(location.hash, "#/p/project/passages?view=cases&by=source&value=share");
  });

  it("leads from a cell to its passages, which count the same", async () => {
    const { element, grid } = await open();
    const link = grid().shadowRoot!.querySelector<HTMLAnchorElement>("tbody a")!;
    assert.equal(link.getAttribute("href"), "#/p/project/passages?codes=wait&people=t3");
    const route = parseRoute(link.getAttribute("href")!);
    element.place = route as PassagesRoute;
    await waitUntil(() => element.shadowRoot!.querySelector("sm-passage-list") !== null);
    const counts = element.shadowRoot!.querySelector("sm-counts")!;
    await counts.updateComplete;
    assert.equal(counts.shadowRoot!.querySelector(".value")!.textContent, "1");
  });

  it("moves from cell to cell by key, to rows that were not drawn too", async () => {
    const { grid } = await open();
    const shadow = grid().shadowRoot!;
    assert.isBelow(shadow.querySelectorAll("tbody tr").length, people, "rows out of sight are not drawn");
    shadow.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    const at = () => (deepActiveElement() as HTMLElement).dataset;
    sendKey("ArrowRight");
    await waitUntil(() => at()["column"] === "1");
    sendKey("ArrowDown");
    await waitUntil(() => at()["row"] === "1" && at()["column"] === "1");
    sendKey("End", { ctrlKey: true });
    await waitUntil(() => at()["row"] === String(people + 1));
    sendKey("Home", { ctrlKey: true });
    await waitUntil(() => at()["row"] === "0" && at()["column"] === "0");
    assert.lengthOf(shadow.querySelectorAll('[tabindex="0"]'), 1);
    shadow.querySelector<HTMLElement>("a[data-row]")!.click();
    await oneEvent(window, "hashchange");
    assert.equal(location.hash, "#/p/project/passages?codes=wait&people=t3");
  });

  it("exports every value with a description that keeps the standard", async () => {
    const { view } = await open();
    const saved: Blob[] = [];
    const restore = replaceMethod(URL, "createObjectURL", () => (content) => {
      saved.push(content as Blob);
      return "blob:";
    });
    view.shadowRoot!.querySelector<HTMLButtonElement>(".bar .button")!.click();
    await waitUntil(() => saved.length === 1);
    restore();
    const zip = unzipSync(new Uint8Array(await saved[0]!.arrayBuffer()));
    const files = new Map(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
    assert.deepEqual(dataPackageFaults(files), []);
    const lines = files.get("cases.csv")!.split("\r\n");
    assert.equal(
      lines[0],
      "case_id,name,role,transcripts,transcripts_read,turns,words,n_waiting,n_time_pressure,any_waiting,any_time_pressure,share_waiting,share_time_pressure",
    );
    assert.equal(lines[1], "t3,A Teacher 3,teacher,1,1,2,8,1,1,1,1,0.5,0.25");
    assert.include(files.get("datapackage.json"), "Coding of");
  });

  it("says in a blind round that others' codings are not here, and takes theirs for missing", async () => {
    await study.commit([
      add(
        "rounds",
        roundRecord("r", {
          isBlind: true,
          state: "running",
          coderIds: ["coder" as CoderId, "mats" as CoderId],
        }),
      ),
      add(
        "assignments",
        assignmentRecord("m", {
          roundId: "r" as RoundId,
          coderId: "mats" as CoderId,
          sourceId: "a" as SourceId,
          status: "complete",
        }),
      ),
    ]);
    const coder = "coder" as CoderId;
    const blind = await OpenProject.open(study.database, study.project.id, study.environment, coder);
    const { element, grid } = await open({ coderIds: ["mats" as CoderId] }, blind);
    blind.close();
    const bar = element.shadowRoot!.querySelector("sm-passage-query-bar")!.shadowRoot!;
    assert.include(bar.textContent, "A blind round is running");
    assert.include(linesOf(grid())[0], "missing");
  });
});
