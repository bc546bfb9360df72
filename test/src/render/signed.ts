import type { DocxFile } from "@nianbao/docx";

const blank = "　月　日";

/** A rendered report with the day of its signature put in, which rendering leaves to be written. */
export function signedFile(file: DocxFile, day = "1月20日"): DocxFile {
  const edits = file.document.blocks.flatMap((each, block) => {
    if (each.kind !== "paragraph" || !/^\d{4}年　月　日$/u.test(each.text)) return [];
    const end = each.text.length;
    const place = { block, start: end - blank.length, end };
    return [{ kind: "replaceText" as const, place, expect: blank, text: day }];
  });
  return file.apply(edits).file;
}
