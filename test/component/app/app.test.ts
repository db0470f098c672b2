import { aTimeout, assert } from "@open-wc/testing";
import { createCoder } from "#actions/create-coder";
import { createProject } from "#actions/create-project";
import type { App } from "#app/app";
import { Session } from "#contexts/session";
import { AppError } from "#domain/errors";
import { creation } from "#domain/model/changes";
import type { ProjectId } from "#domain/model/ids";
import { Library } from "#storage/read/library";
import { MenuItem } from "#ui/components/menu-item";
import { ErrorShowEvent } from "#ui/events/error-show-event";
import { setTheme } from "#ui/theme";
import { deleteDatabases, freshDatabase } from "../../support/fresh-database.ts";
import { sendKey } from "../../support/keys.ts";
import { loadTokens } from "../../support/page-styles.ts";
import { contentsOf, sourceRecord } from "../../support/records.ts";
import { testEnvironment } from "../../support/test-environment.ts";
import { waitUntil } from "../../support/wait-until.ts";
import { button, has, within } from "../../support/within.ts";
import "#app/app";

const coder = { name: "Ane Berg", initials: "AB" };
const textOf = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, " ").trim();
/** Loading a screen for the first time takes as long as it takes. */
const atLast = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await aTimeout(20);
};

describe("<sm-app>", () => {
  let app: App;
  let library: Library;
  let projectId: ProjectId;
  before(loadTokens);
  beforeEach(async () => {
    localStorage.clear();
    library = new Library(freshDatabase(), testEnvironment());
    const begun = await createProject(library, { name: "Night shift", coder });
    ({ projectId } = begun);
    new Session(projectId).set({ coderId: begun.coderId });
  });
  afterEach(async () => {
    app.remove();
    location.hash = "";
    await deleteDatabases();
  });

  /** The program at an address, as a browser opens it. */
  async function start(hash: string): Promise<void> {
    location.hash = hash;
    app = document.createElement("sm-app");
    app.library = library;
    document.body.append(app);
    await app.updateComplete;
  }
  const startInProject = async (screen = "coding"): Promise<void> => {
    await start(`#/p/${projectId}/${screen}`);
    await atLast(() => has(app, "sm-coding-screen") || has(app, "sm-passages-screen"));
  };

  it("passes axe at home and in a project", async () => {
    await start("#/");
    await waitUntil(() => has(app, "sm-project-row"));
    await assert.isAccessible(app);
    location.hash = `#/p/${projectId}/coding`;
    await atLast(() => has(app, "sm-coding-screen"));
    await assert.isAccessible(app);
  });

  it("opens the project of the address, names it in the title, and marks the screen in the rail", async () => {
    await startInProject("passages");
    assert.equal(document.title, "Night shift – Samtale");
    assert.equal(within(app, "[aria-current=page]").textContent.trim(), "Explore");
    assert.include(textOf(within(app, "sm-project-menu")), "Night shift");
  });

  it("says so where the project of the address is not on this device", async () => {
    await start(`#/p/${crypto.randomUUID()}/coding`);
    await waitUntil(() => has(app, "sm-project") && has(within(app, "sm-project"), "[role=alert]"));
    assert.equal(button(within(app, "sm-project"), "Go to all").getAttribute("href"), "#/");
  });

  it("goes from screen to screen, and home, by key", async () => {
    await startInProject();
    sendKey("g");
    sendKey("e");
    await atLast(() => has(app, "sm-passages-screen"));
    sendKey("g");
    sendKey("h");
    await waitUntil(() => has(app, "sm-home"));
  });

  it("says when it was saved, and what undo would take back", async () => {
    await startInProject();
    assert.match(textOf(within(app, "sm-save-mark")), /^Saved on this device, \d\d:\d\d/);
    const undo = () => within(within(app, "sm-undo-buttons"), "button");
    assert.equal(undo().getAttribute("aria-disabled"), "true");
    const project = within(app, "sm-project").project!;
    const { coderId } = new Session(projectId).state;
    await project.commit({
      coderId: coderId!,
      deed: { kind: "project/edit", detail: { project: "Day shift" } },
      patch: [
        { table: "project", id: projectId, before: { name: "Night shift" }, after: { name: "Day shift" } },
      ] as never,
    });
    await waitUntil(() => undo().getAttribute("aria-label") === "Undo: Changed the project to Day shift");
    sendKey("z", { ctrlKey: true });
    await waitUntil(() => project.index.project.name === "Night shift");
    await waitUntil(() => textOf(within(app, "sm-toast")).includes("Undone"));
  });

  it("asks who codes where nobody said so, and takes nobody's work for theirs", async () => {
    localStorage.clear();
    await start(`#/p/${projectId}/coding`);
    await waitUntil(() => has(app, "sm-who-dialog"));
    const dialog = within(app, "sm-who-dialog");
    assert.isFalse(has(app, "sm-coder-menu"));
    await aTimeout(300); // it fades in
    await assert.isAccessible(dialog);
    within(dialog, "input[type=radio]").click();
    await dialog.updateComplete;
    button(dialog, "Start coding").click();
    await waitUntil(() => has(app, "sm-coder-menu"));
    assert.include(textOf(within(app, "sm-coder-menu")), "Ane Berg");
  });

  it("switches to another coder", async () => {
    const project = await library.open(projectId);
    await createCoder(project, undefined, { name: "Carl Dahl", initials: "CD" });
    project.close();
    await startInProject();
    const menu = within(app, "sm-coder-menu");
    const items = () => [...menu.shadowRoot!.querySelectorAll("sm-menu-item")];
    assert.isTrue(items().every((item) => item instanceof MenuItem));
    items()
      .find((item) => item.textContent.startsWith("Carl Dahl"))!
      .click();
    await waitUntil(() => within(menu, "button").textContent.includes("Carl Dahl"));
    assert.equal(within(menu, "sm-initials").initials, "CD");
  });

  it("moves from part to part of the screen with F6, and back", async () => {
    await startInProject();
    const live = () => document.querySelector(".sm-live")!.textContent.trim();
    sendKey("F6");
    assert.equal(live(), "Top bar");
    sendKey("F6");
    assert.equal(live(), "Screens");
    sendKey("F6", { shiftKey: true });
    assert.equal(live(), "Top bar");
  });

  it("lists the keys of the place one is at, and lets those without modifiers be switched off", async () => {
    await startInProject();
    sendKey("F1");
    const dialog = within(app, "sm-keyboard-dialog");
    await waitUntil(() => has(dialog, "sm-dialog[open]"));
    assert.include(textOf(dialog), "Go to Explore");
    await aTimeout(300); // it fades in
    await assert.isAccessible(dialog);
    within(dialog, "input[type=checkbox]").click();
    within(dialog, ".head button").click();
    await waitUntil(() => !has(dialog, "sm-dialog[open]"));
    sendKey("g");
    sendKey("h");
    await aTimeout(50);
    assert.isFalse(has(app, "sm-home"));
  });

  it("asks once before a project is left whose transcripts are in no file", async () => {
    const project = await library.open(projectId);
    const { coderId } = new Session(projectId).state;
    const source = sourceRecord("source", { length: 4, speakers: [{ label: "Ada" }] });
    await project.commit({
      coderId: coderId!,
      deed: { kind: "source/import", detail: { source: source.name } },
      patch: [creation("sources", source)],
      contents: [contentsOf("source", "word")],
    });
    project.close();
    await startInProject("passages");
    const dialog = within(app, "sm-leave-dialog");
    within(app, "a.mark").click();
    await waitUntil(() => has(dialog, "sm-dialog[open]"));
    await aTimeout(300); // it fades in
    await assert.isAccessible(dialog);
    button(dialog, "Stay").click();
    await waitUntil(() => !has(dialog, "sm-dialog[open]"));
    assert.isTrue(has(app, "sm-project"));
    within(app, "a.mark").click();
    await waitUntil(() => has(dialog, "sm-dialog[open]"));
    button(dialog, "Leave without").click();
    await waitUntil(() => has(app, "sm-home"));
    await waitUntil(() => has(app, "sm-project-row"));
    within(app, "sm-project-row").shadowRoot!.querySelector("a")!.click();
    await waitUntil(() => has(app, "a.mark"));
    within(app, "a.mark").click();
    await waitUntil(() => has(app, "sm-home"));
  });

  it("says a failure in a sentence, and takes it away when told", async () => {
    await startInProject();
    const failure = new AppError("storage/stale", { table: "codes" });
    within(app, "sm-project-frame").dispatchEvent(new ErrorShowEvent(failure));
    await waitUntil(() => has(app, "sm-banner"));
    assert.include(within(app, "sm-banner").textContent, "changed somewhere else");
    await assert.isAccessible(within(app, "sm-banner"));
    button(within(app, "sm-banner"), "Dismiss").click();
    await waitUntil(() => !has(app, "sm-banner"));
  });

  it("offers to save the project when it meets a bug", async () => {
    await startInProject();
    within(app, "sm-project-frame").dispatchEvent(new ErrorShowEvent(new TypeError("x is not a function")));
    const dialog = within(app, "sm-unexpected-dialog");
    await waitUntil(() => has(dialog, "sm-dialog[open]"));
    await aTimeout(300); // it fades in
    await assert.isAccessible(dialog);
    button(dialog, "Save project file").click();
    await waitUntil(() => has(within(dialog, "sm-save-dialog"), "sm-dialog[open]"));
  });

  it("asks to be reloaded once a newer version holds the projects", async () => {
    await start("#/");
    library.state.set("outdated");
    await waitUntil(() => has(app, "sm-banner"));
    assert.include(within(app, "sm-banner").textContent, "Reload");
  });

  it("follows the light of the device, or what the person chose", async () => {
    await start("#/");
    setTheme("dark");
    assert.equal(getComputedStyle(document.documentElement).colorScheme, "dark");
    setTheme("light");
    assert.equal(getComputedStyle(document.documentElement).colorScheme, "light");
    setTheme("system");
    assert.equal(getComputedStyle(document.documentElement).colorScheme, "light dark");
  });
});
