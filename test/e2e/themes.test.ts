import { readFile } from "node:fs/promises";
import { expect, test } from "./support/app.ts";
import { screenFaults } from "./support/screen-faults.ts";
import { beginProject, caretInTurn, codeTurn, sample } from "./support/steps.ts";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "showSaveFilePicker");
    Reflect.deleteProperty(window, "showOpenFilePicker");
  });
});

test("from codes to themes with the keyboard: two themes, codes placed, a map, a relation, the map as SVG", async ({
  page,
}) => {
  await beginProject(page, "Themes", [sample("plain.txt")]);
  await caretInTurn(page, 1);
  await codeTurn(page, "Being attentive", "new");
  await page.keyboard.press("j");
  await codeTurn(page, "Time pressure", "new");

  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await expect(page.getByRole("heading", { name: "Themes", exact: true })).toBeVisible();
  const outline = page.locator("sm-theme-outline");
  for (const name of ["Attuned interactions", "Time and space"]) {
    await page.keyboard.press("n");
    await expect(page.getByLabel("Name of the new theme")).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await expect(outline.getByRole("row", { name })).toBeFocused();
  }

  for (const [code, theme] of [
    ["Being attentive", "attuned"],
    ["Time pressure", "space"],
  ] as const) {
    await page.getByRole("option", { name: code }).focus();
    await page.keyboard.press("p");
    await expect(page.getByRole("combobox", { name: "Theme to place in" })).toBeFocused();
    await page.keyboard.type(theme);
    await page.keyboard.press("Enter");
    await expect(outline.getByRole("row", { name: code })).toBeVisible();
  }
  await expect(page.getByText("Every code stands in a theme.")).toBeVisible();

  await page.getByRole("button", { name: "New map" }).press("Enter");
  await expect(page.locator("sm-map-dialog sm-field[data-autofocus]")).toBeFocused();
  await page.keyboard.press("Enter");
  const box = (name: string) => page.getByRole("group", { name: new RegExp(`^${name}`) });
  await expect(box("Attuned interactions")).toBeVisible();
  await expect(page.locator("sm-map-dialog dialog")).toBeHidden();
  await box("Time and space").focus();
  await page.keyboard.press("l");
  await page.keyboard.press("ArrowLeft");
  await expect(box("Attuned interactions")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "New relation" })).toBeVisible();
  await page.getByLabel("In own words").fill("makes room for");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("button", { name: "Time and space makes room for Attuned interactions" }),
  ).toBeVisible();
  expect(await screenFaults(page)).toEqual([]);

  await page.getByRole("button", { name: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "This map, SVG" }).click();
  const svg = await readFile(await (await download).path(), "utf8");
  for (const words of ["Attuned interactions", "Time pressure", "makes room for", "data:font/woff2;base64,"])
    expect(svg).toContain(words);

  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: /makes room for/ })).toHaveCount(0);
});
