import { assert, oneEvent } from "@open-wc/testing";
import { Session } from "#contexts/session";
import type { ProjectId } from "#domain/model/ids";
import { isBackupDue } from "#features/project/backup-due";
import type { Home } from "#features/project/home";
import { rememberCoder } from "#features/project/known-coder";
import type { Library } from "#storage/read/library";
import { OpenProject } from "#storage/read/open-project";
import type { ErrorShowEvent } from "#ui/events/error-show-event";
import { deleteDatabases } from "../../../support/fresh-database.ts";
import { inLibrary } from "../../../support/in-library.ts";
import { sendKey } from "../../../support/keys.ts";
import { loadTokens } from "../../../support/page-styles.ts";
import { replaceMethod } from "../../../support/replace-method.ts";
import { has, within } from "../../../support/within.ts";
import "#features/project/home";

/** Reading seven files takes longer than a step on the screen. */
const atLast = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};
const openedId = () => /^#\/p\/([^/]+)\/coding/.exec(location.hash)?.[1] as ProjectId | undefined;

describe("the sample project", () => {
  let home: Home;
  let library: Library;
  const open = async () => {
    location.hash = "";
    sendKey("s");
    await atLast(() => openedId() !== undefined);
    return OpenProject.open(library.database, openedId()!, library.environment);
  };

  before(loadTokens);
  beforeEach(async () => {
    localStorage.clear();
    location.hash = "";
    ({ element: home, library } = await inLibrary("sm-home"));
    await atLast(() => has(home, "sm-empty"));
  });
  afterEach(async () => {
    home.remove();
    location.hash = "";
    await deleteDatabases();
  });

  it("is offered among what one can begin, and where no project is; a press opens it once", async () => {
    assert.isTrue(has(home, ".deeds .deed sm-icon"));
    const button = [...within(home, "sm-empty").querySelectorAll("button")].at(-1)!;
    assert.equal(button.textContent.trim(), "Open sample project");
    button.click();
    button.click();
    await atLast(() => openedId() !== undefined);
    await atLast(() => home.shadowRoot!.querySelectorAll("sm-project-row").length > 0);
    assert.lengthOf(home.shadowRoot!.querySelectorAll("sm-project-row"), 1);
  });

  it("holds the whole study with its texts, and asks who codes where nobody is known", async () => {
    const project = await open();
    const { index } = project;
    assert.equal(index.project.name, "Video coaching in upper secondary");
    assert.sameMembers(
      [...index.coders.values()].map(({ initials }) => initials),
      ["YL", "HÅ", "NO"],
    );
    assert.isUndefined(new Session(index.project.id).state.coderId);
    const sources = [...index.sources.values()].sort((a, b) => a.order - b.order);
    assert.equal(sources.map(({ format }) => format).join(" "), "vtt docx txt srt md otr csv");
    for (const { id, length } of sources) assert.lengthOf(await project.textOf(id), length);
    project.close();
  });

  it("is joined by whoever coded here before, with nothing of the others' work for them to undo", async () => {
    rememberCoder({ name: "Ane Berg", initials: "AB" });
    const project = await open();
    const { coderId } = new Session(project.index.project.id).state;
    assert.equal(project.index.coders.get(coderId!)?.initials, "AB");
    assert.deepEqual(await project.undo(coderId!), { count: 0, skipped: [] });
    project.close();
  });

  it("can be undone step by step by those whose work it is, and done again", async () => {
    const project = await open();
    const { index } = project;
    const noor = [...index.coders.values()].find(({ initials }) => initials === "NO")!.id;
    const all = () => [...index.allCodings].length;
    const before = { codings: all(), memos: index.memos.size };
    const memosOf = () => [...index.memos.values()].filter(({ coderId }) => coderId === noor);
    let steps = 0;
    for (; all() > before.codings - 3; steps++) assert.isEmpty((await project.undo(noor)).skipped);
    // Work of many days is taken back from its end: what she wrote since, and nothing from before.
    const last = Math.max(
      ...[...index.allCodings].filter((each) => each.coderId === noor).map(({ at }) => at),
    );
    assert.isBelow(index.memos.size, before.memos);
    assert.isNotEmpty(memosOf());
    assert.isTrue(memosOf().every(({ at }) => at < last));
    for (let step = 0; step < steps; step++) assert.isEmpty((await project.redo(noor)).skipped);
    assert.deepEqual({ codings: all(), memos: index.memos.size }, before);
    project.close();
  });

  it("makes another project each time, and neither waits for a file before it was changed", async () => {
    const [first, second] = [await open(), await open()];
    assert.notEqual(first.index.project.id, second.index.project.id);
    first.close();
    second.close();
    await atLast(() => home.shadowRoot!.querySelectorAll("sm-project-row").length === 2);
    for (const row of home.shadowRoot!.querySelectorAll("sm-project-row")) {
      assert.equal(row.project.changesOnlyHere, 0);
      assert.isUndefined(row.project.backedUpAt);
      // Begun on this device just now, however old the study is.
      assert.isFalse(isBackupDue({ ...row.project, changesOnlyHere: 1 }, library.environment.now()));
    }
  });

  it("says so where its files cannot be fetched, leaves nothing behind, and can be tried again", async () => {
    const restore = replaceMethod(globalThis, "fetch", () => () => Promise.reject(new TypeError("offline")));
    try {
      setTimeout(() => sendKey("s"));
      const { error }: ErrorShowEvent = await oneEvent(home, "sm-error-show");
      assert.equal(error.code, "sample/not-there");
    } finally {
      restore();
    }
    assert.isTrue(has(home, "sm-empty"));
    const project = await open();
    assert.equal(project.index.sources.size, 7);
    project.close();
  });
});
