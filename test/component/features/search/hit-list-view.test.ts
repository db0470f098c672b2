import { assert } from "@open-wc/testing";
import type { ProjectSearch } from "#contexts/project-search";
import "#features/search/hit-list-view";
import type { HitListView } from "#features/search/hit-list-view";
import type { HitList } from "#search/hit-list";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import type { Study } from "../../../support/study.ts";
import { openTalkStudy, talks } from "../../../support/talk-study.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const count = 100_000;

describe("<sm-hit-list>", () => {
  let study: Study;
  let search: ProjectSearch;
  let element: HitListView;
  before(loadTokens);
  beforeEach(async () => {
    study = await openTalkStudy();
    ({ element, search } = await inProject(study.project, "sm-hit-list"));
    await search.prepare();
    const start = talks.first.indexOf("wait");
    const list: HitList = {
      sourceIds: study.project.index.sourceList.map(({ id }) => id),
      source: new Uint32Array(count),
      turn: Int32Array.from({ length: count }, (_, at) => at),
      speaker: new Int32Array(count),
      start: new Uint32Array(count).fill(start),
      end: new Uint32Array(count).fill(start + 4),
    };
    element.style.blockSize = "400px";
    Object.assign(element, { index: study.project.index, search, list });
    await waitUntil(() => rows().length > 5 && rows()[0]!.textContent.includes("I stop and"));
  });
  afterEach(async () => {
    element.remove();
    search.close();
    study.project.close();
    await deleteDatabases();
  });

  const viewport = () => element.shadowRoot!.querySelector<HTMLElement>(".viewport")!;
  const rows = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>(".shown .row")];
  const places = () => rows().map((row) => Number(row.dataset["at"]));

  it("has the rows in sight in the page alone, of a hundred thousand", () => {
    assert.isBelow(rows().length, 60);
    assert.equal(viewport().getAttribute("aria-rowcount"), String(count + 1));
  });

  it("scrolls anywhere, and shows the words that are there", async () => {
    viewport().scrollTop = viewport().scrollHeight / 2;
    await waitUntil(() => places().includes(count / 2));
    await waitUntil(() => rows().every((row) => row.textContent.includes("I stop and")));
    assert.isBelow(rows().length, 60);
    const top = viewport().getBoundingClientRect().top;
    const first = rows().find((row) => row.getBoundingClientRect().bottom > top + 40)!;
    assert.isBelow(Math.abs(Number(first.dataset["at"]) - count / 2), 20);
  });

  it("goes to the last and back by keys, with focus on the row", async () => {
    rows()[0]!.focus();
    sendKey("End");
    const focused = () => element.shadowRoot!.activeElement?.getAttribute("data-at");
    await waitUntil(() => focused() === String(count - 1));
    sendKey("k");
    await waitUntil(() => focused() === String(count - 2));
    sendKey("Home");
    await waitUntil(() => focused() === "0");
    sendKey("PageDown");
    await waitUntil(() => Number(focused()) > 3);
  });
});
