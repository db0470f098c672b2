import { assert, fixture, html } from "@open-wc/testing";
import { LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import type { SourceId } from "#domain/model/ids";
import type { Passage } from "#domain/query/passages-query";
import { PassageFinder } from "#features/explore/passage-finder";
import type { FoundPassages, PassageSearch } from "#features/explore/passage-search";
import { waitUntil } from "../../../support/wait-until.ts";

@customElement("test-finding")
class Finding extends LitElement {
  readonly finder = new PassageFinder(this);
}

const query = { codeIds: [], match: "any" } as const;
const passage = (at: number): Passage => ({
  sourceId: "source" as SourceId,
  start: at,
  end: at + 1,
  mentions: [],
  turns: { first: 0, last: 1 },
  participantIds: [],
});
const whole = (passages: readonly Passage[]): FoundPassages => ({
  query,
  passages,
  counts: {
    mentions: { count: 1, of: 1 },
    persons: { count: 0, of: 0 },
    sources: { count: 1, of: 1 },
  },
  groups: [],
  unplaced: 0,
});

/** A search of which every step takes longer than a slice. */
function* slowSearch(steps: number): PassageSearch {
  const passages: Passage[] = [];
  for (let at = 0; at < steps; at++) {
    const until = performance.now() + 30;
    while (performance.now() < until);
    passages.push(passage(at));
    yield { query, passages };
  }
  return whole(passages);
}

describe("PassageFinder", () => {
  const finding = () => fixture<Finding>(html`<test-finding></test-finding>`);

  it("has what is found within a moment at once", async () => {
    const { finder } = await finding();
    finder.find(slowSearch(0), "none");
    assert.exists(finder.found?.counts);
  });

  it("shows the first passages of a long search, uncounted, and then all of them", async () => {
    const { finder } = await finding();
    finder.find(slowSearch(3), "none");
    assert.lengthOf(finder.found!.passages, 1);
    assert.isUndefined(finder.found!.counts);
    await waitUntil(() => finder.found?.counts !== undefined);
    assert.lengthOf(finder.found!.passages, 3);
  });

  it("keeps what was found before until a longer search ends, and drops a search that another replaces", async () => {
    const { finder } = await finding();
    finder.find(slowSearch(0), "none");
    const before = finder.found;
    finder.find(slowSearch(5), "none");
    assert.strictEqual(finder.found, before);
    finder.find(slowSearch(2), "none");
    await waitUntil(() => finder.found !== before);
    assert.lengthOf(finder.found!.passages, 2);
  });

  it("shows no group before all of it is found", async () => {
    const { finder } = await finding();
    finder.find(slowSearch(2), "code");
    assert.notExists(passagesOf(finder));
    await waitUntil(() => passagesOf(finder) !== undefined);
    assert.lengthOf(passagesOf(finder)!, 2);
  });
});

const passagesOf = ({ found }: PassageFinder): readonly Passage[] | undefined => found?.passages;
