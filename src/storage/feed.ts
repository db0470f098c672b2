import type { ProjectId } from "#domain/model/ids";
import type { LogEntry } from "#domain/model/patch";

/** What tabs of this program tell each other. */
export type FeedMessage =
  | { readonly kind: "committed"; readonly entry: LogEntry }
  | { readonly kind: "deleted"; readonly projectId: ProjectId };

/** What other tabs on the same database do. A message can be missed, so the log has the last word. */
export class Feed {
  readonly #channel: BroadcastChannel;

  constructor(databaseName: string, hear: (message: FeedMessage) => void = () => undefined) {
    this.#channel = new BroadcastChannel(`samtale.${databaseName}`);
    this.#channel.onmessage = ({ data }: MessageEvent<FeedMessage>) => hear(data);
  }

  /** Reaches other tabs, not this feed itself. */
  tell(message: FeedMessage): void {
    this.#channel.postMessage(message);
  }

  close(): void {
    this.#channel.close();
  }
}
