import { html } from "lit";
import type { CodeId, CoderId } from "#domain/model/ids";
import type { BookCommand, BookCommandEvent } from "#features/codebook/book-command-event";
import type { BookState } from "#features/codebook/book-state";
import "#features/codebook/deeds/deed-panel";
import "#features/codebook/deeds/freeze-dialog";
import type { FreezeAskEvent } from "#features/codebook/deeds/freeze-dialog";
import type { SplitAskEvent } from "#features/codebook/deeds/split-ask-event";
import "#features/codebook/deeds/split-dialog";

/** Codes that are asked about before something is done with them. */
export type Weighing = Extract<BookCommand, { name: "weigh" }>;

/** What the codebook asks about at the moment: one thing, or none. */
export interface DeedDialogs {
  readonly book: BookState;
  readonly coderId: CoderId | undefined;
  /** Codes in the codebook. */
  readonly codes: number;
  /** Counts changes of the project. */
  readonly version: number;
  readonly weighing: Weighing | undefined;
  /** What the panel of a weighed deed opens below; what has the focus, where there is none. */
  readonly anchor: DOMRectReadOnly | undefined;
  readonly splitting: CodeId | undefined;
  readonly freezing: boolean;
  readonly decided: (event: BookCommandEvent) => Promise<void>;
  readonly split: (event: SplitAskEvent) => Promise<void>;
  readonly freeze: (event: FreezeAskEvent) => void;
  /** The panel of the weighed deed was closed: a press beside it tells so late, when something else may be asked already. */
  readonly stopWeighing: () => void;
  /** The dialog was closed. */
  readonly close: () => void;
}

/** What is asked before the codebook changes: merging, moving and retiring, splitting, freezing. */
export function deedDialogs(asked: DeedDialogs) {
  const { book, coderId, weighing } = asked;
  return html`<sm-deed-panel
      .deed=${weighing?.deed === "split" ? undefined : weighing?.deed}
      .codeIds=${weighing?.codeIds ?? []}
      .targetId=${weighing?.targetId}
      .coderId=${coderId}
      .version=${asked.version}
      .anchor=${asked.anchor}
      @sm-book-command=${asked.decided}
      @sm-dialog-close=${asked.stopWeighing}
    ></sm-deed-panel>
    <sm-split-dialog
      .codeId=${asked.splitting}
      .coderId=${coderId}
      @sm-split-ask=${asked.split}
      @sm-dialog-close=${asked.close}
    ></sm-split-dialog>
    <sm-freeze-dialog
      .open=${asked.freezing}
      .number=${(book.newest?.number ?? 0) + 1}
      .codes=${asked.codes}
      .changes=${book.newest === undefined ? undefined : book.changes.length}
      @sm-freeze-ask=${asked.freeze}
      @sm-dialog-close=${asked.close}
    ></sm-freeze-dialog>`;
}
