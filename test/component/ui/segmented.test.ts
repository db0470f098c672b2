import { assert, fixture, html, oneEvent } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import type { Segmented } from "#ui/components/segmented";
import "#ui/components/segmented";

const options = [
  { value: "transcripts", label: "Transcripts", count: 14 },
  { value: "codebook", label: "Codebook", count: 1380 },
];
const render = () =>
  fixture<Segmented>(html`<sm-segmented label="Panel" .options=${options} value="codebook"></sm-segmented>`);
const radios = (segmented: Segmented) => [...segmented.shadowRoot!.querySelectorAll("input")];

describe("<sm-segmented>", () => {
  before(loadTokens);

  it("passes axe", async () => {
    await assert.isAccessible(await render());
  });

  it("shows the one that is chosen, and counts with separated thousands", async () => {
    const segmented = await render();
    assert.deepEqual(
      radios(segmented).map(({ checked }) => checked),
      [false, true],
    );
    assert.include(segmented.shadowRoot!.textContent, "1,380");
  });

  it("tells of a choice, and has its value then", async () => {
    const segmented = await render();
    setTimeout(() => radios(segmented)[0]!.click());
    await oneEvent(segmented, "change");
    assert.equal(segmented.value, "transcripts");
  });
});
