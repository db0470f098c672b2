import { html, type TemplateResult } from "lit";
import { shellText } from "#messages/shell";
import type { IconName } from "#ui/components/icon-paths";
import type { Route, Screen } from "#ui/route";

/** A screen of an open project: loaded when first shown. */
export interface ScreenEntry {
  readonly screen: Screen;
  readonly icon: IconName;
  readonly label: () => string;
  /** Pressed after `g`. */
  readonly key: string;
  readonly goLabel: () => string;
  /** Stands at the foot of the rail. */
  readonly foot?: true;
  /** Is not on the rail: one comes there by searching. */
  readonly offRail?: true;
  readonly load: () => Promise<unknown>;
  readonly render: (route: Route) => TemplateResult;
}

/** In the order of the rail. */
export const screens: readonly ScreenEntry[] = [
  {
    screen: "coding",
    icon: "coding",
    label: shellText.coding,
    key: "c",
    goLabel: shellText.goCoding,
    load: () => import("#features/coding/coding-screen"),
    render: (route) =>
      html`<sm-coding-screen
        .range=${route.screen === "coding" ? route.range : undefined}
      ></sm-coding-screen>`,
  },
  {
    screen: "codebook",
    icon: "codebook",
    label: shellText.codebook,
    key: "b",
    goLabel: shellText.goCodebook,
    load: () => import("#features/codebook/codebook-screen"),
    render: (route) =>
      html`<sm-codebook-screen
        .codeId=${route.screen === "codebook" ? route.codeId : undefined}
      ></sm-codebook-screen>`,
  },
  {
    screen: "themes",
    icon: "themes",
    label: shellText.themes,
    key: "t",
    goLabel: shellText.goThemes,
    load: () => import("#features/themes/themes-screen"),
    render: (route) =>
      html`<sm-themes-screen
        .themeId=${route.screen === "themes" ? route.themeId : undefined}
      ></sm-themes-screen>`,
  },
  {
    screen: "agreement",
    icon: "agreement",
    label: shellText.agreement,
    key: "a",
    goLabel: shellText.goAgreement,
    load: () => import("#features/agreement/agreement-screen"),
    render: (route) =>
      route.screen === "agreement"
        ? html`<sm-agreement-screen
            .roundId=${route.roundId}
            .shownPart=${route.part}
            .caseKey=${route.caseKey}
          ></sm-agreement-screen>`
        : html`<sm-agreement-screen></sm-agreement-screen>`,
  },
  {
    screen: "passages",
    icon: "explore",
    label: shellText.explore,
    key: "e",
    goLabel: shellText.goExplore,
    load: () => import("#features/explore/passages-screen"),
    render: (route) =>
      html`<sm-passages-screen
        .place=${route.screen === "passages" ? route : undefined}
      ></sm-passages-screen>`,
  },
  {
    screen: "search",
    icon: "search",
    label: shellText.search,
    key: "f",
    goLabel: shellText.goSearch,
    offRail: true,
    load: () => import("#features/search/search-screen"),
    render: (route) =>
      html`<sm-search-screen
        .participantId=${route.screen === "search" ? route.participantId : undefined}
      ></sm-search-screen>`,
  },
  {
    screen: "memos",
    icon: "memo",
    label: shellText.memos,
    key: "m",
    goLabel: shellText.goMemos,
    load: () => import("#features/memos/memos-screen"),
    render: (route) =>
      route.screen === "memos"
        ? html`<sm-memos-screen
            .memoId=${route.memoId}
            .about=${route.about}
            .checking=${route.checking === true}
          ></sm-memos-screen>`
        : html`<sm-memos-screen></sm-memos-screen>`,
  },
  {
    screen: "settings",
    icon: "settings",
    label: shellText.settings,
    key: "s",
    goLabel: shellText.goSettings,
    foot: true,
    load: () => import("#features/settings/settings-screen"),
    render: (route) =>
      html`<sm-settings-screen
        page=${(route.screen === "settings" ? route.page : undefined) ?? "analysis"}
        .phase=${route.screen === "settings" ? route.phase : undefined}
      ></sm-settings-screen>`,
  },
];
