import { blockText, type ReportDocument } from "@nianbao/core";
import { openDocx } from "@nianbao/docx";
import { dots, passingFile, plainFile, sampleReport } from "./documents.js";
import { equals, holds } from "./expect.js";
import { onDocument } from "./opened.js";
import type { ContractCase } from "./subject.js";

/** The document as a file, and what goes into it or out of it whole. Where a host does not offer one, nothing is asked of it. */
export const fileCases: readonly ContractCase[] = [
  onDocument("gives the file as it stands", sampleReport, async ({ host, type }) => {
    if (host.toDocx === undefined) return;
    const { document } = await host.read();
    await type(document.blocks.length - 1, "2026年1月20日");
    const file = openDocx(await host.toDocx());
    equals(words(file.document), words((await host.read()).document), "text of the file");
  }),

  onDocument("keeps a copy of the document as it was, with what it was taken before", plainFile, async (subject) => {
    const { host, type } = subject;
    if (host.keepCopy === undefined) return;
    const before = words((await host.read()).document);
    await host.keepCopy("改成今年的");
    await type(0, "丙");
    const copy = host.copies().at(-1);
    equals([copy?.before, copy?.tables], ["改成今年的", []], "the copy");
    holds(copy !== undefined, "the copy is there");
    equals(words(openDocx(await copy.bytes()).document), before, "text of the copy");
  }),

  onDocument("puts a picture into a paragraph of its own, described, and takes it out", plainFile, async ({ host }) => {
    if (host.insertPicture === undefined) return;
    const before = words((await host.read()).document);
    const picture = { png: dots(), widthMm: 60, heightMm: 30, alt: "两个点：“左”“右”" };
    const { snapshot } = await host.insertPicture(picture, 0);
    const should = [before[0], "", ...before.slice(1)];
    equals(words(snapshot.document), should, "the body with the picture's paragraph");
    if (host.toDocx !== undefined) {
      const xml = openDocx(await host.toDocx()).part("word/document.xml") ?? "";
      holds(xml.includes('descr="两个点：“左”“右”"'), "the picture has its description");
      const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
      const mm = [width, height].map((length) => Math.round(Number(length) / 36_000));
      equals(mm, [60, 30], "the picture's size in millimetres");
    }
    if (!host.capabilities.undo) return;
    equals(words((await host.undo()).snapshot.document), before, "the body without it");
  }),

  onDocument("hands a document to the clerk and leaves the one at hand alone", plainFile, async ({ host }) => {
    if (host.handOut === undefined) return;
    const before = await host.read();
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    await host.handOut({ name: "自检.docx", type, bytes: passingFile() });
    equals((await host.read()).revision, before.revision, "revision of the document at hand");
  }),
];

function words(document: ReportDocument): string[] {
  return document.blocks.map(blockText);
}
