// Everything that must hold, in order, and the count alone on the last line.
// `npm test` runs all; `npm test -- unit e2e` runs the named parts.
import { spawn } from "node:child_process";

/** Parts by name: a command, and how its output says how many tests passed and failed. */
const counted = /^(\d+) passed, (\d+) failed$/m;
const parts = {
  types: { run: "npm run -s types" },
  lint: { run: "npm run -s lint" },
  templates: { run: "npm run -s templates" },
  layers: { run: "npm run -s layers" },
  format: { run: "npm run -s format:check" },
  build: { run: "npm run -s build" },
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

/** Runs a command, passes its output on, and resolves to its exit code and text. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
      process.stdout.write(chunk);
    });
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
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { code, out } = await run(part.run);
  const [good, bad] = part.count?.(out) ?? (code === 0 ? [1, 0] : [0, 1]);
  passed += good;
  // A part that ends badly without naming a failed test has failed all the same.
  failed += code !== 0 && bad === 0 ? 1 : bad;
  console.log(
    `── ${name}: ${code === 0 ? "good" : "FAILED"}, ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
