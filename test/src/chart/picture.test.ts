import { exampleDocument, notice2021, recognise, toAnnualReport } from "@nianbao/core";
import { lintDocx, openDocx, renderReport } from "@nianbao/docx";
import { unzipSync } from "fflate";
import { validateAll } from "../render/validator.js";

/** A PNG of one dot. */
const png = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);

test("pictures in a report: valid, with words for those who cannot see them, all other text as it was", async () => {
  const { agency, year, ...content } = toAnnualReport(recognise(exampleDocument()));
  const file = openDocx(renderReport(notice2021, { ...content, agency: agency!, year: year! }));
  const last = file.document.blocks.length - 1;
  const picture = { png, widthMm: 156, heightMm: 149, alt: `图解 "甲" <乙> & 丙` };
  const after = file.insertPicture(picture, last).insertPicture(picture, last + 1);
  const bytes = after.toBytes();
  expect(after.document.blocks.slice(0, last + 1)).toEqual(file.document.blocks);
  expect(after.part("word/document.xml")).toContain("&lt;乙&gt; &amp; 丙");
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.endsWith(".png"))).toHaveLength(2);
  expect(lintDocx(bytes)).toEqual([]);
  expect(await validateAll({ bytes })).toEqual({ bytes: [] });
}, 60_000);
