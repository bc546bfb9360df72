import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { PKG, isElement, parseXml, serializeXml } from "./xml.js";

interface Part {
  readonly contentType: string;
  bytes: Uint8Array;
}

const CONTENT_TYPES = "[Content_Types].xml";
const RELS = "application/vnd.openxmlformats-package.relationships+xml";

/** The parts of one document, as .docx or as Flat OPC; names are absolute (`/word/document.xml`). */
export class OpenXmlPackage {
  readonly parts = new Map<string, Part>();

  /** @param bytes a .docx */
  static fromDocx(bytes: Uint8Array): OpenXmlPackage {
    const made = new OpenXmlPackage();
    const files = unzipSync(bytes);
    const types = parseXml(strFromU8(files[CONTENT_TYPES]!)).documentElement;
    const defaults = new Map<string, string>();
    const overrides = new Map<string, string>();
    for (const entry of types.children) {
      const type = entry.getAttribute("ContentType") ?? "";
      if (entry.localName === "Default") defaults.set((entry.getAttribute("Extension") ?? "").toLowerCase(), type);
      else overrides.set(entry.getAttribute("PartName") ?? "", type);
    }
    for (const [file, content] of Object.entries(files)) {
      if (file === CONTENT_TYPES || file.endsWith("/")) continue;
      const name = `/${file}`;
      const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
      made.parts.set(name, {
        contentType: overrides.get(name) ?? defaults.get(extension) ?? "application/octet-stream",
        bytes: content,
      });
    }
    return made;
  }

  static fromFlatOpc(xml: string): OpenXmlPackage {
    const made = new OpenXmlPackage();
    for (const part of parseXml(xml).documentElement.children) {
      const data = [...part.children].find((child) => child.namespaceURI === PKG);
      if (part.localName !== "part" || data === undefined) throw new Error("Flat OPC with something that is no part");
      const root = [...data.childNodes].find(isElement);
      made.parts.set(part.getAttributeNS(PKG, "name") ?? "", {
        contentType: part.getAttributeNS(PKG, "contentType") ?? "",
        bytes:
          root === undefined ? Uint8Array.from(Buffer.from(data.textContent, "base64")) : strToU8(serializeXml(root)),
      });
    }
    return made;
  }

  /** Text of a part; undefined when absent. */
  text(name: string): string | undefined {
    const part = this.parts.get(name);
    return part === undefined ? undefined : strFromU8(part.bytes);
  }

  /** Sets a part that the main part refers to; makes it when it is not there. */
  addPart(name: string, contentType: string, text: string, relation: string): void {
    if (!this.parts.has(name)) {
      const relations = this.mainPart.replace(/[^/]+$/, (file) => `_rels/${file}.rels`);
      const known = this.text(relations) ?? "";
      const target = name.slice(name.lastIndexOf("/") + 1);
      const entry = `<Relationship Id="rIdEmulated${target.replace(/\W/g, "")}" Type="${relation}" Target="${target}"/>`;
      this.setText(relations, known.replace("</Relationships>", `${entry}</Relationships>`));
    }
    this.parts.set(name, { contentType, bytes: strToU8(text) });
  }

  setText(name: string, text: string): void {
    this.parts.get(name)!.bytes = strToU8(text);
  }

  /** Name of the main document part, found by the package's relationships as a reader must. */
  get mainPart(): string {
    const relations = parseXml(this.text("/_rels/.rels") ?? "<none/>").documentElement.children;
    const main = [...relations].find((entry) => entry.getAttribute("Type")?.endsWith("/officeDocument"));
    const target = main?.getAttribute("Target");
    if (target === null || target === undefined) throw new Error("the package has no main part");
    return target.startsWith("/") ? target : `/${target}`;
  }

  /** @param instead texts of parts that stand in for those at hand */
  toFlatOpc(instead: Readonly<Record<string, string>> = {}): string {
    const parts = [...this.parts].map(([name, part]) => {
      const xml = /xml$/.test(part.contentType);
      const data = xml
        ? `<pkg:xmlData>${(instead[name] ?? strFromU8(part.bytes)).replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "")}</pkg:xmlData>`
        : `<pkg:binaryData>${Buffer.from(part.bytes).toString("base64")}</pkg:binaryData>`;
      return `<pkg:part pkg:name="${name}" pkg:contentType="${part.contentType}">${data}</pkg:part>`;
    });
    return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${PKG}">${parts.join("")}</pkg:package>`;
  }

  toDocx(): Uint8Array {
    const overrides = [...this.parts]
      .filter(([, part]) => part.contentType !== RELS)
      .map(([name, part]) => `<Override PartName="${name}" ContentType="${part.contentType}"/>`);
    const types =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="${RELS}"/>${overrides.join("")}</Types>`;
    const files: Record<string, Uint8Array> = { [CONTENT_TYPES]: strToU8(types) };
    for (const [name, part] of this.parts) files[name.slice(1)] = part.bytes;
    return zipSync(files, { level: 1 });
  }
}
