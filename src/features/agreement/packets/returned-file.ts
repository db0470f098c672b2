import { isComposing } from "#ui/composing";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { mergePacket, readPacket, type MergedPacket, type ReadPacket } from "#actions/merge-packet";
import { AppError } from "#domain/errors";
import type { DifferingText } from "#domain/rounds/packet";
import { PacketMergedEvent } from "#features/agreement/packets/packet-merged-event";
import { errorText } from "#messages/errors";
import { packetsText as text } from "#messages/packets";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { Field } from "#ui/components/field";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/field";
import "#ui/components/icon";
import "#ui/components/progress";

/** Words that are shown of a difference, in UTF-16 code units. */
const shownWords = 120;

/** What has become of the file. */
type Outcome =
  | { readonly kind: "reading" }
  | { readonly kind: "locked"; readonly isWrong: boolean }
  | { readonly kind: "differs"; readonly read: ReadPacket }
  | { readonly kind: "merged"; readonly merged: MergedPacket }
  | { readonly kind: "failed"; readonly error: AppError };

/**
 * A file that a coder handed back: read, and merged where its texts are those here.
 * @fires {PacketMergedEvent} sm-packet-merged
 */
@customElement("sm-returned-file")
export class ReturnedFile extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: grid;
        gap: var(--s-2);
        padding: var(--s-3);
        border: var(--hairline) solid var(--line-2);
        border-radius: var(--r-control);
        background: var(--paper);
        font: var(--t-13);
      }
      :host([bad]) {
        border-color: var(--bad);
      }
      .name {
        display: flex;
        align-items: start;
        gap: var(--s-2);
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .bad {
        color: var(--bad);
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--s-1) var(--s-3);
        margin: 0;
      }
      dt {
        color: var(--ink-2);
      }
      dd {
        margin: 0;
        font-family: var(--serif);
        overflow-wrap: anywhere;
      }
      .deed {
        justify-self: start;
      }
    `,
  ];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) file!: File;
  /** Something went wrong, or waits for a decision. */
  @property({ type: Boolean, reflect: true }) bad = false;
  @state() private outcome: Outcome = { kind: "reading" };
  @state() private secret = "";
  #abort: AbortController | undefined;

  protected override firstUpdated(): void {
    void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  override render() {
    return html`<p class="name">
        ${
          this.bad
            ? html`<sm-icon class="bad" name="warning"></sm-icon>`
            : html`<sm-icon name=${this.outcome.kind === "merged" ? "check" : "document"}></sm-icon>`
        }${this.file.name}
      </p>
      ${this.#said()}`;
  }

  #said() {
    const { outcome } = this;
    switch (outcome.kind) {
      case "reading":
        return html`<sm-progress label=${text.reading()}></sm-progress>`;
      case "failed":
        return html`<p class="bad">${failedWords(outcome.error)}</p>`;
      case "merged":
        return html`<p>${this.#mergedWords(outcome.merged)}</p>
          ${outcome.merged.leftOut === 0 ? nothing : html`<p>${this.#leftOutWords(outcome.merged)}</p>`}`;
      case "differs":
        return html`${outcome.read.differing.map(this.#difference)}
          <button class="button small deed" @click=${this.#mergeRest}>${text.mergeRest()}</button>`;
      case "locked":
        return html`<p>${text.locked()}</p>
          <sm-field
            type="password"
            label=${text.lockedField()}
            .value=${this.secret}
            .error=${outcome.isWrong ? text.wrong() : ""}
            @input=${this.#type}
            @keydown=${this.#enter}
          ></sm-field>
          <button class="button small deed" @click=${this.#read}>${text.open()}</button>`;
    }
  }

  #difference = ({ sourceId, name, at, here, there }: DifferingText) => {
    const turn = Math.max(0, this.project.index.importedTurnsOf(sourceId).indexAt(at)) + 1;
    return html`<p class="bad">${text.differs(name, turn)}</p>
      <dl>
        <dt>${text.here()}</dt>
        <dd>${shortened(here)}</dd>
        <dt>${text.there()}</dt>
        <dd>${shortened(there)}</dd>
      </dl>`;
  };

  #type = ({ currentTarget }: Event): void => {
    this.secret = (currentTarget as Field).value;
  };
  #enter = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && !isComposing(event)) void this.#read();
  };

  #read = async (): Promise<void> => {
    const { signal } = (this.#abort = new AbortController());
    this.#becomes({ kind: "reading" });
    try {
      const passphrase = this.secret === "" ? undefined : this.secret;
      const read = await readPacket(this.project, this.file, { passphrase, signal });
      if (read.differing.length === 0) await this.#merge(read);
      else this.#becomes({ kind: "differs", read });
    } catch (cause) {
      if (!signal.aborted) this.#refuse(AppError.from(cause));
    }
  };

  #mergeRest = async (): Promise<void> => {
    if (this.outcome.kind !== "differs") return;
    const { read } = this.outcome;
    this.#becomes({ kind: "reading" });
    try {
      await this.#merge(read);
    } catch (cause) {
      this.#refuse(AppError.from(cause));
    }
  };

  async #merge(read: ReadPacket): Promise<void> {
    const merged = await mergePacket(this.project, read);
    this.#becomes({ kind: "merged", merged });
    announce(`${this.file.name}. ${this.#mergedWords(merged)}`);
    if (merged.coderId !== undefined) this.dispatchEvent(new PacketMergedEvent(merged.coderId));
  }

  /** In a blind round no numbers: they would tell how much was coded. */
  #mergedWords({ changes, known }: MergedPacket): string {
    if (this.project.isPartial) return changes === 0 ? text.nothingNewBlind() : text.mergedBlind();
    return changes === 0 ? text.nothingNew(known) : text.merged(changes, known);
  }

  #leftOutWords = ({ leftOut }: MergedPacket): string =>
    this.project.isPartial ? text.leftOutBlind() : text.leftOut(leftOut);

  #refuse(error: AppError): void {
    if (error.code === "archive/passphrase")
      this.#becomes({ kind: "locked", isWrong: error.detail["reason"] !== "missing" });
    else this.#becomes({ kind: "failed", error });
    if (error.code !== "archive/passphrase") announce(`${this.file.name}. ${failedWords(error)}`);
  }

  #becomes(outcome: Outcome): void {
    this.outcome = outcome;
    this.bad = outcome.kind === "differs" || outcome.kind === "failed";
  }
}

const failedWords = (error: AppError): string =>
  error.code === "archive/damaged" ? text.damaged() : errorText(error);

const shortened = (words: string): string => {
  if (words.trim() === "") return text.noWords();
  return words.length > shownWords ? `${words.slice(0, shownWords).trimEnd()}…` : words;
};

declare global {
  interface HTMLElementTagNameMap {
    "sm-returned-file": ReturnedFile;
  }
}
