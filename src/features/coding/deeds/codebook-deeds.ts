import { createCode } from "#actions/create-code";
import { deleteCode } from "#actions/delete-code";
import { editCode } from "#actions/edit-code";
import { moveCode } from "#actions/move-code";
import { removeCodings } from "#actions/remove-codings";
import { restoreCode } from "#actions/restore-code";
import { siblingsOf, stepDestination, type CodeDestination } from "#domain/codebook/code-destination";
import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeDraft } from "#domain/codebook/plan-code";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { CodeCommand } from "#features/coding/codebook/code-command-event";
import { codebookText as words } from "#messages/coding-codebook";
import { codingText } from "#messages/coding";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { DeedRunner } from "#ui/deed-runner";

/** Commands that change the codebook; the others are the screen's. */
export type CodebookChange = Extract<
  CodeCommand,
  { name: "rename" | "create" | "change" | "step" | "move" | "delete" | "restore" | "remove-codings" }
>;

/** What can be done with codes. Every method says what came of it. */
export class CodebookDeeds {
  readonly #runner: DeedRunner<OpenProject>;

  constructor(runner: DeedRunner<OpenProject>) {
    this.#runner = runner;
  }

  /** @returns the code that was made, moved or changed, to go back to; undefined where nothing was done */
  async change(command: CodebookChange): Promise<CodeId | undefined> {
    switch (command.name) {
      case "create":
        return this.#create(command.draft);
      case "rename":
        return this.#edit(command.codeId, { name: command.to });
      case "change":
        return this.#edit(command.codeId, command.edits);
      case "move":
        return this.#move(command.codeId, () => command.destination);
      case "step":
        return this.#move(command.codeId, (tree) => stepDestination(tree, command.codeId, command.step));
      case "delete":
        return this.#delete(command.codeId);
      case "restore":
        return this.#restore(command.codeId);
      case "remove-codings":
        return this.#removeCodings(command.codeId);
    }
  }

  async #create(draft: CodeDraft): Promise<CodeId | undefined> {
    const made = await this.#runner.run((project, coderId) => createCode(project, coderId, draft));
    if (made !== undefined) announce(words.made(draft.name));
    return made?.codeId;
  }

  async #edit(codeId: CodeId, edits: Parameters<typeof editCode>[3]): Promise<CodeId | undefined> {
    const entry = await this.#runner.run((project, coderId) => editCode(project, coderId, codeId, edits));
    if (entry !== undefined) announce(words.changed(this.#nameOf(codeId)));
    return codeId;
  }

  /** @param destinationIn where to, in the tree as it is when all that was asked before is done */
  async #move(
    codeId: CodeId,
    destinationIn: (tree: CodeTree) => CodeDestination | undefined,
  ): Promise<CodeId | undefined> {
    const entry = await this.#runner.run(async (project, coderId) => {
      const destination = destinationIn(project.index.codeTree);
      if (destination === undefined) announce(words.cannotMove(this.#nameOf(codeId)));
      return destination && moveCode(project, coderId, codeId, destination);
    });
    const node = this.#tree.nodeOf.get(codeId);
    if (entry !== undefined && node !== undefined) {
      const siblings = siblingsOf(this.#tree, node);
      const place = siblings.indexOf(node) + 1;
      announce(words.moved(node.code.name, node.parent?.code.name, place, siblings.length));
    }
    return codeId;
  }

  async #delete(codeId: CodeId): Promise<undefined> {
    const { index } = this.#runner.host.project;
    const { name } = index.codes.get(codeId)!;
    const codings = index.codingsOfCode(codeId).length;
    const entry = await this.#runner.run((project, coderId) => deleteCode(project, coderId, codeId));
    this.#runner.offerUndo(words.deleted(name, codings), entry);
  }

  async #restore(codeId: CodeId): Promise<CodeId | undefined> {
    const entry = await this.#runner.run((project, coderId) => restoreCode(project, coderId, codeId));
    if (entry === undefined) return undefined;
    announce(words.restored(this.#nameOf(codeId)));
    return codeId;
  }

  async #removeCodings(codeId: CodeId): Promise<undefined> {
    const { project, session } = this.#runner.host;
    const { index } = project;
    const own = index
      .codingsInDeletedCodes()
      .filter((coding) => coding.coderId === session.state.coderId && isIn(index, coding.codeId, codeId));
    const ids = own.map(({ id }) => id);
    const entry = await this.#runner.run((_, coderId) => removeCodings(project, coderId, ids));
    this.#runner.offerUndo(codingText.removedMany(this.#nameOf(codeId), ids.length), entry);
  }

  get #tree(): CodeTree {
    return this.#runner.host.project.index.codeTree;
  }

  #nameOf(codeId: CodeId): string {
    return this.#runner.host.project.index.codes.get(codeId)?.name ?? "";
  }
}

/** Whether codings of `codeId` count for a deleted code: they were made with it, or with one merged into it. */
export const isIn = (
  index: { readonly codeTree: { readonly resolution: ReadonlyMap<CodeId, CodeId> } },
  codeId: CodeId,
  deleted: Code["id"],
): boolean => index.codeTree.resolution.get(codeId) === deleted;
