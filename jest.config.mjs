/**
 * One jest for the whole repository. Sources are compiled on the fly (swc) and workspaces resolve to their sources
 * through the `nianbao:source` export condition, so no build is needed first.
 */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
      sourceMaps: "inline",
    },
  ],
};

const base = {
  transform,
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  testEnvironmentOptions: { customExportConditions: ["nianbao:source", "node", "node-addons"] },
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  // Mutation testing keeps copies of the workspaces there while it runs; their names would be known twice.
  modulePathIgnorePatterns: ["<rootDir>/\\.artifacts/"],
};

/**
 * Types of test by the end of the file name: .test.ts unit, .contract.test.ts, .e2e.test.ts (needs a build).
 * .pictures.ts take the pictures of the user guide (`npm run docs`); they are no part of `npm test`.
 */
export default {
  projects: [
    {
      ...base,
      displayName: "unit",
      testMatch: ["<rootDir>/{packages,apps,templates,test}/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, "\\.(contract|e2e)\\.test\\.tsx?$"],
    },
    {
      ...base,
      displayName: "contract",
      testMatch: ["<rootDir>/{packages,apps,templates,test}/**/*.contract.test.{ts,tsx}"],
    },
    {
      ...base,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/**/*.e2e.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/e2e.setup.cjs"],
    },
    {
      ...base,
      displayName: "pictures",
      testMatch: ["<rootDir>/test/**/*.pictures.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/e2e.setup.cjs"],
    },
  ],
};
