import { assert, fixture, fixtureCleanup } from "@open-wc/testing";
import { LitElement, html } from "lit";
import { customElement } from "lit/decorators.js";
import { sendKey } from "../../support/keys";
import { keyCaps, matchesChord, parseChord } from "#ui/shortcuts/chord";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { shortcuts, type Command } from "#ui/shortcuts/shortcut-registry";
import "#ui/components/dialog";

/** What ran, in order. */
let ran: string[] = [];
const command = (name: string, keys: string[], more: Partial<Command> = {}): Command => ({
  name,
  keys,
  label: name,
  group: "Test",
  run: () => ran.push(name),
  ...more,
});

@customElement("test-outer")
class Outer extends LitElement {
  canUndo = true;
  constructor() {
    super();
    new ShortcutController(this, () => [
      command("go", ["g c"]),
      command("outer", ["c"]),
      command("undo", ["mod+z"], { enabled: () => this.canUndo }),
      command("help", ["F1"], { inFields: true }),
    ]);
  }
  override render() {
    return html`<input aria-label="Name" /><slot></slot>
      <div class="locked" data-locked contenteditable="true" role="textbox" aria-label="Transcript"></div>`;
  }
}
@customElement("test-inner")
class Inner extends LitElement {
  constructor() {
    super();
    new ShortcutController(this, () => [command("inner", ["c", "Enter"])]);
  }
}
const render = () => fixture<Outer>(html`<test-outer></test-outer>`);
const press = (init: KeyboardEventInit & { key: string }) => new KeyboardEvent("keydown", init);

describe("keys", () => {
  beforeEach(() => (ran = []));
  afterEach(() => (shortcuts.singleKeys = true));

  it("run the command of the innermost component, and of the outer one when that is gone", async () => {
    const outer = await render();
    const inner = new Inner();
    outer.append(inner);
    sendKey("c");
    inner.remove();
    sendKey("c");
    assert.deepEqual(ran, ["inner", "outer"]);
  });

  it("leave no listener behind", async () => {
    await render();
    fixtureCleanup();
    assert.isFalse(sendKey("c").defaultPrevented);
    assert.isEmpty(shortcuts.listed());
  });

  it("can be pressed one after another, and a wrong second key counts for itself", async () => {
    await render();
    sendKey("g");
    sendKey("c");
    sendKey("g");
    sendKey("F1");
    sendKey("c");
    assert.deepEqual(ran, ["go", "help", "outer"]);
  });

  it("finish what was begun, though the control that has focus would use the second key itself", async () => {
    const outer = await render();
    const own: string[] = [];
    const locked = outer.shadowRoot!.querySelector<HTMLElement>(".locked")!;
    locked.addEventListener("keydown", (event) => {
      if (event.key !== "c") return;
      own.push(event.key);
      event.preventDefault();
    });
    locked.focus();
    sendKey("g");
    sendKey("c");
    assert.deepEqual([ran, own], [["go"], []]);
    sendKey("c");
    assert.deepEqual([ran, own], [["go"], ["c"]]);
  });

  it("are text in a field, except where a command says otherwise", async () => {
    const outer = await render();
    outer.shadowRoot!.querySelector("input")!.focus();
    assert.isFalse(sendKey("c").defaultPrevented);
    sendKey("F1");
    assert.deepEqual(ran, ["help"]);
  });

  it("are commands on a locked surface, although it can be edited", async () => {
    const outer = await render();
    outer.shadowRoot!.querySelector<HTMLElement>(".locked")!.focus();
    sendKey("c");
    assert.deepEqual(ran, ["outer"]);
  });

  it("are left alone while a word is being composed, when a control has used them, and when the command rests", async () => {
    const outer = await render();
    sendKey("c", { isComposing: true });
    const used = (event: Event) => event.preventDefault();
    document.body.addEventListener("keydown", used);
    sendKey("c");
    document.body.removeEventListener("keydown", used);
    outer.canUndo = false;
    sendKey("z", { ctrlKey: true });
    assert.isEmpty(ran);
  });

  it("without modifiers can be switched off", async () => {
    await render();
    shortcuts.singleKeys = false;
    sendKey("c");
    sendKey("z", { ctrlKey: true });
    assert.deepEqual(ran, ["undo"]);
  });

  it("do nothing behind an open dialog, and work in it", async () => {
    const outer = await render();
    const dialog = await fixture<HTMLElementTagNameMap["sm-dialog"]>(
      html`<sm-dialog heading="Import" open><test-inner></test-inner></sm-dialog>`,
    );
    await dialog.updateComplete;
    sendKey("c");
    sendKey("z", { ctrlKey: true });
    assert.deepEqual(ran, ["inner"]);
    dialog.open = false;
    await dialog.updateComplete;
    outer.remove();
  });

  it("are known by what they write: signs without regard to Shift, letters with it, Alt by position", () => {
    assert.isTrue(matchesChord(press({ key: "/", shiftKey: true, code: "Digit7" }), parseChord("/")));
    assert.isTrue(matchesChord(press({ key: "C", shiftKey: true }), parseChord("shift+c")));
    assert.isFalse(matchesChord(press({ key: "C", shiftKey: true }), parseChord("c")));
    assert.isTrue(matchesChord(press({ key: "µ", altKey: true, code: "KeyM" }), parseChord("alt+m")));
    assert.isTrue(matchesChord(press({ key: " " }), parseChord("space")));
    assert.isFalse(
      matchesChord(press({ key: "ArrowLeft", altKey: true, shiftKey: true }), parseChord("alt+ArrowLeft")),
    );
  });

  it("that AltGr writes are text, not Ctrl and Alt", () => {
    const at = press({ key: "2", ctrlKey: true, altKey: true, modifierAltGraph: true });
    assert.isTrue(matchesChord(at, parseChord("2")));
    assert.isFalse(matchesChord(at, parseChord("mod+alt+2")));
  });

  it("can be the plus sign, though it joins the parts of a chord", () => {
    const plus = press({ key: "+", shiftKey: true });
    assert.isTrue(matchesChord(plus, parseChord("+")));
    assert.isTrue(matchesChord(press({ key: "+", ctrlKey: true }), parseChord("mod++")));
    assert.deepEqual(keyCaps("+"), ["+"]);
  });

  it("are printed as they stand on the keyboard", () => {
    assert.deepEqual(keyCaps("g c"), ["g", "c"]);
    assert.deepEqual(keyCaps("mod+k"), ["Ctrl+K"]);
    assert.deepEqual(keyCaps("alt+ArrowLeft"), ["Alt+←"]);
    assert.deepEqual(keyCaps("Enter"), ["↵"]);
  });
});
