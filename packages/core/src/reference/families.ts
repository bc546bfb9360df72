/** Families of rules by the beginning of their ids, in the order in which they are shown. */
const families: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^STR-/u, "结构和标题"],
  [/^YR-/u, "年度和日期"],
  [/^TS-/u, "表格"],
  [/^(?:T\d-|AR-)/u, "表内勾稽"],
  [/^Y-/u, "与上一年度报告比对"],
  [/^XR-/u, "正文与表格"],
  [/^FE-/u, "收费说明"],
  [/^RS-/u, "照抄和残留"],
  [/^PB-/u, "问题和改进"],
  [/^LG-/u, "用语"],
  [/^PU-/u, "标点"],
  [/^NM-/u, "数字写法"],
  [/^LY-|^LO-|^GB-/u, "版式"],
  [/^OWN-/u, "本单位的要求"],
];

/** The family that a rule is listed under. */
export function familyOf(id: string): string {
  return families.find(([pattern]) => pattern.test(id))?.[1] ?? "其他";
}

/** Rules by family, in the order of the families and of their ids. */
export function byFamily<T extends { readonly id: string }>(rules: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const names = [...families.map(([, name]) => name), "其他"];
  const sorted = [...rules].sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
  return new Map(
    names.flatMap((name) => {
      const list = sorted.filter(({ id }) => familyOf(id) === name);
      return list.length === 0 ? [] : [[name, list] as const];
    }),
  );
}
