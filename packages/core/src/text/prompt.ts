/** Whether a text still has a prompt of the skeleton in it: 【请填写：…】. */
export function hasPrompt(text: string): boolean {
  return text.includes("【请填写：");
}

/**
 * Words that ask whoever writes the report to put something in their place: those of our skeleton, of other agencies' templates, and of
 * Word's own controls.
 */
export const promptPatterns: readonly RegExp[] = [
  /[【[（(〔［]\s*(?:请|此处|在此)\s*(?:填写|填入|补充|输入)[^】\])）〕］]*[】\])）〕］]/gu,
  /(?:单击或)?(?:点击|单击)此处(?:输入|添加)(?:文字|文本|日期|标题)/gu,
  /^\s*请(?:在此)?填写.*$/gu,
];

/** One look that spares nearly every paragraph the patterns. */
const hint = /[请此]/u;
/** Stands for a character that is not to be looked at; no letter, no mark, no space. */
const blank = "\u2400";

/**
 * A text of the same length in which prompts are blanked: they are not words of the report, neither right nor wrong. A text that is
 * nothing else has only spaces left.
 */
export function withoutPrompts(text: string): string {
  if (!hint.test(text)) return text;
  let rest = text;
  for (const pattern of promptPatterns) rest = rest.replace(pattern, (words) => blank.repeat(words.length));
  if (rest === text) return text;
  return /[^\u2400\s。；，]/u.test(rest) ? rest : " ".repeat(text.length);
}
