import { html, nothing } from "lit";
import type { ThreeCounts } from "#domain/query/passages-query";
import { groupings, type FoundPassages, type Grouping } from "#features/explore/passage-search";
import { exploreText as text } from "#messages/explore";
import "#ui/components/counts";
import "#ui/components/select";

/** Mentions, persons and transcripts of what was found, and what it is grouped by. @param regroup told of another grouping */
export function countsLine(
  { counts, unplaced }: FoundPassages,
  grouping: Grouping,
  regroup: (event: Event) => void,
) {
  const { mentions, persons, sources } = counts ?? uncounted;
  return html`<div class="counts">
      <sm-counts
        ?data-waiting=${counts === undefined}
        .counts=${[
          { value: mentions.count, unit: text.mentions(mentions.count), base: text.mentionBase() },
          { value: persons.count, unit: text.persons(persons.count), base: text.personBase(persons.of) },
          { value: sources.count, unit: text.groups(sources.count), base: text.groupBase(sources.of) },
        ]}
      ></sm-counts>
      <sm-select
        inline
        label=${text.groupBy()}
        .value=${grouping}
        .choices=${groupings.map((by) => ({ value: by, label: text.groupByOf(by) }))}
        @change=${regroup}
      ></sm-select>
    </div>
    ${unplaced === 0 ? nothing : html`<p class="remark">${text.unplaced(unplaced)}</p>`}`;
}

/** Takes the room of counts that are not known yet. */
const uncounted: ThreeCounts = {
  mentions: { count: 0, of: 0 },
  persons: { count: 0, of: 0 },
  sources: { count: 0, of: 0 },
};
