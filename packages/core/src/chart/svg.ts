import type { Bar, BarGroup, ChartData } from "./data.js";

/** The picture: an SVG of this size in CSS pixels, and what it says in words. */
export interface Chart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

const width = 900;
const edge = 40;
const gap = 40;
const columnWidth = (width - 2 * edge - gap) / 2;
const labelWidth = 108;
const valueWidth = 92;
const barRoom = columnWidth - labelWidth - valueWidth;
const titleHeight = 96;
const factHeight = 96;
const headingHeight = 44;
const colours = {
  ink: "#1f2933",
  quiet: "#5b6770",
  line: "#c9d1d9",
  now: "#1f4e79",
  before: "#a9bccf",
  fact: "#eef3f8",
};
const font = `"Noto Sans CJK SC","Microsoft YaHei","微软雅黑","PingFang SC","黑体",SimHei,sans-serif`;

/** Draws the year's numbers in a restrained style: four figures on top, bars below, last year's beside them where known. */
export function chartSvg(data: ChartData): Chart {
  const compared = data.groups.some(({ bars }) => bars.some(({ before }) => before !== undefined));
  const rowHeight = compared ? 46 : 34;
  const heightOf = ({ bars }: BarGroup): number => headingHeight + bars.length * rowHeight + 20;
  const rows: (readonly BarGroup[])[] = [];
  for (let at = 0; at < data.groups.length; at += 2) rows.push(data.groups.slice(at, at + 2));
  const parts: string[] = [];
  let y = titleHeight;
  if (data.facts.length > 0) {
    parts.push(...facts(data.facts, y));
    y += factHeight + 28;
  }
  for (const row of rows) {
    row.forEach((group, index) => {
      parts.push(...drawGroup(group, edge + index * (columnWidth + gap), y, rowHeight));
    });
    y += Math.max(...row.map(heightOf));
  }
  if (compared && data.year !== undefined) {
    parts.push(
      rect(edge, y + 3, 14, 14, colours.now),
      text(edge + 20, y + 15, `${data.year}年`, 14, colours.quiet),
      rect(edge + 100, y + 3, 14, 14, colours.before),
      text(edge + 120, y + 15, `${data.year - 1}年`, 14, colours.quiet),
    );
    y += 28;
  }
  const height = y + 24;
  const alt = describe(data);
  const head =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${escape(font)}" role="img"><title>${escape(data.title)}</title><desc>${escape(alt)}</desc>`;
  const frame = [
    rect(0, 0, width, height, "#ffffff"),
    rect(0, 0, width, 8, colours.now),
    text(width / 2, 50, data.title, 26, colours.now, "middle", true),
    text(width / 2, 78, data.agency, 16, colours.quiet, "middle"),
  ];
  return { svg: `${head}${[...frame, ...parts].join("")}</svg>`, width, height, alt };
}

function facts(bars: readonly Bar[], y: number): string[] {
  const each = (width - 2 * edge - (bars.length - 1) * 16) / bars.length;
  return bars.flatMap(({ label, value, before }, index) => {
    const x = edge + index * (each + 16);
    return [
      rect(x, y, each, factHeight, colours.fact),
      text(x + each / 2, y + 42, `${value}件`, fitting(`${value}件`, each - 16, 28), colours.now, "middle", true),
      text(x + each / 2, y + 66, label, 15, colours.ink, "middle"),
      ...(before === undefined ? [] : [text(x + each / 2, y + 86, `上年 ${before}件`, 12, colours.quiet, "middle")]),
    ];
  });
}

function drawGroup({ heading, unit, bars }: BarGroup, x: number, y: number, rowHeight: number): string[] {
  const most = Math.max(1, ...bars.flatMap(({ value, before }) => [value, before ?? 0]));
  const length = (value: number): number => (value === 0 ? 0 : Math.max(2, Math.round((value / most) * barRoom)));
  const start = x + labelWidth;
  return [
    text(x, y + 18, heading, 18, colours.ink, "start", true),
    text(x + columnWidth, y + 18, `单位：${unit}`, 13, colours.quiet, "end"),
    rect(x, y + 28, columnWidth, 1, colours.line),
    ...bars.flatMap(({ label, value, before }, index) => {
      const top = y + headingHeight + index * rowHeight;
      return [
        text(start - 8, top + 16, label, fitting(label, labelWidth - 10, 15), colours.ink, "end"),
        rect(start, top + 3, length(value), 16, colours.now),
        text(
          start + length(value) + 6,
          top + 16,
          String(value),
          fitting(String(value), valueWidth - 8, 14),
          colours.ink,
        ),
        ...(before === undefined
          ? []
          : [
              rect(start, top + 22, length(before), 10, colours.before),
              text(
                start + length(before) + 6,
                top + 31,
                String(before),
                fitting(String(before), valueWidth - 8, 12),
                colours.quiet,
              ),
            ]),
      ];
    }),
  ];
}

/** What the picture shows, in words: every number of it. */
function describe({ title, agency, facts: figures, groups }: ChartData): string {
  const said = ({ label, value, before }: Bar): string =>
    `${label}${value}件${before === undefined ? "" : `（上年${before}件）`}`;
  const lists = groups.map(({ heading, bars }) => `${heading}：${bars.map(said).join("，")}`);
  return `${agency}${title}。${[figures.map(said).join("，"), ...lists].filter((part) => part !== "").join("。")}。`;
}

/** The size at which a text fits, at most `size`. */
function fitting(words: string, room: number, size: number): number {
  let units = 0;
  for (const sign of words) units += sign.codePointAt(0)! < 0x2e80 ? 0.6 : 1;
  return Math.max(8, Math.min(size, Math.floor(room / units)));
}

function rect(x: number, y: number, w: number, h: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;
}

function text(x: number, y: number, words: string, size: number, fill: string, anchor = "start", bold = false): string {
  const weight = bold ? ' font-weight="bold"' : "";
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${weight}>${escape(words)}</text>`;
}

function escape(words: string): string {
  const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return words.replace(/[&<>"]/g, (sign) => signs[sign]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
}
