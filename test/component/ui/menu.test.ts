import { aTimeout, assert, fixture, html, oneEvent } from "@open-wc/testing";
import { sendKey } from "../../support/keys";
import { loadTokens } from "../../support/page-styles";
import type { Menu } from "#ui/components/menu";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import "#ui/components/menu";
import "#ui/components/menu-item";

const render = () =>
  fixture<Menu>(
    html`<sm-menu label="Coders">
      <button slot="trigger">Coding as Ane</button>
      <sm-menu-item value="ane" .checked=${true}>Ane</sm-menu-item>
      <sm-menu-item value="bo" .checked=${false}>Bo</sm-menu-item>
      <sm-menu-item value="gone" disabled>Gone</sm-menu-item>
      <hr />
      <sm-menu-item value="new">Add a coder</sm-menu-item>
    </sm-menu>`,
  );
const trigger = (menu: Menu) => menu.querySelector("button")!;
const focused = () => document.activeElement?.textContent.trim();

describe("<sm-menu>", () => {
  before(loadTokens);

  it("passes axe, closed and open", async () => {
    const menu = await render();
    await assert.isAccessible(menu);
    menu.show();
    await assert.isAccessible(menu);
  });

  it("opens from its button, with focus on the chosen item, and says so", async () => {
    const menu = await render();
    trigger(menu).click();
    assert.isTrue(menu.open);
    assert.equal(trigger(menu).getAttribute("aria-expanded"), "true");
    assert.equal(focused(), "Ane");
    trigger(menu).click();
    assert.isFalse(menu.open);
    assert.equal(trigger(menu).getAttribute("aria-expanded"), "false");
  });

  it("moves with arrows past what is disabled, around the ends, and by first letters", async () => {
    const menu = await render();
    trigger(menu).focus();
    sendKey("ArrowDown");
    sendKey("ArrowDown");
    assert.equal(focused(), "Bo");
    sendKey("ArrowDown");
    assert.equal(focused(), "Add a coder");
    sendKey("ArrowDown");
    assert.equal(focused(), "Ane");
    sendKey("ArrowUp");
    assert.equal(focused(), "Add a coder");
    sendKey("Home");
    sendKey("b");
    assert.equal(focused(), "Bo");
  });

  it("tells what was chosen with Enter, closes, and gives focus back", async () => {
    const menu = await render();
    trigger(menu).focus();
    sendKey("ArrowUp");
    setTimeout(() => sendKey("Enter"));
    const event = (await oneEvent(menu, "sm-menu-select")) as unknown as MenuSelectEvent;
    assert.equal(event.value, "new");
    assert.isFalse(menu.open);
    assert.equal(document.activeElement, trigger(menu));
  });

  it("closes with Escape, which goes no further, and with Tab", async () => {
    const menu = await render();
    let escaped = 0;
    const count = ({ key }: KeyboardEvent) => (escaped += key === "Escape" ? 1 : 0);
    window.addEventListener("keydown", count);
    trigger(menu).click();
    sendKey("Escape");
    assert.isFalse(menu.open);
    assert.equal(document.activeElement, trigger(menu));
    assert.equal(escaped, 0);
    trigger(menu).click();
    sendKey("Tab");
    assert.isFalse(menu.open);
    window.removeEventListener("keydown", count);
  });

  it("closes when the pointer is pressed elsewhere, and chooses nothing that is disabled", async () => {
    const menu = await render();
    menu.addEventListener("sm-menu-select", () => assert.fail("nothing was to be chosen"));
    menu.show();
    menu.querySelector<HTMLElement>("[disabled]")!.click();
    assert.isTrue(menu.open);
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
    assert.isFalse(menu.open);
  });

  it("draws the items of a function as it opens, in time to have the focus, and not before", async () => {
    const items = () =>
      html`<sm-menu-item value="gone" disabled>Gone</sm-menu-item>
        <sm-menu-item value="rename">Rename</sm-menu-item>
        <hr />
        <sm-menu-item value="remove">Remove</sm-menu-item>`;
    const menu = await fixture<Menu>(
      html`<sm-menu label="Line" .items=${items}><button slot="trigger">More</button></sm-menu>`,
    );
    const drawn = () => [...menu.shadowRoot!.querySelectorAll("sm-menu-item")];
    const focusedItem = () => menu.shadowRoot!.activeElement?.textContent;
    assert.isEmpty(drawn());
    trigger(menu).click();
    assert.equal(focusedItem(), "Rename");
    await aTimeout(300); // it fades in
    await assert.isAccessible(menu);
    sendKey("ArrowDown");
    assert.equal(focusedItem(), "Remove");
    assert.isTrue(menu.open);
    setTimeout(() => sendKey("Enter"));
    const { value } = await oneEvent<MenuSelectEvent>(menu, "sm-menu-select");
    assert.equal(value, "remove");
    await menu.updateComplete;
    assert.isFalse(menu.open);
    assert.isTrue(trigger(menu).matches(":focus"));
    assert.isEmpty(drawn());
  });

  it("gives the focus back to what opened it in another way than by its button", async () => {
    const line = await fixture<HTMLElement>(
      html`<div tabindex="0">
        <sm-menu label="Line"
          ><button slot="trigger">More</button><sm-menu-item value="rename">Rename</sm-menu-item></sm-menu
        >
      </div>`,
    );
    line.querySelector("sm-menu")!.show("first", line);
    assert.equal(focused(), "Rename");
    sendKey("Escape");
    assert.isTrue(line.matches(":focus"));
  });
});
