import type { Reading } from "../state/panel-state.js";

/** Name of the report for its files: its title, else the file's name. */
export function reportName({ recognised }: Reading): string {
  const name = recognised.title?.text ?? recognised.document.source.name?.replace(/\.\w+$/u, "") ?? "年度报告";
  return name.replace(/[\\/:*?"<>|\s]/gu, "");
}
