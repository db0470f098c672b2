import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { segmentRatings } from "#domain/coding/segment-ratings";
import type { CoderId } from "#domain/model/ids";
import type { CodedSegment } from "#domain/query/coded-segments";
import type { ProjectIndex } from "#domain/query/project-index";
import { codingText as text } from "#messages/coding";
import { ratingText } from "#messages/coding-rating";
import { baseStyles } from "#ui/styles/base-styles";
import "#ui/components/dialog";
import "#ui/components/initials";
import "#ui/components/swatch";

/** On a phone: the codes at a place that was tapped, in a sheet from below. */
@customElement("sm-passage-sheet")
export class PassageSheet extends LitElement {
  static override styles = [
    baseStyles,
    css`
      li {
        display: flex;
        align-items: center;
        gap: var(--s-3);
        min-block-size: 2.75rem;
        border-block-start: var(--hairline) solid var(--line);
        font: 400 1rem/1.5rem var(--sans);
      }
      sm-swatch {
        block-size: 1.125rem;
      }
      .rating {
        color: var(--ink-2);
        font: var(--t-14);
      }
      .who {
        display: flex;
        gap: 0.25rem;
        margin-inline-start: auto;
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) coderId: CoderId | undefined;
  @state() private turn = 0;
  @state() private segments: readonly CodedSegment[] = [];

  override render() {
    return html`<sm-dialog
      kind="sheet"
      .heading=${text.codesHere(this.turn, this.segments.length)}
      .open=${this.segments.length > 0}
      @sm-dialog-close=${this.#close}
    >
      <ul>
        ${repeat(this.segments, ({ id }) => id, this.#row)}
      </ul>
    </sm-dialog>`;
  }

  /** @param turn counted from 1 */
  show(turn: number, segments: readonly CodedSegment[]): void {
    this.turn = turn;
    this.segments = segments;
  }

  #row = ({ codeId, codings }: CodedSegment) => {
    const code = this.index.codeTree.nodeOf.get(codeId)?.code;
    if (code === undefined) return nothing;
    const rating = ratingText.ratings(segmentRatings(code.scale, codings));
    const coders = [...new Set(codings.map(({ coderId }) => coderId))];
    return html`<li>
      <sm-swatch .color=${code.color}></sm-swatch>${code.name}
      ${rating === "" ? nothing : html`<span class="rating">${rating}</span>`}
      <span class="who"
        >${coders.map((id) => {
          const coder = this.index.coders.get(id);
          return html`<sm-initials
            .initials=${coder?.initials ?? "?"}
            .name=${coder?.name ?? ""}
            ?own=${id === this.coderId}
          ></sm-initials>`;
        })}</span
      >
    </li>`;
  };

  #close = (): void => {
    this.segments = [];
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-passage-sheet": PassageSheet;
  }
}
