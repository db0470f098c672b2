import { readFile } from "node:fs/promises";
import { expect, test } from "./support/app.ts";
import { beginProject, caretInTurn, codeTurn, sample } from "./support/steps.ts";

/** Browsers without the file system's own dialogs download files and read them by an input: what a test can drive. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "showSaveFilePicker");
    Reflect.deleteProperty(window, "showOpenFilePicker");
  });
});

/** What the passages screen counts: mentions, persons, transcripts. */
const counts = (page: import("@playwright/test").Page) => page.locator("sm-counts .value").allTextContents();

test("import three formats, code with the keyboard alone, reload, undo, list passages, save with a passphrase, delete, reopen: the same", async ({
  page,
}, testInfo) => {
  await beginProject(page, "Video coaching", [sample("plain.txt"), sample("zoom.vtt"), sample("bold.docx")]);

  await test.step("code with the keyboard alone", async () => {
    await caretInTurn(page, 1);
    await codeTurn(page, "Being attentive", "new");
    await page.keyboard.press("j");
    await codeTurn(page, "Time pressure", "new");
    await page.keyboard.press("j");
    await codeTurn(page, "Being", "known");
    await expect(page.locator("sm-code-tree")).toContainText("Being attentive");
  });

  await test.step("reload, and undo across it", async () => {
    await page.reload();
    await expect(page.locator("sm-transcript")).toBeVisible();
    await page.keyboard.press("g");
    await page.keyboard.press("e");
    await expect(page.locator("sm-passage-row")).toHaveCount(3);
    await page.keyboard.press("Control+z");
    await expect(page.locator("sm-passage-row")).toHaveCount(2);
    await page.keyboard.press("Control+Shift+z");
    await expect(page.locator("sm-passage-row")).toHaveCount(3);
  });

  const shown = async () => ({
    counts: await counts(page),
    words: await page.locator("sm-passage-row .words").allTextContents(),
  });
  const before = await shown();
  expect(before.counts[0]).toBe("3");

  const file = testInfo.outputPath("project.samtale");
  await test.step("save with a passphrase", async () => {
    await page.getByRole("button", { name: "Video coaching" }).click();
    await page.getByRole("menuitem", { name: "Save project file…" }).click();
    await page.getByLabel("Lock the file with a passphrase").check();
    await page.getByLabel("Passphrase", { exact: true }).fill("four calm words here");
    await page.getByLabel("Passphrase once more").fill("four calm words here");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save file" }).click();
    await (await download).saveAs(file);
    expect((await readFile(file)).subarray(0, 20).toString("latin1")).toContain("age-encryption");
    await page.keyboard.press("Escape");
  });

  await test.step("delete the project", async () => {
    await page.goto("/#/");
    await page.getByRole("button", { name: "More about Video coaching" }).click();
    await page.getByRole("menuitem", { name: "Delete…" }).click();
    await page.getByRole("button", { name: "Delete project" }).click();
    await expect(page.getByText("Projects appear here.")).toBeVisible();
  });

  await test.step("open the file again and find the same", async () => {
    const chooser = page.waitForEvent("filechooser");
    await page.keyboard.press("o");
    await (await chooser).setFiles(file);
    await page.getByLabel("Passphrase").fill("not the words");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await expect(page.getByRole("alert").or(page.locator("[aria-invalid=true]")).first()).toBeVisible({
      timeout: 20_000,
    });
    await page.getByLabel("Passphrase").fill("four calm words here");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await expect(page.locator("sm-transcript")).toBeVisible({ timeout: 20_000 });
    await page.keyboard.press("g");
    await page.keyboard.press("e");
    await expect(page.locator("sm-passage-row")).toHaveCount(3);
    await expect.poll(shown).toEqual(before);
  });
});

test("passages go home as csv and as a Word file", async ({ page }) => {
  await beginProject(page, "Exports", [sample("plain.txt")]);
  await caretInTurn(page, 1);
  await codeTurn(page, "Being attentive", "new");
  await page.keyboard.press("g");
  await page.keyboard.press("e");
  await expect(page.locator("sm-passage-row")).toHaveCount(1);
  const exported = async (format: string): Promise<Buffer> => {
    await page.locator("sm-passage-side").getByLabel("As").selectOption(format);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "All 1" }).last().click();
    return readFile(await (await download).path());
  };
  const csv = (await exported("comma")).toString("utf8");
  expect(csv.startsWith("\uFEFFText,Codes,Ratings,Coders")).toBe(true);
  expect(csv).toContain("Being attentive,,Ingrid Solheim");
  const docx = await exported("docx");
  expect(docx.subarray(0, 2).toString()).toBe("PK");
});

test("two tabs of one project show each other's codings at once", async ({ page, context }) => {
  await beginProject(page, "Tabs", [sample("plain.txt")]);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator("sm-transcript")).toBeVisible();
  await caretInTurn(page, 1);
  await codeTurn(page, "Seen in both", "new");
  await expect(other.locator("sm-code-tree")).toContainText("Seen in both");
  await caretInTurn(other, 2);
  await codeTurn(other, "From the other", "new");
  await expect(page.locator("sm-code-tree")).toContainText("From the other");
});

test("a transcript goes home with its codes in the margin, as Word and on paper", async ({ page }) => {
  await beginProject(page, "Margins", [sample("plain.txt")]);
  await caretInTurn(page, 1);
  await codeTurn(page, "Being attentive", "new");
  await page.getByRole("button", { name: "Take the transcript along" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Word, codes in the margin" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("plain, coded.docx");
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe("PK");

  // What is printed stands in the page while the browser's dialog is open.
  await page.evaluate(() => {
    window.print = () => {
      const view = document.querySelector("sm-report-view");
      document.documentElement.dataset["printed"] = view?.shadowRoot?.textContent ?? "nothing";
    };
  });
  await page.getByRole("button", { name: "Take the transcript along" }).click();
  await page.getByRole("menuitem", { name: "Print…" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", /Being attentive/);
  await expect(page.locator("sm-report-view")).toHaveCount(0);
});
