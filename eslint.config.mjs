import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["**/dist/", "**/node_modules/", ".artifacts/", "**/coverage/", "templates/src/precompiled/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "packages/*/tsconfig.json",
          "apps/*/tsconfig.json",
          "apps/*/tsconfig.*.json",
          "packages/*/tsconfig.*.json",
          "templates/tsconfig.json",
          "test/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // Indexes are checked by noUncheckedIndexedAccess; `!` states an invariant that the line above shows.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      // Ports answer with promises even where a host has nothing to wait for; errors then become rejections.
      "@typescript-eslint/require-await": "off",
      "no-control-regex": "off",
      // Full-width spaces in Chinese texts and patterns are meant.
      "no-irregular-whitespace": "off",
    },
  },
  {
    files: ["packages/panel/**/*.{ts,tsx}", "apps/{web,word-addin}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["apps/word-addin/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["**/*.test.{ts,tsx}", "test/**/*.ts"],
    rules: { "@typescript-eslint/no-empty-function": "off" },
  },
  { files: ["**/*.{mjs,cjs,js}"], languageOptions: { globals: { ...globals.node, ...globals.jest } } },
);
