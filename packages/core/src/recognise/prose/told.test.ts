import { exampleDocument } from "../../check/example.js";
import { textAt } from "../../document/access.js";
import { recognise } from "../recognise.js";
import { readCases, withText } from "./cases.js";
import { factsOf, type Fact } from "./index.js";

/**
 * Sentences of a chapter, and what each number in them is: value and unit, topic and quantity, its part in a list and by what it differs,
 * its year (`@year`: this year, said so), whose it is, and the cells that it repeats (`=` any of these, `or` in loose use); `?`: not certain.
 */
const cases = `
1 收到政府信息公开申请20件，较上年增加3件，增长17.6%。
  20件 applications:received = new|received or total
  3件 other change ?
1 收到申请20件，上年结转2件，办结21件，结转下年度继续办理1件。
  20件 applications:received = new or received|total
  2件 applications:carriedOver = carriedOver
  21件 applications:handled ? = total or new|received
  1件 applications:carriedForward ? = carriedForward
1 全年共受理申请20件，其中自然人申请15件、商业企业3件、科研机构1件、社会公益组织1件。
  20件 applications:received whole @year = new|received or total
  15件 applications:naturalPerson part by applicant @year = new.naturalPerson|received.naturalPerson
  3件 applications:business part by applicant @year = new.business|received.business
  1件 applications:research part by applicant @year = new.research|received.research
  1件 applications:publicInterest part by applicant @year = new.publicInterest|received.publicInterest
1 法律服务机构申请2件，其他组织3件，企业4件，公民、法人共9件。
  2件 applications:legalService by applicant = new.legalService|received.legalService|total.legalService
  3件 applications:organisations by applicant = new.organisations|received.organisations|total.organisations
  4件 other ?
  9件 other ?
1 通过网上提交8件，当面申请2件，信函3件，以法人名义通过邮寄1件。
  8件 applications by channel
  2件 applications by channel
  3件 applications by channel
  1件 applications by channel
1 按答复结果，予以公开6件，部分公开2件，不予公开3件，其中属于国家秘密1件、危及“三安全一稳定”1件、执法案卷1件；无法提供4件，其中本机关不掌握3件，没有现成信息需要另行制作1件；不予处理5件，其中信访举报投诉类申请2件、重复申请1件、大量反复申请1件、公开出版物1件；其他处理2件。
  6件 applications:granted by outcome = granted
  2件 applications:partlyGranted by outcome = partlyGranted
  3件 applications:refused.total whole by outcome = refused
  1件 applications:refused.stateSecret part by outcome = refused.stateSecret
  1件 applications:refused.threeSafeties part by outcome = refused.threeSafeties
  1件 applications:refused.enforcementFile part by outcome = refused.enforcementFile
  4件 applications:unable.total whole by outcome = unable
  3件 applications:unable.notHeld part by outcome = unable.notHeld
  1件 applications:unable.needsCreation part by outcome = unable.needsCreation
  5件 applications:notProcessed.total whole by outcome = notProcessed
  2件 applications:notProcessed.petition part by outcome = notProcessed.petition
  1件 applications:notProcessed.repeated part by outcome = notProcessed.repeated
  1件 applications:notProcessed.excessive part by outcome = notProcessed.excessive
  1件 applications:notProcessed.publication part by outcome = notProcessed.publication
  2件 applications:other.total by outcome = other
1 收到的申请共12件，答复的申请11件。
  12件 applications:received = new|received or total
  11件 applications:handled = total or new|received
1 申请数量为12件。
  12件 applications:received = new|received or total
1 共办理12件，其中办结11件。
  12件 applications:processed whole ? = new|received|total
  11件 applications:handled part ? = total or new|received
1 全年共收到12件。总计12件，均已办结。
  12件 applications:received @year = new|received or total
  12件 applications:processed @year = new|received|total
1 2024年收到政府信息公开申请10件，2025年收到政府信息公开申请12件，较2024年的10件增加2件。
  10件 applications:received @2024
  12件 applications:received @year = new|received or total
  10件 applications:received @2024
  2件 other change @year ?
1 去年收到申请10件，今年收到申请12件。
  10件 applications:received @2024
  12件 applications:received @year ? = new|received or total
1 收到涉及征地类信息公开申请4件，撤回申请1件。
  4件 applications
  1件 applications
1 延期答复信息公开申请2件，书面答复信息公开申请10件。
  2件 applications
  10件 applications
1 全区各部门共收到信息公开申请100件，局本级收到信息公开申请12件，各街道收到3件。
  100件 applications:received area = new|received or total
  12件 applications:received office ? = new|received or total
  3件 applications:received office = new|received or total
1 截至2025年6月，收到信息公开申请5件；第一季度收到申请2件；月均收到申请1件；近三年收到信息公开申请30件。
  5件 applications:received @year other period
  2件 applications:received @year other period ?
  1件 applications:received @year other period
  30件 applications:received @year other period ?
1 自2025年1月1日至2025年12月31日，收到信息公开申请12件。
  12件 applications:received @year = new|received or total
1 下一步，计划办结信息公开申请5件；若收到信息公开申请3件，应当10件内答复。
  5件 applications:handled other period ?
  3件 applications:received other period ?
  10件 other other period ?
1 新收、结转申请分别为10件和2件。
  10件 applications:new = new|received or total
  2件 applications
1 2024年、2025年申请量分别为10件、12件。
  10件 other @2024 ?
  12件 applications:received @year = new|received or total
1 收到申请12件（其中自然人10件，法人2件），办结11件。
  12件 applications:received whole = new|received or total
  10件 applications:naturalPerson part by applicant = new.naturalPerson|received.naturalPerson
  2件 applications:organisations part by applicant = new.organisations|received.organisations
  11件 applications:handled ? = total or new|received
1 申请12件：自然人10件、法人2件。
  12件 applications:received whole = new|received or total
  10件 applications:naturalPerson part by applicant = new.naturalPerson|received.naturalPerson
  2件 applications:organisations part by applicant = new.organisations|received.organisations
1 收到信息公开申请约20件，办结10余件，不少于5件予以公开。
  about20件 applications:received = new|received or total
  over10件 applications:handled ? = total or new|received
  atLeast5件 applications:granted by outcome = granted
1 收到政府信息公开申请3—5件。
  3件 applications:received ? = new|received or total
1 收到申请12件，占总数50%，同比下降20%，减少3件，降低2个百分点。
  12件 applications:received = new|received or total
  3件 other change ?
1 公开规范性文件3件，受理信访3件，许可申请30件，咨询12人次，开展培训3次。
  3件 other ?
  3件 other ?
  30件 other ?
  12人次 other ?
  3次 other ?
1 主动公开政府信息186条，发布信息20篇，公开栏3个，政府信息公开工作3件。
  186条 published ?
  20篇 published ?
  3个 other ?
  3件 other ?
1 收到申请12件，其中3个方面5个环节。
  12件 applications:received = new|received or total
1 未收到法人的信息公开申请，收到公民申请3件。
  3件 applications:naturalPerson by applicant = new.naturalPerson|received.naturalPerson|total.naturalPerson
  0件 applications:t3.new.organisations phrase = new.organisations
1 没有公民申请政府信息公开。依申请公开数量为0。零申请。
  0件 applications:t3.new.total phrase = new
  0件 applications:t3.new.total phrase = new
  0件 applications:t3.new.naturalPerson phrase = new.naturalPerson
1 办结的信息公开申请中，公开6件，6件予以公开，不属于本机关2件。
  6件 published ?
  6件 applications:granted by outcome = granted
  2件 other ?
1 收到信息公开申请12件，同比2024年增长。其中，网上8件；信函4件，共计12件。
  12件 applications:received = new|received or total
  8件 applications by channel
  4件 applications by channel
  12件 applications:processed ? = new|received|total
2 制发规章1件，制定行政规范性文件3件，废止2件，失效1件，现行有效9件。
  1件 documents:rule.issued = rule.issued
  3件 documents:normativeDocument.issued = normativeDocument.issued
  2件 documents:normativeDocument.repealed = normativeDocument.repealed
  1件 documents:normativeDocument.repealed = normativeDocument.repealed
  9件 documents:normativeDocument.inForce = normativeDocument.inForce
2 出台规章1件和规范性文件2件。
  1件 documents:rule.issued = rule.issued
  2件 other ?
2 审核规范性文件3件，各部门制定规范性文件10件，规章制度5件。
  3件 other ?
  10件 other area ?
  5件 other area ?
2 规章废止1件、现行有效2件；行政规范性文件继续有效4件。
  1件 documents:rule.repealed = rule.repealed
  2件 documents:rule.inForce = rule.inForce
  4件 documents:normativeDocument.inForce = normativeDocument.inForce
2 作出行政许可决定126件，行政处罚决定7件，行政强制3件。
  126件 decisions:licence ? = licence
  7件 decisions:penalty ? = penalty
  3件 decisions:coercion ? = coercion
2 公开行政许可信息30件，行政许可、行政处罚40件，办理行政处罚案件信息2件。
  30件 other ?
  40件 other ?
  2件 other ?
2 行政事业性收费12.36万元，其中每件10元，减免行政事业性收费3元。
  123600元 fees:fee whole = fee
  10元 fees part
  3元 fees part
2 收取行政事业性收费，共计5万元；罚款3万元。
  50000元 fees:fee = fee
  30000元 other ?
3 收到12件，办结11件，结转下年1件。
  12件 applications:received = new|received or total
  11件 applications:handled ? = total or new|received
  1件 applications:carriedForward = carriedForward
3 自然人10件，法人2件，公民或法人3件，商业企业1件。
  10件 applications:naturalPerson by applicant = new.naturalPerson|received.naturalPerson|total.naturalPerson
  2件 applications:organisations by applicant = new.organisations|received.organisations|total.organisations
  3件 other ?
  1件 other ?
3 办理信息公开申请12件，其中公开5件，公开类申请2件。
  12件 applications:processed whole ? = new|received|total
  5件 published part ?
  2件 applications part
3 新收10件，上年结转2件，其中自然人11件、法人1件。
  10件 applications:new = new or received|total
  2件 applications:carriedOver whole = carriedOver
  11件 applications:naturalPerson part by applicant = new.naturalPerson|received.naturalPerson|total.naturalPerson|carriedOver.naturalPerson
  1件 applications:organisations part by applicant = new.organisations|received.organisations|total.organisations|carriedOver.organisations
3 收到申请12件，包括自然人10件、法人2件。较上年多2件。同比少1件。
  12件 applications:received whole = new|received or total
  10件 applications:naturalPerson part by applicant = new.naturalPerson|received.naturalPerson
  2件 applications:organisations part by applicant = new.organisations|received.organisations
  2件 other change ?
  1件 other change ?
4 行政复议3件，其中结果维持1件，结果纠正1件，其他结果1件；行政诉讼2件，未经复议直接起诉1件，复议后起诉1件，尚未审结1件。
  3件 cases:reconsideration.total whole = reconsideration
  1件 cases:reconsideration.upheld part by result = reconsideration.upheld
  1件 cases:reconsideration.corrected part by result = reconsideration.corrected
  1件 cases:reconsideration.otherResult part by result = reconsideration.otherResult
  2件 cases:litigation.total = litigation
  1件 cases:litigationDirect.total by other = litigationDirect
  1件 cases:litigationAfterReview.total by other = litigationAfterReview
  1件 cases:litigationAfterReview.pending by result = litigationAfterReview.pending
4 被申请行政复议3件，撤销1件，责令履行1件，审理中1件。
  3件 cases:reconsideration.total = reconsideration
  1件 cases:reconsideration.corrected by result = reconsideration.corrected
  1件 cases:reconsideration.corrected by result = reconsideration.corrected
  1件 cases:reconsideration.pending by result = reconsideration.pending
4 行政复议、行政诉讼共5件。行政复议3件、行政诉讼2件。
  5件 cases:both.total = reconsideration+litigation
  3件 cases:reconsideration.total = reconsideration
  2件 cases:litigation.total = litigation
4 办理行政复议案件30件，出庭应诉2件，行政复议决定书3件，受理复议4件。
  30件 other ?
  2件 other ?
  3件 other ?
  4件 other ?
4 因信息公开引发的行政复议案件2件，经复议后起诉1件，复议后维持1件。
  2件 cases:reconsideration.total = reconsideration
  1件 cases:litigationAfterReview.total by other = litigationAfterReview
  1件 cases:litigationAfterReview.upheld by result = litigationAfterReview.upheld
4 未发生行政复议、行政诉讼案件。
  0件 cases:t4.reconsideration.total,t4.litigation.total phrase = reconsideration|litigation
1 发生行政复议2件，行政诉讼1件。
  2件 other ?
  1件 other ?
4 2024年行政复议2件，2025年行政复议3件，同比增加1件。
  2件 cases:reconsideration.total @2024
  3件 cases:reconsideration.total @year = reconsideration
  1件 other change @year ?
5 2025年收到信息公开申请12件，问题3个。
  12件 applications:received @year other period
  3个 other @year other period ?
6 收取信息处理费3件共120元，应收200元，实收100元。
  3件 other ?
  120元 processingFee:received
  200元 processingFee:charged
  100元 processingFee:received
6 未收取信息处理费。信息处理费标准每件10元，合计30元。
  10元 processingFee:charged
  30元 processingFee:received
6 信息处理费实际收取50元，其中每页1元；收费5元。
  50元 processingFee:received whole
  1元 processingFee:charged part
  5元 processingFee:received part
1 自然人、法人和其他组织申请分别为10件、2件。
  10件 applications:naturalPerson by applicant = new.naturalPerson|received.naturalPerson|total.naturalPerson
  2件 applications:organisations by applicant = new.organisations|received.organisations|total.organisations
1 申请人为自然人的10件，为企业法人的2件。
  10件 applications:naturalPerson by applicant = new.naturalPerson|received.naturalPerson|total.naturalPerson
  2件 applications:organisations by applicant = new.organisations|received.organisations|total.organisations
1 共收到申请12件。其中自然人10件。
  12件 applications:received = new|received or total
  10件 applications:naturalPerson by applicant = new.naturalPerson|received.naturalPerson|total.naturalPerson
1 共收到申请12件，办结10件。其中自然人10件。
  12件 applications:received = new|received or total
  10件 applications:handled ? = total or new|received
  10件 applications:naturalPerson by applicant = new.naturalPerson|received.naturalPerson|total.naturalPerson
1 政府信息公开申请总量12件，其中，上年结转2件、新收10件。
  12件 applications:received whole = new or received|total
  2件 applications:carriedOver part = carriedOver
  10件 applications:new part = new or received|total
1 上半年未收到信息公开申请。
  0件 applications:t3.new.total other period phrase
1 2024年未收到信息公开申请。
  0件 applications:t3.new.total @2024 phrase
1 去年未收到信息公开申请。
  0件 applications:t3.new.total @2024 phrase
1 3月未收到信息公开申请。
  0件 applications:t3.new.total other period phrase
1 2025年1月1日至12月31日，未收到信息公开申请。
  0件 applications:t3.new.total @year phrase = new
1 如果未收到信息公开申请，则不填。
  0件 applications:t3.new.total other period phrase
1 各部门未收到信息公开申请。
  0件 applications:t3.new.total area phrase = new
5 未收到信息公开申请。
  0件 applications:t3.new.total other period phrase
1 未收到信息公开申请表。
1 未收到因信息公开申请引发的行政复议。
  0件 cases:t4.reconsideration.total phrase = reconsideration
1 没有收到超期的申请。没有收到申请。
  0件 applications:t3.new.total phrase = new
1 没有公民、法人提出信息公开申请。没有法人申请信息公开。
  0件 applications:t3.new.total phrase = new
  0件 applications:t3.new.organisations phrase = new.organisations
1 政府信息公开申请数量为零。信息公开申请零受理。
  0件 applications:t3.new.total phrase = new
  0件 applications:t3.new.total phrase = new
1 因公务员考试，无申请。
  0件 applications:t3.new.total phrase = new
1 全年申请量为0件，无申请
  0件 applications:received @year = new|received or total
  0件 applications:t3.new.total phrase = new
2 无申请。未收到信息公开申请。
  0件 applications:t3.new.total phrase = new
4 无因信息公开被申请行政复议、提起行政诉讼的情况。
  0件 cases:t4.reconsideration.total,t4.litigation.total phrase = reconsideration|litigation
4 未发生行政复议后起诉的情况。未发生行政诉讼败诉的情况。
4 没有行政复议案件；不存在行政诉讼。
  0件 cases:t4.reconsideration.total phrase = reconsideration
  0件 cases:t4.litigation.total phrase = litigation
4 未被申请行政复议，提起行政诉讼的情况也没有。
  0件 cases:t4.reconsideration.total phrase = reconsideration
1 未发生行政复议。因信息公开未发生行政诉讼。
  0件 cases:t4.litigation.total phrase = litigation
1 未发生公民不服答复提起的行政诉讼。
1 今年收到申请12件，上一年度收到申请10件。
  12件 applications:received @year ? = new|received or total
  10件 applications:received @2024 ?
1 本年度收到申请12件，2023年至2025年收到申请30件，2024年以来收到申请22件。
  12件 applications:received @year = new|received or total
  30件 applications:received @year other period
  22件 applications:received @2024 other period ?
1 截至2025年12月底，收到申请12件；截止目前收到申请11件。
  12件 applications:received @year = new|received or total
  11件 applications:received @year other period ?
1 截至2025年3月底，收到申请4件。
  4件 applications:received @year other period
1 1月1日至12月31日，收到申请12件。年内收到申请12件，7月收到申请2件。
  12件 applications:received = new|received or total
  12件 applications:received = new|received or total
  2件 applications:received other period
1 与2024年相比，收到申请多2件，比上年的10件有所增加。
  2件 applications:received change ?
  10件 applications:received @2024
1 相比2024年收到的申请10件，2025年收到申请12件。
  10件 applications:received @2024 ?
  12件 applications:received @year = new|received or total
1 收到“公开申请12件”和《公开申请13件》（公开申请14件）。
  12件 applications:received = new|received or total
  14件 applications:received = new|received or total
1 收到申请12件，办结12件，其中：予以公开6件；不予公开6件，均属国家秘密，共计12件。
  12件 applications:received = new|received or total
  12件 applications:handled whole ? = total or new|received
  6件 applications:granted part by outcome = granted
  6件 applications:refused.total part by outcome = refused
  12件 applications:processed ? = new|received|total
1 受理申请12件次，新增申请3个，接收申请2份、答复申请1宗。
  12件次 applications:received = new|received or total
  3个 applications:new = new|received or total
  2份 applications:received = new|received or total
  1宗 applications:handled = total or new|received
1 收到申请12人次，申请天数3天，2个月。
  12人次 other ?
1 2024年和2025年分别为10件、12件。
  10件 other @2024 ?
  12件 other @year ?
1 当面、信函分别收到申请2件和3件，分别占40%、60%。
  2件 applications by channel
  3件 applications by channel
1 收到申请（含转来）12件，其中（一）自然人10件，（二）法人2件。
  12件 other whole ?
  10件 other part ?
  2件 other part ?
1 收到申请12件，含自然人10件，不含法人2件。
  12件 applications:received whole = new|received or total
  10件 applications:naturalPerson part by applicant = new.naturalPerson|received.naturalPerson
  2件 applications:organisations part by applicant = new.organisations|received.organisations
1 代表区政府办理信息公开申请3件，以区政府名义答复信息公开申请2件。
  3件 applications:processed office = new|received|total
  2件 applications:handled office ? = total or new|received
1 所属单位收到信息公开申请3件，全市公安机关收到信息公开申请5件，全市收到信息公开申请9件。
  3件 applications:received area = new|received or total
  5件 applications:received area = new|received or total
  9件 applications:received area ? = new|received or total
1 信息公开申请收到12件，答复时限内办结11件，超期1件。
  12件 applications:received = new|received or total
  11件 applications:handled ? = total or new|received
  1件 other ?
1 目前正在办理信息公开申请2件，尚未办结1件。
  2件 applications:carriedForward ? = carriedForward
  1件 applications:carriedForward ? = carriedForward
1 收到企业信息公开申请3件，非自然人信息公开申请2件。
  3件 applications
  2件 applications:organisations by applicant = new.organisations|received.organisations|total.organisations
1 收到信息公开申请12件，不予公开0件，部分予以公开2件，全部公开3件。
  12件 applications:received = new|received or total
  0件 applications:refused.total by outcome = refused
  2件 applications:partlyGranted by outcome = partlyGranted
  3件 applications:granted by outcome = granted
1 申请公开12件，依申请件3件，申请获取政府信息2件，公开申请4件。
  12件 applications:received = new|received or total
  3件 applications
  2件 applications
  4件 applications:received = new|received or total
1 收到信息公开申请两件，三是办结信息公开申请一百零二件。
  2件 applications:received = new|received or total
  102件 applications:handled ? = total or new|received
4 涉及信息公开的行政复议案件3件，其中：确认违法1件，撤销1件；未审结1件。
  3件 cases:reconsideration.total whole = reconsideration
  1件 cases:reconsideration.corrected part by result = reconsideration.corrected
  1件 cases:reconsideration.corrected part by result = reconsideration.corrected
  1件 cases:reconsideration.pending part by result = reconsideration.pending
4 因信息公开被提起诉讼2件，其中未结案1件，正在审理1件。
  2件 cases:litigation.total whole = litigation
  1件 cases:litigation.pending part by result = litigation.pending
  1件 other part ?
4 经行政复议后又提起行政诉讼2件，直接起诉1件，结果维持3件。
  2件 cases:litigationAfterReview.total by other = litigationAfterReview
  1件 cases:litigationDirect.total by other = litigationDirect
  3件 cases:litigationDirect.upheld by result = litigationDirect.upheld
4 新增行政复议3件，去年行政复议2件，代理诉讼1件，应诉案件5件。
  3件 cases:reconsideration.total = reconsideration
  2件 cases:reconsideration.total @2024
  1件 other @2024 ?
  5件 other @2024 ?
4 复议、诉讼分别为3件、2件。
  3件 cases:reconsideration.total = reconsideration
  2件 cases:litigation.total = litigation
4 行政复议诉讼5件，其中行政复议维持3件，行政诉讼撤销2件。
  5件 cases:both.total whole = reconsideration+litigation
  3件 cases:reconsideration.upheld part by result = reconsideration.upheld
  2件 cases:litigation.corrected part by result = litigation.corrected
2 新制定规章1件；全区制定规范性文件10件；备案规范性文件2件；修订规范性文件1件。
  1件 documents:rule.issued = rule.issued
  10件 documents:normativeDocument.issued = normativeDocument.issued
  2件 other ?
  1件 other ?
2 现行有效行政规范性文件9件，其中新增2件，失效1件。
  9件 documents:normativeDocument.inForce = normativeDocument.inForce
  2件 documents:normativeDocument.issued change
  1件 documents:normativeDocument.repealed = normativeDocument.repealed
2 行政规范性文件本年制发2件、废止1件、现行有效9件。
  2件 documents:normativeDocument.issued @year = normativeDocument.issued
  1件 documents:normativeDocument.repealed @year = normativeDocument.repealed
  9件 documents:normativeDocument.inForce @year = normativeDocument.inForce
2 实施行政许可126件，办结行政处罚7件，行政强制措施3次。
  126件 decisions:licence ? = licence
  7件 decisions:penalty ? = penalty
  3次 other ?
2 行政许可事项30项，归集行政许可12件，行政许可案件5件，行政许可80件。
  30项 other ?
  12件 other ?
  5件 decisions:licence ? = licence
  80件 decisions:licence ? = licence
2 收取行政事业性收费1万元，标准为每件100元，降低行政事业性收费标准3元。
  10000元 fees:fee = fee
  100元 fees
  3元 fees
6 信息处理费：按件计收3件，每件10元，计收30元，缴纳30元。
  3件 other ?
  10元 processingFee:charged
  30元 processingFee:received
  30元 processingFee:received
6 收取信息处理费0元，应缴信息处理费20元，标准10元。
  0元 processingFee:received
  20元 processingFee:charged
  10元 processingFee:charged
5 存在问题3个，收到信息公开申请12件。
  3个 other other period ?
  12件 applications:received other period
1 截至2025年12月31日，未收到信息公开申请。
  0件 applications:t3.new.total @year phrase = new
1 2023—2025年收到申请30件。
  30件 applications:received @2023 other period
1 （三）上年度情况⏎收到申请10件。未收到公民申请。⏎（四）本年情况⏎收到申请12件。
  10件 other @2024 ?
  12件 other ?
1 1.上年情况：收到信息公开申请10件。
  10件 applications:received @2024
1 （三）主动公开情况⏎收到申请10件，办结9件。⏎（四）依申请公开办理情况⏎收到申请12件。
  10件 other ?
  9件 other ?
  12件 applications:received = new|received or total
1 （三）主动公开和依申请公开情况⏎收到申请10件。
  10件 other ?
1 （三）我局全年认真办理依申请公开的各项工作并且取得了非常好的成绩和效果如下⏎收到申请10件。
  10件 applications:received = new|received or total
1 （三）依申请公开，收到申请3件⏎收到申请10件。
  3件 applications:received = new|received or total
  10件 applications:received = new|received or total
3 （一）上年情况⏎收到申请10件。⏎其他段落收到申请9件。
  10件 applications:received @2024
  9件 applications:received @2024 ?
1 收到申请12件（其中，自然人10件；法人2件），办结11件。
  12件 applications:received whole = new|received or total
  10件 applications:naturalPerson part by applicant = new.naturalPerson|received.naturalPerson
  2件 applications:organisations part by applicant = new.organisations|received.organisations
  11件 applications:handled ? = total or new|received
1 收到申请12件，其中自然人10件，法人2件（其中企业1件），网上8件。
  12件 applications:received whole = new|received or total
  10件 applications:naturalPerson part by applicant = new.naturalPerson|received.naturalPerson
  2件 applications:organisations whole by applicant = new.organisations|received.organisations
  1件 other part ?
  8件 other part ?
1 收到申请12件，含网上8件，含信函4件；新收10件。
  12件 applications:received whole = new|received or total
  8件 applications part by channel
  4件 applications part by channel
  10件 applications:new = new|received or total
1 收到申请12件，其中办结11件，予以公开6件，其中国家秘密1件，结转1件。
  12件 applications:received whole = new|received or total
  11件 applications:handled part ? = total or new|received
  6件 applications:granted part by outcome = granted
  1件 applications:refused.stateSecret part by outcome = refused.stateSecret
  1件 applications
1 不予公开5件，其中属于国家秘密1件，无法提供2件，其中不掌握1件。
  5件 applications:refused.total whole by outcome = refused
  1件 applications:refused.stateSecret part by outcome = refused.stateSecret
  2件 applications:unable.total whole by outcome = unable
  1件 applications:unable.notHeld part by outcome = unable.notHeld
1 2025年、2024年分别收到申请12件、10件。
  12件 applications:received @year = new|received or total
  10件 applications:received @2024
1 公民、法人或其他组织分别提出申请10件，2件。
  10件 applications:naturalPerson by applicant = new.naturalPerson|received.naturalPerson|total.naturalPerson
  2件 applications:organisations by applicant = new.organisations|received.organisations|total.organisations
1 其中网上、当面、信函申请分别为6件、4件和2件，共12件。
  6件 applications by channel
  4件 applications by channel
  2件 applications by channel
  12件 applications:processed = new|received|total
1 收到申请比2024年多2件，比上年同期的10件多，收到12件。
  2件 applications:received change ?
  over10件 applications:received @2024 ?
  12件 applications:received = new|received or total
1 较上年度收到的10件，今年收到申请12件。
  10件 applications:received @2024 ?
  12件 applications:received @year ? = new|received or total
1 本年度我局本级共收到申请12件，办公室共受理申请3件。
  12件 applications:received @year office ? = new|received or total
  3件 applications:received @year office = new|received or total
1 5月份收到申请2件，三月底收到申请1件，过去两年收到申请20件，成立以来收到申请99件。
  2件 applications:received other period ?
  1件 applications:received other period ?
  20件 applications:received other period ?
  99件 applications:received other period ?
1 下一步将继续收到申请2件。今后收到申请3件。拟在明年办结申请4件。
  2件 applications:received other period ?
  3件 applications:received other period ?
  4件 applications:handled other period ?
1 12. 收到申请12件。
  12件 other ?
1 (3)2025年收到申请12件。
  12件 other @year ?
1 发邮件至a@b.cn申请12件，〔2025〕申请3号，一件事一类事申请1件。
  12件 applications by channel
  1件 applications
  1件 other ?
1 《〈甲〉申请3件》申请4件》。
  4件 other ?
1 《甲申请3件。
  3件 other ?
1 收到申请12件,13份。
  12件 applications:received = new|received or total
  13份 applications
1 收到20件申请，10件为自然人，2件属于国家秘密，办结的11件。
  20件 applications:received = new|received or total
  10件 applications:naturalPerson by applicant = new.naturalPerson|received.naturalPerson
  2件 applications:refused.stateSecret by outcome = refused.stateSecret
  11件 applications:handled ? = total or new|received
1 通过网络收到自然人申请5件，以信函收到法人申请2件。
  5件 applications by channel
  2件 applications by channel
1 公民、法人提出申请12件，个人信息类申请2件。
  12件 other ?
  2件 applications
4 被申请行政复议2件，被提起行政诉讼1件，均未审结2件。
  2件 cases:reconsideration.total = reconsideration
  1件 cases:litigation.total = litigation
  2件 cases:litigation.pending by result = litigation.pending
4 其他案件3件。行政复议后未起诉2件。
  3件 other ?
  2件 cases:litigationAfterReview.total by other = litigationAfterReview
4 未经复议提起行政诉讼2件，其中撤销1件。
  2件 cases:litigationDirect.total whole by other = litigationDirect
  1件 cases:litigationDirect.corrected part by result = litigationDirect.corrected
5 行政复议3件。
  3件 other other period ?
2 规范性文件有效9件，新增规范性文件2件，印发3件。
  9件 documents:normativeDocument.inForce = normativeDocument.inForce
  2件 documents:normativeDocument.issued = normativeDocument.issued
  3件 documents:normativeDocument.issued = normativeDocument.issued
2 制定规章及规范性文件3件。
  3件 other ?
2 本年行政强制3件，依法实施行政处罚、行政强制3件。
  3件 decisions:coercion @year ? = coercion
  3件 other @year ?
1 自然人、法人申请分别为10、2件。
  10件 applications:naturalPerson by applicant = new.naturalPerson|received.naturalPerson|total.naturalPerson
  2件 applications:organisations by applicant = new.organisations|received.organisations|total.organisations
1 2025年以来，收到申请12件。本年收到申请12件，2024年以来收到申请20件。
  12件 applications:received @year = new|received or total
  12件 applications:received @year = new|received or total
  20件 applications:received @2024 other period ?
1 收到申请12件，其中（自然人10件），法人2件。
  12件 applications:received whole = new|received or total
  10件 applications:naturalPerson part by applicant = new.naturalPerson|received.naturalPerson
  2件 applications:organisations part by applicant = new.organisations|received.organisations
1 收到申请13件（含上年结转1件）。上年结转1件，收到申请12件。
  13件 applications:received whole = new|received or total
  1件 applications:carriedOver part = carriedOver
  1件 applications:carriedOver = carriedOver
  12件 applications:received = new or received|total
1 因政府信息公开引起行政复议2件，维持1件；行政诉讼1件，纠正1件。
  2件 cases:reconsideration.total = reconsideration
  1件 cases:reconsideration.upheld by result = reconsideration.upheld
  1件 cases:litigation.total = litigation
  1件 cases:litigation.corrected by result = litigation.corrected
1 行政许可80件，作出行政处罚7件。
  80件 other ?
  7件 decisions:penalty ? = penalty
2 行政事业收费1万元，其中2万元。制定规章规范性文件3件。
  10000元 fees:fee whole = fee
  20000元 fees:fee part = fee
  3件 other ?
1 没有公民向我局提出信息公开申请。因公开事项无申请。
  0件 applications:t3.new.naturalPerson phrase = new.naturalPerson
1 未收到信息公开申请行政复议。无申请被复议。
  0件 cases:t4.reconsideration.total phrase = reconsideration
1 代表示例区政府未收到信息公开申请。
  0件 applications:t3.new.total office phrase = new
1 当面、网上和信函申请分别为3件、2件以及1件，共6件。
  3件 applications by channel
  2件 applications by channel
  1件 applications by channel
  6件 applications:processed = new|received|total
1 自然人、法人申请分别为10件、2件、1件。
  10件 applications:naturalPerson by applicant = new.naturalPerson|received.naturalPerson|total.naturalPerson
  2件 applications:organisations by applicant = new.organisations|received.organisations|total.organisations
  1件 applications
`;

const short = (link: string): string =>
  link
    .split("+")
    .map((name) => name.replace(/^t[234]\.|\.total$/gu, ""))
    .join("+");

function inWords(fact: Fact): string {
  const { topic, quantity, role, dimension, year, links, loose } = fact;
  return [
    `${fact.approximation ?? ""}${fact.value.toFixed()}${fact.unit}`,
    quantity === "" ? topic : `${topic}:${quantity}`,
    role === "plain" ? "" : role,
    dimension === undefined ? "" : `by ${dimension}`,
    year === 2025 ? (fact.yearStated ? "@year" : "") : `@${year}`,
    fact.otherPeriod ? "other period" : "",
    fact.scope === "own" ? "" : fact.scope,
    fact.phrase ? "phrase" : "",
    fact.confidence === "certain" ? "" : "?",
    links.length === 0 ? "" : `= ${links.map(short).join("|")}`,
    loose.length === 0 ? "" : `or ${loose.map(short).join("|")}`,
  ]
    .filter((word) => word !== "")
    .join(" ");
}

test.each(readCases(cases))("%i %s", (chapter, text, expected) => {
  const { facts } = factsOf(recognise(withText(chapter, text)));
  expect(facts.map(inWords)).toEqual(expected);
});

test("before the first chapter nothing is held against the tables", () => {
  const document = exampleDocument({ preamble: ["2025年收到政府信息公开申请12件。"] });
  const [fact] = factsOf(recognise(document)).facts;
  expect([inWords(fact!), fact!.chapter]).toEqual(["12件 applications:received @year", 0]);
});

test("a number's own words, those before them in its sentence, and its clause", () => {
  const report = recognise(withText(1, "好。本局收到申请 12 件，其中网上8件、信函4件；（共）办结11件。"));
  expect(
    factsOf(report).facts.map(({ noun, before, place }) => [noun, before, textAt(report.document, place)]),
  ).toEqual([
    ["本局收到申请", "", "本局收到申请 12 件"],
    ["其中网上", "本局收到申请12件,", "其中网上8件"],
    ["信函", "本局收到申请12件,其中网上8件、", "信函4件"],
    ["办结", "本局收到申请12件,其中网上8件、信函4件;(共)", "办结11件"],
  ]);
});
