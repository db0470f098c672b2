import type { CodeId } from "#domain/model/ids";
import type { BookCommand } from "#features/codebook/book-command-event";
import type { BookDeeds } from "#features/codebook/book-deeds";

/** What a command may ask of the screen itself. */
export interface CommandScreen {
  choose(codeIds: readonly CodeId[]): void;
  /** Chooses a code; in the tree it has the focus. */
  show(codeId: CodeId): void;
  /** Goes to the fields of the chosen code. */
  open(): void;
  fold(codeId: CodeId, folded: boolean): void;
  weigh(command: Extract<BookCommand, { name: "weigh" }>): void;
  compare(codeIds: readonly CodeId[]): void;
}

/** Carries out what is asked of the codebook, by whatever part of it. */
export async function runBookCommand(
  command: BookCommand,
  screen: CommandScreen,
  deeds: BookDeeds,
): Promise<void> {
  switch (command.name) {
    case "choose":
      screen.choose(command.codeIds);
      return;
    case "open":
      screen.open();
      return;
    case "fold":
      screen.fold(command.codeId, command.folded);
      return;
    case "weigh":
      screen.weigh(command);
      return;
    case "compare":
      screen.compare(command.codeIds);
      return;
    case "create": {
      const made = await deeds.create(command.draft);
      if (made !== undefined) screen.show(made);
      return;
    }
    case "change":
      return deeds.change(command.codeId, command.edits);
    case "step":
      return deeds.step(command.codeIds, command.step);
    case "move":
      return deeds.move(command.codeIds, command.destination);
    case "merge":
      await deeds.merge(command.codeIds, command.targetId);
      screen.show(command.targetId);
      return;
    case "unmerge":
      await deeds.unmerge(command.codeId);
      screen.show(command.codeId);
      return;
    case "retire":
      return deeds.retire(command.codeIds, command.retired);
    case "delete":
      return deeds.delete(command.codeId);
  }
}
