import { expect, test } from "./support/app.ts";
import { screenFaults } from "./support/screen-faults.ts";
import { beginProject, caretInTurn, codeTurn, sample } from "./support/steps.ts";
import { beginCoding } from "./coding-steps.ts";

test("a codebook by keyboard: a code is made, defined, merged with the numbers said first, and un-done", async ({
  page,
}) => {
  await beginCoding(page);
  await caretInTurn(page, 1);
  await codeTurn(page, "Hurry", "new");
  await caretInTurn(page, 2);
  await codeTurn(page, "Hurry", "known");

  await page.keyboard.press("g");
  await page.keyboard.press("b");
  const row = (name: string) =>
    page.getByRole("treegrid", { name: "Codebook" }).getByRole("row").filter({ hasText: name });
  await expect(row("Hurry")).toBeVisible();
  await page.keyboard.press("n");
  await page.keyboard.type("Time pressure");
  await page.keyboard.press("Enter");
  await expect(row("Time pressure")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
  const definition = page.getByRole("textbox", { name: "Definition" });
  await definition.focus();
  await page.keyboard.type("Minutes decide what is done.");
  await page.keyboard.press("Control+Enter");
  await expect(definition).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("sm-rule-field").first()).toContainText("Minutes decide what is done.");
  expect(await screenFaults(page)).toEqual([]);
  // In a low window the page of the code scrolls, and the window does not.
  await page.setViewportSize({ width: 1440, height: 480 });
  const tooTall = () => document.documentElement.scrollHeight - document.documentElement.clientHeight;
  await expect.poll(() => page.evaluate(tooTall)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });

  await row("Time pressure").focus();
  await page.keyboard.press("ArrowUp");
  await expect(row("Hurry")).toBeFocused();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: /^Merge/ }).press("Enter");
  await expect(page.getByRole("dialog", { name: "Merge into another code" })).toBeVisible();
  const panel = page.locator("sm-deed-panel");
  await expect(panel.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("time");
  await expect(panel).toContainText("Passages after merging");
  await expect(panel).toContainText("2 + 0");
  await page.keyboard.press("Enter");
  await expect(row("Hurry")).toHaveCount(0);
  await expect(row("Time pressure")).toBeFocused();
  await expect(row("Time pressure").getByRole("gridcell").nth(3)).toHaveText("2");

  await page.keyboard.press("Control+z");
  await expect(row("Hurry")).toBeVisible();
  await expect(row("Hurry").getByRole("gridcell").nth(3)).toHaveText("2");
});

test("a codebook comes in by the file input, goes out in four formats, and each of them comes in again", async ({
  page,
}) => {
  await beginProject(page, "Cards", [sample("plain.txt")]);
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  const rows = page.getByRole("treegrid", { name: "Codebook" }).locator("[data-code]");
  const names = async () => (await rows.locator(".label").allTextContents()).map((name) => name.trim());
  const bringIn = async (file: string) => {
    await page.locator("sm-exchange-desk > input[type=file]").setInputFiles(file);
    await expect(rows).not.toHaveCount(0);
    const report = page.getByRole("dialog");
    if (await report.isVisible()) await page.keyboard.press("Escape");
  };
  await bringIn(new URL("../../codebooks/strength-cards.json", import.meta.url).pathname);
  const expected = await names();
  const files: string[] = [];
  for (const format of ["xlsx", "csv", "qdc", "json"]) {
    await page.getByRole("button", { name: "More" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: new RegExp(`${format}\\)$`) }).click();
    const path = test.info().outputPath(`codebook.${format}`);
    await (await download).saveAs(path);
    files.push(path);
    if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");
  }
  for (const file of files) {
    await page.keyboard.press("Control+z");
    await expect(rows).toHaveCount(0);
    await bringIn(file);
    expect(await names(), file).toEqual(expected);
  }
});
