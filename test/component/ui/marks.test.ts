import { assert, fixture, html } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import type { Progress } from "#ui/components/progress";
import type { Swatch } from "#ui/components/swatch";
import { iconPaths, type IconName } from "#ui/components/icon-paths";
import "#ui/components/counts";
import "#ui/components/empty";
import "#ui/components/icon";
import "#ui/components/initials";
import "#ui/components/key";
import "#ui/components/progress";
import "#ui/components/swatch";

const outline = (swatch: Swatch) => swatch.shadowRoot!.querySelector("path")!.getAttribute("d")!;
const gaps = (swatch: Swatch) => outline(swatch).match(/M/g)!.length - 1;

describe("marks of the interface", () => {
  before(loadTokens);

  it("pass axe", async () => {
    await assert.isAccessible(
      await fixture(
        html`<main>
          <sm-initials initials="AB" name="Ane Berg" own></sm-initials>
          <sm-initials initials="CD" name="Carl Dahl"></sm-initials>
          <sm-key keys="mod+k"></sm-key> <sm-swatch color="3"></sm-swatch>
          <sm-counts
            .counts=${[
              { value: 24, unit: "mentions", base: "overlaps by one coder count once" },
              { value: 9, unit: "persons" },
            ]}
          ></sm-counts>
          <sm-progress label="Reading files" .value=${3} max="7"></sm-progress>
          <sm-progress label="Reading files" ring></sm-progress>
          <sm-empty>Transcripts appear here.<button slot="action">Import</button></sm-empty>
        </main>`,
      ),
    );
  });

  it("every icon has a drawing that the browser can read", () => {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    for (const name of Object.keys(iconPaths) as IconName[]) {
      path.setAttribute("d", iconPaths[name]);
      assert.isAbove(path.getTotalLength(), 0, name);
      const points = [0, 0.25, 0.5, 0.75, 1].map((at) => path.getPointAtLength(at * path.getTotalLength()));
      assert.isTrue(
        points.every(({ x, y }) => x >= 0 && x <= 16 && y >= 0 && y <= 16),
        `${name} in its frame`,
      );
    }
  });

  it("a swatch repeats the palette after 16 colours, with a notch, and after 32 with two", async () => {
    const swatches = await Promise.all(
      [1, 16, 17, 32, 33].map((color) => fixture<Swatch>(html`<sm-swatch color=${color}></sm-swatch>`)),
    );
    assert.deepEqual(swatches.map(gaps), [0, 0, 1, 1, 2]);
    assert.deepEqual(
      swatches.map((swatch) => getComputedStyle(swatch).getPropertyValue("--_color")),
      ["var(--c1)", "var(--c16)", "var(--c1)", "var(--c16)", "var(--c1)"].map((name) =>
        getComputedStyle(document.documentElement).getPropertyValue(name.slice(4, -1)),
      ),
    );
  });

  it("progress says how far it is, and nothing about it while nobody knows", async () => {
    const bar = await fixture<Progress>(
      html`<sm-progress label="Reading" .value=${3} max="7"></sm-progress>`,
    );
    const inner = bar.shadowRoot!.querySelector("[role=progressbar]")!;
    assert.equal(inner.getAttribute("aria-valuenow"), "3");
    bar.value = undefined;
    await bar.updateComplete;
    assert.isFalse(inner.hasAttribute("aria-valuenow"));
  });
});
