import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CodeId, ThemeId } from "#domain/model/ids";
import type { Point } from "#domain/themes/map-layout";
import { carriedCodes, carriesCodes, carryCodes } from "#features/themes/carried-codes";
import { dropOnTheme } from "#features/themes/drop-codes";
import { ThemeCommandEvent } from "#features/themes/theme-command-event";

/** Codes carried over a map by the pointer: onto a theme, from one to another, or beside all of them, as a box of its own. */
export class MapDrops implements ReactiveController {
  /** The theme that codes would go to if they were let go. */
  target: ThemeId | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #nameOf: (codeId: CodeId) => string;
  readonly #placeAt: (event: MouseEvent) => Point;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    nameOf: (codeId: CodeId) => string,
    placeAt: (event: MouseEvent) => Point,
  ) {
    this.#host = host;
    this.#nameOf = nameOf;
    this.#placeAt = placeAt;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.target = undefined;
  }

  start = (event: DragEvent): void => {
    const chip = (event.target as Element).closest<HTMLElement>("[data-code]");
    const codeId = chip?.dataset["code"] as CodeId | undefined;
    if (codeId === undefined) return;
    carryCodes(event, { codeIds: [codeId], fromId: chip?.dataset["of"] as ThemeId }, this.#nameOf(codeId));
  };

  over = (event: DragEvent): void => {
    if (!carriesCodes(event)) return;
    event.preventDefault();
    const theme = (event.target as Element).closest<HTMLElement>("[data-theme]");
    this.#show(theme?.dataset["theme"] as ThemeId | undefined);
  };

  leave = ({ relatedTarget, currentTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget)))
      this.#show(undefined);
  };

  release = (event: DragEvent): void => {
    const themeId = this.target;
    this.#show(undefined);
    event.preventDefault();
    if (themeId !== undefined) {
      const command = dropOnTheme(event, themeId);
      if (command !== undefined) this.#host.dispatchEvent(command);
      return;
    }
    const codeId = carriedCodes(event)?.codeIds[0];
    if (codeId === undefined) return;
    const { x, y } = this.#placeAt(event);
    this.#host.dispatchEvent(
      new ThemeCommandEvent({
        name: "on-map",
        about: { kind: "code", codeId },
        place: { x: Math.round(x), y: Math.round(y) },
      }),
    );
  };

  #show(target: ThemeId | undefined): void {
    const same = target === this.target;
    this.target = target;
    if (!same) this.#host.requestUpdate();
  }
}
