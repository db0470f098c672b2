import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CodeUse } from "#domain/codebook/code-use";
import type { CodeNode } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";
import { BookCommandEvent, type WeighedDeed } from "#features/codebook/book-command-event";
import { bookText as text } from "#messages/codebook";
import { formatNumber } from "#messages/format";
import "#ui/components/icon";
import type { IconName } from "#ui/components/icon-paths";
import "#ui/components/swatch";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";

/**
 * Several codes that were chosen together, and what can be done with all of them.
 * @fires {BookCommandEvent} sm-book-command
 */
@customElement("sm-several-codes")
export class SeveralCodes extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    textStyles,
    css`
      :host {
        display: block;
        max-inline-size: 44rem;
        margin-inline: auto;
        padding: var(--s-6) var(--s-8);
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s-2) var(--s-4);
        padding-block-end: var(--s-4);
        border-block-end: var(--hairline) solid var(--line);
      }
      h2 {
        flex: 1;
        font: var(--t-display);
      }
      .deeds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-1);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        min-block-size: 2rem;
        font: var(--t-14);
        content-visibility: auto;
        contain-intrinsic-size: auto 2rem;
      }
      li span:last-child {
        margin-inline-start: auto;
        color: var(--ink-2);
      }
      p {
        padding-block: var(--s-3);
        color: var(--ink-2);
        font: var(--t-13);
      }
      @media (width < 600px) {
        :host {
          padding-inline: var(--s-4);
        }
      }
    `,
  ];

  @property({ attribute: false }) nodes: readonly CodeNode[] = [];
  @property({ attribute: false }) uses: ReadonlyMap<CodeId, CodeUse> = new Map();

  override render() {
    const count = this.nodes.length;
    const comparable = count === 2 || count === 3;
    return html`<div class="top">
        <h2>${text.codesChosen(count)}</h2>
        <div class="deeds">
          ${
            comparable
              ? html`<button class="button" @click=${this.#compare}>
                  <sm-icon name="columns"></sm-icon>${text.compare()}
                </button>`
              : nothing
          }
          ${this.#deed("merge", "join", text.merge())} ${this.#deed("move", "move-to", text.move())}
          ${
            this.nodes.every(({ code }) => code.retired === true)
              ? html`<button class="button" @click=${this.#reuse}>
                  <sm-icon name="archive"></sm-icon>${text.reuse()}
                </button>`
              : this.#deed("retire", "archive", text.retire())
          }
        </div>
      </div>
      <ul aria-label=${text.codesChosen(count)}>
        ${repeat(
          this.nodes,
          ({ code }) => code.id,
          ({ code, path }) =>
            html`<li>
              ${code.isCodable ? html`<sm-swatch .color=${code.color}></sm-swatch>` : nothing}
              <span>${path.join(" / ")}</span><span>${formatNumber(this.uses.get(code.id)?.total ?? 0)}</span>
            </li>`,
        )}
      </ul>
      ${comparable ? nothing : html`<p>${text.compareHint()}</p>`}`;
  }

  #deed = (deed: WeighedDeed, icon: IconName, label: string) =>
    html`<button class="button" data-deed=${deed} aria-haspopup="dialog" @click=${this.#weigh}>
      <sm-icon .name=${icon}></sm-icon>${label}
    </button>`;

  #codeIds = (): readonly CodeId[] => this.nodes.map(({ code }) => code.id);

  #weigh = ({ currentTarget }: Event): void => {
    const deed = (currentTarget as HTMLElement).dataset["deed"] as WeighedDeed;
    this.dispatchEvent(new BookCommandEvent({ name: "weigh", deed, codeIds: this.#codeIds() }));
  };

  #reuse = (): void => {
    this.dispatchEvent(new BookCommandEvent({ name: "retire", codeIds: this.#codeIds(), retired: false }));
  };

  #compare = (): void => {
    this.dispatchEvent(new BookCommandEvent({ name: "compare", codeIds: this.#codeIds() }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-several-codes": SeveralCodes;
  }
}
