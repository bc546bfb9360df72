import type { z } from "zod";
import { configSchema } from "./schema.js";
import { nearest } from "./nearest.js";
import type { OfficeConfig } from "./types.js";

/** A configuration, or what is wrong with it: one line of Chinese each, with the place in the file. */
export type ParsedConfig =
  { readonly ok: true; readonly config: OfficeConfig } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads an office's configuration from JSON data. Nothing is guessed: what is not known is told with what it may have meant. */
export function parseConfig(data: unknown): ParsedConfig {
  const result = configSchema.safeParse(data);
  if (!result.success) return { ok: false, problems: result.error.issues.flatMap((issue) => describe(issue, data)) };
  const config = result.data;
  delete config.$schema;
  const names = (config.agencies ?? []).map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) return { ok: false, problems: [`agencies：单位“${twice[0]}”写了不止一次`] };
  return { ok: true, config: config as OfficeConfig };
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, data: unknown): readonly string[] {
  const where = pathWords(issue.path);
  const at = where === "" ? "" : `${where}：`;
  switch (issue.code) {
    case "unrecognized_keys": {
      const what = issue.path[0] === "rules" ? "这一条检查" : "这一项";
      return issue.keys.map((key) => `${at}没有“${key}”${what}${guess(key, keysAt(issue.path))}`);
    }
    case "invalid_value": {
      const value = shown(valueAt(data, issue.path));
      const allowed = issue.values.map(String);
      return [`${at}不能是“${value}”，只能是 ${allowed.join("、")}${guess(value, allowed)}`];
    }
    case "invalid_type":
      return [valueAt(data, issue.path) === undefined ? `${at}缺少这一项` : `${at}应当是${typeWords(issue.expected)}`];
    case "too_small":
      return [at + (own(issue) ?? bound(issue.origin, "small", issue.minimum))];
    case "too_big":
      return [at + (own(issue) ?? bound(issue.origin, "big", issue.maximum))];
    default:
      return [at + (own(issue) ?? "写得不对")];
  }
}

function bound(origin: string, side: "small" | "big", limit: number | bigint): string {
  if (origin === "number" || origin === "int") return `不能${side === "small" ? "小" : "大"}于 ${limit}`;
  return `${side === "small" ? "至少" : "最多"}要有 ${limit} 个${origin === "string" ? "字" : ""}`;
}

const ruleIds = Object.keys(configSchema.shape.rules.unwrap().keyType.enum);

/** The schema's own words, where they are Chinese. */
function own({ message }: Issue): string | undefined {
  return /\p{Script=Han}/u.test(message) ? message : undefined;
}

const types: Readonly<Record<string, string>> = {
  object: "一组“名称: 内容”（花括号）",
  record: "一组“名称: 内容”（花括号）",
  array: "一个列表（方括号）",
  string: "文字（加引号）",
  number: "数字",
  int: "整数",
};

function typeWords(expected: string): string {
  return types[expected] ?? expected;
}

/** `required 第 2 项 chapter`: lists are counted from one, as people do. */
function pathWords(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === "number" ? `第 ${key + 1} 项` : String(key))).join(" ");
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Names allowed where an unknown one stands. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const { required, agencies } = configSchema.shape;
  const [list] = path;
  if (list === "rules") return ruleIds;
  const shape =
    list === "required"
      ? required.unwrap().element.shape
      : list === "agencies"
        ? agencies.unwrap().element.shape
        : configSchema.shape;
  return Object.keys(shape);
}

function guess(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near.length === 0 ? "" : `，是不是 ${near.join(" 或 ")}`;
}
