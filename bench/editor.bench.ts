import { chromium } from "@playwright/test";
import { build } from "vite";
import { browserLaunch } from "../scripts/browser.mjs";
import type { EditorFigure } from "./editor-page.ts";

const origin = "http://bench.localhost";

/** Builds the page of the bench as the app is built; answers by path. */
async function buildPage(): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    root: new URL(".", import.meta.url).pathname,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: { input: new URL("editor-page.ts", import.meta.url).pathname },
    },
  });
  const files = new Map<string, string | Uint8Array>();
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  for (const file of outputs) {
    files.set(`/${file.fileName}`, file.type === "chunk" ? file.code : file.source);
  }
  const named = (end: string): string => [...files.keys()].find((path) => path.endsWith(end))!;
  files.set(
    "/",
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${named(".css")}">` +
      `<style>body{margin:0}sm-transcript{height:860px}</style><script type="module" src="${named(".js")}"></script>`,
  );
  return files;
}

const types: Record<string, string> = { js: "text/javascript", css: "text/css", woff2: "font/woff2" };

/**
 * Opens, codes and scrolls transcripts in Chromium (1440 × 860).
 *
 * @param only names of measurements of the page; all where none is given
 */
export async function editorFigures(only: readonly string[] = []): Promise<EditorFigure[]> {
  const files = await buildPage();
  const { executablePath, args, env } = browserLaunch();
  const browser = await chromium.launch({ executablePath, args, ...(env ? { env } : {}) });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    page.on("pageerror", (error) => {
      throw error;
    });
    await page.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const body = files.get(pathname);
      if (body === undefined) await route.fulfill({ status: 404 });
      else {
        await route.fulfill({
          body: Buffer.from(body),
          contentType: types[pathname.split(".").at(-1)!] ?? "text/html",
        });
      }
    });
    const figures: EditorFigure[] = [];
    for (const name of only.length > 0 ? only : ["usual", "dense", "large"]) {
      await page.goto(`${origin}/`);
      await page.waitForFunction("window.editorMeasurements !== undefined");
      figures.push(...(await page.evaluate<EditorFigure[]>(`editorMeasurements[${JSON.stringify(name)}]()`)));
    }
    return figures;
  } finally {
    await browser.close();
  }
}
