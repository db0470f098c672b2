import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { caretInTurn, codeTurn } from "./support/steps.ts";

/** Files go through downloads and file inputs, as in browsers without the file dialogs of others. */
const withoutPickers = (): void => {
  Reflect.deleteProperty(window, "showOpenFilePicker");
  Reflect.deleteProperty(window, "showSaveFilePicker");
};

async function openSample(page: Page, coder: string): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Samtale" })).toBeVisible();
  await page.keyboard.press("s");
  await page.getByRole("radio", { name: coder }).check();
  await page.getByRole("button", { name: "Start coding" }).click();
  await expect(page.locator("sm-transcript").getByRole("article")).not.toHaveCount(0);
}

/** Plans the next round on the first transcript for everybody, in which coding begins anew, and begins it. */
async function beginRound(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Agreement" }).click();
  await page.getByRole("button", { name: "Plan a round" }).click();
  const design = page.locator("sm-round-design");
  await expect(design.getByLabel("Name")).toHaveValue(name);
  await design.getByRole("radio", { name: "New coding" }).check();
  const first = page.getByRole("gridcell", { name: /, Focus group 1, Harbour: not assigned/ });
  await first.first().click();
  await expect(first).toHaveCount(2);
  await page.keyboard.press("Shift+End");
  await page.keyboard.press("a");
  await expect(first).toHaveCount(0);
  await page.getByRole("button", { name: `Start ${name}…` }).click();
  await page.getByRole("button", { name: "Start the round" }).click();
  await expect(page.getByRole("button", { name: `Close ${name}…` })).toBeVisible();
  // The screens are made anew with what may be seen now; the focus is in them again.
  await expect(page.locator(".outlet")).toBeFocused();
}

async function becomeCoder(page: Page, name: string): Promise<void> {
  await page.locator("sm-coder-menu").getByRole("button").first().click();
  await page.getByRole("menuitemradio", { name }).click();
  await expect(page.locator("sm-coder-menu")).toContainText(name);
}

/** Codes a turn of the round's transcript and says that it is complete. */
async function codeInRound(page: Page, turn: number, code: string): Promise<void> {
  await page.getByRole("link", { name: "Coding", exact: true }).click();
  const bar = page.locator("sm-round-bar");
  await expect(bar).toContainText("Round 2, blind, assigned.");
  await expect(page.locator("sm-transcript").getByRole("article")).not.toHaveCount(0);
  // Nobody's coding is here: not that of others, and not one's own from before.
  await expect(page.getByRole("row", { name: /^Seeing oneself/ })).toHaveAccessibleName(/ – [\d–]+$/);
  await caretInTurn(page, turn);
  await codeTurn(page, code, "known");
  await expect(bar).toContainText("in progress.");
  await bar.getByRole("button", { name: "Mark complete" }).click();
  await expect(bar).toContainText("complete.");
}

/** Where what was downloaded lies. */
async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent("download");
  await press();
  return download;
}

test("a blind round is planned, coded by three people on one machine without seeing each other, closed with its figures, decided on and reported", async ({
  page,
}) => {
  await page.addInitScript(withoutPickers);
  await openSample(page, "Ylva");
  await beginRound(page, "Round 2");
  for (const [coder, turn] of [
    ["Ylva", 4],
    ["Håkon", 4],
    ["Noor", 6],
  ] as const) {
    if (coder !== "Ylva") await becomeCoder(page, coder);
    await codeInRound(page, turn, "Seeing oneself");
  }
  await page.getByRole("link", { name: "Agreement" }).click();
  await expect(page.getByText("1 of 1 complete")).toHaveCount(3);
  await page.getByRole("button", { name: "Close Round 2…" }).click();
  await expect(page.getByText("Everybody is complete.")).toBeVisible();
  await page.getByRole("button", { name: "Close the round" }).click();
  await page.getByRole("radio", { name: "Figures" }).check();
  const figures = page.locator("sm-round-figures");
  await expect(figures).toContainText("Seeing oneself");

  await page.getByRole("radio", { name: "Adjudication" }).check();
  const adjudication = page.locator("sm-round-adjudication");
  await expect(adjudication).toContainText("0 of 2 settled");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(adjudication).toContainText("1 of 2 settled");
  await page.getByRole("radio", { name: "Report" }).check();
  const word = page.getByRole("button", { name: "Word", exact: true });
  await expect(word).toBeEnabled({ timeout: 20_000 });
  expect((await saved(page, () => word.click())).suggestedFilename()).toMatch(/\.docx$/);
});

test("packets of a round go out, are coded elsewhere, come back and are merged, twice with the same result", async ({
  page,
  browser,
}) => {
  await page.addInitScript(withoutPickers);
  await openSample(page, "Ylva");
  await beginRound(page, "Round 2");
  const packet = await saved(page, async () => {
    await page.getByRole("button", { name: "Save packet for Noor" }).click();
    await page.getByRole("button", { name: "Save file" }).click();
  });

  const elsewhere = await browser.newContext({ serviceWorkers: "block" });
  const there = await elsewhere.newPage();
  await there.addInitScript(withoutPickers);
  await there.goto(page.url().split("#")[0]!);
  await expect(there.getByText("Projects appear here.")).toBeVisible();
  const chooser = there.waitForEvent("filechooser");
  await there.getByRole("button", { name: "Open a project file" }).click();
  await (
    await chooser
  ).setFiles({ name: "noor.samtale", mimeType: "", buffer: await readFile(await packet.path()) });
  await expect(there.locator("sm-coder-menu")).toContainText("Noor");
  await expect(there.locator("sm-transcript").getByRole("article")).not.toHaveCount(0);
  await codeInRound(there, 4, "Seeing oneself");
  await there.getByRole("link", { name: "Agreement" }).click();
  const returned = await saved(there, async () => {
    await there.getByRole("button", { name: "Save return file…" }).click();
    await there.getByRole("button", { name: "Save file" }).click();
  });
  const buffer = await readFile(await returned.path());
  await elsewhere.close();

  const input = page.locator("sm-round-packets input[type=file]");
  const file = page.locator("sm-returned-file");
  await input.setInputFiles({ name: "noor, returned.samtale", mimeType: "", buffer });
  await expect(file.last()).toContainText("Merged.");
  await input.setInputFiles({ name: "noor, again.samtale", mimeType: "", buffer });
  await expect(file.last()).toContainText("Read again, same result");
  await expect(page.getByRole("gridcell", { name: "Noor, Focus group 1, Harbour: Complete" })).toBeVisible();
});
