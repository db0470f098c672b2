import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { saveAssignment, saveReturn } from "#actions/save-packet";
import { AppError } from "#domain/errors";
import type { Coder } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import { PacketSavedEvent } from "#features/agreement/packets/packet-saved-event";
import { errorText } from "#messages/errors";
import { packetsText as text } from "#messages/packets";
import type { OpenProject } from "#storage/read/open-project";
import type { Field } from "#ui/components/field";
import type { Select } from "#ui/components/select";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { download, fileNameOf } from "#ui/download";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#ui/components/dialog";
import "#ui/components/field";
import "#ui/components/progress";
import "#ui/components/select";

type Lock = "none" | "passphrase" | "key";
type PacketField = "passphrase" | "again" | "key";

/** A file to be saved: what a coder gets, or what they hand back. */
export interface PacketAsk {
  readonly kind: "assignment" | "return";
  readonly coder: Coder;
}

/**
 * Saves a packet, locked where that is asked for. Open while `ask` is there.
 * @fires {PacketSavedEvent} sm-packet-saved
 * @fires {ToastShowEvent} sm-toast-show
 */
@customElement("sm-packet-dialog")
export class PacketDialog extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    textStyles,
    css`
      .parts {
        display: grid;
        gap: var(--s-4);
      }
    `,
  ];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) round!: Round;
  @state() private ask: PacketAsk | undefined;
  @state() private lock: Lock = "none";
  @state() private typed: Readonly<Record<PacketField, string>> = nothingTyped;
  @state() private checked = false;
  @state() private share: number | undefined;
  @state() private error: AppError | undefined;
  #abort: AbortController | undefined;

  show(ask: PacketAsk): void {
    this.ask = ask;
    this.lock = "none";
    this.typed = nothingTyped;
    this.checked = false;
    this.error = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  override render() {
    const { ask } = this;
    const busy = this.share !== undefined;
    const heading = ask?.kind === "return" ? text.saveReturnHeading() : text.saveFor(ask?.coder.name ?? "");
    return html`<sm-dialog heading=${heading} .open=${ask !== undefined} @sm-dialog-close=${this.#close}>
      ${ask === undefined ? nothing : html`<div class="parts">${this.#parts(ask)}</div>`}
      <button slot="footer" class="button quiet" @click=${this.#close}>${text.cancel()}</button>
      <button slot="footer" class="button primary" ?disabled=${busy} @click=${this.#save}>
        ${text.saveFile()}
      </button>
    </sm-dialog>`;
  }

  #parts({ kind }: PacketAsk) {
    return html`<p class="second">${kind === "return" ? text.returnNote() : text.holds()}</p>
      ${
        this.share === undefined
          ? html`<sm-select
                data-autofocus
                label=${text.lock()}
                .choices=${[
                  { value: "none", label: text.noLock() },
                  { value: "passphrase", label: text.withPassphrase() },
                  { value: "key", label: text.forKey() },
                ]}
                .value=${this.lock}
                @change=${this.#setLock}
              ></sm-select>
              ${this.#lockFields()}`
          : html`<p>${text.saving()}</p>
              <sm-progress label=${text.saving()} .value=${this.share}></sm-progress>`
      }
      ${this.error === undefined ? nothing : html`<p class="bad" role="alert">${errorText(this.error)}</p>`}`;
  }

  #lockFields() {
    if (this.lock === "none") return nothing;
    if (this.lock === "key") return this.#field("key", text.key(), text.keyNote(), "");
    const { passphrase, again } = this.typed;
    const missing = this.checked && passphrase === "" ? text.passphraseMissing() : "";
    const differs = this.checked && passphrase !== again ? text.passphraseDiffers() : "";
    return html`${this.#field("passphrase", text.passphrase(), text.passphraseNote(), missing)}
    ${this.#field("again", text.passphraseAgain(), "", differs)}`;
  }

  #field = (name: PacketField, label: string, note: string, error: string) =>
    html`<sm-field
      data-name=${name}
      type=${name === "key" ? "text" : "password"}
      autocomplete=${name === "key" ? "off" : "new-password"}
      label=${label}
      note=${note}
      .value=${this.typed[name]}
      .error=${error}
      @input=${this.#type}
    ></sm-field>`;

  #type = ({ currentTarget }: Event): void => {
    const field = currentTarget as Field;
    this.typed = { ...this.typed, [field.dataset["name"] as PacketField]: field.value };
  };
  #setLock = ({ currentTarget }: Event): void => {
    this.lock = (currentTarget as Select).value as Lock;
    this.checked = false;
    this.error = undefined;
  };
  /** While the file is being written, closing cancels that. */
  #close = (): void => {
    this.#abort?.abort();
    this.ask = undefined;
  };

  #save = async (): Promise<void> => {
    const { ask, lock, project, round } = this;
    const { passphrase, again, key } = this.typed;
    this.checked = true;
    if (ask === undefined || (lock === "passphrase" && (passphrase === "" || passphrase !== again))) return;
    const { kind, coder } = ask;
    const { signal } = (this.#abort = new AbortController());
    this.error = undefined;
    this.share = 0;
    try {
      const write = kind === "return" ? saveReturn : saveAssignment;
      const file = await write(project, round.id, coder.id, {
        ...(lock === "passphrase" ? { passphrase } : {}),
        ...(lock === "key" ? { recipient: key.trim() } : {}),
        progress: (share) => (this.share = share),
        signal,
      });
      const nameOf = kind === "return" ? text.returnFileName : text.fileName;
      const name = `${fileNameOf(nameOf(project.index.project.name, round.name, coder.initials))}.samtale`;
      download(file, name);
      this.ask = undefined;
      if (kind === "assignment") this.dispatchEvent(new PacketSavedEvent(coder.id, lock !== "none"));
      this.dispatchEvent(new ToastShowEvent(text.savedFile(name)));
    } catch (cause) {
      if (!signal.aborted) this.error = AppError.from(cause);
    } finally {
      this.share = undefined;
    }
  };
}

const nothingTyped = { passphrase: "", again: "", key: "" };

declare global {
  interface HTMLElementTagNameMap {
    "sm-packet-dialog": PacketDialog;
  }
}
