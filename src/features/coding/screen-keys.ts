import type { CoderLayer } from "#features/coding/document/coder-layer";
import type { Correcting } from "#features/coding/corrections/correcting";
import type { ScreenCommands } from "#features/coding/screen-commands";
import { codingText as text } from "#messages/coding";
import { correctionsText } from "#messages/corrections";
import { inspectorText } from "#messages/coding-inspector";
import type { Command } from "#ui/shortcuts/shortcut-registry";

/** What the keys of the coding screen need of it. */
export interface KeyScreen {
  /** Can be coded in: a transcript is open and there is room for it. */
  readonly canCode: boolean;
  readonly layers: readonly CoderLayer[];
  /** The words of the transcript have the focus. */
  readonly isInText: boolean;
  togglePanel(): void;
  toggleInspector(): void;
  findInPanel(): void;
  stepSegment(by: 1 | -1): void;
  readonly correcting: Correcting;
}

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * The keys of the coding screen. Those that speak of the passage work in the transcript too, which uses them itself; here they
 * work wherever else focus is.
 */
export function screenKeys(screen: KeyScreen, commands: ScreenCommands): readonly Command[] {
  const group = text.group();
  const enabled = (): boolean => screen.canCode;
  const panels: readonly Command[] = [
    { name: "coding.panel", keys: ["b"], label: text.togglePanel(), group, run: () => screen.togglePanel() },
    {
      name: "coding.inspector",
      keys: ["i"],
      label: text.toggleInspector(),
      group,
      run: () => screen.toggleInspector(),
    },
    {
      name: "coding.find",
      keys: ["q", "/"],
      label: text.findInPanel(),
      group,
      run: () => screen.findInPanel(),
    },
    { name: "coding.view", keys: ["v"], label: text.cycleView(), group, enabled, run: () => commands.draw() },
  ];
  const passage: readonly Command[] = [
    {
      name: "coding.palette",
      keys: ["c"],
      label: text.openPalette(),
      group,
      enabled,
      run: () => commands.palette(),
    },
    {
      name: "coding.memo",
      keys: ["m"],
      label: inspectorText.writeMemo(),
      group,
      enabled,
      run: () => commands.memo(),
    },
    {
      name: "coding.next",
      keys: ["n"],
      label: inspectorText.next(),
      group,
      enabled,
      run: () => screen.stepSegment(1),
    },
    {
      name: "coding.previous",
      keys: ["p"],
      label: inspectorText.previous(),
      group,
      enabled,
      run: () => screen.stepSegment(-1),
    },
  ];
  const applied = digits.map((digit): Command => ({
    name: `coding.apply.${digit}`,
    keys: [String(digit)],
    label: text.applyKey(digit),
    enabled,
    run: () => void commands.applyKey(digit),
  }));
  const layers = digits.map((digit): Command => ({
    name: `coding.coder.${digit}`,
    keys: [`f ${digit}`],
    label: text.toggleCoder(digit),
    enabled: () => screen.layers[digit - 1] !== undefined,
    run: () => {
      const layer = screen.layers[digit - 1];
      if (layer !== undefined) commands.showCoder(layer.coderId, !layer.shown);
    },
  }));
  const everybody: Command = {
    name: "coding.everybody",
    keys: ["f 0"],
    label: text.everybody(),
    group,
    enabled,
    run: () => commands.view({ name: "everybody" }),
  };
  const correcting: readonly Command[] = [
    {
      name: "coding.correct",
      keys: ["r"],
      label: correctionsText.correct(),
      group,
      enabled,
      run: () => screen.correcting.toggle(),
    },
    {
      name: "coding.turn",
      keys: ["alt+Enter"],
      label: correctionsText.turnMenu(),
      group,
      inFields: true,
      enabled: () => screen.canCode && screen.isInText,
      run: () => screen.correcting.turns("menu"),
    },
    {
      name: "coding.replace",
      keys: ["mod+shift+h"],
      label: correctionsText.findAndReplace(),
      group,
      inFields: true,
      enabled,
      run: () => screen.correcting.show({ name: "replace" }),
    },
  ];
  return [...panels, ...passage, ...correcting, ...applied, ...layers, everybody];
}
