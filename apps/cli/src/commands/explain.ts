import {
  configuredRules,
  nearest,
  ruleById,
  ruleReference,
  rules,
  type ExampleReference,
  type Excerpt,
} from "@nianbao/core";
import { Failure } from "../failure.js";
import type { ExitCode, Io } from "../io.js";
import { painter, type Paint } from "../text/paint.js";
import { safe } from "../text/safe.js";

/** `nianbao explain`: one check, as its page in docs/rules tells it. @throws Failure when there is no such check */
export function explainRule(id: string, io: Io): ExitCode {
  const wanted = id.trim().toUpperCase();
  const rule = ruleById(wanted);
  if (rule === undefined) throw unknown(id, wanted);
  const { title, severityName, severity, regimes, fixes, basis, why, todo, invalid, valid } = ruleReference(rule);
  const paint = painter(io.colour);
  const lines = [
    paint("bold", `${rule.id}　${title}`),
    `${paint(severity, severityName)}　${regimes}　${fixes}`,
    "",
    paint("bold", "要求"),
    ...basis.map(
      ({ source, article, demand }) => `  ${demand}（${source}${article === undefined ? "" : `，${article}`}）`,
    ),
    "",
    paint("bold", "为什么"),
    `  ${why}`,
    "",
    paint("bold", "怎么改"),
    `  ${todo}`,
    "",
    paint("bold", "有问题的例子"),
    ...invalid.flatMap((example) => exampleLines(example, paint)),
    "",
    paint("bold", "没有问题的例子"),
    ...valid.flatMap((example) => exampleLines(example, paint)),
  ];
  io.out(`${lines.join("\n")}\n`);
  return 0;
}

function exampleLines({ title, excerpts, findings }: ExampleReference, paint: Paint): string[] {
  return [
    `  ${title}`,
    ...excerpts.map((excerpt) => `    ${marked(excerpt, paint)}`),
    ...findings.map(({ message }) => `    → ${safe(message.what)}`),
  ];
}

/** What is flagged stands in 【】, and in colour where there is any. */
function marked({ label, before, flagged, after }: Excerpt, paint: Paint): string {
  const place = label === "" ? "" : `${label}：`;
  const words = flagged === "" ? "" : paint("error", `【${oneLine(flagged)}】`);
  return `${place}${oneLine(before)}${words}${oneLine(after)}`;
}

/** Spaces at the ends stay: they belong to the words. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function unknown(id: string, wanted: string): Failure {
  const near = nearest(
    wanted,
    [...rules, ...configuredRules].map((rule) => rule.id),
  );
  const hint = near.length === 0 ? "" : `，是不是 ${near.join(" 或 ")}`;
  return new Failure(`没有编号是“${safe(id)}”的检查${hint}。全部编号见 nianbao rules`, "usage");
}
