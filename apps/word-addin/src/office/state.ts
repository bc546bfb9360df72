import type { StoredState } from "@nianbao/host";

/** Key among the document's settings; the add-in's own, other add-ins do not see it. */
const SETTING = "nianbao.state";
/** Namespace of our custom XML part. */
const NAMESPACE = "urn:nianbao:state:1";

/**
 * Keeps the state twice, since Word on the web drops custom XML silently (OfficeDev/office-js #5910) and settings are
 * lost when the file goes through another editor. @returns false when neither could be found again
 */
export async function saveState(state: StoredState): Promise<boolean> {
  const json = JSON.stringify(state);
  const [setting, part] = await Promise.all([saveSetting(json), savePart(json)]);
  return setting || part;
}

/** The state from the settings, or from the XML part when the settings are gone. */
export async function loadState(): Promise<StoredState | undefined> {
  return parse(Office.context.document.settings.get(SETTING)) ?? parse(await readPart());
}

async function saveSetting(json: string): Promise<boolean> {
  const { settings } = Office.context.document;
  settings.set(SETTING, json);
  return succeeded(await answer((done) => settings.saveAsync({}, done)));
}

async function savePart(json: string): Promise<boolean> {
  const old = await ownParts();
  const text = json.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;" })[sign] ?? "&gt;");
  // No XML prolog: some versions refuse it (OfficeDev/office-js #1643).
  const xml = `<nianbao xmlns="${NAMESPACE}">${text}</nianbao>`;
  const added = await answer<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync(xml, done),
  );
  if (!succeeded(added)) return false;
  if ((await readXml(added.value)) === undefined) return false;
  await Promise.all(old.map((part) => answer((done) => part.deleteAsync(done))));
  return true;
}

async function readPart(): Promise<string | undefined> {
  const part = (await ownParts()).at(-1);
  const xml = part === undefined ? undefined : await readXml(part);
  if (xml === undefined) return undefined;
  return new DOMParser().parseFromString(xml, "application/xml").documentElement.textContent;
}

async function ownParts(): Promise<readonly Office.CustomXmlPart[]> {
  const { customXmlParts } = Office.context.document;
  const found = await answer<Office.CustomXmlPart[]>((done) => customXmlParts.getByNamespaceAsync(NAMESPACE, done));
  return succeeded(found) ? found.value : [];
}

async function readXml(part: Office.CustomXmlPart): Promise<string | undefined> {
  const read = await answer<string>((done) => part.getXmlAsync(done));
  return succeeded(read) ? read.value : undefined;
}

/** A state of this version; anything else counts as lost. */
function parse(json: unknown): StoredState | undefined {
  if (typeof json !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(json);
    const ours = typeof value === "object" && value !== null && "version" in value && value.version === 1;
    return ours ? (value as StoredState) : undefined;
  } catch {
    return undefined;
  }
}

function answer<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Office.AsyncResult<T>> {
  return new Promise((resolve) => ask(resolve));
}

function succeeded<T>(result: Office.AsyncResult<T>): boolean {
  return result.status === Office.AsyncResultStatus.Succeeded;
}

/** Forgets what is kept with the document: for the self-test, which needs a document without a past. */
export async function forgetState(): Promise<void> {
  const { settings } = Office.context.document;
  settings.remove(SETTING);
  await answer((done) => settings.saveAsync({}, done));
  await Promise.all((await ownParts()).map((part) => answer((done) => part.deleteAsync(done))));
}
