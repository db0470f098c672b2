/** Who may import whom: the table of ARCHITECTURE.md. A room may always import itself. */
const may = {
  domain: [],
  formats: ["domain"],
  storage: ["domain"],
  search: ["domain"],
  workers: ["domain", "formats", "search"],
  sync: ["domain", "formats", "storage"],
  actions: ["domain", "formats", "storage", "search", "sync", "workers"],
  editor: ["domain"],
  contexts: ["domain", "storage", "search", "workers"],
  ui: ["domain", "messages"],
  features: ["domain", "storage/read", "search", "actions", "contexts", "editor", "ui", "messages"],
  messages: [],
  cli: ["domain", "formats", "messages"],
};
const layers = Object.entries(may).map(([room, others]) => ({
  name: `${room}-may-import`,
  comment: `${room}/ may import ${others.join(", ") || "nothing"} besides itself`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [room, ...others].map((name) => `^src/${name}/`) },
}));
module.exports = {
  forbidden: [
    ...layers,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-feature-to-feature",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "only-storage-knows-dexie",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/storage/" },
      to: { path: "node_modules/dexie" },
    },
    {
      name: "domain-has-no-dependencies",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { dependencyTypesNot: ["local", "aliased", "aliased-subpath-import"] },
    },
    {
      name: "nobody-imports-app",
      severity: "error",
      from: { path: "^src/(?!app/|main)" },
      to: { path: "^src/(app/|main)" },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default"],
      mainFields: ["module", "main"],
      extensions: [".ts", ".js", ".mjs", ".css"],
    },
  },
};
