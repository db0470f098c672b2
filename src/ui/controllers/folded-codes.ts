import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CodeId, ProjectId } from "#domain/model/ids";
import { readPreference, writePreference } from "#ui/preferences";

/** The codes whose sub-codes are folded away, kept on this device. */
export class FoldedCodes implements ReactiveController {
  /** Replaced, never changed. */
  ids: ReadonlySet<CodeId> = new Set();
  readonly #host: ReactiveControllerHost;
  readonly #projectId: () => ProjectId;

  constructor(host: ReactiveControllerHost, projectId: () => ProjectId) {
    this.#host = host;
    this.#projectId = projectId;
    host.addController(this);
  }

  hostConnected(): void {
    const kept = readPreference(this.#name) ?? "";
    this.ids = new Set(kept.split(" ").filter(Boolean) as CodeId[]);
  }

  set(codeId: CodeId, folded: boolean): void {
    const ids = new Set(this.ids);
    if (folded) ids.add(codeId);
    else ids.delete(codeId);
    this.ids = ids;
    writePreference(this.#name, [...ids].join(" "));
    this.#host.requestUpdate();
  }

  get #name(): string {
    return `folded.${this.#projectId()}`;
  }
}
