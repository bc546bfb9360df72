import { readError } from "../errors.js";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Characters XML 1.0 allows, by code point. */
export function isXmlCharacter(code: number): boolean {
  return code >= 0x20
    ? code < 0xd800 || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
    : code === 9 || code === 10 || code === 13;
}

function reference(body: string): string {
  if (body.charCodeAt(0) !== 35) {
    const value = named[body];
    if (value === undefined) throw readError("malformed");
    return value;
  }
  const hex = body.charCodeAt(1) === 120;
  const digits = body.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-fA-F]{1,8}$/ : /^[0-9]{1,10}$/).test(digits)) throw readError("malformed");
  const code = Number.parseInt(digits, hex ? 16 : 10);
  if (!isXmlCharacter(code)) throw readError("malformed");
  return String.fromCodePoint(code);
}

/** Entities and numeric references replaced. @throws ReadError for an undefined one or a bare `&`. */
export function decodeReferences(raw: string): string {
  let at = raw.indexOf("&");
  if (at < 0) return raw;
  let value = "";
  let from = 0;
  while (at >= 0) {
    const semicolon = raw.indexOf(";", at + 1);
    if (semicolon < 0 || semicolon - at > 12) throw readError("malformed");
    value += raw.slice(from, at) + reference(raw.slice(at + 1, semicolon));
    from = semicolon + 1;
    at = raw.indexOf("&", from);
  }
  return value + raw.slice(from);
}

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Line ends as XML reads them, and without the characters XML does not allow (some programs write them). */
export function normalizeLiteral(raw: string): string {
  return raw.replace(/\r\n?/g, "\n").replace(controls, "");
}

/** The same characters without the text that they were cut from, which would be kept as long as they are. */
export function ownCopy(text: string): string {
  return text.split("").join("");
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for element content or a double-quoted attribute. Only for text that went through {@link cleanText}. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character]!);
}

/**
 * Text as a document can hold it: without control characters, noncharacters and lone surrogates
 * (one of them makes Word call the file corrupt); every line break is `\n`.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u000b]/g, "\n")
    .replace(controls, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
}
