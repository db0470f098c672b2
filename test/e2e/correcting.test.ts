import { expect, test } from "./support/app.ts";
import { beginCoding, segment } from "./coding-steps.ts";
import { caretInTurn, codeTurn } from "./support/steps.ts";

test("a typo in a coded passage is fixed by keyboard, is there after a reload, and is undone", async ({
  page,
}) => {
  await beginCoding(page);
  await caretInTurn(page, 2);
  await codeTurn(page, "Waiting", "new");
  await expect(segment(page, "Waiting")).toBeVisible();
  const turn = page.locator("sm-transcript").getByRole("article", { name: /^Turn 2\b/ });
  const before = (await turn.innerText()).trim();

  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await expect(page.getByText("Correcting", { exact: true })).toBeVisible();
  await page.keyboard.press("Home");
  await page.keyboard.type("Well, ");
  await expect(turn).toContainText("Well, ");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Correcting", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Undo: Corrected/ })).toBeVisible();

  await page.reload();
  await expect(turn).toContainText("Well, ");
  await expect(segment(page, "Waiting")).toBeVisible();

  await page.locator("sm-transcript").focus();
  await page.keyboard.press("Control+z");
  await expect(turn).not.toContainText("Well, ");
  expect((await turn.innerText()).trim()).toBe(before);
  await expect(segment(page, "Waiting")).toBeVisible();
});
