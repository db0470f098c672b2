import { html, nothing } from "lit";
import type { CodeId } from "#domain/model/ids";
import { marked } from "#ui/marked";
import type { PaletteOption } from "#features/coding/palette/palette-options";
import { paletteText as text } from "#messages/coding-palette";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/swatch";

/** How an option is shown now. */
export interface OptionLook {
  /** Place in the list, from 0. */
  readonly index: number;
  readonly selected: boolean;
  readonly applied: ReadonlySet<CodeId>;
}

/** One line or chip of `sm-code-palette`. The palette listens on itself and finds it by `data-option`. */
export function optionTemplate(option: PaletteOption, { index, selected, applied }: OptionLook) {
  const chip = option.kind === "recent" ? "chip" : "";
  return html`<div
    role="option"
    class="option ${chip}"
    id="o${index}"
    data-option=${index}
    aria-selected=${selected}
  >
    ${content(option, applied)}
  </div>`;
}

function content(option: PaletteOption, applied: ReadonlySet<CodeId>) {
  switch (option.kind) {
    case "code": {
      const { node, marks, by } = option.found;
      const { code } = node;
      const above = node.path.slice(0, -1).join(" / ");
      return html`<sm-swatch .color=${code.color}></sm-swatch
        ><span class="name">${marked(code.name, marks)}</span
        ><span class="above">${by === "definition" ? text.inDefinition() : above}</span> ${
          applied.has(code.id)
            ? html`<sm-icon class="check" name="check"></sm-icon
                ><span class="visually-hidden">${text.applied()}</span>`
            : nothing
        }
        ${code.key === undefined ? nothing : html`<sm-key .keys=${String(code.key)}></sm-key>`}`;
    }
    case "recent":
      return html`<sm-swatch .color=${option.code.color}></sm-swatch
        ><span class="name">${option.code.name}</span>`;
    case "new":
      return html`<sm-icon name="plus"></sm-icon><span class="name">${text.newCode(option.name)}</span
        ><sm-key keys="mod+Enter"></sm-key>`;
    case "in-vivo":
      return html`<sm-icon name="invivo"></sm-icon
        ><span class="name">${text.inVivo()} <span class="quote">“${option.name}”</span></span
        ><sm-key keys="alt+Enter"></sm-key>`;
  }
}
