import type { TableId } from "@nianbao/core";

export type TabName = "report" | "fill" | "check" | "send";

/** Where in the panel the clerk is; kept while going to and fro. */
export interface ViewState {
  readonly tab: TabName;
  readonly table: TableId;
  /** Column of table 3 that a narrow panel shows. */
  readonly column: string;
  readonly grouping: "severity" | "chapter";
  /** Finding that is open, by fingerprint. */
  readonly finding: string | undefined;
  /** What stands in the place of the outline: the repair of a table, or the sentences of a chapter. */
  readonly detail: ReportDetail | undefined;
}

export type ReportDetail =
  { readonly kind: "repair"; readonly table: TableId } | { readonly kind: "sentences"; readonly chapter: number };

export const initialView: ViewState = {
  tab: "report",
  table: "t3",
  column: "naturalPerson",
  grouping: "severity",
  finding: undefined,
  detail: undefined,
};
