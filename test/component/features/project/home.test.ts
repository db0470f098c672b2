import { aTimeout, assert, oneEvent } from "@open-wc/testing";
import { createProject } from "#actions/create-project";
import { Session } from "#contexts/session";
import { deleteProject } from "#actions/delete-project";
import { forgetProject } from "#features/project/known-projects";
import type { Home } from "#features/project/home";
import type { Library } from "#storage/read/library";
import { recordBackup } from "#storage/write/record-backup";
import type { Field } from "#ui/components/field";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inLibrary } from "../../../support/in-library.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { button, has, within } from "../../../support/within.ts";
import "#features/project/home";

const dayMs = 86_400_000;
const coder = { name: "Ane Marie Berg", initials: "AB" };
const type = (field: Field, text: string) => {
  const input = field.shadowRoot!.querySelector("input")!;
  input.value = text;
  input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
};
const rows = (home: Home) => [...home.shadowRoot!.querySelectorAll("sm-project-row")];
const words = (home: Home) =>
  rows(home).map((row) => row.shadowRoot!.textContent.replace(/\s+/g, " ").trim());
const isOpen = (home: Home, dialog: string) => has(within(home, dialog), "sm-dialog[open]");

describe("<sm-home>", () => {
  let home: Home;
  let library: Library;
  before(loadTokens);
  beforeEach(async () => {
    localStorage.clear();
    location.hash = "";
    ({ element: home, library } = await inLibrary("sm-home"));
    await waitUntil(() => has(home, "sm-empty"));
  });
  afterEach(async () => {
    home.remove();
    location.hash = "";
    await deleteDatabases();
  });

  it("passes axe, without projects and with some", async () => {
    await assert.isAccessible(home);
    await createProject(library, { name: "Night shift", coder });
    await waitUntil(() => rows(home).length === 1);
    await assert.isAccessible(home);
  });

  it("says what will appear where no project is, and nothing else", () => {
    assert.include(within(home, "sm-empty").textContent, "Projects appear here");
    assert.isEmpty(rows(home));
  });

  it("lists projects, last changed first, with counts and a link", async () => {
    const { projectId } = await createProject(library, { name: "Night shift", coder });
    await createProject(library, { name: "Reading groups", coder });
    await waitUntil(() => rows(home).length === 2);
    await waitUntil(() => words(home)[0]!.startsWith("Reading groups"));
    assert.include(words(home)[1], "0 transcripts, 0 codes, 1 coder");
    assert.equal(within(rows(home)[1]!, "a").getAttribute("href"), `#/p/${projectId}/coding`);
  });

  it("warns of work that no file holds after seven days, and not before", async () => {
    const { projectId } = await createProject(library, { name: "Night shift", coder });
    await waitUntil(() => rows(home).length === 1);
    const row = rows(home)[0]!;
    const created = row.project.createdAt;
    const isWarned = async (now: number) => {
      row.now = now;
      await row.updateComplete;
      return has(row, ".warn");
    };
    assert.isFalse(await isWarned(created + 7 * dayMs));
    assert.isTrue(await isWarned(created + 7 * dayMs + 1));
    assert.include(words(home)[0], "1 change only in this browser");
    await recordBackup(library.database, projectId, { at: created + 1000, sequence: 1 });
    await waitUntil(() => row.project.backedUpAt !== undefined);
    assert.isFalse(await isWarned(created + 30 * dayMs), "nothing changed since the file was saved");
    assert.notInclude(words(home)[0], "only in this browser");
    row.project = { ...row.project, changesOnlyHere: 12 };
    assert.isTrue(await isWarned(created + 30 * dayMs));
    assert.include(words(home)[0], "12 changes only in this browser");
    button(row, "Save project file").click();
    await waitUntil(() => isOpen(home, "sm-save-dialog"));
  });

  it("begins a project by key: name, coder, initials from the name; and goes to its import", async () => {
    sendKey("i");
    await waitUntil(() => isOpen(home, "sm-create-dialog"));
    const dialog = within(home, "sm-create-dialog");
    await waitUntil(() => has(dialog, "sm-coder-fields"));
    const fields = within(dialog, "sm-coder-fields");
    type(within(dialog, "sm-field"), "Night shift");
    type(within(fields, "sm-field"), "Ane Marie Berg");
    button(dialog, "Create and choose").click();
    await waitUntil(() => location.hash.includes("import"));
    await waitUntil(() => rows(home).length === 1);
    const project = await library.open(rows(home)[0]!.project.id);
    const { coderId } = new Session(project.id).state;
    assert.equal(project.index.project.name, "Night shift");
    assert.equal(project.index.coders.get(coderId!)?.initials, "AB");
    project.close();
  });

  it("makes nothing while something is missing, and says what", async () => {
    sendKey("n");
    await waitUntil(() => isOpen(home, "sm-create-dialog"));
    const dialog = within(home, "sm-create-dialog");
    button(dialog, "Create project").click();
    await waitUntil(() => within(dialog, "sm-field").error !== "");
    assert.isTrue(has(dialog, "[aria-invalid=true]"));
    assert.isEmpty(rows(home));
  });

  it("says which projects the browser cleared away, offers their file by name, and forgets them when told to", async () => {
    const { projectId } = await createProject(library, { name: "Night shift", coder });
    await createProject(library, { name: "Day shift", coder });
    await recordBackup(library.database, projectId, {
      at: Date.UTC(2026, 0, 5, 9),
      sequence: 1,
      name: "night.samtale",
    });
    await waitUntil(
      () => rows(home).length === 2 && rows(home).some(({ project }) => project.backedUpFile !== undefined),
    );
    home.remove();
    await deleteDatabases();
    ({ element: home, library } = await inLibrary("sm-home"));
    await waitUntil(() => has(home, "sm-lost-list"));
    const list = within(home, "sm-lost-list");
    const said = list.shadowRoot!.textContent.replace(/\s+/g, " ");
    assert.include(said, "2 projects are gone");
    assert.include(said, "Night shift Its project file night.samtale was saved on 5 Jan 2026.");
    assert.include(said, "Day shift No project file of it was saved.");
    await assert.isAccessible(home);
    await createProject(library, { name: "New", coder });
    await waitUntil(() => rows(home).length === 1);
    assert.isTrue(has(home, "sm-lost-list"), "what is made since changes nothing about it");
    button(list, "Dismiss").click();
    await waitUntil(() => !has(home, "sm-lost-list"));
    home.remove();
    ({ element: home } = await inLibrary("sm-home", library));
    await waitUntil(() => rows(home).length === 1);
    assert.isFalse(has(home, "sm-lost-list"));
  });

  it("does not take a project that a person deleted, here or in another tab, for one that was cleared away", async () => {
    const { projectId } = await createProject(library, { name: "Night shift", coder });
    await waitUntil(() => rows(home).length === 1);
    forgetProject(projectId);
    await deleteProject(library, projectId);
    await waitUntil(() => rows(home).length === 0);
    home.remove();
    ({ element: home } = await inLibrary("sm-home", library));
    await waitUntil(() => has(home, "sm-empty"));
    assert.isFalse(has(home, "sm-lost-list"));
  });

  it("renames a project", async () => {
    await createProject(library, { name: "Night shift", coder });
    await waitUntil(() => rows(home).length === 1);
    button(rows(home)[0]!, "Rename").click();
    await waitUntil(() => isOpen(home, "sm-rename-dialog"));
    const dialog = within(home, "sm-rename-dialog");
    type(within(dialog, "sm-field"), " Night and day ");
    button(dialog, "Rename").click();
    await waitUntil(() => words(home)[0]?.startsWith("Night and day") === true);
    await waitUntil(() => !isOpen(home, "sm-rename-dialog"));
  });

  it("deletes a project only when told to, having said what is lost and when its file was saved", async () => {
    await createProject(library, { name: "Night shift", coder });
    await waitUntil(() => rows(home).length === 1);
    button(rows(home)[0]!, "Delete").click();
    await waitUntil(() => isOpen(home, "sm-delete-dialog"));
    const dialog = within(home, "sm-delete-dialog");
    assert.include(within(dialog, "sm-dialog").textContent, "No project file was ever saved");
    await aTimeout(300); // it fades in
    await assert.isAccessible(dialog);
    button(dialog, "Cancel").click();
    await waitUntil(() => !isOpen(home, "sm-delete-dialog"));
    assert.lengthOf(rows(home), 1);
    button(rows(home)[0]!, "Delete").click();
    await waitUntil(() => isOpen(home, "sm-delete-dialog"));
    setTimeout(() => button(dialog, "Delete project").click());
    const toast = (await oneEvent(home, "sm-toast-show")) as unknown as { text: string };
    assert.include(toast.text, "Night shift");
    await waitUntil(() => has(home, "sm-empty"));
  });
});
