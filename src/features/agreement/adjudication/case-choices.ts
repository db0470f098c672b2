import { isComposing } from "#ui/composing";
import { LitElement, html, nothing } from "lit";
import { customElement, property, query, queryAll } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { DecisionChoice } from "#domain/rounds/agreed-segments";
import { CaseCommandEvent, type CaseCommand } from "#features/agreement/adjudication/case-command-event";
import { caseChoicesStyles } from "#features/agreement/adjudication/case-choices-styles";
import { colorClass, swatchStyles } from "#features/agreement/adjudication/swatch-styles";
import { adjudicationText as text } from "#messages/adjudication";
import type { Field } from "#ui/components/field";
import type { Choice } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#features/agreement/adjudication/boundary-controls";
import "#ui/components/field";
import "#ui/components/icon";
import "#ui/components/key";

/** One code and how far it goes: "Receiving initiatives, 6 words". */
export interface ExtentLine {
  readonly name: string;
  readonly color: number;
  readonly extent: string;
}

/** What coders drew alike, to be accepted. */
export interface SideChoice {
  readonly coderIds: readonly [CoderId, ...CoderId[]];
  readonly names: readonly string[];
  /** None where they coded nothing. */
  readonly lines: readonly ExtentLine[];
}

/** What can be chosen for a disagreement. */
export interface Choices {
  readonly sides: readonly SideChoice[];
  /** Codes whose extents can be joined, and what comes of it. */
  readonly joins: readonly (ExtentLine & { readonly codeId: CodeId })[];
  /** Codes for a boundary drawn by hand; none where there are no words to draw it on. */
  readonly codes: readonly Choice[];
}

/**
 * What is to be decided about a disagreement: whose coding stands, joined or drawn by hand, with a reason.
 * @fires {CaseCommandEvent} sm-case-command
 */
@customElement("sm-case-choices")
export class CaseChoices extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, swatchStyles, caseChoicesStyles];

  @property() question = "";
  @property() position = "";
  @property({ attribute: false }) choices!: Choices;
  @property({ attribute: false }) choice: DecisionChoice | undefined;
  @property() reason = "";
  /** No other disagreement is open. */
  @property({ attribute: false }) isLast = false;
  @queryAll(".all input") private readonly inputs!: NodeListOf<HTMLInputElement>;
  @query("sm-field") private readonly reasonField!: Field;

  override render() {
    const { sides, joins, codes } = this.choices;
    const several = this.choice?.kind === "several" ? this.choice : undefined;
    const coded = sides.filter(({ lines }) => lines.length > 0);
    return html`<div class="top">
        <h2 id="question">${this.question}</h2>
        <span>${this.position}</span>
      </div>
      <div class="all" role="group" aria-labelledby="question">
        <div class="sides">
          ${sides.map((side, at) => (several === undefined ? this.#side(side, at) : this.#member(side, at, several.coderIds)))}
        </div>
        <div class="ways">
          ${joins.length === 0 ? nothing : this.#way("joined", text.join(), "adjudication.join", "e")}
          ${coded.length < 2 ? nothing : this.#way("several", text.several(), "adjudication.several", "s")}
          ${codes.length === 0 ? nothing : this.#way("boundary", text.draw(), "adjudication.draw", "b")}
          ${coded.length < sides.length ? nothing : this.#way("none", text.none(), "adjudication.none", "0")}
        </div>
      </div>
      ${this.choice?.kind === "joined" && joins.length > 1 ? this.#joins(this.choice.codeId) : nothing}
      ${
        this.choice?.kind === "boundary"
          ? html`<sm-boundary-controls .boundary=${this.choice} .codes=${codes}></sm-boundary-controls>`
          : nothing
      }
      <div class="end">
        <sm-field
          label=${text.reason()}
          label-hidden
          placeholder=${text.reasonHint()}
          keys="r"
          command="adjudication.reason"
          maxlength="2000"
          .value=${live(this.reason)}
          @input=${this.#write}
          @keydown=${this.#reasonKey}
        ></sm-field>
        <button class="button quiet" @click=${this.#discuss}>
          <sm-icon name="memo"></sm-icon>${text.discuss()}<sm-key
            keys="d"
            command="adjudication.discuss"
          ></sm-key>
        </button>
        <button class="button quiet" @click=${this.#skip}>
          ${text.skip()}<sm-key keys="j" command="adjudication.next"></sm-key>
        </button>
        <button class="button primary" @click=${this.#settle}>
          ${this.isLast ? text.settleLast() : text.settleAndGoOn()}<sm-key
            keys="Enter"
            command="adjudication.settle"
          ></sm-key>
        </button>
      </div>`;
  }

  /** For the key of reasons. */
  focusReason(): void {
    this.reasonField.focus();
  }

  /** Where keys choose. */
  override focus(): void {
    const inputs = [...this.inputs];
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
  }

  #side = (side: SideChoice, at: number) => {
    const [first] = side.coderIds;
    const isChosen =
      (this.choice?.kind === "one" && side.coderIds.includes(this.choice.coderId)) ||
      (this.choice?.kind === "none" && side.lines.length === 0);
    return html`<label class="card">
      <input
        type="radio"
        name="choice"
        .checked=${live(isChosen)}
        data-coder=${first}
        @change=${this.#accept}
      />
      ${this.#face(side, at)}
    </label>`;
  };

  /** Where several stand, each is taken in or left out. */
  #member = (side: SideChoice, at: number, chosen: readonly CoderId[]) =>
    side.lines.length === 0
      ? nothing
      : html`<label class="card">
          <input
            type="checkbox"
            .checked=${live(side.coderIds.some((id) => chosen.includes(id)))}
            data-coders=${side.coderIds.join(" ")}
            @change=${this.#include}
          />
          ${this.#face(side, at)}
        </label>`;

  #face = ({ names, lines }: SideChoice, at: number) =>
    html`<span class="who"
        ><b>${text.accept(names)}</b
        >${at < 9 ? html`<sm-key .keys=${String(at + 1)} aria-hidden="true"></sm-key>` : nothing}</span
      >
      ${lines.length === 0 ? html`<span class="line">${text.none()}</span>` : lines.map(this.#line)}`;

  #line = ({ name, color, extent }: ExtentLine) =>
    html`<span class="line"
      ><span class="mark ${colorClass(color)}"></span><span>${text.codeExtent(name, extent)}</span></span
    >`;

  #way(kind: Exclude<DecisionChoice["kind"], "one">, label: string, command: string, keys: string) {
    return html`<label class="way button">
      <input
        type="radio"
        name="choice"
        .checked=${live(this.choice?.kind === kind)}
        data-kind=${kind}
        @change=${this.#choose}
      />${label}<sm-key .keys=${keys} .command=${command} aria-hidden="true"></sm-key>
    </label>`;
  }

  #joins(chosen: CodeId) {
    return html`<div class="details" role="radiogroup" aria-label=${text.join()}>
      ${this.choices.joins.map(
        (join) =>
          html`<label class="join">
            <input
              type="radio"
              class="check"
              name="join"
              .checked=${live(join.codeId === chosen)}
              data-code=${join.codeId}
              @change=${this.#join}
            />${this.#line(join)}
          </label>`,
      )}
    </div>`;
  }

  #tell(command: CaseCommand): void {
    this.dispatchEvent(new CaseCommandEvent(command));
  }

  #pick(choice: DecisionChoice): void {
    this.#tell({ name: "choose", choice });
  }

  #accept = ({ currentTarget }: Event): void => {
    const coderId = (currentTarget as HTMLElement).dataset["coder"] as CoderId;
    this.#pick({ kind: "one", coderId });
  };

  #include = ({ currentTarget }: Event): void => {
    const box = currentTarget as HTMLInputElement;
    const own = box.dataset["coders"]!.split(" ") as CoderId[];
    const chosen = this.choice?.kind === "several" ? this.choice.coderIds : [];
    const others = chosen.filter((id) => !own.includes(id));
    this.#pick({ kind: "several", coderIds: box.checked ? [...others, ...own] : others });
  };

  #choose = ({ currentTarget }: Event): void => {
    const kind = (currentTarget as HTMLElement).dataset["kind"];
    if (kind === "none") this.#pick({ kind });
    else if (kind === "boundary") this.#tell({ name: "draw" });
    else if (kind === "joined") this.#pick({ kind, codeId: this.choices.joins[0]!.codeId });
    else {
      const coderIds = this.choices.sides
        .filter(({ lines }) => lines.length > 0)
        .flatMap((side) => side.coderIds);
      this.#pick({ kind: "several", coderIds });
    }
  };

  #join = ({ currentTarget }: Event): void => {
    this.#pick({ kind: "joined", codeId: (currentTarget as HTMLElement).dataset["code"] as CodeId });
  };

  #write = (): void => this.#tell({ name: "reason", reason: this.reasonField.value });

  #reasonKey = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === "Enter") this.#settle();
    else if (event.key === "Escape") this.#tell({ name: "leave-field" });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #discuss = (): void => this.#tell({ name: "discuss" });
  #skip = (): void => this.#tell({ name: "skip" });
  #settle = (): void => this.#tell({ name: "settle" });
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-case-choices": CaseChoices;
  }
}
