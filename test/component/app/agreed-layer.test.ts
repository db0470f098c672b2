import { assert } from "@open-wc/testing";
import { creation } from "#domain/model/changes";
import type { CoderId, RoundId } from "#domain/model/ids";
import { deleteDatabases } from "../../support/fresh-database.ts";
import { inProject } from "../../support/in-project.ts";
import { coderRecord, codingRecord } from "../../support/records.ts";
import { roundRecord } from "../../support/round-records.ts";
import { openCodedStudy, type Study } from "../../support/study.ts";
import { has, within } from "../../support/within.ts";
import { waitUntil } from "../../support/wait-until.ts";
import "#app/coder-menu";
import "#app/who-dialog";
import "#features/settings/settings-screen";

describe("the agreed layer of a round", () => {
  let study: Study;
  beforeEach(async () => {
    localStorage.clear();
    study = await openCodedStudy();
    const agreedIn = "round" as RoundId;
    await study.commit([
      creation("rounds", roundRecord("round", { state: "closed" })),
      creation("coders", coderRecord("agreed", { name: "Agreed, Round 1", initials: "A1", agreedIn })),
      creation("codings", codingRecord("c", { coderId: "agreed" as CoderId, start: 0, end: 9 })),
    ]);
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
  });
  const wordsOf = (element: Element): string => element.shadowRoot!.textContent;

  it("is nobody who codes: not to be chosen in the menu of coders, nor where it is asked who is here", async () => {
    const { element: menu } = await inProject(study.project, "sm-coder-menu", {
      coderId: "coder" as CoderId,
    });
    assert.include(wordsOf(menu), "coder");
    assert.notInclude(wordsOf(menu), "Agreed");
    const { element: who } = await inProject(study.project, "sm-who-dialog");
    assert.include(wordsOf(who), "coder");
    assert.notInclude(wordsOf(who), "Agreed");
  });

  it("is not a person whose name and background are kept in the settings", async () => {
    const { element } = await inProject(study.project, "sm-settings-screen", { page: "coders" });
    await waitUntil(() => has(element, "sm-coder-settings"));
    const settings = within(element, "sm-coder-settings");
    await settings.updateComplete;
    assert.lengthOf([...settings.renderRoot.querySelectorAll("article")], 1);
  });
});
