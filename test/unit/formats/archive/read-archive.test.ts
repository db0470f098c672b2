import { describe, it } from "node:test";
import { assert } from "chai";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import type { ErrorData } from "#domain/errors";
import { readArchive } from "#formats/archive/read-archive";
import { open, part, rebuilt, refusal, study, write } from "../../../support/project-files.ts";
import { codeRecord } from "../../../support/records.ts";

describe("readArchive refuses", () => {
  it("what is no project file", async () => {
    for (const bytes of [
      new Uint8Array(),
      strToU8("a transcript"),
      zipSync({ "a.txt": strToU8("a") }),
      zipSync({ "manifest.json": strToU8('{"format":"other"}') }),
    ])
      assert.equal((await refusal(bytes)).code, "archive/not-a-project");
  });

  it("a file of a newer version, naming it, before anything else is looked at", async () => {
    const manifest =
      '{"format":"samtale-project","version":3,"parts":[{"path":"new.bin","bytes":1,"sha256":""}]}';
    assert.deepEqual(await refusal(await rebuilt(await write(study), { "manifest.json": manifest })), {
      code: "archive/newer",
      detail: { part: "manifest.json", version: 3, reads: 2 },
    });
  });

  it("a part that was changed, naming it", async () => {
    const bytes = await write(study);
    const manifest = part(bytes, "manifest.json");
    const changed = await rebuilt(bytes, { "sources/s.txt": "other words", "manifest.json": manifest });
    assert.deepEqual(await refusal(changed), { code: "archive/damaged", detail: { part: "sources/s.txt" } });
  });

  it("a part that is gone, whether the manifest knows or not", async () => {
    const bytes = await write(study);
    for (const path of ["codes.json", "sources/s.txt", "sources/s.turns.json", "log.jsonl"]) {
      const expected: ErrorData = { code: "archive/damaged", detail: { part: path } };
      assert.deepEqual(await refusal(await rebuilt(bytes, { [path]: undefined })), expected);
      const manifest = part(bytes, "manifest.json");
      assert.deepEqual(
        await refusal(await rebuilt(bytes, { [path]: undefined, "manifest.json": manifest })),
        expected,
      );
    }
  });

  it("records that the program cannot work with, naming the part", async () => {
    const bytes = await write(study);
    const coding = (fields: object) =>
      JSON.stringify([
        {
          sourceId: "s",
          coderId: "coder",
          codings: [{ id: "c", at: 0, codeId: "code", start: 1, end: 2, revision: 0, ...fields }],
        },
      ]);
    const correction = {
      id: "x",
      sourceId: "s",
      revision: 1,
      start: 0,
      deleted: "Bo",
      inserted: "",
      coderId: "Kari",
      at: 0,
    };
    for (const [path, ...contents] of [
      ["project.json", "{}", "not json", "[]"],
      ["codes.json", "{}", '[{"id":1}]', JSON.stringify([codeRecord("code"), codeRecord("code")])],
      ["sources.json", JSON.stringify([{ ...study.sources[0], kind: "gossip" }])],
      ["sources/s.txt", "too short"],
      [
        "sources/s.turns.json",
        "{}",
        '{"turns":[[9,5,0,null,null]]}',
        '{"turns":[[5,17,2,null,null]]}',
        '{"turns":[[0,99,0,null,null]]}',
      ],
      [
        "codings.json",
        "{}",
        "[1]",
        coding({ codeId: "gone" }),
        coding({ end: 0 }),
        coding({ revision: 1 }),
        coding({ start: 0.5 }),
      ],
      ["corrections.json", JSON.stringify([correction]), JSON.stringify([{ ...correction, sourceId: "t" }])],
      ["log.jsonl", "{}\n", "x\n", '{"cut'],
    ] as const)
      for (const content of contents)
        assert.deepEqual(
          await refusal(await rebuilt(bytes, { [path]: content })),
          { code: "archive/damaged", detail: { part: path } },
          `${path}: ${content}`,
        );
  });

  it("a zip that unpacks to unreasonably much", async () => {
    const bytes = zipSync({ "manifest.json": new Uint8Array(50_000_000) });
    assert.deepEqual(await refusal(bytes), { code: "archive/damaged", detail: { part: "zip" } });
  });

  it("a file cut off anywhere or with any byte changed, or opens it with everything as it was", async () => {
    const bytes = await write(study);
    const whole = await open(bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (place, change, cut) => {
          const hurt = cut ? bytes.slice(0, place) : bytes.slice();
          if (!cut) hurt[place]! ^= change;
          const read = await readArchive(hurt);
          if (read.ok) assert.deepEqual(read.value, whole);
          else assert.match(read.error.code, /^archive\/(damaged|not-a-project|passphrase)$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
