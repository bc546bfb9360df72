import { hasPrompt } from "./index.js";
import { withoutPrompts } from "./prompt.js";

/** What is left to be read, with what was blanked as dots. */
const left = (text: string): string => {
  const rest = withoutPrompts(text);
  expect(rest).toHaveLength(text.length);
  return rest.replaceAll("\u2400", ".");
};

test.each([
  ["收到申请【请填写：件数】件。", "收到申请........件。"],
  ["办结(此处填入数字)件，公开[ 在此 输入条数 ]条", "办结........件，公开...........条"],
  ["本年单击此处输入文字。共3件", "本年........。共3件"],
  ["见单击或点击此处添加标题和点击此处输入日期", "见...........和........"],
  ["请按时报送，请此致", "请按时报送，请此致"],
  ["收到申请3件", "收到申请3件"],
  ["办理时请填写申请表", "办理时请填写申请表"],
])("%s: prompts are not to be read", (text, expected) => expect(left(text)).toBe(expected));

test.each([
  "请填写本年工作情况",
  "  请在此填写本部分内容。",
  "【请填写：主动公开】。",
  "（请补充）；【请输入：件数】，",
  "点击此处添加文本",
])("%s: nothing is left of a paragraph that is only a prompt", (text) =>
  expect(left(text)).toBe(" ".repeat(text.length)),
);

test("the skeleton's own prompts are known", () => {
  expect(hasPrompt("共【请填写：件数】件")).toBe(true);
  expect(hasPrompt("共（请填写：件数）件")).toBe(false);
});
