import { html, nothing } from "lit";
import { stepDestination } from "#domain/codebook/code-destination";
import type { CodeNode, CodeTree } from "#domain/codebook/code-tree";
import { isOffered } from "#domain/codebook/is-offered";
import { codebookText as text } from "#messages/coding-codebook";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/menu";
import "#ui/components/menu-item";

/** What can be done with a code: the values of its menu. */
export type CodeDeed =
  "apply" | "rename" | "edit" | "new-under" | "hide" | "show" | "up" | "down" | "in" | "out" | "delete";

/** The menu at the end of a code's line: everything that keys and the pointer can do with it. */
export function codeMenu(tree: CodeTree, { code }: CodeNode, hidden: boolean, canApply: boolean) {
  const step = (value: "up" | "down" | "in" | "out", label: string, keys: string) =>
    html`<sm-menu-item .value=${value} ?disabled=${stepDestination(tree, code.id, value) === undefined}
      >${label}<sm-key slot="end" .keys=${keys}></sm-key
    ></sm-menu-item>`;
  const items = () =>
    html`${
        code.isCodable
          ? html`<sm-menu-item value="apply" ?disabled=${!canApply || !isOffered(code)}
                >${text.apply()}<sm-key slot="end" keys="Enter"></sm-key
              ></sm-menu-item>
              <sm-menu-item .value=${hidden ? "show" : "hide"}
                >${hidden ? text.show() : text.hide()}</sm-menu-item
              >
              <hr />`
          : nothing
      }
      <sm-menu-item value="rename">${text.rename()}<sm-key slot="end" keys="F2"></sm-key></sm-menu-item>
      <sm-menu-item value="edit">${text.edit()}</sm-menu-item>
      <sm-menu-item value="new-under">${text.newUnder()}</sm-menu-item>
      <hr />
      ${step("up", text.moveUp(), "alt+ArrowUp")} ${step("down", text.moveDown(), "alt+ArrowDown")}
      ${step("in", text.moveIn(), "alt+ArrowRight")} ${step("out", text.moveOut(), "alt+ArrowLeft")}
      <hr />
      <sm-menu-item value="delete">${text.delete()}<sm-key slot="end" keys="Delete"></sm-key></sm-menu-item>`;
  return html`<sm-menu class="more" align="end" .label=${text.menuOf(code.name)} .items=${items}>
    <button slot="trigger" class="icon-button" aria-label=${text.menuOf(code.name)}>
      <sm-icon name="more"></sm-icon>
    </button>
  </sm-menu>`;
}
