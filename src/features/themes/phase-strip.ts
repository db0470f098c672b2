import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { analysisPhases, type AnalysisPhase, type Project } from "#domain/model/records";
import { currentPhase, phaseSpans } from "#domain/themes/phases";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import { themesText as text } from "#messages/themes";
import { phaseName } from "#messages/theme-words";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/icon";

/**
 * The six phases of thematic analysis: where the team says it is, and what it has been through. A guide: any can be looked at.
 * @fires {ThemeCommandEvent} sm-theme-command - `show-phase`
 */
@customElement("sm-theme-phases")
export class PhaseStrip extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: block;
        min-inline-size: 0;
        align-self: stretch;
        overflow: auto hidden;
        scrollbar-width: none;
      }
      ol {
        display: flex;
        block-size: 100%;
      }
      li {
        display: flex;
      }
      button {
        appearance: none;
        position: relative;
        display: inline-flex;
        align-items: center;
        gap: var(--s-2);
        margin: 0;
        padding: 0 var(--s-3);
        border: 0;
        background: none;
        color: var(--ink-2);
        font: var(--t-13);
        white-space: nowrap;
        cursor: pointer;
      }
      button:hover {
        color: var(--ink);
      }
      button:focus-visible {
        outline-offset: -3px;
      }
      .mark {
        display: inline-grid;
        place-content: center;
        inline-size: 1.25rem;
        block-size: 1.25rem;
        border: var(--hairline) solid var(--edge);
        border-radius: 50%;
        font: var(--t-11);
      }
      .mark sm-icon {
        inline-size: 0.625rem;
        block-size: 0.625rem;
      }
      .been .mark {
        background: var(--sunk);
      }
      [aria-current] {
        color: var(--ink);
        font-weight: 600;
      }
      [aria-current] .mark {
        border-color: var(--ink);
        background: var(--ink);
        color: var(--on-ink);
      }
      [aria-current]::after {
        content: "";
        position: absolute;
        inset-inline: 0;
        inset-block-end: 0;
        block-size: 2px;
        background: var(--ink);
      }
      @media (forced-colors: active) {
        [aria-current]::after {
          background: Highlight;
        }
      }
      @media (width < 1440px) {
        button {
          padding: 0 var(--s-2);
        }
        button:not([aria-current], [data-shown]) .name {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  @property({ attribute: false }) project!: Project;
  /** The phase that the guide beside speaks of, if it does. */
  @property({ attribute: false }) shown: AnalysisPhase | undefined;

  override render() {
    const spans = phaseSpans(this.project);
    const current = currentPhase(spans);
    const been = new Set(spans.map(({ phase }) => phase));
    return html`<ol aria-label=${text.phases()}>
      ${analysisPhases.map((phase, at) => {
        const isCurrent = phase === current;
        const wasHere = been.has(phase) && !isCurrent;
        return html`<li>
          <button
            class=${wasHere ? "been" : ""}
            data-phase=${phase}
            ?data-shown=${phase === this.shown}
            title=${phaseName(phase)}
            aria-current=${isCurrent ? "step" : nothing}
            @click=${this.#show}
          >
            <span class="mark" aria-hidden="true"
              >${wasHere ? html`<sm-icon name="check"></sm-icon>` : at + 1}</span
            ><span class="name">${phaseName(phase)}</span>
            ${wasHere ? html`<span class="visually-hidden">${text.phaseBeen()}</span>` : nothing}
          </button>
        </li>`;
      })}
    </ol>`;
  }

  #show = ({ currentTarget }: Event): void => {
    const phase = (currentTarget as HTMLElement).dataset["phase"] as AnalysisPhase;
    this.dispatchEvent(new ThemeCommandEvent({ name: "show-phase", phase }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-phases": PhaseStrip;
  }
}
