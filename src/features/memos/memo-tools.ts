import { html } from "lit";
import type { MemoMark } from "#editor/memo-surface";
import { memosText as text } from "#messages/memos";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/tooltip";

/** What the tools do. */
export interface MemoTools {
  /** Whether a mark is on at the caret. */
  readonly isOn: (mark: MemoMark) => boolean;
  /** Switches the mark of the button's `data-mark`. */
  readonly switch: (event: Event) => void;
  readonly mention: () => void;
  readonly quote: () => void;
}

/** The line of tools above a memo's text. */
export function memoTools(tools: MemoTools) {
  const tool = (mark: MemoMark, label: string, face: unknown) =>
    html`<sm-tooltip text=${label}
      ><button
        class="icon-button"
        data-mark=${mark}
        aria-label=${label}
        aria-pressed=${tools.isOn(mark) ? "true" : "false"}
        @pointerdown=${keepFocus}
        @click=${tools.switch}
      >
        ${face}
      </button></sm-tooltip
    >`;
  return html`<div class="tools" role="group" aria-label=${text.tools()}>
    ${tool("bold", text.bold(), html`<span class="mark">B</span>`)}
    ${tool("italic", text.italic(), html`<i class="mark">i</i>`)}
    ${tool("heading", text.heading(), html`<span class="mark">H</span>`)}
    ${tool("list", text.bullets(), html`<sm-icon name="lines"></sm-icon>`)}
    <span class="rule"></span>
    <button class="button quiet small" aria-label=${text.mention()} @click=${tools.mention}>
      <span class="with-key"
        ><sm-key keys="@" aria-hidden="true"></sm-key><span>${text.mentionShort()}</span></span
      >
    </button>
    <button class="button quiet small quote" @click=${tools.quote}>
      <span class="with-key"
        ><sm-key keys="mod+'" command="memos.quote" aria-hidden="true"></sm-key
        ><span>${text.quote()}</span></span
      >
    </button>
  </div>`;
}

/** A press of a tool leaves the caret where it is. */
const keepFocus = (event: Event): void => event.preventDefault();
