import type { Kind } from "./classify.js";

/** Cells or sums that a number may repeat (names of `quantityOf`; several joined by `+`). */
export interface Links {
  /** Any of these is meant. */
  readonly links: readonly string[];
  /** These may be meant where words are used loosely. */
  readonly loose: readonly string[];
}

const none: Links = { links: [], loose: [] };
const every = ["t3.new", "t3.received", "t3.total"] as const;
const flows: Readonly<Record<string, readonly string[]>> = {
  new: ["t3.new", "t3.received"],
  received: ["t3.new", "t3.received"],
  processed: every,
  handled: ["t3.total"],
  carriedOver: ["t3.carriedOver"],
  carriedForward: ["t3.carriedForward"],
  any: [...every, "t3.carriedOver"],
};

/**
 * Where a number of this kind stands in the tables (format.md, X-1 to X-3): received is 一 or 一+二, handled is （七）, groups are the sums
 * of their rows, applicants are columns of 一, 一+二 or （七), cases are the totals of table 4.
 * @param whole quantity of the total that it is a part of; `any`: one of several
 * @param apart the sentence gives 上年结转 on its own, so that 收到 means 新收
 */
export function linksOf(kind: Kind, whole: string | undefined, apart: boolean): Links {
  const { topic, quantity, dimension } = kind;
  if (quantity === "") return none;
  if (topic === "applications") {
    if (dimension === "applicant") {
      const rows = whole === undefined || whole === "handled" || whole === "processed" ? every : flows[whole];
      return { links: (rows ?? []).map((row) => `${row}.${quantity}`), loose: [] };
    }
    if (dimension === "outcome")
      return { links: [quantity.endsWith(".total") ? `t3.${quantity}` : `t3.${quantity}.total`], loose: [] };
    const rows = apart && (quantity === "received" || quantity === "new") ? ["t3.new"] : (flows[quantity] ?? []);
    const loose = ["new", "received", "processed", "handled"].includes(quantity) ? every : [];
    return {
      links: rows.map((row) => `${row}.total`),
      loose: loose.filter((row) => !rows.includes(row)).map((row) => `${row}.total`),
    };
  }
  if (topic === "cases") {
    const [block, column] = quantity.split(".") as [string, string];
    return {
      links: [block === "both" ? `t4.reconsideration.${column}+t4.litigation.${column}` : `t4.${quantity}`],
      loose: [],
    };
  }
  if (topic === "documents" || topic === "decisions" || topic === "fees")
    return { links: [`t2.${quantity}`], loose: [] };
  return none;
}
