import type { SourceCorrection } from "#actions/correct-turns";
import type { SpeakerChoice } from "#actions/edit-turns";
import type { CodingId, CorrectionId } from "#domain/model/ids";
import type { TurnEdit } from "#domain/model/records";

/** What an item of the turns' menu asks for. */
export type TurnDeed = "speaker" | "split" | "join" | "time";

/** What is asked for beside the text while it is corrected. */
export type CorrectionCommand =
  | { readonly name: "close" }
  | { readonly name: "turn"; readonly deed: TurnDeed }
  | { readonly name: "speaker"; readonly choice: SpeakerChoice }
  | { readonly name: "time"; readonly times: Pick<TurnEdit, "startMs" | "endMs"> }
  | { readonly name: "take-back"; readonly id: CorrectionId }
  | { readonly name: "remove-coding"; readonly id: CodingId; readonly code: string }
  | { readonly name: "replace"; readonly corrections: readonly SourceCorrection[]; readonly places: number };

/** Asks for something that belongs to correcting. */
export class CorrectionCommandEvent extends Event {
  readonly command: CorrectionCommand;
  constructor(command: CorrectionCommand) {
    super("sm-correction-command", { bubbles: true, composed: true });
    this.command = command;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-correction-command": CorrectionCommandEvent;
  }
}
