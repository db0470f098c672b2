import { esbuildPlugin } from "@web/dev-server-esbuild";
import { defaultReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import { join, relative } from "node:path";
import { build } from "vite";
import { browserLaunch } from "./scripts/browser.mjs";

const root = import.meta.dirname;

/** Dexie's `import` entry wraps a UMD file, which a browser cannot load unbundled. */
const dexieEsm = {
  name: "dexie-esm",
  resolveImport: ({ source }) =>
    source === "dexie" ? "/node_modules/dexie/dist/modern/dexie.mjs" : undefined,
};

/** `#room/file` is `src/room/file.ts`, as package.json says. */
const rooms = {
  name: "rooms",
  resolveImport: ({ source }) => (source.startsWith("#") ? `/src/${source.slice(1)}.ts` : undefined),
};

/** Style sheets imported by a module are the bundler's business; a page that links one gets it. */
const isImported = (context) => context.path.endsWith(".css") && context.get("sec-fetch-dest") === "script";
const styleSheets = {
  name: "style-sheets",
  resolveMimeType: (context) => (isImported(context) ? "js" : undefined),
  transform: (context) => (isImported(context) ? { body: "" } : undefined),
};

/** `import url from "./x.ts?worker&url"` is the address of a worker, as the bundler has it. */
const workerUrls = {
  name: "worker-urls",
  transform: ({ originalUrl, path }) =>
    originalUrl.includes("?worker&url") ? { body: `export default ${JSON.stringify(path)};` } : undefined,
};

/** What is used of packages that are CommonJS, which a browser cannot load unbundled. */
const commonJs = {
  papaparse: `export { default } from "papaparse";`,
  saxes: `export { SaxesParser } from "saxes";`,
};
const bundles = new Map();
async function bundleOf(name) {
  const entry = join(root, `${name}-entry.js`);
  const given = {
    name: "given",
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? commonJs[name] : undefined),
  };
  const [{ output }] = await build({
    configFile: false,
    logLevel: "error",
    plugins: [given],
    build: { write: false, minify: false, lib: { entry, formats: ["es"], fileName: name } },
  });
  return output[0].code;
}
const commonJsBundles = {
  name: "common-js-bundles",
  resolveImport: ({ source }) => (source in commonJs ? `/bundled/${source}.js` : undefined),
  async serve({ path }) {
    const name = /^\/bundled\/(\w+)\.js$/.exec(path)?.[1];
    if (name === undefined) return undefined;
    if (!bundles.has(name)) bundles.set(name, bundleOf(name));
    return { body: await bundles.get(name), type: "js" };
  },
};

/** Prints each failed test once more, then `N passed, N failed` alone on a line. */
function plainCount() {
  let sessions;
  return {
    start: (args) => (sessions = args.sessions),
    stop() {
      let passed = 0;
      let failed = 0;
      const fail = (file, what, error) => {
        failed++;
        console.log(`\nFAILED ${relative(root, file)}: ${what}\n${error?.message ?? ""}`);
      };
      const count = (file, suite, path) => {
        for (const { skipped, passed: isGood, name, error } of suite.tests) {
          if (skipped) continue;
          if (isGood) passed++;
          else fail(file, [...path, name].join(" › "), error);
        }
        for (const inner of suite.suites) count(file, inner, [...path, inner.name]);
      };
      for (const { testFile, testResults, errors } of sessions.all()) {
        if (testResults) count(testFile, testResults, []);
        else fail(testFile, "did not run", errors[0]);
      }
      console.log(`\n${passed} passed, ${failed} failed\n`);
    },
  };
}

/**
 * A page in a window of its own, so that none shares stored things with another or waits in the background, which behaves as if it
 * were in front: it gets frames, and what has focus matches `:focus`. Nothing moves or fades, so that what is looked at stands.
 */
async function createPage({ context }) {
  const own = await context.browser().createBrowserContext();
  const page = await own.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  await devtools.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-reduced-motion", value: "reduce" }],
  });
  return page;
}

export default {
  files: ["test/storage/**/*.test.ts", "test/component/**/*.test.ts"],
  nodeResolve: true,
  concurrency: 2,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 60_000 } },
  plugins: [
    dexieEsm,
    commonJsBundles,
    workerUrls,
    rooms,
    styleSheets,
    esbuildPlugin({ ts: true, tsconfig: join(root, "tsconfig.json"), target: "es2022" }),
  ],
  browsers: [chromeLauncher({ launchOptions: browserLaunch(), createPage })],
  reporters: [defaultReporter(), plainCount()],
};
