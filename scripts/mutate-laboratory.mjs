/**
 * The worker of mutate-agreement.mjs: holds the agreement modules and their tests transpiled in memory, and tells for
 * one altered module at a time which check noticed.
 */
import ts from "typescript";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

const root = fileURLToPath(new URL("..", import.meta.url));
const testFolder = path.join(root, "test/unit/domain/agreement");
const fixtureFile = path.join(root, "../shared/agreement/public.json");
/**
 * Left to `npm test`: what is statistical and slow, the fixtures, which are checked here without their bootstraps, and
 * the tests of what turns codings into ratings, which reach the formulas and do not test them.
 */
const leftOut =
  /^(random-coders|fixtures|reliability-data.*|snapshot.*|specification.*|units-.*|disagreements.*|confusion)\.test\.ts$/;

const fastCheck = await import("fast-check");
fastCheck.configureGlobal({ seed: 1, numRuns: 50 });
const packages = { chai: await import("chai"), "fast-check": fastCheck };
const nodeRequire = createRequire(import.meta.url);

const compiled = new Map();
const imports = new Map();
const unaltered = new Map();
let collected = [];

const testShim = () => {
  const suites = [];
  const body = (rest) => rest.at(-1);
  const describe = (name, ...rest) => {
    suites.push(name);
    body(rest)();
    suites.pop();
  };
  const it = (name, ...rest) => collected.push({ name: [...suites, name].join(" "), run: body(rest) });
  return { describe, it, test: it, suite: describe };
};
packages["node:test"] = testShim();

function resolve(specifier, from) {
  if (specifier.startsWith("#")) return path.join(root, "src", `${specifier.slice(1)}.ts`);
  if (specifier.startsWith(".")) return path.resolve(path.dirname(from), specifier);
  return undefined;
}

function compile(file, source) {
  const { outputText } = ts.transpileModule(source.replaceAll("import.meta.url", "__url"), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  const found = [...outputText.matchAll(/require\("([^"]+)"\)/g)].map((match) => resolve(match[1], file));
  imports.set(file, found.filter(Boolean));
  return new Function("require", "exports", "__url", outputText);
}

function compiledOf(file) {
  if (!compiled.has(file)) compiled.set(file, compile(file, readFileSync(file, "utf8")));
  return compiled.get(file);
}

/** Exports of a module, evaluated within `registry`; those that cannot tell are taken from the unaltered ones. */
function load(file, registry, altered, affected) {
  if (!affected.has(file) && unaltered.has(file)) return unaltered.get(file);
  if (registry.has(file)) return registry.get(file);
  const exports = {};
  registry.set(file, exports);
  const require = (specifier) => {
    const target = resolve(specifier, file);
    if (target !== undefined) return load(target, registry, altered, affected);
    return packages[specifier] ?? nodeRequire(specifier);
  };
  (altered.get(file) ?? compiledOf(file))(require, exports, pathToFileURL(file).href);
  if (altered.size === 0) unaltered.set(file, exports);
  return exports;
}

/** Every module that imports `file`, directly or not, and itself. */
function affectedBy(file) {
  const affected = new Set([file]);
  for (let before = 0; before < affected.size;) {
    before = affected.size;
    for (const [importer, targets] of imports)
      if (targets.some((target) => affected.has(target))) affected.add(importer);
  }
  return affected;
}

const testFiles = readdirSync(testFolder)
  .filter((name) => name.endsWith(".test.ts") && !leftOut.test(name))
  .map((name) => path.join(testFolder, name));
const computeCaseFile = path.join(root, "src/domain/agreement/compute-case.ts");
const fixtures = existsSync(fixtureFile) ? JSON.parse(readFileSync(fixtureFile, "utf8")).cases : [];

/** The checks of one state of the modules: tests that reach an affected module, and the fixtures. */
function checksOf(registry, altered, affected) {
  const checks = [];
  for (const file of testFiles) {
    if (!affected.has(file)) continue;
    collected = [];
    load(file, registry, altered, affected);
    checks.push(...collected.map(({ name, run }) => ({ name: `${path.basename(file)}: ${name}`, run })));
  }
  if (!affected.has(computeCaseFile)) return checks;
  const { computeCase } = load(computeCaseFile, registry, altered, affected);
  return [
    ...checks,
    ...fixtures.map((fixture) => ({ name: fixture.id, run: () => checkFixture(computeCase, fixture) })),
  ];
}

function checkFixture(computeCase, fixture) {
  const { values } = computeCase(fixture, { seed: 1, resamples: 1 });
  for (const [key, expected] of Object.entries(fixture.expected)) {
    if (key.includes("@") || key.includes("boot_") || key.startsWith("dkpro_") || key.startsWith("gamma"))
      continue;
    const own = values[key];
    const tolerance = fixture.tolerances?.[key] ?? fixture.tolerance;
    if (expected === null ? own !== null : !(Math.abs(own - expected) <= tolerance)) throw new Error(key);
  }
}

/** How long each check takes when nothing is altered, in ms: quick ones go first. From an earlier worker, or measured. */
const cost = new Map(workerData?.costs);

/** Loads all modules; the failures of the tests with nothing altered. */
async function everything() {
  const all = new Set(testFiles);
  all.add(computeCaseFile);
  for (const file of all) load(file, new Map(), new Map(), new Set());
  for (const file of testFiles) unaltered.delete(file);
  const failures = [];
  if (cost.size > 0) return [];
  for (const { name, run } of checksOf(new Map(), new Map(), affectedByAny())) {
    const start = performance.now();
    try {
      await run();
    } catch (error) {
      failures.push(`${name}: ${error.message}`);
    }
    cost.set(name, performance.now() - start);
  }
  return failures;
}

/** Test modules and what they need, as though all had been altered. */
const affectedByAny = () => new Set([...testFiles, computeCaseFile]);

/** The first check that notices the alteration, or null. */
async function noticed({ file, start, end, text }) {
  const source = readFileSync(file, "utf8");
  let checks;
  try {
    const altered = new Map([[file, compile(file, source.slice(0, start) + text + source.slice(end))]]);
    const affected = affectedBy(file);
    checks = checksOf(new Map(), altered, affected);
  } catch (error) {
    return `does not load: ${error.message}`;
  }
  checks.sort((a, b) => (cost.get(a.name) ?? 0) - (cost.get(b.name) ?? 0));
  for (const { name, run } of checks) {
    parentPort.postMessage({ patience: 2000 + 20 * (cost.get(name) ?? 0) });
    try {
      await run();
    } catch {
      return name;
    }
  }
  return null;
}

const failures = await everything();
parentPort.postMessage({ failures, costs: [...cost] });
parentPort.on("message", (alteration) => {
  void noticed(alteration).then((by) => parentPort.postMessage({ id: alteration.id, by }));
});
