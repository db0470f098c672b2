import { assert, fixture, html } from "@open-wc/testing";
import type { ImportColumns } from "#features/transcripts/import-columns";
import "#features/transcripts/import-columns";
import type { Select } from "#ui/components/select";

describe("<sm-import-columns>", () => {
  const open = async () => {
    const reading = {
      columns: { names: ["Who", "Said", "At"], chosen: { speaker: 0, text: 1, codes: [2] } },
    };
    const element = await fixture<ImportColumns>(
      html`<sm-import-columns .reading=${reading}></sm-import-columns>`,
    );
    const choose = (part: string, value: string) => {
      const select = element.shadowRoot!.querySelector<Select>(`sm-select[data-part="${part}"]`)!;
      select.value = value;
      select.dispatchEvent(new Event("change"));
    };
    return { element, choose };
  };

  it("lets a column hold one thing: what it held before is then in none", async () => {
    const { element, choose } = await open();
    choose("text", "0");
    assert.deepEqual(element.options.columns, { text: 0, codes: [2] });
    choose("start", "2");
    assert.deepEqual(element.options.columns, { speaker: 0, text: 1, start: 2, codes: [] });
  });

  it("takes a column away, and passes axe", async () => {
    const { element, choose } = await open();
    choose("speaker", "");
    assert.deepEqual(element.options.columns, { text: 1, codes: [2] });
    await assert.isAccessible(element);
  });
});
