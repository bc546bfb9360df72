/** Elements whose content is not text of the page. */
export const ignored: ReadonlySet<string> = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "iframe",
  "svg",
  "head",
  "title",
  "select",
  "button",
  "textarea",
  "object",
  "video",
  "audio",
  "canvas",
]);

/** Elements that begin and end paragraphs. */
export const blockElements: ReadonlySet<string> = new Set([
  "p",
  "div",
  "section",
  "article",
  "main",
  "header",
  "footer",
  "aside",
  "body",
  "html",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "li",
  "dl",
  "dt",
  "dd",
  "blockquote",
  "pre",
  "figure",
  "figcaption",
  "address",
  "form",
  "fieldset",
  "center",
  "hr",
  "caption",
  "details",
  "summary",
]);

/** The page says that an element is not to be seen. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return "hidden" in attributes || /display\s*:\s*none/i.test(attributes["style"] ?? "");
}

/** Level of a heading element, 1 to 6. */
export function headingLevel(name: string): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
}
