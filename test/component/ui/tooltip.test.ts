import { assert, aTimeout, fixture, html } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import type { Tooltip } from "#ui/components/tooltip";
import "#ui/components/tooltip";

const render = () =>
  fixture<Tooltip>(
    html`<sm-tooltip text="Undo" keys="mod+z"><button aria-label="Undo">↶</button></sm-tooltip>`,
  );
const shown = (tooltip: Tooltip) => tooltip.shadowRoot!.querySelector(".float")!.matches(":popover-open");
const anchor = (tooltip: Tooltip) => tooltip.shadowRoot!.querySelector(".anchor")!;

describe("<sm-tooltip>", () => {
  before(loadTokens);

  it("passes axe, hidden and shown", async () => {
    const tooltip = await render();
    await assert.isAccessible(tooltip);
    anchor(tooltip).dispatchEvent(new PointerEvent("pointerenter", { pointerType: "mouse" }));
    await aTimeout(800);
    assert.isTrue(shown(tooltip));
    await assert.isAccessible(tooltip);
  });

  it("goes away with Escape and with a press", async () => {
    const tooltip = await render();
    const rest = async () => {
      anchor(tooltip).dispatchEvent(new PointerEvent("pointerenter", { pointerType: "mouse" }));
      await aTimeout(600);
    };
    await rest();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    assert.isFalse(shown(tooltip));
    await rest();
    anchor(tooltip).dispatchEvent(new PointerEvent("pointerdown"));
    assert.isFalse(shown(tooltip));
  });

  it("does not appear under a finger", async () => {
    const tooltip = await render();
    anchor(tooltip).dispatchEvent(new PointerEvent("pointerenter", { pointerType: "touch" }));
    await aTimeout(600);
    assert.isFalse(shown(tooltip));
  });
});
