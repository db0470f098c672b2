import { html, nothing } from "lit";
import { gatheredCodes } from "#domain/themes/theme-tree";
import type { OutlineLook } from "#features/themes/outline-look";
import { outlineMenu } from "#features/themes/outline-menu";
import type { OutlineRow } from "#features/themes/outline-rows";
import { formatNumber } from "#messages/format";
import { themesText as text } from "#messages/themes";
import { statusName } from "#messages/theme-words";
import { routePath } from "#ui/route";
import "#ui/components/icon";
import "#ui/components/swatch";

/** What stands above the lines. */
export const outlineHead = () =>
  html`<div role="row" class="line head">
    <span role="columnheader">${text.themeOrCode()}</span>
    <span role="columnheader" class="number">${text.mentionsHead()}</span>
    <span role="columnheader" class="number">${text.personsHead()}</span>
    <span role="columnheader" class="number">${text.sourcesHead()}</span>
  </div>`;

/** One line of `sm-theme-outline`, found by `data-row`. */
export const outlineRow = (row: OutlineRow, look: OutlineLook) =>
  html`<div
    role="row"
    class="line row i${row.depth} ${row.placed === undefined ? "theme" : "code"} ${
      row.node.dropped ? "dropped" : ""
    } ${look.drop === undefined ? "" : `drop-${look.drop}`}"
    data-row=${row.key}
    tabindex=${look.active ? 0 : -1}
    draggable=${look.rename === undefined ? "true" : "false"}
    aria-level=${row.depth + 1}
    aria-posinset=${row.position}
    aria-setsize=${row.size}
    aria-expanded=${row.expanded ?? nothing}
    aria-selected=${look.selected}
  >
    <span role="gridcell" class="name">
      ${row.placed === undefined ? fold(row) : nothing}
      ${row.placed === undefined ? themeName(row, look) : codeName(row, look)}
      ${look.hasMenu ? outlineMenu(row, look) : nothing}
    </span>
    ${countsOf(row, look)}
  </div>`;

/** Its room is kept where there is nothing to fold, so that the names of themes stand below each other. */
const fold = ({ expanded }: OutlineRow) =>
  html`<span class="fold" aria-hidden="true"
    >${expanded === undefined ? nothing : html`<sm-icon .name=${expanded ? "chevron-down" : "chevron-right"}></sm-icon>`}</span
  >`;

function themeName({ node }: OutlineRow, { rename }: OutlineLook) {
  const { theme } = node;
  return html`${rename ?? html`<span class="label">${theme.name}</span>`}${
    theme.status === "candidate" && node.parent !== undefined
      ? nothing
      : html`<span class="status">${statusName(theme.status)}</span>`
  }`;
}

function codeName({ placed }: OutlineRow, { themes }: OutlineLook) {
  const { code } = placed!.node;
  const others = themes - 1;
  return html`<sm-swatch .color=${code.color}></sm-swatch><span class="label">${code.name}</span>${
      others > 0 ? html`<span class="status">${text.alsoIn(others)}</span>` : nothing
    }`;
}

function countsOf(
  { node, placed }: OutlineRow,
  { counts: { mentions, persons, sources }, projectId }: OutlineLook,
) {
  const codeIds = placed === undefined ? gatheredCodes(node) : [placed.node.code.id];
  const href = routePath({ screen: "passages", projectId, codeIds });
  return html`<span role="gridcell" class="number"
      >${
        mentions === 0
          ? dash(mentions)
          : html`<a href=${href} tabindex="-1" aria-label=${text.mentionsLead(mentions)}
              >${formatNumber(mentions)}</a
            >`
      }</span
    ><span role="gridcell" class="number">${dash(persons)}</span
    ><span role="gridcell" class="number">${dash(sources)}</span>`;
}

const dash = (count: number): string => (count === 0 ? "–" : formatNumber(count));
