import { html } from "lit";
import type { CoderId, MemoId } from "#domain/model/ids";
import { phaseSpans } from "#domain/themes/phases";
import { memoFilterBar } from "#features/memos/memo-filter-bar";
import type { MemosHost } from "#features/memos/memos-host";
import { memosText as text } from "#messages/memos";
import "#features/memos/memo-list";
import "#ui/components/empty";

/** What the list is drawn for. */
interface ListLook {
  /** The memo that is open. */
  readonly current: MemoId | undefined;
  /** Who codes now. */
  readonly coderId: CoderId | undefined;
  /** Ms since 1970 UTC. */
  readonly now: number;
}

/** Memos by date, and what narrows them; where there are none, the way to one. */
export function memoListPart(screen: MemosHost, { current, coderId, now }: ListLook) {
  const { index } = screen.project;
  const { days } = screen.memos;
  return html`<div class="left">
    ${memoFilterBar(screen)}
    <div class="scroll" data-region=${text.list()} tabindex="-1">
      ${
        days.length === 0
          ? noMemos(screen)
          : html`<sm-memo-list
              .index=${index}
              .days=${days}
              .spans=${phaseSpans(index.project)}
              .current=${current}
              .coderId=${coderId}
              .now=${now}
            ></sm-memo-list>`
      }
    </div>
  </div>`;
}

function noMemos(screen: MemosHost) {
  const isEmpty = screen.memos.all.length === 0;
  const goOn = (): void => {
    if (isEmpty) screen.begin();
    else screen.showAll();
  };
  return html`<sm-empty
    >${isEmpty ? text.none() : text.noneFits()}<button slot="action" class="button" @click=${goOn}>
      ${isEmpty ? text.write() : text.showAll()}
    </button></sm-empty
  >`;
}
