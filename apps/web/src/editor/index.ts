/** The lazily loaded part of the app: the page editor, its style sheet and the host on it. */
import "@docx-editor.dev/core/styles/editor.css";

export { caretOnFocus } from "./caret-on-focus.js";
export { EditorDocumentHost } from "./editor-host.js";
export { createEngine } from "./engine.js";
