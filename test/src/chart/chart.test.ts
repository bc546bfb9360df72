import {
  chartData,
  chartSvg,
  exampleDocument,
  exampleLastYear,
  notice2021,
  recognise,
  type CellId,
} from "@nianbao/core";
import fc from "fast-check";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml } from "../render/xmlTree.js";

const folder = join(__dirname, "..", "..", "..", ".artifacts", "chart");
mkdirSync(folder, { recursive: true });

const allCells = (value: (id: CellId) => string | number): Record<CellId, string | number> =>
  Object.fromEntries(notice2021.tables.flatMap(({ cells }) => cells.map(({ id }) => [id, value(id)])));
const drawn = (cells: Record<CellId, string | number>) => chartSvg(chartData(recognise(exampleDocument({ cells }))));

test("the year beside the year before: every number is in the picture and in its words", () => {
  const data = chartData(recognise(exampleDocument()), recognise(exampleLastYear()));
  expect(data.missing).toEqual([]);
  expect(data.groups.map(({ heading }) => heading)).toEqual([
    "申请办理结果",
    "新收申请的申请人",
    "行政复议",
    "行政诉讼",
  ]);
  const { svg, alt } = chartSvg(data);
  writeFileSync(join(folder, "compared.svg"), svg);
  for (const { label, value, before } of [...data.facts, ...data.groups.flatMap(({ bars }) => bars)]) {
    expect(alt).toContain(`${label}${value}件（上年${before!}件）`);
    expect(svg).toMatch(new RegExp(`>${value}(?:件)?</text>`));
  }
  expect(svg).toContain("2025年政府信息公开工作年度报告图解");
});

test("all zero: no bar, a 0 each; a blank is left out and told, not drawn as 0", () => {
  const zero = drawn(allCells(() => 0));
  writeFileSync(join(folder, "zero.svg"), zero.svg);
  expect(zero.svg).toContain(">0</text>");
  expect(zero.svg).not.toContain("NaN");
  const data = chartData(recognise(exampleDocument({ cells: { "t3.granted.total": "" } })));
  expect(data.missing).toHaveLength(1);
  expect(data.groups[0]!.bars.map(({ label }) => label)).not.toContain("予以公开");
});

test("any figures: well-formed, nothing outside the picture, a huge one leaves the others readable", () => {
  writeFileSync(join(folder, "huge.svg"), drawn(allCells((id) => (id === "t3.granted.total" ? 987654321 : 1))).svg);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2_000_000_000 }), { minLength: 190, maxLength: 190 }), (values) => {
      let next = 0;
      const { svg, width, height } = drawn(allCells(() => values[next++ % values.length]!));
      parseXml(svg);
      for (const [, x, w] of svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)) {
        expect(Number(x) + Number(w)).toBeLessThanOrEqual(width);
      }
      for (const [, y] of svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)) expect(Number(y)).toBeLessThan(height);
    }),
    { numRuns: 15 },
  );
});

test("an agency's name is words, never markup", () => {
  const { svg } = chartSvg({ title: "图解", agency: `甲<script>"&`, facts: [], groups: [], missing: [] });
  expect(svg).toContain("甲&lt;script&gt;&quot;&amp;");
});
