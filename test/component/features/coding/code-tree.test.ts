import { assert, fixture, html, oneEvent } from "@open-wc/testing";
import { codeTree } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";
import type { CodeCommandEvent } from "#features/coding/codebook/code-command-event";
import type { CodeFoldEvent } from "#features/coding/codebook/code-fold-event";
import type { CodeTree } from "#features/coding/codebook/code-tree";
import "#features/coding/codebook/code-tree";
import { code } from "../../../support/code.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { waitUntil } from "../../../support/wait-until.ts";

const tree = codeTree([
  code("Principles", { order: 1, isCodable: false }),
  code("Waiting", { parentId: "Principles", order: 1, color: 2, key: 3, definition: "Silence given" }),
  code("Receiving", { parentId: "Principles", order: 2, color: 18 }),
  code("Room", { order: 2, color: 3 }),
]);
const counts = new Map([
  ["Principles" as CodeId, { here: 3, all: 1204 }],
  ["Waiting" as CodeId, { here: 3, all: 1204 }],
  ["Receiving" as CodeId, { here: 0, all: 0 }],
  ["Room" as CodeId, { here: undefined, all: 2 }],
]);
const render = (fields: Partial<CodeTree> = {}) =>
  fixture<CodeTree>(
    html`<sm-code-tree
      .tree=${fields.tree ?? tree}
      .counts=${counts}
      .veiled=${fields.veiled ?? new Set()}
      .folded=${fields.folded ?? new Set()}
      .asked=${fields.asked ?? ""}
      .canApply=${fields.canApply ?? true}
    ></sm-code-tree>`,
  );
const rows = (element: CodeTree) => [...element.shadowRoot!.querySelectorAll<HTMLElement>("[data-code]")];
const row = (element: CodeTree, name: string) =>
  rows(element).find(({ dataset }) => dataset["code"] === name)!;
const cells = (line: HTMLElement) =>
  [...line.querySelectorAll('[role="gridcell"]')].slice(1).map((cell) => cell.textContent.trim());
const next = (element: CodeTree): Promise<CodeCommandEvent> => oneEvent(element, "sm-code-command");

describe("<sm-code-tree>", () => {
  before(loadTokens);

  it("passes axe, with a name being typed too", async () => {
    const element = await render({ veiled: new Set(["Room" as CodeId]) });
    await assert.isAccessible(element);
    element.startNew("Principles" as CodeId);
    await element.updateComplete;
    await assert.isAccessible(element);
  });

  it("passes axe while there are no codes", async () => {
    const element = await render({ tree: codeTree([]) });
    await assert.isAccessible(element);
  });

  it("is a treegrid: levels, places, folding, counts, keys", async () => {
    const element = await render();
    assert.deepEqual(
      rows(element).map((line) => [line.ariaLevel, line.ariaPosInSet, line.ariaSetSize, line.ariaExpanded]),
      [
        ["1", "1", "2", "true"],
        ["2", "1", "2", null],
        ["2", "2", "2", null],
        ["1", "2", "2", null],
      ],
    );
    assert.deepEqual(rows(element).map(cells), [
      ["3", "1,204"],
      ["3", "1,204"],
      ["–", "–"],
      ["", "2"],
    ]);
    assert.include(row(element, "Waiting").textContent, "key 3");
    assert.lengthOf(
      rows(element).filter((line) => line.querySelector("sm-swatch") !== null),
      3,
      "what only groups has no colour",
    );
  });

  it("has one tab stop, which arrows move; left goes up and folds", async () => {
    const element = await render();
    rows(element)[0]!.focus();
    sendKey("ArrowDown");
    await element.updateComplete;
    assert.equal(element.shadowRoot!.activeElement, row(element, "Waiting"));
    assert.deepEqual(
      rows(element).map(({ tabIndex }) => tabIndex),
      [-1, 0, -1, -1],
    );
    sendKey("ArrowLeft");
    assert.equal(element.shadowRoot!.activeElement, row(element, "Principles"));
    setTimeout(() => sendKey("ArrowLeft"));
    const fold: CodeFoldEvent = await oneEvent(element, "sm-code-fold");
    assert.deepEqual(
      { codeId: fold.codeId, folded: fold.folded },
      { codeId: "Principles" as CodeId, folded: true },
    );
    sendKey("End");
    assert.equal(element.shadowRoot!.activeElement, row(element, "Room"));
  });

  it("applies with Enter and a double click where there is a passage, and opens the form where there is none", async () => {
    const element = await render();
    row(element, "Waiting").focus();
    setTimeout(() => sendKey("Enter"));
    assert.deepEqual((await next(element)).command, { name: "apply", codeId: "Waiting" as CodeId });
    element.canApply = false;
    setTimeout(() => row(element, "Room").dispatchEvent(new MouseEvent("dblclick", { bubbles: true })));
    assert.deepEqual((await next(element)).command, { name: "edit", codeId: "Room" as CodeId });
  });

  it("asks for moves and deletion by key", async () => {
    const element = await render();
    row(element, "Waiting").focus();
    setTimeout(() => sendKey("ArrowDown", { altKey: true }));
    assert.deepEqual((await next(element)).command, {
      name: "step",
      codeId: "Waiting" as CodeId,
      step: "down",
    });
    setTimeout(() => sendKey("ArrowLeft", { altKey: true }));
    assert.deepEqual((await next(element)).command, {
      name: "step",
      codeId: "Waiting" as CodeId,
      step: "out",
    });
    setTimeout(() => sendKey("Delete"));
    assert.deepEqual((await next(element)).command, { name: "delete", codeId: "Waiting" as CodeId });
  });

  it("renames in place; Escape and an unchanged name change nothing", async () => {
    const element = await render();
    row(element, "Waiting").focus();
    sendKey("F2");
    await element.updateComplete;
    const field = () =>
      element.shadowRoot!.querySelector("sm-inline-name")!.shadowRoot!.querySelector("input")!;
    assert.equal(field().value, "Waiting");
    field().value = "  Waiting   for answers ";
    setTimeout(() => sendKey("Enter"));
    assert.deepEqual((await next(element)).command, {
      name: "rename",
      codeId: "Waiting" as CodeId,
      to: "Waiting for answers",
    });
    await element.updateComplete;
    assert.equal(element.shadowRoot!.activeElement, row(element, "Waiting"));
    element.addEventListener("sm-code-command", () => assert.fail("nothing was to be asked for"));
    sendKey("F2");
    await element.updateComplete;
    sendKey("Escape");
    await element.updateComplete;
    assert.equal(element.shadowRoot!.activeElement, row(element, "Waiting"));
  });

  it("makes a code under another, which unfolds for it", async () => {
    const element = await render({ folded: new Set(["Principles" as CodeId]) });
    let unfolded = false;
    element.addEventListener("sm-code-fold", ({ folded }) => (unfolded = !folded));
    element.startNew("Principles" as CodeId);
    assert.isTrue(unfolded);
    await element.updateComplete;
    const field = element.shadowRoot!.querySelector("sm-inline-name")!.shadowRoot!.querySelector("input")!;
    field.value = "Naming";
    setTimeout(() => sendKey("Enter"));
    const { command } = await next(element);
    assert.deepEqual(command, {
      name: "create",
      draft: { name: "Naming", parentId: "Principles" as CodeId, origin: "inductive" },
    });
  });

  it("has everything in the menu of a line, opened by its key or the other mouse button", async () => {
    const element = await render();
    const line = row(element, "Waiting");
    line.focus();
    line.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }));
    await element.updateComplete;
    await element.updateComplete;
    const menu = row(element, "Waiting").querySelector("sm-menu")!;
    assert.isTrue(menu.open);
    const items = [...menu.shadowRoot!.querySelectorAll("sm-menu-item")];
    assert.deepEqual(
      items.map(({ value, disabled }) => `${value}${disabled ? " off" : ""}`),
      ["apply", "hide", "rename", "edit", "new-under", "up off", "down", "in off", "out", "delete"],
    );
    setTimeout(() => items[1]!.click());
    assert.deepEqual((await next(element)).command, {
      name: "hide",
      codeId: "Waiting" as CodeId,
      hidden: true,
    });
  });

  it("shows what answers the search and marks it", async () => {
    const element = await render({ asked: "wai", folded: new Set(["Principles" as CodeId]) });
    assert.deepEqual(
      rows(element).map(({ dataset }) => dataset["code"]),
      ["Principles", "Waiting"],
    );
    assert.equal(element.shadowRoot!.querySelector("mark")!.textContent, "Wai");
  });

  it("gives focus to a neighbour when the line that has it goes", async () => {
    const element = await render();
    row(element, "Waiting").focus();
    element.tree = codeTree([
      code("Principles", { order: 1, isCodable: false }),
      code("Receiving", { parentId: "Principles", order: 2, color: 18 }),
    ]);
    await element.updateComplete;
    assert.equal(element.shadowRoot!.activeElement, row(element, "Receiving"));
  });

  it("shows where a dragged code would go, and asks for it when it is let go", async () => {
    const element = await render();
    const drag = (type: string, target: HTMLElement, share = 0.5) => {
      const { left, top, height } = target.getBoundingClientRect();
      const event = new DragEvent(type, {
        bubbles: true,
        cancelable: true,
        clientX: left + 40,
        clientY: top + share * height,
        dataTransfer: new DataTransfer(),
      });
      target.dispatchEvent(event);
      return event;
    };
    const started = drag("dragstart", row(element, "Room"));
    assert.equal(started.dataTransfer!.getData("application/x-samtale-code"), "Room");
    drag("dragover", row(element, "Receiving"), 0.1);
    await element.updateComplete;
    assert.isTrue(row(element, "Receiving").classList.contains("drop-before"));
    setTimeout(() => drag("drop", row(element, "Receiving"), 0.1));
    assert.deepEqual((await next(element)).command, {
      name: "move",
      codeId: "Room" as CodeId,
      destination: { parentId: "Principles" as CodeId, index: 1 },
    });
    drag("dragstart", row(element, "Principles"));
    assert.isFalse(drag("dragover", row(element, "Waiting")).defaultPrevented, "not below itself");
  });

  it("is drawn in sections, which keep their room while they are passed over", async () => {
    const many = codeTree(Array.from({ length: 120 }, (_, at) => code(`Code ${at}`, { order: at })));
    const element = await render({ tree: many });
    await waitUntil(() => rows(element).length === 120);
    const sections = [...element.shadowRoot!.querySelectorAll<HTMLElement>(".section")];
    assert.deepEqual(
      sections.map(({ dataset, style }) => [dataset["rows"], style.getPropertyValue("--_rows")]),
      [
        ["40", "40"],
        ["40", "40"],
        ["40", "40"],
      ],
    );
    assert.equal(getComputedStyle(sections[1]!).contentVisibility, "auto");
  });
});
