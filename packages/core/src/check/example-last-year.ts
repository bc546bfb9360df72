import type { ReportDocument } from "../document/model.js";
import { notice2021 } from "../form/notice2021/index.js";
import type { CellId } from "../form/types.js";
import { exampleDocument, type ExampleOptions } from "./example.js";
import { exampleFigures } from "./example-figures.js";

/**
 * The invented agency's report for the year before that of {@link exampleDocument}: clean, told in other words, and what
 * it carried forward and had in force is what the next report begins with.
 */
export function exampleLastYear(options: ExampleOptions = {}): ReportDocument {
  const { year = 2024 } = options;
  return exampleDocument({
    ...options,
    year,
    chapters: { ...lastYearText(year), ...options.chapters },
    cells: { ...lastYearFigures(), ...options.cells },
  });
}

/** More was granted than in the year after; what was left over is what the year after begins with. */
function lastYearFigures(): Readonly<Record<CellId, number>> {
  const next = exampleFigures(notice2021);
  const figures: Record<CellId, number> = {
    "t2.normativeDocument.inForce": 8,
    "t2.licence": 131,
    "t2.penalty": 6,
  };
  const before = (id: CellId): number => Number(next.get(id));
  const columns = notice2021.tables.find(({ id }) => id === "t3")!.columns.map(({ id }) => id);
  for (const column of columns) {
    const more = column === "total" ? (columns.length - 1) * 2 : 2;
    const left = before(`t3.carriedOver.${column}`);
    figures[`t3.granted.${column}`] = before(`t3.granted.${column}`) + more;
    figures[`t3.total.${column}`] = before(`t3.total.${column}`) + more;
    figures[`t3.carriedForward.${column}`] = left;
    // What came in is what went out and stayed, less what was there: as much stays as was there.
    figures[`t3.new.${column}`] = before(`t3.total.${column}`) + more;
  }
  for (const block of ["reconsideration", "litigationDirect", "litigationAfterReview"]) {
    for (const column of ["upheld", "total"]) figures[`t4.${block}.${column}`] = before(`t4.${block}.${column}`) + 1;
  }
  return figures;
}

function lastYearText(year: number): NonNullable<ExampleOptions["chapters"]> {
  return {
    1: {
      paragraphs: [
        `${year}年，本机关对照公开条例逐项梳理公开事项，把群众办事最常问的内容放在前面，各项工作开展如下。`,
        "（一）主动公开情况",
        "政府网站更新机构职责、服务指南、财政资金等栏目内容152条，发布解读材料6篇，邀请市民走进法律援助窗口2次。",
        "（二）依申请公开情况",
        "修订申请办理流程图，明确由办公室统一登记、业务科室提出意见、法制人员审核，答复文书全部存档备查。",
        "（三）政府信息管理情况",
        "拟发布的信息由经办人、科室负责人、分管领导逐级把关，年中对历史信息做了一次全面排查，撤下过期内容9条。",
        "（四）政府信息公开平台建设情况",
        "对网站专栏重新分类，新媒体账号实行专人值守，窗口摆放纸质指南供群众自取。",
        "（五）监督保障情况",
        "信息公开占科室考核的百分之五，请专业律师授课2次，41名工作人员参加，没有需要追究责任的情形。",
      ],
    },
    5: {
      paragraphs: [
        "（一）存在的主要问题",
        "一是专栏分类不够清楚，有的内容要点击多次才能找到；二是新任信息员对公开范围把握不准，个别信息退回重报。",
        "（二）改进情况",
        "一是按主题整理专栏，减少点击层级；二是安排老信息员一对一带教，编写常见问题问答28条。上一年提出的查阅点标识不清问题，已更换标牌。",
      ],
    },
  };
}
