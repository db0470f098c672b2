import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { MapNodeId } from "#domain/model/ids";
import type { ShownMap, ShownNode } from "#domain/themes/thematic-map";
import { subjectName } from "#features/themes/subject-name";
import { themesText as text } from "#messages/themes";
import { announce } from "#ui/announce";

/** A relation on the way from one thing on a map to another: where it begins, and what is to be done next. */
export class MapLink implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #from: ShownNode | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#from = undefined;
  }

  get from(): MapNodeId | undefined {
    return this.#from?.record.id;
  }

  get hint(): string {
    return this.#from === undefined ? text.chooseFrom() : text.chooseTo(subjectName(this.#from));
  }

  /** Chooses the first end, then the second. @returns both once there are two */
  choose(node: ShownNode): { readonly fromId: MapNodeId; readonly toId: MapNodeId } | undefined {
    const fromId = this.from;
    const toId = node.record.id;
    if (fromId === toId) return undefined;
    this.#set(fromId === undefined ? node : undefined);
    if (fromId !== undefined) return { fromId, toId };
    announce(this.hint);
    return undefined;
  }

  giveUp(): void {
    this.#set(undefined);
  }

  /** Gives it up where its beginning is no longer on the map. */
  follow({ nodes }: ShownMap): void {
    if (this.#from !== undefined) this.#from = nodes.find(({ record }) => record.id === this.from);
  }

  #set(from: ShownNode | undefined): void {
    this.#from = from;
    this.#host.requestUpdate();
  }
}
