import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { benchmarks, type Benchmark } from "#domain/agreement/benchmarks";
import { overlapRules, unitKinds } from "#domain/agreement/specification";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { Code, Coder } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import { isPlanned, plannedFigures, type AskedFigures } from "#features/agreement/figures/asked-figures";
import { FiguresAskEvent, type FiguresAsk } from "#features/agreement/figures/figures-ask-event";
import { figuresQuestionStyles } from "#features/agreement/figures/figures-question-styles";
import { agreementText } from "#messages/agreement";
import { figuresText } from "#messages/agreement-figures";
import { questionText as text } from "#messages/agreement-question";
import type { Filter } from "#ui/components/filter";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/filter";
import "#ui/components/select";
import "#ui/components/tooltip";

/**
 * Who is compared, on which codes and by what unit, and the convention figures are read by.
 * @fires {FiguresAskEvent} sm-figures-ask
 */
@customElement("sm-figures-question")
export class FiguresQuestion extends LitElement {
  static override styles = [baseStyles, buttonStyles, figuresQuestionStyles];

  @property({ attribute: false }) round!: Round;
  @property({ attribute: false }) asked!: AskedFigures;
  @property({ attribute: false }) coders: readonly Coder[] = [];
  /** Codes of the round, as they were frozen. */
  @property({ attribute: false }) codes: readonly Code[] = [];
  @property({ attribute: false }) benchmark: Benchmark | null = null;
  /** Coders who can be compared with themselves, and how it is said. */
  @property({ attribute: false }) selves: readonly { readonly id: CoderId; readonly label: string }[] = [];
  @property({ attribute: false }) withSelf: CoderId | null = null;

  override render() {
    const { unit, rule, codeIds } = this.asked;
    return html`${this.#compare()}${this.withSelf === null ? this.#coders() : nothing}
      <sm-filter
        label=${text.whichCodes()}
        all=${text.allOf(this.codes.length)}
        .choices=${this.codes.map(({ id, name, color }) => ({ value: id, label: name, color }))}
        .selected=${codeIds}
        @change=${this.#setCodes}
      ></sm-filter>
      <sm-select
        inline
        label=${figuresText.unit()}
        .value=${unit}
        .choices=${unitKinds
          .filter((kind) => kind !== "segment")
          .map((kind) => ({ value: kind, label: figuresText.unitOf(kind) }))}
        @change=${this.#setUnit}
      ></sm-select>
      ${
        unit === "character"
          ? nothing
          : html`<sm-select
              inline
              label=${text.rule()}
              .value=${rule}
              .choices=${overlapRules.map((each) => ({ value: each, label: agreementText.ruleName(each) }))}
              @change=${this.#setRule}
            ></sm-select>`
      }
      <sm-select
        inline
        label=${text.benchmark()}
        .value=${this.benchmark ?? "none"}
        .choices=${[
          { value: "none", label: text.noBenchmark() },
          ...benchmarks.map((each) => ({ value: each, label: text.benchmarkName(each) })),
        ]}
        @change=${this.#setBenchmark}
      ></sm-select>
      ${
        isPlanned(this.round, this.asked)
          ? nothing
          : html`<p class="other">
              ${text.other()} <button class="link" @click=${this.#reset}>${text.asPlanned()}</button>
            </p>`
      }`;
  }

  #compare() {
    if (this.selves.length === 0) return nothing;
    const others = this.coders.length < 2 ? [] : [{ value: "others", label: text.withOthers() }];
    return html`<sm-select
      inline
      label=${text.compare()}
      .value=${this.withSelf ?? "others"}
      .choices=${[...others, ...this.selves.map(({ id, label }) => ({ value: id, label }))]}
      @change=${this.#setSelf}
    ></sm-select>`;
  }

  #coders() {
    const { coderIds } = this.asked;
    const isLeast = coderIds.length <= 2;
    return html`<div class="coders" role="group" aria-label=${text.coders()}>
      <span aria-hidden="true">${text.coders()}</span>
      ${this.coders.map(({ id, name, initials }) => {
        const isIn = coderIds.includes(id);
        const isFixed = isIn && isLeast;
        return html`<sm-tooltip text=${isFixed ? `${name}. ${text.atLeastTwo()}` : name}
          ><button
            aria-pressed=${isIn ? "true" : "false"}
            aria-disabled=${isFixed ? "true" : nothing}
            value=${id}
            @click=${this.#toggle}
          >
            ${initials}<span class="visually-hidden">, ${name}</span>
          </button></sm-tooltip
        >`;
      })}
    </div>`;
  }

  #ask = (ask: FiguresAsk): boolean => this.dispatchEvent(new FiguresAskEvent(ask));
  #change = (changes: Partial<AskedFigures>): boolean => this.#ask({ asked: { ...this.asked, ...changes } });
  #reset = (): boolean => this.#ask({ asked: plannedFigures(this.round) });

  #toggle = ({ currentTarget }: Event): void => {
    const button = currentTarget as HTMLButtonElement;
    if (button.ariaDisabled === "true") return;
    const chosen = new Set<string>(this.asked.coderIds);
    if (!chosen.delete(button.value)) chosen.add(button.value);
    this.#change({ coderIds: this.coders.flatMap(({ id }) => (chosen.has(id) ? [id] : [])) });
  };
  #setCodes = ({ currentTarget }: Event): void => {
    const { selected } = currentTarget as Filter;
    this.#change({ codeIds: selected as ReadonlySet<CodeId> });
  };
  #setUnit = ({ currentTarget }: Event): boolean =>
    this.#change({ unit: (currentTarget as Select).value as AskedFigures["unit"] });
  #setRule = ({ currentTarget }: Event): boolean =>
    this.#change({ rule: (currentTarget as Select).value as AskedFigures["rule"] });
  #setBenchmark = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as Select;
    this.#ask({ benchmark: value === "none" ? null : (value as Benchmark) });
  };
  #setSelf = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as Select;
    this.#ask({ withSelf: value === "others" ? null : (value as CoderId) });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-figures-question": FiguresQuestion;
  }
}
