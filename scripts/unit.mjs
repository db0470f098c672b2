// Runs the tests of the pure rooms in Node: all of test/unit, or the files and folders named.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const asked = process.argv.slice(2);
const files = (asked.length > 0 ? asked : ["test/unit"]).flatMap((place) =>
  statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true }).map((name) => join(place, name))
    : [place],
);
const tests = files.filter((name) => name.endsWith(".test.ts"));
const options = ["--import", "tsx", "--test", "--test-reporter=spec", "--test-concurrency=2"];
process.exit(spawnSync(process.execPath, [...options, ...tests], { stdio: "inherit" }).status ?? 1);
