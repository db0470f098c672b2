import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { JoinOffer, OwnRating, PassageCode, PassageView } from "#features/coding/inspector/passage-view";
import "#features/coding/rating/rating-choice";
import { inspectorText as text } from "#messages/coding-inspector";
import { ratingText } from "#messages/coding-rating";
import { formatNumber } from "#messages/format";
import "#ui/components/icon";
import "#ui/components/initials";
import "#ui/components/swatch";

/** Codes on the passage and touching it. The inspector listens on itself and finds what was pressed by its data attributes. */
export const passageCodes = ({ on, touching, offers }: PassageView, canCode: boolean) =>
  html`<section class="block" aria-labelledby="on">
    <div class="section-head">
      <h3 id="on">${text.onPassage()}</h3>
      <span>${formatNumber(on.length)}</span>
      ${
        canCode
          ? html`<button
              class="icon-button"
              data-deed="add-code"
              aria-label=${text.addCode()}
              title=${text.addCode()}
            >
              <sm-icon name="plus"></sm-icon>
            </button>`
          : nothing
      }
    </div>
    ${
      on.length === 0
        ? html`<p class="caption">${text.noneOn()}</p>`
        : html`<ul>
            ${repeat(on, ({ segment }) => segment.id, codeRow)}
          </ul>`
    }
    ${repeat(offers, ({ code }) => code.id, joinOffer)}
    ${
      touching.length === 0
        ? nothing
        : html`<div class="section-head">
              <h3 id="touching">${text.touching()}</h3>
              <span>${formatNumber(touching.length)}</span>
            </div>
            <ul aria-labelledby="touching">
              ${repeat(touching, ({ segment }) => segment.id, codeRow)}
            </ul>`
    }
  </section>`;

const codeRow = ({ segment, code, caption, coders, current, rating, rated }: PassageCode) =>
  html`<li class="code ${current ? "current" : ""}" data-segment=${segment.id}>
    <sm-swatch .color=${code.color}></sm-swatch>
    <div class="said">
      <button
        class="go"
        aria-label=${text.goTo(code.name, caption)}
        aria-current=${current ? "true" : nothing}
      >
        <span class="code-name">${code.name}</span>
        <span class="caption">${caption}</span>
      </button>
      ${rating === undefined ? nothing : ownRating(code.name, rating)}
      ${rated.length === 0 ? nothing : html`<p class="caption">${rated.join(", ")}</p>`}
    </div>
    ${
      coders.some(({ own }) => own)
        ? html`<button
            class="icon-button small"
            data-deed="remove"
            aria-label=${text.remove(code.name)}
            title=${text.remove(code.name)}
          >
            <sm-icon name="close"></sm-icon>
          </button>`
        : nothing
    }
    <span class="who"
      >${coders.map(
        ({ initials, name, own }) =>
          html`<sm-initials .initials=${initials} .name=${name} ?own=${own}></sm-initials>`,
      )}</span
    >
  </li>`;

/** What is rated on a scale that the code has no more is only said. */
const ownRating = (name: string, { codingIds, scale, value }: OwnRating) =>
  scale === undefined
    ? html`<p class="caption">${ratingText.rating({ value: value!, label: undefined })}</p>`
    : html`<sm-rating-choice
        data-codings=${codingIds.join(" ")}
        .label=${ratingText.rate(name)}
        .scale=${scale}
        .value=${live(value)}
      ></sm-rating-choice>`;

const joinOffer = ({ code, codingIds }: JoinOffer) =>
  html`<p class="offer">
    ${text.overlapping(code.name, codingIds.length)}
    <button class="link" data-join=${codingIds.join(" ")}>${text.joinThem()}</button>
  </p>`;
