import { html, nothing } from "lit";
import type { CodeStep } from "#domain/codebook/code-destination";
import type { CodeTree } from "#domain/codebook/code-tree";
import { codesStepDestination } from "#domain/codebook/plan-codes-move";
import type { CodeId } from "#domain/model/ids";
import type { Code } from "#domain/model/records";
import type { WeighedDeed } from "#features/codebook/book-command-event";
import { bookText as text } from "#messages/codebook";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/menu";
import "#ui/components/menu-item";

/** What can be done with the codes of a line: the values of its menu. */
export type BookDeed = "open" | "rename" | "new-under" | "compare" | "reuse" | CodeStep | WeighedDeed;

/** The menu at the end of a line: everything that keys and the pointer can do. @param codeIds what it is done with */
export function bookMenu(tree: CodeTree, code: Code, codeIds: readonly CodeId[]) {
  const one = codeIds.length === 1;
  const step = (value: CodeStep, label: string, keys: string) =>
    html`<sm-menu-item .value=${value} ?disabled=${codesStepDestination(tree, codeIds, value) === undefined}
      >${label}<sm-key slot="end" .keys=${keys}></sm-key
    ></sm-menu-item>`;
  const items = () =>
    html`${
        one
          ? html`<sm-menu-item value="open"
                >${text.edit()}<sm-key slot="end" keys="Enter"></sm-key
              ></sm-menu-item>
              <sm-menu-item value="rename"
                >${text.rename()}<sm-key slot="end" keys="r"></sm-key
              ></sm-menu-item>
              <sm-menu-item value="new-under">${text.newUnder()}</sm-menu-item>
              <hr />`
          : nothing
      }
      ${
        codeIds.length === 2 || codeIds.length === 3
          ? html`<sm-menu-item value="compare">${text.compare()}</sm-menu-item>
              <hr />`
          : nothing
      }
      <sm-menu-item value="merge">${text.mergeInto()}</sm-menu-item>
      ${one ? html`<sm-menu-item value="split">${text.splitOff()}</sm-menu-item>` : nothing}
      <sm-menu-item value="move">${text.moveTo()}</sm-menu-item>
      ${
        code.retired === true
          ? html`<sm-menu-item value="reuse">${text.reuse()}</sm-menu-item>`
          : html`<sm-menu-item value="retire"
              >${text.retireOpen()}<sm-key slot="end" keys="Delete"></sm-key
            ></sm-menu-item>`
      }
      <hr />
      ${step("up", text.moveUp(), "alt+ArrowUp")} ${step("down", text.moveDown(), "alt+ArrowDown")}
      ${step("in", text.moveIn(), "alt+ArrowRight")} ${step("out", text.moveOut(), "alt+ArrowLeft")}`;
  return html`<sm-menu
    class="more"
    align="end"
    .label=${text.menuOf(code.name, codeIds.length)}
    .items=${items}
  >
    <button slot="trigger" class="icon-button" aria-label=${text.menuOf(code.name, codeIds.length)}>
      <sm-icon name="more"></sm-icon>
    </button>
  </sm-menu>`;
}
