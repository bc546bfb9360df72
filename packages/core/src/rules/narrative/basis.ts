import type { Basis } from "../../check/finding.js";
import { formatNotice, regulations } from "../shared/basis.js";

/** Text and tables tell the same figures. */
export const sameFigures: readonly Basis[] = [
  formatNotice("正文的情况说明与统计表的数据应当一致"),
  regulations("第五十条", "年度报告应当如实反映收到和处理政府信息公开申请等情况"),
];
