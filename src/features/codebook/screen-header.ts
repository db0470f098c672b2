import { html, nothing } from "lit";
import type { CodeId } from "#domain/model/ids";
import type { ProjectIndex } from "#domain/query/project-index";
import type { BookState } from "#features/codebook/book-state";
import { draftChoice, versionChoices } from "#features/codebook/changes/version-choice";
import { bookFormats, type BookFormat } from "#features/codebook/exchange/export-codebook";
import "#features/codebook/version-strip";
import type { VersionAskEvent } from "#features/codebook/version-strip";
import { bookText as text } from "#messages/codebook";
import "#ui/components/icon";
import "#ui/components/menu";
import "#ui/components/menu-item";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import "#ui/components/select";

/** What the screen shows below its header. */
export type ScreenView =
  | { readonly name: "edit" }
  | { readonly name: "compare"; readonly codeIds: readonly CodeId[] }
  | { readonly name: "duplicates" }
  | { readonly name: "changes"; readonly from: string; readonly to: string };

/** What the menu at the end of the header offers. */
export type MoreDeed = "duplicates" | "import" | "starter" | BookFormat;

export interface HeaderHandlers {
  readonly freeze: () => void;
  /** What changed since a version. */
  readonly see: (event: VersionAskEvent) => void;
  /** What changed since the newest. */
  readonly seeNewest: () => void;
  readonly setFrom: (event: Event) => void;
  readonly setTo: (event: Event) => void;
  readonly exportChanges: () => void;
  readonly close: () => void;
  /** Its value is a {@link MoreDeed}. */
  readonly more: (event: MenuSelectEvent) => void;
}

/** The header of the codebook: its versions, or what is being compared. */
export function screenHeader(view: ScreenView, book: BookState, index: ProjectIndex, on: HeaderHandlers) {
  return html`<header class="header" data-region=${text.title()}>
    <h1 class="title">${text.title()}</h1>
    ${
      view.name === "edit"
        ? editHeader(book, index, on)
        : view.name === "changes"
          ? changesHeader(view, book, index, on)
          : html`<span class="about">${viewTitle(view, index)}</span
              ><span class="end"
                ><button class="button" @click=${on.close}>${text.closeComparison()}</button></span
              >`
    }
  </header>`;
}

/** What a view is called. */
export const viewTitle = (view: ScreenView, index: ProjectIndex): string =>
  view.name === "edit"
    ? text.title()
    : view.name === "changes"
      ? text.changesTitle()
      : view.name === "duplicates"
        ? text.duplicates()
        : text.comparing(namesOf(index, view.codeIds));

const namesOf = (index: ProjectIndex, codeIds: readonly CodeId[]): string =>
  codeIds.map((id) => index.codes.get(id)?.name ?? "").join(", ");

function editHeader(book: BookState, index: ProjectIndex, on: HeaderHandlers) {
  const { newest, versions } = book;
  const count = index.codeTree.nodes.length;
  return html`<sm-version-strip
      .versions=${versions}
      .codes=${count}
      .changes=${newest === undefined ? undefined : book.changes.length}
      @sm-version-ask=${on.see}
    ></sm-version-strip>
    <span class="end">
      ${
        newest === undefined
          ? nothing
          : html`<button class="button" @click=${on.seeNewest}>${text.compareWith(newest.number)}</button>`
      }
      <button class="button primary" ?disabled=${count === 0} @click=${on.freeze}>
        ${text.freezeOpen((newest?.number ?? 0) + 1)}
      </button>
      <sm-menu align="end" .label=${text.more()} @sm-menu-select=${on.more}>
        <button slot="trigger" class="icon-button" aria-label=${text.more()}>
          <sm-icon name="more"></sm-icon>
        </button>
        <sm-menu-item value="duplicates">${text.findDuplicates()}</sm-menu-item>
        <hr />
        <sm-menu-item value="import">${text.importFile()}</sm-menu-item>
        <sm-menu-item value="starter">${text.starter()}</sm-menu-item>
        <hr />
        ${bookFormats.map(
          (format) =>
            html`<sm-menu-item .value=${format} ?disabled=${count === 0}
              >${text.exportAs(format)}</sm-menu-item
            >`,
        )}
      </sm-menu>
    </span>`;
}

function changesHeader(
  { from, to }: Extract<ScreenView, { name: "changes" }>,
  book: BookState,
  index: ProjectIndex,
  on: HeaderHandlers,
) {
  const choices = versionChoices(book.versions, index.codeTree.nodes.length);
  const changes = book.between(from, to);
  const changed = changes.filter(({ kinds }) => kinds.length > 0).length;
  return html`<sm-select
      inline
      .label=${text.compareFrom()}
      .value=${from}
      .choices=${choices.filter(({ value }) => value !== draftChoice)}
      @change=${on.setFrom}
    ></sm-select>
    <sm-select
      inline
      .label=${text.compareTo()}
      .value=${to}
      .choices=${choices}
      @change=${on.setTo}
    ></sm-select>
    <span class="about">${text.changedAndSame(changed, changes.length - changed)}</span>
    <span class="end">
      <button class="button" ?disabled=${changed === 0} @click=${on.exportChanges}>
        <sm-icon name="export"></sm-icon>${text.changeLog()}
      </button>
      <button class="button quiet" @click=${on.close}>${text.closeComparison()}</button>
    </span>`;
}
