/** The first element that `selector` finds in `root`, looking into shadow roots too. @throws Error where there is none */
export function within<Tag extends keyof HTMLElementTagNameMap>(
  root: Element | ShadowRoot,
  selector: Tag,
): HTMLElementTagNameMap[Tag];
export function within(root: Element | ShadowRoot, selector: string): HTMLElement;
export function within(root: Element | ShadowRoot, selector: string): HTMLElement {
  const found = search(root, selector);
  if (!(found instanceof HTMLElement)) throw new Error(`Nothing on the page is ${selector}`);
  return found;
}

/** Whether there is such an element. */
export const has = (root: Element | ShadowRoot, selector: string): boolean =>
  search(root, selector) !== undefined;

/** The button, or item of a menu, that says `words`. */
export function button(root: Element | ShadowRoot, words: string): HTMLElement {
  const found = every(root).find(
    (element) =>
      element.matches("button, a[href], sm-menu-item") &&
      (element.getAttribute("aria-label") ?? element.textContent).trim().startsWith(words),
  );
  if (found === undefined) throw new Error(`No button says ${words}`);
  return found as HTMLElement;
}

function search(root: Element | ShadowRoot, selector: string): Element | undefined {
  return every(root).find((element) => element.matches(selector));
}

function every(root: Element | ShadowRoot): Element[] {
  const inside = root instanceof Element && root.shadowRoot ? every(root.shadowRoot) : [];
  return [...inside, ...[...root.children].flatMap((child) => [child, ...every(child)])];
}
