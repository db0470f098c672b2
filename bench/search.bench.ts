import { chromium } from "@playwright/test";
import { browserLaunch } from "../scripts/browser.mjs";
import type { SearchFigure } from "./search-page.ts";
import { buildScript } from "./storage.bench.ts";

const origin = "http://bench.localhost";

/** Searches 3 million words in 200 transcripts in a worker of Chromium, as the app does. */
export async function searchFigures(): Promise<SearchFigure[]> {
  const scripts: Record<string, string> = {
    "/page.js": await buildScript("search-page.ts"),
    "/worker.js": await buildScript("../src/workers/search-worker.ts"),
  };
  const { executablePath, args, env } = browserLaunch();
  const browser = await chromium.launch({ executablePath, args, ...(env ? { env } : {}) });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => {
      throw error;
    });
    // What the browser asks for before it tells how much memory is used.
    const headers = {
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    };
    await page.route(`${origin}/**`, (route) => {
      const script = scripts[new URL(route.request().url()).pathname];
      return route.fulfill(
        script === undefined
          ? {
              headers,
              body: `<!doctype html><script type="module" src="/page.js"></script>`,
              contentType: "text/html",
            }
          : { headers, body: script, contentType: "text/javascript" },
      );
    });
    await page.goto(`${origin}/`);
    await page.waitForFunction("window.searchMeasurements !== undefined");
    const figures = await page.evaluate<SearchFigure[]>("searchMeasurements.measure()");
    return [...figures, ...(await page.evaluate<SearchFigure[]>("searchMeasurements.memory()"))];
  } finally {
    await browser.close();
  }
}
