import { isComposing } from "#ui/composing";
import { isInside, topDialog } from "#ui/open-dialogs";
import { readPreference, writePreference } from "#ui/preferences";
import { keyBindings } from "#ui/shortcuts/key-bindings";
import { isSingleCharacter, matchesChord, parseSequence, type Chord } from "#ui/shortcuts/chord";

/** Something a key does. The name is stable, so that keys can be given to it anew. */
export interface Command {
  /** Screen and deed: `coding.palette`. */
  readonly name: string;
  /** Any of these does it, unless it was given others: `["Enter", "c"]`, `["g c"]`, `["mod+z"]`. */
  readonly keys: readonly string[];
  /** What it does, for the list of shortcuts: "Open the code palette". */
  readonly label: string;
  /** Heading in that list; commands without one are not listed. */
  readonly group?: string;
  /** Works while typing in a text field too. */
  readonly inFields?: boolean;
  /** Leave the key to others, or to the browser, while this is false. */
  readonly enabled?: () => boolean;
  readonly run: (event: KeyboardEvent) => void;
}

/** Commands of one component, which work while it is on the page; with `within`, only while focus is in it. */
export interface CommandGroup {
  readonly host: HTMLElement;
  readonly within: boolean;
  readonly commands: () => readonly Command[];
}

/** How long the first key of `g c` waits for the second. */
const sequenceMs = 1500;

type Candidate = { readonly command: Command; readonly rest: readonly Chord[] };

/**
 * Every key of the page, in one place: the innermost and latest component that wants a key gets it.
 * Keys that a control has used itself (`preventDefault`) are left alone, and so is typing.
 */
class ShortcutRegistry {
  readonly #groups: CommandGroup[] = [];
  #waiting: { readonly candidates: readonly Candidate[]; readonly since: number } | undefined;

  /** @returns takes the commands away again */
  add(group: CommandGroup): () => void {
    if (this.#groups.length === 0) {
      window.addEventListener("keydown", this.#finishSequence, true);
      window.addEventListener("keydown", this.#onKeyDown);
    }
    this.#groups.push(group);
    return () => {
      this.#groups.splice(this.#groups.indexOf(group), 1);
      if (this.#groups.length > 0) return;
      window.removeEventListener("keydown", this.#finishSequence, true);
      window.removeEventListener("keydown", this.#onKeyDown);
    };
  }

  /** What keys do here and now, for the list of shortcuts: outermost first. */
  listed(): Command[] {
    return this.#groups
      .flatMap(({ commands }) => commands())
      .filter(({ group }) => group !== undefined)
      .map((command) => ({ ...command, keys: keyBindings.keysOf(command.name, command.keys) }));
  }

  /** Whether keys without modifiers do something (WCAG 2.1.4). */
  get singleKeys(): boolean {
    return readPreference("single-keys") !== "off";
  }
  set singleKeys(on: boolean) {
    writePreference("single-keys", on ? "on" : "off");
  }

  /** The second key of `g c` belongs to the sequence, whatever `c` does to the control that has focus. */
  #finishSequence = (event: KeyboardEvent): void => {
    const started = this.#waiting;
    if (started === undefined || isComposing(event) || isModifier(event.key)) return;
    this.#waiting = undefined;
    const fresh = event.timeStamp - started.since < sequenceMs && !isField(event.composedPath());
    if (fresh && this.#press(event, started.candidates)) event.stopImmediatePropagation();
  };

  #onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposing(event) || isModifier(event.key)) return;
    this.#press(event, this.#candidates(event));
  };

  /** Runs or begins the first candidate that the key fits. */
  #press(event: KeyboardEvent, candidates: readonly Candidate[]): boolean {
    const fitting = candidates.filter(({ rest }) => matchesChord(event, rest[0]!));
    const first = fitting[0];
    if (first === undefined) return false;
    event.preventDefault();
    if (first.rest.length === 1) {
      first.command.run(event);
    } else {
      const longer = fitting.filter(({ rest }) => rest.length > 1);
      this.#waiting = {
        since: event.timeStamp,
        candidates: longer.map(({ command, rest }) => ({ command, rest: rest.slice(1) })),
      };
    }
    return true;
  }

  #candidates(event: KeyboardEvent): Candidate[] {
    const dialog = topDialog();
    const path = event.composedPath();
    const typing = isField(path);
    const { singleKeys } = this;
    return this.#groups
      .toReversed()
      .filter(({ host }) => dialog === undefined || isInside(host, dialog.element))
      .filter(({ host, within }) => !within || path.includes(host))
      .flatMap(({ commands }) => commands())
      .filter(({ inFields, enabled }) => (!typing || inFields === true) && enabled?.() !== false)
      .flatMap((command) =>
        keyBindings
          .keysOf(command.name, command.keys)
          .map((keys) => ({ command, rest: parseSequence(keys) })),
      )
      .filter(({ rest }) => singleKeys || !isSingleCharacter(rest[0]!));
  }
}

/** The page has one keyboard. */
export const shortcuts = new ShortcutRegistry();

const isModifier = (key: string): boolean => ["Shift", "Control", "Alt", "AltGraph", "Meta"].includes(key);

/** Whether keys are text here. An editable surface that is locked says so with `data-locked`. */
function isField([target]: EventTarget[]): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !["checkbox", "radio", "button", "range"].includes(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target.isContentEditable && target.closest("[data-locked]") === null;
}
