import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, it } from "node:test";
import { assert } from "chai";
import { readArchive } from "#formats/archive/read-archive";
import { rebuilt, study, write } from "../../../support/project-files.ts";
import { anyMutations, mutated, seed } from "../mutations.ts";

describe("a project file with anything wrong in it", () => {
  it("is opened or refused with a reason, whatever bytes of it are changed", async () => {
    const bytes = await write(study);
    await fc.assert(
      fc.asyncProperty(anyMutations, async (mutations) => {
        const read = await readArchive(mutated(bytes, mutations));
        if (!read.ok) assert.match(read.error.code, /^archive\//);
      }),
      { numRuns: 200, seed },
    );
  });

  it("is opened or refused with a reason, whatever bytes of its parts are changed and vouched for", async () => {
    const bytes = await write(study);
    const parts = unzipSync(bytes);
    const paths = Object.keys(parts).filter((path) => path !== "manifest.json");
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), anyMutations, async (path, mutations) => {
        const changed = new TextDecoder().decode(mutated(parts[path]!, mutations));
        const read = await readArchive(await rebuilt(bytes, { [path]: changed }));
        if (!read.ok) assert.match(read.error.code, /^archive\//);
      }),
      { numRuns: 300, seed },
    );
  });

  it("is opened or refused with a reason, whatever its manifest says", async () => {
    const bytes = await write(study);
    const manifest = unzipSync(bytes)["manifest.json"]!;
    await fc.assert(
      fc.asyncProperty(anyMutations, async (mutations) => {
        const changed = new TextDecoder().decode(mutated(manifest, mutations));
        const read = await readArchive(await rebuilt(bytes, { "manifest.json": changed }));
        if (!read.ok) assert.match(read.error.code, /^archive\//);
      }),
      { numRuns: 200, seed },
    );
  });
});
