/**
 * Regulations art. 20 item 1, with the Legislation Law: rules (规章) are made by departments of the State Council and by governments of provinces
 * and cities with districts; a county, a district or what belongs to them makes none.
 */
import { defineRule } from "../../check/rule.js";
import { exampleDocument } from "../../check/example.js";
import { splitName } from "../../recognise/shortNames.js";
import { regulations } from "../shared/basis.js";
import { figureName } from "../tables/figures.js";
import { figure } from "./figure.js";
import { tableOf } from "../../form/lookup.js";
import { notice2019 } from "../../form/notice2019/index.js";

export const rulesOfCounty = defineRule({
  id: "AR-11",
  title: "县区级机关的“规章”是否有数",
  severity: "warning",
  basis: [regulations("第二十条第（一）项", "规章由国务院部门、省级和设区的市级政府制定")],
  regimes: ["2021", "2019"],
  why: "县、区及以下的机关没有规章制定权，这里多半是把规范性文件填到了规章一行。",
  todo: "核实后改为 0；是规范性文件的，填到“行政规范性文件”一行。",
  examples: () => ({
    valid: [
      { title: "区级部门填 0", document: exampleDocument() },
      {
        title: "设区的市的政府可以有规章",
        document: exampleDocument({ agency: "示例市人民政府", cells: { "t2.rule.issued": 1, "t2.rule.inForce": 12 } }),
      },
    ],
    invalid: [
      {
        title: "区级部门填了现行有效 3 件",
        document: exampleDocument({ cells: { "t2.rule.inForce": 3 } }),
        quotes: ["3"],
      },
      {
        title: "县政府填了制发、现行有效",
        document: exampleDocument({
          agency: "示例市示例县人民政府",
          cells: { "t2.rule.issued": 2, "t2.rule.inForce": 2 },
        }),
        quotes: ["2"],
      },
      {
        title: "2020年格式的报告，区级部门填了对外公开总数量",
        document: exampleDocument({ form: notice2019, year: 2020, cells: { "t2.rule.publicTotal": 4 } }),
        quotes: ["4"],
      },
    ],
  }),
  *check(report) {
    const place = splitName(report.agency?.name ?? "").places.at(-1) ?? "";
    const named = /(?:县|旗|镇|乡|街道|苏木|(?<!自治|特别行政|新|地|开发|林|特)区)$/u.test(place);
    const level = report.agency?.level;
    if (level === undefined ? !named : level !== "county" && level !== "township") return;
    const ofRules = tableOf(report.form, "t2").cells.filter(({ rowId }) => rowId === "rule");
    const some = ofRules.flatMap(({ id }) => {
      const found = figure(report, id);
      return found === undefined || found.value === 0 ? [] : [found];
    });
    if (some.length === 0) return;
    yield {
      kind: "finding",
      places: some.map(({ cell }) => cell.place),
      what:
        some.map(({ cell, value }) => `${figureName(report, cell)}为 ${value}`).join("，") +
        "，县区级机关没有规章制定权",
    };
  },
});
