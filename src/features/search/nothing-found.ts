import { html, nothing } from "lit";
import { searchText as text } from "#messages/search";
import { settledText, type AskedText } from "#search/text-query";
import "#ui/components/empty";

/**
 * A question that nothing answers, and what may help.
 *
 * @param isNarrowed whether it was asked of a part of the transcripts alone
 * @param lengthen asks for what is written out
 * @param widen asks everywhere
 */
export function nothingFound(asked: AskedText, isNarrowed: boolean, lengthen: () => void, widen: () => void) {
  const longer = settledText(asked);
  return html`<sm-empty
    >${asked.isPattern ? text.noHitsPattern() : text.noHits()}
    ${
      longer === asked.text
        ? nothing
        : html`<button slot="action" class="button" @click=${lengthen}>${text.lookFor(longer)}</button>`
    }
    ${
      isNarrowed
        ? html`<button slot="action" class="button" @click=${widen}>${text.lookElsewhere()}</button>`
        : nothing
    }</sm-empty
  >`;
}
