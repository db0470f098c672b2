import type { MemosHost } from "#features/memos/memos-host";
import { memosText as text } from "#messages/memos";
import type { Command } from "#ui/shortcuts/shortcut-registry";

/** The keys of the memos screen. */
export function memosKeys(screen: MemosHost): readonly Command[] {
  const group = text.title();
  const enabled = (): boolean => !screen.checking;
  return [
    {
      name: "memos.next",
      keys: ["j"],
      label: text.nextKey(),
      group,
      enabled,
      run: () => screen.step(1),
    },
    {
      name: "memos.previous",
      keys: ["k"],
      label: text.previousKey(),
      group,
      enabled,
      run: () => screen.step(-1),
    },
    {
      name: "memos.write",
      keys: ["e"],
      label: text.writeKey(),
      group,
      enabled,
      run: () => screen.write(),
    },
    {
      name: "memos.find",
      keys: ["q", "/"],
      label: text.findKey(),
      group,
      enabled,
      run: () => screen.focusFind(),
    },
    {
      name: "memos.quote",
      keys: ["mod+'"],
      label: text.quoteKey(),
      group,
      enabled,
      inFields: true,
      run: () => screen.quote(),
    },
  ];
}
