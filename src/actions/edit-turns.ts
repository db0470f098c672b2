import { assertCorrectable } from "#actions/assert-correctable";
import { creation, edition } from "#domain/model/changes";
import type { CoderId, ParticipantId, SourceId, TurnEditId } from "#domain/model/ids";
import type { Change, Deed, LogEntry, Patch } from "#domain/model/patch";
import type { ParticipantRole, TurnEdit } from "#domain/model/records";
import type { TurnKey } from "#domain/text/edited-turns";
import { splitPlace } from "#domain/text/split-place";
import type { CommitRequest } from "#storage/write/commit-request";
import type { OpenProject } from "#storage/read/open-project";

/** The turns that are edited, as they are known whatever else is edited meanwhile: see `ProjectIndex.turnKeyOf`. */
export interface TurnsOfSource {
  readonly sourceId: SourceId;
  readonly keys: readonly TurnKey[];
}

/** Who shall speak: a speaker of the source, by its place in the list, or nobody (-1); a participant; somebody new. */
export type SpeakerChoice =
  | { readonly speaker: number }
  | { readonly participantId: ParticipantId }
  | { readonly newName: string; readonly role?: ParticipantRole };

/** Gives turns another speaker, in one step. @throws AppError as {@link OpenProject.commit} */
export function changeSpeaker(
  project: OpenProject,
  coderId: CoderId,
  turns: TurnsOfSource,
  choice: SpeakerChoice,
): Promise<LogEntry | undefined> {
  return project.commitOnNewest(() => {
    const { speaker, patch } = planSpeaker(project, turns.sourceId, choice);
    const edits = turns.keys.map((turn) => ({ kind: "speaker", turn, speaker }) as const);
    return planned(project, coderId, turns, "turn/speaker", edits, patch);
  });
}

/**
 * Lets a turn begin inside another, at a word.
 *
 * @param offset in the newest text: the word there is the first of the new turn
 * @returns undefined where there are no words on one of its sides
 */
export function splitTurn(
  project: OpenProject,
  coderId: CoderId,
  sourceId: SourceId,
  offset: number,
): Promise<LogEntry | undefined> {
  return project.commitOnNewest(async () => {
    const { index } = project;
    const at = index.turnsOf(sourceId).indexAt(offset);
    if (at < 0) return undefined;
    const [text, { cues }] = await Promise.all([project.textOf(sourceId), project.contentsOf(sourceId)]);
    const place = splitPlace(text, index.turnsOf(sourceId).at(at), offset);
    if (place === undefined) return undefined;
    const starts =
      cues === undefined ? [] : Array.from(cues.starts, (start, cue) => ({ start, end: start, cue }));
    const cue = index.placeAll(sourceId, starts).find(({ start }) => start === place.end)?.cue;
    const startMs = cue === undefined ? -1 : cues!.startsMs[cue]!;
    const split = {
      kind: "split",
      end: place.start,
      start: place.end,
      revision: index.revisionOf(sourceId),
      ...(startMs < 0 ? {} : { startMs }),
    } as const;
    return planned(project, coderId, { sourceId, keys: [index.turnKeyOf(sourceId, at)] }, "turn/split", [
      split,
    ]);
  });
}

/** Lets each of the turns go on from the one before it. */
export function joinTurns(
  project: OpenProject,
  coderId: CoderId,
  turns: TurnsOfSource,
): Promise<LogEntry | undefined> {
  const edits = turns.keys.map((turn) => ({ kind: "join", turn }) as const);
  return project.commitOnNewest(() => planned(project, coderId, turns, "turn/join", edits));
}

/** Says when a turn was spoken; undefined for a time nobody knows. */
export function changeTime(
  project: OpenProject,
  coderId: CoderId,
  turns: TurnsOfSource,
  times: Pick<TurnEdit, "startMs" | "endMs">,
): Promise<LogEntry | undefined> {
  const edits = turns.keys.map((turn) => ({ kind: "time", turn, ...times }) as const);
  return project.commitOnNewest(() => planned(project, coderId, turns, "turn/time", edits));
}

type PlannedEdit = Omit<TurnEdit, "id" | "sourceId" | "coderId" | "at">;

/**
 * @param others changes that come with the edits
 * @throws AppError `correction/round` where the source is coded in a running round
 */
function planned(
  { index, environment }: OpenProject,
  coderId: CoderId,
  { sourceId, keys }: TurnsOfSource,
  kind: Deed["kind"],
  edits: readonly PlannedEdit[],
  others: Patch = [],
): Promise<CommitRequest> {
  assertCorrectable(index, sourceId);
  const known = index.turnEditsOf(sourceId);
  // Edits are made in order of time: a clock that was set back must not bring them out of it.
  const at = known.reduce((latest, edit) => Math.max(latest, edit.at + 1), environment.now());
  const turn = Array.from(index.turnsOf(sourceId), ({ index: place }) => place).find(
    (place) => index.turnKeyOf(sourceId, place) === keys[0],
  );
  const creations = edits.map((edit) =>
    creation("turnEdits", { ...edit, id: environment.newId() as TurnEditId, sourceId, coderId, at }),
  );
  return Promise.resolve({
    coderId,
    deed: {
      kind,
      detail: {
        source: index.sources.get(sourceId)?.name ?? "",
        count: keys.length,
        ...(turn === undefined ? {} : { turn: turn + 1 }),
      },
    },
    patch: [...others, ...creations],
  });
}

/** The place of a speaker in the source's list, and what has to be changed for them to be there. */
function planSpeaker(
  { index, environment }: OpenProject,
  sourceId: SourceId,
  choice: SpeakerChoice,
): { readonly speaker: number; readonly patch: Patch } {
  if ("speaker" in choice) return { speaker: choice.speaker, patch: [] };
  const source = index.sources.get(sourceId)!;
  const made: Change[] = [];
  let participantId: ParticipantId;
  let label: string;
  if ("participantId" in choice) {
    ({ participantId } = choice);
    label = index.participants.get(participantId)?.name ?? "";
    const known = source.speakers.findIndex((speaker) => speaker.participantId === participantId);
    if (known !== -1) return { speaker: known, patch: [] };
  } else {
    participantId = environment.newId() as ParticipantId;
    label = choice.newName;
    const { role } = choice;
    made.push(
      creation("participants", {
        id: participantId,
        name: label,
        ...(role === undefined ? {} : { role }),
        createdAt: environment.now(),
      }),
    );
  }
  const speakers = [...source.speakers, { label, participantId }];
  return { speaker: source.speakers.length, patch: [...made, ...edition("sources", source, { speakers })] };
}
