import { assert, fixture, html } from "@open-wc/testing";
import { LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import { StepByStep } from "#ui/controllers/step-by-step";
import { waitUntil } from "../../support/wait-until.ts";

@customElement("test-steps")
class Steps extends LitElement {
  readonly steps = new StepByStep(this);

  override render() {
    return html`${this.steps.isDone ? "done" : "under way"}`;
  }
}

/** As many steps, the first of which takes longer than a slice where `slow` says so. */
function* work(steps: number, slow: boolean, done: number[] = []): Generator<void> {
  for (let at = 0; at < steps; at++) {
    const until = performance.now() + (slow && at === 0 ? 40 : 0);
    while (performance.now() < until);
    done.push(at);
    yield;
  }
}

const host = () => fixture<Steps>(html`<test-steps></test-steps>`);
const shown = (element: Steps) => element.shadowRoot!.textContent;

describe("StepByStep", () => {
  it("does little work at once, so that nothing is shown before it is done", async () => {
    const element = await host();
    element.steps.begin(work(3, false));
    assert.isTrue(element.steps.isDone);
    await element.updateComplete;
    assert.equal(shown(element), "done");
  });

  it("lets the page go on between slices of much work, and draws it again at the end", async () => {
    const element = await host();
    const done: number[] = [];
    element.steps.begin(work(3, true, done));
    assert.deepEqual(done, [0]);
    assert.equal(shown(element), "under way");
    await waitUntil(() => shown(element) === "done");
    assert.deepEqual(done, [0, 1, 2]);
  });

  it("leaves off what was begun before, and what nobody waits for any more", async () => {
    const element = await host();
    const before: number[] = [];
    element.steps.begin(work(3, true, before));
    element.steps.begin(work(1, false));
    assert.isTrue(element.steps.isDone);
    const after: number[] = [];
    element.steps.begin(work(3, true, after));
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 60));
    assert.deepEqual([before, after], [[0], [0]]);
  });
});
