import { aTimeout, assert } from "@open-wc/testing";
import { createProject } from "#actions/create-project";
import type { OpenDialog } from "#features/project/open-dialog";
import { keptFiles } from "#features/project/kept-files";
import type { SaveDialog } from "#features/project/save-dialog";
import { isEncrypted } from "#formats/archive/encryption";
import type { Library } from "#storage/read/library";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inLibrary } from "../../../support/in-library.ts";
import { study, write } from "../../../support/project-files.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { waitUntil } from "../../../support/wait-until.ts";
import { button, has, within } from "../../../support/within.ts";
import "#features/project/open-dialog";
import "#features/project/save-dialog";

const name = "Night shift";
const fileName = "Night shift.samtale";
const type = (field: Element, text: string) => {
  const input = field.shadowRoot!.querySelector("input")!;
  input.value = text;
  input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
};
const fields = (dialog: Element) => [
  ...within(dialog, "sm-passphrase-fields").shadowRoot!.querySelectorAll("sm-field"),
];
const isOpen = (element: Element) => has(element, "sm-dialog[open]");
/** Waits for what is slow on purpose: locks are made so that trying passphrases takes long. */
const atLast = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await settle();
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** The browser's way of choosing a place, answered with a file of the page's own folder. */
interface Pickers {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}
const pickers = globalThis as unknown as Pickers;

describe("project files", () => {
  const original = pickers.showSaveFilePicker;
  let chosen: string[] = [];
  let dialog: SaveDialog;
  let library: Library;
  let project: { id: Awaited<ReturnType<typeof createProject>>["projectId"]; name: string };
  const savedFile = async (called: string) =>
    (await (await navigator.storage.getDirectory()).getFileHandle(called)).getFile();

  before(loadTokens);
  beforeEach(async () => {
    localStorage.clear();
    location.hash = "";
    keptFiles.clear();
    chosen = [];
    pickers.showSaveFilePicker = async ({ suggestedName }) => {
      chosen.push(suggestedName);
      return (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    };
    ({ element: dialog, library } = await inLibrary("sm-save-dialog"));
    const { projectId } = await createProject(library, { name, coder: { name: "Ane Berg", initials: "AB" } });
    project = { id: projectId, name };
  });
  afterEach(async () => {
    pickers.showSaveFilePicker = original!;
    location.hash = "";
    await deleteDatabases();
  });

  /** Saves through the dialog, and resolves to what the notice says. */
  async function save(passphrase?: string): Promise<string> {
    dialog.show(project);
    await waitUntil(() => isOpen(dialog));
    await settle();
    if (passphrase !== undefined) {
      within(dialog, "input[type=checkbox]").click();
      await waitUntil(() => fields(dialog).length === 2);
      for (const field of fields(dialog)) type(field, passphrase);
    }
    const told = nextToast(dialog);
    button(dialog, "Save file").click();
    return told;
  }

  it("are offered with and without a lock, accessibly", async () => {
    dialog.show(project);
    await waitUntil(() => isOpen(dialog));
    await settle();
    within(dialog, "input[type=checkbox]").click();
    await waitUntil(() => fields(dialog).length === 2);
    await aTimeout(300); // it fades in
    await assert.isAccessible(dialog);
  });

  it("are saved where the person says, and noted on the home screen's list", async () => {
    assert.include(await save(), fileName);
    assert.deepEqual(chosen, ["Night shift.samtale"]);
    assert.isAbove((await savedFile(fileName)).size, 500);
    assert.isNumber((await library.database.projects.get(project.id))?.backedUpAt);
    assert.isFalse(isOpen(dialog));
  });

  it("are saved to the same place again without asking", async () => {
    await save();
    const told = nextToast(dialog);
    void dialog.saveAgain(project);
    assert.include(await told, fileName);
    assert.lengthOf(chosen, 1);
  });

  it("leave the dialog closed once they are saved, however long the device takes to remember it", async () => {
    const summary = library.summary.bind(library);
    library.summary = async (id) => {
      await aTimeout(600);
      return summary(id);
    };
    await save();
    assert.isFalse(isOpen(dialog));
  });

  it("are not locked by a slip: the passphrase is typed twice", async () => {
    dialog.show(project);
    await waitUntil(() => isOpen(dialog));
    await settle();
    within(dialog, "input[type=checkbox]").click();
    await waitUntil(() => fields(dialog).length === 2);
    type(fields(dialog)[0]!, "three calm words");
    type(fields(dialog)[1]!, "three calm wrods");
    button(dialog, "Save file").click();
    await waitUntil(() => fields(dialog)[1]!.error !== "");
    assert.isEmpty(chosen);
  });

  it("stay as they were, and nothing is noted, where the person chose no place", async () => {
    pickers.showSaveFilePicker = () => Promise.reject(new DOMException("", "AbortError"));
    dialog.show(project);
    await waitUntil(() => isOpen(dialog));
    await settle();
    button(dialog, "Save file").click();
    await settle();
    assert.isTrue(isOpen(dialog));
    assert.isUndefined((await library.database.projects.get(project.id))?.backedUpAt);
  });

  it("say so beside the button where the place cannot be written", async () => {
    pickers.showSaveFilePicker = () => Promise.reject(new DOMException("", "NotAllowedError"));
    dialog.show(project);
    await waitUntil(() => isOpen(dialog));
    await settle();
    button(dialog, "Save file").click();
    await waitUntil(() => has(dialog, "[role=alert]"));
    assert.include(within(dialog, "[role=alert]").textContent, "could not be written");
  });

  it("are locked with what was typed", async () => {
    await save("three calm words");
    const bytes = new Uint8Array(await (await savedFile(fileName)).arrayBuffer());
    assert.isTrue(isEncrypted(bytes));
  });

  it("open as a project, asking for the passphrase, and say when it is the wrong one", async () => {
    const bytes = await write(study, "three calm words");
    const { element: opener, library: elsewhere } = await inLibrary("sm-open-dialog");
    opener.show(new File([bytes as Uint8Array<ArrayBuffer>], fileName));
    await atLast(() => has(opener, "sm-field"));
    await aTimeout(300); // it fades in
    await assert.isAccessible(opener);
    await tryPassphrase(opener, "three calm wrods");
    await atLast(() => has(opener, "sm-field") && within(opener, "sm-field").error !== "");
    await tryPassphrase(opener, "three calm words");
    await atLast(() => location.hash.includes(study.project.id));
    assert.isTrue(await elsewhere.has(study.project.id));
  });

  it("stand beside a project that is there already", async () => {
    await save();
    const { element: opener } = await inLibrary("sm-open-dialog", library);
    const told = nextToast(opener);
    opener.show(await savedFile(fileName));
    assert.include(await told, "already");
    assert.equal(await library.database.projects.count(), 2);
  });

  it("that are damaged or none are refused with the reason, and nothing is changed", async () => {
    await save();
    const bytes = new Uint8Array(await (await savedFile(fileName)).arrayBuffer());
    const { element: opener, library: elsewhere } = await inLibrary("sm-open-dialog");
    bytes[400]! ^= 1;
    opener.show(new File([bytes], fileName));
    await waitUntil(() => has(opener, "[role=alert]"));
    assert.include(within(opener, "[role=alert]").textContent, "damaged");
    opener.show(new File(["Ane: Hello."], "talk.samtale"));
    await waitUntil(
      () =>
        has(opener, "[role=alert]") &&
        within(opener, "[role=alert]").textContent.includes("no Samtale project"),
    );
    assert.equal(await elsewhere.database.projects.count(), 0);
  });
});

const nextToast = (element: HTMLElement): Promise<string> =>
  new Promise((resolve) => {
    element.addEventListener("sm-toast-show", ({ text }) => resolve(text), { once: true });
  });

async function tryPassphrase(opener: OpenDialog, passphrase: string): Promise<void> {
  await atLast(() => has(opener, "sm-field"));
  type(within(opener, "sm-field"), passphrase);
  button(opener, "Open").click();
  await atLast(() => !has(opener, "sm-field") || within(opener, "sm-field").error !== "");
}
