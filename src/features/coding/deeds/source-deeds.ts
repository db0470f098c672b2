import { editSource, type SourceEdits } from "#actions/edit-source";
import { moveSource } from "#actions/move-source";
import { removeSource } from "#actions/remove-source";
import { restoreSource } from "#actions/restore-source";
import type { SourceId } from "#domain/model/ids";
import type { Source } from "#domain/model/records";
import type { SourceCommand } from "#features/coding/transcripts/source-command-event";
import { sourcesText as words } from "#messages/coding-transcripts";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { DeedRunner } from "#ui/deed-runner";

/** What can be done with transcripts in the list. Every method says what came of it. */
export class SourceDeeds {
  readonly #runner: DeedRunner<OpenProject>;

  constructor(runner: DeedRunner<OpenProject>) {
    this.#runner = runner;
  }

  async change(command: Exclude<SourceCommand, { name: "describe" }>): Promise<void> {
    const { sourceId } = command;
    switch (command.name) {
      case "rename":
        return this.#edit(sourceId, { name: command.to });
      case "change":
        return this.#edit(sourceId, command.edits);
      case "move":
        return this.#move(sourceId, () => command.index);
      case "step":
        return this.#move(sourceId, (at) => at + command.by);
      case "remove":
        return this.#remove(sourceId);
      case "restore":
        return this.#restore(sourceId);
    }
  }

  async #edit(sourceId: SourceId, edits: SourceEdits): Promise<void> {
    const entry = await this.#runner.run((project, coderId) => editSource(project, coderId, sourceId, edits));
    if (entry !== undefined) announce(words.changed(this.#nameOf(sourceId)));
  }

  /** @param indexFrom where to, from where it is when all that was asked before is done */
  async #move(sourceId: SourceId, indexFrom: (at: number) => number): Promise<void> {
    const siblings = (): readonly Source[] => {
      const { sources, sourceList } = this.#runner.host.project.index;
      return sourceList.filter(({ kind }) => kind === sources.get(sourceId)?.kind);
    };
    const placeOf = (): number => siblings().findIndex(({ id }) => id === sourceId);
    const entry = await this.#runner.run(async (project, coderId) => {
      const index = indexFrom(placeOf());
      const isThere = index >= 0 && index < siblings().length;
      return isThere ? moveSource(project, coderId, sourceId, index) : undefined;
    });
    if (entry !== undefined) announce(words.moved(this.#nameOf(sourceId), placeOf() + 1, siblings().length));
  }

  async #remove(sourceId: SourceId): Promise<void> {
    const entry = await this.#runner.run((project, coderId) => removeSource(project, coderId, sourceId));
    this.#runner.offerUndo(words.removed(this.#nameOf(sourceId)), entry);
  }

  async #restore(sourceId: SourceId): Promise<void> {
    const entry = await this.#runner.run((project, coderId) => restoreSource(project, coderId, sourceId));
    if (entry !== undefined) announce(words.restored(this.#nameOf(sourceId)));
  }

  #nameOf(sourceId: SourceId): string {
    return this.#runner.host.project.index.sources.get(sourceId)?.name ?? "";
  }
}
