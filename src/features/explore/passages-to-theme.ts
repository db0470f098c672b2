import { consume } from "@lit/context";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { chooseExtracts } from "#actions/choose-extracts";
import { projectContext } from "#contexts/project-context";
import type { Session } from "#contexts/session";
import { sessionContext } from "#contexts/session-context";
import type { Extract } from "#domain/model/theme-records";
import type { Passage } from "#domain/query/passages-query";
import { projectThemes } from "#domain/themes/project-themes";
import { deedText } from "#messages/deeds";
import { exploreText as text } from "#messages/explore";
import type { OpenProject } from "#storage/read/open-project";
import type { Segmented } from "#ui/components/segmented";
import type { ThemeChooseEvent } from "#ui/components/theme-choose-event";
import { DeedRunner, type DeedHost } from "#ui/deed-runner";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/dialog";
import "#ui/components/segmented";
import "#ui/components/theme-choice";

/** Asks which theme passages are to show, or to speak against, and adds them; the theme may be a new one. */
@customElement("sm-passages-to-theme")
export class PassagesToTheme extends LitElement implements DeedHost<OpenProject> {
  static override styles = [
    baseStyles,
    css`
      sm-theme-choice {
        margin-block-start: var(--s-4);
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  @consume({ context: sessionContext }) session!: Session;
  /** Gives focus to something sensible where what had it is gone. */
  @property({ attribute: false }) restoreFocus: () => void = () => undefined;
  /** What is to be added; the dialog is open while there is something. */
  @state() private passages: readonly Passage[] = [];
  @state() private stance: Extract["stance"] = "for";
  readonly #runner = new DeedRunner<OpenProject>(this);

  override render() {
    const count = this.passages.length;
    const themes =
      count === 0 ? [] : projectThemes(this.project.index).nodes.filter(({ dropped }) => !dropped);
    return html`<sm-dialog
      .heading=${text.toThemeHeading(count)}
      .open=${count > 0}
      @sm-dialog-close=${this.#close}
    >
      ${
        count === 0
          ? nothing
          : html`<sm-segmented
                wide
                label=${text.stance()}
                .options=${(["for", "against"] as const).map((value) => ({ value, label: text.stanceOf(value) }))}
                .value=${this.stance}
                @change=${this.#setStance}
              ></sm-segmented>
              <sm-theme-choice
                data-autofocus
                makes
                label=${text.toWhichTheme()}
                .nodes=${themes}
                @sm-theme-choose=${this.#choose}
              ></sm-theme-choice>`
      }
    </sm-dialog>`;
  }

  show(passages: readonly Passage[]): void {
    this.stance = "for";
    this.passages = passages;
  }

  #choose = async ({ themeId, newName }: ThemeChooseEvent): Promise<void> => {
    const { passages, stance } = this;
    this.#close();
    const done = await this.#runner.run((project, coderId) =>
      chooseExtracts(
        project,
        coderId,
        themeId === undefined ? { newName } : { themeId },
        stance,
        passages.map(({ sourceId, start, end, mentions }) => {
          const exact = mentions.find((mention) => mention.start === start && mention.end === end);
          return { sourceId, start, end, codingId: (exact ?? mentions[0])?.codings[0]?.id };
        }),
      ),
    );
    if (done === undefined) return;
    if (done.entry === undefined) this.#runner.say(text.inThemeAlready(passages.length));
    else this.#runner.offerUndo(deedText(done.entry.deed), done.entry);
  };

  #setStance = ({ currentTarget }: Event): void => {
    this.stance = (currentTarget as Segmented).value === "against" ? "against" : "for";
  };
  #close = (): void => {
    this.passages = [];
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-passages-to-theme": PassagesToTheme;
  }
}
