import { csvOf } from "#actions/write-report";
import type { ProjectSearch } from "#contexts/project-search";
import type { ProjectIndex } from "#domain/query/project-index";
import { participantOf, speakerName } from "#features/search/speaker-name";
import { formatTime } from "#messages/format";
import { searchText as text } from "#messages/search";
import { transcriptsText } from "#messages/transcripts";
import type { ListedHit } from "#search/hit-list";
import { download, fileNameOf } from "#ui/download";

/** Hits whose words are fetched at a time. */
const batch = 2000;
/** Code units of talk to each side of a hit. */
const reach = 200;

/** Writes hits with the words around them to a csv file, a line each, in the order given, and hands it to the person. */
export async function exportHits(
  index: ProjectIndex,
  search: ProjectSearch,
  hits: readonly ListedHit[],
  separator: "," | ";",
): Promise<void> {
  const rows: (readonly (string | number | undefined)[])[] = [text.columns()];
  for (let at = 0; at < hits.length; at += batch) {
    const some = hits.slice(at, at + batch);
    const contexts = await search.contexts(some, reach);
    some.forEach((hit, each) => {
      const { sourceId, turn, speaker, start, end } = hit;
      const { left, words, right } = contexts[each]!;
      const source = index.sources.get(sourceId);
      const role = participantOf(index, sourceId, speaker)?.role;
      const startMs = turn < 0 ? undefined : index.turnsOf(sourceId).at(turn).startMs;
      rows.push([
        ...[left, words, right, speakerName(index, sourceId, speaker)],
        role === undefined ? undefined : transcriptsText.role(role),
        ...[source?.name, source?.wave, turn < 0 ? undefined : turn + 1],
        startMs === undefined ? undefined : formatTime(startMs),
        ...[start, end],
      ]);
    });
  }
  download(csvOf(rows, separator), `${fileNameOf(text.fileName())}.csv`);
}
