import { plainFile } from "./documents.js";
import { equals } from "./expect.js";
import { onDocument } from "./opened.js";
import type { ContractCase } from "./subject.js";

/** What is kept with the document. */
export const stateCases: readonly ContractCase[] = [
  onDocument("keeps the clerk's decisions with the document, the last ones", plainFile, async ({ host }) => {
    equals(await host.loadState(), undefined, "state of a foreign file");
    const reason = "口径不同：<含上年> & “/”";
    equals(await host.saveState({ version: 1, agency: "示例市示例区司法局" }), true, "saved");
    const state = { version: 1, year: 2025, dismissed: [{ fingerprint: "f", rule: "R", reason }] } as const;
    equals(await host.saveState(state), true, "saved");
    equals(await host.loadState(), state, "what was saved last");
  }),

  onDocument("marking findings changes nothing in the document", plainFile, async ({ host }) => {
    const before = await host.read();
    await host.mark([]);
    equals((await host.read()).revision, before.revision, "revision");
  }),
];
