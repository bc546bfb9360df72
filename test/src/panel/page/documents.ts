import {
  exampleAgency,
  exampleDocument,
  exampleLastYear,
  notice2021,
  recognise,
  toAnnualReport,
  type ExampleOptions,
} from "@nianbao/core";
import { openDocx, openFlatOpc, renderReport, type DocxFile } from "@nianbao/docx";
import { signedFile } from "../../render/signed.js";
import { reportWith } from "../../repair/body.js";
import { longText } from "./long-text.js";
import { brokenLabels, paragraph, rowsOf, sound, unmerged, withFoot } from "../../repair/damage.js";

const emptyDocument = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
<pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
</pkg:xmlData></pkg:part>
<pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>
</pkg:xmlData></pkg:part></pkg:package>`;

/** A whole report of an invented agency as a .docx, or one that departs from it as told. */
function report(options: ExampleOptions = {}): DocxFile {
  const { agency, year, ...content } = toAnnualReport(recognise(exampleDocument(options)));
  return signedFile(
    openDocx(renderReport(notice2021, { ...content, agency: agency ?? exampleAgency, year: year ?? 2025 })),
  );
}

/** The report of 2024, signed. */
function lastYear(): DocxFile {
  const { agency, year, ...content } = toAnnualReport(recognise(exampleLastYear()));
  return signedFile(
    openDocx(renderReport(notice2021, { ...content, agency: agency ?? exampleAgency, year: year ?? 2024 })),
  );
}

/** A report in which table 3 lost its merges, got a row of remarks, and table 4 came apart into two. */
function damaged(): DocxFile {
  const t3 = unmerged(withFoot(sound("t3"), "注：本表含上年结转的件数。"));
  const t4 = sound("t4");
  return reportWith({
    t2: [sound("t2")],
    t3: [brokenLabels(t3)],
    t4: [rowsOf(t4, 0, 3), paragraph(""), rowsOf(t4, 3, t4.rowCount)],
  });
}

/** Slips of the same kinds, several of each, in the second chapter. */
const slips = [
  "本机关坚持以公开为常态,不公开为例外,及时公开法定内容。",
  "本机关按时更新公开指南,修订公开目录。",
  "本机关在2024年加强了信息审查。。",
  "本机关公开了权责清单和办事指南",
];

/** The documents that the panel is tried on, by the name in the address. */
export const documents: Readonly<Record<string, () => DocxFile>> = {
  empty: () => openFlatOpc(emptyDocument),
  new: () => openDocx(renderReport(notice2021, { agency: exampleAgency, year: 2025 })),
  clean: () => report(),
  last: () => lastYear(),
  damaged,
  long: () => report({ chapters: { 2: { paragraphs: longText(2000) } } }),
  longFaults: () =>
    report({
      chapters: {
        2: { paragraphs: longText(1400).flatMap((line, at) => (at % 7 === 0 ? [line, slips[1]!] : [line])) },
      },
    }),
  slips: () => report({ chapters: { 2: { paragraphs: slips } } }),
  faults: () =>
    report({
      cells: {
        "t3.total.naturalPerson": 99,
        "t4.reconsideration.total": 77,
        "t3.refused.process.research": "/",
        "t3.carriedForward.business": "2件",
        "t2.fee": "",
      },
      order: [1, 2, 3, 4, 5],
    }),
};
