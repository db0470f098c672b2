import { inBuiltApp } from "./built-app.ts";
import type { Figure } from "./figures.ts";
import { buildScript } from "./storage.bench.ts";

/** Codes and themes of a project of 600 codes, 12 themes and 100,000 codings, in the built app: from a deed until it is painted. */
export const codebookFigures = (): Promise<Figure[]> =>
  inBuiltApp(async ({ page, origin, restoreLarge }) => {
    await restoreLarge();
    const script = await buildScript("codebook-page.ts");
    const figures: Figure[] = [];
    const measure = async (name: string, job: string): Promise<void> => {
      const ms = await page.evaluate<number>(`codebookMeasurements.${job}()`);
      figures.push({ name, ms, limitMs: 50 });
    };
    const open = async (screen: string, element: string): Promise<void> => {
      await page.goto(`${origin}/#/p/project/${screen}`);
      await page.reload();
      await page.locator(element).first().waitFor();
      await page.waitForTimeout(1500); // lines beyond the first are drawn by and by
      await page.evaluate(`(() => {${script}})()`);
    };
    /** Turn after turn is coded from the palette; the first warms up. */
    const measureApplying = async (): Promise<void> => {
      await page
        .locator("sm-transcript")
        .getByRole("article", { name: /^Turn 3\b/ })
        .click();
      const times: number[] = [];
      for (let at = 0; at < 6; at++) {
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("t");
        await page.keyboard.press("c");
        await page.locator("sm-code-palette").getByRole("combobox").waitFor();
        await page.keyboard.type(`Code ${400 + at}`);
        await page.waitForTimeout(400);
        times.push(await page.evaluate<number>("codebookMeasurements.applyCode()"));
      }
      const ms = times.slice(1).sort((a, b) => a - b)[2]!;
      figures.push({ name: "coding, 600 codes: apply one of them to a turn", ms, limitMs: 50 });
    };
    await open("coding", "sm-transcript");
    await measureApplying();
    await open("codebook", "sm-book-tree");
    await measure("codebook, 600 codes: a letter of the filter", "filterTree");
    await measure("there: drop a code in another place", "dropCode");
    await measure("there: merge a code", "mergeCode");
    await page.evaluate(() => localStorage.setItem("samtale.themes.view", "outline"));
    await open("themes", "sm-theme-outline");
    await measure("themes, 12 of 600 codes: a letter of the tray's filter", "filterTray");
    await measure("there: place a code", "placeCode");
    await page.evaluate(() => localStorage.setItem("samtale.themes.view", "map"));
    await open("themes", "sm-theme-map");
    await measure("there: a step of a box dragged over the map, the longest", "dragBox");
    return figures;
  });
