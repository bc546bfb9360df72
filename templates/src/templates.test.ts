import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { renderCoreProperties, renderStyle, renderTable, type StyleView, type TableView } from "./index.js";

const scripts = resolve(__dirname, "../scripts");

/** Complaints of the template lint about one source. */
function lint(source: string): string[] {
  const code = `
    import { lint } from ${JSON.stringify(resolve(scripts, "lint.mjs"))};
    import { knownHelpers } from ${JSON.stringify(resolve(scripts, "precompile.mjs"))};
    console.log(JSON.stringify(lint("x.hbs", ${JSON.stringify(source)}, knownHelpers)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}

/** Text of one element, by a parser that shares nothing with us. @throws Error when the XML is not well-formed. */
function textIn(xml: string, name: string): string {
  let inside = false;
  let text = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => (inside ||= tag.name === name));
  parser.on("closetag", (tag) => (inside &&= tag.name !== name));
  parser.on("text", (part) => (text += inside ? part : ""));
  parser.write(xml).close();
  return text;
}

test("the committed functions are those of the sources", () => {
  const { status, stderr } = spawnSync(process.execPath, [resolve(scripts, "precompile.mjs"), "--check"], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
});

test("the lint refuses what escapes nothing or calls nothing", () => {
  const refused = lint(
    "{{a}}\n{{{b}}}\n{{&c}}\n{{txet d}}\n{{#paragrah 'body'}}x{{/paragrah}}\n{{text (lokup . 'e')}}",
  );
  expect(refused.map((complaint) => complaint.slice(0, "x.hbs:9".length))).toEqual([
    "x.hbs:2",
    "x.hbs:3",
    "x.hbs:4",
    "x.hbs:5",
    "x.hbs:6",
  ]);
  expect(lint('{{#each a}}{{text this}}{{> (lookup . "id")}}{{/each}}')).toEqual([]);
});

test("property: any text goes through escaped, less what XML cannot carry", () => {
  const carried = (text: string): string =>
    text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "").replace(/\r\n?/g, "\n");
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("&", "<", ">", '"', "'", "]]>", "&amp;", "{{", "\u0000", "\ud800", "字", "\r") }),
  );
  fc.assert(
    fc.property(text, text, (title, agency) => {
      const xml = renderCoreProperties({ title, agency });
      expect(textIn(xml, "dc:title")).toBe(carried(title));
      expect(textIn(xml, "dc:creator")).toBe(carried(agency));
    }),
  );
});

test("a view that lacks something is an error, not an empty place", () => {
  expect(() => renderCoreProperties({ title: "题" } as never)).toThrow(/agency/);
  expect(() => renderStyle({ id: "a" } as StyleView)).toThrow();
  expect(() => renderTable({ alias: "表二" } as TableView)).toThrow();
});
