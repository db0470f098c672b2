import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { assert } from "chai";
import { keyBindings } from "#ui/shortcuts/key-bindings";
import { keyCatalogue, type KeyEntry } from "#ui/shortcuts/key-catalogue";
import { keyRefusal, pressedKeys } from "#ui/shortcuts/key-choice";

const source = new URL("../../../src/", import.meta.url);

/** Commands as their components declare them, with their usual keys; `name: "coding.memo", keys: ["m"]`. */
function declared(): Map<string, readonly string[]> {
  const commands = new Map<string, readonly string[]>();
  for (const path of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".ts")) continue;
    const text = readFileSync(new URL(path, source), "utf8");
    if (!/ShortcutController|readonly Command\[\]/.test(text)) continue;
    for (const [, name, keys] of text.matchAll(/\bname: "([\w.-]+)",\s*keys: (\[[^\]]*\])/g))
      commands.set(name!, JSON.parse(keys!) as string[]);
  }
  return commands;
}

const entryOf = (name: string): KeyEntry => keyCatalogue.find((entry) => entry.name === name)!;

/** A key press, as far as choosing a key looks at it. */
const press = (key: string, held: Partial<Record<"ctrlKey" | "altKey" | "shiftKey", true>> = {}, code = "") =>
  ({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }) as KeyboardEvent;

describe("the list of keys", () => {
  it("has every command that a component declares, with the same usual keys", () => {
    const found = declared();
    assert.isAbove(found.size, 20);
    for (const [name, keys] of found)
      assert.deepEqual([name, keyCatalogue.find((entry) => entry.name === name)?.keys], [name, keys]);
  });

  it("gives no key to two commands that work in one place", () => {
    for (const entry of keyCatalogue)
      for (const keys of entry.keys)
        assert.notInclude(["clash"], keyRefusal(entry, keys)?.reason, `${entry.name} ${keys}`);
  });

  it("needs no AltGr on a Norwegian keyboard", () => {
    // Characters of a Norwegian layout with AltGr, and those that are on none of its keys.
    const withAltGr = new Set("@£$€{[]}´~\\|".replace("\\", "").replace("|", ""));
    for (const { name, keys } of keyCatalogue)
      for (const chord of keys.flatMap((each) => each.split(" "))) {
        const key = chord.split(/(?<=[^+])\+/).at(-1)!;
        assert.isFalse(withAltGr.has(key), `${name} ${key}`);
      }
  });
});

describe("choosing a key", () => {
  it("reads a press as commands write it", () => {
    assert.equal(pressedKeys(press("x")), "x");
    assert.equal(pressedKeys(press("X", { shiftKey: true })), "shift+x");
    assert.equal(pressedKeys(press("?", { shiftKey: true })), "?");
    assert.equal(pressedKeys(press("k", { ctrlKey: true })), "mod+k");
    assert.equal(pressedKeys(press("˙", { altKey: true }, "KeyH")), "alt+h");
    assert.equal(pressedKeys(press("ArrowUp", { altKey: true, shiftKey: true })), "alt+shift+ArrowUp");
    assert.isUndefined(pressedKeys(press("Shift", { shiftKey: true })));
  });

  it("refuses what browsers, lists and fields need", () => {
    const memo = entryOf("coding.memo");
    for (const keys of ["Enter", "Tab", "space", "ArrowDown", "mod+w", "mod+c", "F5"])
      assert.deepEqual(keyRefusal(memo, keys), { reason: "reserved" }, keys);
  });

  it("refuses a key that needs AltGr", () => {
    const held: unknown = { getModifierState: (key: string) => key === "AltGraph" };
    const event = held as KeyboardEvent;
    assert.deepEqual(keyRefusal(entryOf("coding.memo"), "@", event), { reason: "alt-graph" });
  });

  it("names the command that has the key already, or a sequence that begins with it", () => {
    const memo = entryOf("coding.memo");
    assert.deepInclude(keyRefusal(memo, "n"), { reason: "clash", with: entryOf("coding.next") });
    assert.deepInclude(keyRefusal(memo, "s"), { with: entryOf("transcript.select-sentence") });
    assert.deepInclude(keyRefusal(memo, "g"), { with: entryOf("go.coding") });
    assert.deepInclude(keyRefusal(memo, "4"), { with: entryOf("coding.apply") });
    assert.isUndefined(keyRefusal(memo, "o")); // it opens in Explore, where no memo is written
    assert.isUndefined(keyRefusal(memo, "m")); // its own
  });

  it("frees a key that was taken away, and keeps one that was given", () => {
    const memo = entryOf("coding.memo");
    keyBindings.give("coding.next", ["w"]);
    assert.isUndefined(keyRefusal(memo, "n"));
    assert.deepInclude(keyRefusal(memo, "w"), { with: entryOf("coding.next") });
    keyBindings.reset();
    assert.deepInclude(keyRefusal(memo, "n"), { with: entryOf("coding.next") });
  });
});
