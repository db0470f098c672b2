import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { MapNodeId, MapRelationId, ThemeId } from "#domain/model/ids";
import type { ShownMap } from "#domain/themes/thematic-map";
import { relationWords } from "#features/themes/relation-words";
import { subjectName } from "#features/themes/subject-name";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";
import { themesText as text } from "#messages/themes";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import { rowStyles } from "#ui/styles/row-styles";
import "#ui/components/icon";

/**
 * A map as sentences: its question, how things on it relate, what stands on it and what does not. The same that the picture
 * shows, to be read and changed without it.
 * @fires {ThemeCommandEvent} sm-theme-command
 */
@customElement("sm-map-outline")
export class MapOutline extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    rowStyles,
    css`
      :host {
        display: block;
        padding: 0 0 var(--s-4);
      }
      section {
        padding: var(--s-4);
      }
      .asks {
        font: italic 400 1.0625rem/1.5rem var(--serif);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--s-2);
        min-block-size: var(--control);
      }
      .sentence {
        font: var(--t-quote-large);
      }
      em {
        font-style: italic;
      }
      li > button {
        margin-inline-start: auto;
      }
      h3 {
        margin-block-start: var(--s-4);
      }
      .none {
        color: var(--ink-3);
        font: var(--t-13);
      }
      .deeds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-2);
        margin-block-start: var(--s-2);
      }
    `,
  ];

  @property({ attribute: false }) figures!: ThemeFigures;
  @property({ attribute: false }) map!: ShownMap;

  override render() {
    const { nodes, relations, record } = this.map;
    const question = nodes.find(({ subject }) => subject.kind === "question");
    const shown = new Set(
      nodes.map(({ subject }) => (subject.kind === "theme" ? subject.node.theme.id : undefined)),
    );
    const missing = this.figures.tree.nodes.filter(
      ({ theme, dropped, parent }) => !dropped && parent === undefined && !shown.has(theme.id),
    );
    return html`<section class="panel-section" aria-label=${text.onMap(record.name)}>
      <h2 class="section-head"><span>${text.relationsOn(record.name)}</span></h2>
      ${question?.subject.kind === "question" ? html`<p class="asks">${question.subject.text || text.noQuestion()}</p>` : nothing}
      ${relations.length === 0 ? html`<p class="none">${text.noRelations()}</p>` : nothing}
      <ul>
        ${repeat(
          relations,
          (relation) => relation.record.id,
          ({ record: relation, from, to }) =>
            html`<li>
              <span class="sentence"
                >${subjectName(from)} <em>${relationWords(relation)}</em> ${subjectName(to)}</span
              >
              <button
                class="button small quiet"
                data-relation=${relation.id}
                aria-label=${text.changeRelation(
                  text.relationSentence(subjectName(from), relationWords(relation), subjectName(to)),
                )}
                @click=${this.#openRelation}
              >
                ${text.change()}
              </button>
            </li>`,
        )}
      </ul>
      <div class="deeds">
        <button class="button small" ?disabled=${nodes.length < 2} @click=${this.#newRelation}>
          <sm-icon name="arrow-right"></sm-icon>${text.newRelation()}
        </button>
        ${
          question === undefined
            ? html`<button class="button small" @click=${this.#addQuestion}>${text.putQuestion()}</button>`
            : html`<button class="button small quiet" data-node=${question.record.id} @click=${this.#takeOff}>
                ${text.takeQuestionOff()}
              </button>`
        }
      </div>
      <h3 class="section-head"><span>${text.standsOnMap()}</span></h3>
      <ul>
        ${nodes
          .filter(({ subject }) => subject.kind !== "question")
          .map(
            (node) =>
              html`<li>
                <span>${subjectName(node)}</span
                ><button
                  class="button small quiet"
                  data-node=${node.record.id}
                  aria-label=${text.takeOffNamed(subjectName(node))}
                  @click=${this.#takeOff}
                >
                  ${text.takeOff()}
                </button>
              </li>`,
          )}
      </ul>
      ${
        missing.length === 0
          ? nothing
          : html`<h3 class="section-head"><span>${text.notOnMap()}</span></h3>
              <ul>
                ${missing.map(
                  ({ theme }) =>
                    html`<li>
                      <span>${theme.name}</span
                      ><button
                        class="button small quiet"
                        data-theme=${theme.id}
                        aria-label=${text.putNamedOn(theme.name)}
                        @click=${this.#putOn}
                      >
                        ${text.putOn()}
                      </button>
                    </li>`,
                )}
              </ul>`
      }
    </section>`;
  }

  #ask = (command: ThemeCommandEvent["command"]): boolean =>
    this.dispatchEvent(new ThemeCommandEvent(command));
  #newRelation = (): boolean => this.#ask({ name: "ask-relation" });
  #addQuestion = (): boolean => this.#ask({ name: "on-map", about: { kind: "question" } });
  #openRelation = ({ currentTarget }: Event): void => {
    const relationId = (currentTarget as HTMLElement).dataset["relation"] as MapRelationId;
    this.#ask({ name: "ask-relation", relationId });
  };
  #takeOff = ({ currentTarget }: Event): void => {
    this.#ask({ name: "off-map", nodeIds: [(currentTarget as HTMLElement).dataset["node"] as MapNodeId] });
  };
  #putOn = ({ currentTarget }: Event): void => {
    const themeId = (currentTarget as HTMLElement).dataset["theme"] as ThemeId;
    this.#ask({ name: "on-map", about: { kind: "theme", themeId } });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-map-outline": MapOutline;
  }
}
