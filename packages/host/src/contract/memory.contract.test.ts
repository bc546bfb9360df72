import { openDocx } from "@nianbao/docx";
import { paragraphAt, textAt } from "@nianbao/core";
import { MemoryDocumentHost } from "../memory/index.js";
import { contractCases, type Subject } from "./index.js";

/** The port's promises kept by the in-memory host. */
test.each(contractCases.map((item) => [item.name, item] as const))("%s", async (_name, item) => {
  await item.run(async (bytes): Promise<Subject> => {
    const host = new MemoryDocumentHost(openDocx(bytes));
    return {
      host,
      type: async (block, text) => {
        const { document } = await host.read();
        const was = paragraphAt(document, { block, start: 0, end: 0 })?.text ?? "";
        host.edit([{ kind: "replaceText", place: { block, start: 0, end: was.length }, expect: was, text }]);
      },
      placeCursor: async (block) => host.placeCursor({ block, start: 0, end: 0 }),
      selectedText: async () => {
        const { document } = await host.read();
        return host.selection === undefined ? "" : textAt(document, host.selection);
      },
      bytes: async () => host.toBytes(),
    };
  });
});
