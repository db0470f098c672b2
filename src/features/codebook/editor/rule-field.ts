import { isComposing } from "#ui/composing";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { diffRuns } from "#features/codebook/diff-runs";
import { diffStyles } from "#features/codebook/diff-styles";
import { bookText as text } from "#messages/codebook";
import { baseStyles } from "#ui/styles/base-styles";

/**
 * A part of a code's rule: read as it is printed, each line a rule of its own, with what changed since the codebook was frozen;
 * written where it stands. Leaving it, or Ctrl+Enter, settles; Escape puts back what was there. The field is there all along and only shows
 * itself while it has focus, so that it is reached and read as a text field.
 * @fires change - the wording is settled and another; read `value`
 */
@customElement("sm-rule-field")
export class RuleField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    baseStyles,
    diffStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: 7.75rem minmax(0, 1fr);
        align-items: start;
        padding-block: var(--s-2);
      }
      label {
        padding-block-start: 0.3125rem;
        font: var(--t-13);
        font-weight: 600;
      }
      .box {
        position: relative;
        display: grid;
        margin-inline: -0.5rem;
        border-radius: var(--r-control);
        font: var(--t-14);
        line-height: 1.5rem;
      }
      :host([kind="serif"]) .box {
        font: 400 1.0625rem/1.75rem var(--serif);
      }
      :host([kind="quote"]) .box {
        font: var(--t-quote-large);
      }
      .box:hover {
        background: var(--hover);
      }
      .shown,
      textarea {
        grid-area: 1 / 1;
        min-inline-size: 0;
        margin: 0;
        padding: 0.1875rem 0.5rem;
        border: 0;
        font: inherit;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      textarea {
        appearance: none;
        field-sizing: content;
        inline-size: 100%;
        min-block-size: 1lh;
        resize: none;
        border-radius: inherit;
        background: var(--paper);
        color: var(--ink);
        opacity: 0;
        cursor: text;
      }
      textarea:focus {
        opacity: 1;
      }
      textarea:focus-visible {
        outline: 2px solid var(--accent);
        outline-offset: 0;
      }
      .empty {
        color: var(--ink-3);
      }
      /* What is kept of spaces and lines is what was written, not what stands between the elements. */
      ul {
        white-space: normal;
      }
      li {
        display: flex;
        gap: var(--s-3);
        padding-block: 0.0625rem;
        white-space: pre-wrap;
      }
      li::before {
        content: "–";
        color: var(--ink-3);
      }
      /* Over what follows, so that nothing moves when the field is entered. */
      .keys {
        position: absolute;
        inset-block-start: calc(100% + 2px); /* below the ring of the focus */
        inset-inline-start: 0;
        z-index: 1;
        padding-inline: 0.5rem;
        background: var(--paper);
        color: var(--ink-3);
        font: var(--t-12);
      }
      @media (width < 600px) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media (forced-colors: active) {
        .box {
          outline: 1px dotted CanvasText;
        }
      }
    `,
  ];

  @property() label = "";
  /** What might be written here. */
  @property() placeholder = "";
  @property() value = "";
  /** The wording in the version that changes are shown against; undefined where none are shown. */
  @property({ attribute: false }) since: string | undefined;
  /** Definitions are serif, examples quotations, the rest lists of rules. */
  @property({ reflect: true }) kind: "serif" | "quote" | "list" = "list";

  @state() private editing = false;
  @query("textarea") private readonly area!: HTMLTextAreaElement;

  override render() {
    return html`<label for="area">${this.label}</label>
      <div class="box">
        <div class="shown" aria-hidden="true">${this.editing ? nothing : this.#shown()}</div>
        <textarea
          id="area"
          rows="1"
          .value=${live(this.editing ? this.area.value : this.value)}
          placeholder=${this.placeholder}
          @focus=${this.#begin}
          @blur=${this.#leave}
          @keydown=${this.#key}
        ></textarea>
        ${this.editing ? html`<span class="keys">${text.fieldKeys()}</span>` : nothing}
      </div>`;
  }

  #shown() {
    const { value, since } = this;
    if (value === "" && !since) return html`<span class="empty">${this.placeholder}</span>`;
    const changed = since !== undefined && since !== value;
    if (this.kind !== "list" || (!value.includes("\n") && !since?.includes("\n")))
      return changed ? diffRuns(since, value) : value;
    if (changed) return diffRuns(since, value);
    return html`<ul>
      ${value.split("\n").map((line) => (line.trim() === "" ? nothing : html`<li>${line}</li>`))}
    </ul>`;
  }

  #begin = (): void => {
    this.editing = true;
  };

  #leave = (): void => {
    if (!this.editing) return;
    this.editing = false;
    this.#settle();
  };

  #settle(): void {
    const written = this.area.value.trim();
    if (written === this.value) return;
    this.value = written;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** The cursor stays: Tab goes on from here. */
  #key = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === "Escape") this.area.value = this.value;
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#settle();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-rule-field": RuleField;
  }
}
