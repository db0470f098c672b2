import { assert, aTimeout, fixture, html } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import type { Toast } from "#ui/components/toast";
import "#ui/components/toast";

const render = () => fixture<Toast>(html`<sm-toast></sm-toast>`);
const words = (toast: Toast) => toast.shadowRoot!.querySelector("section span")?.textContent;

describe("<sm-toast>", () => {
  before(loadTokens);

  it("passes axe", async () => {
    const toast = await render();
    toast.show("Removed Trust from turn 47", { label: "Undo", run: () => undefined });
    await toast.updateComplete;
    await aTimeout(300); // it fades in, and half-faded words have no contrast
    await assert.isAccessible(toast);
  });

  it("shows the newest only, and says it aloud with what it offers", async () => {
    const toast = await render();
    toast.show("Coded turn 3");
    toast.show("Coded turn 4", { label: "Undo", run: () => undefined });
    await toast.updateComplete;
    assert.equal(words(toast), "Coded turn 4");
    assert.equal(document.querySelector(".sm-live")!.textContent.trim(), "Coded turn 4. Undo");
  });

  it("does what it offers once, and is gone", async () => {
    const toast = await render();
    let undone = 0;
    toast.show("Coded turn 4", { label: "Undo", run: () => undone++ });
    await toast.updateComplete;
    toast.shadowRoot!.querySelector<HTMLElement>(".button")!.click();
    await toast.updateComplete;
    assert.equal(undone, 1);
    assert.isUndefined(words(toast));
  });

  it("can be dismissed", async () => {
    const toast = await render();
    toast.show("Coded turn 4");
    await toast.updateComplete;
    toast.shadowRoot!.querySelector<HTMLElement>(".icon-button")!.click();
    await toast.updateComplete;
    assert.isUndefined(words(toast));
  });
});
