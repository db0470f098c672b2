import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Plugin } from "vite";

const workerFile = "service-worker.js";

/**
 * Builds `src/app/service-worker.ts` into the root of the app and tells it, in place of its `"__COPY__"`, every other file that was
 * built, with its SHA-256, and a version made of all of them.
 */
export function offlineCopy(): Plugin {
  return {
    name: "offline-copy",
    apply: "build",
    buildStart() {
      const id = join(import.meta.dirname, "../src/app/service-worker.ts");
      this.emitFile({ type: "chunk", id, fileName: workerFile });
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir = "." }) {
        const files: [path: string, integrity: string][] = [];
        for (const path of await filesIn(dir)) {
          const hash = createHash("sha256").update(await readFile(join(dir, path)));
          if (path !== workerFile) files.push([path, `sha256-${hash.digest("base64")}`]);
        }
        const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
        const worker = join(dir, workerFile);
        const code = await readFile(worker, "utf8");
        const told = code.replace(/["'`]__COPY__["'`]/, () => JSON.stringify({ version, files }));
        if (told === code) this.error(`${workerFile} has no place for the list of files`);
        await writeFile(worker, told);
      },
    },
  };
}

/** All files in a folder, by path from it, with `/` between the parts, sorted. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}
