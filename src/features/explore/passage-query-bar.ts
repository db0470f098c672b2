import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { participantRoles } from "#domain/model/records";
import { wavesOf } from "#domain/query/cases-rows";
import type { ProjectIndex } from "#domain/query/project-index";
import { AskChangeEvent } from "#features/explore/ask-change-event";
import { everything, narrows, type PassageAsk } from "#features/explore/passage-search";
import { exploreText as text } from "#messages/explore";
import { transcriptsText } from "#messages/transcripts";
import type { Filter, FilterChoice } from "#ui/components/filter";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import "#ui/components/filter";
import "#ui/components/select";

/**
 * The query as two sentences of slots: which codes, and where. Every change runs at once.
 * @fires {AskChangeEvent} sm-ask-change
 */
@customElement("sm-passage-query-bar")
export class PassageQueryBar extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: var(--s-2);
        padding: var(--s-3) var(--s-5);
        border-block-end: var(--hairline) solid var(--line);
        background: var(--panel);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s-2) var(--s-3);
        font: var(--t-13);
        color: var(--ink-2);
      }
      h2 {
        inline-size: 5rem;
        font: var(--t-14-heading);
        color: var(--ink);
      }
      label,
      .slot {
        display: inline-flex;
        align-items: center;
        gap: var(--s-2);
      }
      .partial {
        color: var(--warn);
      }
      .link {
        margin-inline-start: auto;
      }
      @media (width < 600px) {
        h2 {
          inline-size: 100%;
        }
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) ask!: PassageAsk;
  /** Counts changes of the index, which stays the same object. */
  @property({ attribute: false }) change = 0;
  /** Whether it matters how codes are combined. */
  @property({ type: Boolean }) combines = false;
  /** Whether a blind round keeps others' codings away. */
  @property({ type: Boolean }) partial = false;

  override render() {
    const { index, ask } = this;
    const filter = (name: Slot, label: string, all: string, choices: readonly FilterChoice[]) =>
      html`<sm-filter
        data-slot=${name}
        label=${label}
        all=${all}
        .choices=${choices}
        .selected=${chosenIn(ask, name)}
        @change=${this.#choose}
      ></sm-filter>`;
    const where = (
      name: Slot,
      label: string,
      choices: readonly FilterChoice[],
      all = text.all(choices.length),
    ) =>
      choices.length < 2
        ? nothing
        : html`<span class="slot"
            ><span aria-hidden="true">${label}</span> ${filter(name, label, all, choices)}</span
          >`;
    const named = (records: Iterable<{ readonly id: string; readonly name: string }>): FilterChoice[] =>
      [...records].map(({ id, name }) => ({ value: id, label: name }));
    const roles = new Set([...index.participants.values()].map(({ role }) => role));
    return html`<div class="line">
        <h2>${text.codes()}</h2>
        ${
          ask.codeIds.size < 2 || !this.combines
            ? nothing
            : html`<sm-select
                label=${text.match()}
                label-hidden
                .value=${ask.match}
                .choices=${[
                  { value: "any", label: text.anyOf() },
                  { value: "all", label: text.allOf() },
                ]}
                @change=${this.#match}
              ></sm-select>`
        }
        ${filter(
          "codeIds",
          text.codes(),
          text.everyCode(),
          index.codeTree.nodes.map(({ code, depth }) => ({
            value: code.id,
            label: code.name,
            color: code.color,
            depth,
          })),
        )}
        <label
          ><input
            type="checkbox"
            class="check"
            .checked=${ask.withSubcodes}
            @change=${this.#subcodes}
          />${text.withSubcodes()}</label
        >
        ${ask.withSubcodes && !narrows(ask) ? nothing : html`<button class="link" @click=${this.#clear}>${text.clear()}</button>`}
      </div>
      <div class="line">
        <h2>${text.where()}</h2>
        ${where("participantIds", text.participants(), named(index.participants.values()))}
        ${where(
          "roles",
          text.roles(),
          participantRoles
            .filter((role) => roles.has(role))
            .map((role) => ({ value: role, label: transcriptsText.role(role) })),
        )}
        ${where(
          "waves",
          text.waves(),
          wavesOf(index).map((wave) => ({ value: wave, label: wave })),
        )}
        ${where("sourceIds", text.transcripts(), named(index.sourceList))}
        ${where("coderIds", text.coders(), named(index.coders.values()), text.all(index.people.size))}
        ${this.partial ? html`<span class="partial">${text.partial()}</span>` : nothing}
      </div>`;
  }

  #tell(ask: PassageAsk): void {
    this.dispatchEvent(new AskChangeEvent(ask));
  }
  #choose = ({ currentTarget }: Event): void => {
    const { selected, dataset } = currentTarget as Filter;
    this.#tell({ ...this.ask, [dataset["slot"]!]: selected });
  };
  #match = ({ currentTarget }: Event): void =>
    this.#tell({ ...this.ask, match: (currentTarget as Select).value === "all" ? "all" : "any" });
  #subcodes = ({ currentTarget }: Event): void =>
    this.#tell({ ...this.ask, withSubcodes: (currentTarget as HTMLInputElement).checked });
  #clear = (): void => this.#tell(everything);
}

/** The parts of a query that are sets. */
type Slot = "codeIds" | "sourceIds" | "participantIds" | "roles" | "waves" | "coderIds";

const chosenIn = (ask: PassageAsk, slot: Slot): ReadonlySet<string> => ask[slot];

declare global {
  interface HTMLElementTagNameMap {
    "sm-passage-query-bar": PassageQueryBar;
  }
}
