import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ProjectId, SourceId } from "#domain/model/ids";
import { readPreference, writePreference } from "#ui/preferences";

/** Transcripts a person says they have read through, kept on this device: it is their own reading, no part of the project. */
export class ReadingMarks implements ReactiveController {
  #ids: ReadonlySet<SourceId> = new Set();
  readonly #host: ReactiveControllerHost;
  readonly #projectId: () => ProjectId;

  constructor(host: ReactiveControllerHost, projectId: () => ProjectId) {
    this.#host = host;
    this.#projectId = projectId;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ids = new Set((readPreference(this.#name()) ?? "").split(" ").filter(Boolean) as SourceId[]);
  }

  has(sourceId: SourceId): boolean {
    return this.#ids.has(sourceId);
  }

  set(sourceId: SourceId, read: boolean): void {
    const ids = new Set(this.#ids);
    if (read) ids.add(sourceId);
    else ids.delete(sourceId);
    this.#ids = ids;
    writePreference(this.#name(), [...ids].join(" "));
    this.#host.requestUpdate();
  }

  #name = (): string => `read.${this.#projectId()}`;
}
