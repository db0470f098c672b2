import { assert } from "@open-wc/testing";
import { edition } from "#domain/model/changes";
import type { CoderId } from "#domain/model/ids";
import type { SettingsScreen } from "#features/settings/settings-screen";
import "#features/settings/settings-screen";
import { readPreference } from "#ui/preferences";
import type { SettingsPage } from "#ui/route";
import { keyBindings } from "#ui/shortcuts/key-bindings";
import type { Field } from "#ui/components/field";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inProject } from "../../../support/in-project.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { openCodedStudy, type Study } from "../../../support/study.ts";
import { button, has, within } from "../../../support/within.ts";
import { waitUntil } from "../../../support/wait-until.ts";

describe("<sm-settings-screen>", () => {
  let study: Study;
  before(loadTokens);
  beforeEach(async () => {
    study = await openCodedStudy();
  });
  afterEach(async () => {
    study.project.close();
    await deleteDatabases();
    keyBindings.reset();
    localStorage.removeItem("samtale.verbosity");
  });

  const open = async (page: SettingsPage) => {
    const { element, session } = await inProject(study.project, "sm-settings-screen");
    element.page = page;
    await element.updateComplete;
    return { element, session };
  };
  const fill = async (element: SettingsScreen, selector: string, value: string) => {
    const field: unknown = within(element, selector);
    await (field as Field).updateComplete;
    const input = within(field as Field, "input, textarea") as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event("change"));
  };
  const record = () => study.project.index.project;

  for (const page of ["analysis", "coders", "waves", "changes", "keyboard", "reading", "about"] as const)
    it(`passes axe on its page ${page}`, async () => {
      const { element } = await open(page);
      await assert.isAccessible(element);
    });

  it("keeps name, questions and kind of analysis as they are given, each a step of undo", async () => {
    const { element } = await open("analysis");
    await fill(element, "sm-field.name", "Reading groups");
    await waitUntil(() => record().name === "Reading groups");
    button(element, "Add a question").click();
    await waitUntil(() => record().researchQuestions.length === 1);
    await fill(element, "li sm-field", "What do pupils wait for?");
    await waitUntil(() => record().researchQuestions[0] === "What do pupils wait for?");
    within(element, "input[value='reflexive'], label.mode input").click();
    await waitUntil(() => record().mode === "reflexive");
    await study.project.undo("coder" as CoderId);
    assert.deepInclude(record(), { name: "Reading groups", mode: "codebook" });
    button(element, "Remove question 1").click();
    await waitUntil(() => record().researchQuestions.length === 0);
  });

  it("does not take an empty name, and says why", async () => {
    const { element } = await open("analysis");
    const { name } = record();
    await fill(element, "sm-field.name", " ");
    await waitUntil(() => has(element, ".field-note.bad"));
    assert.equal(within(element, ".field-note.bad").textContent, "A project has a name.");
    assert.equal(record().name, name);
  });

  it("keeps a coder's background, refuses initials that are none, and switches coder", async () => {
    const { element, session } = await open("coders");
    await fill(element, "sm-field[data-field='discipline']", "Education");
    await waitUntil(
      () => study.project.index.coders.get("coder" as CoderId)?.discipline === "Education",
      "the discipline is kept",
    );
    await fill(element, "sm-field[data-field='initials']", "!");
    await waitUntil(() => has(element, ".field-note.bad"));
    assert.equal(within(element, ".field-note.bad").textContent, "One to three letters.");
    await fill(element, "sm-field[data-field='discipline']", "");
    await waitUntil(() => study.project.index.coders.get("coder" as CoderId)?.discipline === undefined);
    session.set({ coderId: "nobody" as CoderId });
    await waitUntil(() => has(element, "button.link"));
    button(element, "Switch to").click();
    assert.equal(session.state.coderId, "coder");
  });

  it("renames a wave in its transcripts, and does not remove one that a transcript names", async () => {
    const source = study.project.index.sourceList[0]!;
    await study.commit([
      ...edition("project", record(), { waves: ["T1"] }),
      ...edition("sources", source, { wave: "T1" }),
    ]);
    const { element } = await open("waves");
    assert.isTrue((button(element, "Remove T1") as HTMLButtonElement).disabled);
    await fill(element, "li sm-field", "Autumn");
    await waitUntil(() => study.project.index.sourceList[0]!.wave === "Autumn");
    button(element, "Add a wave").click();
    await waitUntil(() => record().waves.length === 2);
    await fill(element, "li:last-child sm-field", "Autumn");
    await waitUntil(() => has(element, ".field-note.bad"));
    assert.equal(within(element, ".field-note.bad").textContent, "A wave has a name of its own.");
    assert.deepEqual(record().waves, ["Autumn", "T2"]);
  });

  it("lists what was done, newest first", async () => {
    const { element } = await open("changes");
    const page = within(element, "sm-change-settings");
    await waitUntil(() => page.shadowRoot!.querySelectorAll("tbody tr").length === 2);
    assert.include(within(page, "tbody tr:last-child").textContent, "Began");
  });

  it("lists what was done in one phase alone", async () => {
    await study.commit(edition("project", record(), { phases: [{ phase: "coding", at: Date.now() * 2 }] }), {
      kind: "phase/begin",
    });
    const { element } = await open("changes");
    const page = within(element, "sm-change-settings");
    const rows = () => page.shadowRoot!.querySelectorAll("tbody tr").length;
    await waitUntil(() => rows() === 3);
    assert.equal(within(page, "sm-select").value, "all");
    element.phase = "coding";
    await waitUntil(() => rows() === 0, "nothing was done since");
    element.phase = undefined;
    await waitUntil(() => rows() === 3);
  });

  it("gives a command another key, says what stands in its way, and gives the usual ones back", async () => {
    const { element } = await open("keyboard");
    const editor = [...within(element, "sm-key-settings").shadowRoot!.querySelectorAll("sm-key-editor")].find(
      ({ entry }) => entry.name === "coding.memo",
    )!;
    const press = async (key: string) => {
      const add = within(editor, "button.add");
      add.focus();
      add.click();
      await editor.updateComplete;
      sendKey(key);
      await editor.updateComplete;
    };
    await press("n");
    assert.include(within(editor, "[role=alert]").textContent, "n already does");
    await press("w");
    assert.deepEqual(keyBindings.keysOf("coding.memo", ["m"]), ["m", "w"]);
    button(editor, "Take m away").click();
    assert.deepEqual(keyBindings.keysOf("coding.memo", ["m"]), ["w"]);
    await editor.updateComplete;
    button(editor, "Usual keys").click();
    assert.isFalse(keyBindings.given.has("coding.memo"));
  });

  it("keeps what is read aloud", async () => {
    const { element } = await open("reading");
    const choices = within(element, "sm-reading-choices");
    const segmented = [...choices.shadowRoot!.querySelectorAll("sm-segmented")].at(-1)!;
    within(segmented, "input[value='off']").click();
    assert.equal(readPreference("verbosity"), "off");
  });
});
