import type { Page } from "@playwright/test";
import type { Transcript } from "#editor/transcript";
import { expect } from "./app.ts";

/** A sample transcript of the repository, by name. */
export const sample = (name: string): string =>
  new URL(`../../../samples/formats/${name}`, import.meta.url).pathname;

/** Makes a project from the home screen with the keyboard, and imports files into it. */
export async function beginProject(page: Page, name: string, files: readonly string[]): Promise<void> {
  await page.goto("./");
  await expect(page.getByRole("heading", { name: "Samtale" })).toBeVisible();
  await page.keyboard.press("i");
  await expect(page.getByRole("dialog", { name: "Import transcripts" })).toBeVisible();
  await expect(page.getByLabel("Name of the project")).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ingrid Solheim");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Files are read on this device and nowhere else.")).toBeVisible();
  await importFiles(page, files);
}

/** A file on disk by its path, or one made by the test. */
export type TestFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Chooses files in the open import dialog, waits until they are read, and imports them. */
export async function importFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  await page.locator("sm-import-files input[type=file]").setInputFiles(files as string[]);
  await expect(page.getByText(`${files.length} of ${files.length} files read`)).toBeVisible();
  await page.getByRole("button", { name: /^Import \d+ transcript/ }).click();
  await expect(page.locator("sm-import-dialog[open]")).toHaveCount(0);
  await expect(page.locator("sm-transcript")).toBeVisible();
}

/** Puts the caret into a turn of the open transcript, by its number. */
export async function caretInTurn(page: Page, number: number): Promise<void> {
  const transcript = page.locator("sm-transcript");
  await transcript.getByRole("article", { name: new RegExp(`^Turn ${number}\\b`) }).click();
  // On a busy machine the next key may come before the page has seen where the click was.
  await expect.poll(() => transcript.evaluate((element: Transcript) => element.caretTurn)).toBe(number - 1);
}

/** Codes the turn the caret is in, with the keyboard: a new code, or one that is there. */
export async function codeTurn(page: Page, code: string, which: "new" | "known"): Promise<void> {
  await page.keyboard.press("t");
  await page.keyboard.press("c");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press(which === "new" ? "Control+Enter" : "Enter");
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await expect(page.locator("sm-transcript")).toBeFocused();
}
