/** Why the add-in cannot work here. */
export type Obstacle = "noOfficeScript" | "noAnswer" | "notWord" | "oldWord";

/** How long the host may take to say who it is, in ms. */
const PATIENCE = 20_000;

/** What the clerk reads for each, and can do about it. */
export const obstacleTexts: Readonly<Record<Obstacle, string>> = {
  noOfficeScript: "没有读到微软的 Office 脚本，加载项无法工作。",
  noAnswer: "Word 没有回应。请关闭本窗格再打开，或重新启动 Word。",
  notWord: "请在 Word 中打开本加载项；没有 Word 的电脑可以使用网页版。",
  oldWord: "这个版本的 Word 太旧，请升级到 Word 2021 或更新的版本，或使用网页版。",
};

/** Waits for Word. @returns what is in the way, or undefined when the add-in can start */
export async function obstacle(): Promise<Obstacle | undefined> {
  if (typeof Office === "undefined") return "noOfficeScript";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), PATIENCE);
  });
  const info = await Promise.race([Office.onReady(), late]);
  clearTimeout(timer);
  if (info === "late") return "noAnswer";
  if (info.host !== Office.HostType.Word) return "notWord";
  return Office.context.requirements.isSetSupported("WordApi", "1.3") ? undefined : "oldWord";
}
