import {
  filterMemos,
  memoKinds,
  memosByDay,
  standingMemos,
  type MemoDay,
  type MemoFilter,
} from "#domain/memos/memo-list";
import type { Memo, MemoKind } from "#domain/model/memo-records";
import type { ProjectIndex } from "#domain/query/project-index";
import { phaseSpans } from "#domain/themes/phases";
import { formatDate } from "#messages/format";
import { keepLast } from "#ui/keep-last";

/** The memos of the project as the screen lists them: worked out again only when they, or the filter, change. */
export class ListedMemos {
  readonly #index: () => ProjectIndex;
  readonly #filter: () => MemoFilter;
  readonly #all = keepLast<readonly Memo[]>();
  readonly #shown = keepLast<readonly Memo[]>();

  constructor(index: () => ProjectIndex, filter: () => MemoFilter) {
    this.#index = index;
    this.#filter = filter;
  }

  /** All that were not removed, the newest first. */
  get all(): readonly Memo[] {
    const index = this.#index();
    return this.#all([index.memos], () => standingMemos(index));
  }

  /** Those of them that fit the filter. */
  get shown(): readonly Memo[] {
    return this.#shown([this.all, this.#filter()], () => filterMemos(this.all, this.#filter()));
  }

  /** Those by day. */
  get days(): readonly MemoDay[] {
    return memosByDay(this.shown, phaseSpans(this.#index().project), formatDate);
  }

  /** How many there are of each kind, whatever the kind that is shown. */
  get counts(): ReadonlyMap<MemoKind | "all", number> {
    const others = filterMemos(this.all, { ...this.#filter(), kind: undefined });
    return new Map<MemoKind | "all", number>([
      ["all", others.length],
      ...memoKinds.map((kind) => [kind, others.filter((memo) => memo.kind === kind).length] as const),
    ]);
  }
}
