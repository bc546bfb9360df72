/** Imports point only downwards: core ← docx (with templates), sheet ← host ← panel ← apps. */
const layer = (name, from, to) => ({ name, severity: "error", from: { path: from }, to: { path: to } });

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    layer("core-stands-alone", "^packages/core/", "^(packages/(docx|sheet|host|panel)|apps|templates|test)/"),
    layer("templates-stand-alone", "^templates/", "^(packages|apps|test)/"),
    layer("docx-looks-down", "^packages/docx/", "^(packages/(sheet|host|panel)|apps|test)/"),
    layer("sheet-looks-down", "^packages/sheet/", "^(packages/(host|panel)|apps|templates|test)/"),
    layer("host-looks-down", "^packages/host/", "^(packages/(sheet|panel)|apps|test)/"),
    layer("panel-looks-down", "^packages/panel/", "^(apps|test)/"),
    layer("apps-stand-apart", "^apps/([^/]+)/", "^(test/|apps/(?!$1/))"),
    {
      name: "core-is-pure",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "browser-code-without-node",
      severity: "error",
      from: {
        path: "^(packages/(docx|sheet|host|panel)|apps/(web|word-addin))/src",
        pathNot: "(\\.test\\.tsx?$|/node/)",
      },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["nianbao:source", "import", "types", "default"],
    },
  },
};
