import { blockText, exampleDocument, notice2021, recognise, toAnnualReport } from "@nianbao/core";
import { cleanCopy, lintDocx, openDocx, renderReport, renderSentences } from "@nianbao/docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { documentWith, features } from "../fixtures/documents/combine.js";
import { docxOf } from "../fixtures/documents/package.js";
import { by, p, r, run } from "../fixtures/documents/words.js";
import { validateAll } from "../render/validator.js";

const everything = { comments: true, revisions: true, highlights: true };

function report(): Uint8Array {
  const { agency, year, ...content } = toAnnualReport(recognise(exampleDocument()));
  return renderReport(notice2021, { ...content, agency: agency!, year: year! });
}

/** A report with a linked number, a highlight and what nianbao keeps in the file. */
function marked(): Uint8Array {
  const file = openDocx(report());
  const sentence = renderSentences(recognise(file.document)).find((each) => each.state === "ready");
  if (sentence?.state !== "ready") throw new Error("no sentence");
  const linked = file.apply([{ kind: "insertSentence", after: 8, like: 3, pieces: sentence.pieces }]).file;
  const parts = unzipSync(linked.toBytes());
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  parts["customXml/item1.xml"] = strToU8('<nianbao xmlns="urn:nianbao:state:1">{"version":1}</nianbao>');
  parts["word/_rels/document.xml.rels"] = strToU8(
    text("word/_rels/document.xml.rels").replace(
      "</Relationships>",
      '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
    ),
  );
  return zipSync(parts);
}

const words = (bytes: Uint8Array) => openDocx(bytes).document.blocks.map(blockText);

test("a report loses our controls and our data; text, numbers and looks stay", async () => {
  const before = marked();
  expect(openDocx(before).part("word/document.xml")).toContain("nianbao:");
  const { bytes, openRevisions } = cleanCopy(before);
  const after = openDocx(bytes);
  expect(openRevisions).toBe(0);
  expect(words(bytes)).toEqual(words(before));
  expect(after.document.controls).toEqual([]);
  for (const name of Object.keys(unzipSync(bytes))) {
    if (name.endsWith(".xml") || name.endsWith(".rels")) expect(after.part(name)).not.toMatch(/nianbao:|customXml/);
  }
  const bare = (file: typeof after) =>
    file.document.blocks.map((block) => (block.kind === "table" ? { ...block, tag: undefined } : block));
  expect(bare(after)).toEqual(bare(openDocx(before)));
  expect(lintDocx(bytes)).toEqual([]);
  expect(await validateAll({ clean: bytes })).toEqual({ clean: [] });
}, 120_000);

test("comments, tracked changes and highlighting go when asked, and only then", () => {
  const before = docxOf(
    p(
      `<w:commentRangeStart w:id="5"/>${r("公开")}<w:ins ${by(1)}>${r("新增")}</w:ins><w:del ${by(2)}><w:r><w:delText>删去</w:delText></w:r></w:del>` +
        `<w:commentRangeEnd w:id="5"/>${run('<w:commentReference w:id="5"/>')}${r("信息", '<w:highlight w:val="yellow"/>')}`,
    ),
  );
  const kept = openDocx(cleanCopy(before).bytes);
  expect(kept.document.revisions).toHaveLength(2);
  expect(kept.document.blocks[0]).toMatchObject({ text: "公开新增信息" });
  const clean = openDocx(cleanCopy(before, everything).bytes);
  expect(clean.document.revisions).toEqual([]);
  expect(clean.part("word/document.xml")).not.toMatch(/comment|highlight|w:ins|w:del/);
  expect(clean.document.blocks[0]).toMatchObject({ text: "公开新增信息" });
});

test("whatever Word can put into a document, the clean copy says the same", () => {
  for (const feature of features) {
    const before = documentWith([feature]);
    let copy: Uint8Array;
    try {
      copy = cleanCopy(before, everything).bytes;
    } catch (error) {
      throw new Error(feature.name, { cause: error });
    }
    expect(words(copy)).toEqual(words(before));
  }
});

test("the mark of a deleted paragraph is left for Word, and told", () => {
  const before = docxOf(p(r("一"), `<w:rPr><w:del ${by(3)}/></w:rPr>`) + p(r("二")));
  expect(cleanCopy(before, everything).openRevisions).toBe(1);
});
