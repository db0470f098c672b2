import { chromium } from "@playwright/test";
import { build } from "vite";
import { browserLaunch } from "../scripts/browser.mjs";
import type { Figure } from "./figures.ts";

const origin = "http://bench.localhost";

/** A script of the bench and all it needs, as one file. */
async function scriptOf(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: new URL(".", import.meta.url).pathname,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: new URL(path, import.meta.url).pathname },
    },
  });
  const chunk = [built]
    .flat()
    .flatMap((one) => ("output" in one ? one.output : []))
    .find((file) => file.type === "chunk");
  if (chunk === undefined) throw new Error(`${path} was not built`);
  return chunk.code;
}

/** Asks for the figures of a round in Chromium, of the worker that the app asks. */
export async function questionFigures(): Promise<Figure[]> {
  const scripts: Record<string, string> = {
    "/page.js": await scriptOf("question-page.ts"),
    "/worker.js": await scriptOf("../src/workers/agreement-worker.ts"),
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
