import type { EmulatedWord } from "./emulated-word.js";
import { requirementMatrix } from "./profiles.js";
import type { WireRequest } from "./wire.js";
import { parseXml } from "./xml.js";

/** Losses that real hosts were seen to make without saying so. */
export interface Losses {
  /** Custom XML parts are accepted and forgotten (Word on the web, OfficeDev/office-js #5910). */
  customXml: boolean;
  /** Settings cannot be saved. */
  settings: boolean;
  /** The file is not given. */
  file: boolean;
}

/** Size of the slices in which a file is handed out, bytes. */
const SLICE = 4_194_304;

interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [name: string]: unknown;
}

/** Office's Common API on one document: settings and custom XML parts, and the messages that carry them on the web. */
export class CommonApi {
  readonly settings = new Map<string, string>();
  readonly xmlParts = new Map<string, string>();
  readonly losses: Losses = { customXml: false, settings: false, file: false };
  #nextPart = 1;

  constructor(readonly word: EmulatedWord) {}

  saveSettings(entries: readonly (readonly [string, string])[]): boolean {
    if (this.losses.settings) return false;
    this.settings.clear();
    for (const [key, json] of entries) this.settings.set(key, json);
    return true;
  }

  addPart(xml: string): string {
    const id = `{PART-${String(this.#nextPart++)}}`;
    if (!this.losses.customXml) this.xmlParts.set(id, xml);
    return id;
  }

  partsIn(namespace: string): string[] {
    const all = [...this.xmlParts];
    return all.filter(([, xml]) => parseXml(xml).documentElement.namespaceURI === namespace).map(([id]) => id);
  }

  /** Answers a message of the web host's channel. */
  async answer(name: string, data: unknown): Promise<unknown> {
    if (name === "ContextActivationManager_getAppContextAsync") return this.#context();
    if (name !== "executeMethod") throw new Error(`message ${name} is not emulated`);
    return this.#execute(data as MethodData);
  }

  /**
   * Answers a call as the desktop's bridge carries it: status first, 0 for success, then what was asked for.
   * @param id which method of the Common API
   */
  async native(id: number, parameters: readonly unknown[]): Promise<readonly unknown[]> {
    const [first] = parameters;
    const part = (name: string): unknown => [name, false];
    switch (id) {
      case 93: {
        const body = (first as readonly unknown[])[4] as string;
        return [0, 200, [], JSON.stringify(await this.word.answer(JSON.parse(body) as WireRequest))];
      }
      case 77: {
        if (this.losses.file) return [5001];
        const { length } = this.#handOut();
        return [0, "file-1", length];
      }
      case 80:
        return [0, this.#slice(Number(parameters[1])), SLICE];
      case 128:
        return [0, part(this.addPart(String(first)))];
      case 130:
        return [0, this.partsIn(String(first)).map(part)];
      case 131: {
        const xml = this.xmlParts.get(String(first));
        return xml === undefined ? [5001] : [0, xml];
      }
      case 133:
        return this.xmlParts.delete(String(first)) ? [0] : [5001];
      case 81:
      case 94:
        return [0];
      default:
        return [5001];
    }
  }

  /** The file as handed out by getFileAsync. */
  #file: Uint8Array = new Uint8Array();

  #handOut(): Uint8Array {
    this.#file = this.word.document.toDocx();
    return this.#file;
  }

  #slice(index: number): number[] {
    return [...this.#file.subarray(index * SLICE, (index + 1) * SLICE)];
  }

  async #execute(data: MethodData): Promise<unknown> {
    const ok = (more: object = {}): unknown => ({ Version: 1, Error: 0, ...more });
    const failed = { Version: 1, Error: 5001 };
    const part = (id: string): object => ({ id, DataPartBuiltIn: false });
    switch (data.DdaMethod.DispatchId) {
      case 93: {
        const body = (data["ArrayData"] as readonly unknown[])[4] as string;
        const response = await this.word.answer(JSON.parse(body) as WireRequest);
        return ok({ Data: [200, [], JSON.stringify(response)] });
      }
      case 77:
        return this.losses.file ? failed : ok({ 0: "file-1", 1: this.#handOut().length });
      case 80: {
        const slice = this.#slice(Number(data["3"]));
        return ok({ 0: slice, 1: slice.length });
      }
      case 81:
        return ok();
      case 76: {
        const { Properties } = data["DdaSettingsMethod"] as { Properties: [string, string][] };
        return this.saveSettings(Properties) ? ok() : failed;
      }
      case 128:
        return ok({ DataPartProperties: part(this.addPart(String(data["xml"]))) });
      case 130:
        return ok({ DataPartList: this.partsIn(String(data["namespace"])).map(part) });
      case 131: {
        const xml = this.xmlParts.get(String(data["id"]));
        return xml === undefined ? failed : ok({ Data: xml });
      }
      case 133:
        return this.xmlParts.delete(String(data["id"])) ? ok() : failed;
      case 94:
        return ok();
      default:
        return failed;
    }
  }

  /** What the host tells an add-in at the start. */
  #context(): object {
    return {
      _id: "control-1",
      _appName: 32,
      _appVersion: "16.01",
      _appUILocale: "zh-CN",
      _dataLocale: "zh-CN",
      _docUrl: "https://addin.test:8443/report.docx",
      // 0 read-only, 1 read and write (`OSF.ClientMode` in the library).
      _clientMode: this.word.document.quirks.readOnly ? 0 : 1,
      _settings: Object.fromEntries(this.settings),
      _reason: "inserted",
      _osfControlType: 1,
      // The library parses the licence token as XML; an empty one would put the parser's error page under the policy.
      _eToken: encodeURIComponent('<t cid="" oid="" aid=""/>'),
      _correlationId: "correlation-1",
      _appInstanceId: "control-1",
      _hostFullVersion: "16.0.17000.1000",
      _appDomains: [],
      _requirementMatrix: requirementMatrix(this.word.profile),
    };
  }
}
