/**
 * Whether a paragraph still has a prompt of the skeleton in it. The same as `hasPrompt` of @nianbao/docx, which cannot be had
 * without the templates that make the prompts: they come after the panel. A test holds the two together.
 */
export function hasPrompt(text: string): boolean {
  return text.includes("【请填写：");
}
