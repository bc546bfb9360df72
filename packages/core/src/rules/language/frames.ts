/** A frame of official language that lacks a word. */
export interface Frame {
  readonly pattern: RegExp;
  readonly hints: readonly string[];
  /** What is missing, in words. */
  readonly word: string;
  readonly unless?: (match: RegExpExecArray) => boolean;
  /** The frame with the word; `office` is what the agency calls itself after 我. */
  readonly mend?: (words: string, office: string | undefined) => string | undefined;
}

/** Verbs of which 等问题 can be the object. */
const verbOfProblems =
  /存在|出现|有(?!待|效|序|力|关|时|利|所)|解决|针对|整改|改进|改善|反映|防止|避免|杜绝|发现|面临|克服|消除|破解|梳理|查找|产生|造成|导致|暴露|纠正|回应|处理|化解|研究|聚焦|围绕|就|对|为|是|遇到|减少|查摆|表现|应对|治理|堵塞|补齐|扭转|把|将|关注/u;
const verbOfTraining =
  /开展|进行|参加|接受|实施|举办|组织.*组织|作了|做了|做好|加强|予以|给予|集中学|学习|培训了|强化/u;

/** Frames, the surest first. */
export const frames: readonly Frame[] = [
  {
    pattern: /如(?:本|此)(?:年度|年)?报告[^，。；：]{0,4}有(?:任何|什么)?(?:疑问|意见|建议|异议)/gu,
    hints: ["如本", "如此"],
    word: "“对”字",
    mend: (words) => words.replace("如", "如对"),
  },
  {
    pattern:
      /(?<![\p{Script=Han}])我(?=共|新收到|收到|未收到|没有收到|受理)(?:共收到|共受理|新收到|收到|未收到|没有收到|受理)/gu,
    hints: ["我共", "我新", "我收", "我未", "我没", "我受"],
    word: "单位（我局、我镇……）",
    mend: (words, office) => (office === undefined ? undefined : words.replace("我", `我${office}`)),
  },
  {
    pattern: /政府信息依申请(?!公开|提供|办理|获取|答复|予以)/gu,
    hints: ["信息依申请"],
    word: "“公开”",
    mend: (words) => `${words}公开`,
  },
  {
    pattern: /(?<=[。；，：、]|^|年)[^。；，：]{4,40}等(?:方面的?)?问题(?=[。；]|\s*$)/gu,
    hints: ["等问题", "等方面问题", "等方面的问题"],
    word: "“存在”一类的动词",
    // The verb may stand anywhere before in the same sentence.
    unless: ({ input, index, 0: words }) => {
      const from = Math.max(input.lastIndexOf("。", index - 1), input.lastIndexOf("\n", index - 1)) + 1;
      return verbOfProblems.test(input.slice(from, index + words.length));
    },
  },
  {
    pattern:
      /组织[^，。；、\s]{2,16}(?:人员|干部|职工|同志)对[^，。；、的]{2,30}(?:的)?[^，。；、]{0,10}(?:培训|学习)(?=[，。；])/gu,
    hints: ["对"],
    word: "“开展”“进行”一类的动词",
    unless: ({ 0: words }) => verbOfTraining.test(words.replace(/^组织/u, "").replace(/(?:培训|学习)$/u, "")),
  },
  {
    pattern:
      /(?<=[，。；])[^，。；：由以将把在对]{2,14}(?:局|办公室|办|科|科室|中心|处)(?:统一|统筹|牵头|具体)(?:协调|领导|负责|管理|组织){1,2}的[^，。；：]{0,8}(?:机制|体制|格局)(?=[，。；])/gu,
    hints: ["机制", "体制", "格局"],
    word: "“建立”“完善”一类的动词",
    unless: ({ 0: words }) =>
      /建立|健全|完善|形成|构建|明确|落实|实行|理顺|优化|坚持|推行|确立|创新|强化|深化/u.test(words),
  },
  {
    pattern: /加强对[^，。；：、的*]{2,16}(?:业务|知识|法规|政策)(?:学习|培训)(?=[，。；*]|\s*$)/gu,
    hints: ["加强对"],
    word: "“的”字",
    mend: (words) => words.replace(/(学习|培训)$/u, "的$1"),
  },
];
