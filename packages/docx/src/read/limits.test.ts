import { deflateSync, strToU8 } from "fflate";
import { openDocx } from "../open.js";
import { readReport } from "../readReport.js";
import { buildDocx, docxParts, namespaces, para, table, cell } from "../testing/builder.js";
import { ReadError, type Limits } from "../types.js";
import { inflatePortable } from "../zip/deflate.js";
import { entryBytes } from "../zip/entry.js";
import { openZip } from "../zip/open.js";
import { writeZip } from "../zip/write.js";
import { defaultLimits } from "../limits.js";

function refusal(bytes: Uint8Array, name = "年报.docx", limits: Partial<Limits> = {}): string {
  try {
    readReport(bytes, { name, limits });
    return "read";
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError);
    const { code, message } = error as ReadError;
    expect(message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
    return code;
  }
}

const ole = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < stream.length; index++) bytes[1024 + index * 2] = stream.charCodeAt(index);
  return bytes;
};
const zipOf = (parts: Record<string, string>): Uint8Array =>
  writeZip(Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const));

/** A zip of one small .docx with some bytes of its central directory changed. */
function tampered(source: Uint8Array, part: string, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = source.slice();
  const view = new DataView(bytes.buffer);
  const size = view.getUint32(bytes.length - 10, true);
  for (let at = bytes.length - 22 - size; at < bytes.length - 22;) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === part) change(view, at);
    at += 46 + length;
  }
  return bytes;
}

const plain = buildDocx({ body: para("甲") });
const document = (inner: string | Uint8Array): Uint8Array => buildDocx({ document: inner });
const wrap = (inner: string): Uint8Array =>
  document(`<w:document ${namespaces}><w:body>${inner}</w:body></w:document>`);

describe("what a file is", () => {
  const cases: [name: string, bytes: Uint8Array, code: string, file?: string][] = [
    ["nothing", new Uint8Array(), "empty"],
    ["cut off", plain.subarray(0, plain.length - 30), "truncated"],
    ["cut off in the middle", plain.subarray(0, 100), "truncated"],
    ["only zeroes", new Uint8Array(500), "notZip"],
    ["encrypted", ole("EncryptedPackage"), "encrypted"],
    [".doc", ole("WordDocument"), "legacyDoc"],
    [".doc renamed", ole("WordDocument"), "legacyDoc", "a.docx"],
    [".wps", ole("WordDocument"), "wps", "年报.wps"],
    ["another OLE file", ole("Workbook"), "notWord"],
    ["PDF", strToU8("%PDF-1.7 x"), "pdf"],
    ["RTF", strToU8("{\\rtf1 x}"), "rtf"],
    ["OFD", zipOf({ "OFD.xml": "<x/>" }), "ofd"],
    ["Excel", zipOf({ "xl/workbook.xml": "<x/>" }), "notWord"],
    ["a zip of something", zipOf({ "a.txt": "x" }), "notWord"],
    ["MHT", strToU8("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "notWord", "a.doc"],
    ["Word 2003 XML", strToU8('<?xml version="1.0"?><w:wordDocument/>'), "notWord", "a.xml"],
    ["encrypted zip", tampered(plain, "word/document.xml", (view, at) => view.setUint16(at + 8, 1, true)), "encrypted"],
    [
      "unknown compression",
      tampered(plain, "word/document.xml", (view, at) => view.setUint16(at + 10, 99, true)),
      "malformed",
    ],
    ["bytes that are no text", Uint8Array.from([1, 2, 3, 0, 255, 254, 0, 9]), "unknownFormat", "a.bin"],
  ];
  it.each(cases)("%s", (_, bytes, code, file = "年报.docx") => {
    expect(refusal(bytes, file)).toBe(code);
  });

  it("reads a web page that was given the name of a document, and says so", () => {
    const bytes = strToU8("<html><body><p>一、总体情况</p></body></html>");
    expect(readReport(bytes, { name: "年报.doc" })).toMatchObject({
      source: { kind: "html", name: "年报.doc" },
      blocks: [{ text: "一、总体情况" }],
      notes: [expect.stringContaining("网页")],
    });
    expect(() => openDocx(bytes)).toThrow(ReadError);
  });

  it("reads text, and a document whatever its name", () => {
    expect(readReport(strToU8("一、总体情况\n甲"), { name: "C:\\a\\年报.txt" }).source).toEqual({
      kind: "txt",
      name: "年报.txt",
    });
    expect(readReport(plain, { name: "年报.txt" }).source.kind).toBe("docx");
  });

  it("reads a document with macros and says they were not", () => {
    const parts = docxParts({ body: para("甲"), files: { "word/vbaProject.bin": "x" } });
    expect(readReport(writeZip(parts)).notes).toEqual([expect.stringContaining("宏")]);
  });
});

describe("hostile files", () => {
  const spaces = new Uint8Array(20 * 1024 * 1024).fill(32);
  const bomb = writeZip(
    [...docxParts({}), ["word/document.xml", spaces] as const].filter(
      ([name], index, all) => all.findLastIndex(([other]) => other === name) === index,
    ),
  );
  const cases: [name: string, bytes: () => Uint8Array, code: string, limits?: Partial<Limits>][] = [
    ["inflates two hundredfold", () => bomb, "tooLarge"],
    [
      "lies about its size",
      () => tampered(bomb, "word/document.xml", (view, at) => view.setUint32(at + 24, 1000, true)),
      "malformed",
    ],
    [
      "claims more than it has",
      () => tampered(plain, "word/document.xml", (view, at) => view.setUint32(at + 24, 5000, true)),
      "malformed",
    ],
    ["a part past the limit", () => bomb, "tooLarge", { documentBytes: 1024 * 1024, ratio: 1e9 }],
    ["parts past the limit together", () => plain, "tooLarge", { totalBytes: 100 }],
    ["a file past the limit", () => plain, "tooLarge", { fileBytes: 100 }],
    [
      "many entries",
      () => zipOf(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}`, ""]))),
      "tooLarge",
      { entries: 40 },
    ],
    [
      "one name twice",
      () =>
        writeZip([
          ["a", new Uint8Array()],
          ["a", new Uint8Array()],
        ]),
      "malformed",
    ],
    [
      "one name twice by another slash",
      () =>
        writeZip([
          ["word/a", new Uint8Array()],
          ["word\\a", new Uint8Array()],
        ]),
      "malformed",
    ],
    [
      "billion laughs",
      () => document('<!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><w:document/>'),
      "malformed",
    ],
    ["external entity", () => document('<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:document/>'), "malformed"],
    ["an entity nobody defined", () => wrap("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"), "malformed"],
    ["a bare &", () => wrap("<w:p><w:r><w:t>a & b</w:t></w:r></w:p>"), "malformed"],
    ["a null character by reference", () => wrap("<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>"), "malformed"],
    ["100,000 deep", () => wrap("<w:sdt>".repeat(100_000)), "tooLarge"],
    ["too many elements", () => wrap("<w:p/>".repeat(200)), "tooLarge", { elements: 100 }],
    ["too many paragraphs", () => wrap("<w:p/>".repeat(200)), "tooLarge", { paragraphs: 100 }],
    ["too many rows", () => wrap(table(Array.from({ length: 20 }, () => [cell("1")]))), "tooLarge", { rows: 10 }],
    [
      "too many cells",
      () => wrap(table(Array.from({ length: 20 }, () => [cell("1"), cell("2")]))),
      "tooLarge",
      { cells: 30 },
    ],
    [
      "columns without end",
      () => wrap(table([Array.from({ length: 300 }, () => cell("1", '<w:gridSpan w:val="63"/>'))])),
      "tooLarge",
    ],
    ["a huge attribute", () => wrap(`<w:p w:rsidR="${"a".repeat(2_000_000)}"/>`), "tooLarge"],
    [
      "attributes without end",
      () => wrap(`<w:p ${Array.from({ length: 1500 }, (_, index) => `a${index}="1"`).join(" ")}/>`),
      "tooLarge",
    ],
    ["the same attribute twice", () => wrap('<w:p w:a="1" w:a="2"/>'), "malformed"],
    ["a prefix nobody declared", () => wrap("<q:p/>"), "malformed"],
    ["an end tag of another element", () => wrap("<w:p></w:r>"), "malformed"],
    ["cut off inside", () => document(`<w:document ${namespaces}><w:body><w:p><w:r><w:t>甲`), "truncated"],
    ["cut off inside a tag", () => document(`<w:document ${namespaces}><w:body><w:p w:a="`), "truncated"],
    [
      "two roots",
      () => document(`<w:document ${namespaces}><w:body/></w:document><w:document ${namespaces}/>`),
      "malformed",
    ],
    ["text after the root", () => document(`<w:document ${namespaces}><w:body/></w:document>x`), "malformed"],
    [
      "bytes that are no UTF-8",
      () => document(Uint8Array.from([60, 119, 62, 0xff, 0xfe, 60, 47, 119, 62])),
      "malformed",
    ],
    ["no body", () => document(`<w:document ${namespaces}/>`), "notWord"],
  ];
  it.each(cases)("%s", (_, bytes, code, limits = {}) => {
    expect(refusal(bytes(), "a.docx", limits)).toBe(code);
  });

  it("never takes names in a zip for paths", () => {
    const parts = docxParts({ body: para("甲"), files: { "../../x": "1", "/etc/x": "2", "w\\x": "3" } });
    expect(readReport(writeZip(parts)).blocks).toHaveLength(1);
  });

  it("finds a lie about the size with the browser's inflater too", () => {
    const archive = openZip(
      tampered(bomb, "word/document.xml", (view, at) => view.setUint32(at + 24, 1000, true)),
      defaultLimits,
    );
    expect(() =>
      entryBytes(archive, archive.entries.get("word/document.xml")!, defaultLimits, inflatePortable),
    ).toThrow(ReadError);
    const sound = openZip(plain, defaultLimits);
    const entry = sound.entries.get("word/document.xml")!;
    expect(entryBytes(sound, entry, defaultLimits, inflatePortable)).toEqual(entryBytes(sound, entry, defaultLimits));
  });

  it("reads a zip with bytes in front of it and a comment behind it", () => {
    const comment = strToU8("注释");
    const bytes = new Uint8Array(7 + plain.length + comment.length);
    bytes.set([0x50, 0x4b, 3, 4, 0, 0, 0]);
    bytes.set(plain, 7);
    new DataView(bytes.buffer).setUint16(7 + plain.length - 2, comment.length, true);
    bytes.set(comment, 7 + plain.length);
    expect(readReport(bytes).blocks).toHaveLength(1);
  });

  it("gives up a bomb before it has gone off, with the browser's inflater", () => {
    const packed = deflateSync(new Uint8Array(150 * 1024 * 1024));
    expect(packed.length).toBeGreaterThan(64 * 1024);
    const started = process.cpuUsage();
    expect(inflatePortable(packed, 1000)).toHaveLength(1001);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });

  it("inflates what others deflated, small or large", () => {
    const large = Uint8Array.from({ length: 300_000 }, (_, index) => (Math.imul(index, 2654435761) >>> 13) & 255);
    for (const data of [strToU8("政府信息公开".repeat(1000)), large]) {
      expect(Buffer.compare(inflatePortable(deflateSync(data), data.length), data)).toBe(0);
    }
  });
});
