/**
 * Regulations art. 50(4): problems and their improvement, both.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import { canonicalise } from "../../text/canonical.js";
import { regulations } from "../shared/basis.js";
import { chapterFive } from "./chapter-five.js";
import { withChapterFive } from "./pb-01.js";
import { chapterRange } from "../shared/chapter-range.js";

const problem =
  /问题|不足|不够|差距|短板|薄弱|欠缺|不高|不强|不及时|不规范|有待|仍需|还需|亟待|滞后|单一|较少|缺乏|困难/u;
const measure =
  /改进|措施|下一步|今后|将(?:继续|进一步|重点|着力|加强|加大)|整改|已(?:经)?(?:完成|建立|增加|修订|整改|合并)|新增|针对|为此|(?:已|已经|改)(?:改|为|成|好|到位)|统一|做成|编(?:印|了|成)|配(?:备|发|了)|缩短|提前到|建立|加强|加大|完善|提升|提高|强化|优化|组织/u;

export const problemsOrMeasuresOnly = defineRule({
  id: "PB-02",
  title: "问题和改进措施是否都写了",
  severity: "warning",
  basis: [regulations("第五十条第四项", "既写主要问题，也写改进情况")],
  regimes: ["2021", "2019"],
  why: "第五部分要既写问题、又写怎样改进，只写一半不完整。",
  todo: "补写缺少的一半。",
  examples: () => ({
    valid: [
      { title: "都有", document: exampleDocument() },
      {
        title: "合在一起写",
        document: withChapterFive(
          "针对解读形式单一的不足，新增图解5篇；针对上年度更新不及时的问题，已建立台账，按月通报。",
        ),
      },
    ],
    invalid: [
      {
        title: "只有问题",
        document: withChapterFive(
          "一是政策解读形式单一，群众不易看懂；二是个别科室报送信息不及时，平均超过7个工作日，群众有意见。",
        ),
        quotes: [""],
      },
      {
        title: "只有措施",
        document: withChapterFive(
          "下一步将充实专栏内容，组织业务培训4次，请群众代表试读解读材料，按月通报各科室报送用时。",
        ),
        quotes: [""],
      },
    ],
  }),
  *check(report) {
    const heading = report.chapters.find(({ form }) => form.number === 5);
    const five = chapterFive(report);
    if (heading === undefined || five === undefined || canonicalise(five.text).length < 30) return;
    const problems = problem.test(five.text);
    if (problems && measure.test(five.text)) return;
    yield {
      kind: "finding",
      places: [heading.place],
      quote: "",
      key: problems ? "measures" : "problems",
      lookedIn: chapterRange(heading),
      what: problems ? "只写了问题，没有写改进措施" : "只写了措施，没有写存在什么问题",
    };
  },
});
