import { expect, test } from "./support/app.ts";
import { screenFaults } from "./support/screen-faults.ts";
import { beginProject, caretInTurn, codeTurn, sample } from "./support/steps.ts";

const widths = [1440, 1280, 1024, 390];

for (const colorScheme of ["light", "dark"] as const) {
  test(`every screen passes axe and fits its window at ${widths.join(", ")} px, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const atEveryWidth = async (name: string, only = widths): Promise<void> => {
      for (const width of only) {
        await page.setViewportSize({ width, height: 900 });
        expect(await screenFaults(page), `${name} at ${width}`).toEqual([]);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    };

    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Samtale" })).toBeVisible();
    await atEveryWidth("home, empty");
    await beginProject(page, "Every screen", [sample("plain.txt"), sample("zoom.vtt")]);
    await caretInTurn(page, 1);
    await codeTurn(page, "Being attentive", "new");
    await page.keyboard.press("j");
    await codeTurn(page, "Time pressure", "new");
    await atEveryWidth("coding");
    await page.keyboard.press("c");
    await expect(page.getByRole("combobox")).toBeFocused();
    await atEveryWidth("palette", [1440, 1024]);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Explore" }).click();
    await expect(page.locator("sm-passage-row")).toHaveCount(2);
    await atEveryWidth("passages");
    await page.getByRole("radio", { name: "Cases by code" }).check();
    await expect(page.getByRole("grid", { name: "People by code" })).toBeVisible();
    await atEveryWidth("cases by code", [1440, 390]);
    await page.keyboard.press("F1");
    await atEveryWidth("keyboard", [1440, 390]);
    await page.keyboard.press("Escape");
    await page.goto("/#/");
    await expect(page.getByText("Every screen")).toBeVisible();
    await atEveryWidth("home");
  });
}
