import { assert, fixture, html, oneEvent } from "@open-wc/testing";
import type { CoderId } from "#domain/model/ids";
import type { ViewCommandEvent } from "#features/coding/document/view-command-event";
import type { DocumentHeader } from "#features/coding/document/document-header";
import "#features/coding/document/document-header";
import { loadTokens } from "../../../support/page-styles.ts";

const layers = [
  { coderId: "is" as CoderId, name: "Ingrid Solheim", initials: "IS", own: true, shown: true, codings: 7 },
  { coderId: "md" as CoderId, name: "Mats Dahl", initials: "MD", own: false, shown: false, codings: 3 },
];
const render = () =>
  fixture<DocumentHeader>(
    html`<sm-document-header
      heading="Focus group A, T2"
      about="14 Oct 2025, 6 teachers"
      .layers=${layers}
      .hiddenCodings=${3}
      .hiddenCodes=${2}
    ></sm-document-header>`,
  );
const next = async (header: DocumentHeader) => {
  const event: ViewCommandEvent = await oneEvent(header, "sm-view-command");
  return event.command;
};
/** Chooses from one of the three menus: size, drawing, filter. */
const choose = (header: DocumentHeader, menu: 0 | 1 | 2, value: string) =>
  setTimeout(() => {
    const items = [...header.shadowRoot!.querySelectorAll("sm-menu")][menu]!.querySelectorAll("sm-menu-item");
    [...items].find((item) => item.value === value)!.click();
  });

describe("<sm-document-header>", () => {
  before(loadTokens);

  it("passes axe", async () => {
    await assert.isAccessible(await render());
  });

  it("says what is open, whose coding is shown, and how much is hidden", async () => {
    const { shadowRoot } = await render();
    assert.equal(shadowRoot!.querySelector("h1")!.textContent, "Focus group A, T2");
    assert.deepEqual(
      [...shadowRoot!.querySelectorAll(".layer")].map((layer) => [layer.ariaLabel, layer.ariaPressed]),
      [
        ["IS: Codings of Ingrid Solheim, your own", "true"],
        ["MD: Codings of Mats Dahl", "false"],
      ],
    );
    assert.equal(shadowRoot!.querySelector(".hidden-count")!.textContent.trim(), "3 codings hidden");
  });

  it("asks for a coder's layer to be shown or hidden, by its initials and in the filter", async () => {
    const header = await render();
    setTimeout(() => header.shadowRoot!.querySelectorAll<HTMLElement>(".layer")[1]!.click());
    assert.deepEqual(await next(header), { name: "coder", coderId: "md" as CoderId, shown: true });
    choose(header, 2, "is");
    assert.deepEqual(await next(header), { name: "coder", coderId: "is" as CoderId, shown: false });
    choose(header, 2, "everybody");
    assert.deepEqual(await next(header), { name: "everybody" });
    choose(header, 2, "all-codes");
    assert.deepEqual(await next(header), { name: "all-codes" });
  });

  it("asks for another size and another way of drawing", async () => {
    const header = await render();
    choose(header, 0, "21");
    assert.deepEqual(await next(header), { name: "size", size: "21" });
    choose(header, 1, "plain");
    assert.deepEqual(await next(header), { name: "mode", mode: "plain" });
  });
});
