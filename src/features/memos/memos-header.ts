import { html, nothing } from "lit";
import { memoKinds } from "#domain/memos/memo-list";
import type { MemoKind } from "#domain/model/memo-records";
import { exportMemos, memoExports, type MemoExport } from "#features/memos/memo-export";
import type { MemosHost } from "#features/memos/memos-host";
import { memosText as text } from "#messages/memos";
import type { MenuSelectEvent } from "#ui/components/menu-select-event";
import type { Segmented } from "#ui/components/segmented";
import { ToastShowEvent } from "#ui/components/toast-show-event";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { goTo } from "#ui/route";
import "#ui/components/icon";
import "#ui/components/key";
import "#ui/components/menu";
import "#ui/components/menu-item";
import "#ui/components/segmented";

/** The kinds with their counts, as choices; the first is all. */
export function kindChoices(
  screen: MemosHost,
): { readonly value: string; readonly label: string; readonly count: number }[] {
  const { counts } = screen.memos;
  return (["all", ...memoKinds] as const).map((value) => ({
    value,
    label: value === "all" ? text.allKinds() : text.kind(value),
    count: counts.get(value) ?? 0,
  }));
}

/** Takes the kind that was chosen. */
export const chooseKind = (screen: MemosHost, value: string): void =>
  screen.setFilter({ kind: value === "all" ? undefined : (value as MemoKind) });

/** Title, memos or answers, kinds, export, and the way to a new memo. */
export function memosHeader(screen: MemosHost) {
  const setView = ({ currentTarget }: Event): void => {
    const checking = (currentTarget as Segmented).value === "check";
    goTo({ screen: "memos", projectId: screen.project.id, checking });
  };
  const setKind = ({ currentTarget }: Event): void => chooseKind(screen, (currentTarget as Segmented).value);
  const choose = ({ value }: MenuSelectEvent): void => void run(screen, value as MemoExport);
  return html`<header data-region=${text.title()}>
    <h1 class="title">${text.title()}</h1>
    <sm-segmented
      label=${text.view()}
      .value=${screen.checking ? "check" : "memos"}
      .options=${[
        { value: "memos", label: text.diary() },
        { value: "check", label: text.memberCheck() },
      ]}
      @change=${setView}
    ></sm-segmented>
    ${
      screen.checking || screen.compact.matches
        ? nothing
        : html`<sm-segmented
            label=${text.kinds()}
            .value=${screen.filter.kind ?? "all"}
            .options=${kindChoices(screen)}
            @change=${setKind}
          ></sm-segmented>`
    }
    <span class="end">
      ${
        screen.checking
          ? nothing
          : html`<span class="hint"
                >${text.newOnAnything()}<sm-key keys="m" command="memo.new"></sm-key
              ></span>
              <sm-menu label=${text.export()} align="end" @sm-menu-select=${choose}>
                <button slot="trigger" class="button" ?disabled=${screen.memos.shown.length === 0}>
                  <sm-icon name="export"></sm-icon>${text.export()}
                </button>
                ${memoExports.map(
                  (what) => html`<sm-menu-item value=${what}>${text.exportOf(what)}</sm-menu-item>`,
                )}
              </sm-menu>
              <button class="button primary" aria-label=${text.newMemo()} @click=${screen.begin}>
                <sm-icon name="plus"></sm-icon>${text.newShort()}
              </button>`
      }
    </span>
  </header>`;
}

async function run(screen: MemosHost, what: MemoExport): Promise<void> {
  const { project } = screen;
  const { shown } = screen.memos;
  try {
    await exportMemos(what, {
      index: project.index,
      memos: shown,
      at: project.environment.now(),
      textOf: (sourceId) => project.textOf(sourceId),
    });
    screen.dispatchEvent(new ToastShowEvent(text.exported(text.memos(shown.length))));
  } catch (cause) {
    screen.dispatchEvent(new ErrorShowEvent(cause));
  }
}
