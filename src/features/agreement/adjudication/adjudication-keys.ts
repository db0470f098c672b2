import { adjudicationText as text } from "#messages/adjudication";
import type { Command } from "#ui/shortcuts/shortcut-registry";

/** What keys do where disagreements are settled. */
export interface KeyHandlers {
  readonly accept: (place: number) => void;
  /** Who coded what, in words: "Accept Ana and Bo". */
  readonly sides: () => readonly string[];
  readonly none: () => void;
  readonly join: () => void;
  readonly several: () => void;
  readonly draw: () => void;
  readonly step: (edge: "start" | "end", forward: boolean) => void;
  readonly discuss: () => void;
  readonly reason: () => void;
  readonly settle: () => void;
  readonly takeBack: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly widen: () => void;
  /** A boundary is being drawn. */
  readonly isDrawing: () => boolean;
  /** A disagreement is shown. */
  readonly isShown: () => boolean;
  /** Nothing has focus that Enter presses. */
  readonly isFree: () => boolean;
}

/** What digits can accept. */
const mostSides = 9;

export function adjudicationKeys(on: KeyHandlers): readonly Command[] {
  const group = text.part();
  const enabled = on.isShown;
  const drawing = () => on.isShown() && on.isDrawing();
  const step = (edge: "start" | "end", forward: boolean) => () => on.step(edge, forward);
  return [
    ...on
      .sides()
      .slice(0, mostSides)
      .map((label, at): Command => {
        const digit = String(at + 1);
        const name = `adjudication.accept.${digit}`;
        return { name, keys: [digit], label, group, enabled, run: () => on.accept(at) };
      }),
    { name: "adjudication.none", keys: ["0"], label: text.keyNone(), group, enabled, run: on.none },
    { name: "adjudication.join", keys: ["e"], label: text.keyJoin(), group, enabled, run: on.join },
    { name: "adjudication.several", keys: ["s"], label: text.keySeveral(), group, enabled, run: on.several },
    { name: "adjudication.draw", keys: ["b"], label: text.keyDraw(), group, enabled, run: on.draw },
    {
      name: "adjudication.end-earlier",
      keys: ["alt+ArrowLeft"],
      label: text.endEarlier(),
      group,
      enabled: drawing,
      run: step("end", false),
    },
    {
      name: "adjudication.end-later",
      keys: ["alt+ArrowRight"],
      label: text.endLater(),
      group,
      enabled: drawing,
      run: step("end", true),
    },
    {
      name: "adjudication.start-earlier",
      keys: ["alt+shift+ArrowLeft"],
      label: text.startEarlier(),
      group,
      enabled: drawing,
      run: step("start", false),
    },
    {
      name: "adjudication.start-later",
      keys: ["alt+shift+ArrowRight"],
      label: text.startLater(),
      group,
      enabled: drawing,
      run: step("start", true),
    },
    { name: "adjudication.discuss", keys: ["d"], label: text.keyDiscuss(), group, enabled, run: on.discuss },
    { name: "adjudication.reason", keys: ["r"], label: text.keyReason(), group, enabled, run: on.reason },
    {
      name: "adjudication.settle",
      keys: ["Enter"],
      label: text.keySettle(),
      group,
      enabled: () => on.isShown() && on.isFree(),
      run: on.settle,
    },
    {
      name: "adjudication.take-back",
      keys: ["u"],
      label: text.keyTakeBack(),
      group,
      enabled,
      run: on.takeBack,
    },
    { name: "adjudication.next", keys: ["j"], label: text.keyNext(), group, enabled, run: () => on.move(1) },
    {
      name: "adjudication.previous",
      keys: ["k"],
      label: text.keyPrevious(),
      group,
      enabled,
      run: () => on.move(-1),
    },
    { name: "adjudication.widen", keys: ["+"], label: text.keyWiden(), group, enabled, run: on.widen },
  ];
}

/** Whether Enter presses what has the focus. The entry of the disagreement that is shown is not pressed again. */
export const isPressed = (element: HTMLElement | null): boolean =>
  element !== null &&
  element.matches("button, a[href], summary, select") &&
  element.getAttribute("aria-current") !== "true";
