import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { IconName } from "#ui/components/icon-paths";
import { baseStyles } from "#ui/styles/base-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#ui/components/icon";
import "#ui/components/key";

/**
 * A line of text, or with `lines` a text area: label, input, and a remark or what is wrong below it.
 * @fires input - at every keystroke; read `value`
 * @fires change - the text is settled: Enter or focus gone
 */
@customElement("sm-field")
export class Field extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    baseStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: var(--s-1);
        min-inline-size: 0;
      }
      .box {
        position: relative;
        display: grid;
      }
      sm-icon {
        position: absolute;
        inset-block: 0;
        inset-inline-start: var(--s-2);
        margin-block: auto;
        color: var(--ink-3);
        pointer-events: none;
      }
      .with-icon {
        padding-inline-start: var(--s-8);
      }
      .with-keys {
        padding-inline-end: 2.25rem;
      }
      sm-key {
        position: absolute;
        inset-block: 0;
        inset-inline-end: var(--s-2);
        align-items: center;
        pointer-events: none;
      }
      .box:focus-within sm-key {
        visibility: hidden;
      }
    `,
  ];

  @property() label = "";
  @property({ type: Boolean, attribute: "label-hidden" }) labelHidden = false;
  @property() value = "";
  @property() type: "text" | "search" | "password" | "date" = "text";
  @property() placeholder = "";
  @property() autocomplete: "off" | "name" | "current-password" | "new-password" = "off";
  @property({ type: Number }) maxlength: number | undefined;
  /** Lines to begin with; undefined is a single-line field. */
  @property({ type: Number }) lines: number | undefined;
  @property() icon: IconName | "" = "";
  /** The key that brings focus here, shown at the end. */
  @property() keys = "";
  /** As `sm-key` takes it. */
  @property() command = "";
  @property() note = "";
  /** What is wrong and what to do. */
  @property() error = "";
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) disabled = false;

  @query("#input") private readonly input!: HTMLInputElement | HTMLTextAreaElement;

  override render() {
    const remark = this.error || this.note;
    return html`<label for="input" class=${this.labelHidden ? "visually-hidden" : "field-label"}
        >${this.label}</label
      >
      <div class="box">
        ${this.icon === "" ? nothing : html`<sm-icon .name=${this.icon}></sm-icon>`}
        ${this.lines === undefined ? this.#line(remark) : this.#area(remark)}
        ${this.keys === "" ? nothing : html`<sm-key .keys=${this.keys} .command=${this.command} aria-hidden="true"></sm-key>`}
      </div>
      ${
        remark
          ? html`<span id="remark" class="field-note ${this.error ? "bad" : ""}">${remark}</span>`
          : nothing
      }`;
  }

  select(): void {
    this.input.select();
  }

  #line = (remark: string) =>
    html`<input
      id="input"
      class="input ${this.icon === "" ? "" : "with-icon"} ${this.keys === "" ? "" : "with-keys"}"
      type=${this.type}
      placeholder=${this.placeholder}
      autocomplete=${this.autocomplete}
      maxlength=${this.maxlength ?? nothing}
      ?required=${this.required}
      .value=${live(this.value)}
      ?disabled=${this.disabled}
      spellcheck="false"
      aria-describedby=${remark ? "remark" : nothing}
      aria-invalid=${this.error ? "true" : nothing}
      @input=${this.#input}
      @change=${this.#change}
    />`;

  #area = (remark: string) =>
    html`<textarea
      id="input"
      class="textarea"
      placeholder=${this.placeholder}
      rows=${this.lines ?? nothing}
      maxlength=${this.maxlength ?? nothing}
      ?required=${this.required}
      .value=${live(this.value)}
      ?disabled=${this.disabled}
      aria-describedby=${remark ? "remark" : nothing}
      aria-invalid=${this.error ? "true" : nothing}
      @input=${this.#input}
      @change=${this.#change}
    ></textarea>`;

  #input = (): void => {
    this.value = this.input.value;
  };

  /** A change inside a shadow root does not leave it by itself. */
  #change = (): void => {
    this.value = this.input.value;
    this.dispatchEvent(new Event("change", { bubbles: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-field": Field;
  }
}
