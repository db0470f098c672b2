import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Round, RoundSample } from "#domain/model/round-records";
import { RoundCommandEvent } from "#features/agreement/round-command-event";
import { designStyles } from "#features/agreement/set-up/design-styles";
import { agreementText as text } from "#messages/agreement";
import type { Field } from "#ui/components/field";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#ui/components/field";
import "#ui/components/select";

type SampleField = "number" | "run" | "seed";

/**
 * How a planned round's transcripts, or turns, are drawn: with a seed that everybody can see, so that the draw can be made again.
 * @fires {RoundCommandEvent} sm-round-command - `draw`
 */
@customElement("sm-round-sample")
export class RoundSampleForm extends LitElement {
  static override styles = [baseStyles, buttonStyles, rowStyles, designStyles];

  @property({ attribute: false }) round!: Round;
  @state() private of: RoundSample["of"] = "turns";
  @state() private typed: Readonly<Record<SampleField, string>> = { number: "200", run: "10", seed: "" };
  @state() private checked = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("round");
    if (!changed.has("round") || (before?.id === this.round.id && before.sample === this.round.sample))
      return;
    const { sample, createdAt } = this.round;
    this.of = sample?.of ?? "turns";
    this.typed = {
      number: String(sample?.number ?? 200),
      run: String(sample?.run ?? 10),
      seed: String(sample?.seed ?? Math.floor(createdAt / 1000) % 100_000_000),
    };
  }

  override render() {
    const { sample } = this.round;
    return html`<div class="section-head">
        <h2>${text.sample()}</h2>
        <span
          >${sample === undefined ? text.byHand() : text.drawn(sample.number, sample.of, sample.seed)}</span
        >
      </div>
      <div class="fields">
        <sm-select
          label=${text.draw()}
          .choices=${[
            { value: "turns", label: text.drawTurns() },
            { value: "sources", label: text.drawSources() },
          ]}
          .value=${this.of}
          @change=${this.#setOf}
        ></sm-select>
        <div class="two">
          ${this.#field("number", text.number())}
          ${this.of === "turns" ? this.#field("run", text.run()) : nothing}
        </div>
        ${this.#field("seed", text.seed())}
        <div>
          <button class="button" @click=${this.#draw}>${text.drawSample()}</button>
          ${
            sample === undefined
              ? nothing
              : html`<button class="button quiet" @click=${this.#drawAgain}>${text.drawAgain()}</button>`
          }
        </div>
        <p class="note">${text.sampleNote()}</p>
      </div>`;
  }

  #field = (name: SampleField, label: string) =>
    html`<sm-field
      label=${label}
      data-name=${name}
      maxlength="9"
      .value=${this.typed[name]}
      .error=${this.checked && this.#number(name) === undefined ? text.wholeNumber() : ""}
      @input=${this.#type}
    ></sm-field>`;

  #number(name: SampleField): number | undefined {
    const typed = this.typed[name].trim();
    return /^\d{1,9}$/.test(typed) && Number(typed) > 0 ? Number(typed) : undefined;
  }

  #type = ({ currentTarget }: Event): void => {
    const field = currentTarget as Field;
    this.typed = { ...this.typed, [field.dataset["name"] as SampleField]: field.value };
  };
  #setOf = ({ currentTarget }: Event): void => {
    this.of = (currentTarget as Select).value as RoundSample["of"];
  };

  #draw = (): void => this.#ask(this.#number("seed"));
  /** Another seed: the next one, so that it can be said in a report how often was drawn. */
  #drawAgain = (): void => {
    const seed = this.#number("seed");
    this.#ask(seed === undefined ? undefined : (seed + 1) % 1_000_000_000);
  };

  #ask(seed: number | undefined): void {
    this.checked = true;
    const number = this.#number("number");
    const run = this.of === "turns" ? this.#number("run") : 1;
    if (seed === undefined || number === undefined || run === undefined) return;
    this.dispatchEvent(new RoundCommandEvent({ name: "draw", sample: { of: this.of, number, run, seed } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-round-sample": RoundSampleForm;
  }
}
