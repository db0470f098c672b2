import { keyOf } from "#domain/agreement/disagreements-compared";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { TextRange } from "#domain/model/text-range";
import type { ProjectIndex } from "#domain/query/project-index";
import { layerOf } from "#domain/rounds/agreed-layer";
import { agreedSegments, type DecisionChoice } from "#domain/rounds/agreed-segments";
import { placeNow, snapshotRevision } from "#domain/rounds/snapshot-revision";
import type { ClosedRound } from "#features/agreement/adjudication/closed-round";
import type { ColumnMark, PassageColumn } from "#features/agreement/adjudication/passage-column";
import type { RoundCase } from "#features/agreement/adjudication/round-cases";
import { adjudicationText as text } from "#messages/adjudication";

interface Asked {
  readonly index: ProjectIndex;
  readonly closed: ClosedRound;
  readonly one: RoundCase;
}

/** A column for each coder of the round: what they had coded in the transcript when it closed, where that is in the newest text. */
export function coderColumns(
  { index, closed, one }: Asked,
  ownId: CoderId | undefined,
): readonly PassageColumn[] {
  const { sourceId, sides } = one.disagreement;
  const disputed = new Set(
    sides.flatMap(({ coder, segments }) => segments.map((segment) => `${coder} ${keyOf(segment)}`)),
  );
  const segments = closed.segmentsIn(sourceId);
  const revision = snapshotRevision(index, closed.closing, sourceId);
  return closed.round.coderIds.map((coderId, coder) => {
    const person = index.coders.get(coderId);
    const side = sides.find((each) => each.coder === coder);
    const marks = segments
      .filter((segment) => segment.coder === coder)
      .flatMap((segment) =>
        mark(closed, closed.codeOf(segment), index.place(sourceId, segment, revision), {
          isDisputed: disputed.has(`${coder} ${keyOf(segment)}`),
        }),
      );
    const note = side === undefined ? text.notLooked() : side.segments.length === 0 ? text.none() : "";
    return {
      key: coderId,
      name: person?.name ?? coderId,
      initials: person?.initials ?? "?",
      own: coderId === ownId,
      isAgreed: false,
      marks: inOrder(marks),
      note,
    };
  });
}

/** What is agreed on: what was decided, what everybody drew alike, and what would stand after the choice at hand. */
export function agreedColumn(asked: Asked, choice: DecisionChoice | undefined): PassageColumn {
  const { one } = asked;
  const before = agreedMarks(asked);
  const chosen = choice === undefined ? undefined : chosenMarks(asked, choice);
  const isEmpty = one.decision !== undefined && one.decision.agreedIds.length === 0;
  const comesToNothing = chosen?.stands === 0;
  const note =
    isEmpty || comesToNothing
      ? text.nothingStands()
      : one.decision === undefined && choice === undefined
        ? text.toBeSettled()
        : "";
  return {
    key: "agreed",
    name: text.agreed(),
    initials: "",
    own: false,
    isAgreed: true,
    marks: inOrder([...before, ...(chosen?.marks ?? [])]),
    note,
  };
}

function agreedMarks({ index, closed, one }: Asked): readonly ColumnMark[] {
  const { sourceId } = one.disagreement;
  const layer = layerOf(index.coders.values(), closed.round.id);
  if (layer === undefined)
    return closed
      .unanimousIn(sourceId)
      .flatMap((agreed) =>
        mark(closed, agreed.codeId, placeNow(index, closed.closing, sourceId, agreed), {}),
      );
  return index
    .agreedCodingsOf(sourceId)
    .filter(({ coderId }) => coderId === layer.id)
    .flatMap((coding) =>
      mark(closed, coding.codeId, index.extentOf(coding), {
        isDisputed: one.decision?.agreedIds.includes(coding.id) === true,
      }),
    );
}

/** What would stand: how many segments, and those of them that have words in the newest text. */
function chosenMarks(
  { index, closed, one }: Asked,
  choice: DecisionChoice,
): { readonly stands: number; readonly marks: readonly ColumnMark[] } {
  const { round, closing } = closed;
  const { sourceId } = one.disagreement;
  const look = { isDisputed: true, isPreview: true };
  // What is drawn by hand is in the newest text already.
  if (choice.kind === "boundary")
    return { stands: 1, marks: mark(closed, choice.codeId, choice.range, look) };
  const segments = agreedSegments(round, closing.snapshot, one.disagreement, choice);
  return {
    stands: segments.length,
    marks: segments.flatMap((segment) =>
      mark(closed, segment.codeId, placeNow(index, closing, sourceId, segment), look),
    ),
  };
}

function mark(
  closed: ClosedRound,
  codeId: CodeId,
  { start, end }: TextRange,
  { isDisputed = false, isPreview = false },
): readonly ColumnMark[] {
  const code = closed.codes.get(codeId);
  if (code === undefined || start >= end) return [];
  const { name, color } = code;
  return [{ start, end, codeId, name, color, isDisputed, isPreview }];
}

const inOrder = (marks: readonly ColumnMark[]): readonly ColumnMark[] =>
  marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
