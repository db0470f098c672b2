import type { ReactiveController, ReactiveControllerHost } from "lit";
import { themeDrop, type ThemeDestination } from "#domain/themes/theme-destination";
import type { ThemeId } from "#domain/model/ids";
import { carryCodes, carriesCodes } from "#features/themes/carried-codes";
import { dropOnTheme } from "#features/themes/drop-codes";
import type { OutlineRow } from "#features/themes/outline-rows";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";
import type { ThemeFigures } from "#features/themes/theme-figures";

/** Where something dragged over the outline would go. */
interface OutlineDrop {
  readonly key: string;
  readonly side: "before" | "after" | "inside";
  /** Of a theme that moves; codes go into the theme of the line. */
  readonly destination: ThemeDestination | undefined;
}

/** Themes and codes carried by the pointer within the outline, and codes that come from outside it. */
export class OutlineDrag implements ReactiveController {
  drop: OutlineDrop | undefined;
  #carried: ThemeId | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #figures: () => ThemeFigures;
  readonly #rowOf: (key: string) => OutlineRow | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    figures: () => ThemeFigures,
    rowOf: (key: string) => OutlineRow | undefined,
  ) {
    this.#host = host;
    this.#figures = figures;
    this.#rowOf = rowOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#carried = undefined;
  }

  start = (event: DragEvent): void => {
    const row = this.#rowAt(event)?.row;
    if (row === undefined || event.dataTransfer === null) return;
    if (row.placed !== undefined) {
      const { code } = row.placed.node;
      carryCodes(event, { codeIds: [code.id], fromId: row.node.theme.id }, code.name);
      return;
    }
    this.#carried = row.node.theme.id;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", row.node.theme.name);
  };

  over = (event: DragEvent): void => {
    this.#show(this.#dropAt(event));
    if (this.drop !== undefined) event.preventDefault();
  };

  leave = ({ relatedTarget, currentTarget }: DragEvent): void => {
    const stays = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    if (!stays) this.#show(undefined);
  };

  release = (event: DragEvent): void => {
    const { drop } = this;
    const themeId = this.#carried;
    const row = drop && this.#rowOf(drop.key);
    this.end();
    if (drop === undefined || row === undefined) return;
    event.preventDefault();
    const command =
      themeId === undefined
        ? dropOnTheme(event, row.node.theme.id)
        : drop.destination && new ThemeCommandEvent({ name: "move", themeId, destination: drop.destination });
    if (command !== undefined) this.#host.dispatchEvent(command);
  };

  end = (): void => {
    this.#carried = undefined;
    this.#show(undefined);
  };

  #rowAt({ target }: Event): { readonly row: OutlineRow; readonly element: HTMLElement } | undefined {
    const element = (target as Element).closest<HTMLElement>("[data-row]");
    const row = element === null ? undefined : this.#rowOf(element.dataset["row"]!);
    return element === null || row === undefined ? undefined : { row, element };
  }

  #dropAt(event: DragEvent): OutlineDrop | undefined {
    const at = this.#rowAt(event);
    if (at === undefined) return undefined;
    const { row, element } = at;
    if (carriesCodes(event)) return { key: row.node.theme.id, side: "inside", destination: undefined };
    if (this.#carried === undefined || row.placed !== undefined) return undefined;
    const { top, height } = element.getBoundingClientRect();
    const share = (event.clientY - top) / height;
    const side = share < 0.3 ? "before" : share > 0.7 ? "after" : "inside";
    const destination = themeDrop(this.#figures().tree, this.#carried, row.node.theme.id, side);
    return destination && { key: row.key, side, destination };
  }

  #show(drop: OutlineDrop | undefined): void {
    const same = drop?.key === this.drop?.key && drop?.side === this.drop?.side;
    this.drop = drop;
    if (!same) this.#host.requestUpdate();
  }
}
