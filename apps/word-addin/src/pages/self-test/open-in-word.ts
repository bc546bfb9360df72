import type { Subject } from "@nianbao/host";
import { docxToFlatOpc } from "./flat-opc.js";
import { forgetState } from "../../office/state.js";
import { ourHost } from "../our-host.js";

/** Puts a file in the place of everything in the open document, as the contract's cases ask, and plays the clerk. */
export async function openInWord(bytes: Uint8Array): Promise<Subject> {
  await forgetState();
  await Word.run(async (context) => {
    context.document.body.insertOoxml(docxToFlatOpc(bytes), "Replace");
    await context.sync();
  });
  const host = ourHost();
  const goTo = async (block: number): Promise<void> => {
    await host.read();
    await host.reveal({ block, start: 0, end: 0 });
  };
  return {
    host,
    type: async (block, text) => {
      await goTo(block);
      await Word.run(async (context) => {
        const paragraph = context.document.getSelection().paragraphs.getFirst();
        paragraph.getRange("Content").insertText(text, "Replace");
        await context.sync();
      });
    },
    placeCursor: goTo,
    selectedText: async () =>
      Word.run(async (context) => {
        const selection = context.document.getSelection();
        selection.load("text");
        await context.sync();
        return selection.text;
      }),
  };
}
