import fc from "fast-check";
import { SaxesParser } from "saxes";
import { defaultLimits } from "../limits.js";
import { ReadError } from "../types.js";
import { END, EOF, START, TEXT, XmlScanner } from "./scanner.js";
import { xmlSource } from "./source.js";
import { NS, vocabulary } from "./vocabulary.js";

const names = ["p", "r", "t", "tbl", "x"];
const numbers = Object.fromEntries(names.map((name, index) => [name, index + 1]));
const known = vocabulary([
  [NS.word, ["urn:w", "urn:strict"], numbers],
  [NS.compatibility, ["urn:mc"], { x: 99 }],
]);

/** Events in a form both readers can give: names by namespace, attributes named `val` of the namespace, text joined. */
type Event = string;

const byScanner = (xml: string): Event[] => eventsOf(new XmlScanner(xml, known, defaultLimits));

/** The way documents are read in Node: a character a byte, decoded where needed. */
function byBytes(xml: string): Event[] {
  const source = xmlSource(new TextEncoder().encode(xml));
  expect(source.decode).toBeDefined();
  return eventsOf(new XmlScanner(source.text, known, defaultLimits, source));
}

function eventsOf(scanner: XmlScanner): Event[] {
  const events: Event[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") events.push(`text ${JSON.stringify(text)}`);
    text = "";
  };
  for (let kind = scanner.next(); kind !== EOF; kind = scanner.next()) {
    if (kind === TEXT) text += scanner.value();
    else {
      flush();
      if (kind === START)
        events.push(
          `start ${scanner.name} ${scanner.attribute(NS.word, "val") ?? "-"} ${scanner.attribute(NS.none, "val") ?? "-"}`,
        );
      else if (kind === END) events.push(`end ${scanner.name}`);
    }
  }
  return events;
}

function bySaxes(xml: string): Event[] {
  const parser = new SaxesParser({ xmlns: true });
  const events: Event[] = [];
  let text = "";
  let depth = 0;
  const flush = (): void => {
    if (text !== "") events.push(`text ${JSON.stringify(text)}`);
    text = "";
  };
  const number = (uri: string, local: string): number =>
    uri === "urn:w" || uri === "urn:strict" ? (numbers[local] ?? 0) : uri === "urn:mc" && local === "x" ? 99 : 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("doctype");
  });
  parser.on("text", (value) => {
    if (depth > 0) text += value;
  });
  parser.on("cdata", (value) => (text += value));
  parser.on("opentag", (tag) => {
    flush();
    depth++;
    const value = (test: (uri: string) => boolean): string =>
      Object.values(tag.attributes).find(({ local, uri }) => local === "val" && test(uri))?.value ?? "-";
    const own = value((uri) => uri === "urn:w" || uri === "urn:strict");
    events.push(`start ${number(tag.uri, tag.local)} ${own} ${value((uri) => uri === "")}`);
  });
  parser.on("closetag", (tag) => {
    flush();
    depth--;
    events.push(`end ${number(tag.uri, tag.local)}`);
  });
  parser.write(xml).close();
  return events;
}

function outcome(read: (xml: string) => Event[], xml: string): Event[] | "refused" {
  try {
    return read(xml);
  } catch (error) {
    if (read !== bySaxes && !(error instanceof ReadError)) throw error;
    return "refused";
  }
}

const character = fc.constantFrom(
  ...Array.from("甲乙 1\n\t"),
  "&amp;",
  "&lt;",
  "&#20013;",
  "&#x20BB7;",
  "&quot;",
  "\r\n",
  "]",
  ">",
  "𠮷",
);
const text = fc.array(character, { maxLength: 6 }).map((parts) => parts.join("").replaceAll("]]>", ""));
const prefix = fc.constantFrom("", "w:", "a:", "mc:");
const attribute = fc.tuple(
  fc.constantFrom("val", "w:val", "a:val", "w:other", "xmlns", "xmlns:w", "xmlns:a", "xml:space"),
  fc.constantFrom("urn:w", "urn:strict", "urn:mc", "urn:none", "1", "a&amp;b", "x > y", "a\nb", "'"),
);
const markup = fc.constantFrom("<!-- x > <y> -->", "<?pi a > b?>", "<![CDATA[<a> & ]]>", "<![CDATA[]]>");

interface Node {
  readonly xml: string;
}
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text.map((xml) => ({ xml })),
    markup.map((xml) => ({ xml })),
    fc
      .tuple(
        prefix,
        fc.constantFrom(...names),
        fc.array(attribute, { maxLength: 3 }),
        fc.array(tie("node"), { maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom("", " ", "\n"),
      )
      .map(([before, name, attributes, children, short, space]) => {
        const unique = new Map(attributes);
        const stated = [...unique]
          .map(([key, value]) => ` ${key}=${value.includes("'") ? `"${value}"` : `'${value}'`}`)
          .join("");
        const inner = children.map(({ xml }) => xml).join("");
        const tag = `${before}${name}`;
        return {
          xml:
            inner === "" && short ? `<${tag}${stated}${space}/>` : `<${tag}${stated}${space}>${inner}</${tag}${space}>`,
        };
      }),
  ),
}));
const root = node.map(({ xml }) => `<w:p xmlns:w="urn:w" xmlns:a="urn:strict" xmlns:mc="urn:mc">${xml}</w:p>`);

/** saxes trims the URI of a namespace, which XML does not. */
const spacedNamespace = /xmlns(:\w+)?\s*=\s*["'](\s|[^"']*\s["'])/;

test("the scanner and saxes see the same in every well-formed document", () => {
  fc.assert(
    fc.property(root, (xml) => {
      const expected = outcome(bySaxes, xml);
      fc.pre(expected !== "refused");
      expect(outcome(byScanner, xml)).toEqual(expected);
      expect(outcome(byBytes, xml)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

test("what one character makes ill-formed both refuse, or both read the same", () => {
  const damage = fc.tuple(
    fc.nat(),
    fc.constantFrom("<", ">", "/", "&", '"', "'", "=", ";", "!", "w", ":", " ", ""),
    fc.boolean(),
  );
  fc.assert(
    fc.property(root, damage, (xml, [at, character_, replace]) => {
      const index = at % xml.length;
      const broken = xml.slice(0, index) + character_ + xml.slice(index + (replace ? 1 : 0));
      // Half a character cannot come out of decoded bytes (and saxes takes whatever follows for its other half).
      fc.pre(!/\p{Cs}/u.test(broken) && !spacedNamespace.test(broken));
      const expected = outcome(bySaxes, broken);
      const found = outcome(byScanner, broken);
      // The scanner does not judge what does not matter to reading: names, the text of instructions, `]]>`, `--`.
      if (expected === "refused") return;
      expect(found).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["mismatched tags", "<a><b></a></b>"],
  ["no end", "<a><b></b>"],
  ["an undefined entity", "<a>&nbsp;</a>"],
  ["a bare ampersand", "<a>a & b</a>"],
  ["a bare ampersand before much", `<a>& ${"x".repeat(50)};</a>`],
  ["an attribute twice", '<a b="1" b="2"/>'],
  ["an attribute without value", "<a b/>"],
  ["an attribute without quotes", "<a b=1/>"],
  ["attributes that touch", '<a b="1"c="2"/>'],
  ["< in an attribute", '<a b="<"/>'],
  ["an unbound prefix", "<q:a/>"],
  ["a DOCTYPE", "<!DOCTYPE a><a/>"],
  ["two roots", "<a/><b/>"],
  ["text before the root", "x<a/>"],
  ["a comment without end", "<a><!-- </a>"],
  ["an end tag alone", "</a>"],
  ["nothing", "  "],
])("refuses %s", (_, xml) => {
  expect(() => byScanner(xml)).toThrow(ReadError);
});
