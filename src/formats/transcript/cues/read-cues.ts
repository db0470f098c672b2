import { timesOf, type ParsedTurn, type Piece } from "#formats/transcript/assemble-draft";
import type { Cue } from "#formats/transcript/cues/cue";
import { nameCues, type NamedCue } from "#formats/transcript/cues/cue-labels";
import type { OutsideLine, ReadOptions } from "#formats/transcript/draft";
import { note, type ImportNote } from "#formats/transcript/notes";
import type { ParsedTranscript } from "#formats/transcript/parsed-transcript";

/**
 * Turns made of cues. Consecutive cues of one speaker become one turn that keeps its inner times, unless `joinCues` is false; cues
 * without a speaker stay apart, for nobody knows whether one person goes on. Lines of a joined cue run on, since captions break them
 * to fit a screen; lines that begin with a dash are different voices and stay lines.
 *
 * @param outside words of the file that are not cues
 * @param notes what the parser of the format has to say
 */
export function readCues(
  cues: readonly Cue[],
  options: ReadOptions,
  outside: readonly OutsideLine[],
  notes: readonly ImportNote[],
): ParsedTranscript {
  const named = nameCues(cues, options);
  const isJoining = options.joinCues !== false;
  const turns: (ParsedTurn & { readonly pieces: Piece[] })[] = [];
  let before: NamedCue | undefined;
  for (const cue of named.cues) {
    const piece = pieceOf(cue, isJoining);
    if (isJoining && before !== undefined && belongTogether(before, cue)) turns.at(-1)!.pieces.push(piece);
    else turns.push({ speaker: cue.speaker ?? null, pieces: [piece] });
    before = cue;
  }
  const speakers = new Set(turns.flatMap(({ speaker }) => speaker ?? []));
  const spoken = turns.filter(({ speaker }) => speaker !== null).length;
  const empty = cues.filter(({ lines }) => lines.length === 0).length;
  const continued = named.cues.filter((cue) => cue.isContinued).length;
  const isTimed = cues.some((cue) => cue.startMs !== undefined);
  const overview: ImportNote[] = [
    spoken === 0
      ? note("speakers-none", { turns: turns.length })
      : note("speakers-found", { style: named.style, speakers: speakers.size, turns: spoken }),
    ...(spoken > 0 && spoken < turns.length
      ? [note("turns-without-speaker", { count: turns.length - spoken })]
      : []),
    ...(turns.length < cues.length ? [note("cues-joined", { cues: cues.length, turns: turns.length })] : []),
    ...(continued > 0 ? [note("cues-continued", { count: continued })] : []),
    ...(empty > 0 ? [note("cues-empty", { count: empty })] : []),
    ...cues
      .filter(endsEarly)
      .map((cue) => note("end-before-start", { ms: cue.startMs! - cue.endMs! }, cue.line)),
  ];
  return {
    turns,
    outside,
    labels: named.style,
    labelChoices: named.choices,
    times: isTimed ? "field" : "none",
    timeChoices: isTimed ? ["field"] : ["none"],
    cueCount: cues.length,
    notes: [...overview, ...notes],
  };
}

const belongTogether = (before: NamedCue, cue: NamedCue): boolean =>
  before.speaker === cue.speaker &&
  (cue.speaker !== undefined || (cue.utterance !== undefined && cue.utterance === before.utterance));

const endsEarly = ({ startMs, endMs }: Cue): boolean =>
  startMs !== undefined && endMs !== undefined && endMs < startMs;

function pieceOf(cue: NamedCue, isJoining: boolean): Piece {
  const text = cue.lines.reduce((said, line, index) => {
    if (index === 0) return line;
    const isVoice = /^[-–—]/.test(line) || !isJoining;
    return `${said}${isVoice ? "\n" : " "}${line}`;
  }, "");
  return {
    text,
    join: /^[-–—]\s/.test(text) ? "\n" : " ",
    ...timesOf(cue.startMs, endsEarly(cue) ? undefined : cue.endMs),
  };
}
