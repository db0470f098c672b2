import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { variableStems } from "#domain/report/variable-stems";

const stemsOf = (...names: string[]) => [
  ...variableStems(
    names.map((name, at) => ({ id: String(at), name })),
    26,
    "code",
  ).values(),
];

describe("variableStems", () => {
  it("spells names in plain letters", () => {
    assert.deepEqual(
      stemsOf("Å vente på øyeblikket", "Übung: früh!", "Time & space", "Œuvre n° 2", "(Being) seen"),
      ["aa_vente_paa_oeyeblikket", "ubung_fruh", "time_space", "oeuvre_n_2", "being_seen"],
    );
  });

  it("numbers those that would be alike, whatever their case, the oldest keeping its name", () => {
    assert.deepEqual(stemsOf("Trust", "trust", "TRUST!", "trust_2"), [
      "trust",
      "trust_2",
      "trust_3",
      "trust_2_2",
    ]);
  });

  it("gives a name where nothing of it can be spelled", () => {
    assert.deepEqual(stemsOf("等待", "时间", "!"), ["code", "code_2", "code_3"]);
  });

  it("gives names that programs take, no two alike, that stay when things are added", () => {
    const anyNames = fc.array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 40 }),
        fc.constant("A long name of a code that is cut"),
      ),
    );
    fc.assert(
      fc.property(anyNames, fc.nat(), (names, at) => {
        const stems = stemsOf(...names);
        assert.equal(new Set(stems).size, names.length);
        for (const stem of stems) assert.match(stem, /^[a-z0-9](_?[a-z0-9])*$/);
        for (const stem of stems) assert.isAtMost(stem.length, 26);
        const fewer = names.slice(0, at % (names.length + 1));
        assert.deepEqual(stemsOf(...fewer), stems.slice(0, fewer.length));
      }),
    );
  });
});
