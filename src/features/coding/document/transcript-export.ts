import { consume } from "@lit/context";
import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { docxOf } from "#actions/write-report";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { SourceId } from "#domain/model/ids";
import { transcriptReport } from "#domain/report/transcript-report";
import { codingExportText as text } from "#messages/coding-export";
import { ratingText } from "#messages/coding-rating";
import type { OpenProject } from "#storage/read/open-project";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { download, fileNameOf } from "#ui/download";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { printReport } from "#ui/print-report";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";
import "#ui/components/menu";
import "#ui/components/menu-item";

/** The open transcript with its codes in the margin, as Word or on paper: the codings that are shown, and no others. */
@customElement("sm-transcript-export")
export class TranscriptExport extends LitElement {
  static override styles = [baseStyles, buttonStyles];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  @property({ attribute: false }) sourceId!: SourceId;

  override render() {
    return html`<sm-menu align="end" .label=${text.takeHome()} @sm-menu-select=${this.#export}>
      <button slot="trigger" class="icon-button" aria-label=${text.takeHome()} title=${text.takeHome()}>
        <sm-icon name="export"></sm-icon>
      </button>
      <sm-menu-item value="word">${text.word()}</sm-menu-item>
      <sm-menu-item value="print">${text.print()}</sm-menu-item>
    </sm-menu>`;
  }

  #export = async ({ value }: MenuSelectEvent): Promise<void> => {
    const { project, sourceId } = this;
    try {
      const report = transcriptReport(
        project.index,
        sourceId,
        await project.textOf(sourceId),
        this.#scope(),
        {
          turn: text.turn(),
          text: text.text(),
          codes: text.codes(),
          time: text.time,
          codedBy: text.codedBy,
          quoted: text.quoted,
          ratings: ratingText.ratings,
        },
      );
      if (value === "print") {
        await printReport(report);
        return;
      }
      const { name } = project.index.sources.get(sourceId)!;
      download(await docxOf(report, project.environment.now()), `${fileNameOf(text.fileName(name))}.docx`);
      this.dispatchEvent(new ToastShowEvent(text.saved(name)));
    } catch (cause) {
      this.dispatchEvent(new ErrorShowEvent(cause));
    }
  };

  #scope() {
    const { coderId, hiddenCoders, shownLayers, hiddenCodes } = this.session.state;
    return { coderId, hiddenCoders, shownLayers, hiddenCodes };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-transcript-export": TranscriptExport;
  }
}
