import { html, nothing } from "lit";
import type { CorrectionInHistory, CorrectionState } from "#domain/query/correction-history";
import type { ProjectIndex } from "#domain/query/project-index";
import { surroundings } from "#features/coding/corrections/surroundings";
import { codingText } from "#messages/coding";
import { correctionsText as text } from "#messages/corrections";
import { formatClock, formatDate } from "#messages/format";

/** Characters shown on either side of what was corrected. */
const around = 40;

const stateText: Readonly<Record<CorrectionState, () => string>> = {
  stands: () => "",
  covered: text.covered,
  "taken-back": text.takenBack,
  "takes-back": text.takesBack,
};

/**
 * One correction: who and when, old and new words with what stands around them now, and a button to take it back.
 *
 * @param now the newest text
 */
export function correctionRow(
  index: ProjectIndex,
  { correction, state, place, turn }: CorrectionInHistory,
  now: string,
  takeBack: (event: Event) => void,
) {
  const { id, coderId, at, deleted, inserted } = correction;
  const coder = index.coders.get(coderId)?.name ?? "";
  const stands = state === "stands" || state === "takes-back";
  const { start, end } = index.turnsOf(correction.sourceId).at(turn - 1);
  const standing = stands ? place : { start: place.start, end: place.start };
  const { before, after } = surroundings(now, standing, { start, end }, around);
  return html`<li>
    <div class="about">
      <span>${codingText.turnSpan(turn, turn)}</span>
      <span>${text.made(coder, formatDate(at), formatClock(at))}</span>
      <span class="state">${stateText[state]()}</span>
    </div>
    <p class="words">
      ${before}${
        deleted === ""
          ? nothing
          : html`<del><span class="visually-hidden">${text.takenOut()} </span>${deleted}</del>`
      }${
        inserted === ""
          ? nothing
          : html`<ins><span class="visually-hidden"> ${text.putIn()} </span>${inserted}</ins>`
      }${after}
    </p>
    ${
      state === "stands"
        ? html`<button
            class="button small"
            data-correction=${id}
            aria-label=${text.takeBackOf(turn)}
            @click=${takeBack}
          >
            ${text.takeBack()}
          </button>`
        : nothing
    }
  </li>`;
}
