import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, type DOMWindow } from "jsdom";
import {
  CommonApi,
  EmulatedWord,
  profileOf,
  requirementMatrix,
  type Profile,
  type Quirks,
  type WireRequest,
} from "../emulator/index.js";
import { officeJs } from "./library.js";
import { addNewerMembers, paragraphEvents } from "./newer-members.js";
import { pcOffice } from "./pc-office.js";

const libraries = new Map<string, DOMWindow>();

/**
 * The stand-in for the Common API, one object for all documents: a test environment keeps every value that a global ever had, and
 * with each its whole document.
 */
const webOffice = {
  DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
  FileType: { Compressed: "compressed" },
};

/** Loads the unmodified library for the web into jsdom, once for a profile. */
function loadLibrary(profile: Profile): DOMWindow {
  const known = libraries.get(profile.name);
  if (known !== undefined) return known;
  const { window } = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://addin.test/" });
  (window as unknown as { eval(code: string): void }).eval(readFileSync(join(officeJs, "word-web-16.00.js"), "utf8"));
  if (profile.level >= 109) addNewerMembers(window as never);
  libraries.set(profile.name, window);
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
  /** As when a paragraph was changed; only desktop Word's events are emulated. */
  readonly paragraphChanged: () => void;
}

/**
 * Opens a document in an emulated Word, and makes `Word`, `Office` and the browser's XML the globals the adapter finds. On
 * PC the whole library runs, over `window.external`. On the web the rich API goes through the unmodified library by its own
 * seam for other sessions; the Common API, which it only has after its handshake with a host page, is a plain
 * stand-in here and the real one in Chromium.
 */
export async function openInWord(
  bytes: Uint8Array,
  quirks: Partial<Quirks> = {},
  profile: Profile = profileOf("web/1.3"),
): Promise<OpenedWord> {
  const word = new EmulatedWord(bytes, quirks, profile);
  const common = new CommonApi(word);
  return profile.platform === "PC" ? openOnPc(word, common) : openOnWeb(word, common);
}

async function openOnPc(word: EmulatedWord, common: CommonApi): Promise<OpenedWord> {
  const office = await pcOffice(word.profile, word.document.quirks.readOnly);
  await office.use(common);
  const { window, bridge } = office;
  const { Word, Office, DOMParser, XMLSerializer } = window as unknown as LibraryGlobals;
  Object.assign(globalThis, { Word, Office, DOMParser, XMLSerializer });
  const often = (fire: () => void): void => {
    for (let time = 0; time < word.eventTimes; time += 1) fire();
  };
  const message = [[65536, paragraphEvents.ParagraphChanged, "", "{}", 1, false]];
  return {
    word,
    common,
    selectionChanged: () => often(() => bridge.fire(2)),
    paragraphChanged: () => often(() => bridge.fire(33, message)),
  };
}

function openOnWeb(word: EmulatedWord, common: CommonApi): OpenedWord {
  const window = loadLibrary(word.profile) as unknown as LibraryGlobals;
  const listeners = new Set<() => void>();
  window.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "https://word.invalid/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_customData: unknown, _flags: number, message: { Body: WireRequest }) => {
        // Through JSON, as on the wire: an undefined would be lost there too.
        const request = JSON.parse(JSON.stringify(message.Body)) as WireRequest;
        const response: unknown = JSON.parse(JSON.stringify(await word.answer(request)));
        return { StatusCode: 200, Headers: {}, Body: response };
      },
    }),
  };
  Object.assign(webOffice, {
    AsyncResultStatus: window.Office.AsyncResultStatus,
    EventType: window.Office.EventType,
    context: {
      document: officeDocument(common, listeners),
      requirements: { isSetSupported: (set: string, version = "1.1") => isOffered(word.profile, set, version) },
    },
  });
  const { Word, DOMParser, XMLSerializer } = window;
  Object.assign(globalThis, { Word, Office: webOffice, DOMParser, XMLSerializer });
  return {
    word,
    common,
    paragraphChanged: () => undefined,
    selectionChanged: () => {
      for (let time = 0; time < word.eventTimes; time += 1) for (const listener of [...listeners]) listener();
    },
  };
}

/** `isSetSupported` by the profile's matrix. */
function isOffered(profile: Profile, set: string, version: string): boolean {
  const offered = (JSON.parse(requirementMatrix(profile)) as Record<string, string>)[set];
  return offered !== undefined && Number(offered.split(".")[1]) >= Number(version.split(".")[1]);
}

type Done = (result: { status: "succeeded" | "failed"; value?: unknown; error?: { message: string } }) => void;

function officeDocument(common: CommonApi, listeners: Set<() => void>): object {
  const pending = new Map(common.settings);
  const answer = (done: Done, value: unknown, ok = true): void =>
    queueMicrotask(() =>
      done(ok ? { status: "succeeded", value } : { status: "failed", error: { message: "failed" } }),
    );
  const part = (id: string): object => ({
    getXmlAsync: (done: Done) => answer(done, common.xmlParts.get(id), common.xmlParts.has(id)),
    deleteAsync: (done: Done) => answer(done, undefined, common.xmlParts.delete(id)),
  });
  return {
    mode: common.word.document.quirks.readOnly ? "readOnly" : "readWrite",
    getFileAsync: (_type: string, _options: unknown, done: Done) => {
      if (common.losses.file) {
        answer(done, undefined, false);
        return;
      }
      const bytes = common.word.document.toDocx();
      const slice = (at: number, got: Done): void =>
        answer(got, { data: [...bytes.subarray(at * 4096, (at + 1) * 4096)] });
      const closeAsync = (closed: Done): void => answer(closed, undefined);
      answer(done, { sliceCount: Math.ceil(bytes.length / 4096), getSliceAsync: slice, closeAsync });
    },
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
