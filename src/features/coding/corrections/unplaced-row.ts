import { html, nothing } from "lit";
import type { ProjectIndex, UnplacedCoding } from "#domain/query/project-index";
import { codingText } from "#messages/coding";
import { correctionsText as text } from "#messages/corrections";
import { formatClock, formatDay } from "#messages/format";
import "#ui/components/swatch";

/** What can be done about a coding without words; undefined for what cannot. */
export interface UnplacedDeeds {
  readonly takeBack: ((event: Event) => void) | undefined;
  readonly remove: ((event: Event) => void) | undefined;
}

/** A coding whose words were all corrected away: the words it had, and what can be done. */
export function unplacedRow(
  index: ProjectIndex,
  { coding, correction }: UnplacedCoding,
  words: string,
  { takeBack, remove }: UnplacedDeeds,
) {
  const code = index.codes.get(index.resolve(coding.codeId) ?? coding.codeId);
  const name = code?.name ?? "";
  const turn = index.turnsOf(coding.sourceId).indexAt(index.extentOf(coding).start) + 1;
  const coderOf = index.coders.get(coding.coderId)?.name ?? "";
  const corrector = index.coders.get(correction.coderId)?.name ?? "";
  return html`<li>
    <div class="about">
      <span class="code"><sm-swatch .color=${code?.color ?? 1}></sm-swatch>${name}</span>
      <span>${coderOf}</span>
      <span>${codingText.turnSpan(Math.max(1, turn), Math.max(1, turn))}</span>
    </div>
    <p class="words"><del>${words}</del></p>
    <p class="note">${text.correctedBy(corrector, formatDay(correction.at), formatClock(correction.at))}</p>
    <div class="deeds">
      ${
        takeBack === undefined
          ? nothing
          : html`<button
              class="button small"
              data-correction=${correction.id}
              aria-label=${text.takeBackOf(Math.max(1, turn))}
              @click=${takeBack}
            >
              ${text.takeBack()}
            </button>`
      }
      ${
        remove === undefined
          ? nothing
          : html`<button
              class="button small"
              data-coding=${coding.id}
              data-name=${name}
              aria-label=${text.removeCodingOf(name)}
              @click=${remove}
            >
              ${text.removeCoding()}
            </button>`
      }
    </div>
  </li>`;
}
