import { assert } from "@open-wc/testing";
import { inHand } from "#app/in-hand";
import { Session } from "#contexts/session";
import { creation } from "#domain/model/changes";
import type { CodeId } from "#domain/model/ids";
import { deleteDatabases } from "../../support/fresh-database.ts";
import { codeRecord } from "../../support/records.ts";
import { openCodedStudy } from "../../support/study.ts";

describe("what a memo begun now is about", () => {
  afterEach(deleteDatabases);

  it("is the one code that is chosen in the codebook, whatever code was looked at elsewhere", async () => {
    const { project, commit } = await openCodedStudy();
    await commit([creation("codes", codeRecord("wait"))]);
    const session = new Session(project.id);
    session.set({ codeId: "code" as CodeId });
    const about = (...chosen: string[]) => {
      const screen = Object.assign(document.createElement("div"), { chosen: new Set(chosen) });
      Object.defineProperty(screen, "localName", { value: "sm-codebook-screen" });
      return inHand(project.index, session, { screen: "codebook", projectId: project.id }, screen);
    };
    assert.deepEqual(about("wait"), { kind: "code", codeId: "wait" as CodeId });
    assert.isNull(about("wait", "code"));
    assert.isNull(about());
    project.close();
  });
});
