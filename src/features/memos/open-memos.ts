import { editMemo } from "#actions/edit-memo";
import { removeMemo } from "#actions/remove-memo";
import { writeMemo } from "#actions/write-memo";
import { memoName } from "#domain/memos/memo-list";
import type { MemoId } from "#domain/model/ids";
import type { MemoTarget } from "#domain/model/memo-records";
import type { MemoWording } from "#features/memos/memo-page";
import { memosText as text } from "#messages/memos";
import type { OpenProject } from "#storage/read/open-project";
import { DeedRunner, type DeedHost } from "#ui/deed-runner";
import { goTo } from "#ui/route";

/** The memo that is open: a record, or one that begins to be with its first words. One object until another is opened. */
export interface OpenMemo {
  readonly memoId: MemoId | undefined;
  /** Begun here, so that undo may take its beginning back while it stands on the screen. */
  readonly isOwn: boolean;
  /** What it is about, until it is written. */
  readonly targets: readonly MemoTarget[];
  /** @returns false where it could not be kept */
  readonly save: (wording: MemoWording) => Promise<boolean>;
  readonly retarget: (targets: readonly MemoTarget[]) => void;
}

/** What opens memos: a screen. */
interface MemoHost extends DeedHost<OpenProject> {
  readonly isConnected: boolean;
  requestUpdate(): void;
}

type Draft = { -readonly [Field in keyof OpenMemo]: OpenMemo[Field] };

/** Which memo is open on the screen, and its changes. */
export class OpenMemos {
  #current: Draft | undefined;
  readonly #host: MemoHost;
  readonly #runner: DeedRunner<OpenProject>;

  constructor(host: MemoHost) {
    this.#host = host;
    this.#runner = new DeedRunner<OpenProject>(host);
  }

  get current(): OpenMemo | undefined {
    return this.#current;
  }

  /** Opens a memo that is there, or none. The one that was just written stays the same object. */
  show(memoId: MemoId | undefined): void {
    if (memoId !== undefined && this.#current?.memoId === memoId) return;
    this.#current = memoId === undefined ? undefined : this.#made(memoId, []);
  }

  /** Opens a memo that is still to be written. */
  begin(targets: readonly MemoTarget[]): void {
    this.#current = this.#made(undefined, targets);
  }

  /** Takes the open memo out, and offers to bring it back. */
  async remove(): Promise<void> {
    const { project } = this.#host;
    const memo = this.#current?.memoId && project.index.memos.get(this.#current.memoId);
    if (!memo) return;
    const entry = await this.#runner.run((open, coderId) => removeMemo(open, coderId, memo.id));
    if (entry === undefined) return;
    this.#current = undefined;
    goTo({ screen: "memos", projectId: project.id }, { replace: true });
    this.#runner.offerUndo(text.removed(memoName(memo) || text.untitled()), entry);
  }

  #made(memoId: MemoId | undefined, targets: readonly MemoTarget[]): Draft {
    const draft: Draft = {
      memoId,
      isOwn: memoId === undefined,
      targets,
      save: (wording) => this.#save(draft, wording),
      retarget: (wanted) => void this.#retarget(draft, wanted),
    };
    return draft;
  }

  async #save(draft: Draft, wording: MemoWording): Promise<boolean> {
    const written = await this.#runner.run(async (project, coderId) => {
      const { memoId } = draft;
      // Undo may have taken its beginning back: then these words begin it anew.
      if (memoId !== undefined && project.index.memos.has(memoId))
        return { entry: await editMemo(project, coderId, memoId, wording) };
      const made = await writeMemo(project, coderId, { ...wording, targets: draft.targets });
      draft.memoId = made.memoId;
      return { entry: made.entry, isNew: true };
    });
    if (written?.isNew === true && this.#current === draft && this.#host.isConnected) {
      const { memoId } = draft;
      goTo({ screen: "memos", projectId: this.#host.project.id, memoId }, { replace: true });
    }
    this.#host.requestUpdate();
    return written !== undefined;
  }

  async #retarget(draft: Draft, targets: readonly MemoTarget[]): Promise<void> {
    draft.targets = targets;
    const { memoId } = draft;
    if (memoId !== undefined)
      await this.#runner.run((project, coderId) => editMemo(project, coderId, memoId, { targets }));
    this.#host.requestUpdate();
  }
}
