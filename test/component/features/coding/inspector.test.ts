import { assert, fixture, html, oneEvent } from "@open-wc/testing";
import type { CodeId, CoderId, CodingId } from "#domain/model/ids";
import type { CodingInspector } from "#features/coding/inspector/coding-inspector";
import "#features/coding/inspector/coding-inspector";
import type { InspectorCommandEvent } from "#features/coding/inspector/inspector-command-event";
import type { PassageCode, PassageView } from "#features/coding/inspector/passage-view";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { codeRecord, codingRecord, memoRecord } from "../../../support/records.ts";

const me = { initials: "IS", name: "Ingrid Solheim", own: true };
const mats = { initials: "MD", name: "Mats Dahl", own: false };
const on = (id: string, caption: string, coders: PassageCode["coders"], current = false): PassageCode => ({
  segment: {
    id: id as CodingId,
    codeId: id as CodeId,
    start: 0,
    end: 5,
    codings: [codingRecord(id, { coderId: "is" as CoderId })],
  },
  code: codeRecord(id, { name: id }),
  caption,
  coders,
  current,
  rating: undefined,
  rated: [],
});
const now = Date.UTC(2025, 9, 14, 12);
const view: PassageView = {
  quote: "She said nothing.",
  reference: "Teacher 3, turn 51, 00:23:38–00:23:43",
  on: [
    on("Finding", "turns 51–52, by Mats, 12 Oct", [mats]),
    on("Waiting", "turn 51, 12 Oct", [me, mats], true),
  ],
  touching: [on("Receiving", "ends 3 words before", [me])],
  offers: [{ code: codeRecord("Waiting", { name: "Waiting" }), codingIds: ["x", "y"] as CodingId[] }],
  memos: [
    {
      memo: memoRecord("mine", { text: "Hers, not mine", at: now - 120_000, editedAt: now - 60_000 }),
      own: true,
      ...{ initials: "IS", name: "Ingrid Solheim" },
      where: "linked to turn 51",
    },
    {
      memo: memoRecord("theirs", { text: "Compare", at: 0, editedAt: 0 }),
      own: false,
      ...{ initials: "MD", name: "Mats Dahl" },
      where: "linked to turn 52",
    },
  ],
  now,
};
const render = (shown: PassageView | undefined = view) =>
  fixture<CodingInspector>(html`<sm-coding-inspector .view=${shown} segment></sm-coding-inspector>`);
const query = (inspector: CodingInspector, selector: string) =>
  inspector.shadowRoot!.querySelector<HTMLElement>(selector)!;
const asked = async (inspector: CodingInspector, element: HTMLElement) => {
  setTimeout(() => element.click());
  const event: InspectorCommandEvent = await oneEvent(inspector, "sm-inspector-command");
  return event.command;
};

describe("<sm-coding-inspector>", () => {
  before(loadTokens);

  it("passes axe, with and without a passage, and while a memo is written", async () => {
    await assert.isAccessible(await render(undefined));
    const inspector = await render();
    await assert.isAccessible(inspector);
    inspector.startMemo();
    await inspector.updateComplete;
    await assert.isAccessible(inspector);
  });

  it("says the words, where they stand, and how each code lies to them", async () => {
    const inspector = await render();
    assert.equal(query(inspector, "blockquote").textContent, "She said nothing.");
    assert.equal(query(inspector, ".reference").textContent, "Teacher 3, turn 51, 00:23:38–00:23:43");
    assert.deepEqual(
      [...inspector.shadowRoot!.querySelectorAll(".go")].map((code) => code.ariaLabel),
      [
        "Go to Finding, turns 51–52, by Mats, 12 Oct",
        "Go to Waiting, turn 51, 12 Oct",
        "Go to Receiving, ends 3 words before",
      ],
    );
    assert.equal(query(inspector, '[data-segment="Waiting"] .go').ariaCurrent, "true");
  });

  it("goes to codes, removes own ones only, joins, adds, steps", async () => {
    const inspector = await render();
    assert.isNull(query(inspector, '[data-segment="Finding"] [data-deed="remove"]'));
    assert.deepEqual(await asked(inspector, query(inspector, '[data-segment="Finding"] .go')), {
      name: "go",
      segmentId: "Finding" as CodingId,
    });
    assert.deepEqual(
      await asked(inspector, query(inspector, '[data-segment="Waiting"] [data-deed="remove"]')),
      {
        name: "remove",
        segmentId: "Waiting" as CodingId,
      },
    );
    assert.deepEqual(await asked(inspector, query(inspector, "[data-join]")), {
      name: "join",
      codingIds: ["x", "y"] as CodingId[],
    });
    assert.deepEqual(await asked(inspector, query(inspector, '[data-deed="add-code"]')), {
      name: "add-code",
    });
    assert.deepEqual(await asked(inspector, query(inspector, '[data-step="-1"]')), { name: "step", by: -1 });
  });

  it("keeps a memo when it is left, gives it up only where that is asked for", async () => {
    const inspector = await render();
    inspector.startMemo();
    await inspector.updateComplete;
    const area = () => query(inspector, "sm-memo-field").shadowRoot!.querySelector("textarea")!;
    area().value = "  What I noticed ";
    setTimeout(() => area().blur());
    const event: InspectorCommandEvent = await oneEvent(inspector, "sm-inspector-command");
    assert.deepEqual(event.command, { name: "write-memo", text: "What I noticed" });

    await inspector.updateComplete;
    inspector.addEventListener("sm-inspector-command", () => assert.fail("nothing was to be kept"));
    inspector.startMemo();
    await inspector.updateComplete;
    area().value = "Not this";
    query(inspector, "sm-memo-field").shadowRoot!.querySelector<HTMLElement>(".quiet")!.click();
    await inspector.updateComplete;
    assert.isNull(query(inspector, "sm-memo-field"));
  });

  it("lets own memos be written anew and removed, and says when they were written", async () => {
    const inspector = await render();
    const [mine, theirs] = [...inspector.shadowRoot!.querySelectorAll("sm-memo-card")];
    assert.match(mine!.shadowRoot!.textContent.replace(/\s+/g, " "), /\d\d:58, edited \d\d:59/);
    assert.isNull(theirs!.shadowRoot!.querySelector("button"));
    const [edit, remove] = [...mine!.shadowRoot!.querySelectorAll("button")];
    assert.deepEqual(await asked(inspector, remove!), {
      name: "remove-memo",
      memoId: view.memos[0]!.memo.id,
    });
    edit!.click();
    await mine!.updateComplete;
    const area = mine!.shadowRoot!.querySelector("sm-memo-field")!.shadowRoot!.querySelector("textarea")!;
    assert.equal(area.value, "Hers, not mine");
    area.value = "Hers";
    setTimeout(() => sendKey("Enter", { ctrlKey: true }));
    const event: InspectorCommandEvent = await oneEvent(inspector, "sm-inspector-command");
    assert.deepEqual(event.command, { name: "edit-memo", memoId: view.memos[0]!.memo.id, text: "Hers" });
  });
});
