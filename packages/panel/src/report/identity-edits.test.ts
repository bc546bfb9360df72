import { applyToModel, exampleDocument, exampleTable, notice2021, recognise } from "@nianbao/core";
import { identityEdits } from "./identity-edits.js";

const report = recognise(exampleDocument());
const own = { agency: report.agency!.name, year: report.year!.value };
const after = (profile: typeof own) => {
  const edits = identityEdits(report, profile);
  const { document, refused } = applyToModel(report.document, edits, () =>
    exampleTable(notice2021.tables[0]!, () => undefined),
  );
  expect(refused).toEqual([]);
  return recognise(document);
};

test("what is not changed needs no edit", () => {
  expect(identityEdits(report, own)).toEqual([]);
});

test("the document then says the new agency and the new year itself", () => {
  const changed = after({ agency: "样例市样例区档案局", year: own.year + 1 });
  expect(changed.title?.text).toContain("样例市样例区档案局");
  expect(changed.title?.text).toContain(String(own.year + 1));
});
