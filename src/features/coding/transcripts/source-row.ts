import { html, nothing, type TemplateResult } from "lit";
import type { SourceEntry } from "#features/coding/transcripts/source-entry";
import { sourcesText as text } from "#messages/coding-transcripts";
import type { DropSide } from "#ui/controllers/tree-drag";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/menu";
import "#ui/components/menu-item";

/** How a row of the list of transcripts is shown now. */
export interface SourceLook {
  readonly href: string;
  readonly current: boolean;
  /** Has the tab stop of the list. */
  readonly active: boolean;
  /** For reading only. */
  readonly locked: boolean;
  readonly hasMenu: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly drop: DropSide | undefined;
  /** The field in place of the name. */
  readonly rename: TemplateResult | undefined;
}

/** One transcript. The list listens on itself and finds the row by `data-source`. */
export function sourceRow({ source, turns, lengthMs, coders, reached }: SourceEntry, look: SourceLook) {
  const minutes = lengthMs === undefined ? undefined : Math.round(lengthMs / 60_000);
  return html`<li
    data-source=${source.id}
    class="${look.current ? "current" : ""} ${look.drop === undefined ? "" : `drop-${look.drop}`}"
    draggable=${look.rename === undefined && !look.locked ? "true" : "false"}
  >
    ${
      look.rename ??
      html`<a
        href=${look.href}
        tabindex=${look.active ? 0 : -1}
        aria-current=${look.current ? "page" : nothing}
        aria-describedby="about-${source.id}"
        title=${source.description === undefined ? source.name : `${source.name}\n${source.description}`}
        draggable="false"
        >${source.name}</a
      >`
    }
    <div class="about" id="about-${source.id}">
      ${minutes === undefined ? nothing : lengthOf(minutes)}
      <span>${text.turns(turns)}</span>
      ${
        coders.length === 0
          ? nothing
          : html`<span class="who"
              ><span class="visually-hidden">${text.codedBy(coders.map(({ name }) => name).join(", "))}</span
              ><span aria-hidden="true">${coders.map(({ initials }) => initials).join(" ")}</span></span
            >`
      }
      ${reached === 0 ? nothing : html`<span class="visually-hidden">${text.codedTo(reached)}</span>`}
    </div>
    <div class="reach" title=${reached === 0 ? nothing : text.codedTo(reached)}>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width=${turns === 0 ? 0 : (100 * reached) / turns} height="1"></rect>
      </svg>
    </div>
    ${look.hasMenu ? menu(source.name, look) : nothing}
  </li>`;
}

function lengthOf(minutes: number) {
  const hours = Math.floor(minutes / 60);
  return html`<span
    ><span aria-hidden="true">${text.length(hours, minutes % 60)}</span
    ><span class="visually-hidden">${text.lengthSpoken(hours, minutes % 60)}</span></span
  >`;
}

const menu = (name: string, look: SourceLook) =>
  html`<sm-menu class="more" align="end" .label=${text.menuOf(name)} .items=${itemsFor(look)}>
    <button slot="trigger" class="icon-button" aria-label=${text.menuOf(name)}>
      <sm-icon name="more"></sm-icon>
    </button>
  </sm-menu>`;

const itemsFor =
  ({ isFirst, isLast }: SourceLook) =>
  () =>
    html`<sm-menu-item value="rename">${text.rename()}<sm-key slot="end" keys="F2"></sm-key></sm-menu-item>
      <sm-menu-item value="describe">${text.describe()}</sm-menu-item>
      <hr />
      <sm-menu-item value="up" ?disabled=${isFirst}
        >${text.moveUp()}<sm-key slot="end" keys="alt+ArrowUp"></sm-key
      ></sm-menu-item>
      <sm-menu-item value="down" ?disabled=${isLast}
        >${text.moveDown()}<sm-key slot="end" keys="alt+ArrowDown"></sm-key
      ></sm-menu-item>
      <hr />
      <sm-menu-item value="remove">${text.remove()}<sm-key slot="end" keys="Delete"></sm-key></sm-menu-item>`;
