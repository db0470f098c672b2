import { expect, test } from "./support/app.ts";
import { caretInTurn, codeTurn } from "./support/steps.ts";
import { beginCoding, chooseForCode, codeRow, makeCode, segments, spoken } from "./coding-steps.ts";

test.beforeEach(async ({ page }) => beginCoding(page));

test("the codebook is built with the keyboard: codes made, renamed, nested, ordered, folded", async ({
  page,
}) => {
  await makeCode(page, "Principles");
  await makeCode(page, "Receiving");
  await page.keyboard.press("Alt+ArrowRight");
  await expect(codeRow(page, "Receiving")).toHaveAttribute("aria-level", "2");
  await expect(spoken(page)).toHaveText("Receiving: under Principles, 1 of 1");
  await makeCode(page, "Guiding");
  await page.keyboard.press("Alt+ArrowRight");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(spoken(page)).toHaveText("Guiding: under Principles, 1 of 2");
  await expect(codeRow(page, "Guiding")).toBeFocused();

  await page.keyboard.press("F2");
  await page.keyboard.type("Guidance");
  await page.keyboard.press("Enter");
  await expect(codeRow(page, "Guidance")).toBeFocused();
  await page.keyboard.press("F2");
  await page.keyboard.type("Something else");
  await page.keyboard.press("Escape");
  await expect(codeRow(page, "Guidance")).toBeFocused();

  await page.keyboard.press("ArrowLeft");
  await expect(codeRow(page, "Principles")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(codeRow(page, "Guidance")).toHaveCount(0);
  await page.reload();
  await expect(codeRow(page, "Principles")).toBeVisible();
  await expect(codeRow(page, "Guidance")).toHaveCount(0);
  await page.keyboard.press("q");
  await page.keyboard.type("guid");
  await expect(codeRow(page, "Guidance")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(codeRow(page, "Guidance")).toHaveCount(0);
});

test("a code is dragged before another and into it, with the keyboard's words for it", async ({ page }) => {
  for (const name of ["First", "Second", "Third"]) await makeCode(page, name);
  await codeRow(page, "Third").dragTo(codeRow(page, "First"), { targetPosition: { x: 60, y: 2 } });
  await expect(spoken(page)).toHaveText("Third: at the top, 1 of 3");
  await codeRow(page, "Second").dragTo(codeRow(page, "Third"), { targetPosition: { x: 60, y: 14 } });
  await expect(spoken(page)).toHaveText("Second: under Third, 1 of 1");
  await expect(codeRow(page, "Second")).toHaveAttribute("aria-level", "2");
});

test("a code's rule, colour and key are kept, and a key moves from the code that had it", async ({
  page,
}) => {
  await makeCode(page, "Waiting");
  await chooseForCode(page, "Waiting", /Definition, colour and key/);
  await page.getByRole("textbox", { name: "Definition" }).fill("Silence that is given, not suffered.");
  await page.getByRole("radio", { name: "Plum" }).check();
  await page.locator("sm-code-dialog select").selectOption("1");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await makeCode(page, "Room");
  await chooseForCode(page, "Room", /Definition, colour and key/);
  await expect(page.locator("sm-code-dialog option", { hasText: "now Waiting" })).toHaveCount(1);
  await page.locator("sm-code-dialog select").selectOption("1");
  await page.getByRole("textbox", { name: "Name", exact: true }).press("Enter");
  await expect(codeRow(page, "Room")).toContainText("key 1");
  await expect(codeRow(page, "Waiting")).not.toContainText("key 1");
  // Found by its definition.
  await page.keyboard.press("/");
  await page.keyboard.type("silence");
  await expect(codeRow(page, "Waiting")).toBeVisible();
  await expect(codeRow(page, "Room")).toHaveCount(0);
});

test("a deleted code keeps its codings, and comes back with them by undo or from the list", async ({
  page,
}) => {
  await caretInTurn(page, 2);
  await codeTurn(page, "Waiting", "new");
  await makeCode(page, "Room");
  await codeRow(page, "Waiting").click();
  await page.keyboard.press("Delete");
  await expect(codeRow(page, "Waiting")).toHaveCount(0);
  await expect(segments(page)).toHaveCount(0);
  await expect(page.locator("sm-toast")).toContainText(
    "Deleted Waiting. 1 coding kept under “Deleted codes”",
  );
  await expect(codeRow(page, "Room")).toBeFocused();
  await page.locator("sm-toast").getByRole("button", { name: "Undo" }).click();
  await expect(segments(page)).toHaveCount(1);

  await codeRow(page, "Waiting").click();
  await page.keyboard.press("Delete");
  await page.getByText("Deleted codes 1").click();
  await expect(page.locator("sm-deleted-codes")).toContainText("1 coding in it");
  await page.getByRole("button", { name: "Restore Waiting" }).click();
  await expect(segments(page)).toHaveCount(1);
  await expect(codeRow(page, "Waiting")).toBeFocused();
});

test("a code's highlights are hidden and shown again, and what is hidden is counted", async ({ page }) => {
  await caretInTurn(page, 2);
  await codeTurn(page, "Waiting", "new");
  await chooseForCode(page, "Waiting", "Hide highlights");
  await expect(segments(page)).toHaveCount(0);
  await expect(page.locator("sm-document-header")).toContainText("1 coding hidden");
  await page.getByRole("button", { name: "Whose coding and which codes are shown" }).click();
  await page.getByRole("menuitem", { name: "Show 1 hidden code" }).click();
  await expect(segments(page)).toHaveCount(1);
});

test("transcripts are renamed, described, ordered, removed and restored", async ({ page }) => {
  await page.getByRole("radio", { name: /Transcripts/ }).check();
  const links = page.locator("sm-source-list").getByRole("link");
  await expect(links).toHaveCount(2);
  const [first, second] = await links.allTextContents();
  await links.first().focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("Review in spring");
  await page.keyboard.press("Enter");
  await expect(links.first()).toHaveText("Review in spring");
  await expect(links.first()).toBeFocused();
  await expect(page.getByRole("heading", { name: "Review in spring" })).toBeVisible();

  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Describe…" }).click();
  await page.getByLabel("Description").fill("In the staff room");
  await page.locator("sm-source-dialog select").first().selectOption("coaching-dialogue");
  await page.getByLabel("Date").fill("2025-10-14");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("sm-document-header")).toContainText("14 Oct 2025");
  await links.filter({ hasText: second! }).focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Describe…" }).click();
  await page.locator("sm-source-dialog select").first().selectOption("coaching-dialogue");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: /Coaching dialogues\s*2/ })).toBeVisible();

  await links.last().focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(links.first()).toHaveText(second!);
  await expect(links.first()).toBeFocused();
  await expect(spoken(page)).toHaveText(`${second!}: 1 of 2`);
  await links.last().dragTo(links.first(), { targetPosition: { x: 40, y: 1 } });
  await expect(links.first()).toHaveText("Review in spring");

  await links.first().focus();
  await page.keyboard.press("Delete");
  await expect(links).toHaveCount(1);
  await expect(page.locator("sm-toast")).toContainText("Removed Review in spring");
  await expect(page.getByRole("heading", { name: second! })).toBeVisible();
  await page.getByText("Removed 1", { exact: true }).click();
  await page.getByRole("button", { name: "Restore Review in spring" }).click();
  await expect(links).toHaveCount(2);
  expect(first).not.toBe(second);
});

test("the screen folds with the window: spine and overlay, drawer and sheet, reading only", async ({
  page,
}) => {
  await caretInTurn(page, 2);
  await codeTurn(page, "Waiting", "new");

  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(page.getByRole("button", { name: "Codebook, 1" })).toBeVisible();
  await expect(page.locator("sm-code-tree")).toHaveCount(0);
  await page.keyboard.press("b");
  await expect(codeRow(page, "Waiting")).toBeVisible();
  await codeRow(page, "Waiting").click();
  await page.keyboard.press("Escape");
  await expect(page.locator("sm-code-tree")).toHaveCount(0);
  await page.keyboard.press("i");
  await expect(page.locator("sm-coding-inspector")).toHaveCount(0);
  await page.keyboard.press("i");
  await expect(page.locator("sm-coding-inspector")).toBeVisible();

  await page.setViewportSize({ width: 800, height: 900 });
  await page.getByRole("button", { name: "Show or hide the left panel" }).click();
  await expect(page.getByRole("dialog", { name: "Transcripts and codes" })).toBeVisible();
  await page.keyboard.press("Escape");
  const sheet = (await page.locator("sm-coding-inspector").boundingBox())!;
  expect(sheet.y).toBeGreaterThan(400);

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText("Reading only")).toBeVisible();
  await expect(page.locator("sm-coding-inspector")).toHaveCount(0);
  const turn = page.locator("sm-transcript").getByRole("article", { name: /^Turn 2\b/ });
  await turn.click({ position: { x: 120, y: 40 } });
  const dialog = page.getByRole("dialog", { name: "Turn 2, 1 code here" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("4");
  await page.getByRole("button", { name: "All transcripts" }).click();
  await expect(page.getByRole("dialog", { name: "Transcripts" })).toBeVisible();
  await page.locator("sm-source-list").getByRole("link").last().click();
  await expect(page.getByRole("dialog", { name: "Transcripts" })).toBeHidden();
});
