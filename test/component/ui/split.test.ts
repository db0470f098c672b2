import { assert, fixture, html } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import type { Split } from "#ui/components/split";
import "#ui/components/split";

const render = (side: "start" | "end" = "start") =>
  fixture<Split>(
    html`<sm-split label="Codebook" name="test" .side=${side} initial="264" min="200" max="300">
      <div slot="panel">Codes</div>
      <div>Transcript</div>
    </sm-split>`,
  );
const separator = (split: Split) => split.shadowRoot!.querySelector<HTMLElement>("[role=separator]")!;
const press = async (split: Split, key: string) => {
  separator(split).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await split.updateComplete;
};
const panelWidth = (split: Split) => split.shadowRoot!.querySelector(".panel")!.getBoundingClientRect().width;

describe("<sm-split>", () => {
  before(loadTokens);
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it("passes axe", async () => {
    await assert.isAccessible(await render());
  });

  it("gives its panel the width it says, within the limits", async () => {
    const split = await render();
    assert.equal(panelWidth(split), 264);
    await press(split, "ArrowRight");
    assert.equal(panelWidth(split), 280);
    await press(split, "End");
    await press(split, "ArrowRight");
    assert.equal(panelWidth(split), 300);
    assert.equal(separator(split).getAttribute("aria-valuenow"), "300");
    await press(split, "Home");
    assert.equal(panelWidth(split), 200);
  });

  it("grows towards the rest when the panel is at the end", async () => {
    const split = await render("end");
    await press(split, "ArrowLeft");
    assert.equal(panelWidth(split), 280);
  });

  it("keeps the width for the next time", async () => {
    await press(await render(), "End");
    assert.equal(panelWidth(await render()), 300);
  });

  it("shows the rest alone while the panel is folded", async () => {
    const split = await render();
    split.folded = true;
    await split.updateComplete;
    assert.isNull(split.shadowRoot!.querySelector(".panel"));
  });
});
