import { assert } from "chai";
import { describe, it } from "node:test";
import { derivedId } from "#domain/model/derived-id";

describe("derivedId", () => {
  it("is a UUID of version 8, the same for the same words and another for others", () => {
    const form = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const ids = Array.from({ length: 50_000 }, (_, at) =>
      derivedId("agreed", `round ${at % 250}`, String(at)),
    );
    for (const id of ids) assert.match(id, form);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(derivedId("a", "b"), derivedId("a", "b"));
    assert.notEqual(derivedId("a", "b"), derivedId("ab"));
    assert.notEqual(derivedId("a", "b"), derivedId("b", "a"));
  });
});
