import { editSource, type SourceEdits } from "#actions/edit-source";
import { moveSource } from "#actions/move-source";
import { removeSource } from "#actions/remove-source";
import { restoreSource } from "#actions/restore-source";
import type { SourceId } from "#domain/model/ids";
import type { SourceCommand } from "#features/coding/transcripts/source-command-event";
import type { DeedRunner } from "#features/coding/deeds/deed-runner";
import { sourcesText as words } from "#messages/coding-transcripts";
import { announce } from "#ui/announce";

/** What can be done with transcripts in the list. Every method says what came of it. */
export class SourceDeeds {
  readonly #runner: DeedRunner;

  constructor(runner: DeedRunner) {
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
        return this.#move(sourceId, command.index);
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

  async #move(sourceId: SourceId, index: number): Promise<void> {
    const entry = await this.#runner.run((project, coderId) => moveSource(project, coderId, sourceId, index));
    if (entry === undefined) return;
    const { sources, sourceList } = this.#runner.host.project.index;
    const siblings = sourceList.filter(({ kind }) => kind === sources.get(sourceId)?.kind);
    const place = siblings.findIndex(({ id }) => id === sourceId) + 1;
    announce(words.moved(this.#nameOf(sourceId), place, siblings.length));
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
