/** Whether a text still has a prompt of the skeleton in it: 【请填写：…】. */
export function hasPrompt(text: string): boolean {
  return text.includes("【请填写：");
}
