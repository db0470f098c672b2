import {
  changeSpeaker,
  changeTime,
  joinTurns,
  splitTurn,
  type SpeakerChoice,
  type TurnsOfSource,
} from "#actions/edit-turns";
import type { SourceId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { TurnEdit } from "#domain/model/records";
import type { TurnKey } from "#domain/text/edited-turns";
import { correctionsText as text } from "#messages/corrections";
import type { OpenProject } from "#storage/read/open-project";
import type { DeedRunner } from "#ui/deed-runner";

/** Turns that are chosen in the open transcript. */
export interface ChosenTurns extends TurnsOfSource {
  /** Position of the first, from 0. */
  readonly first: number;
}

/** What can be done with turns. Every method says what came of it, and offers to take it back. */
export class TurnDeeds {
  readonly #runner: DeedRunner<OpenProject>;

  constructor(runner: DeedRunner<OpenProject>) {
    this.#runner = runner;
  }

  async changeSpeaker(turns: ChosenTurns, choice: SpeakerChoice): Promise<void> {
    const entry = await this.#runner.run((project, coderId) =>
      changeSpeaker(project, coderId, turns, choice),
    );
    this.#runner.offerUndo(text.speakerDone(turns.keys.length), entry);
  }

  async changeTime(turns: ChosenTurns, times: Pick<TurnEdit, "startMs" | "endMs">): Promise<void> {
    const entry = await this.#runner.run((project, coderId) => changeTime(project, coderId, turns, times));
    this.#runner.offerUndo(text.timeDone(turns.first + 1), entry);
  }

  /**
   * @param offset in the newest text
   * @returns what the new turn is known by
   */
  async split(sourceId: SourceId, turn: number, offset: number): Promise<TurnKey | undefined> {
    const done = await this.#runner.run(async (project, coderId) => ({
      entry: await splitTurn(project, coderId, sourceId, offset),
    }));
    if (done === undefined) return undefined;
    if (done.entry === undefined) this.#runner.say(text.cannotSplit());
    this.#runner.offerUndo(text.splitDone(turn + 1), done.entry);
    return madeBy(done.entry);
  }

  async join(turns: ChosenTurns): Promise<void> {
    const { keys, first } = turns;
    const entry = await this.#runner.run((project, coderId) => joinTurns(project, coderId, turns));
    this.#runner.offerUndo(
      keys.length === 1 ? text.joinDone(first + 1) : text.joinManyDone(keys.length + 1),
      entry,
    );
  }
}

const madeBy = (entry: LogEntry | undefined): TurnKey | undefined =>
  entry?.patch.find(({ table }) => table === "turnEdits")?.id as TurnKey | undefined;
