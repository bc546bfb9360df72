import { clearStyle, setAlignment, setFirstLineIndent, setFont, setLineSpacing, setStyle } from "./formatting.js";
import { controlsIn, setControlProperty, spanOfControl, tagOf, wrapInControl } from "./inline-controls.js";
import { textOf } from "./paragraph-text.js";
import { describe, descriptionOf, insertPicture, picturesIn, setSize, sizeOf } from "./pictures.js";
import { WireError } from "./wire.js";
import type { Span } from "./span.js";
import type { WordDocument } from "./word-document.js";
import { ancestorW, isW } from "./xml.js";

/** An object of Word's model behind a path. */
export type WordObject =
  | { readonly type: "Document" }
  | { readonly type: "Body" }
  | { readonly type: "Paragraph"; readonly element: Element }
  | { readonly type: "Table"; readonly element: Element }
  | { readonly type: "Range"; readonly span: Span }
  /** A range over the whole body. */
  | { readonly type: "BodyRange" }
  | { readonly type: "SectionCollection"; readonly items: readonly WordObject[] }
  | { readonly type: "Section"; readonly blocks: readonly Element[] }
  | { readonly type: "SectionBody"; readonly blocks: readonly Element[] }
  | { readonly type: "TableCollection"; readonly items: readonly WordObject[] }
  /** A range over one table. */
  | { readonly type: "TableRange"; readonly element: Element }
  | { readonly type: "ParagraphCollection"; readonly items: readonly WordObject[] }
  | { readonly type: "RangeCollection"; readonly items: readonly WordObject[] }
  | { readonly type: "Font"; readonly owner: Element }
  | { readonly type: "ContentControl"; readonly element: Element }
  | { readonly type: "ContentControlCollection"; readonly items: readonly WordObject[] }
  | { readonly type: "InlinePicture"; readonly element: Element }
  | { readonly type: "InlinePictureCollection"; readonly items: readonly WordObject[] }
  | { readonly type: "CommentCollection"; readonly items: readonly WordObject[] }
  | { readonly type: "Comment"; readonly id: string }
  | { readonly type: "AnnotationCollection"; readonly items: readonly WordObject[] }
  | { readonly type: "Annotation"; readonly id: string }
  | { readonly type: "Application" }
  /** A document made from a file, not yet shown. */
  | { readonly type: "DocumentCreated"; readonly file: string }
  | { readonly type: "SearchOptions" }
  /** Traffic of the library's own services; accepted and forgotten. */
  | { readonly type: "Service" };

type Method = (word: WordDocument, self: never, args: readonly unknown[]) => unknown;

interface Members {
  /** Scalars that a query may select, by their name on the wire. */
  readonly scalars?: Record<string, (word: WordDocument, self: never) => unknown>;
  /** Navigation properties and methods that give an object (null: the null object). */
  readonly objects?: Record<string, Method>;
  /** Methods that give a value or nothing. */
  readonly methods?: Record<string, Method>;
  /** Properties that can be set. */
  readonly setters?: Record<string, (word: WordDocument, self: never, value: unknown) => void>;
}

type Of<T extends WordObject["type"]> = Extract<WordObject, { type: T }>;

const paragraph = (element: Element): WordObject => ({ type: "Paragraph", element });
const paragraphs = (elements: readonly Element[]): WordObject => ({
  type: "ParagraphCollection",
  items: elements.map(paragraph),
});
const controls = (elements: readonly Element[]): WordObject => ({
  type: "ContentControlCollection",
  items: elements.map((element) => ({ type: "ContentControl", element })),
});
const wholeOf = (element: Element): Span => ({ paragraph: element, start: 0, end: textOf(element).length });

function writable(word: WordDocument): void {
  if (word.quirks.readOnly || word.quirks.restricted) throw new WireError("NotAllowed", "The document is protected.");
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new WireError("InvalidArgument", `${String(value)} is not emulated`);
  return found;
}

function firstOf(items: readonly WordObject[]): WordObject {
  if (items[0] === undefined) throw new WireError("ItemNotFound");
  return items[0];
}

/** Plain search inside one paragraph; `^t`, `^l` and `^^` as Word's find does. @source Word JavaScript API reference, search. */
function search(span: Span, pattern: unknown): WordObject {
  if (typeof pattern !== "string" || pattern === "") throw new WireError("InvalidArgument");
  if (pattern.length > 255) throw new WireError("SearchStringInvalidOrTooLong");
  const needle = pattern.replace(/\^([tl^])/g, (_, code: string) => ({ t: "\t", l: "\v" })[code] ?? "^");
  const text = textOf(span.paragraph).slice(span.start, span.end);
  const items: WordObject[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const start = span.start + at;
    items.push({ type: "Range", span: { paragraph: span.paragraph, start, end: start + needle.length } });
  }
  return { type: "RangeCollection", items };
}

function insertText(word: WordDocument, span: Span, text: unknown, location: "Replace" | "Start" | "End"): WordObject {
  writable(word);
  if (typeof text !== "string") throw new WireError("InvalidArgument");
  const at = { Replace: span, Start: { ...span, end: span.start }, End: { ...span, start: span.end } }[location];
  const inserted = word.replaceText(at, text);
  if (word.quirks.movesSelection) word.selection = { ...inserted, start: inserted.end };
  return { type: "Range", span: inserted };
}

function insertOoxml(word: WordDocument, target: Element, xml: unknown): WordObject {
  writable(word);
  if (word.quirks.denyOoxml) throw new WireError("NotAllowed");
  if (typeof xml !== "string") throw new WireError("InvalidArgument");
  word.insertOoxml(xml, target);
  return { type: "Range", span: wholeOf(target) };
}

/** How one stretch lies to another. @source `Word.LocationRelation`. */
function compare(word: WordDocument, a: Span, b: Span): string {
  const order = word.paragraphs();
  if (!order.includes(a.paragraph) || !order.includes(b.paragraph)) throw new WireError("GeneralException");
  const pa = order.indexOf(a.paragraph);
  const pb = order.indexOf(b.paragraph);
  if (pa !== pb) return pa < pb ? "Before" : "After";
  if (a.start === b.start && a.end === b.end) return "Equal";
  if (a.start >= b.start && a.end <= b.end) return a.start === b.start ? "InsideStart" : "Inside";
  if (b.start >= a.start && b.end <= a.end) return a.start === b.start ? "ContainsStart" : "Contains";
  return a.start < b.start ? "OverlapsBefore" : "OverlapsAfter";
}

/**
 * What of Word's model is emulated: exactly what the add-in uses. Anything else answers ApiNotFound.
 * Behaviour follows the type definitions and the API reference; none of it was verified in Word.
 */
export const members: Record<WordObject["type"], Members> = {
  Document: {
    scalars: { ChangeTrackingMode: since(104, (word) => word.tracking) },
    // How Word registers these is unknown; the emulation's own way, see newer-members.ts.
    methods: Object.fromEntries(
      ["Added", "Changed", "Deleted"].flatMap((what) =>
        ["Register", "Unregister"].map((verb) => [`_${verb}Paragraph${what}Event`, since(106, () => null)]),
      ),
    ),
    setters: {
      ChangeTrackingMode: since(104, (word, _self: never, value: unknown) => {
        word.tracking = oneOf(value, ["Off", "TrackAll", "TrackMineOnly"]);
      }),
    },
    objects: {
      Body: () => ({ type: "Body" }),
      GetAnnotationById: since(107, (word, _self: never, [id]: readonly unknown[]) => {
        if (!word.annotations.has(String(id))) throw new WireError("ItemNotFound");
        return { type: "Annotation", id: String(id) };
      }),
      GetSelection: (word) => ({ type: "Range", span: word.selection }),
      Sections: (word) => ({
        type: "SectionCollection",
        items: word.sections().map((blocks) => ({ type: "Section", blocks })),
      }),
    },
  },
  Body: {
    objects: {
      GetRange: (_word, _self, [location]) => {
        oneOf(location, ["Whole"]);
        return { type: "BodyRange" };
      },
      GetComments: since(104, (word) => ({
        type: "CommentCollection",
        items: word.comments.ids().map((id) => ({ type: "Comment", id })),
      })),
      Tables: (word) => ({
        type: "TableCollection",
        items: word.tables().map((element) => ({ type: "Table", element })),
      }),
      InsertOoxml: (word, _self, [xml, location]) => {
        writable(word);
        oneOf(location, ["Replace"]);
        if (word.quirks.denyOoxml) throw new WireError("NotAllowed");
        word.replaceBody(String(xml));
        return { type: "Range", span: wholeOf(word.paragraphs()[0]!) };
      },
      InsertParagraph: (word, _self, [text, location]) => {
        writable(word);
        oneOf(location, ["Start"]);
        const first = word.body.firstElementChild!;
        return paragraph(word.insertParagraph(first, String(text), "before", isW(first, "p") ? first : undefined));
      },
      InlinePictures: (word) => ({
        type: "InlinePictureCollection",
        items: picturesIn(word.body).map((element) => ({ type: "InlinePicture", element })),
      }),
    },
    methods: { GetOoxml: (word) => word.toFlatOpc() },
  },
  CommentCollection: {},
  Comment: {
    scalars: { Content: (word, { id }: Of<"Comment">) => word.comments.content(id) },
    methods: {
      Delete: (word, { id }: Of<"Comment">) => {
        writable(word);
        word.comments.delete(word.body, id);
      },
    },
  },
  AnnotationCollection: {},
  Annotation: {
    scalars: { Id: (_word, { id }: Of<"Annotation">) => id },
    methods: { Delete: (word, { id }: Of<"Annotation">) => word.annotations.delete(id) },
  },
  SectionCollection: {},
  Section: { objects: { Body: (_word, { blocks }: Of<"Section">) => ({ type: "SectionBody", blocks }) } },
  SectionBody: { methods: { GetOoxml: (word, { blocks }: Of<"SectionBody">) => word.toFlatOpc(blocks) } },
  TableCollection: {},
  TableRange: { methods: { GetOoxml: (word, { element }: Of<"TableRange">) => word.toFlatOpc([element]) } },
  ParagraphCollection: {
    objects: {
      GetFirst: (_word, self: Of<"ParagraphCollection">) => firstOf(self.items),
      GetLast: (_word, self: Of<"ParagraphCollection">) => firstOf(self.items.slice(-1)),
    },
  },
  BodyRange: { objects: { Paragraphs: (word) => paragraphs(word.paragraphs()) } },
  RangeCollection: {
    objects: { GetFirst: (_word, self: Of<"RangeCollection">) => firstOf(self.items) },
  },
  Paragraph: {
    scalars: {
      Text: (_word, self: Of<"Paragraph">) => textOf(self.element),
      TableNestingLevel: (word, self: Of<"Paragraph">) => word.nestingLevel(self.element),
    },
    objects: {
      GetRange: (_word, self: Of<"Paragraph">, [location]) => {
        oneOf(location, ["Content", "Whole"]);
        return { type: "Range", span: wholeOf(self.element) };
      },
      Search: (_word, self: Of<"Paragraph">, [text]) => search(wholeOf(self.element), text),
      InsertText: (word, self: Of<"Paragraph">, [text, location]) =>
        insertText(word, wholeOf(self.element), text, oneOf(location, ["Start", "End"])),
      ContentControls: (_word, self: Of<"Paragraph">) => controls(controlsIn(self.element)),
      ParentTable: (_word, self: Of<"Paragraph">) => {
        const table = ancestorW(self.element, "tbl");
        if (table === undefined) throw new WireError("ItemNotFound");
        return { type: "Table", element: table };
      },
      InsertParagraph: (word, self: Of<"Paragraph">, [text, location]) => {
        writable(word);
        const side = { After: "after", Before: "before" } as const;
        const where = side[oneOf(location, ["After", "Before"])];
        return paragraph(word.insertParagraph(self.element, String(text), where, self.element));
      },
      Font: (_word, self: Of<"Paragraph">) => ({ type: "Font", owner: self.element }),
      GetAnnotations: since(107, (word, self: Of<"Paragraph">) => ({
        type: "AnnotationCollection",
        items: word.annotations.of(self.element).map((id) => ({ type: "Annotation", id })),
      })),
      InsertInlinePictureFromBase64: (word, self: Of<"Paragraph">, [base64, location]) => {
        writable(word);
        oneOf(location, ["Start"]);
        return { type: "InlinePicture", element: insertPicture(word, self.element, String(base64)) };
      },
    },
    methods: {
      InsertAnnotations: since(107, (word, self: Of<"Paragraph">, [set]: readonly unknown[]) =>
        word.annotations.insert(self.element, set),
      ),
      Delete: (word, self: Of<"Paragraph">) => {
        writable(word);
        word.deleteParagraph(self.element);
      },
      Select: (word, self: Of<"Paragraph">) => {
        word.selection = wholeOf(self.element);
      },
    },
    setters: {
      Style: (word, self: Of<"Paragraph">, value) => {
        const id = word.styleId(String(value));
        if (id === undefined) throw new WireError("InvalidArgument", `no style ${String(value)}`);
        setStyle(self.element, id);
      },
      StyleBuiltIn: (_word, self: Of<"Paragraph">, value) => {
        oneOf(value, ["Normal"]);
        clearStyle(self.element);
      },
      Alignment: (_word, self: Of<"Paragraph">, value) => setAlignment(self.element, value),
      FirstLineIndent: (_word, self: Of<"Paragraph">, value) => setFirstLineIndent(self.element, value),
      LineSpacing: (_word, self: Of<"Paragraph">, value) => setLineSpacing(self.element, value),
    },
  },
  Range: {
    scalars: {
      Text: (_word, { span }: Of<"Range">) => textOf(span.paragraph).slice(span.start, span.end),
    },
    objects: {
      Paragraphs: (_word, self: Of<"Range">) => paragraphs([self.span.paragraph]),
      Search: (_word, self: Of<"Range">, [text]) => search(self.span, text),
      InsertText: (word, self: Of<"Range">, [text, location]) =>
        insertText(word, self.span, text, oneOf(location, ["Replace", "Start", "End"])),
      InsertOoxml: (word, self: Of<"Range">, [xml, location]) => {
        oneOf(location, ["Replace"]);
        return insertOoxml(word, self.span.paragraph, xml);
      },
      InsertComment: since(104, (word, self: Of<"Range">, [text]: readonly unknown[]) => {
        writable(word);
        return { type: "Comment", id: word.comments.insert(self.span, String(text)) };
      }),
      InsertContentControl: (word, self: Of<"Range">) => {
        writable(word);
        return { type: "ContentControl", element: wrapInControl(self.span) };
      },
    },
    methods: {
      Select: (word, self: Of<"Range">) => {
        if (!word.paragraphs().includes(self.span.paragraph)) throw new WireError("ItemNotFound");
        word.selection = self.span;
      },
      CompareLocationWith: (word, self: Of<"Range">, [other]) => compare(word, self.span, (other as Of<"Range">).span),
    },
  },
  Table: {
    scalars: { NestingLevel: (word, self: Of<"Table">) => word.nestingLevel(self.element) + 1 },
    objects: {
      GetRange: (_word, self: Of<"Table">) => ({ type: "TableRange", element: self.element }),
      InsertParagraph: (word, self: Of<"Table">, [text, location]) => {
        writable(word);
        oneOf(location, ["After"]);
        const outer = controlRound(self.element);
        return paragraph(word.insertParagraph(outer, String(text), "after", undefined));
      },
    },
    methods: {
      Delete: (word, self: Of<"Table">) => {
        writable(word);
        word.deleteTable(self.element);
      },
    },
  },
  ContentControlCollection: {
    objects: {
      GetByTag: (_word, self: Of<"ContentControlCollection">, [tag]) =>
        controls(self.items.map((item) => (item as Of<"ContentControl">).element).filter((e) => tagOf(e) === tag)),
      GetFirst: (_word, self: Of<"ContentControlCollection">) => firstOf(self.items),
    },
  },
  ContentControl: {
    objects: {
      InsertText: (word, self: Of<"ContentControl">, [text, location]) =>
        insertText(word, spanOfControl(self.element), text, oneOf(location, ["Replace"])),
    },
    setters: {
      Tag: (_word, self: Of<"ContentControl">, value) => setControlProperty(self.element, "tag", value),
      Title: (_word, self: Of<"ContentControl">, value) => setControlProperty(self.element, "alias", value),
    },
  },
  InlinePictureCollection: {},
  InlinePicture: {
    scalars: {
      AltTextDescription: (_word, self: Of<"InlinePicture">) => descriptionOf(self.element),
      Width: (_word, self: Of<"InlinePicture">) => sizeOf(self.element, "cx"),
      Height: (_word, self: Of<"InlinePicture">) => sizeOf(self.element, "cy"),
    },
    setters: {
      AltTextDescription: (_word, self: Of<"InlinePicture">, value) => describe(self.element, value),
      Width: (_word, self: Of<"InlinePicture">, value) => setSize(self.element, "cx", value),
      Height: (_word, self: Of<"InlinePicture">, value) => setSize(self.element, "cy", value),
      LockAspectRatio: (_word, _self, value) => {
        // What follows sets both lengths; with a lock the one would change the other, which is not emulated.
        if (value !== false) throw new WireError("InvalidArgument", "a locked aspect ratio is not emulated");
      },
    },
  },
  Application: {
    objects: { CreateDocument: (_word, _self, [file]) => ({ type: "DocumentCreated", file: String(file) }) },
  },
  DocumentCreated: {
    methods: {
      Open: (word, self: Of<"DocumentCreated">) => {
        word.opened.push(Uint8Array.from(Buffer.from(self.file, "base64")));
      },
    },
  },
  Font: {
    setters: {
      Name: (_word, self: Of<"Font">, value) => setFont(self.owner, "Name", value),
      Size: (_word, self: Of<"Font">, value) => setFont(self.owner, "Size", value),
      Bold: (_word, self: Of<"Font">, value) => setFont(self.owner, "Bold", value),
    },
  },
  SearchOptions: {
    setters: {
      IgnorePunct: ignore,
      IgnoreSpace: ignore,
      MatchCase: ignore,
      MatchPrefix: ignore,
      MatchSuffix: ignore,
      MatchWholeWord: ignore,
      MatchWildcards: ignore,
    },
  },
  Service: {},
};

function ignore(): void {
  // Search is exact here; the adapter asks for nothing else.
}

/** A member that Word has from a version of the API on. */
function since<Args extends readonly unknown[], T>(
  level: number,
  member: (word: WordDocument, ...args: Args) => T,
): (word: WordDocument, ...args: Args) => T {
  return (word, ...args) => {
    if (word.level < level) throw new WireError("ApiNotFound", `not before ${String(level)}`);
    return member(word, ...args);
  };
}

/** The block control that holds a table and nothing else, or the table itself. */
function controlRound(table: Element): Element {
  const content = table.parentNode;
  return isW(content, "sdtContent") && content.children.length === 1 ? (content.parentNode as Element) : table;
}
