import { expect, test } from "./support/app.ts";
import { screenFaults } from "./support/screen-faults.ts";

test("a disagreement of the sample's closed round is settled with two keys, and is there again after a reload", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Samtale" })).toBeVisible();
  await page.keyboard.press("s");
  await page.getByRole("radio", { name: /Noor/ }).check();
  await page.getByRole("button", { name: "Start coding" }).click();
  await expect(page.locator("sm-transcript").getByRole("article")).not.toHaveCount(0);
  await page.getByRole("link", { name: "Agreement" }).click();
  await page.getByRole("radio", { name: "Adjudication" }).check();
  const adjudication = page.locator("sm-round-adjudication");
  await expect(adjudication).toContainText(/0 of \d+ settled/);
  await expect(adjudication.locator(".run.disputed")).not.toHaveCount(0);
  for (const width of [1440, 1024, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await screenFaults(page), `at ${width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator("sm-disputed-passage .page").focus();
  await page.keyboard.press("2");
  await expect(adjudication.locator(".lane.agreed .preview")).not.toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(adjudication).toContainText(/1 of \d+ settled/);
  await expect(page.getByRole("button", { name: "Undo" }).last()).toBeVisible();
  await page.reload();
  await expect(adjudication).toContainText(/1 of \d+ settled/);
});
