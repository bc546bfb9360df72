import type { AnnualReport } from "@nianbao/core";

/** An agency that does not exist. */
export const sampleAgency = "示例市示例区水务局";

/** What stands instead of the official heading of chapter five: the third planted fault. */
export const alteredHeading = "五、存在的问题和下一步工作打算";

/** Text of the sample report. The fourth planted fault is the year of the period. */
export const sampleText: Required<Pick<AnnualReport, "preamble" | "chapters">> = {
  preamble: [
    "根据《中华人民共和国政府信息公开条例》第五十条和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）的要求，编制本报告。全文包括总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项。",
    "本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。报告电子版可在示例区人民政府门户网站（www.example.gov.cn）查阅和下载。如对本报告有疑问，请与示例市示例区水务局办公室联系（电话：0000-0000000）。",
  ],
  chapters: [
    {
      number: 1,
      heading: "一、总体情况",
      paragraphs: [
        "2025年，示例市示例区水务局围绕防汛抗旱、节约用水和供水安全，依法、及时、准确公开政府信息，方便群众了解和监督。",
        "（一）主动公开情况",
        "全年在政府门户网站公开水情、招标、取水许可等信息163条，编发政策解读5篇，举办水厂开放日活动2次。",
        "（二）依申请公开情况",
        "指定1名工作人员负责申请的登记、办理和答复，已办结的申请均在法定期限内答复，办理情况见本报告第三部分。",
        "（三）政府信息管理情况",
        "信息发布前均经保密审查，每半年清理一次已公开的信息，更正、撤下内容失效的信息7条。",
        "（四）政府信息公开平台建设情况",
        "维护门户网站公开专栏4个、政务新媒体账号1个，在办事大厅设置查阅点1处。",
        "（五）监督保障情况",
        "把信息公开列入年度考核，组织业务培训2次，参训人员36人次，未发生被追究责任的情形。",
      ],
    },
    { number: 2, heading: "二、主动公开政府信息情况", paragraphs: [] },
    { number: 3, heading: "三、收到和处理政府信息公开申请情况", paragraphs: [] },
    { number: 4, heading: "四、政府信息公开行政复议、行政诉讼情况", paragraphs: [] },
    {
      number: 5,
      heading: "五、存在的主要问题及改进情况",
      paragraphs: [
        "一是部分水情信息以表格为主，群众不易看懂；二是个别科室报送信息不够及时，平均用时6个工作日。",
        "针对上述问题，一是新增水情信息图解3篇，发布前请居民代表试读，让群众看得懂；二是建立科室报送台账，按月通报用时，平均用时缩短到3个工作日。上一年提出的栏目重复问题，已合并栏目2个。",
      ],
    },
    {
      number: 6,
      heading: "六、其他需要报告的事项",
      paragraphs: [
        "按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定，示例市示例区水务局本年度未收取信息处理费。没有其他需要报告的事项。",
      ],
    },
  ],
};
