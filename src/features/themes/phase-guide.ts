import { consume } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { ProjectId, SourceId, ThemeId } from "#domain/model/ids";
import type { AnalysisPhase } from "#domain/model/records";
import { workAreas } from "#domain/themes/phase-deeds";
import { sourceProgress, themeProgress, untouchedSources } from "#domain/themes/phase-facts";
import { currentPhase, phaseSpans } from "#domain/themes/phases";
import { PhaseDeeds } from "#features/themes/phase-deeds";
import { guideStyles } from "#features/themes/phase-guide-styles";
import { ReadingMarks } from "#features/themes/reading-marks";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { formatDate, formatNumber } from "#messages/format";
import { phaseText as text } from "#messages/theme-phases";
import { phaseName } from "#messages/theme-words";
import type { OpenProject } from "#storage/read/open-project";
import { routePath } from "#ui/route";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { fieldStyles } from "#ui/styles/field-styles";
import { rowStyles } from "#ui/styles/row-styles";

/**
 * What one phase of the analysis is for, and how far the project is with it. A guide: it asks for nothing and stops nothing.
 * @fires {ThemeCommandEvent} sm-theme-command - `begin-phase` or `select`
 */
@customElement("sm-phase-guide")
export class PhaseGuide extends LitElement {
  static override styles = [baseStyles, buttonStyles, fieldStyles, rowStyles, guideStyles];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) projectId!: ProjectId;
  @property() phase: AnalysisPhase = "familiarisation";
  @consume({ context: projectContext }) project!: OpenProject;
  readonly #read = new ReadingMarks(this, () => this.projectId);
  readonly #deeds = new PhaseDeeds(
    this,
    () => this.project,
    () => this.figures,
  );

  override render() {
    const { project } = this.figures.index;
    const spans = phaseSpans(project);
    const own = spans.filter(({ phase }) => phase === this.phase);
    const isNow = currentPhase(spans) === this.phase;
    const mode = text.mode(this.phase, project.mode);
    return html`<section class="panel-section">
        <h2>${phaseName(this.phase)}</h2>
        <p class="about">${text.about(this.phase)}</p>
        ${mode === undefined ? nothing : html`<p class="mode">${mode}</p>`}
        ${own.map(
          ({ from, to }) =>
            html`<p class="dates">
              ${to === undefined ? text.since(formatDate(from)) : text.fromTo(formatDate(from), formatDate(to))}
            </p>`,
        )}
        ${this.#work()}
        ${
          isNow
            ? html`<p class="dates">${text.isNow()}</p>`
            : html`<button class="button small" @click=${this.#begin}>${text.begin()}</button>`
        }
      </section>
      ${this.#facts()} ${own.length === 0 ? nothing : this.#steps()}`;
  }

  /** What the log says of the phase. */
  #steps() {
    const done = this.#deeds.of(this.phase);
    const href = routePath({
      screen: "settings",
      projectId: this.projectId,
      page: "changes",
      phase: this.phase,
    });
    return html`<section class="panel-section">
      <h3 class="section-head"><span>${text.stepsTaken()}</span><span>${text.steps()}</span></h3>
      ${
        done?.steps === undefined
          ? html`<p class="note">${done === undefined ? "…" : text.noSteps()}</p>`
          : html`<ul>
              ${workAreas.map((area) => {
                const count = done.steps!.get(area);
                return count === undefined ? nothing : this.#fact(text.stepsIn(area), count);
              })}
            </ul>`
      }
      <p class="note"><a href=${href}>${text.allSteps()}</a></p>
    </section>`;
  }

  #work() {
    const made = this.#deeds.of(this.phase)?.made;
    const said = made === undefined ? [] : text.work(made);
    return said.length === 0 ? nothing : html`<p class="dates">${text.madeHere()} ${said.join(", ")}</p>`;
  }

  #facts() {
    switch (this.phase) {
      case "familiarisation":
        return this.#familiarisation();
      case "coding":
        return this.#coding();
      case "generating":
        return this.#generating();
      case "reviewing":
        return this.#reviewing();
      case "naming":
        return this.#naming();
      case "writing":
        return nothing;
    }
  }

  #familiarisation() {
    const rows = sourceProgress(this.figures.index, this.figures.sources);
    const read = rows.filter(({ sourceId }) => this.#read.has(sourceId)).length;
    return html`<section class="panel-section">
      <h3 class="section-head">
        <span>${text.reading()}</span><span>${text.readOf(read, rows.length)}</span>
      </h3>
      <p class="note">${text.readingNote()}</p>
      <ul>
        ${rows.map(
          ({ sourceId, memos }) =>
            html`<li>
              <label
                ><input
                  type="checkbox"
                  class="check"
                  .value=${sourceId}
                  .checked=${this.#read.has(sourceId)}
                  @change=${this.#mark}
                />
                <span class="visually-hidden"
                  >${text.readThrough(this.figures.index.sources.get(sourceId)?.name ?? "")}</span
                ></label
              >${this.#sourceLink(sourceId)}<span class="count"
                >${memos === 0 ? text.noNotes() : text.notes(memos)}</span
              >
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #coding() {
    const rows = sourceProgress(this.figures.index, this.figures.sources);
    return html`<section class="panel-section">
      <h3 class="section-head"><span>${text.notCoded()}</span><span>${text.turnsCoded()}</span></h3>
      <ul>
        ${rows.map(
          ({ sourceId, turns, codedTurns }) =>
            html`<li>
              ${this.#sourceLink(sourceId)}<span class="count"
                >${codedTurns === 0 ? text.nothingYet() : text.partOf(codedTurns, turns)}</span
              >
            </li>`,
        )}
      </ul>
      <p class="note">${text.notCodedNote()}</p>
    </section>`;
  }

  #generating() {
    const { tree } = this.figures;
    const several = [...tree.themesOf.values()].filter((themes) => themes.length > 1).length;
    return html`<section class="panel-section">
      <h3 class="section-head"><span>${text.placing()}</span></h3>
      <ul>
        ${this.#fact(text.themesSoFar(), tree.roots.filter(({ dropped }) => !dropped).length)}
        ${this.#fact(text.unplacedCodes(), tree.unplaced.length)} ${this.#fact(text.inSeveral(), several)}
      </ul>
    </section>`;
  }

  #fact = (name: string, count: number) =>
    html`<li><span>${name}</span><span class="count">${formatNumber(count)}</span></li>`;

  #reviewing() {
    const { index, tree, sources } = this.figures;
    const untouched = untouchedSources(tree, sources);
    return html`<section class="panel-section">
        <h3 class="section-head"><span>${text.againstExtracts()}</span></h3>
        ${this.#themes(
          themeProgress(index, tree).map(({ themeId, extracts, counter }) => ({
            themeId,
            said: text.evidenceOf(extracts, counter),
          })),
        )}
      </section>
      <section class="panel-section">
        <h3 class="section-head"><span>${text.againstAll()}</span></h3>
        <p class="note">${untouched.length === 0 ? text.allTouched() : text.untouched(untouched.length)}</p>
        <ul>
          ${untouched.map((sourceId) => html`<li>${this.#sourceLink(sourceId)}</li>`)}
        </ul>
      </section>`;
  }

  #naming() {
    const { index, tree } = this.figures;
    return html`<section class="panel-section">
      <h3 class="section-head"><span>${text.wording()}</span></h3>
      ${this.#themes(themeProgress(index, tree).map(({ themeId, ...has }) => ({ themeId, said: text.lacks(has) })))}
    </section>`;
  }

  #themes(rows: readonly { readonly themeId: ThemeId; readonly said: string }[]) {
    if (rows.length === 0) return html`<p class="note">${text.noThemes()}</p>`;
    return html`<ul>
      ${rows.map(
        ({ themeId, said }) =>
          html`<li>
            <button class="link" data-theme=${themeId} @click=${this.#select}>
              ${this.figures.tree.nodeOf.get(themeId)?.theme.name}</button
            ><span class="count">${said}</span>
          </li>`,
      )}
    </ul>`;
  }

  #sourceLink(sourceId: SourceId) {
    const href = routePath({ screen: "coding", projectId: this.projectId, sourceId });
    return html`<a href=${href}>${this.figures.index.sources.get(sourceId)?.name}</a>`;
  }

  #mark = ({ currentTarget }: Event): void => {
    const { value, checked } = currentTarget as HTMLInputElement;
    this.#read.set(value as SourceId, checked);
  };
  #begin = (): boolean =>
    this.dispatchEvent(new ThemeCommandEvent({ name: "begin-phase", phase: this.phase }));
  #select = ({ currentTarget }: Event): void => {
    const themeId = (currentTarget as HTMLElement).dataset["theme"] as ThemeId;
    this.dispatchEvent(new ThemeCommandEvent({ name: "select", themeId }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-phase-guide": PhaseGuide;
  }
}
