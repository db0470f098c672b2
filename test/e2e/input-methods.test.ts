import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./support/app.ts";
import { beginCoding, segments } from "./coding-steps.ts";
import { caretInTurn } from "./support/steps.ts";

/** Keys that an input method takes have this code. */
const taken = { windowsVirtualKeyCode: 229 };

/** Puts a word together as an input method does: syllables one after another, then Enter, which settles it. */
async function compose(devtools: CDPSession, syllables: readonly string[], word: string): Promise<void> {
  for (const text of syllables) {
    await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Process", ...taken });
    await devtools.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await devtools.send("Input.dispatchKeyEvent", {
    type: "rawKeyDown",
    key: "Enter",
    code: "Enter",
    ...taken,
  });
  await devtools.send("Input.insertText", { text: word });
}

/** ´ and then e on a Norwegian keyboard. */
async function composeAcute(devtools: CDPSession): Promise<void> {
  await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Dead", code: "Equal", ...taken });
  await devtools.send("Input.imeSetComposition", { text: "´", selectionStart: 1, selectionEnd: 1 });
  await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "e", code: "KeyE", ...taken });
  await devtools.send("Input.insertText", { text: "é" });
}

const wordsOf = (page: Page, turn: number) =>
  page.locator("sm-transcript").getByRole("article", { name: new RegExp(`^Turn ${turn}\\b`) });

test("words put together by an input method stand there once, and its keys do nothing else", async ({
  page,
  context,
}) => {
  await beginCoding(page);
  const devtools = await context.newCDPSession(page);
  const before = (await wordsOf(page, 2).innerText()).trim();

  await test.step("locked words stay as they are", async () => {
    await caretInTurn(page, 2);
    await compose(devtools, ["か", "かん"], "漢字");
    await composeAcute(devtools);
    await expect(wordsOf(page, 2)).toHaveText(before);
    await expect(page.getByRole("combobox")).toHaveCount(0);
  });

  await test.step("in a correction, which is asked about before the page goes away", async () => {
    await page.keyboard.press("r");
    await page.keyboard.press("Home");
    await compose(devtools, ["か", "かん"], "漢字");
    await composeAcute(devtools);
    await expect(wordsOf(page, 2)).toHaveText(`漢字é${before}`);
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: /^Undo: Corrected/ })).toBeVisible();
    await page.reload();
    await expect(wordsOf(page, 2)).toHaveText(`漢字é${before}`);
  });

  await test.step("in the palette", async () => {
    await caretInTurn(page, 2);
    await page.keyboard.press("t");
    await page.keyboard.press("c");
    const field = page.getByRole("combobox");
    await expect(field).toBeFocused();
    await compose(devtools, ["か", "かん"], "漢字");
    await composeAcute(devtools);
    await expect(field).toHaveValue("漢字é");
    await expect(segments(page)).toHaveCount(0);
    await page.keyboard.press("Escape");
  });

  await test.step("in the search for everything", async () => {
    const address = page.url();
    await page.keyboard.press("Control+k");
    await expect(page.locator("sm-command input")).toBeFocused();
    await compose(devtools, ["か", "かん"], "漢字");
    await expect(page.locator("sm-command input")).toHaveValue("漢字");
    expect(page.url()).toBe(address);
    await page.keyboard.press("Escape");
  });

  await test.step("in a memo", async () => {
    await page.getByRole("link", { name: "Memos" }).click();
    await expect(page.getByRole("heading", { name: "Memos", level: 1 })).toBeVisible();
    await page.keyboard.press("m");
    await expect(page.getByRole("textbox", { name: "Title" })).toBeFocused();
    await page.keyboard.press("Enter");
    const body = page.getByRole("textbox", { name: "Memo", exact: true });
    await expect(body).toBeFocused();
    await compose(devtools, ["か", "かん"], "漢字");
    await composeAcute(devtools);
    await expect(body).toHaveText("漢字é");
  });
});
