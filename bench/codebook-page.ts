// What is done with a codebook of 600 codes and 12 themes, from the deed until it is painted. Run in the page of the app itself.

/** Every element that fits, looking into shadow roots. */
function all(selector: string, root: ParentNode = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("*")].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot === null ? [] : all(selector, element.shadowRoot)),
  ]);
}

function one(selector: string, root: ParentNode = document): HTMLElement {
  const [first] = all(selector, root);
  if (first === undefined) throw new Error(`Nothing on the page is ${selector}`);
  return first;
}

const inputIn = (selector: string): HTMLInputElement =>
  one("input[type=search], input[role=combobox]", one(selector).shadowRoot!) as HTMLInputElement;

/** Resolves as soon as the next frame is painted, before timers that the app set: what it put off until after the paint is no part of it. */
const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => void scheduler.postTask(resolve, { priority: "user-blocking" }));
  });

/** Resolves when `isDone` holds, which a change below `root` brings about. */
const changed = (root: Node, isDone: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!isDone()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });

/**
 * Does something, and waits for the first painted frame that shows it. No frame is asked for before: those that show nothing take time
 * from the disk's answers.
 *
 * @param drawn resolves when it is drawn, but not painted
 * @returns milliseconds
 */
async function painted(act: () => void, drawn: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  act();
  await drawn();
  await frame();
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 400)); // what was put off belongs to no other deed
  return ms;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The median of several deeds of a kind, the first of which warms up. */
async function medianOf(deeds: readonly (() => Promise<number>)[]): Promise<number> {
  const times: number[] = [];
  for (const deed of deeds) times.push(await deed());
  return median(times.slice(1));
}

const typeInto = (input: HTMLInputElement, value: string): void => {
  input.value = value;
  input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
};
const press = (element: HTMLElement, key: string): boolean =>
  element.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }),
  );
const until = async (isDone: () => boolean): Promise<void> => {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5));
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

/** Letters typed into the field above the codebook's tree. */
async function filterTree(): Promise<number> {
  const input = inputIn("sm-book-panel");
  const tree = one("sm-book-tree") as HTMLElement & { readonly asked: string };
  const letters = ["c", "co", "cod", "4", "42", ""];
  return medianOf(
    letters.map(
      (letter) => () =>
        painted(
          () => typeInto(input, letter),
          () => changed(tree.shadowRoot!, () => tree.asked === letter),
        ),
    ),
  );
}

/** A line of the tree dragged below another. */
async function dropCode(): Promise<number> {
  const tree = one("sm-book-tree").shadowRoot!;
  const rows = (): HTMLElement[] => [...tree.querySelectorAll<HTMLElement>("[data-code]")];
  const deed = async (at: number): Promise<number> => {
    const row = rows()[at]!;
    const target = rows()[at + 6]!;
    const { bottom, left } = target.getBoundingClientRect();
    const drag = (kind: string, on: HTMLElement): boolean =>
      on.dispatchEvent(
        new DragEvent(kind, {
          dataTransfer,
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: left + 9,
          clientY: bottom - 2,
        }),
      );
    const dataTransfer = new DataTransfer();
    drag("dragstart", row);
    drag("dragover", target);
    await settled();
    const moved = row.dataset["code"];
    return painted(
      () => drag("drop", target),
      () => changed(tree, () => rows()[at]?.dataset["code"] !== moved),
    );
  };
  return medianOf([3, 4, 5, 6, 7, 8].map((at) => () => deed(at)));
}

/** A code merged into another, from the panel that weighed it. */
async function mergeCode(): Promise<number> {
  const tree = one("sm-book-tree").shadowRoot!;
  const deed = async (): Promise<number> => {
    const row = [...tree.querySelectorAll<HTMLElement>("[data-code]")][5]!;
    row.click();
    await settled();
    one('[data-deed="merge"]', one("sm-code-editor").shadowRoot!).click();
    await settled();
    const input = inputIn("sm-deed-panel");
    typeInto(input, "Code 599");
    await settled();
    return painted(
      () => press(input, "Enter"),
      () => changed(tree, () => !row.isConnected),
    );
  };
  return medianOf([deed, deed, deed, deed, deed, deed]);
}

/** Letters typed into the field of the tray. */
async function filterTray(): Promise<number> {
  const input = inputIn("sm-code-tray");
  const tray = one("sm-code-tray") as HTMLElement & { readonly updateComplete: Promise<boolean> };
  const deed = (letter: string) => (): Promise<number> =>
    painted(
      () => typeInto(input, letter),
      () => tray.updateComplete,
    );
  return medianOf(["c", "co", "cod", "4", "41", ""].map(deed));
}

/** A code placed in a theme from the tray. */
async function placeCode(): Promise<number> {
  const root = one("sm-code-tray").shadowRoot!;
  const deed = async (): Promise<number> => {
    const chip = root.querySelector<HTMLElement>(".chip")!;
    const name = chip.title;
    chip.focus();
    press(chip, "p");
    await until(() => all("sm-theme-choice").length > 0);
    await settled();
    const input = inputIn("sm-theme-choice");
    typeInto(input, "Theme 3");
    await settled();
    return painted(
      () => press(input, "Enter"),
      () => changed(root, () => root.querySelector<HTMLElement>(".chip")!.title !== name),
    );
  };
  return medianOf([deed, deed, deed, deed, deed, deed]);
}

/** Steps of a box that is dragged over the map, each until it is painted; the longest of them. */
async function dragBox(): Promise<number> {
  const root = one("sm-theme-map").shadowRoot!;
  const box = root.querySelector<HTMLElement>("[data-node]")!;
  const { left, top } = box.getBoundingClientRect();
  const send = (kind: string, x: number, y: number): boolean =>
    box.dispatchEvent(
      new PointerEvent(kind, {
        pointerId: 1,
        button: 0,
        bubbles: true,
        composed: true,
        clientX: left + 4 + x,
        clientY: top + 4 + y,
      }),
    );
  const place = (): string => getComputedStyle(box).translate;
  send("pointerdown", 0, 0);
  const times: number[] = [];
  for (let step = 1; step <= 12; step++) {
    const before = place();
    const start = performance.now();
    send("pointermove", step * 16, step * 8);
    while (place() === before) await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - start);
  }
  send("pointerup", 200, 100);
  return Math.max(...times.slice(1));
}

/** The code that stands first in the open palette applied to what is selected. */
async function applyCode(): Promise<number> {
  const input = one("input[role=combobox]", one("sm-code-palette").shadowRoot!);
  const margin = one("path.bracket").getRootNode() as ShadowRoot;
  const brackets = (): number => margin.querySelectorAll("path.bracket").length;
  const before = brackets();
  return painted(
    () => press(input, "Enter"),
    () => changed(margin, () => brackets() > before),
  );
}

Object.assign(window, {
  codebookMeasurements: { applyCode, filterTree, dropCode, mergeCode, filterTray, placeCode, dragBox },
});
