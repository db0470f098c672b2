import { deepActiveElement } from "#ui/focus";
import { isInside, topDialog } from "#ui/open-dialogs";

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

/**
 * Moves focus to the next part of the screen, or the one before: the elements with `data-region` in document order, through
 * shadow roots. Parts that are not shown are passed over. An open dialog is a part of its own, which focus does not leave.
 *
 * @returns the part's name, or undefined where there is none
 */
export function cycleRegion(root: Element, step: 1 | -1): string | undefined {
  if (topDialog() !== undefined) return undefined;
  const regions = regionsIn(root).filter(isShown);
  const active = deepActiveElement();
  // Parts may lie in each other: the innermost one counts.
  const at = regions.findLastIndex((region) => active !== null && isInside(active, region));
  const next = regions.at(at === -1 ? (step === 1 ? 0 : -1) : (at + step) % regions.length);
  if (next === undefined) return undefined;
  const target = next.matches("[tabindex]") ? next : firstFocusable(next);
  (target ?? next).focus();
  return next.dataset["region"];
}

function regionsIn(root: Element | ShadowRoot): HTMLElement[] {
  const found: HTMLElement[] = [];
  if (root instanceof Element && root.shadowRoot) found.push(...regionsIn(root.shadowRoot));
  for (const child of root.children) {
    if (child instanceof HTMLElement && child.dataset["region"] !== undefined) found.push(child);
    found.push(...regionsIn(child));
  }
  return found;
}

function firstFocusable(element: Element): HTMLElement | undefined {
  const inside = element.shadowRoot ? [...element.shadowRoot.children] : [];
  for (const child of [...inside, ...element.children]) {
    if (child instanceof HTMLElement && child.matches(focusable) && isShown(child)) return child;
    const found = firstFocusable(child);
    if (found) return found;
  }
  return undefined;
}

const isShown = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });
