import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ScreenLayout, type Room } from "#features/coding/screen-layout";
import { readPreference, writePreference } from "#ui/preferences";

/** Where a panel is now: beside the text, over it, or not shown. */
export type PanelPlace = "beside" | "over" | "away";

/** Which panels are shown. Where there is room for both their state is kept on this device; elsewhere they open over the text. */
export class ScreenPanels implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #layout: ScreenLayout;
  #leftFolded = readPreference("coding.left") === "folded";
  #inspectorFolded = readPreference("coding.inspector") === "folded";
  /** The left panel lies over the text. */
  #over = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#layout = new ScreenLayout(host);
    host.addController(this);
  }

  get room(): Room {
    return this.#layout.room;
  }

  get left(): PanelPlace {
    if (this.room === "full") return this.#leftFolded ? "away" : "beside";
    return this.#over ? "over" : "away";
  }

  /** Beside the text, or below it where the room is narrow. */
  get inspector(): boolean {
    return this.room !== "phone" && !this.#inspectorFolded;
  }

  hostDisconnected(): void {
    this.#over = false;
  }

  toggleLeft(shown = this.left === "away"): void {
    if (this.room === "full") {
      this.#leftFolded = !shown;
      writePreference("coding.left", shown ? "open" : "folded");
    } else this.#over = shown;
    this.#host.requestUpdate();
  }

  /** Takes away the left panel where it lies over the text. */
  closeOver(): void {
    this.#over = false;
  }

  toggleInspector(shown = this.#inspectorFolded): void {
    this.#inspectorFolded = !shown;
    writePreference("coding.inspector", shown ? "open" : "folded");
    this.#host.requestUpdate();
  }
}
