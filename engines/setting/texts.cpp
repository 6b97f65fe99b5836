#include "engines/setting/texts.hpp"

#include <map>

namespace linli::setting {
namespace {

// What settings of any module cite, in English. A new one may bring its own behind " | ".
const std::map<std::string_view, std::string_view> citations{
    {"本系统默认值", "Default of this system"},
    {"《中国共产党支部工作条例（试行）》：党员大会每季度一次，支委会、党小组会每月一次，党课按季度，主题党日"
     "每月固定一天，组织生活会、民主评议党员每年一次",
     "Regulations on the Work of Party Branches (trial): members’ meeting each quarter, committee and group "
     "meetings each month, a lecture each quarter, a fixed theme day each month, life meeting and appraisal "
     "once a year"},
    {"便民服务日（各地做法）：每月 20 日",
     "Convenience day (practice of several counties): the 20th of each month"},
    {"《中国共产党支部工作条例（试行）》：年老体弱、行动不便的党员不作硬性要求",
     "Regulations on the Work of Party Branches (trial): the old, ill and disabled are not held to "
     "attendance"},
    {"党组织关系管理：在职、流动党员的正式组织关系不在本支部，不计入应到",
     "Management of Party membership: those whose formal membership is elsewhere, in service or floating, "
     "are not among who should attend"},
    {"国办函〔2026〕12号", "General Office of the State Council, letter 2026 no. 12"},
    {"《中国共产党基层组织选举工作条例》：到会超过应到会五分之四，赞成超过实到会半数，委员候选人多于应选人数"
     "百分之二十",
     "Regulations on Elections in Primary Party Organisations: more than four fifths of those who should "
     "attend are there, more than half of those present agree, candidates for the committee exceed the seats "
     "by a fifth"},
    {"“四议两公开”工作法：党员大会到会三分之二以上，应到会党员半数以上同意",
     "Practice of four deliberations and two publications: two thirds come to the members’ meeting, half of "
     "those who should attend agree"},
    {"《中国共产党发展党员工作细则》：到会超过应到会半数，赞成超过应到会半数；因故不能到会者会前书面意见统计"
     "在票数内",
     "Rules for the Development of Party Members: more than half of those who should attend are there, more "
     "than half of them agree; written opinions given before by who cannot come are counted"},
    {"党支部工作惯例：到会有表决权党员达应到会半数，赞成数超过应到会半数",
     "Practice of branches: half of those with a vote are there, more than half of those who should attend "
     "agree"},
    {"首接负责制（各地公开做法）：退单须说明理由，最多两次，再退由上一级决定",
     "First receiver is responsible (published practice): a return needs a reason, at most two, then the "
     "level above decides"},
    {"接诉即办工作办法（各地公开做法）：生命财产安全 2 小时、公用事业 24 小时、一般事项 7 日、复杂事项 15 日",
     "Complaints handled at once (published practice): life and property 2 hours, utilities 24 hours, "
     "ordinary 7 days, complex 15 days"},
    {"《个人信息保护法》第十九条：保存期限为实现处理目的所必要的最短时间",
     "Personal Information Protection Law, article 19: kept for the shortest time that the purpose needs"},
    {"响应率、解决率、满意率（三率）：公布分子、分母与剔除数",
     "Rates of response, solution and satisfaction: numerator, denominator and what is left out are "
     "published"},
    {"统计资料公布惯例：小于 5 的分组不单独公布",
     "Practice of published statistics: groups of fewer than 5 are not shown by themselves"},
    {"《数字化城市管理信息系统》（GB/T 30428）：收集、立案、派遣、处理、反馈、核查结案、评价",
     "Digital city management, GB/T 30428: collect, establish, dispatch, handle, feed back, verify and "
     "close, evaluate"},
    {"社区闲置物品循环约定（示例）：约定后七日内取走，借用最长三十日，到期前一日提醒，逾期每三日提醒",
     "Agreement on lending and giving in the community (example): fetched within seven days, lent for thirty "
     "days at most, reminded a day before the end and every three days after"},
    {"两新组织“两个覆盖”工作台账（示例）：摸排后三十日内落实工作覆盖、一百八十日内落实组织覆盖，到期前十五日"
     "提醒",
     "Records of coverage of new-sector organisations (example): work coverage within 30 days, "
     "organisational coverage within 180, reminded 15 days before"},
    {"《中国共产党支部工作条例（试行）》第五条：凡是有正式党员3人以上的，都应当成立党支部",
     "Regulations on the Work of Party Branches (trial), article 5: three full members or more make a "
     "branch"},
    {"党建指导员管理办法（示例）：每季度到所联系的两新组织走访不少于一次",
     "Management of Party-building instructors (example): each organisation is visited once a quarter at "
     "least"},
    {"《中国共产党发展党员工作细则》：一个月内谈话，培养教育一年以上，每半年考察一次，集中培训不少于三天或二"
     "十四学时，两名正式党员介绍，预审后一个月内开大会，三个月内审批（最长六个月），预备期一年，延长不少于半"
     "年、不超过一年",
     "Rules for the Development of Party Members: talk within a month, cultivation of a year or more with a "
     "review each half-year, training of 3 days or 24 hours, two introducers, meeting within a month of the "
     "pre-review, approval within 3 months (at most 6), probation of a year, extended by half a year to a "
     "year"},
    {"发展党员工作规程（示例）：政治审查结论一年内有效，发展对象公示不少于五个工作日，转正公示不少于七日",
     "Procedure for the development of Party members (example): political review valid for a year, "
     "candidates published for five working days, conversion for seven days"},
    {"在职党员“双报到”工作办法（示例）：每年到社区服务不少于四次，每次认定不超过八小时，服务后三十日内登记",
     "Dual registration of members in service (example): four services a year, at most eight hours certified "
     "at a time, recorded within thirty days"},
    {"关于中国共产党党费收缴、使用和管理的规定：按月税后收入的全部为基数，3000元以下0.5%，5000元以下1%"
     "，10000元以下1.5%，10000元以上2%；离退休5000元以下0.5%，以上1%；农民每月0.2元至1元",
     "Rules on the collection of Party dues: of the whole monthly income after tax 0.5 % up to 3,000 yuan, 1 "
     "% up to 5,000, 1.5 % up to 10,000, 2 % above; retired 0.5 % up to 5,000, 1 % above; farmers 0.2 to 1 "
     "yuan a month"},
    {"县积分兑换管理办法（示例）：预约后七日内领取，逾期退回积分",
     "County rules on redeeming points (example): fetched within seven days, else the points come back"},
    {"党员积分制管理四级分类：党支部书记、支部委员、70岁以下有能力党员、70岁以上有能力党员",
     "Four tiers of points for members: secretaries, committee members, able members under 70, able members "
     "over 70"},
    {"《通信短信息服务管理规定》（工业和信息化部令第31号）第十八条：短信须经用户同意；本系统默认不发送",
     "Provisions on Short Message Services (MIIT order no. 31), article 18: text messages need consent; this "
     "system sends none unless switched on"},
    {"Open311 Service Discovery：contact，留空则用县名",
     "Open311 Service Discovery: contact; empty: the name of the county"},
    {"Open311 GeoReport v2：jurisdiction_id，留空则用行政区划代码",
     "Open311 GeoReport v2: jurisdiction_id; empty: the code of the county"},
    {"《中国共产党支部工作条例（试行）》第五条：联合党支部覆盖单位一般不超过5个",
     "Regulations on the Work of Party Branches (trial), article 5: a joint branch covers five units at "
     "most"},
    {"地图管理条例：互联网地图须使用经审核的地图；留空则只画本县网格",
     "Regulations on Maps: maps on the internet have to be reviewed ones; empty: only the county’s own grids "
     "are drawn"},
    {"爱心银行积分管理办法（各地公开做法）：1 小时服务计 1 分，每次活动最多计 2 小时，1 分可换 1 元物品",
     "Rules of the points bank (published practice): an hour of service is a point, at most two hours an "
     "activity, a point buys goods for a yuan"},
    {"积分公示期不少于 7 天，期间可提出异议",
     "Points are published for seven days at least, during which anybody may object"},
    {"先锋亮绩积分管理（各地公开做法）：每年基础分 60 分",
     "Points of members (published practice): a base of 60 each year"},
    {"《中国共产党支部工作条例（试行）》：正式党员7人以上的支部设立支部委员会，由3至5人组成，一般不超过7人",
     "Regulations on the Work of Party Branches (trial): seven full members or more elect a committee of 3 "
     "to 5, at most 7"},
    {"《关于党的基层组织任期的意见》：任期届满前6个月以发函等形式提醒做好换届准备",
     "Opinions on the terms of primary Party organisations: reminded by letter six months before the end"},
    {"《中国共产党基层组织选举工作条例》：提前或者延期换届须报上级党组织批准，延长或者提前期限一般不超过1年",
     "Regulations on Elections in Primary Party Organisations: an early or late election is approved above "
     "and differs by a year at most"},
    {"《中国共产党基层组织选举工作条例》：村和社区党的委员会、总支部委员会、支部委员会每届任期5年，其他基层组"
     "织一般为3年",
     "Regulations on Elections in Primary Party Organisations: committees of villages and communities serve "
     "5 years, others 3"},
    {"区域化党建联席会议制度（示例）：联席会议每季度至少召开一次，议定事项列清单、定时限、明责任；到期前七日"
     "提醒",
     "Joint meetings of a region (example): one a quarter at least; what is resolved is listed with a date "
     "and who answers for it; reminded seven days before"},
    {"党员组织关系管理的有关规定：外出六个月以上应转移组织关系或登记为流动党员；失去联系六个月以上可停止党籍"
     "，停止党籍二年后确实无法取得联系的按自行脱党予以除名；没有正当理由连续六个月不参加组织生活、不交纳党费"
     "或不做党所分配的工作，按自行脱党处理",
     "Rules on Party membership: who is away for six months transfers or registers as floating; after six "
     "months out of contact membership may be suspended, after two years more it ends; six months without "
     "organisational life, dues or work count as leaving"},
    {"党内统计按月上报，报出的数字不再变动：每月结束几天后关账，此后调整从下一个未关账的月份起计；补录历史沿"
     "革时由县里临时放宽",
     "Party statistics are reported each month and do not change afterwards: a month closes some days after "
     "its end, and later changes count from the next open one; the county may let it close later to enter "
     "history"},
    {"组织关系转接办法（示例）：支部和上级党委五个工作日内办结，介绍信三十日内有效，收到回执前党员仍计入原支"
     "部",
     "Transfer of membership (example): branch and committee above decide within five working days, a letter "
     "holds for thirty days, the member belongs to the old branch until the receipt comes"},
    {"微心愿征集认领办法（示例）：两个工作日内核实、两个工作日内发布，本级七日无人认领提级，其上每级十四日，"
     "最上一级仍无人认领则到期；认领后十四日内实现，送达七日后自动确认",
     "Wishes (example): checked within two working days, published within two more, seven days to be claimed "
     "here and fourteen at each level above, delivered within fourteen days, confirmed by itself after "
     "seven"},
    {"县办件流程管理办法（示例）：延期累计超过一个工作日的，须经另一人批准",
     "County rules on the handling of cases (example): more time than a working day in sum takes another "
     "person’s approval"},
    {"县办件流程管理办法（示例）：暂停计时超过三日的，须经另一人批准",
     "County rules on the handling of cases (example): a clock stopped for more than three days takes "
     "another person’s approval"},
};

}  // namespace

const char* const mobile_application_rules = "国办函〔2026〕12号";

std::string_view source_in(std::string_view source, std::string_view locale) {
  constexpr std::string_view mark = " | ";
  const auto at = source.find(mark);
  const auto chinese = source.substr(0, at);
  if (locale != "en") return chinese;
  if (at != std::string_view::npos) return source.substr(at + mark.size());
  const auto found = citations.find(chinese);
  return found == citations.end() ? source : found->second;
}

}  // namespace linli::setting
