import { createDocxEditor, type DocxEditorInstance } from "@docx-editor.dev/core";
import { readOoxmlPackage } from "@docx-editor.dev/core/store";
import type { Engine, EngineSelection } from "./engine-port.js";
import { fitWidth } from "./fit-width.js";
import { nameRegion } from "./region-name.js";
import { quietFocus } from "./quiet-focus.js";
import type { TextOperation } from "./text-operations.js";

const furniture = {
  "table.insertRowBelow": "在下方插入行",
  "table.insertColumnRight": "在右侧插入列",
  "table.selectTable": "选中整张表",
} as const;

/**
 * The page editor (`@docx-editor.dev/core`) behind {@link Engine}: all calls to it live in this file. Besides its
 * `Editor` contract it uses the mounted surface for two things that the contract has no word for: operations addressed
 * by paragraph, and a whole package replaced as one step of undo. Both are why its version is pinned exactly.
 *
 * @param container An empty scrolling element; the editor owns what is in it.
 * @throws Error when the editor refuses the file.
 */
export function createEngine(container: HTMLElement, bytes: Uint8Array): Engine {
  const mount = document.createElement("div");
  container.append(mount);
  const focus = quietFocus(container);
  const editor = focus.quietly(() =>
    createDocxEditor({
      container: mount,
      document: bytes,
      mode: "edit",
      locale: "zh-CN",
      zoom: 1,
      tableInteractionLabel: (key) => furniture[key],
    }),
  );
  const failure = editor.snapshot().openFailure ?? editor.snapshot().parseError;
  if (failure !== null) {
    focus.stop();
    editor.destroy();
    mount.remove();
    throw new Error(`the editor cannot open the file: ${typeof failure === "string" ? failure : failure.code}`);
  }
  let scale = 1;
  const zoom = (wanted: number): void => {
    scale = wanted;
    editor.setZoom(wanted);
  };
  const fit = (): (() => void) => fitWidth(container, () => scale, zoom);
  let stopFitting = fit();
  const stopNaming = nameRegion(container);
  return {
    revision: () => editor.getDocumentHandle().revision,
    async save() {
      surfaceOf(editor).flushPendingInput();
      return new Uint8Array(await editor.save());
    },
    tree: () => surfaceOf(editor).session.part().root,
    operate: (operations: readonly TextOperation[]) =>
      focus.quietly(() => surfaceOf(editor).applyAutomationOps(() => operations).committed),
    replacePackage(replacement) {
      const read = readOoxmlPackage(replacement);
      return read.ok && focus.quietly(() => surfaceOf(editor).session.replacePackage(read.package).ok);
    },
    selection: () => surfaceOf(editor).state().selection,
    select(selection: EngineSelection) {
      focus.quietly(() => surfaceOf(editor).setSelection(selection));
    },
    reveal: (position) => focus.quietly(() => surfaceOf(editor).revealPosition(position, { block: "centerIfNeeded" })),
    lastingId: (id) => surfaceOf(editor).session.paraIdOf(id) ?? undefined,
    idOfLasting: (lasting) => surfaceOf(editor).session.nodeIdOf(lasting) ?? undefined,
    highlight: (set, ranges, color) => void editor.setHighlights(set, ranges, { color }),
    undo: () => focus.quietly(() => editor.exec({ type: "undo" }).ok),
    redo: () => focus.quietly(() => editor.exec({ type: "redo" }).ok),
    can: () => ({ undo: editor.snapshot().canUndo === true, redo: editor.snapshot().canRedo === true }),
    zoom(mode) {
      stopFitting();
      if (mode === "fit") stopFitting = fit();
      else zoom(mode);
    },
    focus: () => focus.openly(() => void editor.focus()),
    focused: () => container.contains(document.activeElement),
    onChange: (listener) => editor.on("change", () => listener()),
    onState: (listener) => editor.on("selectionChange", () => listener()),
    destroy() {
      stopFitting();
      stopNaming();
      focus.stop();
      editor.destroy();
      mount.remove();
    },
  };
}

function surfaceOf(editor: DocxEditorInstance): NonNullable<DocxEditorInstance["surface"]> {
  if (editor.surface === null) throw new Error("the editor shows no document");
  return editor.surface;
}
