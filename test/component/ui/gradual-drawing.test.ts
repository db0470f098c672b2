import { assert, fixture, html } from "@open-wc/testing";
import { LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { GradualDrawing } from "#ui/controllers/gradual-drawing";
import { waitUntil } from "../../support/wait-until.ts";

@customElement("test-long-list")
class LongList extends LitElement {
  @property({ type: Number }) total = 0;
  readonly drawing = new GradualDrawing(this, 3);
  /** How many lines were drawn, each time. */
  readonly drawn: number[] = [];

  override render() {
    this.drawn.push(this.drawing.of(this.total));
    return nothing;
  }
}

describe("GradualDrawing", () => {
  const list = (total: number) => fixture<LongList>(html`<test-long-list total=${total}></test-long-list>`);

  it("draws a few lines at once, and the rest few by few", async () => {
    const element = await list(8);
    assert.deepEqual(element.drawn, [3]);
    await waitUntil(() => element.drawn.at(-1) === 8);
    assert.deepEqual(element.drawn, [3, 6, 8]);
  });

  it("draws a short list once", async () => {
    const element = await list(3);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(element.drawn, [3]);
  });

  it("draws as far as a line that is needed", async () => {
    const element = await list(8);
    element.drawing.include(6);
    element.requestUpdate();
    await element.updateComplete;
    assert.deepEqual(element.drawn, [3, 7]);
  });

  it("stops when the list is taken away", async () => {
    const element = await list(8);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(element.drawn, [3]);
  });
});
