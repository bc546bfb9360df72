/**
 * Regulations art. 1 and 5: citizens, legal persons and other organisations have a right (权利) to information; power (权力) is the state's.
 */
import { patternRule } from "../shared/pattern-rule.js";
import { regulations } from "../shared/basis.js";
import { languageLaw } from "../shared/standards.js";

export const rightsAndPowers = patternRule({
  id: "LG-03",
  title: "“权利”和“权力”是否用对",
  severity: "error",
  basis: [regulations("第一条", "保障公民、法人和其他组织依法获取政府信息（这是权利）"), languageLaw],
  why: "公民、法人和其他组织享有的是“权利”，行政机关行使的是“权力”，两个词不能混用。",
  todo: "按意思改为“权利”或者“权力”。",
  patterns: [
    {
      pattern:
        /(?:获取|获得|查阅|知悉|知晓|了解|查询)[^，。；：、的]{0,12}的(?:合法)?权力|(?:公民|群众|公众|申请人|当事人|其他组织|老百姓|企业和群众)(?:依法享有)?的?(?:合法|各项|基本)?权力|合法权力/gu,
      hints: ["权力"],
      unless: ([words]) => /(?:机关|部门|政府|单位|人员)的权力$/u.test(words),
      what: ([words]) => `“${words}”里的“权力”应为“权利”`,
      fix: ([words]) => words.replace(/权力$/u, "权利"),
    },
    {
      pattern: /(?:行政|公共|国家|政府|执法|审批|公)权利|权利(?:清单|运行|下放|寻租)/gu,
      hints: ["权利"],
      what: ([words]) => `“${words}”里的“权利”应为“权力”`,
      fix: ([words]) => words.replace("权利", "权力"),
    },
  ],
  valid: () => [
    ["权利", "保障公民、法人和其他组织依法获取政府信息的权利，维护申请人合法权益。"],
    ["权力", "公开权力清单，规范行政权力运行，加强对行政权力的制约和监督，让群众了解行政权力怎样行使。"],
  ],
  invalid: () => [
    ["群众的权力", "切实保障群众查阅政府信息的权力，尊重申请人的权力。", "查阅政府信息的权力", "申请人的权力"],
    ["权利清单", "公布权利清单，推进行政权利公开运行。", "权利清单", "行政权利"],
  ],
});
