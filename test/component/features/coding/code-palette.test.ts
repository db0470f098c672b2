import { assert, fixture, html, oneEvent } from "@open-wc/testing";
import { codeTree } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";
import type { CodePalette } from "#features/coding/palette/code-palette";
import "#features/coding/palette/code-palette";
import type { PaletteCommandEvent } from "#features/coding/palette/palette-command-event";
import { inVivoName } from "#features/coding/palette/palette-options";
import { placeBeside } from "#features/coding/palette/place-beside";
import { code } from "../../../support/code.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";

const tree = codeTree([
  code("Principles", { order: 1, isCodable: false }),
  code("Being attentive", { parentId: "Principles", order: 1, color: 2, key: 1 }),
  code("Attuned turns", { parentId: "Principles", order: 2, color: 3 }),
  code("Room", { order: 2, color: 4, definition: "Attention for all" }),
]);
const render = (fields: Partial<CodePalette> = {}) =>
  fixture<CodePalette>(
    html`<sm-code-palette
      .tree=${fields.tree ?? tree}
      .recent=${fields.recent ?? []}
      .applied=${fields.applied ?? new Set()}
      .passage=${"8 words, turn 51"}
      .inVivo=${fields.inVivo ?? "she just let me look"}
      .anchor=${new DOMRect(100, 100, 300, 60)}
    ></sm-code-palette>`,
  );
const input = (palette: CodePalette) => palette.shadowRoot!.querySelector("input")!;
const type = async (palette: CodePalette, text: string) => {
  input(palette).value = text;
  input(palette).dispatchEvent(new Event("input", { bubbles: true }));
  await palette.updateComplete;
};
const options = (palette: CodePalette) =>
  [...palette.shadowRoot!.querySelectorAll('[role="option"]')].map((option) =>
    (option.querySelector(".name") ?? option).textContent.trim().replace(/\s+/g, " "),
  );
const chosen = (palette: CodePalette) =>
  palette
    .shadowRoot!.getElementById(input(palette).getAttribute("aria-activedescendant")!)!
    .querySelector(".name")!.textContent;
const asked = async (palette: CodePalette, key: string, modifiers: KeyboardEventInit = {}) => {
  setTimeout(() => sendKey(key, modifiers));
  const event: PaletteCommandEvent = await oneEvent(palette, "sm-palette-command");
  return event.command;
};

describe("<sm-code-palette>", () => {
  before(loadTokens);

  it("passes axe, empty and with something typed", async () => {
    const palette = await render({ recent: ["Room" as CodeId], applied: new Set(["Room" as CodeId]) });
    await assert.isAccessible(palette);
    await type(palette, "att");
    await assert.isAccessible(palette);
  });

  it("is a combobox with focus over every code that can be applied, and the words themselves", async () => {
    const palette = await render();
    assert.equal(palette.shadowRoot!.activeElement, input(palette));
    assert.deepEqual(options(palette), [
      "Being attentive",
      "Attuned turns",
      "Room",
      "In vivo: “she just let me look”",
    ]);
    assert.equal(chosen(palette), "Being attentive");
  });

  it("ranks by name, then definition, marks what was typed, and offers a new code", async () => {
    const palette = await render();
    await type(palette, "att");
    assert.deepEqual(options(palette), [
      "Attuned turns",
      "Being attentive",
      "Room",
      "New code “att”",
      "In vivo: “she just let me look”",
    ]);
    assert.equal(palette.shadowRoot!.querySelectorAll("mark")[1]!.textContent, "att");
    await type(palette, "room");
    assert.notInclude(options(palette), "New code “room”", "there is one of that name");
  });

  it("applies with Enter, keeps open with Shift, makes with Ctrl, takes the words with Alt", async () => {
    const palette = await render();
    await type(palette, "att");
    const codeId = "Attuned turns" as CodeId;
    assert.deepEqual(await asked(palette, "Enter"), { name: "apply", codeId, keepOpen: false });
    assert.deepEqual(await asked(palette, "Enter", { shiftKey: true }), {
      name: "apply",
      codeId,
      keepOpen: true,
    });
    assert.deepEqual(await asked(palette, "Enter", { ctrlKey: true }), {
      name: "create",
      as: "att",
      inVivo: false,
      keepOpen: false,
    });
    assert.deepEqual(await asked(palette, "Enter", { altKey: true }), {
      name: "create",
      as: "she just let me look",
      inVivo: true,
      keepOpen: false,
    });
    assert.deepEqual(await asked(palette, "m", { altKey: true, code: "KeyM" }), { name: "memo" });
    assert.deepEqual(await asked(palette, "Escape"), { name: "close" });
  });

  it("takes digits as keys only while nothing is typed", async () => {
    const palette = await render();
    assert.deepEqual(await asked(palette, "1"), {
      name: "apply",
      codeId: "Being attentive" as CodeId,
      keepOpen: false,
    });
    await type(palette, "turn");
    palette.addEventListener("sm-palette-command", () => assert.fail("a digit is text here"));
    assert.isFalse(sendKey("1").defaultPrevented);
  });

  it("moves with arrows, around the ends", async () => {
    const palette = await render();
    sendKey("ArrowUp");
    await palette.updateComplete;
    assert.include(chosen(palette), "In vivo");
    sendKey("ArrowDown");
    sendKey("ArrowDown");
    await palette.updateComplete;
    assert.equal(chosen(palette), "Attuned turns");
  });

  it("begins with the code applied last, and says which are on the passage", async () => {
    const palette = await render({
      recent: ["Room" as CodeId],
      applied: new Set(["Attuned turns" as CodeId]),
    });
    assert.equal(chosen(palette), "Room");
    assert.include(palette.shadowRoot!.getElementById("o1")!.textContent, "already on this passage");
  });

  it("draws a long codebook in parts, and what the keyboard reaches", async () => {
    const many = codeTree(Array.from({ length: 200 }, (_, n) => code(`Code ${n}`, { order: n })));
    const palette = await render({ tree: many, inVivo: "" });
    assert.lengthOf(options(palette), 60);
    sendKey("ArrowUp");
    await palette.updateComplete;
    assert.equal(chosen(palette), "Code 199");
  });

  it("closes when the pointer is pressed outside", async () => {
    const palette = await render();
    setTimeout(() =>
      document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true })),
    );
    const event: PaletteCommandEvent = await oneEvent(palette, "sm-palette-command");
    assert.deepEqual(event.command, { name: "close" });
  });
});

describe("placeBeside", () => {
  const view = { width: 1000, height: 800 };
  const size = { width: 340, height: 300 };
  it("stands below the passage where there is room", () => {
    assert.deepEqual(placeBeside({ left: 200, top: 100, bottom: 160 }, size, view), {
      left: 200,
      top: 166,
      room: 626,
    });
  });
  it("stands above it else, growing away from it", () => {
    assert.deepEqual(placeBeside({ left: 200, top: 600, bottom: 700 }, size, view), {
      left: 200,
      bottom: 206,
      room: 586,
    });
  });
  it("takes the larger side where neither has room, and stays in the window", () => {
    const place = placeBeside({ left: 900, top: 200, bottom: 560 }, size, view);
    assert.deepEqual(place, { left: 652, top: 566, room: 226 });
  });
});

describe("inVivoName", () => {
  it("is the passage's words without the punctuation around them, at most ten", () => {
    assert.equal(
      inVivoName("“She said nothing, she just let me look.”"),
      "She said nothing, she just let me look",
    );
    assert.equal(
      inVivoName("one two three four five six seven eight nine ten eleven"),
      "one two three four five six seven eight nine ten",
    );
  });
  it("leaves out what was not said, and is empty where nothing was", () => {
    assert.equal(inVivoName("[laughter] Really?"), "Really?");
    assert.equal(inVivoName("[pause] …"), "");
  });
});
