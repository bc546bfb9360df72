import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, ResourceLoader, type DOMWindow } from "jsdom";
import { requirementMatrix, type CommonApi, type Profile } from "../emulator/index.js";
import { officeJs } from "./library.js";
import { addNewerMembers } from "./newer-members.js";
import { pcExternal, type PcBridge } from "./pc-external.js";

/** Microsoft's loader and all it fetches, answered from the installed package. */
class InstalledLibrary extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = join(officeJs, new URL(url).pathname.replace("/lib/1/hosted/", "").toLowerCase());
    return existsSync(file)
      ? (Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader["fetch"]>)
      : (Promise.reject(new Error(`no file ${file}`)) as ReturnType<ResourceLoader["fetch"]>);
  }
}

/** The whole unmodified library in jsdom, as in desktop Word. */
export interface PcOffice {
  readonly window: DOMWindow;
  readonly bridge: PcBridge;
  /** The document's Common API that the bridge leads to. */
  use(common: CommonApi): Promise<void>;
}

const loaded = new Map<string, Promise<PcOffice>>();

/** Loads the library over `window.external`, once for a profile and each way a document may be open. */
export function pcOffice(profile: Profile, readOnly: boolean): Promise<PcOffice> {
  const key = `${profile.name} ${String(readOnly)}`;
  const known = loaded.get(key) ?? load(profile, readOnly);
  loaded.set(key, known);
  return known;
}

async function load(profile: Profile, readOnly: boolean): Promise<PcOffice> {
  let common: CommonApi | undefined;
  const { external, bridge } = pcExternal({
    matrix: requirementMatrix(profile),
    readOnly,
    call: (id, parameters) =>
      // Each call comes as a task of its own, as over a process boundary.
      new Promise((resolve, reject) => {
        setImmediate(() => {
          // The library greets its host before a document is there.
          if (common === undefined) resolve([5001]);
          else common.native(id, parameters as readonly unknown[]).then(resolve, reject);
        });
      }),
    readSettings: () => [...(common?.settings ?? [])],
    writeSettings: (entries) => common!.saveSettings(entries),
  });
  const script = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  const { window } = new JSDOM(`<!doctype html><script src="${script}"></script>`, {
    url: "https://addin.test/taskpane.html",
    runScripts: "dangerously",
    resources: new InstalledLibrary(),
    beforeParse: (made) => {
      Object.defineProperty(made, "external", { value: external, configurable: true });
    },
  });
  const office = await new Promise<typeof Office>((resolve) => {
    const look = setInterval(() => {
      const { Office: ready } = window as unknown as { Office?: typeof Office };
      if (ready === undefined) return;
      clearInterval(look);
      void ready.onReady(() => resolve(ready));
    }, 5);
  });
  if (profile.level >= 109) addNewerMembers(window as never);
  return {
    window,
    bridge,
    use: async (next) => {
      common = next;
      // The library keeps settings in memory; those of the document before must not be seen in this one.
      window.sessionStorage.clear();
      const { settings } = office.context.document;
      await new Promise<void>((done) => settings.refreshAsync(() => done()));
    },
  };
}
