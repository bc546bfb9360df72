/**
 * Words by which a number in running text is told: data only. All patterns are for canonical text. Order matters: the
 * first that fits decides.
 */

/** Names an application for government information beyond doubt. */
export const applicationWords =
  /信息公开(?:的|类|书面|有效)*申请|依申请公开|依申请件|公开申请|政府信息申请|申请公开|申请(?:获取|提供)?政府信息/u;

/** 申请 alone, where nothing before it says of what. */
export const bareApplication =
  /(?:^|收到|新收|受理|接收|办理|答复|办结|结转|的|共|书面|有效|有|各类|年|度|件)(?:的)?申请/u;

/** Rows of table 3 by the words for them in text. Kinds go before their groups. */
export const outcomeWords: readonly (readonly [string, RegExp])[] = [
  ["refused.stateSecret", /国家秘密/u],
  ["refused.otherLaw", /法律、?行政法规禁止/u],
  ["refused.threeSafeties", /三安全一稳定/u],
  ["refused.thirdParty", /第三方(?:合法)?权益/u],
  ["refused.internalAffairs", /内部事务/u],
  ["refused.process", /过程性信息/u],
  ["refused.enforcementFile", /执法案卷/u],
  ["refused.adminQuery", /行政查询/u],
  ["unable.notHeld", /不掌握/u],
  ["unable.needsCreation", /另行制作|没有现成/u],
  ["unable.unclear", /补正后.{0,8}不明确/u],
  ["notProcessed.petition", /信访.{0,2}举报|信访.{0,2}投诉|举报投诉类|投诉举报类|信访类/u],
  ["notProcessed.repeated", /重复申请/u],
  ["notProcessed.publication", /公开出版物/u],
  ["notProcessed.excessive", /大量反复/u],
  ["notProcessed.reconfirm", /重新出具/u],
  ["other.notCorrected", /逾期(?:不|未)补正/u],
  ["other.feeUnpaid", /逾期未.{0,12}缴/u],
  ["partlyGranted", /部分公开|部分予以公开/u],
  ["refused.total", /不予公开/u],
  ["granted", /予以公开|全部公开/u],
  ["unable.total", /无法提供/u],
  ["notProcessed.total", /不予处理/u],
  ["other.total", /其他处理/u],
];

/** What became of applications, the clearest words first. */
export const flowWords: readonly (readonly [string, RegExp])[] = [
  ["carriedForward", /结转(?:至|到|入)?(?:下|次|明)(?:一)?年|转(?:入|至|到)下(?:一)?年|结转下年|(?:尚|仍|正)在(?:办理|处理)|尚?未办结|继续办理/u],
  ["carriedOver", /上(?:一)?年度?(?:的)?(?:结转|转入|转来|接转)|结转(?:自)?上(?:一)?年|(?:去年|往年)结转/u],
  ["new", /新收|新增/u],
  ["handled", /办结|办理完毕|答复|回复|办复|已办理/u],
  ["received", /收到|接收|接到|受理|共收|登记/u],
  ["processed", /办理|处理/u],
]; // prettier-ignore

/** Kinds of applicants. 企业 alone may be any organisation and is not linked. */
export const applicantWords: readonly (readonly [string, RegExp])[] = [
  ["business", /商业企业/u],
  ["research", /科研机构/u],
  ["publicInterest", /公益组织/u],
  ["legalService", /法律服务机构/u],
  ["organisations", /法人|其他组织|非自然人/u],
  ["naturalPerson", /自然人|公民|个人/u],
];

/** Ways in which applications come. */
export const channelWords =
  /网上|网络|网站|在线|线上|互联网|平台|信函|邮寄|信件|来信|当面|现场|窗口|传真|邮件|邮箱|电话|口头|(?:其他|方式|渠道|途径)(?:申请|提交|提出)?$/u;

/** Outcomes of cases. */
export const resultWords: readonly (readonly [string, RegExp])[] = [
  ["pending", /未审结|审理中|正在审理|未结案|尚未结/u],
  ["corrected", /纠正|撤销|确认违法|责令/u],
  ["upheld", /维持/u],
  ["otherResult", /其他结果/u],
];

/** The agency is not the one complained of: it hears the case, or publishes papers about it. */
export const otherCaseWords =
  /决定书|文书|应诉|出庭|代理|审理(?!中)|(?<!未)审结|受理|(?:办理|承办|化解|调解).{0,6}(?:复议|诉讼|案件)|公开(?:行政)?(?:复议|诉讼)/u;

/** Numbers that are never those of the tables, whatever stands beside them. */
export const neverLinked =
  /法律援助|援助案|建议|提案|议案|微博|微信|公众号|抖音|视频号|新媒体|粉丝|关注|阅读|浏览|点击|访问|网络问政|问政|热线|留言|信箱|咨询|来访|双公示|公示|决定书|文书|培训|会议|调解|公证|矫正|普法|评查|合同|栏目|专栏|回应|解读|稿件|新闻|简报|图片|活动|线索|赔偿|问题|意见|办事指南|政策法规|动态|许可申请|登记申请|补贴|投诉(?!.{0,3}举报类)|工单|案卷(?<!执法案卷)/u;

/** Somebody else's documents. */
export const otherDocumentWords =
  /审查|审核|备案|清理|报备|公开|公示|解读|修订|修改|评估|代拟|以政府|政府名义|各(?:部门|单位)/u;

/** Decisions that are published or looked through, not made. */
export const otherDecisionWords =
  /公开|公示|信息|审查|案卷|评查|归集|报送|推送|事项|申请|上传|复议|诉讼|案件(?:信息|文书)/u;

/** Whose number it is, when not plainly the agency's own. */
export const officeWords =
  /本级|办公室(?:本级|直接)?(?:共|新|全年|本年度|年)*(?:收|受理|办理|答复)|代表.{0,10}政府|以.{0,10}政府(?:名义|为被申请)/u;
export const areaWords =
  /全(?:市|区|县|旗|省|镇|乡|街道|系统)(?!人民|司法|政府信息公开)(?:各|共|范围|行政机关|各级|累计|新|收|办|发|被|因|政府系统)|各(?:级|部门|单位|街道|镇|乡|区|县|股室|科室|委办局)|(?:下属|所属|直属|辖区)/u;

/** A number of a part of the year, or of more than the year. */
export const otherPeriodWords =
  /上半年|下半年|季度|[\d一二三四五六七八九十]月(?:份|底|末|以来|至|-|[,,]|共|收)|月均|每月|平均|日均|每年|历年|(?:近|过去|前)[两二三四五六七八九十\d]+年|[三四五六七八九十]年来|成立以来|\d{4}年?(?:至|到|-)+\d{4}年/u;

/** Words about what is to come or to be kept to: not about what was. */
export const notYetWords =
  /将(?:进一步|继续|于|在|以|对|把|按)|力争|计划|拟(?:于|在)?|应当|不得|原则上|目标|如(?:果|有)|若/u;

/** Some of the applications only: by where they came from, what they were about, or how they were dealt with. */
export const someApplications =
  /转办|转来|转交|转送|移送|移交|交办|来自|同一|重复|涉及|关于|针对|有关|通过|补正|撤回|疑难|复杂|超期|延期|延长|听证|征求|书面|口头|当场|(?<!各)类(?:政府信息)?(?:公开)?申请|方面|领域|主动|有效申请|无效|企业|个人信息/u;

/** Words that leave the number of applications whole. */
export const wholeWords =
  /^[^,;]{0,16}?(?:局|委员会|委|厅|办公室|办|政府|街道|镇|乡|中心|处|机关|单位|部门)(?!公开)|\d{4}|全年|本年度?|年度|年|截至|月|日|\d|我|本|共|累计|总计|合计|总共|收到|新收|受理|接收|接到|登记|收|各类|政府|信息|公开|依|申请|事项|案件|案|件|公民|法人|其他|组织|自然人|社会|公众|群众|人民|提出|提交|的|和|或者|或|与|及|、|办理|处理|办结|答复|回复|办复|已|均|依法|依规|按时|按期|按|规定|法定|时限|期限|内|在|及时|全部|完毕|结转|上年|去年|下|至|到|转|继续|一|新增|有|为|数量|总量|总数|量|数|向|对|等|申请人|予以|含|包括|其中|较|比|约|近|逾|实际|新|年初|底|末|期|间|报告|统计|起|止|-|\(|\)|"/gu;
