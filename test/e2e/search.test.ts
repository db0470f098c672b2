import { expect, test } from "./support/app.ts";
import { screenFaults } from "./support/screen-faults.ts";
import { beginProject, sample } from "./support/steps.ts";

test("⌘K finds a phrase in a transcript and leads to the words; all hits are coded in one step and undone", async ({
  page,
}) => {
  await beginProject(page, "Search", [sample("plain.txt"), sample("bold.docx")]);

  await test.step("Enter leads to the words, selected", async () => {
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox", { name: /^Search transcripts/ });
    await expect(field).toBeFocused();
    await page.keyboard.type('"look away"');
    await expect(page.getByRole("option").first()).toContainText("look away");
    await page.keyboard.press("Enter");
    await expect(page.locator("sm-transcript")).toBeFocused();
    await expect(page.locator("sm-coding-inspector")).toContainText("look away");
    await expect(page).toHaveURL(/\?at=\d+-\d+$/);
  });

  await test.step("all hits in context", async () => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("wait");
    await page.getByRole("option", { name: /hits, in context/ }).click();
    await expect(page.getByRole("row")).toHaveCount(4);
    expect(await screenFaults(page)).toEqual([]);
  });

  await test.step("code all, in one step", async () => {
    await page.getByRole("combobox", { name: "As", exact: true }).first().click();
    await page.keyboard.type("Waiting");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Code 2 passages" }).click();
    await expect(page.getByText("Coded 2 passages as Waiting", { exact: true })).toBeVisible();
    await page.keyboard.press("g");
    await page.keyboard.press("e");
    await expect(page.locator("sm-passage-row")).toHaveCount(2);
    await page.keyboard.press("Control+z");
    await expect(page.locator("sm-passage-row")).toHaveCount(0);
  });
});
