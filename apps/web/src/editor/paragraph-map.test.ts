import { ParagraphMap } from "./paragraph-map.js";
import { element, textParagraph } from "./tree-builder.test-support.js";

const cell = (text: string, ...properties: Parameters<typeof element>[]) =>
  element("tc", element("tcPr", ...properties.map((property) => element(...property))), textParagraph(text));

test("cells are found by grid position: spans, merges, content controls at every level", () => {
  const table = element(
    "tbl",
    element("tr", cell("甲", ["vMerge", { val: "restart" }]), cell("乙", ["gridSpan", { val: "2" }])),
    element(
      "sdt",
      element("sdtPr"),
      element("sdtContent", element("tr", cell("", ["vMerge"]), cell("丙"), cell("丁"))),
    ),
  );
  const last = textParagraph("完");
  const body = element(
    "body",
    textParagraph("题"),
    element("sdt", element("sdtContent", table)),
    last,
    element("sectPr"),
  );
  const map = new ParagraphMap(element("document", body));
  const at = (row: number, column: number) => map.at({ block: 1, cell: { row, column, paragraph: 0 } })?.text;
  expect([at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 1), at(1, 2)]).toEqual([
    "甲",
    "乙",
    undefined,
    undefined,
    "丙",
    "丁",
  ]);
  expect(map.at({ block: 1 })?.text).toBe("甲");
  expect(map.at({ block: 2 })?.id).toBe(last.id);
  expect(map.at({ story: 0, block: 0 })).toBeUndefined();
  expect(map.placeOf(last.id, 9)).toEqual({ block: 2, start: 1, end: 1 });
  expect(map.placeOf("没有", 0)).toBeUndefined();
});

test("text is only claimed where both sides count alike", () => {
  const textOf = (...children: Parameters<typeof element>[1][]) =>
    new ParagraphMap(element("document", element("body", element("p", ...children)))).at({ block: 0 })?.text;
  const run = (...children: Parameters<typeof element>[1][]) => element("r", ...children);
  expect(textOf(run(element("t", "一")), element("bookmarkStart"), run(element("tab"), element("br")))).toBe("一\t\n");
  expect(textOf(element("hyperlink", run(element("t", "链"))), element("ins", run(element("t", "增"))))).toBe("链增");
  expect(textOf(element("del", run(element("delText", "删"))))).toBeUndefined();
  expect(textOf(run(element("drawing")))).toBeUndefined();
  expect(textOf(run(element("br", { type: "page" })))).toBeUndefined();
});
