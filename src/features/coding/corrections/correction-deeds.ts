import { correctTurns, type SourceCorrection } from "#actions/correct-turns";
import { removeCodings } from "#actions/remove-codings";
import { takeBackCorrection } from "#actions/take-back-correction";
import { AppError } from "#domain/errors";
import type { CodingId, CorrectionId } from "#domain/model/ids";
import { codingText } from "#messages/coding";
import { correctionsText as text } from "#messages/corrections";
import { errorText } from "#messages/errors";
import type { OpenProject } from "#storage/read/open-project";
import type { DeedRunner } from "#ui/deed-runner";

/** What can be done with the words of transcripts. */
export class CorrectionDeeds {
  readonly #runner: DeedRunner<OpenProject>;

  constructor(runner: DeedRunner<OpenProject>) {
    this.#runner = runner;
  }

  /** Keeps what was typed. @returns why it could not be kept, as a sentence; undefined where it was */
  async correct(correction: SourceCorrection): Promise<string | undefined> {
    const outcome = await this.#runner.run(async (project, coderId) => {
      try {
        await correctTurns(project, coderId, [correction]);
        return "";
      } catch (cause) {
        return errorText(AppError.from(cause));
      }
    });
    return outcome === "" ? undefined : (outcome ?? codingText.noCoder());
  }

  /** Replaces words in several transcripts, in one step. @returns whether it was done */
  async replace(corrections: readonly SourceCorrection[], places: number): Promise<boolean> {
    const entry = await this.#runner.run((project, coderId) =>
      correctTurns(project, coderId, corrections, "correction/replace"),
    );
    this.#runner.offerUndo(text.replaced(places), entry);
    return entry !== undefined;
  }

  async takeBack(id: CorrectionId): Promise<void> {
    const done = await this.#runner.run(async (project, coderId) => ({
      entry: await takeBackCorrection(project, coderId, id),
    }));
    if (done === undefined) return;
    if (done.entry === undefined) this.#runner.say(text.notTakenBack());
    this.#runner.offerUndo(text.takenBackDone(), done.entry);
  }

  /** Takes a code without words away; it has to be the coder's own. */
  async removeCoding(id: CodingId, codeName: string): Promise<void> {
    const entry = await this.#runner.run((project, coderId) => removeCodings(project, coderId, [id]));
    this.#runner.offerUndo(codingText.removedMany(codeName, 1), entry);
  }
}
