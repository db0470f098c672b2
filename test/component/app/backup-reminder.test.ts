import { ContextProvider } from "@lit/context";
import { aTimeout, assert, fixture, html } from "@open-wc/testing";
import { createProject } from "#actions/create-project";
import type { BackupReminder } from "#app/backup-reminder";
import { libraryContext } from "#contexts/library-context";
import { projectContext } from "#contexts/project-context";
import { Library } from "#storage/read/library";
import type { OpenProject } from "#storage/read/open-project";
import { recordBackup } from "#storage/write/record-backup";
import { deleteDatabases, freshDatabase } from "../../support/fresh-database.ts";
import { loadTokens } from "../../support/page-styles.ts";
import { testEnvironment } from "../../support/test-environment.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { button, has, within } from "../../support/within.ts";
import "#app/backup-reminder";

const dayMs = 86_400_000;

describe("<sm-backup-reminder>", () => {
  let library: Library;
  let project: OpenProject;
  let days: number;
  before(loadTokens);
  beforeEach(async () => {
    localStorage.clear();
    const environment = testEnvironment();
    days = 0;
    library = new Library(freshDatabase(), {
      newId: () => environment.newId(),
      now: () => environment.now() + days * dayMs,
    });
    const coder = { name: "Ane Berg", initials: "AB" };
    const { projectId } = await createProject(library, { name: "Night shift", coder });
    project = await library.open(projectId);
  });
  afterEach(async () => {
    project.close();
    await deleteDatabases();
  });

  /** The reminder as a project that is opened shows it, once it has looked. */
  async function open(): Promise<BackupReminder> {
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    new ContextProvider(frame, { context: libraryContext, initialValue: library });
    new ContextProvider(frame, { context: projectContext, initialValue: project });
    const reminder = document.createElement("sm-backup-reminder");
    frame.append(reminder);
    await library.summary(project.id);
    await aTimeout(0);
    await reminder.updateComplete;
    return reminder;
  }
  const speaks = (reminder: BackupReminder): boolean => has(reminder, "sm-banner");

  it("is silent for seven days, then says once a day what is in no file", async () => {
    assert.isFalse(speaks(await open()));
    days = 8;
    const reminder = await open();
    assert.isTrue(speaks(reminder));
    const words = within(reminder, "sm-banner").textContent.replace(/\s+/g, " ");
    assert.include(words, "1 change only in this browser. No project file saved yet.");
    await assert.isAccessible(reminder);
    assert.isFalse(speaks(await open()), "not a second time that day");
    days = 9;
    assert.isTrue(speaks(await open()));
  });

  it("goes when it is put off, and when a file is saved, and comes back only for changes made since", async () => {
    days = 8;
    const first = await open();
    button(first, "Later").click();
    await waitUntil(() => !speaks(first));
    days = 9;
    const second = await open();
    assert.isTrue(speaks(second));
    await recordBackup(library.database, project.id, { at: library.environment.now(), sequence: 1 });
    await waitUntil(() => !speaks(second));
    days = 30;
    assert.isFalse(speaks(await open()));
  });

  it("offers the file with one click", async () => {
    days = 8;
    const reminder = await open();
    button(reminder, "Save project file").click();
    await waitUntil(() => has(within(reminder, "sm-save-dialog"), "sm-dialog[open]"));
  });
});
