import type { Form, TableForm } from "@nianbao/core";
import { renderFlatSkeleton, renderFlatTable, styleIds } from "@nianbao/templates";
import { skeletonView, type ReportContent } from "./skeletonView.js";
import { styleViews } from "./styles.js";
import { tableView, type TableOptions } from "./tableView.js";

/**
 * One table as a Flat OPC package for `insertOoxml`. After the table's own empty paragraph comes a second one for Word
 * to spoil (the last paragraph of an insertion loses its look); the caller may delete it.
 */
export function tableFlatOpc(table: TableForm, options?: TableOptions): string {
  const view = tableView(table, options);
  return renderFlatTable({ table: view, styles: styleViews.filter(({ id }) => id === view.style) });
}

/**
 * The report as a Flat OPC package for `insertOoxml`: no page set-up (the document keeps its own), only our own styles,
 * one spare paragraph at the end as in {@link tableFlatOpc}.
 */
export function skeletonFlatOpc(form: Form, content: ReportContent): string {
  const styles = styleViews.filter(({ id }) => id !== styleIds.footer);
  return renderFlatSkeleton({ ...skeletonView(form, content), styles });
}
