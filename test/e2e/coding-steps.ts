import type { Locator, Page } from "@playwright/test";
import { expect } from "./support/app.ts";
import { beginProject, sample } from "./support/steps.ts";

/** A project with two transcripts, the first of them open. */
export async function beginCoding(page: Page): Promise<void> {
  await beginProject(page, "Video coaching", [sample("plain.txt"), sample("zoom.vtt")]);
}

/** The brackets in the margin, by their names: "Trust, Ingrid Solheim, turn 2, 9 words". */
export const segments = (page: Page): Locator =>
  page.getByRole("list", { name: "Coded segments" }).getByRole("button");

export const segment = (page: Page, name: string): Locator => segments(page).filter({ hasText: name });

/** A line of the codebook. */
export const codeRow = (page: Page, name: string): Locator =>
  page.getByRole("treegrid", { name: "Codebook" }).getByRole("row").filter({ hasText: name });

/** Makes a code at the top of the codebook. */
export async function makeCode(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "New code", exact: true }).click();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(codeRow(page, name)).toBeFocused();
}

/** Opens the menu of a line of the codebook with the keyboard and chooses from it. */
export async function chooseForCode(page: Page, name: string, item: string | RegExp): Promise<void> {
  await codeRow(page, name).click();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: item }).click();
}

/** Codes what is selected, with a code that is there. */
export async function applyWithPalette(page: Page, typed: string): Promise<void> {
  await page.keyboard.press("c");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox")).toHaveCount(0);
}

/** What the page's polite live region says. */
export const spoken = (page: Page): Locator => page.locator("body > .sm-live");

export const inspector = (page: Page): Locator => page.locator("sm-coding-inspector");
