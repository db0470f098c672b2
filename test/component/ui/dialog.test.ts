import { assert, aTimeout, fixture, html } from "@open-wc/testing";
import { waitUntil } from "../../support/wait-until.ts";
import { loadTokens } from "../../support/page-styles";
import { announce } from "#ui/announce";
import type { Dialog } from "#ui/components/dialog";
import { topDialog } from "#ui/open-dialogs";
import "#ui/components/dialog";

async function render(): Promise<{ dialog: Dialog; opener: HTMLButtonElement; native: HTMLDialogElement }> {
  const place = await fixture(
    html`<div>
      <button>Delete…</button>
      <sm-dialog heading="Delete the project">
        <p>Nobody else has it.</p>
        <label>Name <input data-autofocus /></label>
        <button slot="footer">Delete</button>
      </sm-dialog>
    </div>`,
  );
  const dialog = place.querySelector("sm-dialog")!;
  const opener = place.querySelector("button")!;
  return { dialog, opener, native: dialog.shadowRoot!.querySelector("dialog")! };
}

describe("<sm-dialog>", () => {
  before(loadTokens);

  it("passes axe, closed and open", async () => {
    const { dialog } = await render();
    await assert.isAccessible(dialog);
    dialog.open = true;
    await dialog.updateComplete;
    await aTimeout(300); // it fades in
    await assert.isAccessible(dialog);
    dialog.open = false;
    await dialog.updateComplete;
  });

  it("takes focus to what asks for it, and gives it back to where it was", async () => {
    const { dialog, opener } = await render();
    opener.focus();
    dialog.open = true;
    await dialog.updateComplete;
    assert.equal(document.activeElement, dialog.querySelector("input"));
    dialog.open = false;
    await dialog.updateComplete;
    assert.equal(document.activeElement, opener);
    assert.isUndefined(topDialog());
  });

  it("does what the main button does when Enter is pressed in a line of text, after the text is settled", async () => {
    const { dialog } = await render();
    const main = dialog.querySelector<HTMLButtonElement>("button[slot]")!;
    const input = dialog.querySelector("input")!;
    const told: string[] = [];
    main.addEventListener("click", () => told.push("pressed"));
    dialog.open = true;
    await dialog.updateComplete;
    const enter = () =>
      input.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", bubbles: true, composed: true, cancelable: true }),
      );
    enter();
    assert.isEmpty(told, "no button is the main one");
    main.className = "primary";
    enter();
    assert.deepEqual(told, ["pressed"]);
    main.disabled = true;
    enter();
    assert.deepEqual(told, ["pressed"]);
    dialog.open = false;
    await dialog.updateComplete;
  });

  it("asks before it closes by Escape or by its button, and stays when told to", async () => {
    const { dialog, native } = await render();
    dialog.open = true;
    await dialog.updateComplete;
    const stay = (event: Event) => event.preventDefault();
    dialog.addEventListener("sm-dialog-close", stay);
    native.dispatchEvent(new Event("cancel", { cancelable: true }));
    await dialog.updateComplete;
    assert.isTrue(native.open);
    dialog.removeEventListener("sm-dialog-close", stay);
    dialog.shadowRoot!.querySelector<HTMLElement>(".head button")!.click();
    await dialog.updateComplete;
    assert.isFalse(native.open);
    assert.isFalse(dialog.open);
  });

  it("keeps open when the browser closes it against its will", async () => {
    const { dialog, native } = await render();
    dialog.open = true;
    await dialog.updateComplete;
    const stay = (event: Event) => event.preventDefault();
    dialog.addEventListener("sm-dialog-close", stay);
    const closed = new Promise((resolve) => {
      native.addEventListener("close", resolve, { once: true });
    });
    native.close();
    await closed;
    assert.isTrue(native.open);
    dialog.removeEventListener("sm-dialog-close", stay);
    dialog.open = false;
    await dialog.updateComplete;
  });

  it("rules its content off from its buttons while some of it is out of sight behind them", async () => {
    const { dialog } = await render();
    const content = dialog.shadowRoot!.querySelector(".content")!;
    const isRuled = () => getComputedStyle(dialog.shadowRoot!.querySelector(".foot")!).boxShadow !== "none";
    dialog.open = true;
    await aTimeout(50); // sizes are told after a frame
    assert.isFalse(isRuled());
    const long = dialog.querySelector("p")!;
    long.style.setProperty("block-size", "3000px");
    await waitUntil(isRuled);
    content.scrollTop = content.scrollHeight;
    await waitUntil(() => !isRuled());
    content.scrollTop = 0;
    await waitUntil(isRuled);
    long.style.removeProperty("block-size");
    await waitUntil(() => !isRuled());
    dialog.open = false;
    await dialog.updateComplete;
  });

  it("speaks for itself while it is open, and the page speaks afterwards", async () => {
    const { dialog } = await render();
    dialog.open = true;
    await dialog.updateComplete;
    announce("3 files read");
    assert.equal(dialog.shadowRoot!.querySelector(".live")!.textContent, "3 files read");
    dialog.open = false;
    await dialog.updateComplete;
    announce("Imported");
    assert.equal(document.querySelector(".sm-live")!.textContent, "Imported");
  });

  it("leaves nothing behind when it is taken off the page while open", async () => {
    const { dialog } = await render();
    dialog.open = true;
    await dialog.updateComplete;
    dialog.remove();
    assert.isUndefined(topDialog());
  });
});
