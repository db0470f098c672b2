import { codebookChanges, type CodeChange } from "#domain/codebook/codebook-changes";
import { CodeUses } from "#domain/codebook/code-use";
import { versionsInOrder } from "#domain/codebook/newest-version";
import type { CodeId } from "#domain/model/ids";
import type { Code, CodebookVersion } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { versionOfChoice } from "#features/codebook/changes/version-choice";
import { bookText as text } from "#messages/codebook";
import { keepLast } from "#ui/keep-last";

/** What the screen reads from the project again and again, worked out anew only where something it rests on changed. */
export class BookState {
  readonly #index: () => ProjectIndex;
  readonly #uses = new CodeUses();
  readonly #versions = keepLast<readonly CodebookVersion[]>();
  readonly #changes = keepLast<readonly CodeChange[]>();
  readonly #between = keepLast<readonly CodeChange[]>();
  readonly #notes = keepLast<ReadonlyMap<CodeId, string>>();

  constructor(index: () => ProjectIndex) {
    this.#index = index;
  }

  /** In order. */
  get versions(): readonly CodebookVersion[] {
    const { codebookVersions } = this.#index();
    return this.#versions([codebookVersions], () => versionsInOrder(codebookVersions.values()));
  }

  get newest(): CodebookVersion | undefined {
    return this.versions.at(-1);
  }

  get uses(): ReturnType<CodeUses["of"]> {
    return this.#uses.of(this.#index());
  }

  /** What changed since the newest version; none where there is no version. */
  get changes(): readonly CodeChange[] {
    const { newest } = this;
    const { codes } = this.#index();
    return this.#changes([newest, codes], () =>
      newest === undefined
        ? []
        : codebookChanges(newest.codes, codes.values()).filter(({ kinds }) => kinds.length > 0),
    );
  }

  /** What changed from one version to another; see `version-choice`. Codes that are as before too. */
  between(from: string, to: string): readonly CodeChange[] {
    const { versions } = this;
    const { codes } = this.#index();
    const codesOf = (choice: string): Iterable<Code> =>
      versionOfChoice(versions, choice)?.codes ?? codes.values();
    return this.#between([versions, codes, from, to], () => codebookChanges(codesOf(from), codesOf(to)));
  }

  /** A word beside each code that changed since the newest version. */
  get notes(): ReadonlyMap<CodeId, string> {
    const { changes } = this;
    return this.#notes([changes], () => {
      const notes = new Map<CodeId, string>();
      for (const { after, kinds } of changes)
        if (after !== undefined && kinds[0] !== "retired")
          notes.set(
            after.id,
            kinds[0] === "new" ? text.noteNew() : kinds[0] === "moved" ? text.noteMoved() : text.noteEdited(),
          );
      return notes;
    });
  }

  /** The code in the newest version; undefined where there is none, or it was not there. */
  since(codeId: CodeId): Code | undefined {
    return this.newest?.codes.find(({ id }) => id === codeId);
  }
}
