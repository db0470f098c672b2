import type { CodeId, CoderId, LogEntryId } from "#domain/model/ids";
import type { Deed, LogEntry } from "#domain/model/patch";
import { codingText as text } from "#messages/coding";
import { announce } from "#ui/announce";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { ErrorShowEvent } from "#ui/events/error-show-event";

/** What the runner needs of an open project. */
export interface UndoableProject {
  undoEntry(coderId: CoderId, entryId: LogEntryId): Promise<{ readonly deed?: Deed }>;
}

/** Who is at work, and the codes they used last. */
export interface DeedSession {
  readonly state: { readonly coderId?: CoderId | undefined };
  use(codeId: CodeId): void;
}

/** The element on whose behalf things are done: notices and failures go out from it. */
export interface DeedHost<Project extends UndoableProject> extends EventTarget {
  readonly project: Project;
  readonly session: DeedSession;
  /** Gives something sensible the focus where what had it is gone. */
  restoreFocus(): void;
}

/**
 * Carries out changes of the project one after another, so that each is planned on what the one before left, however fast keys
 * come; and says what came of them: in a notice, to screen readers, or as a failure.
 */
export class DeedRunner<Project extends UndoableProject> {
  readonly host: DeedHost<Project>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: DeedHost<Project>) {
    this.host = host;
  }

  /** Does something as the active coder. @returns undefined where it failed, or nobody codes */
  async run<T>(deed: (project: Project, coderId: CoderId) => Promise<T>): Promise<T | undefined> {
    const { project, session } = this.host;
    const { coderId } = session.state;
    if (coderId === undefined) {
      this.say(text.noCoder());
      return undefined;
    }
    const done = this.#last.then(() => deed(project, coderId));
    this.#last = done.catch(() => undefined);
    try {
      return await done;
    } catch (cause) {
      this.host.dispatchEvent(new ErrorShowEvent(cause));
      return undefined;
    } finally {
      setTimeout(() => this.host.restoreFocus()); // after the screen was drawn
    }
  }

  /** Says something that cannot be done, or is done already, so that everybody gets it. */
  say(sentence: string): void {
    this.host.dispatchEvent(new ToastShowEvent(sentence));
  }

  /** Says what was done and offers to take it back. */
  offerUndo(sentence: string, entry: LogEntry | undefined): void {
    if (entry === undefined) return;
    this.host.dispatchEvent(
      new ToastShowEvent(sentence, { label: text.undo(), run: () => void this.#takeBack(entry) }),
    );
  }

  async #takeBack(entry: LogEntry): Promise<void> {
    const outcome = await this.run((project, coderId) => project.undoEntry(coderId, entry.id));
    if (outcome === undefined) return;
    if (outcome.deed === undefined) this.say(text.notUndone());
    else announce(text.undone());
  }
}
