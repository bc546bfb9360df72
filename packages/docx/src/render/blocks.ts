import type { Form, TableForm } from "@nianbao/core";
import { renderSkeleton, renderTable } from "@nianbao/templates";
import { skeletonView, type ReportContent } from "./skeletonView.js";
import { tableView, type TableOptions } from "./tableView.js";

/**
 * Block-level WordprocessingML (prefix `w`, not declared) of one statistics table: a content control tagged
 * `nianbao:t2` … round the table, then one empty paragraph. Its look is direct; the style its
 * cells name (see `stylesUsedIn`) should be in the document.
 */
export function renderTableBlocks(table: TableForm, options?: TableOptions): string {
  return renderTable(tableView(table, options));
}

/**
 * Block-level WordprocessingML of a whole report: title, preamble, six chapters with their tables, signature and date.
 * Text that `content` does not have is prompted for, figures it does not have are left blank. Uses `nianbaoStyles`.
 */
export function renderSkeletonBlocks(form: Form, content: ReportContent): string {
  return renderSkeleton(skeletonView(form, content));
}
