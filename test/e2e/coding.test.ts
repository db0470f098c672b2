import { expect, test } from "./support/app.ts";
import { caretInTurn, codeTurn } from "./support/steps.ts";
import {
  applyWithPalette,
  beginCoding,
  chooseForCode,
  codeRow,
  inspector,
  makeCode,
  segment,
  segments,
  spoken,
} from "./coding-steps.ts";

test.beforeEach(async ({ page }) => beginCoding(page));

test("a passage is coded with the keyboard alone: new code, second code, key, in vivo, memo", async ({
  page,
}) => {
  await caretInTurn(page, 2);
  await page.keyboard.press("s");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type("Waiting");
  await page.keyboard.press("Control+Shift+Enter");
  await expect(segment(page, "Waiting")).toHaveCount(1);
  // Kept open: the next code for the same passage.
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Alt+Enter");
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await expect(segments(page)).toHaveCount(2);

  await page.keyboard.press("j");
  await page.keyboard.press("t");
  await applyWithPalette(page, "wai");
  await expect(segment(page, "Waiting")).toHaveCount(2);
  await expect(spoken(page)).toHaveText(/^Coded as Waiting, \d+ words$/);

  await page.keyboard.press("m");
  await expect(page.getByRole("textbox", { name: "Memo on this passage" })).toBeFocused();
  await page.keyboard.type("She asks, then stops.");
  await page.keyboard.press("Control+Enter");
  await expect(inspector(page)).toContainText("She asks, then stops.");
  await page.keyboard.press("p");
  await expect(spoken(page)).toContainText("Waiting, Ingrid Solheim, turn 3");
});

test("digits apply codes to what is selected, in the words and in the empty palette, and are text once something is typed", async ({
  page,
}) => {
  await makeCode(page, "Being attentive");
  await chooseForCode(page, "Being attentive", /Definition, colour and key/);
  await page.locator("sm-code-dialog select").selectOption("4");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(codeRow(page, "Being attentive")).toContainText("4");

  await caretInTurn(page, 1);
  await page.keyboard.press("4");
  await expect(page.locator("sm-toast")).toContainText("Select words or go to a coded passage first");
  await page.keyboard.press("t");
  await page.keyboard.press("4");
  await expect(segment(page, "Being attentive")).toHaveCount(1);

  await page.keyboard.press("j");
  await page.keyboard.press("t");
  await page.keyboard.press("c");
  await page.keyboard.press("4");
  await expect(segment(page, "Being attentive")).toHaveCount(2);

  await page.keyboard.press("j");
  await page.keyboard.press("t");
  await page.keyboard.press("c");
  await page.keyboard.type("x4");
  await expect(page.getByRole("combobox")).toHaveValue("x4");
  await page.keyboard.press("Escape");
  await expect(segment(page, "Being attentive")).toHaveCount(2);
  // The words are still selected, and the keyboard is with them.
  await page.keyboard.press("4");
  await expect(segment(page, "Being attentive")).toHaveCount(3);
});

test("the same code on the same words is one coding, and says so", async ({ page }) => {
  await caretInTurn(page, 2);
  await codeTurn(page, "Waiting", "new");
  await expect(segments(page)).toHaveCount(1);
  await codeTurn(page, "Waiting", "known");
  await expect(page.locator("sm-toast")).toContainText("Already coded as Waiting");
  await expect(segments(page)).toHaveCount(1);
});

test("a coding is taken off with its notice's undo, and undone after a reload", async ({ page }) => {
  await caretInTurn(page, 2);
  await codeTurn(page, "Waiting", "new");
  await expect(segments(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.keyboard.press("p");
  await page.keyboard.press("Backspace");
  await expect(segments(page)).toHaveCount(0);
  await expect(page.locator("sm-toast")).toContainText("Removed Waiting from turn 2");
  await page.locator("sm-toast").getByRole("button", { name: "Undo" }).click();
  await expect(segments(page)).toHaveCount(1);
  await page.keyboard.press("p");
  await page.keyboard.press("Backspace");
  await expect(segments(page)).toHaveCount(0);

  await page.reload();
  await expect(page.locator("sm-transcript")).toBeVisible();
  await expect(segments(page)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(segments(page)).toHaveCount(1);
  await page.keyboard.press("Control+Shift+z");
  await expect(segments(page)).toHaveCount(0);
});

test("the ends of a coding move by words and by their handles", async ({ page }) => {
  await caretInTurn(page, 2);
  await page.keyboard.press("s");
  await page.keyboard.press("c");
  await page.keyboard.type("Waiting");
  await page.keyboard.press("Control+Enter");
  await expect(segments(page)).toHaveAccessibleName("Waiting, Ingrid Solheim, turn 2, 15 words");
  await page.keyboard.press("Escape");
  await page.keyboard.press("p");
  await page.keyboard.press("e");
  for (let words = 0; words < 11; words++) await page.keyboard.press("Alt+ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(segments(page)).toHaveAccessibleName("Waiting, Ingrid Solheim, turn 2, 4 words");
  await expect(spoken(page)).toHaveText("Waiting now holds 4 words");

  await page.keyboard.press("e");
  await page.keyboard.press("Alt+ArrowLeft");
  await page.keyboard.press("Escape");
  await expect(segments(page)).toHaveAccessibleName("Waiting, Ingrid Solheim, turn 2, 4 words");

  const handle = page.locator('sm-transcript .handle[data-edge="end"]');
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(segments(page)).toHaveAccessibleName(/^Waiting, Ingrid Solheim, turn 2, ([6-9]|1\d) words$/);
});

test("own passages of one code that overlap are offered to be joined", async ({ page }) => {
  await caretInTurn(page, 2);
  await page.keyboard.press("s");
  await page.keyboard.press("c");
  await page.keyboard.type("Waiting");
  await page.keyboard.press("Control+Enter");
  await expect(segments(page)).toHaveCount(1);
  await page.keyboard.press("t");
  await applyWithPalette(page, "Waiting");
  await expect(segments(page)).toHaveCount(2);
  await expect(page.locator("sm-toast")).toContainText("It overlaps another passage you coded so");
  await expect(inspector(page)).toContainText("You coded 2 overlapping passages as Waiting.");
  await inspector(page).getByRole("button", { name: "Join them" }).click();
  await expect(segments(page)).toHaveCount(1);
  await expect(page.locator("sm-toast")).toContainText("Joined 2 passages of Waiting");
  await page.keyboard.press("Control+z");
  await expect(segments(page)).toHaveCount(2);
});

test("the inspector says what lies on a passage and beside it, goes there, and keeps its history", async ({
  page,
}) => {
  await caretInTurn(page, 4);
  await codeTurn(page, "Waiting", "new");
  await expect(segments(page)).toHaveCount(1);
  await page.keyboard.press("j");
  await page.keyboard.press("t");
  await expect(inspector(page)).toContainText("Touching it");
  await expect(inspector(page)).toContainText("ends directly before");
  await inspector(page)
    .getByRole("button", { name: /^Go to Waiting/ })
    .click();
  await expect(inspector(page).getByRole("heading", { name: "Passage", exact: true })).toBeVisible();
  await expect(inspector(page)).toContainText("Coded Waiting");
  await expect(page.locator("sm-transcript .ProseMirror")).toBeFocused();
  await inspector(page).getByRole("button", { name: "Remove Waiting" }).click();
  await expect(segments(page)).toHaveCount(0);
  await expect(inspector(page)).toContainText("Removed Waiting");
});

test("a code is dragged onto the selected words", async ({ page }) => {
  await makeCode(page, "Waiting");
  await caretInTurn(page, 2);
  await page.keyboard.press("t");
  const turn = page.locator("sm-transcript").getByRole("article", { name: /^Turn 2\b/ });
  await codeRow(page, "Waiting").dragTo(turn, { targetPosition: { x: 200, y: 14 } });
  await expect(segments(page)).toHaveAccessibleName(/^Waiting, Ingrid Solheim, turn 2, \d+ words$/);
});

test("somebody else's coding is drawn apart, hidden by key, counted while hidden, and not theirs to change", async ({
  page,
}) => {
  await caretInTurn(page, 2);
  await codeTurn(page, "Waiting", "new");
  await page.getByRole("button", { name: /Coding as/ }).click();
  await page.getByRole("menuitem", { name: /Add a coder/ }).click();
  await page
    .getByLabel("Your name")
    .or(page.getByLabel("Name", { exact: true }))
    .last()
    .fill("Mats Dahl");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /Coding as\s*Mats Dahl/ })).toBeVisible();

  await expect(segments(page)).toHaveAccessibleName(/^Waiting, Ingrid Solheim/);
  await expect(page.locator("sm-margin .others")).toHaveCount(1);
  await segments(page).click();
  await page.keyboard.press("Backspace");
  await expect(page.locator("sm-toast")).toContainText(
    "Waiting is coded here by Ingrid Solheim, and only theirs to change",
  );
  await expect(segments(page)).toHaveCount(1);

  // The same words by both coders are one bracket.
  await caretInTurn(page, 2);
  await codeTurn(page, "Waiting", "known");
  await expect(segments(page)).toHaveAccessibleName(/^Waiting, Mats Dahl, Ingrid Solheim/);
  await page.keyboard.press("f");
  await page.keyboard.press("2");
  await expect(segments(page)).toHaveAccessibleName(/^Waiting, Mats Dahl, turn 2/);
  await expect(page.locator("sm-document-header")).toContainText("1 coding hidden");
  await expect(codeRow(page, "Waiting").getByRole("gridcell").last()).toHaveText("1");
  await page.keyboard.press("f");
  await page.keyboard.press("0");
  await expect(codeRow(page, "Waiting").getByRole("gridcell").last()).toHaveText("2");
});

test("two tabs of a project show each other's codings, and neither writes over the other", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator("sm-transcript")).toBeVisible();
  await caretInTurn(page, 2);
  await codeTurn(page, "Waiting", "new");
  await expect(segments(other)).toHaveAccessibleName(/^Waiting/);
  await segments(other).click();
  await other.keyboard.press("Backspace");
  await expect(segments(page)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(segments(other)).toHaveCount(1);
  await caretInTurn(other, 3);
  await codeTurn(other, "Room", "new");
  await caretInTurn(page, 4);
  await codeTurn(page, "Early", "new");
  await expect(segments(page)).toHaveCount(3);
  await expect(segments(other)).toHaveCount(3);
});
