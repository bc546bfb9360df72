export const transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

const rootTag = /<(?![?!])[^>]*>/;

/** WordprocessingML namespace that a part is written in. */
export function wordNamespace(part: string): string {
  return (rootTag.exec(part)?.[0] ?? "").includes(`"${strict}"`) ? strict : transitional;
}

/**
 * Rendered elements (prefix `w`, not declared) for pasting into a part: as they are where the part's root
 * declares `w` as they mean it, else each with a declaration of its own.
 * @param elements each a single element
 */
export function adopted(part: string, elements: readonly string[]): string {
  const root = rootTag.exec(part)?.[0] ?? "";
  const namespace = wordNamespace(part);
  const declared = new RegExp(`\\sxmlns:w\\s*=\\s*["']${namespace}["']`).test(root);
  if (declared) return elements.join("");
  return elements.map((element) => element.replace(/^\s*<[^\s/>]+/, (tag) => `${tag} xmlns:w="${namespace}"`)).join("");
}
