import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { Session, SessionState } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import { rankCodes } from "#domain/codebook/rank-codes";
import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import { codeCounts } from "#features/coding/codebook/code-counts";
import type { CodeFoldEvent } from "#features/coding/codebook/code-fold-event";
import type { CodeTree } from "#features/coding/codebook/code-tree";
import "#features/coding/codebook/code-tree";
import { deletedCodes } from "#features/coding/codebook/deleted-codes";
import { FoldedCodes } from "#ui/controllers/folded-codes";
import { IndexWatch } from "#ui/controllers/index-watch";
import { panelStyles } from "#features/coding/panel-styles";
import { sourceGroups } from "#features/coding/transcripts/source-entry";
import "#features/coding/transcripts/source-list";
import { codingText } from "#messages/coding";
import { codebookText } from "#messages/coding-codebook";
import { sourcesText } from "#messages/coding-transcripts";
import type { OpenProject } from "#storage/read/open-project";
import "#ui/components/empty";
import "#ui/components/field";
import type { Field } from "#ui/components/field";
import "#ui/components/icon";
import "#ui/components/segmented";
import type { Segmented } from "#ui/components/segmented";
import { WatchController } from "#ui/controllers/watch-controller";
import { isComposing } from "#ui/composing";
import { ImportOpenEvent } from "#ui/events/import-open-event";
import { readPreference, writePreference } from "#ui/preferences";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";

/** What the left panel shows. */
export type PanelTab = "transcripts" | "codebook";

/** Which of the two was shown last on this device. */
export const panelTab = (): PanelTab =>
  readPreference("coding.panel") === "transcripts" ? "transcripts" : "codebook";

/**
 * The left panel of the coding screen: the transcripts or the codebook, with a field to find in them.
 * @fires {CodeCommandEvent} sm-code-command
 * @fires {SourceCommandEvent} sm-source-command
 */
@customElement("sm-coding-panel")
export class CodingPanel extends LitElement {
  static override styles = [baseStyles, buttonStyles, panelStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** Whether there is a passage to apply codes to. */
  @property({ attribute: false }) canApply = false;
  /** For reading only: the transcripts, and nothing to change. */
  @property({ type: Boolean }) locked = false;

  @state() private tab: PanelTab = panelTab();
  @state() private asked = "";
  @query("sm-field") private readonly find!: Field;
  @query("sm-code-tree") private readonly tree!: CodeTree | null;
  readonly #state = new WatchController<SessionState>(this, () => this.session.watch((all) => all));
  readonly #folded = new FoldedCodes(this, () => this.project.id);

  constructor() {
    super();
    new IndexWatch(this, () => this.project.index);
  }

  override render() {
    const { index } = this.project;
    const tab = this.locked ? "transcripts" : this.tab;
    return html`<div class="top">
        ${
          this.locked
            ? nothing
            : html`<sm-segmented
                wide
                .label=${codingText.panel()}
                .value=${tab}
                .options=${[
                  {
                    value: "transcripts",
                    label: codingText.transcripts(),
                    count: index.sourceList.length,
                  },
                  { value: "codebook", label: codebookText.codebook(), count: index.codeTree.nodes.length },
                ]}
                @change=${this.#choose}
              ></sm-segmented>`
        }
        <sm-field
          type="search"
          icon="search"
          keys="q"
          command="coding.find"
          label-hidden
          .label=${tab === "codebook" ? codebookText.find() : sourcesText.find()}
          .placeholder=${tab === "codebook" ? codebookText.find() : sourcesText.find()}
          .value=${this.asked}
          @input=${this.#ask}
          @keydown=${this.#leaveField}
        ></sm-field>
      </div>
      <div class="body">${tab === "codebook" ? this.#codebook() : this.#transcripts()}</div>`;
  }

  focusFind(): void {
    this.find.focus();
    this.find.select();
  }

  /** Gives a code of the tree the focus, as soon as it is drawn. */
  async focusCode(codeId: CodeId): Promise<void> {
    await this.updateComplete;
    this.tree?.focusCode(codeId);
  }

  #codebook() {
    const { index } = this.project;
    const { codeTree } = index;
    const { sourceId, coderId, hiddenCodes } = this.#state.value!;
    const shown = this.#shownCoders(this.#state.value!);
    const deleted = deletedCodes(index, coderId);
    const noneFound =
      this.asked.trim() !== "" && rankCodes(codeTree, this.asked).length === 0 && codeTree.nodes.length > 0;
    return html`${
        noneFound
          ? html`<p class="none" role="status">${codebookText.noneFound(this.asked.trim())}</p>`
          : nothing
      }
      ${codeTree.nodes.length === 0 ? html`<sm-empty>${codebookText.empty()}</sm-empty>` : nothing}
      <sm-code-tree
        .tree=${codeTree}
        .counts=${codeCounts(index, this.#openSource(sourceId), shown)}
        .veiled=${hiddenCodes}
        .folded=${this.#folded.ids}
        .asked=${this.asked}
        .canApply=${this.canApply}
        @sm-code-fold=${this.#fold}
      ></sm-code-tree>
      ${deleted.length === 0 ? nothing : html`<sm-deleted-codes .codes=${deleted}></sm-deleted-codes>`}
      <div class="footer">
        <button class="button" @click=${this.#newCode}>
          <sm-icon name="plus"></sm-icon>${codebookText.newCode()}
        </button>
      </div>`;
  }

  #transcripts() {
    const { index } = this.project;
    const { sourceId, coderId } = this.#state.value!;
    const groups = sourceGroups(index, coderId, this.asked);
    const turns = index.sourceList.reduce((sum, { id }) => sum + index.turnsOf(id).length, 0);
    return html`<sm-source-list
        .groups=${groups}
        .removed=${[...index.sources.values()].filter(({ removed }) => removed === true)}
        .current=${sourceId}
        .hrefOf=${this.#hrefOf}
        .asked=${this.asked.trim()}
        .locked=${this.locked}
      ></sm-source-list>
      ${
        this.locked
          ? nothing
          : html`<div class="footer">
              <button class="button" @click=${this.#import}>
                <sm-icon name="plus"></sm-icon>${sourcesText.import()}
              </button>
              ${index.sourceList.length === 0 ? nothing : html`<span>${sourcesText.turns(turns)}</span>`}
            </div>`
      }`;
  }

  #openSource = (sourceId: SourceId | undefined): SourceId | undefined =>
    this.project.index.sourceList.some(({ id }) => id === sourceId) ? sourceId : undefined;

  /** Whose mentions are counted; undefined for everybody's. */
  #shownCoders({ hiddenCoders, shownLayers }: SessionState): ReadonlySet<CoderId> | undefined {
    if (hiddenCoders.size === 0 && shownLayers.size === 0) return undefined;
    const shown = [...this.project.index.people.keys()].filter((id) => !hiddenCoders.has(id));
    return new Set([...shown, ...shownLayers]);
  }

  #hrefOf = (sourceId: SourceId): string =>
    routePath({ screen: "coding", projectId: this.project.id, sourceId });

  #choose = ({ currentTarget }: Event): void => {
    this.tab = (currentTarget as Segmented).value as PanelTab;
    this.asked = "";
    writePreference("coding.panel", this.tab);
    this.dispatchEvent(new Event("change"));
  };

  #ask = ({ currentTarget }: Event): void => {
    this.asked = (currentTarget as Field).value;
  };

  /** Escape empties the field first; down goes on to what was found. */
  #leaveField = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.key !== "Escape" || this.asked === "") return;
    this.asked = "";
    event.preventDefault();
    event.stopPropagation();
  };

  #fold = ({ codeId, folded }: CodeFoldEvent): void => this.#folded.set(codeId, folded);

  #newCode = (): void => {
    this.asked = "";
    void this.updateComplete.then(() => this.tree?.startNew());
  };

  #import = (): void => {
    this.dispatchEvent(new ImportOpenEvent());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-coding-panel": CodingPanel;
  }
}
