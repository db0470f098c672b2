import type { MemoFilter } from "#domain/memos/memo-list";
import type { ListedMemos } from "#features/memos/listed-memos";
import type { OpenProject } from "#storage/read/open-project";

/** What the parts of the memos screen need of it. */
export interface MemosHost extends EventTarget {
  readonly project: OpenProject;
  readonly memos: ListedMemos;
  readonly filter: MemoFilter;
  /** Answers to themes are shown instead of memos. */
  readonly checking: boolean;
  /** There is no room for the kinds in the header. */
  readonly compact: { readonly matches: boolean };
  /** Begins an entry of the diary for today. */
  readonly begin: () => void;
  /** Narrows the list no more. */
  showAll(): void;
  setFilter(filter: MemoFilter): void;
  /** To the memo below in the list, or above. */
  step(by: 1 | -1): void;
  /** Puts the caret at the end of the memo. */
  write(): void;
  quote(): void;
  focusFind(): void;
}
