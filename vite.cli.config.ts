import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig } from "vite";

/** Builds `dist/cli/samtale.mjs` and the parts it loads when a command asks for them: they need Node 20 and nothing else. */
export default defineConfig({
  publicDir: false,
  ssr: { target: "node", noExternal: true },
  build: {
    ssr: "src/cli/main.ts",
    target: "node20",
    outDir: "dist/cli",
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      output: {
        format: "es",
        entryFileNames: "samtale.mjs",
        chunkFileNames: "parts/[name].mjs",
        banner: "#!/usr/bin/env node",
      },
    },
  },
  plugins: [
    {
      name: "executable",
      apply: "build",
      writeBundle: ({ dir = "." }) => chmod(join(dir, "samtale.mjs"), 0o755),
    },
  ],
});
