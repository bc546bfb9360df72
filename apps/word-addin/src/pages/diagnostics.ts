import { readJournal, type JournalEntry } from "./journal.js";

/** Requirement sets that are asked for; WordApi is asked version by version. */
const sets: readonly (readonly [string, readonly string[]])[] = [
  ["WordApi", ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"]],
  ["WordApiDesktop", ["1.1", "1.2", "1.3", "1.4"]],
  ["SharedRuntime", ["1.1"]],
  ["KeyboardShortcuts", ["1.1"]],
  ["DialogApi", ["1.1", "1.2"]],
  ["AddinCommands", ["1.1"]],
  ["CustomXmlParts", ["1.1"]],
  ["Settings", ["1.1"]],
  ["OoxmlCoercion", ["1.1"]],
];

/** What IT needs to know of the machine. Nothing of the document: no text, no name, no address. */
export interface Diagnostics {
  readonly kind: "nianbao-diagnostics";
  readonly version: string;
  readonly officeJs: string;
  readonly made: string;
  readonly host: string | null;
  readonly platform: string | null;
  readonly hostVersion: string | null;
  readonly documentMode: string | null;
  readonly language: string;
  readonly browser: string;
  readonly screen: { readonly width: number; readonly height: number; readonly scale: number };
  /** The highest version supported of each set; null where there is none. */
  readonly requirementSets: Readonly<Record<string, string | null>>;
  readonly capabilities: Readonly<Record<string, boolean>>;
  readonly journal: readonly JournalEntry[];
}

/** Collects them; works without Office.js too. */
export function collectDiagnostics({ version, officeJs }: { version: string; officeJs: string }): Diagnostics {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  const found = context?.diagnostics as Partial<Office.ContextInformation> | undefined;
  return {
    kind: "nianbao-diagnostics",
    version,
    officeJs,
    made: new Date().toISOString(),
    host: textOf(found?.host),
    platform: textOf(found?.platform),
    hostVersion: textOf(found?.version),
    documentMode: textOf((context?.document as Partial<Office.Document> | undefined)?.mode),
    language: navigator.language,
    browser: navigator.userAgent,
    screen: { width: innerWidth, height: innerHeight, scale: devicePixelRatio },
    requirementSets: requirementSets(context?.requirements),
    capabilities: {
      officeScript: typeof Office !== "undefined",
      wordApi: typeof Word !== "undefined",
      customXml: (context?.document as Partial<Office.Document> | undefined)?.customXmlParts !== undefined,
      settings: (context?.document as Partial<Office.Document> | undefined)?.settings !== undefined,
      localStorage: canStore(),
      workers: typeof Worker !== "undefined",
    },
    journal: readJournal(),
  };
}

/** The highest version of each set that Word says it supports. */
export function requirementSets(
  requirements: Office.RequirementSetSupport | undefined,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    sets.map(([name, versions]) => {
      const supported = versions.filter((version) => requirements?.isSetSupported(name, version) === true);
      return [name, supported.at(-1) ?? null];
    }),
  );
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function canStore(): boolean {
  try {
    localStorage.setItem("nianbao.probe", "1");
    localStorage.removeItem("nianbao.probe");
    return true;
  } catch {
    return false;
  }
}
