/** The textlint kernel with regular expressions for rules: what a general text checker costs. */
import { TextlintKernel } from "@textlint/kernel";

const range = (start, end) => ({ start: { line: start[0], column: start[1] }, end: { line: end[0], column: end[1] } });

/** A plain text as textlint's tree: a paragraph a line. */
function parse(text) {
  let at = 0;
  const children = [];
  text.split("\n").forEach((raw, index) => {
    const node = { raw, range: [at, at + raw.length], loc: range([index + 1, 0], [index + 1, raw.length]) };
    if (raw !== "") children.push({ ...node, type: "Paragraph", children: [{ ...node, type: "Str", value: raw }] });
    at += raw.length + 1;
  });
  const last = children.at(-1).loc.end;
  return {
    type: "Document",
    raw: text,
    range: [0, text.length],
    loc: range([1, 0], [last.line, last.column]),
    children,
  };
}

class PlainText {
  availableExtensions() {
    return [".txt"];
  }
  processor() {
    return { preProcess: parse, postProcess: (messages, filePath) => ({ messages, filePath: filePath ?? "<text>" }) };
  }
}

const wrong =
  "部份 按装 帐号 其它 必需 做为 截止 反应 公布布 申请请 的的 了了 信息息 处里 答覆 复意 诉松 政俯 公幵 年渡".split(
    " ",
  );

/** A rule as most of textlint's are: one regular expression over every text. */
function rule(number) {
  const words = [0, 7, 13].map((step) => wrong[(number + step) % wrong.length]).join("|");
  const pattern = new RegExp(`(?:${words})(?=[^，。；]{0,${2 + (number % 9)}}[，。；])`, "gu");
  return (context) => ({
    [context.Syntax.Str](node) {
      const text = context.getSource(node);
      for (const match of text.matchAll(pattern)) {
        context.report(node, new context.RuleError(match[0], { index: match.index }));
      }
    },
  });
}

/**
 * @param count how many rules
 * @returns a function that checks a text and gives the number of messages
 */
export function textlintChecker(count) {
  const kernel = new TextlintKernel();
  const options = {
    ext: ".txt",
    plugins: [{ pluginId: "plain", plugin: { Processor: PlainText } }],
    rules: Array.from({ length: count }, (_, number) => ({ ruleId: `rule-${number}`, rule: rule(number) })),
  };
  return async (text) => (await kernel.lintText(text, options)).messages.length;
}
