import { expect, test } from "./support/app.ts";
import { screenFaults } from "./support/screen-faults.ts";
import { caretInTurn, codeTurn } from "./support/steps.ts";

test("the sample project opens under the page's policy with all it holds, is coded, undone and there again after a reload", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Samtale" })).toBeVisible();
  expect(asked.filter((url) => /sample|study|harbour|codings/.test(url))).toEqual([]);

  await page.keyboard.press("s");
  await expect(page.getByRole("dialog", { name: "Who is coding on this device?" })).toBeVisible();
  await page.getByRole("radio", { name: /Noor/ }).check();
  await page.getByRole("button", { name: "Start coding" }).click();
  await expect(page.locator("sm-transcript").getByRole("article")).not.toHaveCount(0);
  await expect(page.locator("sm-top-bar")).toContainText("Video coaching in upper secondary");
  expect(await screenFaults(page)).toEqual([]);

  await caretInTurn(page, 2);
  await codeTurn(page, "Time pressure", "known");
  const undo = page.getByRole("button", { name: /Undo/ });
  await expect(undo).toBeEnabled();
  const row = page.getByRole("row", { name: /^Time pressure/ });
  await expect(row).toHaveAccessibleName(/ 11 \d+$/);
  await page.keyboard.press("Control+z");
  await expect(row).toHaveAccessibleName(/ 10 \d+$/);
  await page.keyboard.press("Control+z");
  await page.reload();
  await expect(page.locator("sm-transcript").getByRole("article")).not.toHaveCount(0);
  await expect(row).toHaveAccessibleName(/ 10 \d+$/);
});
