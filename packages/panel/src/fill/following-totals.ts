import type { CellId, Form } from "@nianbao/core";
import { totalsOf, type Computed, type Figures } from "./totals.js";

/**
 * Totals that go along with a change of figures: those that were blank or stood at what their parts came to. A total
 * that was typed over stays as it is; the panel marks it.
 * @param before figures as they stand
 * @param texts the change, plain numbers or blank; a total that is itself in it is the clerk's
 * @param blank whether a cell holds nothing at all
 */
export function followingTotals(
  form: Form,
  before: Figures,
  texts: ReadonlyMap<CellId, string>,
  blank: (id: CellId) => boolean,
): ReadonlyMap<CellId, string> {
  const after: Figures = (id) => {
    const text = texts.get(id);
    if (text === undefined) return before(id);
    return text === "" ? undefined : Number(text);
  };
  const earlier = totalsOf(form, before);
  const following = new Map<CellId, string>();
  for (const [id, total] of totalsOf(form, after)) {
    const [was, now] = [valueOf(earlier.get(id)), valueOf(total)];
    if (now === undefined || now === was || texts.has(id)) continue;
    const own = before(id);
    if (own === undefined ? blank(id) : own === was && own !== now) following.set(id, String(now));
  }
  return following;
}

function valueOf(total: Computed | undefined): number | undefined {
  return total !== undefined && "value" in total ? total.value : undefined;
}
