import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM, type DOMWindow } from "jsdom";
import { CommonApi, EmulatedWord, type Quirks, type WireRequest } from "../emulator/index.js";

/** Microsoft's library as installed, never copied or changed: its licence allows it for testing an add-in. */
export const officeJs = join(
  dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json")),
  "dist",
);

let library: DOMWindow | undefined;

/** Loads the unmodified library into jsdom, once. */
function loadLibrary(): DOMWindow {
  if (library !== undefined) return library;
  const { window } = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://addin.test/" });
  (window as unknown as { eval(code: string): void }).eval(readFileSync(join(officeJs, "word-web-16.00.js"), "utf8"));
  library = window;
  return window;
}

/** Globals that the library makes. `_overrideSession` is its own seam for other hosts. */
interface LibraryGlobals {
  readonly Word: unknown;
  readonly DOMParser: unknown;
  readonly XMLSerializer: unknown;
  readonly Office: { readonly AsyncResultStatus: unknown; readonly EventType: unknown };
  readonly OfficeExtension: { readonly SessionBase: { _overrideSession?: unknown } };
}

/** What a test needs of the emulated Word it opened. */
export interface OpenedWord {
  readonly word: EmulatedWord;
  readonly common: CommonApi;
  /** As when the clerk moved the cursor or typed. */
  readonly selectionChanged: () => void;
}

/**
 * Opens a document in an emulated Word behind the library's own seam for other sessions, and makes `Word`, `Office`
 * and the browser's XML the globals the adapter finds. The rich API goes through the unmodified library; the Common API,
 * which the library only has after its handshake with a host page, is a plain stand-in here and the real one in Chromium.
 */
export function openInWord(bytes: Uint8Array, quirks: Partial<Quirks> = {}): OpenedWord {
  const window = loadLibrary() as unknown as LibraryGlobals;
  const word = new EmulatedWord(bytes, quirks);
  const common = new CommonApi(word);
  const listeners = new Set<() => void>();
  window.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://word.invalid/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: unknown, _flags: number, message: { Body: WireRequest }) => {
        // Through JSON, as on the wire: an undefined would be lost there too.
        const request = JSON.parse(JSON.stringify(message.Body)) as WireRequest;
        const response: unknown = JSON.parse(JSON.stringify(word.execute(request)));
        return Promise.resolve({ StatusCode: 200, Headers: {}, Body: response });
      },
    }),
  };
  Object.assign(globalThis, {
    Word: window.Word,
    DOMParser: window.DOMParser,
    XMLSerializer: window.XMLSerializer,
    Office: {
      AsyncResultStatus: window.Office.AsyncResultStatus,
      EventType: window.Office.EventType,
      context: { document: officeDocument(common, listeners) },
    },
  });
  return {
    word,
    common,
    selectionChanged: () => {
      for (const listener of [...listeners]) listener();
    },
  };
}

type Done = (result: { status: "succeeded" | "failed"; value?: unknown }) => void;

function officeDocument(common: CommonApi, listeners: Set<() => void>): object {
  const pending = new Map(common.settings);
  const answer = (done: Done, value: unknown, ok = true): void =>
    queueMicrotask(() => done(ok ? { status: "succeeded", value } : { status: "failed" }));
  const part = (id: string): object => ({
    getXmlAsync: (done: Done) => answer(done, common.xmlParts.get(id), common.xmlParts.has(id)),
    deleteAsync: (done: Done) => answer(done, undefined, common.xmlParts.delete(id)),
  });
  return {
    settings: {
      get: (key: string): unknown => (pending.has(key) ? JSON.parse(pending.get(key)!) : null),
      set: (key: string, value: unknown) => pending.set(key, JSON.stringify(value)),
      saveAsync: (_options: unknown, done: Done) => answer(done, undefined, common.saveSettings([...pending])),
    },
    customXmlParts: {
      addAsync: (xml: string, done: Done) => answer(done, part(common.addPart(xml))),
      getByNamespaceAsync: (namespace: string, done: Done) => answer(done, common.partsIn(namespace).map(part)),
    },
    addHandlerAsync: (_type: string, handler: () => void) => listeners.add(handler),
    removeHandlerAsync: (_type: string, { handler }: { handler: () => void }) => listeners.delete(handler),
  };
}
