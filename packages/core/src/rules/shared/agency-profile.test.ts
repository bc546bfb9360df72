import { profileOf } from "./agency-profile.js";

test.each([
  ["示例市示例区司法局", "department", "county", ["司法行政"], ["局", "区", "市"]],
  ["示例市医疗保障局", "department", "city", ["医疗保障"], ["局", "市"]],
  ["示例省人民政府办公厅", "government", "province", [], ["省"]],
  ["示例县示例镇人民政府", "township", "township", [], ["镇", "县"]],
  ["示例市示例区示例街道办事处", "subdistrict", "township", [], ["街道", "办事处"]],
  ["示例区人力资源和社会保障局", "department", "county", ["人力资源和社会保障"], ["局"]],
  ["示例市发展和改革委员会", "department", "city", ["发展和改革"], ["委"]],
])("%s", (name, kind, level, fields, selves) => {
  const profile = profileOf(name);
  expect(profile.kind).toBe(kind);
  expect(profile.level).toBe(level);
  const names = profile.fields.map((field) => field.name);
  for (const field of fields) expect(names).toContain(field);
  if (fields.length === 0) expect(names).toEqual([]);
  for (const self of selves) expect(profile.selves.has(self)).toBe(true);
  expect(profile.selves.has(kind === "department" ? "镇" : "局")).toBe(false);
});
