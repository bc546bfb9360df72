/**
 * Standard GB/T 9704 (7.3.5): the date stands at the right, four characters in under a seal; without a seal it goes by the signature, two
 * characters in.
 */
import { exampleDocument, paragraph } from "../../check/example.js";
import { defineRule } from "../../check/rule.js";
import type { Paragraph, ParagraphFormat } from "../../document/model.js";
import { proseOf } from "../shared/prose.js";
import { layoutStandard } from "../shared/standards.js";
import { signatureDate } from "../period/dates.js";
import { layoutUnseen, mainFormat, together } from "./format.js";

/** Characters from the right. */
const least = 1.5;
const most = 8;
/** Body text, in points, where the date says no size of its own. */
const bodySize = 16;
const dated = (text: string, format: ParagraphFormat) => {
  const document = exampleDocument();
  return { ...document, blocks: [...document.blocks, paragraph(text, { format })] };
};

export const datePosition = defineRule({
  id: "LY-09",
  title: "落款日期的位置",
  severity: "info",
  basis: [layoutStandard("成文日期右空四字；不盖章的，随署名右空二字", "7.3.5")],
  regimes: ["2021", "2019"],
  why: "成文日期排在右边，盖章的右空四个字，不盖章的随署名右空两个字。",
  todo: "把日期设为右对齐，右边空四个字。",
  examples: () => ({
    valid: [
      { title: "右空四字", document: dated("2026年1月20日", { alignment: "right", rightCharacters: 4 }) },
      { title: "右空两字，按磅设", document: dated("2026年1月20日", { alignment: "right", rightIndent: 32 }) },
      { title: "用空格空出", document: dated("2026年1月20日\u3000\u3000\u3000\u3000", { alignment: "right" }) },
      {
        title: "用空格推到右边，量不出来",
        document: dated(`${"\u3000".repeat(18)}2026年1月20日`, { alignment: "both" }),
      },
    ],
    invalid: [
      {
        title: "靠在左边",
        document: dated("2026年1月20日", { alignment: "left", firstLineCharacters: 0 }),
        quotes: [""],
      },
      { title: "顶到右边", document: dated("2026年1月20日", { alignment: "right" }), quotes: [""] },
      { title: "居中", document: dated("2026年1月20日", { alignment: "center" }), quotes: [""] },
    ],
  }),
  *check(report) {
    yield* layoutUnseen(report);
    const date = signatureDate(report);
    if (date === undefined || report.document.source.kind !== "docx") return;
    const own = proseOf(report).paragraphs.find(({ block, kind }) => block === date.place.block && kind === "date");
    const fault = own === undefined ? undefined : faultOf(own.paragraph);
    if (fault !== undefined) yield* together("date", [date.place], () => `落款日期${fault}`);
  },
});

function faultOf(paragraph: Paragraph): string | undefined {
  const { text, format } = paragraph;
  if (format?.alignment === undefined) return undefined;
  if (format.alignment === "center") return "居中（应排在右边，右空四个字）";
  if (format.alignment === "right") {
    const spaces = /[\u3000 ]*$/u.exec(text)![0];
    const typed = Array.from(spaces).reduce((sum, space) => sum + (space === "\u3000" ? 1 : 0.5), 0);
    const size = mainFormat(paragraph).size ?? bodySize;
    const indent = typed + (format.rightCharacters ?? (format.rightIndent ?? 0) / size);
    if (indent < least) return "顶到了右边（应右空四个字，不盖章的随署名右空两个字）";
    return indent > most ? "右边空得太多（应空四个字）" : undefined;
  }
  // Pushed to the right by spaces or an indent it may be where it belongs.
  const pushed =
    /^[\u3000 \t]{4}/u.test(text) || (format.firstLineIndent ?? 0) > 60 || (format.firstLineCharacters ?? 0) > 4;
  return pushed ? undefined : "靠在左边（应排在右边，右空四个字）";
}
