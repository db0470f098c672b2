import { msg, str } from "@lit/localize";
import { formatNumber } from "#messages/format";

/** What the shared controls say. */
export const componentsText = {
  close: () => msg("Close", { id: "components.close" }),
  dismiss: () => msg("Dismiss", { id: "components.dismiss" }),
  notices: () => msg("Notices", { id: "components.notices" }),
  panelWidth: (panel: string) => msg(str`Width of ${panel}`, { id: "components.panel-width" }),
  pixels: (width: number) => msg(str`${formatNumber(width)} pixels`, { id: "components.pixels" }),
  find: () => msg("Find", { id: "components.find" }),
  chooseNone: () => msg("Choose none", { id: "components.choose-none" }),
  nothingFound: () => msg("Nothing by that name.", { id: "components.nothing-found" }),
};
