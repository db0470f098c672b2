import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { browserLaunch } from "../scripts/browser.mjs";
import type { Figure } from "./figures.ts";

/** Opens the sample project in the built app, from the key that asks for it until the transcript is there to read. */
export async function sampleFigures(): Promise<Figure[]> {
  const outDir = await mkdtemp(join(tmpdir(), "samtale-bench-"));
  const options = { outDir, emptyOutDir: true };
  await build({ logLevel: "error", build: options });
  const server = await preview({ logLevel: "error", build: options, preview: { port: 0 } });
  const { executablePath, args, env } = browserLaunch();
  const browser = await chromium.launch({ executablePath, args, ...(env ? { env } : {}) });
  try {
    const address = server.resolvedUrls!.local[0]!;
    const context = await browser.newContext({ serviceWorkers: "block" });
    await context.addInitScript(() => localStorage.setItem("samtale.coder", "Bench\nB"));
    const page = await context.newPage();
    const times: number[] = [];
    for (let time = 0; time < 5; time++) times.push(await openingMs(page, address));
    const ms = times.toSorted((a, b) => a - b)[2]!;
    return [{ name: "open the sample project, until its first transcript is painted", ms, limitMs: 2000 }];
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}

async function openingMs(page: Page, address: string): Promise<number> {
  await page.goto(`${address}#/`);
  await page.reload();
  await page.getByRole("heading", { name: "Samtale" }).waitFor();
  const start = Date.now();
  await page.keyboard.press("s");
  await page.locator("sm-transcript").getByRole("article").first().waitFor();
  return Date.now() - start;
}
