import type { Finding, LinkedNumber } from "@nianbao/core";
import { offLinked } from "./off-linked.js";

const place = (block: number, start: number, end: number) => ({ block, start, end, label: "", text: "" });
const linked = (block: number, agrees: boolean | null): LinkedNumber => ({
  ...{ place: place(block, 4, 6), text: "12", name: "t3.new.total", cells: ["t3.new.total"], words: "", agrees },
  expected: agrees === null ? null : "13",
});
const finding = (...places: ReturnType<typeof place>[]): Finding => ({
  ...{ rule: "X", severity: "error", message: { what: "", why: "", todo: "" }, quote: "" },
  ...{ places, basis: [], fixes: [], fingerprint: "x" },
});

test("a number that differs is listed once: by a finding on its words, or by itself", () => {
  const [off, other] = [linked(1, false), linked(2, false)];
  const all = [off, linked(3, true), linked(4, null), other];
  expect(offLinked(all, [])).toEqual([off, other]);
  expect(offLinked(all, [finding(place(9, 0, 3), place(1, 2, 5))])).toEqual([other]);
  expect(offLinked(all, [finding(place(1, 0, 4), place(1, 6, 9))])).toEqual([off, other]);
});
