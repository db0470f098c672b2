import { html, nothing } from "lit";
import { memoKinds, memoName } from "#domain/memos/memo-list";
import type { Memo, MemoKind } from "#domain/model/memo-records";
import { analysisPhases } from "#domain/model/records";
import type { ProjectIndex } from "#domain/query/project-index";
import { phaseAt, phaseSpans } from "#domain/themes/phases";
import { memoMark } from "#features/memos/memo-mark";
import { memosText as text } from "#messages/memos";
import { phaseName } from "#messages/theme-words";
import "#ui/components/icon";
import "#ui/components/select";
import "#ui/components/tooltip";

/** What the line above a memo says and does. */
interface MemoHead {
  readonly kind: MemoKind;
  /** ms; the phase of a memo that is not written yet. */
  readonly now: number;
  /** Who wrote it, when, and whether it is kept. */
  readonly when: string;
  /** Undefined where it is somebody else's. */
  readonly setKind: ((event: Event) => void) | undefined;
  readonly takeOut: (() => void) | undefined;
}

/** Kind, phase, who and when, and the way to take the memo out. */
export function memoHead(
  index: ProjectIndex,
  memo: Memo | undefined,
  { kind, now, when, setKind, takeOut }: MemoHead,
) {
  const phase = phaseAt(phaseSpans(index.project), memo?.at ?? now);
  return html`<div class="head">
    ${memoMark(kind)}
    ${
      setKind === undefined
        ? html`<span>${text.kind(kind)}</span>`
        : html`<sm-select
            label=${text.kinds()}
            label-hidden
            .choices=${memoKinds.map((value) => ({ value, label: text.kind(value) }))}
            .value=${kind}
            @change=${setKind}
          ></sm-select>`
    }
    ${
      phase === undefined
        ? nothing
        : html`<span>${text.phaseOf(analysisPhases.indexOf(phase) + 1, phaseName(phase))}</span>`
    }
    <span class="when">${when}</span>
    ${
      memo === undefined || takeOut === undefined
        ? nothing
        : html`<sm-tooltip text=${text.remove()}
            ><button class="icon-button" aria-label=${text.remove()} @click=${takeOut}>
              <sm-icon name="trash"></sm-icon></button
          ></sm-tooltip>`
    }
  </div>`;
}

/** Title of a memo that somebody else wrote. */
export const readHead = (index: ProjectIndex, memo: Memo | undefined) =>
  memo === undefined
    ? nothing
    : html`<h2 class="title-text">${memoName(memo)}</h2>
        <p class="remark">${text.notYours(index.coders.get(memo.coderId)?.name ?? "")}</p>`;
