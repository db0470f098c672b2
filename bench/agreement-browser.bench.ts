import { chromium } from "@playwright/test";
import { build } from "vite";
import { browserLaunch } from "../scripts/browser.mjs";
import type { Figure } from "./figures.ts";

const origin = "http://bench.localhost";

/** The jobs of agreement in a worker of Chromium, where the app runs them. */
export async function agreementInWorker(): Promise<Figure[]> {
  const built = await build({
    configFile: false,
    root: new URL(".", import.meta.url).pathname,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: new URL("agreement-worker.ts", import.meta.url).pathname },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const script = outputs.find((file) => file.type === "chunk")!.code;
  const { executablePath, args, env } = browserLaunch();
  const browser = await chromium.launch({ executablePath, args, ...(env ? { env } : {}) });
  try {
    const page = await browser.newPage();
    await page.route(`${origin}/**`, (route) =>
      route.fulfill(
        route.request().url().endsWith(".js")
          ? { body: script, contentType: "text/javascript" }
          : { body: "<!doctype html>", contentType: "text/html" },
      ),
    );
    await page.goto(`${origin}/`);
    return await page.evaluate(
      () =>
        new Promise<Figure[]>((resolve, reject) => {
          const figures: Figure[] = [];
          const worker = new Worker("/worker.js", { type: "module" });
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.onmessage = ({ data }: MessageEvent<Figure | "done">) =>
            data === "done" ? resolve(figures) : figures.push(data);
        }),
    );
  } finally {
    await browser.close();
  }
}
