/**
 * Self-test page, not part of the app: runs the DocumentHost contract on the page editor. Built by
 * `vite build --mode contract` for test/src/web, which lends it a keyboard as `window.keyboard`; puts what came of it on
 * `window.contractResults` and says so by its title.
 */
import { contractCases, type Subject } from "@nianbao/host";
import { createEngine, EditorDocumentHost } from "./editor/index.js";
import { ParagraphMap } from "./editor/paragraph-map.js";
import { tabStateStore } from "./files/state-store.js";

declare global {
  interface Window {
    /** Types into what has the focus, as a person would. */
    keyboard?: (text: string) => Promise<void>;
    contractResults?: readonly { readonly name: string; readonly error?: string }[];
  }
}

let opened = 0;

function open(bytes: Uint8Array): Promise<Subject> {
  const container = document.createElement("div");
  container.className = "docx-editor docx-editor__scroll-container";
  container.style.cssText = "height: 600px; overflow: auto";
  document.body.append(container);
  const engine = createEngine(container, bytes);
  const name = `文稿${opened++}.docx`;
  const paragraph = (block: number) => {
    const found = new ParagraphMap(engine.tree()).at({ block });
    if (found?.text === undefined) throw new Error(`no plain paragraph in block ${block}`);
    return { id: found.id, text: found.text };
  };
  const select = (id: string, start: number, end: number): void =>
    engine.select({ anchor: { paragraphId: id, offset: start }, head: { paragraphId: id, offset: end } });
  return Promise.resolve({
    host: new EditorDocumentHost(engine, name, tabStateStore(name)),
    type: async (block, text) => {
      const { id, text: before } = paragraph(block);
      select(id, 0, before.length);
      engine.focus();
      await window.keyboard?.(text);
      // The editor takes keys in as they come: on a busy machine the last ones are in some frames later.
      for (let frames = 0; frames < 300 && paragraph(block).text !== text; frames += 1)
        await new Promise((frame) => requestAnimationFrame(frame));
      if (paragraph(block).text !== text) throw new Error(`typing gave “${paragraph(block).text}”`);
    },
    placeCursor: async (block) => select(paragraph(block).id, 0, 0),
    selectedText: async () => {
      const { anchor, head } = engine.selection();
      const place = new ParagraphMap(engine.tree()).byId(anchor.paragraphId);
      return place?.text?.slice(anchor.offset, head.offset) ?? "";
    },
    bytes: () => engine.save(),
    close: async () => {
      engine.destroy();
      container.remove();
    },
  });
}

const results = [];
for (const promise of contractCases) {
  const { name } = promise;
  try {
    await promise.run(open);
    results.push({ name });
  } catch (error) {
    results.push({ name, error: error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error) });
  }
}
window.contractResults = results;
document.title = "done";
