import type { Paragraph, ReportDocument } from "@nianbao/core";
import { openDocx } from "../open.js";
import { readDocx } from "../readDocx.js";
import { buildDocx } from "../testing/builder.js";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const named = (font: string): string =>
  `<w:p><w:r><w:rPr><w:rFonts w:eastAsia="${font}"/><w:sz w:val="32"/></w:rPr><w:t>甲</w:t></w:r></w:p>`;
const within = (declared: string, body: string): Uint8Array =>
  buildDocx({ document: `<w:document xmlns:w="${word}" ${declared}><w:body>${body}</w:body></w:document>` });
const formatOf = ({ blocks }: ReportDocument) => (blocks[0] as Paragraph).runs[0]!.format;

describe("what was learnt from one document", () => {
  // 宋体 in UTF-8, each byte taken for a character.
  const bytes = String.fromCharCode(...new TextEncoder().encode("宋体"));

  it("is not taken for the same characters that are bytes in another", () => {
    const [song, mock] = ["宋体", bytes].map((font) => buildDocx({ body: named(font) })) as [Uint8Array, Uint8Array];
    expect(formatOf(readDocx(song)).eastAsianFont).toBe("宋体");
    expect(formatOf(openDocx(mock).document).eastAsianFont).toBe(bytes);
    expect(formatOf(readDocx(song)).eastAsianFont).toBe("宋体");
    expect(formatOf(readDocx(mock)).eastAsianFont).toBe(bytes);
  });

  it("does not hold under other namespaces, and holds again under the first", () => {
    const body =
      '<w:p><w:r><w:rPr><x:sz w:val="44"/><w:b/></w:rPr><w:t>甲</w:t></w:r></w:p><w:p><w:pPr><x:jc w:val="center"/></w:pPr></w:p>';
    const [ours, theirs] = [word, "urn:other"].map((uri) => within(`xmlns:x="${uri}"`, body)) as [
      Uint8Array,
      Uint8Array,
    ];
    for (let round = 0; round < 2; round += 1) {
      expect(readDocx(ours).blocks).toMatchObject([
        { runs: [{ format: { size: 22, bold: true } }] },
        { format: { alignment: "center" } },
      ]);
      expect(formatOf(readDocx(theirs))).toEqual({ bold: true });
      expect(readDocx(theirs).blocks[1]).not.toHaveProperty("format");
    }
  });

  it("does not get past another's limits", () => {
    const long = buildDocx({ body: named("黑".repeat(40)) });
    expect(formatOf(readDocx(long)).eastAsianFont).toHaveLength(40);
    expect(() => readDocx(long, { limits: { attributeBytes: 100 } })).toThrow(/过大|超过|限/);
    expect(formatOf(readDocx(long)).eastAsianFont).toHaveLength(40);
  });

  it("styles are those of the document, also when only a word of them differs", () => {
    const styled = (font: string): Uint8Array =>
      buildDocx({
        body: "<w:p><w:r><w:t>甲</w:t></w:r></w:p>",
        parts: {
          "styles.xml": [
            "styles",
            `<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="${font}"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
          ],
        },
      });
    const fonts = ["宋体", "黑体", "宋体", "仿宋"];
    expect(fonts.map((font) => formatOf(readDocx(styled(font))).eastAsianFont)).toEqual(fonts);
  });
});
