import fc from "fast-check";
import { currentNotice, type Block, type ReportDocument } from "@nianbao/core";
import { readDocx, renderReport } from "@nianbao/docx";
import { KeptReading } from "./kept-reading.js";

const report = readDocx(renderReport(currentNotice, { agency: "示例市示例区司法局", year: 2025 }));
const paragraph = (text: string): Block => ({ kind: "paragraph", text, runs: [] });

/** Readings of one document, one after the other: few words, so that equal paragraphs stand beside each other. */
const readings = fc.array(
  fc.array(fc.constantFrom("，", "，", "", "12件"), { maxLength: 6 }).map((texts): ReportDocument => ({
    ...report,
    blocks: texts.map(paragraph),
  })),
  { minLength: 1, maxLength: 6 },
);

test("whatever was typed, pasted or deleted between equal paragraphs, what is handed out is what was read, and its revision grows with every change", () => {
  fc.assert(
    fc.property(readings, (all) => {
      const kept = new KeptReading();
      let before: ReturnType<KeptReading["keep"]> | undefined;
      for (const read of all) {
        const snapshot = kept.keep(read);
        expect(snapshot.document).toEqual(read);
        const same = JSON.stringify(before?.document) === JSON.stringify(read);
        expect(snapshot.revision).toBe((before?.revision ?? 0) + (same ? 0 : 1));
        expect(kept.document).toBe(snapshot.document);
        before = snapshot;
      }
    }),
  );
});
