// Checks the templates of src with lit-analyzer, strictly.
// Left out: findings that a type is not assignable to itself, a fault of the analyzer with branded strings, and its rule against
// branded strings in data attributes.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const analyzer = join(import.meta.dirname, "../node_modules/.bin/lit-analyzer");
const options = ["--strict", "--quiet", "--format", "list", "--rules.no-complex-attribute-binding", "off"];
const { stdout } = spawnSync(analyzer, [...options, "src"], { encoding: "utf8", maxBuffer: 1e8 });
if (!/Analyzing \d+ files/.test(stdout)) {
  console.error(`lit-analyzer did not run:\n${stdout}`);
  process.exit(1);
}
let file = "";
let found = 0;
for (const line of stdout.split("\n")) {
  if (line.startsWith("./")) file = line.trim();
  if (!/^\s+\d+:\d+\s+error/.test(line)) continue;
  const [, from, to] = /Type '(.*)' is not assignable to '(.*)'/.exec(line) ?? [];
  if (from !== undefined && from === to) continue;
  console.error(`${file} ${line.trim()}`);
  found++;
}
console.log(found === 0 ? "Templates are good." : `${found} faults in templates.`);
process.exit(found === 0 ? 0 : 1);
