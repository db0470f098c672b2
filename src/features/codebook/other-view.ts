import { html, type LitElement } from "lit";
import type { CoderId } from "#domain/model/ids";
import type { BookCommandEvent } from "#features/codebook/book-command-event";
import type { BookState } from "#features/codebook/book-state";
import "#features/codebook/changes/changes-view";
import type { LookAskEvent } from "#features/codebook/changes/look-ask-event";
import "#features/codebook/compare/code-comparison";
import "#features/codebook/duplicates-view";
import type { ScreenView } from "#features/codebook/screen-header";
import type { OpenProject } from "#storage/read/open-project";

/** What the codebook shows beside being edited. */
export interface OtherView {
  readonly view: Exclude<ScreenView, { readonly name: "edit" }>;
  readonly project: OpenProject;
  readonly book: BookState;
  readonly coderId: CoderId | undefined;
  /** Counts changes of the project, which stays the same object. */
  readonly version: number;
  readonly command: (event: BookCommandEvent) => void;
  readonly look: (event: LookAskEvent) => void;
}

/** Codes side by side, codes that look alike, or what changed between versions. */
export function otherView({ view, project, book, coderId, version, command, look }: OtherView) {
  switch (view.name) {
    case "compare":
      return html`<sm-code-comparison .codeIds=${view.codeIds} .version=${version}></sm-code-comparison>`;
    case "duplicates":
      return html`<sm-duplicates-view
        .index=${project.index}
        .projectId=${project.id}
        .version=${version}
        @sm-book-command=${command}
      ></sm-duplicates-view>`;
    case "changes":
      return html`<sm-changes-view
        .changes=${book.between(view.from, view.to)}
        .versions=${book.versions}
        .from=${view.from}
        .to=${view.to}
        .coderId=${coderId}
        .version=${version}
        @sm-look-ask=${look}
      ></sm-changes-view>`;
  }
}

/** Gives the focus to the view that is shown in `root` now: what was pressed to come here is gone. */
export async function enterOtherView(root: ParentNode): Promise<void> {
  const view = root.querySelector<LitElement>("sm-code-comparison, sm-duplicates-view, sm-changes-view");
  await view?.updateComplete;
  view?.renderRoot.querySelector(".page")?.closest<HTMLElement>("[tabindex]")?.focus();
}
