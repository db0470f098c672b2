import { html, nothing } from "lit";
import type { FoundSource } from "#actions/find-in-sources";
import type { ProjectIndex } from "#domain/query/project-index";
import { placeKey, placesOf } from "#features/coding/corrections/found-places";
import { surroundings } from "#features/coding/corrections/surroundings";
import { correctionsText as text } from "#messages/corrections";

/** Characters shown on either side of a place. */
const around = 48;

export interface FoundHandlers {
  /** All places of a source, whose position is the value, are chosen or left. */
  readonly all: (event: Event) => void;
  /** One place, whose key is the value. */
  readonly one: (event: Event) => void;
}

/** The places found in one transcript, each with its surroundings and what would stand there. */
export function foundSource(
  index: ProjectIndex,
  source: FoundSource,
  at: number,
  chosen: ReadonlySet<string>,
  { all, one }: FoundHandlers,
) {
  const name = index.sources.get(source.sourceId)?.name ?? "";
  const keys = [...placesOf([source], 0)].map((key) => key.replace(/^0/, String(at)));
  const count = keys.filter((key) => chosen.has(key)).length;
  return html`<section>
    <label class="choice all"
      ><input
        class="check"
        type="checkbox"
        .value=${String(at)}
        .checked=${count === keys.length}
        .indeterminate=${count > 0 && count < keys.length}
        @change=${all}
      />${text.allOf(name, keys.length)}</label
    >
    <ol class="places">
      ${source.turns.map(({ index: turn, words, places }, inSource) =>
        places.map(({ start, found, replacement }, place) => {
          const key = placeKey(at, inSource, place);
          const end = start + found.length;
          const { before, after } = surroundings(
            words,
            { start, end },
            { start: 0, end: words.length },
            around,
          );
          return html`<li>
            <label class="choice"
              ><input
                class="check"
                type="checkbox"
                .value=${key}
                .checked=${chosen.has(key)}
                @change=${one}
              />
              <span class="words"
                >${before}<del>${found}</del>${replacement === "" ? nothing : html`<ins>${replacement}</ins>`}${after}</span
              >
              <span class="turn">${text.hitIn(turn + 1)}</span></label
            >
          </li>`;
        }),
      )}
    </ol>
  </section>`;
}
