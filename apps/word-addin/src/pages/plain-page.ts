/** What the page for "cannot work here" can show; the words are in plain.html. */
export type PlainState = "noOfficeScript" | "noAnswer" | "notWord" | "oldWord" | "readOnly";

const plain = (): HTMLElement => document.getElementById("plain")!;

/** Tells starting.js that the page's own script runs and will speak from now on. */
export function takeOver(): void {
  plain().setAttribute("data-started", "");
}

export function showPlain(state: PlainState): void {
  plain().setAttribute("data-state", state);
  plain().hidden = false;
}

export function hidePlain(): void {
  plain().hidden = true;
}

/** Calls back when a button of the page is pressed. */
export function onPlainAction(action: "checkOnly" | "diagnose", listener: () => void): void {
  plain().querySelector(`[data-action=${action}]`)?.addEventListener("click", listener);
}

/** First line of what is shown for a state, for places that have room for one sentence. */
export function headingOf(state: PlainState): string {
  return plain().querySelector(`[data-case=${state}] h1`)!.textContent;
}

/** What the build wrote into the page. */
export function buildFacts(): { readonly version: string; readonly officeJs: string; readonly webApp: string } {
  const { version = "", officeJs = "", webApp = "" } = plain().dataset;
  return { version, officeJs, webApp };
}
