/**
 * Language law art. 9: standard wording. Before a verb stands 地, after it 得; 的 stands before a noun.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { languageLaw } from "../shared/standards.js";

const manner =
  "清醒|深刻|及时|有效|全面|扎实|积极|认真|不断|切实|稳步|有力|充分|准确|主动|快速|广泛|严格|自觉|持续|高效|有序|深入|科学|更好|较好|更多|更快|进一步|明确|系统|集中";

export const particleDe = patternRule({
  id: "LG-04",
  title: "“的”“地”“得”是否用对",
  severity: "warning",
  basis: [languageLaw],
  why: "修饰动词用“地”，补充说明动词用“得”，“的”用在名词前。",
  todo: "按词的用法改为“地”或者“得”。",
  patterns: [
    {
      pattern: new RegExp(
        `(?:${manner})的(?=认识到|意识到|推进了|推动了|促进了|提升了|提高了|保障了|解决了|回应了|完成了|落实到|做好|抓好|开展了|服务(?:群众|人民|企业|社会|公众|发展|大局|经济|基层)|满足(?:群众|人民|企业|公众)|保障(?:群众|人民|公众|公民))`,
        "gu",
      ),
      hints: ["的"],
      // 提供更好的服务
      unless: (match) =>
        /(?:提供|享受|得到|获得)(?:了)?$/u.test(match.input.slice(Math.max(0, match.index - 3), match.index)),
      what: ([words]) => `“${words}”后面是动词，“的”应为“地”`,
      fix: ([words]) => `${words.slice(0, -1)}地`,
    },
    {
      pattern:
        /(?:做|抓|落实|执行|解读|开展|掌握|公开|更新|发布)的(?=(?:还|仍|都|也)?(?:不够|不是很|比较|很好|较好|不错|不太|较为))/gu,
      hints: ["的不", "的还", "的仍", "的比较", "的很", "的较", "的都", "的也"],
      what: ([words]) => `“${words}”后面补充说明做得怎么样，“的”应为“得”`,
      fix: ([words]) => `${words.slice(0, -1)}得`,
    },
  ],
  valid: () => [
    ["用对了", "我局清醒地认识到不足，更好地服务群众，解读做得不够细，提供了更好的服务。"],
    ["名词前用“的”", "建立及时的回应机制，制定有效的落实措施，取得积极的社会效果。"],
  ],
  invalid: () => [
    ["动词前用了“的”", "我局深刻的认识到差距，更好的服务群众。", "深刻的", "更好的"],
    ["动词后用了“的”", "个别栏目更新的不够及时。", "更新的"],
  ],
});
