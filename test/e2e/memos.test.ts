import { expect, test } from "./support/app.ts";
import { screenFaults } from "./support/screen-faults.ts";
import { beginProject, caretInTurn, sample } from "./support/steps.ts";

test("an idea is kept while reading; a memo quotes a passage, names records, is kept by itself and found by search", async ({
  page,
}) => {
  await beginProject(page, "Diary", [sample("plain.txt")]);
  await caretInTurn(page, 2);
  await page.keyboard.press("t");
  const words = await page.locator("sm-coding-inspector blockquote").textContent();
  await page.keyboard.press("Shift+M");
  await expect(page.getByRole("dialog", { name: "Idea here" })).toBeVisible();
  await page.keyboard.type("Nobody answers her");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("sm-transcript")).toBeFocused();
  await expect(page.getByText("Idea kept", { exact: true })).toBeVisible();
  await expect(page.locator("sm-coding-inspector blockquote")).toHaveText(words!);

  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await expect(page.getByRole("textbox", { name: "Memo", exact: true })).toHaveText("Nobody answers her");
  await page.keyboard.press("m");
  await expect(page.getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.keyboard.type("Whose silence");
  await page.keyboard.press("Enter");
  await page.keyboard.type("The pause is hers:");
  await page.keyboard.press("Control+'");
  await expect(page.locator("sm-memo-page .quotation .words")).toHaveText(words!);
  await page.keyboard.type("As in @Nobody");
  await expect(page.getByRole("option", { name: /Nobody answers her/ })).toBeVisible();
  await page.keyboard.press("Enter");
  expect(await screenFaults(page)).toEqual([]);

  await page.getByRole("link", { name: "Coding" }).click();
  await expect(page.locator("sm-transcript")).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("pause is hers");
  await page.getByRole("option", { name: /Whose silence/ }).click();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue("Whose silence");
  await page.reload();
  await expect(page.locator("sm-memo-page .quotation .words")).toHaveText(words!);
  await expect(page.locator("sm-memo-page .mention")).toHaveText("Nobody answers her");
});
