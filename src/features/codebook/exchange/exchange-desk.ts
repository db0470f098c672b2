import { LitElement, html } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { BookExchange } from "#features/codebook/exchange/book-exchange";
import "#features/codebook/exchange/exchange-report";
import type { ExchangeOutcome } from "#features/codebook/exchange/exchange-report";
import type { BookFormat } from "#features/codebook/exchange/export-codebook";
import "#features/codebook/exchange/starter-dialog";
import type { StarterAskEvent } from "#features/codebook/exchange/starter-dialog";
import { bookText as text } from "#messages/codebook";
import { baseStyles } from "#ui/styles/base-styles";

/**
 * Where codebooks come in and go out: the choice of a file, the codebooks to begin with, and what came of it.
 * @fires close - what came of it was read
 */
@customElement("sm-exchange-desk")
export class ExchangeDesk extends LitElement {
  static override styles = [baseStyles];

  @property({ attribute: false }) exchange!: BookExchange;
  @state() private starting = false;
  @state() private outcome: ExchangeOutcome | undefined;
  @query("input") private readonly file!: HTMLInputElement;

  override render() {
    return html`<sm-starter-dialog
        .open=${this.starting}
        @sm-starter-ask=${this.#loadStarter}
        @sm-dialog-close=${this.#stopStarting}
      ></sm-starter-dialog>
      <sm-exchange-report .outcome=${this.outcome} @sm-dialog-close=${this.#closeReport}></sm-exchange-report>
      <input
        type="file"
        hidden
        accept=".qdc,.qdpx,.qde,.csv,.xlsx,.json,.samtale,.zip"
        aria-label=${text.importFile()}
        @change=${this.#import}
      />`;
  }

  chooseFile(): void {
    this.file.click();
  }

  openStarter(): void {
    this.starting = true;
  }

  async export(format: BookFormat): Promise<void> {
    this.outcome = await this.exchange.export(format);
  }

  #stopStarting = (): void => {
    this.starting = false;
  };

  #loadStarter = async ({ starterId }: StarterAskEvent): Promise<void> => {
    this.outcome = await this.exchange.loadStarter(starterId);
  };

  #import = async (): Promise<void> => {
    const [file] = this.file.files ?? [];
    if (file !== undefined) this.outcome = await this.exchange.importFile(file);
    this.file.value = "";
  };

  #closeReport = (): void => {
    this.outcome = undefined;
    void this.updateComplete.then(() => this.dispatchEvent(new Event("close")));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-exchange-desk": ExchangeDesk;
  }
}
