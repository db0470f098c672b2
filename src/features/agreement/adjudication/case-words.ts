import type { CodeId, CoderId, SourceId } from "#domain/model/ids";
import type { Decision } from "#domain/model/round-records";
import type { TextRange } from "#domain/model/text-range";
import type { Turns } from "#domain/model/turns";
import type { ProjectIndex } from "#domain/query/project-index";
import { placeNow } from "#domain/rounds/snapshot-revision";
import { trimmedRange } from "#editor/trimmed-range";
import { countWords } from "#editor/word-stops";
import type { Choices, ExtentLine } from "#features/agreement/adjudication/case-choices";
import type { DecisionWords } from "#features/agreement/adjudication/case-decision";
import { joinableCodes, joinedExtents, sideOptions } from "#features/agreement/adjudication/case-options";
import type { ClosedRound } from "#features/agreement/adjudication/closed-round";
import { kindsOf, type RoundCase } from "#features/agreement/adjudication/round-cases";
import { adjudicationText as text } from "#messages/adjudication";
import { agreementText } from "#messages/agreement";
import { formatDay } from "#messages/format";
import type { Choice } from "#ui/components/select";

/** The newest text of a transcript. */
export interface ReadText {
  /** Undefined while it is being fetched. */
  readonly words: string | undefined;
  readonly turns: Turns;
  readonly language: string | undefined;
}

/** The newest text of the transcript of a disagreement. @param texts those that are here */
export const readText = (
  index: ProjectIndex,
  { disagreement: { sourceId } }: RoundCase,
  texts: ReadonlyMap<SourceId, string>,
): ReadText => ({
  words: texts.get(sourceId),
  turns: index.turnsOf(sourceId),
  language: index.sources.get(sourceId)?.language,
});

/** How far a code goes: the whole turn, some turns, or some words of one. */
export function extentWords({ words, turns, language }: ReadText, range: TextRange): string {
  const { first, last } = turns.touching(range);
  if (last - first > 1) return text.turnCount(last - first);
  if (words === undefined) return "";
  const trimmed = trimmedRange(words, range) ?? range;
  const turn = last > first ? trimmedRange(words, turns.at(first)) : undefined;
  if (turn !== undefined && trimmed.start <= turn.start && turn.end <= trimmed.end) return text.wholeTurn();
  return text.words(countWords(words.slice(range.start, range.end), language));
}

/** "Turn 61", "Turns 61–63" */
export const turnWords = ({ turns }: RoundCase): string =>
  turns === undefined ? text.noTurn() : text.turns(turns.first, turns.last);

/** "Turn 88, omission" */
export const caseName = (one: RoundCase): string =>
  [turnWords(one), ...kindsOf(one).map(text.kind)].join(", ");

/** What can be chosen for a disagreement, in words. */
export function choicesOf(
  index: ProjectIndex,
  { closed, one, read }: { readonly closed: ClosedRound; readonly one: RoundCase; readonly read: ReadText },
): Choices {
  const { round, closing, codes } = closed;
  const { disagreement } = one;
  const { sourceId } = disagreement;
  const line = (codeId: CodeId, range: TextRange): ExtentLine => ({
    name: codes.get(codeId)?.name ?? "",
    color: codes.get(codeId)?.color ?? 1,
    extent: extentWords(read, placeNow(index, closing, sourceId, range)),
  });
  const atOdds = new Set(
    disagreement.sides.flatMap(({ segments }) => segments.map((segment) => closed.codeOf(segment))),
  );
  return {
    sides: sideOptions(round, disagreement).map(({ coderIds, segments }) => ({
      coderIds,
      names: coderIds.map((id) => nameOf(index, id)),
      lines: segments.map((segment) => line(closed.codeOf(segment), segment)),
    })),
    joins: joinableCodes(round, disagreement).flatMap((codeId) => {
      const extents = joinedExtents(round, disagreement, codeId);
      const [first] = extents;
      return first === undefined
        ? []
        : [{ ...line(codeId, { start: first.start, end: extents.at(-1)!.end }), codeId }];
    }),
    codes: one.range.start < one.range.end && read.words !== undefined ? codeChoices(closed, atOdds) : [],
  };
}

/** Those at odds first, then the others that could be applied. */
function codeChoices({ codes, applied }: ClosedRound, atOdds: ReadonlySet<CodeId>): readonly Choice[] {
  const choice = (id: CodeId, group: string): Choice => ({
    value: id,
    label: codes.get(id)?.name ?? "",
    group,
  });
  const others = applied.filter(({ id }) => !atOdds.has(id));
  return [
    ...[...atOdds].map((id) => choice(id, text.atOdds())),
    ...others.map(({ id }) => choice(id, text.otherCodes())),
  ];
}

/** A decision as it is told: what was decided, about which codes, by whom, when and with which codebook. */
export function decisionWords(index: ProjectIndex, closed: ClosedRound, decision: Decision): DecisionWords {
  return {
    decision,
    said: decisionSaid(index, closed, decision),
    by: decidedBy(index, decision),
  };
}

function decisionSaid(index: ProjectIndex, closed: ClosedRound, decision: Decision): string {
  const agreed = decision.agreedIds.flatMap((id) => index.coding(id)?.codeId ?? []);
  const names = [...new Set(agreed)].flatMap(
    (id) => closed.codes.get(id)?.name ?? index.codes.get(id)?.name ?? [],
  );
  const coders = standing(closed, decision).map((id) => nameOf(index, id));
  return text.decidedCodes(text.decided(decision.kind, coders), names);
}

/** Whose coding stands: of one that was chosen, everybody's who drew the same. */
function standing(closed: ClosedRound, decision: Decision): readonly CoderId[] {
  const chosen = decision.chosenCoderIds ?? [];
  const disagreement = closed.disagreementOf(decision);
  if (decision.kind !== "one" || disagreement === undefined) return chosen;
  const alike = sideOptions(closed.round, disagreement).find(({ coderIds }) =>
    coderIds.some((id) => chosen.includes(id)),
  );
  return alike?.coderIds ?? chosen;
}

function decidedBy(index: ProjectIndex, { coderId, at, codebookVersionId }: Decision): string {
  const who = nameOf(index, coderId);
  const version = codebookVersionId === undefined ? undefined : index.codebookVersions.get(codebookVersionId);
  return version === undefined
    ? text.by(who, formatDay(at))
    : text.byVersion(who, formatDay(at), agreementText.version(version.number));
}

const nameOf = ({ coders }: ProjectIndex, id: CoderId): string => coders.get(id)?.name ?? id;
