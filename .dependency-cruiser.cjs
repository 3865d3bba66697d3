// The picture in ARCHITECTURE.md as rules: who may import whom. `npm run check:imports` holds the source against it.

/** What a package may import from outside itself: its own folder, the source of these packages, and these packages of npm. */
const mayImport = (name, packages, npm = [], extra = {}) => ({
  name: `${name}-imports`,
  comment: `${name} may import ${[...packages, ...npm].join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: `^packages/${name}/src/`, pathNot: "\\.test\\.ts$", ...extra.from },
  to: {
    pathNot: [
      `^packages/${name}/src/`,
      ...packages.map((p) => `^packages/${p}/src/`),
      ...npm.map((p) => `(^|/)node_modules/${p}/`),
      ...(extra.allow ?? []),
    ],
    ...extra.to,
  },
});

const coreEntries = "^packages/core/src/(views|wording)/index\\.ts$";

module.exports = {
  forbidden: [
    mayImport("world", []),
    mayImport("core", ["world"], ["zod", "@noble/hashes"], { from: { pathNot: ["\\.test\\.ts$", "^packages/core/src/testing/"] } }),
    mayImport("reader", ["core", "world"], ["zod", "@noble/hashes", "@mozilla/readability", "linkedom", "chardet"]),
    mayImport("json", ["core"], ["zod"]),
    mayImport("viewer", ["core"], ["@noble/hashes", "lit", "lit-html", "lit-element", "@lit", "d3-scale", "@fontsource-variable"]),
    {
      name: "viewer-decides-nothing",
      comment: "The viewer looks through core/views and core/wording; of the rest of core it may know the types only.",
      severity: "error",
      from: { path: "^packages/viewer/src/" },
      to: { path: "^packages/core/src/", pathNot: coreEntries, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "html-stays-apart",
      comment: "Whoever reads plain text pays for no HTML parser: linkedom, readability and chardet only behind @proj/reader/html.",
      severity: "error",
      from: { path: "^packages/reader/src/", pathNot: ["^packages/reader/src/html(/|\\.ts$)", "\\.test\\.ts$"] },
      to: { path: ["node_modules/(linkedom|@mozilla/readability|chardet)/", "^packages/reader/src/html(/|\\.ts$)"] },
    },
    {
      name: "pure-no-node",
      comment: "core, world, reader and json run in a browser: no Node built-ins.",
      severity: "error",
      from: { path: "^packages/(core|world|reader|json|viewer)/src/", pathNot: "^packages/viewer/src/page(/|\\.ts$)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "by-name-not-by-path",
      comment: "Another package is imported by its name, through what it exports; nobody reaches into another's src.",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/src/" },
      to: { path: "^(packages|apps)/", pathNot: "^$1/$2/", dependencyTypes: ["local"] },
    },
    {
      name: "core-views-look-at-the-model",
      comment: "Inside core: views → model ← merge. A view carries no schema and decides nothing.",
      severity: "error",
      from: { path: "^packages/core/src/views/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/core/src/(?!views/|model/|time/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "core-wording-knows-codes-only",
      comment: "Inside core: wording → codes only.",
      severity: "error",
      from: { path: "^packages/core/src/wording/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/core/src/(?!wording/|model/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "core-model-stands-alone",
      comment: "Inside core: the model knows neither merge nor views nor wording.",
      severity: "error",
      from: { path: "^packages/core/src/model/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/core/src/(merge|views|wording)/" },
    },
    {
      name: "core-merge-does-not-look",
      comment: "Inside core: merge never looks through views. (It does take the English `why` of a link from wording.)",
      severity: "error",
      from: { path: "^packages/core/src/merge/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/core/src/views/" },
    },
    {
      name: "no-circles",
      comment: "A circle has no first file to read. (Types may point at each other.)",
      severity: "error",
      from: { path: "^(packages|apps)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      comment: "Every import leads somewhere.",
      severity: "error",
      from: { path: "^(packages|apps)/[^/]+/src/", pathNot: "\\.test\\.ts$" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    exclude: { path: ["/dist/", "\\.tsbuildinfo$"] },
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@proj/source", "import", "module", "default", "types"],
      extensions: [".ts", ".js", ".json"],
    },
  },
};
