import { describe, it } from "node:test";
import { assert } from "chai";
import { bracketPath, leaderPath } from "#editor/bracket-path";
import { clockTime } from "#editor/clock-time";
import { isSingleKey, keyName } from "#editor/keymap";
import { rangeOutline } from "#editor/range-outline";

const everything = { top: -1000, bottom: 1000 };

describe("bracketPath", () => {
  it("draws arm, stem and arm, open to the text", () => {
    assert.equal(bracketPath(0, { top: 10, bottom: 50 }, 2, 0, everything), "M0 11H6V49H0");
    assert.equal(bracketPath(2, { top: 10, bottom: 50 }, 2, 0, everything), "M16 11H22V49H16");
  });

  it("leaves a gap in the stem for each notch", () => {
    assert.equal(bracketPath(0, { top: 9, bottom: 51 }, 2, 1, everything), "M0 10H6V28M6 32V50H0");
    assert.equal(bracketPath(0, { top: 0, bottom: 300 }, 2, 2, everything).match(/M/g)?.length, 3);
  });

  it("leaves out the arms that lie beyond the window", () => {
    const path = bracketPath(0, { top: -5000, bottom: 5000 }, 2, 0, { top: 0, bottom: 100 });
    assert.match(path, /^M6 [0-6](\.5)?V100$/);
  });
});

describe("leaderPath", () => {
  it("is straight where the label stands beside its bracket", () => {
    assert.equal(leaderPath(0, { top: 10, bottom: 50 }, 20.5, 2, 34), "M8 20.5H34");
  });

  it("goes around where the label was pushed below its bracket", () => {
    assert.equal(leaderPath(0, { top: 10, bottom: 30 }, 60.5, 2, 34), "M8 29.5H18V60.5H34");
  });
});

describe("rangeOutline", () => {
  it("is one outline around words on several lines", () => {
    const boxes = [
      { left: 50, top: 0, right: 100, bottom: 20 },
      { left: 10, top: 24, right: 60, bottom: 44 },
    ];
    assert.equal(rangeOutline(boxes), "M50 0V0H100V20V20H60V44H10V20H50V0Z");
  });

  it("joins the boxes of a line and is empty without boxes", () => {
    const joined = rangeOutline([
      { left: 10, top: 0, right: 30, bottom: 20 },
      { left: 30, top: 2, right: 60, bottom: 18 },
    ]);
    assert.equal(joined, "M10 0V0H60V20H10V0Z");
    assert.equal(rangeOutline([]), "");
  });
});

describe("clockTime", () => {
  it("gives hours, minutes and seconds", () => {
    assert.equal(clockTime(1_406_900), "00:23:26");
    assert.equal(clockTime(3_600_000 * 11), "11:00:00");
  });
});

describe("keyName", () => {
  const key = (name: string, held: Partial<KeyboardEvent> = {}): string =>
    keyName({
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      key: name,
      ...held,
    } as KeyboardEvent);

  it("names modifiers in one order and letters in lower case", () => {
    assert.equal(key("ArrowLeft", { shiftKey: true, altKey: true }), "Alt-Shift-ArrowLeft");
    assert.equal(key("N"), "n");
  });

  it("knows which keys would type a character", () => {
    assert.isTrue(isSingleKey("å"));
    assert.isFalse(isSingleKey("Tab"));
    assert.isFalse(isSingleKey("Ctrl-n"));
  });
});
