import { defineConfig } from "@playwright/test";
import { browserLaunch } from "./scripts/browser.mjs";

const { executablePath, args, env } = browserLaunch();
const port = 4199;

/** End-to-end tests drive the built app as a person would, with the keyboard and the mouse. */
export default defineConfig({
  testDir: "test/e2e",
  timeout: 120_000,
  // As patient as the tests of components: a machine at work on other things is slow.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A machine that is busy with something else may be late once; a test that fails twice has found something.
  retries: 1,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    // Tests of the kept copy of the program ask for it.
    serviceWorkers: "block",
    launchOptions: { executablePath, args, ...(env ? { env } : {}) },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
});
