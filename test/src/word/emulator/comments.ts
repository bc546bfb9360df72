import type { OpenXmlPackage } from "./open-xml-package.js";
import { runsOf, signed } from "./review.js";
import type { Span } from "./span.js";
import { W, attributeW, childrenW, parseXml, serializeXml } from "./xml.js";

const PART = "/word/comments.xml";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

/** The document's comments, in their part and as marks in the text. */
export class Comments {
  constructor(private readonly parts: OpenXmlPackage) {}

  ids(): string[] {
    return this.#all().map((comment) => attributeW(comment, "id") ?? "");
  }

  content(id: string): string {
    return this.#all().find((comment) => attributeW(comment, "id") === id)?.textContent ?? "";
  }

  /** @returns its id */
  insert(span: Span, text: string): string {
    const xml = this.#xml();
    const id = String(Math.max(-1, ...this.ids().map(Number)) + 1);
    const comment = signed(xml.createElementNS(W, "w:comment"), id);
    const paragraph = comment.appendChild(xml.createElementNS(W, "w:p"));
    const run = paragraph.appendChild(xml.createElementNS(W, "w:r"));
    run.appendChild(xml.createElementNS(W, "w:t")).textContent = text;
    xml.documentElement.append(comment);
    this.parts.addPart(PART, TYPE, serializeXml(xml), RELATION);
    const owner = span.paragraph.ownerDocument;
    const mark = (name: string): Element => {
      const made = owner.createElementNS(W, `w:${name}`);
      made.setAttributeNS(W, "w:id", id);
      return made;
    };
    const reference = owner.createElementNS(W, "w:r");
    reference.append(mark("commentReference"));
    const runs = runsOf(span);
    const [start, end] = [mark("commentRangeStart"), mark("commentRangeEnd")];
    if (runs[0] === undefined) span.paragraph.append(start, end, reference);
    else {
      runs[0].before(start);
      runs.at(-1)!.after(end, reference);
    }
    return id;
  }

  /** @param main the main document's root */
  delete(main: Element, id: string): void {
    const xml = this.#xml();
    for (const comment of childrenW(xml.documentElement, "comment"))
      if (attributeW(comment, "id") === id) comment.remove();
    this.parts.setText(PART, serializeXml(xml));
    for (const name of ["commentRangeStart", "commentRangeEnd", "commentReference"]) {
      for (const mark of [...main.getElementsByTagNameNS(W, name)].filter((each) => attributeW(each, "id") === id)) {
        if (name === "commentReference") mark.parentElement?.remove();
        else mark.remove();
      }
    }
  }

  #all(): Element[] {
    return childrenW(this.#xml().documentElement, "comment");
  }

  #xml(): Document {
    return parseXml(this.parts.text(PART) ?? `<w:comments xmlns:w="${W}"/>`);
  }
}
