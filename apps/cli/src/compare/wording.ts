import type { ComparedCell } from "@nianbao/core";

/** Cells that people compare: all of table 2, and the totals of tables 3 and 4 where either year has something. */
export function isShown({ cell, last, current }: ComparedCell): boolean {
  if (cell.startsWith("t2.")) return true;
  if (!cell.endsWith(".total")) return false;
  const something = (figure: string | null): boolean => figure !== null && figure !== "0";
  return something(last) || something(current);
}

/** How much of this year's text stood in last year's, in words. */
export function shareText(shared: number | undefined): string {
  if (shared === undefined) return "第一、第五部分的文字太少，看不出有多少与去年相同。";
  return `第一、第五部分的文字有 ${Math.round(shared * 100)}% 与去年相同。`;
}
