import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { ImportDialog } from "#features/transcripts/import-dialog";
import { ErrorShowEvent } from "#ui/events/error-show-event";

/**
 * The import of transcripts, loaded when it is first wanted.
 * @fires {SourcesImportEvent} sm-sources-import - from the dialog
 * @fires {ErrorShowEvent} sm-error-show
 */
@customElement("sm-import-host")
export class ImportHost extends LitElement {
  @state() private isLoaded = false;
  @query("sm-import-dialog") private readonly dialog!: ImportDialog;

  async begin(files: readonly File[]): Promise<void> {
    try {
      await import("#features/transcripts/import-dialog");
      this.isLoaded = true;
      await this.updateComplete;
      this.dialog.show(files);
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  }

  override render() {
    return this.isLoaded ? html`<sm-import-dialog></sm-import-dialog>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-import-host": ImportHost;
  }
}
