import { exampleDocument, exampleAgency, paragraph } from "../check/example.js";
import { recognise } from "../recognise/index.js";
import {
  annualReportJsonSchema,
  annualReportSchema,
  parseAnnualReport,
  readReportSchema,
  toAnnualReport,
} from "./index.js";

describe("toAnnualReport", () => {
  it("gives the whole report as data that the schema takes", () => {
    const data = toAnnualReport(
      recognise(exampleDocument({ year: 2024, cells: { "t2.fee": "1.5", "t4.reconsideration.upheld": "/" } })),
    );
    expect(annualReportSchema.parse(data)).toEqual(data);
    expect(data).toMatchObject({ agency: exampleAgency, year: 2024 });
    expect(Object.keys(data.cells)).toHaveLength(200);
    expect(data.cells["t2.fee"]).toMatchObject({ value: "1.5", state: "number", raw: "1.5" });
    expect(data.cells["t4.reconsideration.upheld"]).toMatchObject({ value: null, state: "slash" });
    expect(data.chapters.map((chapter) => chapter.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(data.preamble?.join("")).not.toContain("年政府信息公开工作年度报告\n");
    expect(parseAnnualReport(JSON.parse(JSON.stringify(data))).data).toEqual(data);
  });

  it("says null where the document does not tell, and keeps text that follows a heading on its line", () => {
    const document = {
      ...exampleDocument(),
      blocks: [
        paragraph("一、总体情况"),
        paragraph("正文。"),
        paragraph(""),
        paragraph("六、其他需要报告的事项：无。"),
      ],
    };
    const data = toAnnualReport(recognise(document));
    expect(readReportSchema.parse(data)).toEqual({
      agency: null,
      year: null,
      preamble: [],
      chapters: [
        { number: 1, heading: "一、总体情况", paragraphs: ["正文。"] },
        { number: 6, heading: "六、其他需要报告的事项", paragraphs: ["无。"] },
      ],
      cells: {},
    });
  });
});

describe("parseAnnualReport", () => {
  const whole = { agency: exampleAgency, year: 2025, chapters: [] };

  it("takes short forms of cells", () => {
    const { data } = parseAnnualReport({
      ...whole,
      cells: { "t3.new.total": 12, "t3.new.business": null, "t2.fee": 49.9624, "t4.reconsideration.total": "3件" },
    });
    expect(data?.cells).toEqual({
      "t3.new.total": { value: 12, state: "number", raw: "12" },
      "t3.new.business": { value: null, state: "blank", raw: "" },
      "t2.fee": { value: "49.9624", state: "number", raw: "49.9624" },
      "t4.reconsideration.total": { value: 3, state: "text", raw: "3件" },
    });
  });

  it.each([
    [null, ["整个数据：应是一组名称和内容"]],
    [{}, ["agency：缺少这一项", "year：缺少这一项", "chapters：缺少这一项", "cells：缺少这一项"]],
    [{ ...whole, year: 1900, cells: {} }, ["year：不能小于 2008"]],
    [{ ...whole, year: "2025", cells: {} }, ["year：应是数"]],
    [{ ...whole, agency: "", cells: {} }, ["agency：不能为空"]],
    [
      { ...whole, chapters: [{ number: 7, heading: "七", paragraphs: "无" }], cells: {} },
      ["chapters[1].number：不能大于 6", "chapters[1].paragraphs：应是列表"],
    ],
    [{ ...whole, cells: { "t9.x": 1 } }, ["cells.t9.x：规定的表里没有这个格，请核对编号"]],
    [{ ...whole, cells: { "t3.new.total": -1 } }, ["cells.t3.new.total：应是不小于 0 的整数，给的是 -1"]],
    [{ ...whole, cells: { "t3.new.total": 1.5 } }, ["cells.t3.new.total：应是不小于 0 的整数，给的是 1.5"]],
    [
      { ...whole, cells: { "t3.new.total": { value: "3", state: "number", raw: "3" } } },
      ["cells.t3.new.total：value 应是整数"],
    ],
    [
      { ...whole, cells: { "t2.fee": true } },
      ["cells.t2.fee：应是数、文字、null（空白），或者含有 value、state、raw 的一组内容"],
    ],
  ])("says what is wrong with %j", (json, errors) => expect(parseAnnualReport(json)).toEqual({ errors }));

  it("has a JSON Schema that names every part", () => {
    const schema = annualReportJsonSchema();
    expect(schema).toMatchObject({ type: "object", required: ["agency", "year", "chapters", "cells"] });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
