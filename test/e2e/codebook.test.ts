import { expect, test } from "./support/app.ts";
import { screenFaults } from "./support/screen-faults.ts";
import { caretInTurn, codeTurn } from "./support/steps.ts";
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

  await row("Time pressure").focus();
  await page.keyboard.press("ArrowUp");
  await expect(row("Hurry")).toBeFocused();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: /^Merge/ }).press("Enter");
  const panel = page.getByRole("dialog", { name: "Merge into another code" });
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
