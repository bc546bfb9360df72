import type { Excerpt } from "./excerpt.js";
import { byFamily } from "./families.js";
import type { ExampleReference, RuleReference } from "./reference.js";

/** The rule reference as Markdown: file name to text, `README.md` and one page for each rule. */
export function rulePages(references: readonly RuleReference[]): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", indexPage(references)],
    ...references.map((reference) => [`${reference.id}.md`, rulePage(reference)] as const),
  ]);
}

const generated = "<!-- 由 npm run docs 从检查规则生成，不要手工修改 -->";

function indexPage(references: readonly RuleReference[]): string {
  const families = byFamily(references);
  const lines = [
    generated,
    "",
    "# 检查项一览",
    "",
    `共 ${references.length} 项。“必须改”是确定的错误，“建议改”请您判断，“提示”供参考。每一项能关掉或者改轻重，见[检查配置](../config.md)。`,
  ];
  for (const [family, list] of families) {
    lines.push("", `## ${family}`, "", "| 编号 | 检查什么 | 轻重 |", "| --- | --- | --- |");
    lines.push(
      ...list.map(({ id, title, severityName }) => `| [${id}](${id}.md) | ${escaped(title)} | ${severityName} |`),
    );
  }
  return `${lines.join("\n")}\n`;
}

/** One rule's page. */
function rulePage(reference: RuleReference): string {
  const { id, title, severityName, regimes, basis, why, todo, fixes, valid, invalid } = reference;
  return `${[
    generated,
    "",
    `# ${id} ${escaped(title)}`,
    "",
    `${severityName} · ${regimes} · ${fixes}`,
    "",
    "## 要求",
    "",
    ...basis.map(
      ({ source, article, demand }) =>
        `- ${escaped(demand)}。（${escaped(source)}${article === undefined ? "" : `，${escaped(article)}`}）`,
    ),
    "",
    "## 为什么",
    "",
    escaped(why),
    "",
    "## 怎么改",
    "",
    escaped(todo),
    "",
    "## 有问题的例子",
    ...invalid.flatMap(exampleLines),
    "",
    "## 没有问题的例子",
    ...valid.flatMap(exampleLines),
    "",
    "[检查项一览](README.md)",
  ].join("\n")}\n`;
}

function exampleLines({ title, excerpts, findings }: ExampleReference): string[] {
  return [
    "",
    `**${escaped(title)}**`,
    ...excerpts.flatMap((excerpt) => ["", `> ${marked(excerpt)}`]),
    ...(findings.length === 0 ? [] : [""]),
    ...findings.map(({ message }) => `- ${escaped(message.what)}`),
  ];
}

function marked({ label, before, flagged, after }: Excerpt): string {
  const place = label === "" ? "" : `${escaped(label)}：`;
  const words = flagged === "" ? "" : `<mark>${escaped(flagged)}</mark>`;
  return `${place}${escaped(before)}${words}${escaped(after)}`;
}

/** Words that mean nothing to Markdown, on one line. */
function escaped(text: string): string {
  return text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/[\\`*_[\]{}#|~]/gu, (mark) => `\\${mark}`)
    .replace(/\s+/gu, " ");
}
