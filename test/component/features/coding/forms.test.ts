import { assert, fixture, html, oneEvent } from "@open-wc/testing";
import { codeTree } from "#domain/codebook/code-tree";
import type { CodeCommandEvent } from "#features/coding/codebook/code-command-event";
import type { CodeDialog } from "#features/coding/codebook/code-dialog";
import "#features/coding/codebook/code-dialog";
import type { DeletedCodes } from "#features/coding/codebook/deleted-codes";
import "#features/coding/codebook/deleted-codes";
import type { SourceCommandEvent } from "#features/coding/transcripts/source-command-event";
import type { SourceDialog } from "#features/coding/transcripts/source-dialog";
import "#features/coding/transcripts/source-dialog";
import type { Field } from "#ui/components/field";
import { code } from "../../../support/code.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { sourceRecord } from "../../../support/records.ts";

const waiting = code("Waiting", { color: 18, key: 2, definition: "Silence given" });
const tree = codeTree([waiting, code("Room", { key: 5 })]);
const query = (element: HTMLElement, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const fieldIn = (element: HTMLElement, selector: string): Field =>
  element.shadowRoot!.querySelector<Field>(selector)!;
const write = (element: HTMLElement, selector: string, value: string) => {
  const field = fieldIn(element, selector);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

describe("<sm-code-dialog>", () => {
  before(loadTokens);
  const render = (codings = 0) =>
    fixture<CodeDialog>(
      html`<sm-code-dialog .code=${waiting} .tree=${tree} .codings=${codings}></sm-code-dialog>`,
    );
  const save = (dialog: CodeDialog) => query(dialog, ".primary").click();

  it("passes axe", async () => {
    await assert.isAccessible(await render());
  });

  it("asks for what was changed; emptied rules are taken out", async () => {
    const dialog = await render();
    write(dialog, "#name", " Waiting   for answers ");
    write(dialog, '[data-rule="definition"]', "  ");
    write(dialog, '[data-rule="excludeWhen"]', "The silence is awkward");
    const keys = dialog.shadowRoot!.querySelector("sm-select")!;
    assert.equal(keys.choices[5]!.label, "5, now Room");
    keys.value = "5";
    keys.dispatchEvent(new Event("change", { bubbles: true }));
    setTimeout(() => save(dialog));
    const event: CodeCommandEvent = await oneEvent(dialog, "sm-code-command");
    assert.deepEqual(event.command, {
      name: "change",
      codeId: waiting.id,
      edits: {
        name: "Waiting for answers",
        color: 18,
        key: 5,
        isCodable: true,
        definition: undefined,
        includeWhen: undefined,
        excludeWhen: "The silence is awkward",
        typicalExample: undefined,
        boundaryExample: undefined,
      },
    });
  });

  it("keeps the notch of a code beyond the palette when its colour changes", async () => {
    const dialog = await render();
    const choice = query(dialog, "sm-color-choice");
    const radios = [...choice.shadowRoot!.querySelectorAll("input")];
    assert.equal(
      radios.findIndex(({ checked }) => checked),
      1,
    );
    assert.equal(radios[4]!.ariaLabel, "Plum, notched");
    radios[4]!.click();
    setTimeout(() => save(dialog));
    const { command }: CodeCommandEvent = await oneEvent(dialog, "sm-code-command");
    assert.equal(command.name === "change" && command.edits.color, 21);
  });

  it("wants a name, and says so beside it", async () => {
    const dialog = await render();
    dialog.addEventListener("sm-code-command", () => assert.fail("there is no name"));
    write(dialog, "#name", " ");
    save(dialog);
    await dialog.updateComplete;
    assert.equal(fieldIn(dialog, "#name").error, "A code needs a name.");
  });

  it("does not let a code that is in use become a mere heading", async () => {
    const dialog = await render(3);
    assert.isTrue((query(dialog, ".check") as HTMLInputElement).disabled);
    assert.include(dialog.shadowRoot!.textContent, "It has 3 codings");
  });
});

describe("<sm-source-dialog>", () => {
  before(loadTokens);
  const source = sourceRecord("a", { name: "Focus group A", date: "2025-10-14", language: "nb" });
  const render = () =>
    fixture<SourceDialog>(
      html`<sm-source-dialog .source=${source} .waves=${["T1", "T2"]}></sm-source-dialog>`,
    );

  it("passes axe", async () => {
    await assert.isAccessible(await render());
  });

  it("asks for what people say of a transcript; what is emptied is taken out", async () => {
    const dialog = await render();
    write(dialog, '[data-line="description"]', "In the staff room ");
    write(dialog, '[data-line="date"]', "");
    const [kind, wave] = [...dialog.shadowRoot!.querySelectorAll("sm-select")];
    kind!.value = "observation";
    kind!.dispatchEvent(new Event("change"));
    wave!.value = "T2";
    wave!.dispatchEvent(new Event("change"));
    setTimeout(() => query(dialog, ".primary").click());
    const event: SourceCommandEvent = await oneEvent(dialog, "sm-source-command");
    assert.deepEqual(event.command, {
      name: "change",
      sourceId: source.id,
      edits: {
        name: "Focus group A",
        kind: "observation",
        description: "In the staff room",
        date: undefined,
        wave: "T2",
        language: "nb",
      },
    });
  });
});

describe("<sm-deleted-codes>", () => {
  before(loadTokens);
  const render = () =>
    fixture<DeletedCodes>(
      html`<sm-deleted-codes .codes=${[{ code: waiting, codings: 12, own: 2 }]}></sm-deleted-codes>`,
    );

  it("passes axe, open", async () => {
    const list = await render();
    (query(list, "details") as HTMLDetailsElement).open = true;
    await assert.isAccessible(list);
  });

  it("restores a code, or takes the coder's own codings out of it", async () => {
    const list = await render();
    assert.include(query(list, ".about").textContent, "12 codings in it");
    setTimeout(() => query(list, ".button").click());
    const restored: CodeCommandEvent = await oneEvent(list, "sm-code-command");
    assert.deepEqual(restored.command, { name: "restore", codeId: waiting.id });
    setTimeout(() => query(list, ".link").click());
    const removed: CodeCommandEvent = await oneEvent(list, "sm-code-command");
    assert.deepEqual(removed.command, { name: "remove-codings", codeId: waiting.id });
  });
});
