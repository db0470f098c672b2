import { chromium, type BrowserContext, type Page } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import { browserLaunch } from "../scripts/browser.mjs";
import { buildScript } from "./storage.bench.ts";

/** The app as it is built and served, in a page of Chromium. */
export interface BuiltApp {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  /** Goes to a page of the bench at the app's origin, so that it has the app's storage. @param ready what it defines */
  readonly openBench: (script: string, ready: string) => Promise<void>;
  /** Puts the project of `large-archive` on the device, opened before by coder 0. */
  readonly restoreLarge: () => Promise<void>;
}

/** Builds the app, serves it, opens it in Chromium at 1440 by 900, and takes everything away again. */
export async function inBuiltApp<T>(work: (app: BuiltApp) => Promise<T>): Promise<T> {
  const root = new URL("../", import.meta.url).pathname;
  const outDir = await mkdtemp(join(tmpdir(), "samtale-bench-"));
  const configFile = join(root, "vite.config.ts");
  await build({ configFile, logLevel: "error", build: { outDir } });
  const server = await preview({ configFile, build: { outDir }, preview: { port: 0, strictPort: false } });
  const { executablePath, args, env } = browserLaunch();
  const browser = await chromium.launch({ executablePath, args, ...(env ? { env } : {}) });
  try {
    const origin = new URL(server.resolvedUrls!.local[0]!).origin;
    const context = await browser.newContext({
      serviceWorkers: "block",
      viewport: { width: 1440, height: 900 },
    });
    // Functions sent to the page call a helper of the compiler's, which gives them their names.
    await context.addInitScript("globalThis.__name = (named) => named");
    const page = await context.newPage();
    page.on("pageerror", (error) => {
      throw error;
    });
    const openBench = async (script: string, ready: string): Promise<void> => {
      const body = await buildScript(`${script}.ts`);
      await page.route(`${origin}/${script}**`, (route) =>
        route.request().url().endsWith(".js")
          ? route.fulfill({ body, contentType: "text/javascript" })
          : route.fulfill({
              body: `<!doctype html><script type="module" src="/${script}.js"></script>`,
              contentType: "text/html",
            }),
      );
      await page.goto(`${origin}/${script}`);
      await page.waitForFunction(`window.${ready} !== undefined`);
    };
    const restoreLarge = async (): Promise<void> => {
      await openBench("storage-page", "storageMeasurements");
      await page.evaluate('storageMeasurements.restore("samtale")');
      await page.evaluate(() =>
        localStorage.setItem(
          "samtale.session.project",
          JSON.stringify({
            recentCodes: [],
            viewMode: "tints",
            hiddenCoders: [],
            hiddenCodes: [],
            coderId: "coder-0",
          }),
        ),
      );
    };
    return await work({ page, context, origin, openBench, restoreLarge });
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}
