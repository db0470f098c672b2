import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { answerKinds, answersTo, countAnswers } from "#domain/memos/theme-answers";
import type { ProjectId, ThemeId } from "#domain/model/ids";
import type { ThemeAnswer } from "#domain/model/theme-records";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { memberCheckText as text } from "#messages/member-check";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";

/** What those a theme is about answered to it, where it was shown to them: to be read beside its evidence. */
@customElement("sm-theme-answers")
export class ThemeAnswers extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    rowStyles,
    css`
      .note {
        color: var(--ink-2);
        font: var(--t-13);
      }
      li {
        padding-block: var(--s-2);
      }
      .who {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s-3);
        font: var(--t-13);
      }
      b {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .comment {
        color: var(--ink-2);
        font: var(--t-14);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .button {
        margin-block-start: var(--s-2);
      }
    `,
  ];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) projectId!: ProjectId;
  @property({ attribute: false }) themeId!: ThemeId;

  override render() {
    const answers = answersTo(this.figures.index, this.themeId);
    const counts = countAnswers(answers);
    const said = answerKinds.filter((kind) => counts[kind] > 0).map((kind) => text.count(kind, counts[kind]));
    const href = routePath({ screen: "memos", projectId: this.projectId, checking: true });
    return html`<section class="panel-section">
      <h3 class="section-head">
        <span>${text.title()}</span
        >${answers.length === 0 ? nothing : html`<span>${text.answers(answers.length)}</span>`}
      </h3>
      ${said.length === 0 ? nothing : html`<p class="note">${said.join(" · ")}</p>`}
      <ul>
        ${answers.map(this.#answer)}
      </ul>
      <a class="button small" href=${href}>${answers.length === 0 ? text.record() : text.recordOrChange()}</a>
    </section>`;
  }

  #answer = ({ participantId, answer, comment }: ThemeAnswer) =>
    html`<li>
      <p class="who">
        <b>${(participantId && this.figures.nameOf(participantId)) || text.unnamed()}</b
        ><span>${text.answer(answer)}</span>
      </p>
      ${comment === "" ? nothing : html`<p class="comment">${comment}</p>`}
    </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-theme-answers": ThemeAnswers;
  }
}
