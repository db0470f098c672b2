// The Chromium that tests and benches drive: CHROME_PATH, else the system's, else the one that comes from npm
// (SAMTALE_BROWSER=npm asks for that one).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { execFileSync } from "node:child_process";

const root = join(import.meta.dirname, "..");
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const args = process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;

/** Unpacks the Chromium of @sparticuz/chromium once, with the libraries and fonts it ships. */
function unpackFromNpm() {
  const target = join(root, "node_modules/.cache/samtale-chromium");
  const bin = join(root, "node_modules/@sparticuz/chromium/bin");
  const executable = join(target, "chromium");
  if (!existsSync(join(target, "complete"))) {
    mkdirSync(target, { recursive: true });
    writeFileSync(executable, brotliDecompressSync(readFileSync(join(bin, "chromium.br"))), { mode: 0o755 });
    for (const name of ["al2023", "fonts", "swiftshader"]) {
      const archive = join(bin, `${name}.tar.br`);
      if (!existsSync(archive)) continue;
      const tar = join(target, `${name}.tar`);
      writeFileSync(tar, brotliDecompressSync(readFileSync(archive)));
      const folder = name === "swiftshader" ? target : join(target, name);
      mkdirSync(folder, { recursive: true });
      execFileSync("tar", ["-xf", tar, "-C", folder]);
    }
    // The package's own list of folders speaks of the machine it was made for.
    writeFileSync(
      join(target, "fonts/fonts.conf"),
      `<fontconfig><dir>${join(target, "fonts")}</dir><cachedir>${join(target, "fonts-cache")}</cachedir></fontconfig>`,
    );
    writeFileSync(join(target, "complete"), "");
  }
  return { executable, target };
}

/** Where Chromium is and how to start it: `{executablePath, args, env?}`, as puppeteer and Playwright take it. */
export function browserLaunch() {
  const installed =
    process.env.SAMTALE_BROWSER === "npm"
      ? []
      : [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];
  const system = installed.find((path) => path && existsSync(path));
  if (system) return { executablePath: system, args };
  const { executable, target } = unpackFromNpm();
  const lib = ["al2023/lib", "al2023"]
    .map((folder) => join(target, folder))
    .find((folder) => existsSync(folder));
  return {
    executablePath: executable,
    headless: "shell",
    args,
    env: { ...process.env, LD_LIBRARY_PATH: lib ?? "", FONTCONFIG_PATH: join(target, "fonts") },
  };
}

/** What the browser says of itself, such as `Chromium 156.0.8078.79`. */
export function browserVersion() {
  const { executablePath, env } = browserLaunch();
  return execFileSync(executablePath, [...args, "--version"], { env, stdio: ["ignore", "pipe", "ignore"] })
    .toString()
    .trim();
}
