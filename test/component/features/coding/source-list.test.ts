import { assert, fixture, html, oneEvent } from "@open-wc/testing";
import type { SourceId } from "#domain/model/ids";
import type { SourceCommandEvent } from "#features/coding/transcripts/source-command-event";
import type { SourceGroup } from "#features/coding/transcripts/source-entry";
import type { SourceList } from "#features/coding/transcripts/source-list";
import "#features/coding/transcripts/source-list";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { sourceRecord } from "../../../support/records.ts";

const entry = (id: string, reached = 0) => ({
  source: sourceRecord(id, { name: `Transcript ${id}` }),
  turns: 40,
  lengthMs: 68 * 60_000,
  coders: reached === 0 ? [] : [{ initials: "IS", name: "Ingrid Solheim" }],
  reached,
});
const groups: readonly SourceGroup[] = [
  { kind: "group-interview", entries: [entry("a", 20), entry("b"), entry("c")] },
  { kind: "coaching-dialogue", entries: [entry("d")] },
];
const hrefOf = (id: SourceId) => `#/p/x/coding/${id}`;
const render = (locked = false) =>
  fixture<SourceList>(
    html`<sm-source-list
      .groups=${groups}
      .removed=${[sourceRecord("gone", { name: "Taken out", removed: true })]}
      .current=${"b"}
      .hrefOf=${hrefOf}
      ?locked=${locked}
    ></sm-source-list>`,
  );
const links = (list: SourceList) => [...list.shadowRoot!.querySelectorAll("a")];
const next = async (list: SourceList) => {
  const event: SourceCommandEvent = await oneEvent(list, "sm-source-command");
  return event.command;
};

describe("<sm-source-list>", () => {
  before(loadTokens);

  it("passes axe", async () => {
    await assert.isAccessible(await render());
  });

  it("lists transcripts by kind as links, with length, turns, who coded and how far", async () => {
    const list = await render();
    assert.deepEqual(
      [...list.shadowRoot!.querySelectorAll("h3")].map((heading) => heading.textContent.trim()),
      ["Group interviews 3", "Coaching dialogues 1"],
    );
    assert.equal(links(list)[0]!.getAttribute("href"), "#/p/x/coding/a");
    assert.equal(links(list)[1]!.ariaCurrent, "page");
    const about = list.shadowRoot!.getElementById("about-a")!.textContent.replace(/\s+/g, " ");
    for (const part of ["1:08", "1 h 8 min", "40 turns", "Coded by Ingrid Solheim", "as far as turn 20"])
      assert.include(about, part);
  });

  it("has one tab stop, at the open transcript, which arrows move", async () => {
    const list = await render();
    assert.deepEqual(
      links(list).map(({ tabIndex }) => tabIndex),
      [-1, 0, -1, -1],
    );
    links(list)[1]!.focus();
    sendKey("ArrowDown");
    sendKey("ArrowDown");
    assert.equal(list.shadowRoot!.activeElement, links(list)[3]);
  });

  it("asks to rename, describe, move and remove, by key and by menu", async () => {
    const list = await render();
    links(list)[1]!.focus();
    setTimeout(() => sendKey("ArrowUp", { altKey: true }));
    assert.deepEqual(await next(list), { name: "step", sourceId: "b" as SourceId, by: -1 });
    setTimeout(() => sendKey("Delete"));
    assert.deepEqual(await next(list), { name: "remove", sourceId: "b" as SourceId });
    sendKey("F2");
    await list.updateComplete;
    const field = list.shadowRoot!.querySelector("sm-inline-name")!.shadowRoot!.querySelector("input")!;
    field.value = "Spring";
    setTimeout(() => sendKey("Enter"));
    assert.deepEqual(await next(list), { name: "rename", sourceId: "b" as SourceId, to: "Spring" });
    await list.updateComplete;
    const menu = list.shadowRoot!.querySelector("sm-menu")!;
    menu.show();
    const item = menu.shadowRoot!.querySelector<HTMLElement>('sm-menu-item[value="describe"]')!;
    setTimeout(() => item.click());
    assert.deepEqual(await next(list), { name: "describe", sourceId: "b" as SourceId });
  });

  it("moves a dragged transcript among those of its kind only", async () => {
    const list = await render();
    const row = (id: string) => list.shadowRoot!.querySelector<HTMLElement>(`[data-source="${id}"]`)!;
    const drag = (type: string, id: string, share: number) => {
      const { top, height } = row(id).getBoundingClientRect();
      const event = new DragEvent(type, {
        bubbles: true,
        cancelable: true,
        clientY: top + share * height,
        dataTransfer: new DataTransfer(),
      });
      row(id).dispatchEvent(event);
      return event;
    };
    drag("dragstart", "c", 0.5);
    assert.isFalse(drag("dragover", "d", 0.2).defaultPrevented);
    assert.isTrue(drag("dragover", "a", 0.2).defaultPrevented);
    await list.updateComplete;
    assert.isTrue(row("a").classList.contains("drop-before"));
    setTimeout(() => drag("drop", "a", 0.2));
    assert.deepEqual(await next(list), { name: "move", sourceId: "c" as SourceId, index: 0 });
  });

  it("offers removed transcripts to be restored", async () => {
    const list = await render();
    const restore = list.shadowRoot!.querySelector<HTMLElement>("[data-restore]")!;
    assert.equal(restore.ariaLabel, "Restore Taken out");
    setTimeout(() => restore.click());
    assert.deepEqual(await next(list), { name: "restore", sourceId: "gone" as SourceId });
  });

  it("changes nothing where it is locked", async () => {
    const list = await render(true);
    list.addEventListener("sm-source-command", () => assert.fail("locked"));
    links(list)[1]!.focus();
    sendKey("Delete");
    sendKey("F2");
    await list.updateComplete;
    assert.isNull(list.shadowRoot!.querySelector("sm-inline-name, sm-menu, details"));
  });
});
