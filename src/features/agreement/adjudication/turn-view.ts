import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Participant, Source, Turn } from "#domain/model/records";
import type { TextRange } from "#domain/model/text-range";
import type { Turns } from "#domain/model/turns";
import { cutTurn } from "#features/agreement/adjudication/passage-runs";
import { formatTime } from "#messages/format";

const leadingRoles: ReadonlySet<string | undefined> = new Set(["moderator", "interviewer", "coach"]);

/** Where the text of a passage comes from. */
export interface PassageText {
  readonly source: Source;
  /** In the newest text. */
  readonly turns: Turns;
  /** The newest text; undefined while it is being fetched. */
  readonly words: string | undefined;
  readonly participants: ReadonlyMap<string, Participant>;
}

/** A turn: its number, who speaks and when, and its words with the disputed ones and those being drawn. */
export function turnView(
  { source, words, participants }: PassageText,
  turn: Turn,
  disputed: TextRange,
  drawn: TextRange | undefined,
) {
  const speaker = source.speakers[turn.speaker];
  const id = speaker?.participantId;
  const person = id === undefined ? undefined : participants.get(id);
  return html`<div class="turn ${leadingRoles.has(person?.role) ? "leading" : ""}">
    <p class="who">
      <span>${turn.index + 1}</span> <b>${person?.name ?? speaker?.label ?? ""}</b>
      ${turn.startMs === undefined ? nothing : html`<span>${formatTime(turn.startMs)}</span>`}
    </p>
    <p class="words">
      ${repeat(
        cutTurn(turn, disputed, drawn),
        ({ start }) => start,
        ({ start, end, look }) =>
          html`<span
            class="run ${look}"
            data-start=${start}
            .textContent=${words!.slice(start, end)}
          ></span>`,
      )}
    </p>
  </div>`;
}
