import { consume } from "@lit/context";
import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { projectContext } from "#contexts/project-context";
import { codeEvents, type CodeEvent } from "#domain/codebook/code-history";
import { changeKinds, type ChangeKind, type CodeChange } from "#domain/codebook/codebook-changes";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { Code, CodebookVersion } from "#domain/model/records";
import { changesViewStyles } from "#features/codebook/changes/changes-view-styles";
import { codeDiff } from "#features/codebook/changes/code-diff";
import { editionText } from "#features/codebook/changes/edition-text";
import "#features/codebook/changes/history-picture";
import "#features/codebook/changes/second-look";
import { sideOfChoice, versionOfChoice } from "#features/codebook/changes/version-choice";
import { diffStyles } from "#features/codebook/diff-styles";
import { RoomWatch } from "#features/codebook/room-watch";
import { bookText as text } from "#messages/codebook";
import { formatNumber } from "#messages/format";
import type { OpenProject } from "#storage/read/open-project";
import "#ui/components/empty";
import "#ui/components/icon";
import "#ui/components/split";
import "#ui/components/swatch";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { textStyles } from "#ui/styles/text-styles";

/**
 * What changed between two versions of the codebook: the codes by kind of change, one of them word by word, how the codes came to
 * be, and the coder's own passages that want a second look.
 */
@customElement("sm-changes-view")
export class ChangesView extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, textStyles, diffStyles, changesViewStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @property({ attribute: false }) changes: readonly CodeChange[] = [];
  @property({ attribute: false }) versions: readonly CodebookVersion[] = [];
  /** What is compared: a version's id, or the codebook now. */
  @property() from = "";
  @property() to = "";
  @property({ attribute: false }) coderId: CoderId | undefined;
  /** Counts changes of the project, which stays the same object. */
  @property({ type: Number }) version = 0;

  @state() private chosen: CodeId | undefined;
  @state() private events: readonly CodeEvent[] = [];
  @state() private allInHistory = false;
  readonly #room: RoomWatch = new RoomWatch(this);
  #changed: readonly CodeChange[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("changes")) this.#changed = inGroups(this.changes).flatMap(([, changes]) => changes);
    if (!this.#changed.some((change) => idOf(change) === this.chosen))
      this.chosen = this.#changed[0] && idOf(this.#changed[0]);
    if (changed.has("version")) void this.#readHistory();
  }

  override render() {
    const list = html`${inGroups(this.changes).map(this.#group)} ${this.#asBefore()}`;
    const { room } = this.#room;
    if (room === "narrow")
      return html`<div class="stack scroll" data-region=${text.changedCodes()} tabindex="-1">
        <div class="list">${list}</div>
        <div class="page">${this.#page()}</div>
        ${this.#look()}
      </div>`;
    return html`<sm-split class="left" name="codebook.changes" .label=${text.changedCodes()} .initial=${292}>
      <div slot="panel" class="list scroll" data-region=${text.changedCodes()} tabindex="-1">${list}</div>
      ${room === "wide" ? this.#pageAndLook() : this.#pageOverLook()}
    </sm-split>`;
  }

  #pageAndLook = () =>
    html`<sm-split side="end" name="codebook.look" .label=${text.secondLook()} .initial=${320} .min=${240}>
      <div class="page scroll" data-region=${text.change()} tabindex="-1">${this.#page()}</div>
      <div slot="panel" class="scroll look" data-region=${text.secondLook()} tabindex="-1">
        ${this.#look()}
      </div>
    </sm-split>`;

  #pageOverLook = () =>
    html`<div class="scroll" data-region=${text.change()} tabindex="-1">
      <div class="page">${this.#page()}</div>
      ${this.#look()}
    </div>`;

  #group = ([kind, changes]: readonly [ChangeKind, readonly CodeChange[]]) =>
    html`<details open>
      <summary><span>${text.kindOf(kind)}</span><span>${formatNumber(changes.length)}</span></summary>
      <ul>
        ${repeat(changes, idOf, this.#entry)}
      </ul>
    </details>`;

  #entry = (change: CodeChange) => {
    const code = (change.after ?? change.before)!;
    return html`<li>
      <button
        class="entry"
        data-code=${code.id}
        aria-current=${code.id === this.chosen ? "true" : nothing}
        @click=${this.#choose}
      >
        <sm-swatch .color=${code.color}></sm-swatch>
        <span class="name">${code.name}</span>
        <span class="count">${formatNumber(this.project.index.mentions(code.id))}</span>
        <span class="about">${editionText(change)}</span>
      </button>
    </li>`;
  };

  #asBefore() {
    const same = this.changes.filter(({ kinds }) => kinds.length === 0);
    if (same.length === 0) return nothing;
    return html`<details>
      <summary><span>${text.asBefore()}</span><span>${formatNumber(same.length)}</span></summary>
      <ul>
        ${same.map(
          ({ after }) =>
            html`<li class="same"><sm-swatch .color=${after!.color}></sm-swatch>${after!.name}</li>`,
        )}
      </ul>
    </details>`;
  }

  #page() {
    const change = this.#changed.find((each) => idOf(each) === this.chosen);
    return html`${change === undefined ? html`<sm-empty>${text.nothingChanged()}</sm-empty>` : this.#diff(change)}
    ${this.#history()}`;
  }

  #diff(change: CodeChange) {
    const { index } = this.project;
    const code = (change.after ?? change.before)!;
    const at = this.#changed.indexOf(change);
    return html`<div class="top">
        <sm-swatch .color=${code.color}></sm-swatch>
        <h2>${code.name}</h2>
        <span class="steps">
          <button
            class="icon-button"
            aria-label=${text.previousChange()}
            ?disabled=${at === 0}
            @click=${this.#previous}
          >
            <sm-icon name="chevron-left"></sm-icon>
          </button>
          <span>${text.nOf(at + 1, this.#changed.length)}</span>
          <button
            class="icon-button"
            aria-label=${text.nextChange()}
            ?disabled=${at === this.#changed.length - 1}
            @click=${this.#next}
          >
            <sm-icon name="chevron-right"></sm-icon>
          </button>
        </span>
      </div>
      <p class="about">${editionText(change)}</p>
      ${codeDiff(
        index,
        change,
        sideOfChoice(index, this.versions, this.from),
        sideOfChoice(index, this.versions, this.to),
      )}`;
  }

  #history() {
    const { index, environment } = this.project;
    return html`<sm-history-picture
        .codes=${this.#codesInHistory()}
        .events=${this.events}
        .versions=${this.versions}
        .coders=${index.coders}
        .current=${this.chosen}
        .now=${environment.now()}
      ></sm-history-picture>
      ${this.#changed.length === 0 ? nothing : this.#allCodes()}`;
  }

  #allCodes = () =>
    html`<label class="all"
      ><input
        type="checkbox"
        class="check"
        .checked=${this.allInHistory}
        @change=${this.#toggleAll}
      />${text.allCodes()}</label
    >`;

  #codesInHistory(): readonly Code[] {
    const { codes } = this.project.index;
    if (this.allInHistory || this.#changed.length === 0) return [...codes.values()];
    const ids = new Set<CodeId>();
    for (const { before, after, mergedHere, mergedInto, splitOff, splitFrom } of this.#changed)
      for (const code of [before, after, mergedInto, splitFrom, ...mergedHere, ...splitOff])
        if (code !== undefined) ids.add(code.id);
    return [...codes.values()].filter(({ id }) => ids.has(id));
  }

  #look() {
    if (this.chosen === undefined) return nothing;
    return html`<sm-second-look
      .codeId=${this.chosen}
      .against=${versionOfChoice(this.versions, this.to)}
      .coderId=${this.coderId}
      .version=${this.version}
    ></sm-second-look>`;
  }

  async #readHistory(): Promise<void> {
    try {
      const entries = await this.project.codebookHistory();
      this.events = codeEvents(entries, this.project.index.codes.values());
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  }

  #choose = ({ currentTarget }: Event): void => {
    this.chosen = (currentTarget as HTMLElement).dataset["code"] as CodeId;
  };

  #step(by: 1 | -1): void {
    const at = this.#changed.findIndex((change) => idOf(change) === this.chosen) + by;
    const change = this.#changed[at];
    if (change !== undefined) this.chosen = idOf(change);
  }

  #previous = (): void => this.#step(-1);
  #next = (): void => this.#step(1);

  #toggleAll = ({ currentTarget }: Event): void => {
    this.allInHistory = (currentTarget as HTMLInputElement).checked;
  };
}

const idOf = ({ before, after }: CodeChange): CodeId => (after ?? before)!.id;

/** Changed codes by what is most telling of each. */
function inGroups(changes: readonly CodeChange[]): (readonly [ChangeKind, readonly CodeChange[]])[] {
  const order: readonly ChangeKind[] = ["rule", ...changeKinds.filter((kind) => kind !== "rule")];
  return order
    .map((kind) => [kind, changes.filter(({ kinds }) => kinds[0] === kind)] as const)
    .filter(([, ofKind]) => ofKind.length > 0);
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-changes-view": ChangesView;
  }
}
