import { assignSources, unassignSources } from "#actions/assign-sources";
import { closeRound } from "#actions/close-round";
import { createRound } from "#actions/create-round";
import { drawRoundSample } from "#actions/draw-round-sample";
import { editRound } from "#actions/edit-round";
import { removeRound } from "#actions/remove-round";
import { setAssignmentStatus } from "#actions/set-assignment-status";
import { startRound } from "#actions/start-round";
import { isOffered } from "#domain/codebook/is-offered";
import type { CoderId, RoundId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { RoundDesign } from "#domain/rounds/plan-round";
import type { RoundCommand } from "#features/agreement/round-command-event";
import { roundsOf, codersOf } from "#features/agreement/rounds-of";
import { agreementText as text } from "#messages/agreement";
import { deedText } from "#messages/deeds";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import { DeedRunner, type DeedHost } from "#ui/deed-runner";

/** Carries out what is done to rounds, and says what was done. */
export class RoundRunner {
  readonly #runner: DeedRunner<OpenProject>;

  constructor(host: DeedHost<OpenProject>) {
    this.#runner = new DeedRunner(host);
  }

  /** @returns the round to be shown afterwards; undefined where it failed, or the round was removed */
  async run(command: RoundCommand, roundId: RoundId | undefined): Promise<RoundId | undefined> {
    let shown: RoundId | undefined;
    await this.#runner.run(async (project, coderId) => {
      const { entry, round } = await done(project, coderId, command, roundId);
      shown = round;
      if (entry === undefined) return;
      const sentence = deedText(entry.deed);
      if (command.name === "remove" || command.name === "draw") this.#runner.offerUndo(sentence, entry);
      else announce(sentence);
    });
    return shown;
  }
}

async function done(
  project: OpenProject,
  coderId: CoderId,
  command: RoundCommand,
  roundId: RoundId | undefined,
): Promise<{ readonly entry: LogEntry | undefined; readonly round: RoundId | undefined }> {
  if (command.name === "create") {
    const made = await createRound(project, coderId, firstDesign(project));
    return { entry: made.entry, round: made.round.id };
  }
  if (roundId === undefined) return { entry: undefined, round: undefined };
  const entry = await changed(project, coderId, command, roundId);
  return { entry, round: command.name === "remove" ? undefined : roundId };
}

function changed(
  project: OpenProject,
  coderId: CoderId,
  command: Exclude<RoundCommand, { readonly name: "create" }>,
  roundId: RoundId,
): Promise<LogEntry | undefined> {
  switch (command.name) {
    case "edit":
      return editRound(project, coderId, roundId, command.edits);
    case "remove":
      return removeRound(project, coderId, roundId);
    case "assign":
      return assignSources(project, coderId, roundId, command.cells);
    case "unassign":
      return unassignSources(project, coderId, roundId, command.cells);
    case "draw":
      return drawRoundSample(project, coderId, roundId, command.sample);
    case "status":
      return setAssignmentStatus(project, coderId, command.id, command.status);
    case "start":
      return startRound(project, coderId, roundId, text.freezeNote(command.round.name));
    case "close":
      return closeRound(project, coderId, roundId);
  }
}

/** What a new round begins with: as the one before it; the first with everybody, every code, turns, and blind. */
function firstDesign({ index }: OpenProject): RoundDesign {
  const rounds = roundsOf(index);
  const name = text.roundName(rounds.length + 1);
  const last = rounds.at(-1);
  if (last !== undefined) {
    const { coderIds, codeIds, rollUp, unit, rule, withoutRoles, isBlind, isFresh } = last;
    return { name, coderIds, codeIds, rollUp, unit, rule, withoutRoles, isBlind, isFresh };
  }
  const isReflexive = index.project.mode === "reflexive";
  return {
    name,
    coderIds: codersOf(index).map(({ id }) => id),
    codeIds: index.codeTree.nodes
      .map(({ code }) => code)
      .filter(isOffered)
      .map(({ id }) => id),
    rollUp: false,
    unit: "turn",
    rule: "any",
    withoutRoles: [],
    isBlind: !isReflexive,
    isFresh: false,
  };
}
