import type { LitElement, ReactiveController } from "lit";
import { layoutFor, measureType, rootFontSize } from "#editor/transcript-layout";
import type { MeasuredType } from "#editor/transcript-layout";

/** The element whose words are measured. */
export interface SizedElement extends LitElement {
  /** Type or room may have changed: take a new reading. */
  sizeChanged(): void;
}

/** Chooses the layout of a transcript by its width, and reads how its words are set whenever that may have changed. */
export class SizingController implements ReactiveController {
  readonly #host: SizedElement;
  readonly #resized = new ResizeObserver(() => {
    this.#host.sizeChanged();
  });

  #isObserving = false;

  constructor(host: SizedElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener("loadingdone", this.#fontsLoaded);
    this.#resized.observe(this.#host);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener("loadingdone", this.#fontsLoaded);
    this.#resized.disconnect();
    this.#isObserving = false;
  }

  hostUpdate(): void {
    if (!this.#host.hasUpdated) this.#chooseLayout();
  }

  /** The words' element grows as sections are laid out: what stands beside them must follow. */
  hostUpdated(): void {
    // Observing again what is observed would report its size again, without end.
    if (this.#isObserving) return;
    this.#resized.observe(this.#surface);
    this.#isObserving = true;
  }

  /** How the words are set now; the style sheet is told too. */
  read(): MeasuredType {
    this.#chooseLayout();
    const probe = this.#host.renderRoot.querySelector<HTMLElement>(".probe")!;
    const type = measureType(probe, this.#surface);
    this.#host.style.setProperty("--_line", `${type.lineHeight}px`);
    this.#host.style.setProperty("--_baseline", `${type.baseline}px`);
    return type;
  }

  get #surface(): HTMLElement {
    return this.#host.renderRoot.querySelector<HTMLElement>(".surface")!;
  }

  #chooseLayout(): void {
    this.#host.setAttribute("layout", layoutFor(this.#host.clientWidth / rootFontSize()));
  }

  #fontsLoaded = (): void => {
    this.#host.sizeChanged();
  };
}
