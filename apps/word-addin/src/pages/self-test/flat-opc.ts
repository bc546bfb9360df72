import { unpackZip } from "@nianbao/docx";

/** A .docx as Flat OPC, the form in which Word takes a whole document from an add-in. */
export function docxToFlatOpc(bytes: Uint8Array): string {
  const files = unpackZip(bytes, (name) => !name.endsWith("/"));
  const typesFile = files.get("[Content_Types].xml");
  const types = new DOMParser().parseFromString(decode(typesFile ?? new Uint8Array()), "application/xml");
  const attributes = (tag: string, key: string) =>
    new Map(
      [...types.getElementsByTagName(tag)].map((item) => [
        item.getAttribute(key) ?? "",
        item.getAttribute("ContentType") ?? "",
      ]),
    );
  const [overrides, defaults] = [attributes("Override", "PartName"), attributes("Default", "Extension")];
  const parts = [...files]
    .filter(([name]) => name !== "[Content_Types].xml")
    .map(([name, content]) => {
      const type = overrides.get(`/${name}`) ?? defaults.get(name.split(".").at(-1) ?? "") ?? "";
      const head = `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"`;
      return /xml$/.test(type)
        ? `${head}><pkg:xmlData>${decode(content).replace(/^\uFEFF?<\?xml[^>]*\?>/, "")}</pkg:xmlData></pkg:part>`
        : `${head} pkg:compression="store"><pkg:binaryData>${base64(content)}</pkg:binaryData></pkg:part>`;
    });
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join("")}</pkg:package>`;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
