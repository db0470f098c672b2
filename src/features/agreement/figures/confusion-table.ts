import { LitElement, html, nothing } from "lit";
import { customElement, property, queryAll } from "lit/decorators.js";
import type { Confusion } from "#domain/agreement/confusion";
import type { ProjectId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import { figuresStyles } from "#features/agreement/figures/figures-styles";
import { figuresText as text } from "#messages/agreement-figures";
import { formatNumber } from "#messages/format";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";

/** Which codes coders put in each other's place: the number in every cell, each leading to the passages of its codes. */
@customElement("sm-confusion-table")
export class ConfusionTable extends LitElement {
  static override styles = [baseStyles, figuresStyles];

  @property({ attribute: false }) confusion!: Confusion;
  /** Of the columns compared, in their order. */
  @property({ attribute: false }) codes: readonly Code[] = [];
  @property({ attribute: false }) projectId!: ProjectId;
  @queryAll("td[data-share]") private readonly cells!: NodeListOf<HTMLElement>;

  override render() {
    const { size, counts } = this.confusion;
    const names = [...this.codes.map(({ name }) => name), text.none()];
    const most = Math.max(1, ...counts.filter((_, at) => Math.floor(at / size) !== at % size));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${text.confused()}>
      <table class="heat">
        <thead>
          <tr>
            <th scope="col">${text.code()}</th>
            ${names.map((name) => html`<th scope="col" title=${name}>${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${names.map(
            (name, row) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${names.map((_, column) => this.#cell(row, column, counts[row * size + column]!, most, names))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** Shades vary, and the page's policy refuses style attributes. */
  protected override updated(): void {
    for (const cell of this.cells) cell.style.setProperty("--_share", cell.dataset["share"] ?? "0");
  }

  #cell(row: number, column: number, count: number, most: number, names: readonly string[]) {
    if (row === column || count === 0) return html`<td>${row === column ? "–" : nothing}</td>`;
    const codeIds = [row, column].flatMap((at) => this.codes[at]?.id ?? []);
    const href = routePath({ screen: "passages", projectId: this.projectId, codeIds });
    return html`<td data-share=${count / most}>
      <a href=${href} aria-label=${text.confusion(names[row]!, names[column]!, count)}
        >${formatNumber(count)}</a
      >
    </td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-confusion-table": ConfusionTable;
  }
}
