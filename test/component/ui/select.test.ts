import { assert, fixture, html, oneEvent } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import type { Select } from "#ui/components/select";
import "#ui/components/select";

const kinds = [
  { value: "group", label: "Group interview", group: "Interviews" },
  { value: "single", label: "Individual interview", group: "Interviews" },
  { value: "notes", label: "Observation" },
];
const render = (value = "single") =>
  fixture<Select>(html`<sm-select label="Kind" .choices=${kinds} .value=${value}></sm-select>`);
const native = (select: Select) => select.shadowRoot!.querySelector("select")!;

describe("<sm-select>", () => {
  before(loadTokens);

  it("passes axe, with a note and with an error", async () => {
    await assert.isAccessible(await render());
    await assert.isAccessible(
      await fixture(
        html`<sm-select
          label="Speaker"
          .choices=${kinds}
          value=""
          placeholder="Choose a speaker"
          error="Turns 5 and 8 name nobody."
        ></sm-select>`,
      ),
    );
  });

  it("shows the chosen one, and its placeholder while none is", async () => {
    assert.equal(native(await render()).value, "single");
    const empty = await fixture<Select>(
      html`<sm-select label="Kind" .choices=${kinds} placeholder="Choose"></sm-select>`,
    );
    assert.equal(native(empty).selectedOptions[0]!.textContent, "Choose");
  });

  it("groups choices under their headings", async () => {
    const groups = native(await render()).querySelectorAll("optgroup");
    assert.equal(groups.length, 1);
    assert.equal(groups[0]!.label, "Interviews");
    assert.equal(groups[0]!.children.length, 2);
  });

  it("tells of a choice once, and has its value then", async () => {
    const select = await render();
    setTimeout(() => {
      native(select).value = "notes";
      native(select).dispatchEvent(new Event("change", { bubbles: true }));
    });
    await oneEvent(select, "change");
    assert.equal(select.value, "notes");
  });

  it("follows when it is told another value", async () => {
    const select = await render();
    select.value = "group";
    await select.updateComplete;
    assert.equal(native(select).value, "group");
  });
});
