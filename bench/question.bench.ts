import { chromium } from "@playwright/test";
import { browserLaunch } from "../scripts/browser.mjs";
import type { Figure } from "./figures.ts";
import { buildScript } from "./storage.bench.ts";

const origin = "http://bench.localhost";

/** Asks for the figures of a round in Chromium, of the worker that the app asks. */
export async function questionFigures(): Promise<Figure[]> {
  const scripts: Record<string, string> = {
    "/page.js": await buildScript("question-page.ts"),
    "/worker.js": await buildScript("../src/workers/agreement-worker.ts"),
  };
  const { executablePath, args, env } = browserLaunch();
  const browser = await chromium.launch({ executablePath, args, ...(env ? { env } : {}) });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => {
      throw error;
    });
    await page.route(`${origin}/**`, (route) => {
      const script = scripts[new URL(route.request().url()).pathname];
      return route.fulfill(
        script === undefined
          ? {
              body: `<!doctype html><script type="module" src="/page.js"></script>`,
              contentType: "text/html",
            }
          : { body: script, contentType: "text/javascript" },
      );
    });
    await page.goto(`${origin}/`);
    await page.waitForFunction("window.questionMeasurements !== undefined");
    return await page.evaluate<Figure[]>("questionMeasurements.measure()");
  } finally {
    await browser.close();
  }
}
