import { LitElement, css, html, nothing } from "lit";
import { customElement, property, queryAll, state } from "lit/decorators.js";
import { editWaves } from "#actions/edit-waves";
import { settingsStyles } from "#features/settings/settings-styles";
import { settingsText as text } from "#messages/settings";
import type { OpenProject } from "#storage/read/open-project";
import type { Field } from "#ui/components/field";
import type { IconName } from "#ui/components/icon-paths";
import { IndexWatch } from "#ui/controllers/index-watch";
import type { DeedRunner } from "#ui/deed-runner";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/field";
import "#ui/components/icon";
import "#ui/components/tooltip";

type Wave = Parameters<typeof editWaves>[2][number];

/** The points of data collection, in order. */
@customElement("sm-wave-settings")
export class WaveSettings extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    settingsStyles,
    css`
      :host {
        max-inline-size: 36rem;
      }
      .line {
        grid-template-columns: minmax(0, 1fr) 7rem auto auto auto;
      }
      .used {
        align-self: center;
        color: var(--ink-2);
        font: var(--t-13);
      }
      @media (width < 600px) {
        .line {
          grid-template-columns: minmax(0, 1fr) auto auto auto;
        }
        .used {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) runner!: DeedRunner<OpenProject>;
  /** A wave whose new name cannot be. */
  @state() private refused: number | undefined;
  @queryAll("sm-field") private readonly fields!: NodeListOf<Field>;

  constructor() {
    super();
    new IndexWatch(
      this,
      () => this.project.index,
      ({ tables }) => tables.has("project") || tables.has("sources"),
    );
  }

  override render() {
    const { waves } = this.project.index.project;
    const sources = [...this.project.index.sources.values()];
    return html`<div>
        <h2>${text.waves()}</h2>
        <p class="remark">${waves.length === 0 ? text.noWaves() : text.wavesNote()}</p>
      </div>
      <ol class="list">
        ${waves.map((name, at) => {
          const used = sources.filter(({ wave }) => wave === name).length;
          return html`<li class="line" data-at=${at}>
            <sm-field
              label=${text.wave(at + 1)}
              label-hidden
              maxlength="60"
              .value=${name}
              .error=${this.refused === at ? text.waveMissing() : ""}
              @change=${this.#rename}
            ></sm-field>
            <span class="used">${used === 0 ? nothing : text.waveInUse(used)}</span>
            ${this.#button("chevron-up", text.waveUp(name), at === 0, this.#up)}
            ${this.#button("chevron-down", text.waveDown(name), at === waves.length - 1, this.#down)}
            ${this.#button("close", text.removeWave(name), used > 0, this.#remove)}
          </li>`;
        })}
      </ol>
      <div><button class="button" @click=${this.#add}>${text.addWave()}</button></div>`;
  }

  #button = (icon: IconName, label: string, disabled: boolean, run: (event: Event) => void) =>
    html`<sm-tooltip .text=${label}
      ><button class="icon-button" aria-label=${label} ?disabled=${disabled} @click=${run}>
        <sm-icon .name=${icon}></sm-icon></button
    ></sm-tooltip>`;

  get #waves(): Wave[] {
    return this.project.index.project.waves.map((name) => ({ name, before: name }));
  }

  #rename = ({ currentTarget }: Event): void => {
    const at = placeOf(currentTarget);
    const name = (currentTarget as Field).value.trim();
    const waves = this.#waves.with(at, { name, before: this.#waves[at]!.name });
    const fits = name !== "" && !waves.some((wave, other) => other !== at && wave.name === name);
    this.refused = fits ? undefined : at;
    if (fits) void this.#keep(waves);
  };

  #up = ({ currentTarget }: Event): void => this.#move(placeOf(currentTarget), -1);
  #down = ({ currentTarget }: Event): void => this.#move(placeOf(currentTarget), 1);
  #remove = ({ currentTarget }: Event): void =>
    void this.#keep(this.#waves.toSpliced(placeOf(currentTarget), 1));

  #move(at: number, by: 1 | -1): void {
    const waves = this.#waves;
    const [wave] = waves.splice(at, 1);
    void this.#keep(waves.toSpliced(at + by, 0, wave!));
  }

  #add = async (): Promise<void> => {
    const names = this.#waves.map(({ name }) => name);
    let number = names.length + 1;
    while (names.includes(text.newWave(number))) number++;
    await this.#keep([...this.#waves, { name: text.newWave(number) }]);
    await this.updateComplete;
    const field = [...this.fields].at(-1);
    field?.focus();
    field?.select();
  };

  #keep(waves: readonly Wave[]): Promise<unknown> {
    return this.runner.run((project, coderId) => editWaves(project, coderId, waves));
  }
}

/** Position of the wave that a control stands beside. */
const placeOf = (control: EventTarget | null): number =>
  Number((control as HTMLElement).closest("li")!.dataset["at"]);

declare global {
  interface HTMLElementTagNameMap {
    "sm-wave-settings": WaveSettings;
  }
}
