import { consume } from "@lit/context";
import { LitElement, css, html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { projectContext } from "#contexts/project-context";
import type { CoderId } from "#domain/model/ids";
import type { Deed } from "#domain/model/patch";
import { deedText } from "#messages/deeds";
import { keepingText } from "#messages/keeping";
import { shellText as text } from "#messages/shell";
import type { OpenProject } from "#storage/read/open-project";
import type { ReversalOutcome } from "#storage/read/reversals";
import type { UndoState } from "#storage/read/undo-stack";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { WatchController } from "#ui/controllers/watch-controller";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { ShortcutController } from "#ui/shortcuts/shortcut-controller";
import { baseStyles } from "#ui/styles/base-styles";
import { buttonStyles } from "#ui/styles/button-styles";
import "#ui/components/icon";
import "#ui/components/tooltip";

/**
 * Undo and redo of everything the coder did, across screens: buttons that say what they would take back, and their keys.
 * @fires {ToastShowEvent} sm-toast-show - what was taken back
 * @fires {ErrorShowEvent} sm-error-show
 */
@customElement("sm-undo-buttons")
export class UndoButtons extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      :host {
        display: inline-flex;
        gap: var(--s-1);
      }
    `,
  ];

  @consume({ context: projectContext }) project!: OpenProject;
  /** Whose changes. */
  @property({ attribute: false }) coderId!: CoderId;

  readonly #state = new WatchController<UndoState>(this, () => this.project.watchUndoState(this.coderId));
  #watched: CoderId | undefined;

  constructor() {
    super();
    const group = text.everywhere();
    new ShortcutController(this, () => [
      { name: "undo", keys: ["mod+z"], label: text.undo(), group, run: this.#undo },
      { name: "redo", keys: ["mod+shift+z", "mod+y"], label: text.redo(), group, run: this.#redo },
    ]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("coderId") && this.#watched !== undefined) this.#state.hostConnected();
    this.#watched = this.coderId;
  }

  override render() {
    const { undo, redo, undoesGroup, redoesGroup } = this.#state.value ?? {};
    const words = (deed: Deed | undefined, isGroup = false): string | undefined =>
      deed === undefined ? undefined : isGroup ? keepingText.andOthers(deedText(deed)) : deedText(deed);
    return html`${this.#button("undo", words(undo, undoesGroup), text.undo(), text.undoDeed, this.#undo)}
    ${this.#button("redo", words(redo, redoesGroup), text.redo(), text.redoDeed, this.#redo)}`;
  }

  /** Without anything to take back the button stays in reach, so that focus is not lost with the last undo. */
  #button(
    icon: "undo" | "redo",
    deed: string | undefined,
    name: string,
    say: (deed: string) => string,
    run: () => void,
  ) {
    const label = deed === undefined ? name : say(deed);
    return html`<sm-tooltip text=${label} keys=${icon === "undo" ? "mod+z" : "mod+shift+z"} command=${icon}
      ><button
        class="icon-button"
        aria-label=${label}
        aria-disabled=${deed === undefined ? "true" : nothing}
        @click=${run}
      >
        <sm-icon .name=${icon}></sm-icon></button
    ></sm-tooltip>`;
  }

  #undo = (): void => this.#reverse(this.project.undo(this.coderId), text.undone, text.nothingToUndo);
  #redo = (): void => this.#reverse(this.project.redo(this.coderId), text.redone, text.nothingToRedo);

  #reverse(work: Promise<ReversalOutcome>, done: (deed: string) => string, nothingLeft: () => string): void {
    work.then(
      ({ deed, count, skipped }) => {
        const passed = skipped.map(({ deed: passedOver, reason }) =>
          (reason === "changed" ? text.skippedChanged : text.skippedInUse)(deedText(passedOver)),
        );
        const result =
          deed === undefined ? nothingLeft() : done(keepingText.andMore(deedText(deed), count - 1));
        this.dispatchEvent(new ToastShowEvent([...passed, result].join(". ")));
      },
      (cause: unknown) => this.dispatchEvent(new ErrorShowEvent(cause)),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sm-undo-buttons": UndoButtons;
  }
}
