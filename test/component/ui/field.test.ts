import { assert, fixture, html, oneEvent } from "@open-wc/testing";
import { loadTokens } from "../../support/page-styles";
import type { Field } from "#ui/components/field";
import "#ui/components/field";

const input = (field: Field) => field.shadowRoot!.querySelector<HTMLInputElement>("#input")!;
const type = (field: Field, text: string) => {
  input(field).value = text;
  input(field).dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
};

describe("<sm-field>", () => {
  before(loadTokens);

  it("passes axe: plain, as a search with its key, as a text area, with an error", async () => {
    await assert.isAccessible(
      await fixture(html`<sm-field label="Name" note="Shown to your team"></sm-field>`),
    );
    await assert.isAccessible(
      await fixture(
        html`<sm-field
          label="Find a code"
          label-hidden
          type="search"
          icon="search"
          keys="q"
          placeholder="Find a code"
        ></sm-field>`,
      ),
    );
    await assert.isAccessible(await fixture(html`<sm-field label="Definition" lines="3"></sm-field>`));
    await assert.isAccessible(
      await fixture(html`<sm-field label="Name" error="Give it a name."></sm-field>`),
    );
  });

  it("has what was typed when it tells of it", async () => {
    const field = await fixture<Field>(html`<sm-field label="Name"></sm-field>`);
    setTimeout(() => type(field, "Ane"));
    await oneEvent(field, "input");
    assert.equal(field.value, "Ane");
  });

  it("tells when the text is settled", async () => {
    const field = await fixture<Field>(html`<sm-field label="Name"></sm-field>`);
    setTimeout(() => {
      input(field).value = "Ane";
      input(field).dispatchEvent(new Event("change", { bubbles: true }));
    });
    await oneEvent(field, "change");
    assert.equal(field.value, "Ane");
  });

  it("can be emptied by its screen although the person has typed", async () => {
    const field = await fixture<Field>(html`<sm-field label="Name"></sm-field>`);
    type(field, "Ane");
    field.value = "";
    await field.updateComplete;
    assert.equal(input(field).value, "");
  });

  it("passes focus on to its input", async () => {
    const field = await fixture<Field>(html`<sm-field label="Name"></sm-field>`);
    field.focus();
    assert.equal(field.shadowRoot!.activeElement, input(field));
  });
});
