import { createCode } from "#actions/create-code";
import { deleteCode } from "#actions/delete-code";
import { editCode } from "#actions/edit-code";
import { freezeCodebook } from "#actions/freeze-codebook";
import { lookAgain } from "#actions/look-again";
import { mergeCodes } from "#actions/merge-codes";
import { moveCodes } from "#actions/move-codes";
import { retireCodes } from "#actions/retire-codes";
import { splitCode } from "#actions/split-code";
import { unmergeCode } from "#actions/unmerge-code";
import { siblingsOf, type CodeDestination, type CodeStep } from "#domain/codebook/code-destination";
import type { CodeTree } from "#domain/codebook/code-tree";
import type { CodeDraft } from "#domain/codebook/plan-code";
import { codesStepDestination } from "#domain/codebook/plan-codes-move";
import type { CodebookVersionId, CodeId } from "#domain/model/ids";
import type { CodeEdits } from "#features/codebook/book-command-event";
import type { LookAskEvent } from "#features/codebook/changes/look-ask-event";
import type { SplitAskEvent } from "#features/codebook/deeds/split-ask-event";
import { bookText as text } from "#messages/codebook";
import type { OpenProject } from "#storage/read/open-project";
import { announce } from "#ui/announce";
import type { DeedRunner } from "#ui/deed-runner";

/** What can be done with the codebook. Every method says what came of it. */
export class BookDeeds {
  readonly #runner: DeedRunner<OpenProject>;

  constructor(runner: DeedRunner<OpenProject>) {
    this.#runner = runner;
  }

  async create(draft: CodeDraft): Promise<CodeId | undefined> {
    const made = await this.#runner.run((project, coderId) => createCode(project, coderId, draft));
    if (made !== undefined) announce(text.madeCode(draft.name));
    return made?.codeId;
  }

  async change(codeId: CodeId, edits: CodeEdits): Promise<void> {
    const entry = await this.#runner.run((project, coderId) => editCode(project, coderId, codeId, edits));
    if (entry !== undefined) announce(text.changed(this.#nameOf(codeId)));
  }

  async step(codeIds: readonly CodeId[], step: CodeStep): Promise<void> {
    await this.#move(codeIds, (tree) => codesStepDestination(tree, codeIds, step));
  }

  async move(codeIds: readonly CodeId[], destination: CodeDestination): Promise<void> {
    await this.#move(codeIds, () => destination);
  }

  async merge(codeIds: readonly CodeId[], targetId: CodeId): Promise<void> {
    const said = text.mergedNames(this.#namesOf(codeIds), this.#nameOf(targetId));
    const entry = await this.#runner.run((project, coderId) =>
      mergeCodes(project, coderId, codeIds, targetId),
    );
    this.#runner.offerUndo(said, entry);
  }

  async unmerge(codeId: CodeId): Promise<void> {
    const entry = await this.#runner.run((project, coderId) => unmergeCode(project, coderId, codeId));
    this.#runner.offerUndo(text.unmerged(this.#nameOf(codeId)), entry);
  }

  /** @returns the code that the passages went to */
  async split({ codeId, into, codingIds }: SplitAskEvent): Promise<CodeId | undefined> {
    const done = await this.#runner.run((project, coderId) =>
      splitCode(project, coderId, codeId, into, codingIds),
    );
    if (done === undefined) return undefined;
    this.#runner.offerUndo(text.splitDone(codingIds.length, this.#nameOf(done.codeId)), done.entry);
    return done.codeId;
  }

  async retire(codeIds: readonly CodeId[], retired: boolean): Promise<void> {
    const names = this.#namesOf(codeIds);
    const entry = await this.#runner.run((project, coderId) =>
      retireCodes(project, coderId, codeIds, retired),
    );
    this.#runner.offerUndo(retired ? text.retiredNames(names) : text.reusedNames(names), entry);
  }

  async delete(codeId: CodeId): Promise<void> {
    const name = this.#nameOf(codeId);
    const entry = await this.#runner.run((project, coderId) => deleteCode(project, coderId, codeId));
    this.#runner.offerUndo(text.deletedName(name), entry);
  }

  /** @returns the new version */
  async freeze(note: string): Promise<CodebookVersionId | undefined> {
    const frozen = await this.#runner.run((project, coderId) => freezeCodebook(project, coderId, note));
    if (frozen === undefined) return undefined;
    const { index } = this.#runner.host.project;
    const number = index.codebookVersions.get(frozen.versionId)?.number ?? 0;
    this.#runner.offerUndo(text.frozenDone(number), frozen.entry);
    return frozen.versionId;
  }

  async look({ codingId, versionId, verdict }: LookAskEvent): Promise<void> {
    const entry = await this.#runner.run((project, coderId) =>
      lookAgain(project, coderId, codingId, versionId, verdict),
    );
    if (verdict === "remove") this.#runner.offerUndo(text.lookRemoved(), entry);
    else if (entry !== undefined) announce(text.verdict(verdict));
  }

  /** @param destinationIn where to, in the tree as it is when all that was asked before is done */
  async #move(
    codeIds: readonly CodeId[],
    destinationIn: (tree: CodeTree) => CodeDestination | undefined,
  ): Promise<void> {
    const names = this.#namesOf(codeIds);
    const entry = await this.#runner.run(async (project, coderId) => {
      const destination = destinationIn(project.index.codeTree);
      if (destination === undefined) announce(text.cannotMove(names));
      return destination && moveCodes(project, coderId, codeIds, destination);
    });
    const { codeTree } = this.#runner.host.project.index;
    const node = codeIds[0] && codeTree.nodeOf.get(codeIds[0]);
    if (entry === undefined || !node) return;
    const siblings = siblingsOf(codeTree, node);
    announce(text.moved(names, node.parent?.code.name, siblings.indexOf(node) + 1, siblings.length));
  }

  #nameOf(codeId: CodeId): string {
    return this.#runner.host.project.index.codes.get(codeId)?.name ?? "";
  }

  /** One code by its name, several by their number. */
  #namesOf(codeIds: readonly CodeId[]): string {
    return codeIds.length === 1 ? this.#nameOf(codeIds[0]!) : text.codes(codeIds.length);
  }
}
