import { defineConfig } from "vite";
import { offlineCopy } from "./scripts/offline-copy.ts";

/** The page: static files under a strict Content-Security-Policy (the meta tag of src/index.html). */
export default defineConfig({
  root: "src",
  base: "./",
  publicDir: "public",
  plugins: [offlineCopy()],
  build: {
    outDir: "../dist/app",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  worker: { format: "es" },
  preview: { port: 4173, strictPort: false },
});
