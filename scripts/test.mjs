// Everything that must hold, and the count alone on the last line. Checks that use one core each run two at a time; tests one
// after another, as they use both.
// `npm test` runs all; `npm test -- unit e2e` runs the named parts.
import { spawn } from "node:child_process";
import { browserVersion } from "./browser.mjs";

/** Parts by name: a command, and how its output says how many tests passed and failed. */
const counted = /^(\d+) passed, (\d+) failed$/m;
const parts = {
  lint: { run: "npm run -s lint", isCheck: true },
  types: { run: "npm run -s types", isCheck: true },
  templates: { run: "npm run -s templates", isCheck: true },
  format: { run: "npm run -s format:check", isCheck: true },
  layers: { run: "npm run -s layers", isCheck: true },
  build: { run: "npm run -s build", isCheck: true },
  unit: {
    run: "npm run -s test:unit",
    count: (out) => [numberAfter(out, /^(?:#|ℹ) pass (\d+)$/m), numberAfter(out, /^(?:#|ℹ) fail (\d+)$/m)],
  },
  mutations: { run: "npm run -s mutate:agreement" },
  browser: {
    run: "npm run -s test:browser",
    count: (out) => counted.exec(out)?.slice(1).map(Number) ?? [0, 1],
  },
  e2e: {
    run: "npm run -s test:e2e",
    count: (out) => [numberAfter(out, /^\s*(\d+) passed/m), numberAfter(out, /^\s*(\d+) failed/m)],
  },
};
const numberAfter = (out, pattern) => Number(pattern.exec(out)?.[1] ?? 0);

/** Runs a command and resolves to its exit code and text; what it prints is passed on at once, or kept until it ends. */
function run(command, isKept) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", isKept ? "pipe" : "inherit"] });
    let out = "";
    const take = (chunk) => {
      out += chunk;
      if (!isKept) process.stdout.write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr?.on("data", take);
    child.on("close", (code) => resolve({ code, out: out.replace(/\u001b\[[0-9;]*m/g, "") }));
  });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}
let passed = 0;
let failed = 0;

async function runPart([name, { run: command, count, isCheck = false }]) {
  const started = Date.now();
  if (!isCheck) console.log(`\n── ${name}`);
  const { code, out } = await run(command, isCheck);
  if (isCheck) console.log(`\n── ${name}\n${out.trim()}`);
  const [good, bad] = count?.(out) ?? (code === 0 ? [1, 0] : [0, 1]);
  passed += good;
  // A part that ends badly without naming a failed test has failed all the same.
  failed += code !== 0 && bad === 0 ? 1 : bad;
  console.log(
    `── ${name}: ${code === 0 ? "good" : "FAILED"}, ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}

/** Takes parts off the list and runs them, one after another. */
async function runAll(list) {
  for (let part = list.shift(); part !== undefined; part = list.shift()) await runPart(part);
}

const wanted = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));
if (wanted.some(([name]) => name === "browser" || name === "e2e")) console.log(browserVersion());
const checks = wanted.filter(([, { isCheck }]) => isCheck);
await Promise.all([runAll(checks), runAll(checks)]);
await runAll(wanted.filter(([, { isCheck }]) => !isCheck));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
