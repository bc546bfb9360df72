import type { LinkedNumber } from "@nianbao/core";
import { linkedFinding, partLinked } from "./part-linked.js";

const linked = (text: string, expected: string): LinkedNumber => ({
  ...{ place: { block: 1, start: 4, end: 6 }, name: "t3.new.total", cells: ["t3.new.total"], words: "表三" },
  ...{ text, expected, agrees: false },
});
const kept = (finding: ReturnType<typeof linkedFinding>, reason: string) => ({
  version: 1 as const,
  dismissed: [{ fingerprint: finding.fingerprint, rule: finding.rule, reason }],
});

test("a difference set aside stays so until either side changes; a link cut off is not asked of again", () => {
  const [first, later] = [linked("12", "13"), linked("12", "14")];
  expect(partLinked([first], { version: 1 })).toEqual({ active: [first], dismissed: [] });
  const aside = kept(linkedFinding(first, "difference"), "口径不同");
  expect(partLinked([first], aside)).toMatchObject({
    active: [],
    dismissed: [{ reason: "口径不同", finding: { message: { what: "正文写“12”，表三是 13" } } }],
  });
  expect(partLinked([later], aside).active).toEqual([later]);
  const cut = kept(linkedFinding(first, "link"), "断开");
  expect(partLinked([first, later], cut).active).toEqual([]);
});
