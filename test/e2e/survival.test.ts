import type { Browser, Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { beginProject, caretInTurn, codeTurn, importFiles, sample, type TestFile } from "./support/steps.ts";
import { storedProject, type StoredProject } from "./support/stored-project.ts";

/** A transcript of some 60 characters a turn. */
const transcript = (name: string, turns: number): TestFile => ({
  name: `${name}.txt`,
  mimeType: "text/plain",
  buffer: Buffer.from(
    Array.from({ length: turns }, (_, turn) =>
      turn % 2 === 0
        ? `Mari: Turn ${turn} of ${name}, where we looked at it together.`
        : `Jon: And turn ${turn}, where nobody knew what to say.`,
    ).join("\n"),
  ),
});

const openImport = async (page: Page): Promise<void> => {
  await page.locator("sm-rail").getByRole("button", { name: "Import" }).click();
  await expect(page.getByText("Files are read on this device and nowhere else.")).toBeVisible();
};

/** Ends every renderer of this browser by its process id: what the operating system does when memory runs out. */
async function killRenderers(browser: Browser): Promise<void> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
  for (const { type, id } of processInfo) if (type === "renderer") process.kill(id, "SIGKILL");
  await devtools.detach();
}

/** Every transcript is there with its text and its turns, came by one entry of the log, and the log has no gap. */
function assertWhole({ sources, texts, turns, sequence, log }: StoredProject): void {
  expect(texts).toEqual(sources);
  expect(turns).toEqual(sources.map(({ id }) => id));
  expect(log.map((entry) => entry.sequence)).toEqual(log.map((_, at) => at + 1));
  expect(sequence).toBe(log.length);
  const imported = log.filter(({ kind }) => kind === "source/import").flatMap((entry) => entry.sources);
  expect(imported.toSorted()).toEqual(sources.map(({ id }) => id));
}

test("a renderer killed in the middle of importing thirty files leaves each wholly in or out, and the log whole", async ({
  page,
  context,
  browser,
}) => {
  await beginProject(page, "Thirty groups", [sample("plain.txt")]);
  const address = page.url();
  let reach: () => void;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  await page.exposeFunction("reached", () => reach());
  // After the twelfth the page does nothing more, with the next one under way, until it is killed.
  await page.evaluate(() => {
    let commits = 0;
    new BroadcastChannel("samtale.samtale").onmessage = () => {
      if (++commits !== 12) return;
      void (window as unknown as { reached(): Promise<void> }).reached();
      for (const end = performance.now() + 20_000; performance.now() < end;);
    };
  });
  await openImport(page);
  const files = Array.from({ length: 30 }, (_, at) => transcript(`group ${at + 1}`, 300));
  await page.locator("sm-import-files input[type=file]").setInputFiles(files as string[]);
  await expect(page.getByText("30 of 30 files read")).toBeVisible({ timeout: 30_000 });
  const crashed = page.waitForEvent("crash");
  await page.getByRole("button", { name: "Import 30 transcripts" }).click();
  await reached;
  await killRenderers(browser);
  await crashed;

  const again = await context.newPage();
  await again.goto(address);
  await expect(again.locator("sm-transcript")).toBeVisible();
  const left = await storedProject(again);
  assertWhole(left);
  expect([13, 14], "the first, the twelve, and the one under way or not").toContain(left.sources.length);
  await openImport(again);
  await importFiles(again, [transcript("the one more", 10)]);
  const after = await storedProject(again);
  assertWhole(after);
  expect(after.sources.length).toBe(left.sources.length + 1);
});

test("a device without room refuses what does not fit, says so, loses nothing, and goes on once there is room", async ({
  page,
  context,
  baseURL,
}) => {
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(baseURL!);
  // Enough for a project with a short transcript.
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1_000_000 });
  await beginProject(page, "Little room", [sample("plain.txt")]);
  await caretInTurn(page, 1);
  await codeTurn(page, "Being attentive", "new");
  const before = await storedProject(page);

  await openImport(page);
  await page
    .locator("sm-import-files input[type=file]")
    .setInputFiles([transcript("too much", 40_000)] as never[]);
  await expect(page.getByText("1 of 1 files read")).toBeVisible();
  const importing = page.getByRole("button", { name: "Import 1 transcript" });
  await importing.click();
  await expect(page.locator("sm-import-dialog").getByText("The device has no room left.")).toBeVisible();
  expect(await storedProject(page)).toEqual(before);

  await devtools.send("Storage.overrideQuotaForOrigin", { origin });
  await importing.click();
  await expect(page.locator("sm-import-dialog[open]")).toHaveCount(0);
  await expect(page.getByText("The device has no room left.")).toHaveCount(0);
  const after = await storedProject(page);
  assertWhole(after);
  expect(after.sources.length).toBe(2);
  await page.reload();
  await expect(page.locator("sm-code-tree")).toContainText("Being attentive");
});

test("projects that the browser cleared away are named, with their file; what is left of them overwrites nothing", async ({
  page,
  context,
  baseURL,
}) => {
  // A place to save to, as browsers with the file system's own dialogs give it.
  await page.addInitScript(() => {
    const kept = { name: "evening.samtale", parts: [] as Blob[], writes: 0 };
    const handle = {
      name: kept.name,
      getFile: () => Promise.resolve(new File(kept.parts, kept.name)),
      createWritable: () => {
        kept.writes++;
        const parts: Blob[] = [];
        return Promise.resolve({
          write: (part: Blob) => Promise.resolve(void parts.push(part)),
          close: () => Promise.resolve(void (kept.parts = parts)),
          abort: () => Promise.resolve(),
        });
      },
    };
    Object.assign(window, { kept, showSaveFilePicker: () => Promise.resolve(handle) });
    Reflect.deleteProperty(window, "showOpenFilePicker");
  });
  const keptFile = () =>
    page.evaluate(async () => {
      const { kept } = window as unknown as { kept: { parts: Blob[]; writes: number } };
      const bytes = new Uint8Array(await new Blob(kept.parts).arrayBuffer());
      return { writes: kept.writes, bytes: [...bytes] };
    });
  await beginProject(page, "Evening school", [sample("plain.txt")]);
  await caretInTurn(page, 1);
  await codeTurn(page, "Being attentive", "new");
  await page.keyboard.press("Control+s");
  await page.getByRole("button", { name: "Save file" }).click();
  await expect(page.locator("sm-toast")).toContainText("Saved evening.samtale");
  const saved = await keptFile();
  expect(saved.writes).toBe(1);

  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(baseURL!);
  await devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
  await page.keyboard.press("Control+s");
  await expect(page.locator("sm-save-dialog [role=alert]")).toContainText("The browser has cleared");
  expect(await keptFile(), "the file is as it was").toEqual(saved);
  await page.keyboard.press("Escape");

  await page.goto("./");
  await expect(page.getByText("A project is gone from this browser").first()).toBeVisible();
  await expect(page.locator("sm-lost-list")).toContainText("Its project file evening.samtale was saved on");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open its project file…" }).click();
  await (await chooser).setFiles({ name: "evening.samtale", mimeType: "", buffer: Buffer.from(saved.bytes) });
  await expect(page.locator("sm-code-tree")).toContainText("Being attentive");
  await page.goto("./");
  await expect(page.locator("sm-project-row")).toContainText("Evening school");
  await expect(page.locator("sm-lost-list")).toHaveCount(0);
});
