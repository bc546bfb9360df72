/** Where the pages take Microsoft's office.js from, and the policy that goes with it. */
export interface OfficeLibrary {
  /** What the profile was chosen by: cdn, 21vianet, intranet, or the address itself. */
  readonly choice: string;
  /** Address in the script tag. */
  readonly script: string;
  /** The host it is loaded from, where that is not our own. */
  readonly origin: string | undefined;
}

/** @source Microsoft Learn, "Referencing the Office JavaScript API"; 21Vianet operates Microsoft 365 in China. */
const hosts: Readonly<Record<string, string>> = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** Folder of the copy in the site, for the profile `intranet`. */
export const copyFolder = "office-js";

/**
 * @param choice `cdn` (default), `21vianet`, `intranet` (a copy beside the pages; Microsoft does not support that), or
 *   an https address that ends in office.js
 * @throws Error for anything else
 */
export function officeLibrary(choice = "cdn"): OfficeLibrary {
  if (choice === "intranet") return { choice, script: `./${copyFolder}/office.js`, origin: undefined };
  const script = hosts[choice] ?? choice;
  // The library finds its other files by the name of its script, so the name must be this one.
  if (!/^https:\/\/[^\s"'<>;,]+\/office\.js$/.test(script)) {
    throw new Error(`office.js: “${choice}” is none of cdn, 21vianet, intranet, https://…/office.js`);
  }
  return { choice, script, origin: new URL(script).origin };
}

/**
 * The content security policy of every page: nothing inline, no eval, no request but to our own host and, for scripts,
 * the library's. The hash is that of the empty string: Fluent's styles are put into empty style elements.
 */
export function contentPolicy({ origin }: OfficeLibrary): string {
  const scripts = origin === undefined ? "'self'" : `'self' ${origin}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}
