import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ProjectIndex } from "#domain/query/project-index";
import { AskChangeEvent } from "#features/explore/ask-change-event";
import { everything, widerAsks, type PassageAsk, type WiderAsk } from "#features/explore/passage-search";
import { exploreText as text } from "#messages/explore";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/empty";

/**
 * A query that nothing answers: what it would find with one condition less, each a step away.
 * @fires {AskChangeEvent} sm-ask-change
 */
@customElement("sm-no-passages")
export class NoPassages extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      .deeds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s-2);
      }
    `,
  ];

  @property({ attribute: false }) index!: ProjectIndex;
  @property({ attribute: false }) ask!: PassageAsk;
  /** Counts changes of the index, which stays the same object. */
  @property({ attribute: false }) change = 0;
  #wider: readonly WiderAsk[] = [];

  override render() {
    return html`<sm-empty
      >${text.none()}
      <div slot="action" class="deeds">
        ${this.#wider.map(
          (wider, at) =>
            html`<button class="button" data-step=${at} @click=${this.#widen}>${nameOf(wider)}</button>`,
        )}
        <button class="button quiet" @click=${this.#clear}>${text.clear()}</button>
      </div></sm-empty
    >`;
  }

  protected override willUpdate(): void {
    this.#wider = widerAsks(this.index, this.ask);
  }

  #widen = ({ currentTarget }: Event): void =>
    this.#tell(this.#wider[Number((currentTarget as HTMLElement).dataset["step"])]!.ask);
  #clear = (): void => this.#tell(everything);
  #tell(ask: PassageAsk): void {
    this.dispatchEvent(new AskChangeEvent(ask));
  }
}

function nameOf({ without, passages }: WiderAsk): string {
  const names = {
    codeIds: text.codes,
    participantIds: text.participants,
    roles: text.roles,
    waves: text.waves,
    sourceIds: text.transcripts,
    coderIds: text.coders,
  };
  return without === "match" ? text.withAnyCode(passages) : text.withoutSlot(names[without](), passages);
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-no-passages": NoPassages;
  }
}
