import { notice2021 } from "@nianbao/core";
import { renderDocument } from "@nianbao/templates";
import fc from "fast-check";
import { page } from "./page.js";
import { renderDocumentPart } from "./report.js";
import { skeletonView } from "./skeletonView.js";

const ids = notice2021.tables.flatMap(({ cells }) => cells.map(({ id }) => id));

/** Figures as they come, and text that needs more than being put there. */
const raw = fc.oneof(
  { weight: 8, arbitrary: fc.nat(9999).map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "/", "无", "12.3456", "a&b", "<w:tc>", "一\n二", "\u0001", "𠮷", "\ud800", "'"),
  },
);

test("rows put in afterwards are those of the template, whatever the figures", () => {
  fc.assert(
    fc.property(fc.array(raw, { minLength: ids.length, maxLength: ids.length }), fc.boolean(), (texts, some) => {
      const cells = Object.fromEntries(
        ids.flatMap((id, index) =>
          some && index % 3 === 0 ? [] : [[id, { value: null, state: "text" as const, raw: texts[index]! }]],
        ),
      );
      const report = { agency: "示例市示例区民政局", year: 2025, cells };
      const whole = renderDocument({ ...skeletonView(notice2021, report), page });
      expect(renderDocumentPart(notice2021, report) === whole).toBe(true);
    }),
    { numRuns: 60 },
  );
});
