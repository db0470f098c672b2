import { inBuiltApp } from "./built-app.ts";
import type { Figure } from "./figures.ts";
import { buildScript } from "./storage.bench.ts";

/** Codebook and themes of a project of 600 codes, 12 themes and 100,000 codings, in the built app: from a deed until it is painted. */
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
