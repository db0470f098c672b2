import { assert, fixture, html } from "@open-wc/testing";
import { LitElement } from "lit";
import { ToastLift } from "#ui/controllers/toast-lift";
import { waitUntil } from "../../support/wait-until.ts";

class LiftingBar extends LitElement {
  constructor() {
    super();
    new ToastLift(this);
  }
}
customElements.define("test-lifting-bar", LiftingBar);

const lift = (): string => document.documentElement.style.getPropertyValue("--toast-lift");
const place = (element: HTMLElement, bottom: number, height: number): void => {
  for (const [name, value] of [
    ["position", "fixed"],
    ["display", "block"],
    ["left", "0"],
    ["width", "200px"],
    ["bottom", `${bottom}px`],
    ["height", `${height}px`],
  ] as const)
    element.style.setProperty(name, value);
};

describe("ToastLift", () => {
  it("keeps notices above what stands at the foot of the window, and what stands on that", async () => {
    const both = await fixture(
      html`<div><test-lifting-bar></test-lifting-bar><test-lifting-bar></test-lifting-bar></div>`,
    );
    const [tray, tools] = [...both.querySelectorAll<HTMLElement>("test-lifting-bar")];
    place(tools!, 112, 30);
    place(tray!, 0, 100);
    await waitUntil(() => lift() === "142px");
    place(tools!, 300, 31);
    await waitUntil(() => lift() === "100px", "what stands higher up lifts nothing");
    place(tools!, 112, 30);
    await waitUntil(() => lift() === "142px");
    tools!.remove();
    await waitUntil(() => lift() === "100px");
    both.remove();
    assert.equal(lift(), "0px");
  });
});
