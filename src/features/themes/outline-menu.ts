import { html, nothing } from "lit";
import type { OutlineRow } from "#features/themes/outline-rows";
import type { OutlineLook } from "#features/themes/outline-look";
import { themesText as text } from "#messages/themes";
import type { ThemeNode, ThemeTree } from "#domain/themes/theme-tree";
import { themeStep, type ThemeStep } from "#domain/themes/theme-destination";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/menu";
import "#ui/components/menu-item";

/** What the menu of a line can ask for. */
export type OutlineDeed =
  | "rename"
  | "subtheme"
  | "add-codes"
  | "merge"
  | "remove"
  | "place"
  | "carry"
  | "unplace"
  | "merge-code"
  | "code-up"
  | "code-down"
  | ThemeStep;

const steps = [
  ["up", "alt+ArrowUp"],
  ["down", "alt+ArrowDown"],
  ["in", "alt+ArrowRight"],
  ["out", "alt+ArrowLeft"],
] as const;

/** The menu of a line of the outline. */
export function outlineMenu(row: OutlineRow, { figures }: OutlineLook) {
  const { node, placed } = row;
  const name = placed?.node.code.name ?? node.theme.name;
  const items = () => (placed === undefined ? themeItems(node, figures.tree) : codeItems(row));
  return html`<sm-menu class="more" label=${text.menuOf(name)} align="end" .items=${items}>
    <button slot="trigger" class="icon-button" tabindex="-1" aria-label=${text.menuOf(name)}>
      <sm-icon name="more"></sm-icon>
    </button>
  </sm-menu>`;
}

const themeItems = (node: ThemeNode, tree: ThemeTree) =>
  html`${item("rename", text.rename(), "F2")}
    ${node.parent === undefined ? item("subtheme", text.newSubtheme(), "shift+n") : nothing}
    <hr />
    ${steps.map(([step, keys]) =>
      themeStep(tree, node.theme.id, step) === undefined ? nothing : item(step, text.step(step), keys),
    )}
    <hr />
    ${item("merge", text.mergeInto(), "shift+j")} ${item("remove", text.remove(), "Delete")}`;

const codeItems = ({ node, position }: OutlineRow) =>
  html`${item("place", text.placeAlso(), "p")} ${item("carry", text.placeElsewhere(), "shift+p")}
    ${item("merge-code", text.mergeCode(), "shift+j")}
    <hr />
    ${position > 1 ? item("code-up", text.step("up"), "alt+ArrowUp") : nothing}
    ${position < node.codes.length ? item("code-down", text.step("down"), "alt+ArrowDown") : nothing}
    <hr />
    ${item("unplace", text.takeOut(), "Delete")}`;

const item = (deed: OutlineDeed, label: string, keys: string) =>
  html`<sm-menu-item value=${deed}>${label}<sm-key slot="end" .keys=${keys}></sm-key></sm-menu-item>`;
