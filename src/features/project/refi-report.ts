import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { IncomingProject } from "#actions/read-refi-file";
import { reportParts } from "#features/project/report-parts";
import { refiText as text } from "#messages/refi";
import type { Count } from "#ui/components/counts";
import { baseStyles } from "#ui/styles/base-styles";
import { textStyles } from "#ui/styles/text-styles";
import "#ui/components/counts";

/** What a project of another program would become here: how much of everything, and what was mapped, assumed and left out. */
@customElement("sm-refi-report")
export class RefiReport extends LitElement {
  static override styles = [
    baseStyles,
    textStyles,
    css`
      :host {
        display: grid;
        gap: var(--s-5);
      }
      h3 {
        padding-block-end: var(--s-1);
        border-block-end: var(--hairline) solid var(--line);
        font: var(--t-14-heading);
      }
      h4 {
        display: flex;
        justify-content: space-between;
        margin-block: var(--s-3) var(--s-1);
        font: var(--t-13);
        font-weight: 600;
      }
      h4 span {
        color: var(--ink-3);
        font-weight: 400;
      }
      ul {
        margin: 0;
        padding-inline-start: var(--s-4);
        font: var(--t-13);
        color: var(--ink-2);
      }
      li {
        padding-block: 0.125rem;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) project!: IncomingProject;

  override render() {
    const { archive, origin, report } = this.project;
    return html`<p>${text.origin(origin)} ${text.becomes(archive.project.name)}</p>
      <sm-counts .counts=${countsOf(this.project)}></sm-counts>
      <section tabindex="0" aria-labelledby="report">
        <h3 id="report">${text.report()}</h3>
        ${reportParts(report).map(
          ({ heading, sentences }) =>
            html`<h4>${heading}<span>${sentences.length}</span></h4>
              <ul>
                ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
              </ul>`,
        )}
      </section>
      <p class="small second">${text.keptAsMemo()}</p>`;
  }
}

const countsOf = ({ archive }: IncomingProject): readonly Count[] => {
  const { sources, codes, codings, coders, participants, memos } = archive;
  return [
    { value: sources.length, unit: text.sources(sources.length) },
    { value: codes.length, unit: text.codes(codes.length) },
    { value: codings.length, unit: text.codings(codings.length) },
    { value: coders.length, unit: text.coders(coders.length) },
    { value: participants.length, unit: text.participants(participants.length) },
    { value: memos.length, unit: text.memos(memos.length) },
  ].filter(({ value }) => value > 0);
};

declare global {
  interface HTMLElementTagNameMap {
    "sm-refi-report": RefiReport;
  }
}
