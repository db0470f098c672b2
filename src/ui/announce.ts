import { topDialog } from "#ui/open-dialogs";

/** The page's own live region, made at the first announcement. */
let pageRegion: HTMLElement | undefined;

/**
 * Says something to those who do not see it, politely and once: "Coded as Trust". Same words twice in a row are said twice.
 * While a dialog is open its own region speaks, because the rest of the page is silent then.
 */
export function announce(text: string): void {
  const region = topDialog()?.region ?? (pageRegion ??= makeRegion());
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}

function makeRegion(): HTMLElement {
  const region = document.createElement("div");
  region.setAttribute("role", "status");
  region.className = "sm-live";
  document.body.append(region);
  return region;
}
