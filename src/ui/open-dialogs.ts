/** A dialog that is open: while it is on top, everything outside it is inert; no keys reach it, no announcement is read. */
export interface OpenDialog {
  readonly element: HTMLElement;
  /** The polite live region in it. */
  readonly region: HTMLElement;
}

/** The topmost last. */
const stack: OpenDialog[] = [];

export const topDialog = (): OpenDialog | undefined => stack.at(-1);

export function enterDialog(dialog: OpenDialog): void {
  leaveDialog(dialog.element);
  stack.push(dialog);
}

export function leaveDialog(element: HTMLElement): void {
  const at = stack.findIndex((dialog) => dialog.element === element);
  if (at !== -1) stack.splice(at, 1);
}

/** Whether `node` is `ancestor` or in it, through shadow roots and slots. */
export function isInside(node: Node, ancestor: Node): boolean {
  for (let at: Node | null = node; at !== null;) {
    if (at === ancestor) return true;
    const slot: Node | null = at instanceof Element ? at.assignedSlot : null;
    at = slot ?? (at instanceof ShadowRoot ? at.host : at.parentNode);
  }
  return false;
}
