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
    screen: "passages",
    icon: "explore",
    label: shellText.explore,
    key: "e",
    goLabel: shellText.goExplore,
    load: () => import("#features/explore/passages-screen"),
    render: (route) =>
      html`<sm-passages-screen
        .codeIds=${route.screen === "passages" ? route.codeIds : undefined}
      ></sm-passages-screen>`,
  },
];
