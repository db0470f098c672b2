import { isComposing } from "#ui/composing";
import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, queryAll, state } from "lit/decorators.js";
import type { Code } from "#domain/model/records";
import { CaseCommandEvent } from "#features/agreement/adjudication/case-command-event";
import { adjudicationText as text } from "#messages/adjudication";
import type { Field } from "#ui/components/field";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/field";
import "#ui/components/swatch";

/** The rule for using a code, as the round had it and as it is now. */
export interface CodeRule {
  /** As the round had it. */
  readonly frozen: Code;
  /** As it is now: the code it was merged into, if it was; undefined where it was deleted. */
  readonly now: Code | undefined;
  /** "0.71", or "" where it has no value or none is shown. */
  readonly alpha: string;
  /** Of the codebook of the round: "v3". */
  readonly version: string;
  readonly round: string;
}

const parts = ["definition", "includeWhen", "excludeWhen"] as const;
const labels = { definition: text.definition, includeWhen: text.include, excludeWhen: text.exclude };

/**
 * A code's rule as it stands now, to be held against the passage; it can be sharpened here for the next version of the codebook.
 * @fires {CaseCommandEvent} sm-case-command - `draft`
 */
@customElement("sm-rule-card")
export class RuleCard extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: var(--s-2);
        padding: var(--s-4);
        border-block-end: var(--hairline) solid var(--line);
      }
      .top {
        display: flex;
        align-items: baseline;
        gap: var(--s-2);
      }
      .top sm-swatch {
        align-self: center;
      }
      h3 {
        flex: 1;
        min-inline-size: 0;
        font: var(--t-14-heading);
        overflow-wrap: anywhere;
      }
      .top span,
      .note,
      summary {
        color: var(--ink-2);
        font: var(--t-13);
      }
      .top span {
        white-space: nowrap;
      }
      .definition {
        font: 400 1rem/1.375rem var(--serif);
      }
      .definition,
      .part {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      .part {
        color: var(--ink-2);
        font: var(--t-13);
      }
      .part b {
        color: var(--ink);
        font-weight: 600;
      }
      .none {
        color: var(--ink-3);
        font: var(--t-13);
      }
      summary {
        cursor: pointer;
      }
      details[open] > :not(summary) {
        margin-block-start: var(--s-2);
      }
      .deeds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-2);
      }
      .edit {
        justify-self: start;
        min-block-size: 1.5rem;
        font: var(--t-13);
      }
    `,
  ];

  @property({ attribute: false }) rule!: CodeRule;
  @state() private editing = false;
  @query(".edit") private readonly editButton!: HTMLElement | null;
  @queryAll("sm-field") private readonly fields!: NodeListOf<Field>;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("rule") && changed.get("rule")?.frozen.id !== this.rule.frozen.id) this.editing = false;
  }

  override render() {
    const { frozen, now, alpha, version } = this.rule;
    const shown = now ?? frozen;
    return html`<div class="top">
        <sm-swatch .color=${frozen.color}></sm-swatch>
        <h3>${frozen.name}</h3>
        ${alpha === "" ? nothing : html`<span>${text.alpha(alpha)}</span>`}
      </div>
      ${now === undefined ? html`<p class="note">${text.deletedSince()}</p>` : nothing}
      ${now !== undefined && now.id !== frozen.id ? html`<p class="note">${text.mergedInto(now.name)}</p>` : nothing}
      ${this.editing && now !== undefined ? this.#editor(now) : this.#words(shown)}
      ${
        now !== undefined && isChanged(frozen, now)
          ? html`<p class="note">${text.changedSince(version)}</p>
              <details>
                <summary>${text.asItWas(version)}</summary>
                ${this.#words(frozen)}
              </details>`
          : nothing
      }
      ${
        this.editing || now === undefined
          ? nothing
          : html`<button class="link edit" aria-label=${text.editRule(shown.name)} @click=${this.#begin}>
              ${text.editRuleShort()}
            </button>`
      }`;
  }

  #words = (code: Code) =>
    parts.every((part) => code[part] === undefined)
      ? html`<p class="none">${text.noDefinition()}</p>`
      : html`<p class="definition">${code.definition ?? nothing}</p>
          ${(["includeWhen", "excludeWhen"] as const).map((part) =>
            code[part] === undefined
              ? nothing
              : html`<p class="part"><b>${labels[part]()}:</b> ${code[part]}</p>`,
          )}`;

  #editor = (code: Code) =>
    html`${parts.map(
        (part) =>
          html`<sm-field
            lines=${part === "definition" ? 4 : 2}
            label=${labels[part]()}
            .value=${code[part] ?? ""}
            @keydown=${this.#key}
          ></sm-field>`,
      )}
      <p class="note">${text.draftNote(this.rule.round, this.rule.version)}</p>
      <div class="deeds">
        <button class="button small primary" @click=${this.#save}>${text.saveDraft()}</button>
        <button class="button small quiet" @click=${this.#end}>${text.cancel()}</button>
      </div>`;

  #begin = (): void => {
    this.editing = true;
    void this.updateComplete.then(() => this.fields[0]?.focus());
  };

  #end = (): void => {
    this.editing = false;
    void this.updateComplete.then(() => this.editButton?.focus());
  };

  #save = (): void => {
    const code = this.rule.now!;
    const written = [...this.fields].map(({ value }) => value.trim() || undefined);
    const edits = Object.fromEntries(
      parts
        .map((part, at) => [part, written[at]])
        .filter(([part, value]) => code[part as "definition"] !== value),
    ) as Partial<Record<(typeof parts)[number], string | undefined>>;
    if (Object.keys(edits).length > 0)
      this.dispatchEvent(new CaseCommandEvent({ name: "draft", codeId: code.id, edits }));
    this.#end();
  };

  #key = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === "Escape") this.#end();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.#save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Whether the rule reads otherwise than the round had it. */
const isChanged = (frozen: Code, now: Code): boolean =>
  frozen.id === now.id && (frozen.name !== now.name || parts.some((part) => frozen[part] !== now[part]));

declare global {
  interface HTMLElementTagNameMap {
    "sm-rule-card": RuleCard;
  }
}
