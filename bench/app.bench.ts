import type { Page } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { inBuiltApp } from "./built-app.ts";
import type { StorageFigure } from "./storage-page.ts";

/** How much of something, such as kilobytes, and what it may be. */
export interface SizeFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: "kB" | "MB";
  readonly limit: number;
}

/** Goes to the passages and resolves when the words of the first stand on the screen. */
const showPassages = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        location.hash = "#/p/project/passages";
        const first = (root: ParentNode): Element | undefined => {
          for (const element of root.querySelectorAll("*")) {
            if (element.localName === "sm-passage-row") return element;
            const inner = element.shadowRoot === null ? undefined : first(element.shadowRoot);
            if (inner !== undefined) return inner;
          }
          return undefined;
        };
        const look = (): void => {
          const words = first(document)?.shadowRoot?.querySelector(".words")?.textContent.trim() ?? "";
          if (words === "") setTimeout(look, 4);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        look();
      }),
  );

/**
 * The app as it is built: what its first load weighs, large files, and the passages of a project of 3 million words and 100,000
 * codings.
 */
export const appFigures = (): Promise<{ times: StorageFigure[]; sizes: SizeFigure[] }> =>
  inBuiltApp(async ({ page, context, origin, openBench, restoreLarge }) => {
    const times: StorageFigure[] = [];
    const sizes: SizeFigure[] = [];
    const loaded: { isFont: boolean; bytes: Promise<Buffer> }[] = [];
    page.on("response", (response) => {
      loaded.push({ isFont: response.url().endsWith(".woff2"), bytes: response.body() });
    });
    await page.goto(origin, { waitUntil: "networkidle" });
    page.removeAllListeners("response");
    const kilobytes = async (isFont: boolean): Promise<number> => {
      const bodies = await Promise.all(
        loaded.filter((each) => each.isFont === isFont).map(({ bytes }) => bytes),
      );
      return bodies.reduce((sum, body) => sum + (isFont ? body : gzipSync(body)).length, 0) / 1000;
    };
    sizes.push({ name: "first load, gzip", value: await kilobytes(false), unit: "kB", limit: 200 });
    sizes.push({ name: "fonts of the first load", value: await kilobytes(true), unit: "kB", limit: 300 });

    await openBench("files-page", "fileMeasurements");
    times.push(...(await page.evaluate<StorageFigure[]>("fileMeasurements.measure()")));
    await restoreLarge();
    await page.goto(`${origin}/#/p/project/coding`);
    await page.locator("sm-transcript").waitFor();
    const devtools = await context.newCDPSession(page);
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    const size = { value: usedSize / 1e6, unit: "MB", limit: 200 } as const;
    sizes.push({ name: "JS heap with 3 million words and 100,000 codings open", ...size });
    const shown: number[] = [];
    for (let at = 0; at < 6; at++) {
      shown.push(await showPassages(page));
      await page.evaluate(() => void (location.hash = "#/p/project/coding"));
      await page.locator("sm-transcript").waitFor();
    }
    const [first, ...again] = shown;
    times.push({ name: "first passages of all codes, 100,000 codings", ms: first!, limitMs: 300 });
    again.sort((a, b) => a - b);
    times.push({ name: "the same again", ms: again[2]!, limitMs: 300 });
    return { times, sizes };
  });
