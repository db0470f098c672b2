import { describe, it } from "node:test";
import { assert } from "chai";
import { codebookTargets } from "#domain/codebook/codebook-draft";
import { codebookJobs } from "#workers/codebook-jobs";
import { draft, id } from "../../support/codebooks.ts";

describe("codebookJobs", () => {
  const book = draft([{ id: id("1"), name: "Trust", isCodable: true, children: [] }]);

  it("write a codebook and read it again, as data that can leave a worker", async () => {
    for (const target of codebookTargets) {
      const { bytes, losses } = structuredClone(
        await codebookJobs.write({ draft: book, target, separator: ";" }),
      );
      assert.isEmpty(losses);
      const read = structuredClone(await codebookJobs.read(bytes));
      assert.deepEqual(read.ok && read.value.codes, book.codes, target);
    }
  });

  it("say why a file is no codebook", async () => {
    assert.deepEqual(structuredClone(await codebookJobs.read(new Uint8Array())), {
      ok: false,
      error: { code: "import/empty", detail: {} },
    });
  });
});
