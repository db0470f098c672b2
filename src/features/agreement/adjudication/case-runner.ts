import { editCode } from "#actions/edit-code";
import { removeDiscussionNote } from "#actions/remove-discussion-note";
import { settleDisagreement } from "#actions/settle-disagreement";
import { takeBackDecision } from "#actions/take-back-decision";
import { writeDiscussionNote } from "#actions/write-discussion-note";
import type { CodeId, DecisionId, DiscussionNoteId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";
import type { Round } from "#domain/model/round-records";
import type { DecisionChoice } from "#domain/rounds/agreed-segments";
import type { CodeEdits } from "#features/agreement/adjudication/case-command-event";
import { roundsOf } from "#features/agreement/rounds-of";
import { adjudicationText as text } from "#messages/adjudication";
import { deedText } from "#messages/deeds";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import { DeedRunner, type DeedHost } from "#ui/deed-runner";

/** Carries out what is done about disagreements, and offers to take it back. */
export class CaseRunner {
  readonly #runner: DeedRunner<OpenProject>;

  constructor(host: DeedHost<OpenProject>) {
    this.#runner = new DeedRunner(host);
  }

  /** @returns what was done, in words; undefined where it failed */
  settle(round: Round, key: string, choice: DecisionChoice, reason: string): Promise<string | undefined> {
    return this.#undoable(async (project, coderId) => {
      const number = roundsOf(project.index).findIndex(({ id }) => id === round.id) + 1;
      const layerName = { name: text.layerName(round.name), initials: text.layerInitials(number) };
      const draft = { roundId: round.id, key, choice, reason, layerName };
      return (await settleDisagreement(project, coderId, draft)).entry;
    });
  }

  takeBack(id: DecisionId): Promise<string | undefined> {
    return this.#undoable((project, coderId) => takeBackDecision(project, coderId, id));
  }

  writeNote({ id: roundId }: Round, key: string, written: string): Promise<string | undefined> {
    return this.#said(
      async (project, coderId) =>
        (await writeDiscussionNote(project, coderId, { roundId, key, text: written })).entry,
    );
  }

  removeNote(id: DiscussionNoteId): Promise<string | undefined> {
    return this.#undoable((project, coderId) => removeDiscussionNote(project, coderId, id));
  }

  draftRule(codeId: CodeId, edits: CodeEdits): Promise<string | undefined> {
    return this.#undoable((project, coderId) => editCode(project, coderId, codeId, edits));
  }

  /** Says why something cannot be done. */
  say(sentence: string): void {
    this.#runner.say(sentence);
  }

  async #undoable(deed: Deed): Promise<string | undefined> {
    const entry = await this.#runner.run(deed);
    if (entry === undefined) return undefined;
    const said = deedText(entry.deed);
    this.#runner.offerUndo(said, entry);
    return said;
  }

  async #said(deed: Deed): Promise<string | undefined> {
    const entry = await this.#runner.run(deed);
    if (entry === undefined) return undefined;
    const said = deedText(entry.deed);
    announce(said);
    return said;
  }
}

type Deed = Parameters<DeedRunner<OpenProject>["run"]>[0] extends (
  project: infer Project,
  coderId: infer Coder,
) => unknown
  ? (project: Project, coderId: Coder) => Promise<LogEntry | undefined>
  : never;
