import { LitElement, css, html, nothing } from "lit";
import { customElement, property, queryAll, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { groupPassages } from "#domain/query/passages-groups";
import type { ProjectIndex } from "#domain/query/project-index";
import { ExportAskEvent, exportFormats, type ExportFormat } from "#features/explore/export-ask-event";
import type { FoundPassages } from "#features/explore/passage-search";
import { exploreText as text } from "#messages/explore";
import { formatNumber } from "#messages/format";
import type { Select } from "#ui/components/select";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import "#ui/components/key";
import "#ui/components/select";

/** Names of the silent that are written out before they are only counted. */
const silentNamed = 6;

/**
 * Who the passages come from, silence included, and how to take them along.
 * @fires {ExportAskEvent} sm-export-ask
 * @fires sm-theme-ask - the chosen passages are to be added to a theme
 */
@customElement("sm-passage-side")
export class PassageSide extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    rowStyles,
    css`
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font: var(--t-13);
      }
      th {
        font-weight: 400;
        text-align: start;
        inline-size: 45%;
        overflow-wrap: anywhere;
      }
      th,
      td {
        padding: 0.125rem 0;
      }
      .bar {
        block-size: 0.5rem;
        inline-size: var(--_share, 0);
        background: var(--ink-2);
      }
      .count {
        inline-size: 2.5rem;
        text-align: end;
      }
      .silent th,
      .silent td {
        color: var(--ink-3);
      }
      p {
        padding-block-start: var(--s-2);
        font: var(--t-13);
        color: var(--ink-2);
      }
      .deeds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-2);
        margin-block-start: var(--s-3);
      }
      @media (forced-colors: active) {
        .bar {
          background: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) found!: FoundPassages;
  @property({ type: Number }) chosen = 0;
  @state() private format: ExportFormat = "docx";
  @queryAll(".bar") private readonly bars!: NodeListOf<HTMLElement>;

  constructor() {
    super();
    new ShortcutController(this, () => [
      {
        name: "passages.export",
        keys: ["e"],
        label: text.keyExport(),
        group: text.keys(),
        enabled: () => this.found.passages.length > 0,
        run: () => this.#tell(this.format, this.chosen === 0 ? "all" : "chosen"),
      },
    ]);
  }

  override render() {
    return html`${this.#shares("participant", text.byPerson())} ${this.#shares("source", text.byTranscript())}
    ${this.#export()}`;
  }

  #shares(by: "participant" | "source", heading: string) {
    const { index, found } = this;
    const groups = groupPassages(index, found.query, found.passages, by);
    const mentions = new Map(groups.map(({ key, mentions: count }) => [key as string | undefined, count]));
    const admitted = by === "participant" ? this.#speaking() : this.#sources();
    const rows = admitted.map(({ id, name }) => ({ id, name, count: mentions.get(id) ?? 0 }));
    if (rows.length === 0) return nothing;
    const silent = rows.filter(({ count }) => count === 0).map(({ name }) => name);
    return html`<section class="panel-section">
      <h3 class="section-head"><span>${heading}</span><span>${text.mentions(2)}</span></h3>
      <table aria-label=${heading}>
        <tbody>
          ${repeat(
            rows,
            ({ id }) => id,
            ({ name, count }) =>
              html`<tr class=${count === 0 ? "silent" : ""}>
                <th scope="row">${name}</th>
                <td><div class="bar" data-count=${count}></div></td>
                <td class="count">${count === 0 ? "–" : formatNumber(count)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${silent.length === 0 || silent.length === rows.length ? nothing : html`<p>${text.nothingFrom(listOf(silent))}</p>`}
    </section>`;
  }

  /** People who speak in the transcripts asked about, of those asked about, by name. */
  #speaking(): readonly { readonly id: string; readonly name: string }[] {
    const { index, found } = this;
    const { sourceIds, participantIds, roles } = found.query;
    const speaking = new Set<string>();
    for (const { id, speakers } of index.sourceList)
      if (sourceIds?.has(id) ?? true)
        for (const { participantId } of speakers) if (participantId) speaking.add(participantId);
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    return [...index.participants.values()]
      .filter(
        ({ id, role }) =>
          speaking.has(id) && (participantIds?.has(id) ?? true) && (roles?.has(role!) ?? true),
      )
      .sort((a, b) => compare(a.name, b.name));
  }

  #sources(): readonly { readonly id: string; readonly name: string }[] {
    const { sourceIds } = this.found.query;
    return this.index.sourceList.filter(({ id }) => sourceIds?.has(id) ?? true);
  }

  #export() {
    const all = this.found.passages.length;
    const names: Record<ExportFormat, () => string> = {
      docx: text.asDocx,
      comma: text.asCsvComma,
      semicolon: text.asCsvSemicolon,
    };
    return html`<section class="panel-section">
      <h3 class="section-head">
        <span>${text.export()}</span><span>${text.chosenOf(this.chosen, all)}</span>
      </h3>
      <sm-select
        inline
        label=${text.as()}
        .value=${this.format}
        .choices=${exportFormats.map((format) => ({ value: format, label: names[format]() }))}
        @change=${this.#setFormat}
      ></sm-select>
      <div class="deeds">
        ${
          this.chosen === 0
            ? nothing
            : html`<button class="button primary" data-which="chosen" @click=${this.#ask}>
                ${text.exportChosen(this.chosen)}<sm-key keys="e" command="passages.export"></sm-key>
              </button>`
        }
        <button
          class="button ${this.chosen === 0 ? "primary" : ""}"
          data-which="all"
          .disabled=${all === 0}
          @click=${this.#ask}
        >
          ${text.exportAll(all)}${this.chosen === 0 ? html`<sm-key keys="e" command="passages.export"></sm-key>` : nothing}
        </button>
        <button class="button quiet" .disabled=${all === 0} @click=${this.#copy}>${text.copy()}</button>
        ${
          this.chosen === 0
            ? nothing
            : html`<button class="button" @click=${this.#toTheme}>
                ${text.toTheme()}<sm-key keys="t" command="passages.theme"></sm-key>
              </button>`
        }
      </div>
    </section>`;
  }

  protected override updated(): void {
    const most = Math.max(1, ...[...this.bars].map(({ dataset }) => Number(dataset["count"])));
    for (const bar of this.bars)
      bar.style.setProperty("--_share", `${(100 * Number(bar.dataset["count"])) / most}%`);
  }

  #setFormat = ({ currentTarget }: Event): void => {
    this.format = (currentTarget as Select).value as ExportFormat;
  };
  #ask = ({ currentTarget }: Event): void => {
    const which = (currentTarget as HTMLElement).dataset["which"] === "chosen" ? "chosen" : "all";
    this.#tell(this.format, which);
  };
  #toTheme = (): void => {
    this.dispatchEvent(new Event("sm-theme-ask"));
  };
  #copy = (): void => this.#tell("clipboard", this.chosen === 0 ? "all" : "chosen");
  #tell(format: ExportFormat | "clipboard", which: "chosen" | "all"): void {
    this.dispatchEvent(new ExportAskEvent(format, which));
  }
}

const listOf = (names: readonly string[]): string => {
  const rest = names.length - silentNamed;
  return [...names.slice(0, silentNamed), ...(rest > 0 ? [text.andMore(rest)] : [])].join(", ");
};

declare global {
  interface HTMLElementTagNameMap {
    "sm-passage-side": PassageSide;
  }
}
