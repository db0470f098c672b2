import { configs as lit } from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import { configs as wc } from "eslint-plugin-wc";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "node_modules/",
      "coverage/",
      "test-results/",
      "samples/",
      "codebooks/",
      ".dependency-cruiser.cjs",
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  lit["flat/all"],
  wc["flat/best-practice"],
  { plugins: { "lit-a11y": litA11y }, rules: litA11y.configs.recommended.rules },
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js", "*.mjs", "scripts/*.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      "lit/no-template-map": "off",
      // LitElement always has the lifecycle callbacks; the guard would be a condition that is never false.
      "wc/guard-super-call": "off",
      "lit/no-template-arrow": "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/domain/**", "src/formats/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Date",
        "crypto",
        "document",
        "window",
        "localStorage",
        "indexedDB",
        "fetch",
        "performance",
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
    },
  },
  {
    files: ["src/formats/**"],
    rules: { "no-restricted-globals": ["error", "document", "window", "localStorage", "indexedDB", "fetch"] },
  },
  {
    files: ["test/**", "scripts/**", "src/cli/**", "*.js", "*.mjs"],
    rules: {
      "no-console": "off",
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            { from: "package", name: ["describe", "it", "test"], package: "node:test" },
          ],
        },
      ],
    },
  },
  { files: ["**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
);
