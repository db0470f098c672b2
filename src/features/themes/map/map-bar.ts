import { LitElement, css, html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { relationTypes, type RelationType } from "#domain/model/theme-records";
import { alignments, type Alignment } from "#domain/themes/map-layout";
import { relationLook } from "#domain/themes/relation-look";
import { formatNumber } from "#messages/format";
import { themesText as text } from "#messages/themes";
import { relationName } from "#messages/theme-words";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { ToastLift } from "#ui/controllers/toast-lift";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/menu";
import "#ui/components/menu-item";
import "#ui/components/tooltip";

/** What the pointer does on a map. */
export type MapTool = "choose" | "pan" | "relate";

/** What the bar asks of the map it belongs to. */
export interface MapDeeds {
  setTool(tool: MapTool): void;
  fit(): void;
  scaleBy(factor: number): void;
  align(how: Alignment): void;
  tidy(): void;
  newTheme(): void;
  /** Takes off what is chosen. */
  takeOff(): void;
}

const tools = [
  ["choose", "pointer"],
  ["pan", "move"],
  ["relate", "arrow-right"],
] as const;

/** Tools of a map, below it, and what its lines mean. */
@customElement("sm-map-bar")
export class MapBar extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s-2);
        pointer-events: none;
      }
      :host > * {
        pointer-events: auto;
      }
      .tools {
        display: inline-flex;
        border: var(--hairline) solid var(--edge);
        border-radius: var(--r-control);
        background: var(--paper);
      }
      .tools .icon-button,
      .tools .button {
        min-block-size: 1.875rem;
        border: 0;
      }
      .tools .button {
        min-inline-size: 5rem;
        font: var(--t-13);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-1) var(--s-3);
        margin-inline-start: auto;
        padding: var(--s-1) var(--s-2);
        background: color-mix(in srgb, var(--paper) 85%, transparent);
        color: var(--ink-2);
        font: var(--t-12);
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: var(--s-2);
      }
      svg {
        inline-size: 1.75rem;
        block-size: 0.75rem;
        overflow: visible;
        fill: none;
        stroke: var(--ink-2);
        stroke-width: 1.25;
      }
    `,
  ];

  @property({ attribute: false }) map!: MapDeeds;
  @property() tool: MapTool = "choose";
  @property({ type: Number }) zoom = 1;
  /** Whether there is more than one box to line up. */
  @property({ attribute: false }) canAlign = false;
  /** Whether something is chosen that can be taken off. */
  @property({ attribute: false }) canTakeOff = false;
  /** Whether the question stands on the map. */
  @property({ attribute: false }) hasQuestion = false;
  /** Kinds of relations whose lines have to be explained. */
  @property({ attribute: false }) types: ReadonlySet<RelationType> = new Set();

  constructor() {
    super();
    new ToastLift(this);
  }

  override render() {
    return html`<div class="tools" role="group" aria-label=${text.tools()}>
        ${tools.map(
          ([name, icon]) =>
            html`<sm-tooltip text=${text.tool(name)} keys=${name === "relate" ? "l" : ""}
              ><button
                class="icon-button"
                data-tool=${name}
                aria-label=${text.tool(name)}
                aria-pressed=${name === this.tool}
                @click=${this.#setTool}
              >
                <sm-icon .name=${icon}></sm-icon></button
            ></sm-tooltip>`,
        )}
      </div>
      <div class="tools" role="group" aria-label=${text.size()}>
        <sm-tooltip text=${text.smaller()} keys="-"
          ><button class="icon-button" aria-label=${text.smaller()} @click=${this.#smaller}>
            <sm-icon name="minus"></sm-icon></button
        ></sm-tooltip>
        <sm-tooltip text=${text.fit()} keys="0"
          ><button class="button quiet" aria-label=${text.fitAt(this.zoom)} @click=${this.#fit}>
            <sm-icon name="fit"></sm-icon>${formatNumber(this.zoom * 100)} %
          </button></sm-tooltip
        >
        <sm-tooltip text=${text.larger()} keys="+"
          ><button class="icon-button" aria-label=${text.larger()} @click=${this.#larger}>
            <sm-icon name="plus"></sm-icon></button
        ></sm-tooltip>
      </div>
      <sm-menu label=${text.arrange()} @sm-menu-select=${this.#arrange}>
        <button slot="trigger" class="button">
          ${text.arrange()}<sm-icon name="chevron-down"></sm-icon>
        </button>
        <sm-menu-item value="tidy">${text.tidy(this.hasQuestion)}</sm-menu-item>
        <hr />
        ${alignments.map(
          (how) =>
            html`<sm-menu-item value=${how} ?disabled=${!this.canAlign}
              >${text.alignment(how)}</sm-menu-item
            >`,
        )}
        <hr />
        <sm-menu-item value="take-off" ?disabled=${!this.canTakeOff}
          >${text.takeOff()}<sm-key slot="end" keys="Delete"></sm-key
        ></sm-menu-item>
      </sm-menu>
      <button class="button" @click=${this.#newTheme}><sm-icon name="plus"></sm-icon>${text.theme()}</button>
      ${
        this.types.size === 0
          ? nothing
          : html`<ul aria-label=${text.legend()}>
              ${this.#legend()}
            </ul>`
      }`;
  }

  /** Kinds that look alike share a line. */
  #legend() {
    const looks = new Map<string, RelationType[]>();
    for (const type of relationTypes)
      if (this.types.has(type)) {
        const { dash } = relationLook(type);
        looks.set(dash, [...(looks.get(dash) ?? []), type]);
      }
    return [...looks].map(
      ([dash, alike]) =>
        html`<li>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path d="M0 6H26" stroke-dasharray=${dash || nothing}></path>
            ${relationLook(alike[0]!).arrow ? svg`<path d="M21 2 26 6 21 10"></path>` : nothing}</svg
          >${alike.map(relationName).join(", ")}
        </li>`,
    );
  }

  #setTool = ({ currentTarget }: Event): void => {
    this.map.setTool((currentTarget as HTMLElement).dataset["tool"] as MapTool);
  };
  #smaller = (): void => this.map.scaleBy(0.8);
  #larger = (): void => this.map.scaleBy(1.25);
  #fit = (): void => this.map.fit();
  #newTheme = (): void => this.map.newTheme();
  #arrange = ({ value }: MenuSelectEvent): void => {
    if (value === "tidy") this.map.tidy();
    else if (value === "take-off") this.map.takeOff();
    else this.map.align(value as Alignment);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-map-bar": MapBar;
  }
}
