const subjects = ["政策解读", "办事指南", "便民服务", "普法宣传", "基层走访", "档案整理", "业务培训", "意见征集"];
const audiences = [
  "社区居民",
  "个体工商户",
  "在校学生",
  "残疾人家庭",
  "进城务工人员",
  "老年人",
  "企业法务",
  "村民代表",
];
const deeds = ["上门讲解", "集中答疑", "发放手册", "现场办理", "线上直播", "电话回访", "座谈交流"];
const results = ["群众反映良好", "问题当场解决", "意见逐条回复", "做法得到推广", "台账同步更新"];

/** So many sentences, no two alike, with nothing in them for a rule to find. */
export function longText(count: number): readonly string[] {
  const pick = (words: readonly string[], at: number): string => words[at % words.length]!;
  return Array.from({ length: count }, (_, at) => {
    const [subject, audience] = [pick(subjects, at), pick(audiences, Math.floor(at / 8))];
    return `围绕${subject}，面向${audience}开展${pick(deeds, Math.floor(at / 64))}，${pick(results, Math.floor(at / 448))}。`;
  });
}
