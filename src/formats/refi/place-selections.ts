import { chooseOffsets, type OffsetChoice } from "#formats/refi/choose-offsets";
import { findPdfAreas } from "#formats/refi/pdf-areas";
import type { WrittenSource } from "#formats/refi/read-refi-sources";
import type { RefiNotes } from "#formats/refi/refi-notes";
import type { RefiPassage } from "#formats/refi/refi-project";
import { countText, cutsWord, type CountedText } from "#formats/refi/text-offsets";
import type { XmlElement } from "#formats/refi/xml-tree";

/** A selection where it is in its source's text; `passage` is undefined where it has no place there. */
export interface PlacedSelection {
  readonly id: string;
  readonly source: WrittenSource;
  readonly element: XmlElement;
  readonly passage: RefiPassage | undefined;
}

/** Decides how positions are counted, and places every selection and every area that can be found in a text. */
export function placeSelections(
  sources: readonly WrittenSource[],
  origin: string,
  notes: RefiNotes,
): {
  readonly offsets: OffsetChoice;
  readonly placed: readonly PlacedSelection[];
  readonly times: ReadonlyMap<string, readonly { readonly at: number; readonly ms: number }[]>;
} {
  const offsets = chooseOffsets(sources.flatMap(writtenSpans), origin);
  const { crlf, unit, bom, decidedBy: by, misfit: misfits, spans } = offsets;
  notes.say("offsets-chosen", { crlf, unit, mark: bom ? "counted" : "not counted", by, misfits, spans });
  const placed: PlacedSelection[] = [];
  const times = new Map<string, readonly { at: number; ms: number }[]>();
  for (const source of sources) {
    const { text, hasMark } = source.text;
    const counted = text === undefined ? undefined : countText(text, hasMark, offsets);
    const onText = source.selections.map((selection): PlacedSelection => {
      const { id, element, start, end } = selection;
      if (start !== undefined && end !== undefined)
        return { id, source, element, passage: placePassage(source, { start, end }, counted, notes) };
      notes.count("spans-without-positions");
      return { id, source, element, passage: undefined };
    });
    placed.push(...onText, ...placeAreas(source, onText, notes));
    if (counted !== undefined && text !== undefined)
      times.set(
        source.id,
        source.syncPoints
          .filter(({ ms }) => ms >= 0)
          .map(({ position, ms }) => ({ at: clamped(counted.at(position), text.length), ms }))
          .sort((a, b) => a.at - b.at || a.ms - b.ms),
      );
  }
  return { offsets, placed, times };
}

const clamped = (at: number, length: number): number => Math.min(Math.max(at, 0), length);

function writtenSpans({ text: { text, hasMark }, selections }: WrittenSource) {
  if (text === undefined) return [];
  const spans = selections.flatMap(({ start, end, element }) =>
    start === undefined || end === undefined
      ? []
      : [{ start: Math.min(start, end), end: Math.max(start, end), name: spanName(element) }],
  );
  return [{ text, hasMark, spans }];
}

/** Selections of transcripts are named by people, not by their words. */
const spanName = ({ name, attributes }: XmlElement): string =>
  name === "PlainTextSelection" ? (attributes["name"] ?? "") : "";

function placePassage(
  { id: sourceId, text: { text } }: WrittenSource,
  { start, end }: { readonly start: number; readonly end: number },
  counted: CountedText | undefined,
  notes: RefiNotes,
): RefiPassage {
  if (end < start) notes.count("spans-swapped");
  const from = Math.min(start, end);
  const to = Math.max(start, end);
  if (from === to) notes.count("spans-empty");
  if (counted === undefined || text === undefined) {
    notes.count("spans-unchecked");
    return { sourceId, start: Math.max(from, 0), end: Math.max(to, 0) };
  }
  const placed = { start: clamped(counted.at(from), text.length), end: clamped(counted.at(to), text.length) };
  if (placed.start !== counted.at(from) || placed.end !== counted.at(to)) notes.count("spans-clamped");
  if (cutsWord(text, placed.start) || cutsWord(text, placed.end)) notes.count("spans-cut-words");
  return { sourceId, ...placed };
}

function placeAreas(
  source: WrittenSource,
  onText: readonly PlacedSelection[],
  notes: RefiNotes,
): readonly PlacedSelection[] {
  // Programs that give a passage of a PDF both as text and as an area let the two share their GUID.
  const byId = new Map(onText.map((selection) => [selection.id, selection.passage]));
  const { text } = source.text;
  const unmatched = source.areas.filter(({ id }) => byId.get(id) === undefined);
  const found = new Map(
    source.kind === "pdf" && text !== undefined
      ? [
          ...findPdfAreas(
            text,
            unmatched.map(({ element }) => element),
          ),
        ].map(([at, area]) => [unmatched[at], area])
      : [],
  );
  return source.areas.map((area): PlacedSelection => {
    const { id, element } = area;
    const same = byId.get(id);
    if (same !== undefined) return { id, source, element, passage: same };
    const place = found.get(area);
    if (place === undefined) return { id, source, element, passage: undefined };
    notes.count(place.isBegun ? "pdf-areas-begun" : "pdf-areas-found");
    if (place.isAmbiguous) notes.count("pdf-areas-ambiguous");
    return { id, source, element, passage: { sourceId: source.id, start: place.start, end: place.end } };
  });
}
