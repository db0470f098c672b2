import { printColor } from "#domain/codebook/palette";
import { segmentRatings } from "#domain/coding/segment-ratings";
import type { SourceId } from "#domain/model/ids";
import type { Turn } from "#domain/model/records";
import { codedSegments, type CodedSegment, type SegmentScope } from "#domain/query/coded-segments";
import type { ProjectIndex } from "#domain/query/project-index";
import type { Cell, Report, Run } from "#domain/report/report";

/** The words around a transcript, in the language of the interface. */
export interface TranscriptWording {
  /** Headings of the three columns. */
  readonly turn: string;
  readonly text: string;
  readonly codes: string;
  /** "00:23:26" */
  readonly time: (ms: number) => string;
  /** Coders whose codings are shown, for the line below the title. */
  readonly codedBy: (names: readonly string[]) => string;
  readonly quoted: (words: string) => string;
  /** "high", "high / –", "" */
  readonly ratings: (ratings: ReturnType<typeof segmentRatings>) => string;
}

/**
 * A transcript with its codes in the margin: a row a turn; words in the tint of the innermost code, and beside them every code
 * that begins in the turn, with its words' beginning and the coders' initials, and those that go on from before.
 *
 * @param text of the source, newest revision
 * @param scope whose codings of which codes
 */
export function transcriptReport(
  index: ProjectIndex,
  sourceId: SourceId,
  text: string,
  scope: SegmentScope,
  wording: TranscriptWording,
): Report {
  const source = index.sources.get(sourceId)!;
  const segments = codedSegments(index, sourceId, scope).shown;
  const coders = new Set(segments.flatMap(({ codings }) => codings.map(({ coderId }) => coderId)));
  const names = [...coders].map((id) => index.coders.get(id)?.name ?? id);
  let open: CodedSegment[] = [];
  let next = 0;
  const rows = [...index.turnsOf(sourceId)].map((turn): Cell[] => {
    open = open.filter(({ end }) => end > turn.start);
    const goingOn = new Set(open);
    while (next < segments.length && segments[next]!.start < turn.end) open.push(segments[next++]!);
    const on = open.filter(({ start, end }) => start < turn.end && turn.start < end);
    return [
      speakerCell(index, sourceId, turn, wording),
      [shaded(index, text, turn, on)],
      on.map((segment) => margin(index, text, segment, goingOn.has(segment), wording)),
    ];
  });
  return {
    title: source.name,
    language: source.language,
    blocks: [
      { kind: "heading", level: 1, text: source.name },
      ...(names.length === 0
        ? []
        : [{ kind: "paragraph", runs: [{ text: wording.codedBy(names) }], style: "note" } as const]),
      {
        kind: "table",
        plain: true,
        columns: [
          { heading: wording.turn, width: 18 },
          { heading: wording.text, width: 54 },
          { heading: wording.codes, width: 28 },
        ],
        rows,
      },
    ],
  };
}

function speakerCell(index: ProjectIndex, sourceId: SourceId, turn: Turn, { time }: TranscriptWording): Cell {
  const speaker = index.sources.get(sourceId)!.speakers[turn.speaker];
  const person = speaker?.participantId && index.participants.get(speaker.participantId);
  const name = person ? person.name : (speaker?.label ?? "");
  return [
    [{ text: `${turn.index + 1}  ` }, { text: name, bold: true }],
    ...(turn.startMs === undefined ? [] : [[{ text: time(turn.startMs), color: "5A625E" }]]),
  ];
}

/** The words of a turn, cut where codes begin and end, each piece in the tint of the shortest code on it. */
function shaded(index: ProjectIndex, text: string, turn: Turn, on: readonly CodedSegment[]): Run[] {
  const cuts = new Set([turn.start, turn.end]);
  for (const { start, end } of on) {
    if (start > turn.start) cuts.add(start);
    if (end < turn.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i]!;
    const innermost = on
      .filter((segment) => segment.start <= start && end <= segment.end)
      .reduce<CodedSegment | undefined>(
        (least, one) => (least && least.end - least.start <= one.end - one.start ? least : one),
        undefined,
      );
    const color = innermost && index.codeTree.nodeOf.get(innermost.codeId)?.code.color;
    return { text: text.slice(start, end), shade: color === undefined ? undefined : printColor(color).tint };
  });
}

/** Words of a code's segment that are quoted in the margin, so that overlapping ones can be told apart. */
const quoted = 3;

function margin(
  index: ProjectIndex,
  text: string,
  segment: CodedSegment,
  goesOn: boolean,
  wording: TranscriptWording,
): readonly Run[] {
  const { name, color, scale } = index.codeTree.nodeOf.get(segment.codeId)!.code;
  const initials = [
    ...new Set(segment.codings.map(({ coderId }) => index.coders.get(coderId)?.initials ?? "?")),
  ];
  const rating = wording.ratings(segmentRatings(scale, segment.codings));
  const words = text
    .slice(segment.start, segment.end)
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, quoted)
    .join(" ");
  return [
    { text: goesOn ? "⋮ " : "[ ", bold: true, color: printColor(color).solid },
    { text: name, bold: true },
    ...(rating === "" ? [] : [{ text: ` ${rating}` }]),
    { text: ` ${initials.join(" ")}`, color: "5A625E" },
    ...(goesOn ? [] : [{ text: ` ${wording.quoted(`${words}…`)}`, italic: true, color: "5A625E" }]),
  ];
}
