import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CodingId } from "#domain/model/ids";
import {
  InspectorCommandEvent,
  type InspectorCommand,
} from "#features/coding/inspector/inspector-command-event";
import { inspectorStyles } from "#features/coding/inspector/inspector-styles";
import "#features/coding/inspector/memo-card";
import "#features/coding/inspector/memo-field";
import type { MemoSettleEvent } from "#features/coding/inspector/memo-settle-event";
import { passageCodes } from "#features/coding/inspector/passage-codes";
import type { PassageView } from "#features/coding/inspector/passage-view";
import { RatingChoice } from "#features/coding/rating/rating-choice";
import { inspectorText as text } from "#messages/coding-inspector";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/empty";
import "#ui/components/icon";
import "#ui/components/tooltip";

/**
 * What is known of the passage that is looked at: its words and where they stand, the codes on and beside it, its memos. What
 * was changed there stands in the slot.
 * @slot - history
 * @fires {InspectorCommandEvent} sm-inspector-command
 */
@customElement("sm-coding-inspector")
export class CodingInspector extends LitElement {
  static override styles = [baseStyles, buttonStyles, inspectorStyles];

  /** Undefined while nothing is selected. */
  @property({ attribute: false }) view: PassageView | undefined;
  /** A coded segment was chosen, rather than words selected. */
  @property({ type: Boolean }) segment = false;
  /** Somebody codes here, so that there can be codes and memos. */
  @property({ attribute: false }) canCode = true;

  @state() private writing = false;

  constructor() {
    super();
    this.addEventListener("click", this.#click);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener("change", this.#rate);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("view") && this.view === undefined) this.writing = false;
  }

  override render() {
    return html`<div class="head">
        <h2>${this.segment ? text.segment() : text.selection()}</h2>
        ${this.#stepButton(-1, text.previous(), "p")} ${this.#stepButton(1, text.next(), "n")}
      </div>
      <div class="body scroll">
        ${this.view === undefined ? html`<sm-empty>${text.empty()}</sm-empty>` : this.#passage(this.view)}
      </div>`;
  }

  /** Begins a memo on the passage. */
  startMemo(): void {
    this.writing = this.view !== undefined;
  }

  #passage = (view: PassageView) =>
    html`<section class="block" aria-label=${text.selection()}>
        <blockquote class="quote">${view.quote}</blockquote>
        <p class="reference">${view.reference}</p>
      </section>
      ${passageCodes(view, this.canCode)} ${this.#memos(view)}
      <slot></slot>`;

  #memos = ({ memos, now }: PassageView) =>
    html`<section class="block" aria-labelledby="memos">
      <div class="section-head">
        <h3 id="memos">${memos.length > 1 ? text.memos() : text.memo()}</h3>
        ${
          this.writing || !this.canCode
            ? nothing
            : html`<button class="link small" data-deed="write-memo">${text.writeMemo()}</button>`
        }
      </div>
      ${repeat(
        memos,
        ({ memo }) => memo.id,
        (memo) => html`<sm-memo-card .memo=${memo} .now=${now}></sm-memo-card>`,
      )}
      ${
        this.writing
          ? html`<sm-memo-field .label=${text.memoField()} @sm-memo-settle=${this.#settled}></sm-memo-field>`
          : nothing
      }
    </section>`;

  #stepButton = (by: 1 | -1, label: string, keys: string) =>
    html`<sm-tooltip .text=${label} .keys=${keys} command=${by === 1 ? "coding.next" : "coding.previous"}>
      <button class="icon-button" data-step=${by} aria-label=${label} @click=${this.#step}>
        <sm-icon .name=${by === 1 ? "chevron-right" : "chevron-left"}></sm-icon>
      </button>
    </sm-tooltip>`;

  #ask = (command: InspectorCommand): boolean => this.dispatchEvent(new InspectorCommandEvent(command));

  #step = ({ currentTarget }: Event): void => {
    this.#ask({ name: "step", by: (currentTarget as HTMLElement).dataset["step"] === "1" ? 1 : -1 });
  };

  #settled = (event: MemoSettleEvent): void => {
    event.stopPropagation();
    this.writing = false;
    if (event.text !== undefined) this.#ask({ name: "write-memo", text: event.text });
  };

  #rate = ({ target }: Event): void => {
    if (!(target instanceof RatingChoice)) return;
    const codingIds = target.dataset["codings"]!.split(" ") as CodingId[];
    this.#ask({ name: "rate", codingIds, rating: target.value });
  };

  #click = (event: Event): void => {
    const button = event.composedPath().find((target) => target instanceof HTMLButtonElement);
    if (button === undefined) return;
    const segmentId = button.closest<HTMLElement>("[data-segment]")?.dataset["segment"] as
      CodingId | undefined;
    const { deed, join } = button.dataset;
    if (join !== undefined) this.#ask({ name: "join", codingIds: join.split(" ") as CodingId[] });
    else if (deed === "add-code") this.#ask({ name: "add-code" });
    else if (deed === "write-memo") this.startMemo();
    else if (segmentId !== undefined) this.#ask({ name: deed === "remove" ? "remove" : "go", segmentId });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-coding-inspector": CodingInspector;
  }
}
