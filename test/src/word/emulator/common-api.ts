import type { EmulatedWord } from "./emulated-word.js";
import type { WireRequest } from "./wire.js";
import { parseXml } from "./xml.js";

/** Losses that real hosts were seen to make without saying so. */
export interface Losses {
  /** Custom XML parts are accepted and forgotten (Word on the web, OfficeDev/office-js #5910). */
  customXml: boolean;
  /** Settings cannot be saved. */
  settings: boolean;
}

interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [name: string]: unknown;
}

/** Office's Common API on one document: settings and custom XML parts, and the messages that carry them on the web. */
export class CommonApi {
  readonly settings = new Map<string, string>();
  readonly xmlParts = new Map<string, string>();
  readonly losses: Losses = { customXml: false, settings: false };
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
  answer(name: string, data: unknown): unknown {
    if (name === "ContextActivationManager_getAppContextAsync") return this.#context();
    if (name !== "executeMethod") throw new Error(`message ${name} is not emulated`);
    return this.#execute(data as MethodData);
  }

  #execute(data: MethodData): unknown {
    const ok = (more: object = {}): unknown => ({ Version: 1, Error: 0, ...more });
    const failed = { Version: 1, Error: 5001 };
    const part = (id: string): object => ({ id, DataPartBuiltIn: false });
    switch (data.DdaMethod.DispatchId) {
      case 93: {
        const body = (data["ArrayData"] as readonly unknown[])[4] as string;
        const response = this.word.execute(JSON.parse(body) as WireRequest);
        return ok({ Data: [200, [], JSON.stringify(response)] });
      }
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
      _requirementMatrix: JSON.stringify({ WordApi: 1.3, CustomXmlParts: 1.1, Settings: 1.1, OoxmlCoercion: 1.1 }),
    };
  }
}
