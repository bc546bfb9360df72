import { notices } from "./notices.js";
import type { Form } from "./types.js";

/** The notice in force: what new reports, inserted tables and repairs are made by. */
export const currentNotice: Form = notices[0];

/** The notice that a report of this year is made by: that of its year, else the nearest. */
export function noticeOfYear(year: number): Form {
  return notices.find(({ years }) => years.from <= year) ?? notices.at(-1)!;
}

/**
 * Whether what was said for some notices is said for this one: it is one of them, or follows one of them.
 * @param ids of notices, e.g. a rule's `regimes`
 */
export function isUnder(form: Pick<Form, "id" | "follows">, ids: readonly Form["id"][]): boolean {
  if (ids.includes(form.id)) return true;
  const before = notices.find(({ id }) => id === form.follows);
  return before !== undefined && before.id !== form.id && isUnder(before, ids);
}
