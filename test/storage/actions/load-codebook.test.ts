import { loadCodebook } from "#actions/load-codebook";
import { fetchStarterCodebook, starterCodebooks } from "#actions/starter-codebooks";
import { visitCodes } from "#domain/codebook/codebook-draft";
import { AppError } from "#domain/errors";
import type { CodeId, CoderId } from "#domain/model/ids";
import { assert } from "@open-wc/testing";
import { deleteDatabases } from "../../support/fresh-database.ts";
import { rejection } from "../../support/rejection.ts";
import { openCodedStudy, openStudy } from "../../support/study.ts";

const coderId = "coder" as CoderId;

describe("loadCodebook", () => {
  afterEach(deleteDatabases);

  for (const starter of starterCodebooks)
    it(`loads ${starter.id} in one step, and one undo takes it back`, async () => {
      const { project } = await openStudy();
      const draft = await fetchStarterCodebook(starter);
      let count = 0;
      visitCodes(draft.codes, () => count++);
      const { title, description, language } = draft.titlePage ?? {};
      assert.deepEqual(
        [starter.title, starter.description, starter.language],
        [title, description, language],
      );
      assert.equal(starter.count, count);

      const { entry, created } = await loadCodebook(project, coderId, { draft, title: starter.title });
      assert.lengthOf(created, count);
      assert.deepEqual(entry?.deed, { kind: "codebook/load", detail: { codebook: starter.title, count } });
      assert.lengthOf(project.index.codeTree.nodes, count);
      assert.deepEqual(
        project.index.codeTree.roots.map(({ code }) => code.name),
        draft.codes.map(({ name }) => name),
      );
      await project.undo(coderId);
      assert.isEmpty(project.index.codeTree.nodes);
      assert.isUndefined((await project.undo(coderId)).deed);

      await loadCodebook(project, coderId, { draft, title: starter.title });
      assert.lengthOf(project.index.codeTree.nodes, count);
      project.close();
    });

  it("writes nothing where every code is there, and puts codes below a chosen one", async () => {
    const { project } = await openCodedStudy();
    const draft = await fetchStarterCodebook(starterCodebooks.at(-1)!);
    const chosen = { draft, title: "Relations", parentId: "code" as CodeId };
    await loadCodebook(project, coderId, chosen);
    assert.deepEqual(
      project.index.codeTree.nodes.map(({ path }) => path.join(">")),
      ["code", "code>Closeness", "code>Conflict", "code>Dependency"],
    );
    const again = await loadCodebook(project, coderId, chosen);
    assert.isUndefined(again.entry);
    assert.lengthOf(again.existing, 3);
    project.close();
  });
});

describe("fetchStarterCodebook", () => {
  it("says that a codebook is not there", async () => {
    const [starter] = starterCodebooks;
    const url = new URL("./no-such-codebook.json", import.meta.url);
    const error = await rejection(fetchStarterCodebook({ ...starter!, url }));
    assert.instanceOf(error, AppError);
    assert.include(error, { code: "codebook/not-there" });
  });
});
