import { consume } from "@lit/context";
import { Task } from "@lit/task";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { CodingId, CoderId, CorrectionId, SourceId } from "#domain/model/ids";
import { correctionHistory } from "#domain/query/correction-history";
import type { UnplacedCoding } from "#domain/query/project-index";
import { textAt } from "#domain/text/text-at";
import { CorrectionCommandEvent } from "#features/coding/corrections/correction-command-event";
import { correctionRow } from "#features/coding/corrections/correction-row";
import type { CorrectionView } from "#features/coding/corrections/correcting";
import { correctionsStyles } from "#features/coding/corrections/corrections-styles";
import { originalText } from "#features/coding/corrections/original-text";
import { unplacedRow } from "#features/coding/corrections/unplaced-row";
import { correctionsText as text } from "#messages/corrections";
import type { OpenProject } from "#storage/read/open-project";
import "#ui/components/dialog";
import "#ui/components/segmented";
import type { Segmented } from "#ui/components/segmented";
import { IndexWatch } from "#ui/controllers/index-watch";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

type Tab = "list" | "original" | "unplaced";

/**
 * The corrections of a transcript: who made them and when, the original, and codes whose words were all corrected away. Open
 * while `view` is there.
 * @fires {CorrectionCommandEvent} sm-correction-command
 */
@customElement("sm-corrections-dialog")
export class CorrectionsDialog extends LitElement {
  static override styles = [baseStyles, buttonStyles, correctionsStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @property({ attribute: false }) sourceId!: SourceId;
  /** Who codes here. */
  @property({ attribute: false }) coderId: CoderId | undefined;
  @property({ attribute: false }) view: Extract<CorrectionView, { name: "list" }> | undefined;
  @state() private tab: Tab = "list";
  @query("sm-segmented") private readonly tabs!: Segmented;

  readonly #texts = new Task(this, {
    args: () => [this.view === undefined ? undefined : this.sourceId] as const,
    task: async ([sourceId]) =>
      sourceId === undefined ? undefined : (await this.project.contentsOf(sourceId)).text,
  });

  constructor() {
    super();
    new IndexWatch(
      this,
      () => this.project.index,
      () => this.view !== undefined,
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("view") && this.view !== undefined) this.tab = this.view.tab;
  }

  override render() {
    const { view } = this;
    const source = this.project.index.sources.get(this.sourceId);
    return html`<sm-dialog
      size="large"
      .heading=${text.heading(source?.name ?? "")}
      .open=${view !== undefined}
      @sm-dialog-close=${this.#close}
    >
      ${view === undefined ? nothing : this.#content()}
      <button slot="footer" class="button" @click=${this.#close}>${text.close()}</button>
    </sm-dialog>`;
  }

  #content() {
    const { index } = this.project;
    const unplaced = index.unplacedOf(this.sourceId);
    const original = this.#texts.value;
    return html`<sm-segmented
        data-autofocus
        .label=${text.tabs()}
        .value=${this.tab}
        .options=${[
          { value: "list", label: text.tabList(), count: index.revisionOf(this.sourceId) },
          { value: "original", label: text.tabOriginal() },
          { value: "unplaced", label: text.tabUnplaced(), count: unplaced.length },
        ]}
        @change=${this.#choose}
      ></sm-segmented>
      ${
        original === undefined
          ? nothing
          : this.tab === "list"
            ? this.#list(original)
            : this.tab === "original"
              ? html`<p class="note">${text.originalNote()}</p>
                  ${originalText(index, this.sourceId, original)}`
              : this.#unplaced(original, unplaced)
      }`;
  }

  #list(original: string) {
    const { index } = this.project;
    const history = correctionHistory(index, this.sourceId);
    if (history.length === 0) return html`<p class="note">${text.none()}</p>`;
    const now = textAt(original, index.correctionsOf(this.sourceId));
    return html`<ol class="list">
      ${history.map((each) => correctionRow(index, each, now, this.#takeBack))}
    </ol>`;
  }

  #unplaced(original: string, unplaced: readonly UnplacedCoding[]) {
    const { index } = this.project;
    if (unplaced.length === 0) return html`<p class="note">${text.noneUnplaced()}</p>`;
    const corrections = index.correctionsOf(this.sourceId);
    return html`<p class="note">${text.unplacedNote()}</p>
      <ol class="list">
        ${unplaced.map((each) => {
          const { start, end, revision, coderId } = each.coding;
          const words = textAt(original, corrections, revision).slice(start, end);
          const canTakeBack = index.inversesOf(this.sourceId, [each.correction.revision]) !== undefined;
          return unplacedRow(index, each, words, {
            takeBack: canTakeBack ? this.#takeBack : undefined,
            remove: coderId === this.coderId ? this.#remove : undefined,
          });
        })}
      </ol>`;
  }

  #choose = ({ currentTarget }: Event): void => {
    this.tab = (currentTarget as Segmented).value as Tab;
  };

  #takeBack = ({ currentTarget }: Event): void => {
    const id = (currentTarget as HTMLElement).dataset["correction"] as CorrectionId;
    this.tabs.focus(); // the button goes with what it does
    this.dispatchEvent(new CorrectionCommandEvent({ name: "take-back", id }));
  };

  #remove = ({ currentTarget }: Event): void => {
    const { coding, name = "" } = (currentTarget as HTMLElement).dataset;
    this.tabs.focus();
    this.dispatchEvent(
      new CorrectionCommandEvent({ name: "remove-coding", id: coding as CodingId, code: name }),
    );
  };

  #close = (): void => {
    this.dispatchEvent(new CorrectionCommandEvent({ name: "close" }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-corrections-dialog": CorrectionsDialog;
  }
}
