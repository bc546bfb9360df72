import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { requirementMatrix, type CommonApi } from "../emulator/index.js";
import { pcExternal, type PcHost } from "./pc-external.js";

/** Text of a page script that adds the members of WordApi 1.6 to 1.9, before the library goes on to `onReady`. */
export function newerMembersScript(): string {
  const source = readFileSync(join(process.cwd(), "test/src/word/seams/newer-members.ts"), "utf8");
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const code = ts.transpileModule(source, { compilerOptions: options }).outputText;
  if (code.includes("require(")) throw new Error("newer-members.ts goes into a page alone: it may import types only");
  return `(() => {
const exports = {};
${code}
// The load event of the library's file for this host, seen before the library's own listener.
document.addEventListener("load", ({ target }) => {
  if (/\\/word-[a-z]+\\d*-16\\.\\d+\\.js$/.test(target?.src ?? "")) exports.addNewerMembers(window);
}, true);
})();`;
}

/**
 * Text of a page script that makes the page's `window.external` that of desktop Word. Calls go to `emulatedCall` and
 * settings to `emulatedSettings`, which the test binds; `emulatedFire` tells the add-in of an event.
 */
export function pcScript({ word, settings, losses }: CommonApi): string {
  const facts = {
    matrix: requirementMatrix(word.profile),
    readOnly: word.document.quirks.readOnly,
    settings: [...settings],
    losesSettings: losses.settings,
  };
  return `const pcExternal = ${pcExternal.toString()};\n(${intoPage.toString()})(pcExternal, ${JSON.stringify(facts)})`;
}

/** Runs in the page. */
function intoPage(
  make: typeof pcExternal,
  facts: Pick<PcHost, "matrix" | "readOnly"> & { settings: [string, string][]; readonly losesSettings: boolean },
): void {
  const page = window as unknown as {
    emulatedCall: PcHost["call"];
    emulatedSettings(entries: readonly (readonly [string, string])[]): Promise<void>;
    emulatedFire(id: number, payload?: readonly unknown[]): void;
  };
  const { external, bridge } = make({
    matrix: facts.matrix,
    readOnly: facts.readOnly,
    call: (id, parameters) => page.emulatedCall(id, parameters),
    readSettings: () => facts.settings,
    writeSettings: (entries) => {
      if (facts.losesSettings) return false;
      facts.settings = entries.map(([key, json]) => [key, json]);
      void page.emulatedSettings(entries);
      return true;
    },
  });
  Object.defineProperty(window, "external", { value: external, configurable: true });
  page.emulatedFire = (id, payload) => bridge.fire(id, payload);
}
