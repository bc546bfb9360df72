/**
 * Standard GB/T 9704 (5.1, 5.2): A4; margins top 37, bottom 35, left 28, right 26 mm, a millimetre more or less. Pages across, for wide
 * tables, are left alone.
 */
import { exampleDocument } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import type { PageSetup } from "../../document/model.js";
import { layoutStandard } from "../shared/standards.js";
import { layoutUnseen } from "./format.js";

/** Millimetres. */
const official = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 } as const;
const names = {
  width: "纸宽",
  height: "纸高",
  top: "上边距",
  bottom: "下边距",
  left: "左边距",
  right: "右边距",
} as const;
const tolerance = 1;
const page = (more: Partial<PageSetup> = {}) => ({
  ...exampleDocument(),
  sections: [{ ...official, landscape: false, ...more }],
});

export const pageSetUp = defineRule({
  id: "LY-01",
  title: "纸张和页边距",
  severity: "info",
  basis: [layoutStandard("A4 纸，上 37 毫米、下 35 毫米、左 28 毫米、右 26 毫米，误差不超过 1 毫米", "5.1、5.2")],
  regimes: ["2021", "2019"],
  why: "公文用 A4 纸，页边距是固定的，版心为 156×225 毫米。",
  todo: "在“页面设置”里改正纸张和页边距。",
  examples: () => ({
    valid: [
      { title: "规范的页面", document: page() },
      {
        title: "横放的宽表格页",
        document: {
          ...page(),
          sections: [...page().sections, { ...official, width: 297, height: 210, landscape: true }],
        },
      },
    ],
    invalid: [
      { title: "默认页边距", document: page({ top: 25.4, bottom: 25.4, left: 31.8, right: 31.8 }), quotes: [""] },
      { title: "信纸", document: page({ width: 215.9, height: 279.4 }), quotes: [""] },
    ],
  }),
  *check(report) {
    yield* layoutUnseen(report);
    const faults = new Map<string, string>();
    for (const section of report.document.sections) {
      if (section.landscape) continue;
      for (const key of Object.keys(official) as (keyof typeof official)[]) {
        if (Math.abs(section[key] - official[key]) <= tolerance || faults.has(key)) continue;
        faults.set(key, `${names[key]} ${Math.round(section[key] * 10) / 10} 毫米（应为 ${official[key]} 毫米）`);
      }
    }
    if (faults.size === 0) return;
    yield { kind: "finding", places: [], key: "page", quote: "", what: [...faults.values()].join("，") };
  },
});
