import { isComposing } from "#ui/composing";
import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { projectContext } from "#contexts/project-context";
import type { CodeNode } from "#domain/codebook/code-tree";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import { BookCommandEvent, type CodeEdits, type WeighedDeed } from "#features/codebook/book-command-event";
import { codeEditorStyles } from "#features/codebook/editor/code-editor-styles";
import "#features/codebook/editor/code-settings";
import type { PassageChooseEvent } from "#features/codebook/editor/passage-choose-event";
import "#features/codebook/editor/passage-chooser";
import { RuleField } from "#features/codebook/editor/rule-field";
import { ScaleField } from "#features/codebook/editor/scale-field";
import { quotation, quoted } from "#features/codebook/quoted-passage";
import { bookText as text } from "#messages/codebook";
import type { OpenProject } from "#storage/read/open-project";
import "#ui/components/icon";
import type { IconName } from "#ui/components/icon-paths";
import "#ui/components/swatch";
import { SourceTexts } from "#ui/controllers/source-texts";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";

type Rule = "definition" | "includeWhen" | "excludeWhen" | "typicalExample" | "boundaryExample";
type Example = "typicalPassage" | "boundaryPassage";

/**
 * One code as a page: its name, where it stands, the rule for using it, its examples with their passages, its scale. Each field
 * settles when it is left, as one step.
 * @fires {BookCommandEvent} sm-book-command
 */
@customElement("sm-code-editor")
export class CodeEditor extends LitElement {
  static override styles = [baseStyles, buttonStyles, textStyles, codeEditorStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @property({ attribute: false }) node!: CodeNode;
  /** The code in the version that changes are shown against; undefined where none are shown, or it was not there. */
  @property({ attribute: false }) since: Code | undefined;
  /** Number of that version; undefined where the codebook was never frozen. */
  @property({ attribute: false }) sinceNumber: number | undefined;
  /** Counts changes of the project, which stays the same object: another tab may code while the page is open. */
  @property({ attribute: false }) version = 0;

  /** The example for which a passage is being chosen. */
  @state() private choosing: Example | undefined;
  @query(".title-field") private readonly nameField!: HTMLInputElement;
  readonly #texts = new SourceTexts(this, () => this.project);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { typicalPassage, boundaryPassage } = this.node.code;
    const passages = [typicalPassage, boundaryPassage].filter((passage) => passage !== undefined);
    if (changed.has("node")) this.#texts.want(passages.map(({ sourceId }) => sourceId));
  }

  override render() {
    const { node } = this;
    const { code } = node;
    return html`<p class="path">${node.path.slice(0, -1).join(" / ")}</p>
      <div class="top">
        ${code.isCodable ? html`<sm-swatch .color=${code.color}></sm-swatch>` : nothing}
        <input
          class="title-field"
          aria-label=${text.name()}
          title=${code.name}
          .value=${live(code.name)}
          maxlength="200"
          spellcheck="false"
          autocomplete="off"
          @change=${this.#rename}
          @keydown=${this.#nameKey}
        />
        <div class="deeds">
          ${this.#deed("merge", "join", text.merge())} ${this.#deed("split", "split", text.split())}
          ${this.#deed("move", "move-to", text.move())}
          ${
            code.retired === true
              ? html`<button class="button" @click=${this.#reuse}>
                  <sm-icon name="archive"></sm-icon>${text.reuse()}
                </button>`
              : this.#deed("retire", "archive", text.retire())
          }
        </div>
      </div>
      <sm-code-settings
        .node=${node}
        .tree=${this.project.index.codeTree}
        .codings=${this.#codingCount()}
        .note=${this.since === undefined ? "" : text.changesSince(this.sinceNumber ?? 0)}
      ></sm-code-settings>
      ${code.retired === true ? html`<p class="retired">${text.isRetired()}</p>` : nothing}
      <div class="rules" @change=${this.#write}>
        ${this.#rule("definition", "serif", text.definitionHint())}
        ${this.#rule("includeWhen", "list", text.includeHint())}
        ${this.#rule("excludeWhen", "list", text.excludeHint())}
        ${this.#rule("typicalExample", "quote", text.exampleHint())} ${this.#linked("typicalPassage")}
        ${this.#rule("boundaryExample", "quote", text.boundaryHint())} ${this.#linked("boundaryPassage")}
        <div class="part">
          <span class="part-label">${text.scale()}</span>
          <sm-scale-field .value=${code.scale} .ratings=${this.#ratings()}></sm-scale-field>
        </div>
        ${node.merged.length === 0 ? nothing : this.#merged()}
      </div>
      <sm-passage-chooser
        .codeId=${this.choosing === undefined ? undefined : code.id}
        .heading=${text.choosePassage(code.name)}
        @sm-passage-choose=${this.#link}
        @sm-dialog-close=${this.#stopChoosing}
      ></sm-passage-chooser>`;
  }

  /** Puts the cursor into the name. */
  focusName(): void {
    this.nameField.focus();
    this.nameField.select();
  }

  #deed = (deed: WeighedDeed, icon: IconName, label: string) =>
    html`<button class="button" data-deed=${deed} aria-haspopup="dialog" @click=${this.#weigh}>
      <sm-icon .name=${icon}></sm-icon>${label}
    </button>`;

  #rule = (rule: Rule, kind: RuleField["kind"], placeholder: string) =>
    html`<sm-rule-field
      data-rule=${rule}
      kind=${kind}
      .label=${text[rule]()}
      .placeholder=${placeholder}
      .value=${this.node.code[rule] ?? ""}
      .since=${this.since === undefined ? undefined : (this.since[rule] ?? "")}
    ></sm-rule-field>`;

  #linked(example: Example) {
    const { index, id } = this.project;
    const passage = this.node.code[example];
    const isLinked = passage !== undefined;
    // One button all along, so that it keeps the focus.
    return html`<div class="linked">
      ${isLinked ? quotation(quoted(index, id, passage, this.#texts.texts.get(passage.sourceId))) : nothing}
      <button class="link" data-example=${example} @click=${isLinked ? this.#unlink : this.#choosePassage}>
        ${isLinked ? text.unlinkPassage() : text.linkPassage()}
      </button>
    </div>`;
  }

  #merged() {
    return html`<div class="part">
      <h3>${text.mergedHere()}</h3>
      <ul class="merged">
        ${this.node.merged.map(
          (code) =>
            html`<li>
              <span>${code.name}</span>
              <button class="button small" data-code=${code.id} @click=${this.#unmerge}>
                ${text.unmerge()}
              </button>
              ${code.definition === undefined ? nothing : html`<span class="caption">${code.definition}</span>`}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #codingCount = (): number => this.project.index.codingsOfCode(this.node.code.id).length;

  #ratings = (): number =>
    this.node.code.scale === undefined
      ? 0
      : this.project.index.codingsOfCode(this.node.code.id).filter(({ rating }) => rating !== undefined)
          .length;

  #change(edits: CodeEdits): void {
    this.dispatchEvent(new BookCommandEvent({ name: "change", codeId: this.node.code.id, edits }));
  }

  #rename = (): void => {
    const name = this.nameField.value.replace(/\s+/g, " ").trim();
    if (name === "") this.nameField.value = this.node.code.name;
    else this.#change({ name });
  };

  #nameKey = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === "Escape") this.nameField.value = this.node.code.name;
    else if (event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    this.nameField.blur();
    this.nameField.focus();
  };

  #write = ({ target }: Event): void => {
    if (target instanceof RuleField)
      this.#change({ [target.dataset["rule"] as Rule]: target.value || undefined });
    else if (target instanceof ScaleField) this.#change({ scale: target.value });
  };

  #weigh = ({ currentTarget }: Event): void => {
    const deed = (currentTarget as HTMLElement).dataset["deed"] as WeighedDeed;
    this.dispatchEvent(new BookCommandEvent({ name: "weigh", deed, codeIds: [this.node.code.id] }));
  };

  #reuse = (): void => {
    const codeIds = [this.node.code.id];
    this.dispatchEvent(new BookCommandEvent({ name: "retire", codeIds, retired: false }));
  };

  #unmerge = ({ currentTarget }: Event): void => {
    const codeId = (currentTarget as HTMLElement).dataset["code"] as CodeId;
    this.dispatchEvent(new BookCommandEvent({ name: "unmerge", codeId }));
  };

  #exampleOf = ({ currentTarget }: Event): Example =>
    (currentTarget as HTMLElement).dataset["example"] as Example;

  #choosePassage = (event: Event): void => {
    this.choosing = this.#exampleOf(event);
  };

  #stopChoosing = (): void => {
    this.choosing = undefined;
  };

  #link = ({ passage }: PassageChooseEvent): void => {
    if (this.choosing !== undefined) this.#change({ [this.choosing]: passage });
  };

  #unlink = (event: Event): void => this.#change({ [this.#exampleOf(event)]: undefined });
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-code-editor": CodeEditor;
  }
}
