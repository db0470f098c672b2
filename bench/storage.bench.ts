import { chromium } from "@playwright/test";
import { build } from "vite";
import { browserLaunch } from "../scripts/browser.mjs";
import type { StorageFigure } from "./storage-page.ts";

const origin = "http://bench.localhost";

/** A page of the bench as one script. */
export async function buildScript(page: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: new URL(".", import.meta.url).pathname,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: {
        input: new URL(page, import.meta.url).pathname,
        output: { codeSplitting: false },
      },
    },
  });
  const chunk = [built]
    .flat()
    .flatMap((one) => ("output" in one ? one.output : []))
    .find((file) => file.type === "chunk");
  if (chunk === undefined) throw new Error(`${page} was not built`);
  return chunk.code;
}

/** Restores, opens and changes a project of 3 million words, 200 transcripts and 100,000 codings in Chromium. */
export async function storageFigures(): Promise<StorageFigure[]> {
  const script = await buildScript("storage-page.ts");
  const { executablePath, args, env } = browserLaunch();
  const browser = await chromium.launch({ executablePath, args, ...(env ? { env } : {}) });
  try {
    const page = await browser.newPage();
    page.on("pageerror", (error) => {
      throw error;
    });
    await page.route(`${origin}/**`, (route) =>
      route.fulfill(
        route.request().url().endsWith(".js")
          ? { body: script, contentType: "text/javascript" }
          : {
              body: `<!doctype html><script type="module" src="/page.js"></script>`,
              contentType: "text/html",
            },
      ),
    );
    const figures: StorageFigure[] = [];
    for (const name of ["restore", "measure"]) {
      await page.goto(`${origin}/`);
      await page.waitForFunction("window.storageMeasurements !== undefined");
      figures.push(...(await page.evaluate<StorageFigure[]>(`storageMeasurements.${name}()`)));
    }
    return figures;
  } finally {
    await browser.close();
  }
}
