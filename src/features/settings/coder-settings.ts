import { LitElement, css, html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { editCoder } from "#actions/edit-coder";
import type { CoderId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";
import { settingsStyles } from "#features/settings/settings-styles";
import { settingsText as text } from "#messages/settings";
import { shellText } from "#messages/shell";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { Field } from "#ui/components/field";
import { IndexWatch } from "#ui/controllers/index-watch";
import type { DeedRunner } from "#ui/deed-runner";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#ui/components/field";
import "#ui/components/initials";

type CoderField = "name" | "initials" | "discipline" | "experience";

/** Who codes, with the background that readers of an agreement ask for. */
@customElement("sm-coder-settings")
export class CoderSettings extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    textStyles,
    settingsStyles,
    css`
      article {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 5rem minmax(0, 1fr);
        gap: var(--s-2) var(--s-3);
        padding-block: var(--s-4);
        border-block-start: var(--hairline) solid var(--line);
      }
      .experience,
      .below {
        grid-column: 1 / -1;
      }
      .below {
        display: flex;
        align-items: center;
        gap: var(--s-3);
        color: var(--ink-2);
        font: var(--t-13);
      }
      .below > :last-child {
        margin-inline-start: auto;
      }
      @media (width < 760px) {
        article {
          grid-template-columns: minmax(0, 1fr) 5rem;
        }
        .wide {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) runner!: DeedRunner<OpenProject>;
  @property({ attribute: false }) coderId: CoderId | undefined;
  @property({ attribute: false }) switchTo!: (coderId: CoderId) => void;
  /** A field that was left with what it cannot hold. */
  @state() private refused: { readonly coderId: CoderId; readonly field: CoderField } | undefined;

  constructor() {
    super();
    new IndexWatch(
      this,
      () => this.project.index,
      ({ tables }) => tables.has("coders") || tables.has("codings"),
    );
  }

  override render() {
    const { index } = this.project;
    const counts = codingCounts(this.project);
    return html`<div>
        <h2>${text.coders()}</h2>
        <p class="remark">${text.codersNote()}</p>
      </div>
      <div>${[...index.people.values()].map((coder) => this.#coder(coder, counts.get(coder.id) ?? 0))}</div>`;
  }

  #coder = (coder: Coder, codings: number) =>
    html`<article aria-label=${coder.name}>
      ${this.#field(coder, "name", text.coderName(), 80)}
      ${this.#field(coder, "initials", text.initials(), 3)}
      ${this.#field(coder, "discipline", text.discipline(), 80)}
      ${this.#field(coder, "experience", text.experience(), 80)}
      <div class="below">
        <sm-initials .initials=${coder.initials} .own=${coder.id === this.coderId}></sm-initials>
        <span>${text.codings(codings)}</span>
        ${
          coder.id === this.coderId
            ? html`<span>${text.you()}</span>`
            : html`<button
                class="link"
                aria-label=${text.switchToCoder(coder.name)}
                data-coder=${coder.id}
                @click=${this.#switch}
              >
                ${text.switchTo()}
              </button>`
        }
      </div>
    </article>`;

  #field(coder: Coder, field: CoderField, label: string, longest: number) {
    const isRefused = this.refused?.coderId === coder.id && this.refused.field === field;
    const reason = field === "initials" ? text.initialsMissing() : text.coderMissing();
    return html`<sm-field
      class=${field === "initials" ? "" : `wide ${field}`}
      label=${label}
      maxlength=${longest}
      .value=${coder[field] ?? ""}
      .error=${isRefused ? reason : ""}
      data-coder=${coder.id}
      data-field=${field}
      @change=${this.#change}
    ></sm-field>`;
  }

  #change = ({ currentTarget }: Event): void => {
    const changed = currentTarget as Field;
    const coderId = changed.dataset["coder"] as CoderId;
    const field = changed.dataset["field"] as CoderField;
    const value = changed.value.trim();
    const isBackground = field === "discipline" || field === "experience";
    const fits = field === "initials" ? /^[\p{L}\p{N}]{1,3}$/u.test(value) : isBackground || value !== "";
    this.refused = fits ? undefined : { coderId, field };
    if (!fits) return;
    const edits = { [field]: isBackground && value === "" ? undefined : value };
    void this.runner.run((project, by) => editCoder(project, by, coderId, edits));
  };

  #switch = ({ currentTarget }: Event): void => {
    const coderId = (currentTarget as HTMLElement).dataset["coder"] as CoderId;
    this.switchTo(coderId);
    announce(shellText.nowCoding(this.project.index.coders.get(coderId)!.name));
  };
}

/** Live codings of each coder in listed transcripts. */
function codingCounts({ index }: OpenProject): ReadonlyMap<CoderId, number> {
  const counts = new Map<CoderId, number>();
  for (const { id } of index.sourceList)
    for (const { coderId } of index.codingsOf(id)) counts.set(coderId, (counts.get(coderId) ?? 0) + 1);
  return counts;
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-coder-settings": CoderSettings;
  }
}
