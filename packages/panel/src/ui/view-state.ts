import type { Severity, TableId } from "@nianbao/core";

/** Pages that take the place of the tabs' content. */
export type PageName = "chart" | "roll" | "settings";

export type TabName = "report" | "fill" | "check" | "send";

/** Where in the panel the clerk is; kept while going to and fro. */
export interface ViewState {
  readonly tab: TabName;
  readonly table: TableId;
  /** Column of table 3 that a narrow panel shows. */
  readonly column: string;
  /** What of the findings is listed. */
  readonly filter: FindingFilter;
  /** Finding that is open, by fingerprint. */
  readonly finding: string | undefined;
  /** What stands in the place of the outline: the repair of a table, or the sentences of a chapter. */
  readonly detail: ReportDetail | undefined;
  /** What stands in the place of the tabs' content. */
  readonly page: PageName | undefined;
}

/** Which findings are listed; the empty filter lists all. */
export interface FindingFilter {
  readonly severity?: Severity | undefined;
  /** Number of a chapter; 0 for what lies in none. */
  readonly chapter?: number | undefined;
  /** Words that a finding must have. */
  readonly search?: string | undefined;
}

export type ReportDetail =
  { readonly kind: "repair"; readonly table: TableId } | { readonly kind: "sentences"; readonly chapter: number };

export const initialView: ViewState = {
  tab: "report",
  table: "t3",
  column: "naturalPerson",
  filter: {},
  finding: undefined,
  detail: undefined,
  page: undefined,
};
