import { assert, aTimeout, fixture, html, oneEvent } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import { waitUntil } from "../../support/wait-until.ts";
import type { Popover } from "#ui/components/popover";
import "#ui/components/popover";

const render = async () => {
  const page = await fixture(
    html`<div>
      <button>Place</button>
      <sm-popover heading="Place Waiting in">
        <input data-autofocus aria-label="Theme" />
      </sm-popover>
    </div>`,
  );
  const opener = page.querySelector("button")!;
  opener.focus();
  const popover = page.querySelector("sm-popover")!;
  return { opener, popover, field: page.querySelector("input")! };
};
const box = (popover: Popover) => popover.shadowRoot!.querySelector<HTMLElement>("[popover]")!;
const isOpen = (popover: Popover) => box(popover).matches(":popover-open");

async function open(popover: Popover): Promise<void> {
  popover.open = true;
  await waitUntil(() => popover.contains(document.activeElement));
}

describe("<sm-popover>", () => {
  before(loadTokens);

  it("opens below what has the focus, gives the focus on, and takes it back", async () => {
    const { opener, popover, field } = await render();
    await open(popover);
    await assert.isAccessible(popover);
    assert.isTrue(field.matches(":focus"));
    assert.isAtLeast(box(popover).getBoundingClientRect().top, opener.getBoundingClientRect().bottom);
    popover.open = false;
    await popover.updateComplete;
    assert.isFalse(isOpen(popover));
    assert.isTrue(opener.matches(":focus"));
  });

  it("tells when a person closed it, and not when its own page did", async () => {
    const { popover } = await render();
    await open(popover);
    setTimeout(() => box(popover).hidePopover()); // as Escape and a press beside it do
    await oneEvent(popover, "sm-dialog-close");
    assert.isFalse(popover.open);
    let told = 0;
    popover.addEventListener("sm-dialog-close", () => told++);
    await open(popover);
    popover.open = false;
    await popover.updateComplete;
    await open(popover);
    await aTimeout(50);
    assert.equal(told, 0);
    assert.isTrue(isOpen(popover), "open again, though the browser tells late that it was closed");
  });

  it("stands above its anchor at the end of the window, within its edges", async () => {
    const { popover } = await render();
    const { innerWidth, innerHeight } = window;
    popover.anchor = new DOMRect(innerWidth - 60, innerHeight - 40, 50, 24);
    await open(popover);
    await aTimeout(300); // it rises as it opens
    const { top, bottom, right } = box(popover).getBoundingClientRect();
    assert.isAtMost(bottom, innerHeight - 40);
    assert.isAtMost(right, innerWidth);
    assert.isAtLeast(top, 0);
  });

  it("stands over an anchor that leaves no room beside it, and reads from the start at either edge", async () => {
    const { popover } = await render();
    popover.align = "end";
    popover.setAttribute("align", "end"); // as templates write it
    popover.anchor = new DOMRect(20, 60, 300, window.innerHeight - 60);
    await open(popover);
    await aTimeout(300);
    const room = Number.parseFloat(getComputedStyle(box(popover)).maxBlockSize);
    assert.isAtLeast(room, Math.min(340, window.innerHeight - 20));
    assert.equal(getComputedStyle(box(popover)).textAlign, "start");
  });
});
