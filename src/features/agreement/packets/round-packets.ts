import { LitElement, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { CoderId } from "#domain/model/ids";
import type { Coder } from "#domain/model/records";
import type { Round } from "#domain/model/round-records";
import { assignmentsOf } from "#domain/rounds/assignments-of";
import type { PacketDialog } from "#features/agreement/packets/packet-dialog";
import type { PacketMergedEvent } from "#features/agreement/packets/packet-merged-event";
import type { PacketSavedEvent } from "#features/agreement/packets/packet-saved-event";
import { packetsStyles } from "#features/agreement/packets/packets-styles";
import {
  readReturned,
  readSaved,
  writeReturned,
  writeSaved,
  type SavedPacket,
} from "#features/agreement/packets/saved-packets";
import { formatDay } from "#messages/format";
import { packetsText as text } from "#messages/packets";
import type { OpenProject } from "#storage/read/open-project";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#features/agreement/packets/packet-dialog";
import "#features/agreement/packets/returned-file";
import "#ui/components/initials";

/**
 * What goes out to the coders of a running round, and what comes back: one file per coder, merged in any order, as often as needed.
 * In the copy that a coder works in, the file that they hand back.
 */
@customElement("sm-round-packets")
export class RoundPackets extends LitElement {
  static override styles = [baseStyles, buttonStyles, rowStyles, packetsStyles];

  @property({ attribute: false }) project!: OpenProject;
  @property({ attribute: false }) round!: Round;
  /** Of the project, as it was when this was drawn: see {@link IndexWatch}. */
  @property({ attribute: false }) version = 0;
  @property({ attribute: false }) coderId: CoderId | undefined;
  /** The project came from a packet: nothing goes out from here but what its coder hands back. */
  @property({ type: Boolean, attribute: "is-copy" }) isCopy = false;
  @state() private files: readonly File[] = [];
  @state() private over = false;
  @query("sm-packet-dialog") private readonly dialog!: PacketDialog;
  @query("input") private readonly input!: HTMLInputElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("round") && changed.get("round")?.id !== this.round.id) this.files = [];
  }

  override render() {
    const { index } = this.project;
    const assigned = new Set(
      assignmentsOf(index.records.assignments.values(), this.round.id).map((each) => each.coderId),
    );
    const coders = this.round.coderIds.flatMap((id) => index.coders.get(id) ?? []);
    const own = coders.find(({ id }) => id === this.coderId && assigned.has(id));
    return html`${
        !this.isCopy
          ? html`${this.#outgoing(coders, assigned)} ${this.#incoming()}`
          : own === undefined
            ? nothing
            : this.#ownWork(own)
      }
      <sm-packet-dialog
        .project=${this.project}
        .round=${this.round}
        @sm-packet-saved=${this.#saved}
      ></sm-packet-dialog>`;
  }

  #outgoing = (coders: readonly Coder[], assigned: ReadonlySet<CoderId>) =>
    html`<section class="panel-section">
      <div class="section-head">
        <h2>${text.packets()}</h2>
        <span>${text.onePerCoder()}</span>
      </div>
      <ul>
        ${coders.map((coder) => this.#coder(coder, assigned.has(coder.id)))}
      </ul>
      <p class="remark">${text.holds()}</p>
    </section>`;

  #coder(coder: Coder, isAssigned: boolean) {
    const isHere = coder.id === this.coderId;
    const saved = readSaved(this.round.id, coder.id);
    const state = isHere
      ? text.onThisDevice()
      : isAssigned
        ? stateWords(saved, readReturned(this.round.id, coder.id))
        : text.nothingAssigned();
    return html`<li>
      <sm-initials initials=${coder.initials} ?own=${isHere}></sm-initials>
      <span class="who">${coder.name}<span class="state">${state}</span></span>
      ${
        isHere
          ? html`<span class="state">${text.notNeeded()}</span>`
          : isAssigned
            ? html`<button
                class="button small"
                data-coder=${coder.id}
                aria-label=${text.saveFor(coder.name)}
                @click=${this.#save}
              >
                ${saved === undefined ? text.save() : text.saveAgain()}
              </button>`
            : nothing
      }
    </li>`;
  }

  #ownWork = (coder: Coder) =>
    html`<section class="panel-section">
      <div class="section-head"><h2>${text.ownWork()}</h2></div>
      <p class="remark">${text.returnNote()}</p>
      <button class="button" data-coder=${coder.id} @click=${this.#saveReturn}>${text.saveReturn()}</button>
    </section>`;

  #incoming = () =>
    html`<section class="panel-section">
      <div class="section-head"><h2>${text.returned()}</h2></div>
      <div class="files">
        ${repeat(
          this.files,
          (file) => file,
          (file) =>
            html`<sm-returned-file
              .project=${this.project}
              .file=${file}
              @sm-packet-merged=${this.#merged}
            ></sm-returned-file>`,
        )}
        <div
          class="drop ${this.over ? "over" : ""}"
          @dragover=${this.#dragOver}
          @dragleave=${this.#dragLeave}
          @drop=${this.#drop}
        >
          <p><b>${text.drop()}</b> <button class="link" @click=${this.#choose}>${text.choose()}</button></p>
          <p class="remark">${text.anyOrder()}</p>
          <input type="file" accept=".samtale" multiple hidden @change=${this.#chosen} />
        </div>
      </div>
    </section>`;

  #save = ({ currentTarget }: Event): void => this.#ask("assignment", currentTarget);
  #saveReturn = ({ currentTarget }: Event): void => this.#ask("return", currentTarget);

  #ask(kind: "assignment" | "return", pressed: EventTarget | null): void {
    const id = (pressed as HTMLElement).dataset["coder"] as CoderId;
    const coder = this.project.index.coders.get(id);
    if (coder !== undefined) this.dialog.show({ kind, coder });
  }

  #saved = ({ coderId, isLocked }: PacketSavedEvent): void => {
    writeSaved(this.round.id, coderId, { at: this.project.environment.now(), isLocked });
    this.requestUpdate();
  };

  #merged = ({ coderId }: PacketMergedEvent): void => {
    writeReturned(this.round.id, coderId, this.project.environment.now());
    this.requestUpdate();
  };

  #choose = (): void => this.input.click();
  #chosen = (): void => {
    this.#take([...(this.input.files ?? [])]);
    this.input.value = "";
  };
  #dragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    event.stopPropagation();
    this.over = true;
  };
  #dragLeave = (): void => {
    this.over = false;
  };
  #drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    this.over = false;
    this.#take([...(event.dataTransfer?.files ?? [])]);
  };

  #take(files: readonly File[]): void {
    this.files = [...this.files, ...files];
  }
}

/** Whether a packet went out from here, and whether it came back. */
function stateWords(saved: SavedPacket | undefined, returned: number | undefined): string {
  const out =
    saved === undefined
      ? text.notSaved()
      : saved.isLocked
        ? text.savedLocked(formatDay(saved.at))
        : text.saved(formatDay(saved.at));
  if (returned === undefined) return out;
  const back = text.returnedOn(formatDay(returned));
  return saved === undefined ? back : text.savedAndReturned(out, back);
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-round-packets": RoundPackets;
  }
}
