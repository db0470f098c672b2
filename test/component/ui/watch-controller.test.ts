import { assert, fixture, html as fixtureHtml } from "@open-wc/testing";
import { LitElement, html } from "lit";
import { customElement } from "lit/decorators.js";
import type { Observer, Watchable } from "#domain/model/watchable";
import { WatchController } from "#ui/controllers/watch-controller";

/** A value that the test changes, and who watches it. */
class Source implements Watchable<string> {
  readonly observers = new Set<Observer<string>>();
  subscribe(observer: Observer<string>) {
    this.observers.add(observer);
    observer.next("first");
    return { unsubscribe: () => this.observers.delete(observer) };
  }
}
let source = new Source();

@customElement("test-watcher")
class Watcher extends LitElement {
  readonly #value = new WatchController(this, () => source);
  override render() {
    return html`${this.#value.value}`;
  }
}

describe("WatchController", () => {
  beforeEach(() => (source = new Source()));

  it("shows the value there is, and every later one", async () => {
    const watcher = await fixture<Watcher>(fixtureHtml`<test-watcher></test-watcher>`);
    assert.equal(watcher.shadowRoot!.textContent, "first");
    for (const observer of source.observers) observer.next("second");
    await watcher.updateComplete;
    assert.equal(watcher.shadowRoot!.textContent, "second");
  });

  it("stops watching when its host leaves the page", async () => {
    const watcher = await fixture<Watcher>(fixtureHtml`<test-watcher></test-watcher>`);
    assert.equal(source.observers.size, 1);
    watcher.remove();
    assert.equal(source.observers.size, 0);
  });
});
