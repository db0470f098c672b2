import { describe, it } from "node:test";
import { assert } from "chai";
import { readScale, scaleText } from "#formats/codebook/code-scale";

describe("scaleText", () => {
  it("is one line that people can read", () => {
    const labels = [
      { value: -1, label: "" },
      { value: 2.5, label: "so; so" },
      { value: 3, label: " a\nb\\" },
    ];
    assert.equal(scaleText({ labels }), "-1; 2.5 = so\\; so; 3 = a b\\\\");
  });
});

describe("readScale", () => {
  const read = (text: string) => readScale(text)?.labels.map(({ value, label }) => `${value}:${label}`);

  it("reads what people write, in any order and spacing", () => {
    assert.deepEqual(read("1=low;2 ;  3 =  very  high ;"), ["1:low", "2:", "3:very high"]);
    assert.deepEqual(read("3 = c; 1 = a; 2 = b"), ["1:a", "2:b", "3:c"]);
    assert.deepEqual(read("1 = a = b; 2 = c\\; d"), ["1:a = b", "2:c; d"]);
  });

  it("takes nothing else for a scale", () => {
    for (const text of ["", ";", "from 1 to 7", "1-7", "low; high", "1 = a; 1 = b", "1 = a; b"])
      assert.isUndefined(read(text), text);
  });
});
