#include "apps/server/demo_names.hpp"

#include <map>

namespace linli::demo {

std::uint64_t Dice::next() {
  std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

std::string person_name(Dice& dice, bool female) {
  static const std::vector<std::string> surnames{
      "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙",   "胡",
      "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩",   "唐",
      "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾",   "彭",
      "吕", "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "欧阳", "上官"};
  static const std::vector<std::string> middle{"",   "",   "建", "志", "文", "玉", "春", "国", "永", "明",
                                               "海", "小", "德", "新", "秀", "金", "红", "俊", "晓", "学"};
  static const std::vector<std::string> men{"军", "强", "伟", "涛", "斌", "辉", "鹏", "磊", "刚", "勇",
                                            "杰", "峰", "林", "山", "民", "亮", "平", "成", "华", "良"};
  static const std::vector<std::string> women{"英", "丽", "霞", "敏", "芳", "娟", "静", "梅", "玲", "燕",
                                              "红", "兰", "萍", "云", "洁", "琴", "慧", "莉", "雪", "倩"};
  return dice.pick(surnames) + dice.pick(middle) + dice.pick(female ? women : men);
}

const std::vector<std::string>& village_branches() {
  static const std::vector<std::string> names{"绿博一号社区第一片区党支部",
                                              "绿博一号社区第二片区党支部",
                                              "绿博一号社区第三片区党支部",
                                              "金科物业党支部",
                                              "祥和里党支部",
                                              "春晖里党支部",
                                              "田园里党支部",
                                              "柳园党支部",
                                              "河湾党支部",
                                              "枣园党支部",
                                              "莲池党支部",
                                              "东岗党支部",
                                              "西岗党支部",
                                              "镇机关党支部"};
  return names;
}

const std::vector<std::string>& enterprise_branches() {
  static const std::vector<std::string> names{"皮革城商户党支部",   "文旅园区党支部",   "物流园党支部",
                                              "花木市场党支部",     "电子商务园党支部", "建材市场党支部",
                                              "农产品加工园党支部", "家居产业园党支部"};
  return names;
}

namespace {

struct RuleWords {
  const char* rule;
  std::vector<std::string> titles, deeds;
};

const std::vector<RuleWords>& rule_words() {
  static const std::vector<RuleWords> known{
      {"按时参加支部党员大会、党小组会", {"支部党员大会", "党小组会"}, {}},
      {"参加主题党日活动", {"主题党日：集中学习", "主题党日：重温入党誓词", "主题党日：政策宣讲进小院"}, {}},
      {"按时足额交纳党费", {"当月党费已交清"}, {}},
      {"认领并完成微心愿",
       {"微心愿集中认领日"},
       {"给放学没人陪的孩子送去一套绘本。", "帮独居老人装好了扶手。"}},
      {"办结群众诉求", {"诉求集中办理日"}, {"联系物业清走了楼道堆物，居民满意。", "路灯不亮的事已经办好。"}},
      {"核查群众诉求办理结果",
       {"办结诉求回访"},
       {"到现场看过，井盖已经换好。", "回访了反映噪声的居民，问题已解决。"}},
      {"网格巡查", {"汛期联合巡查", "冬季防火巡查"}, {"巡查第三网格，提醒两户收好楼道电瓶车。"}},
      {"为民办实事",
       {},
       {"帮三号楼王大娘更换了楼道灯泡，并检查了电线。", "为邻居调解晾衣占道的矛盾，双方已和好。"}},
      {"参与抢险救灾、急难险重任务", {}, {"暴雨当晚在河堤值守到天亮。", "雪后带人清出了学校门前的路。"}},
      {"受到镇级以上表彰", {}, {"被镇党委评为年度优秀共产党员。"}},
      {"志愿服务",
       {"志愿巡逻", "护学岗执勤", "家电义务维修", "防汛值守"},
       {"周末在图书角值班，整理图书。", "协助网格员登记流动人口。", "在路口劝导电动车佩戴头盔。"}},
      {"看望照料孤寡老人",
       {"看望孤寡老人"},
       {"给独居老人送去热饭，并打扫房间。", "陪同行动不便的老人到镇卫生院取药。"}},
      {"环境整治、清扫家园", {"集中为民服务：清洁家园"}, {"清理小区门口积水和落叶。"}},
      {"捐赠物品", {}, {"向爱心超市捐赠两袋大米。", "捐出一批八成新的儿童书。"}},
      {"便民服务日（每月 20 日）",
       {"便民日：上门服务", "便民日：义务理发"},
       {"教十位老人使用手机挂号。", "为社区活动拍照并整理资料。"}}};
  return known;
}

using Texts = std::vector<std::string>;

// A rule that is not known, or has none of these, takes the others' words.
const Texts& words_of(const std::string& rule, Texts RuleWords::*kind, const Texts& others) {
  for (const auto& words : rule_words())
    if (rule == words.rule && !(words.*kind).empty()) return words.*kind;
  return others;
}

}  // namespace

const std::vector<std::string>& titles_of(const std::string& rule) {
  static const Texts others{"集中为民服务"};
  return words_of(rule, &RuleWords::titles, others);
}
const std::vector<std::string>& deeds_of(const std::string& rule) {
  static const Texts others{"参加支部安排的服务。"};
  return words_of(rule, &RuleWords::deeds, others);
}

const std::vector<std::string>& refusals() {
  static const std::vector<std::string> texts{"请补充活动照片后重新申报。",
                                              "这次活动已在签到名单中统一认定，无需重复申报。",
                                              "日期与活动记录不符，请核对。"};
  return texts;
}

const std::vector<std::string>& deductions() {
  static const std::vector<std::string> texts{"无故缺席支部党员大会。", "连续两次未参加主题党日且未请假。",
                                              "承诺的值班未到岗。"};
  return texts;
}

const std::vector<std::string>& appeals() {
  static const std::vector<std::string> texts{"当天我在外地看病，已经向支部请假，请核实。",
                                              "这次活动我实际参加了三个小时，只记了一次。",
                                              "名单里把我和同名同志弄混了。"};
  return texts;
}

const std::vector<std::string>& grants() {
  static const std::vector<std::string> texts{"家中有重病患者，给予慰问积分。",
                                              "独居老人，用于兑换生活用品。", "困难家庭学生开学慰问。",
                                              "受灾家庭临时帮扶。"};
  return texts;
}

const std::vector<DemoGood>& goods() {
  static const std::vector<DemoGood> list{
      {"goods", "大米（5公斤）", "本地合作社当季新米，真空装。", 20, 160, 2600, "绿野合作社"},
      {"goods", "食用油（5升）", "非转基因压榨花生油。", 45, 80, 5600, "绿野合作社"},
      {"goods", "抽纸一提", "六包装，原生木浆。", 8, 300, 900, "惠民超市"},
      {"goods", "洗衣液（2公斤）", "温和配方，瓶装。", 15, 120, 1900, "惠民超市"},
      {"goods", "保温杯", "不锈钢，500 毫升。", 25, 60, 3200, "惠民超市"},
      {"goods", "毛巾两条", "纯棉，素色。", 6, 200, 700, "惠民超市"},
      {"goods", "手电筒", "充电式，适合夜间巡逻。", 18, 40, 2200, "惠民超市"},
      {"goods", "学习笔记本", "支部学习专用，线装。", 4, 400, 450, "文海文具"},
      {"service", "义务理发", "志愿理发师每周三下午在党群服务中心为居民理发。", 3, 0, 0, nullptr},
      {"service", "家电检修（上门）", "检修小家电，配件自备。", 10, 0, 0, nullptr},
      {"service", "陪同就医半天", "志愿者陪同挂号、取药、送回家中。", 12, 0, 0, nullptr},
      {"virtual", "社区影院观影券", "周六晚党群服务中心放映厅，凭码入场。", 5, 90, 0, nullptr},
  };
  return list;
}

std::string text(const std::string& key) {
  static const std::map<std::string, std::string> texts{
      {"county_party", "中牟县直机关党委"},
      {"enterprise_committee", "刘集镇企业党委"},
      {"first_branch", "第一党支部"},
      {"second_branch", "第二党支部"},
      {"source", "内部制度（演示）"},
      {"place", "刘集镇党群服务中心一楼爱心银行"},
      {"home_place", "居民家中"},
      {"hall_place", "刘集镇党群服务中心"},
      {"donor", "爱心商户联盟"},
      {"stocktake_note", "月末盘点，外包装破损一件"},
      {"upheld", "经核实情况属实，予以更正。"},
      {"rejected", "经核对签到名单和照片，原认定无误。"},
      {"confirm_reason", "已与本人谈话核实"},
      {"reverse_reason", "同一活动重复认定，予以冲正"},
      {"objection", "名单中我的积分少了一次便民日活动，请核实。"},
      {"objection_answer", "已核对便民日签到表，该次活动将在下期补记。"},
      {"objection_upheld", "已核对便民日签到表，确实漏记，现予补记。"},
      {"complaint_small", "字有点小，老人看着吃力。"},
      {"complaint_answer", "可在“设置”中选择大字或特大字，谢谢您的建议。"},
      {"complaint_search", "希望商城可以按积分高低排序。"},
      {"resident_address", "绿博一号社区"},
      {"education_college", "大专"},
      {"education_school", "高中"},
      {"review_opinion", "思想上积极要求进步，工作踏实，群众反映好。"},
      {"political_review", "本人及主要家庭成员、主要社会关系未发现问题，同意作为发展对象继续培养。"},
      {"training_topic", "党的基本知识与入党教育"},
      {"training_place", "镇党校"},
      {"publicity_place", "村务公开栏"},
      {"resolution_text", "经支部大会讨论并表决，同意通过。"},
      {"resolution_chair", "支部书记"},
      {"talker", "镇组织员"},
      {"talk_opinion", "入党动机端正，对党的认识明确。"},
      {"heard", "已听取党小组、培养联系人、党员和群众意见，均表示同意。"},
      {"other_county", "尉氏县大桥乡党委"},
      {"transfer_reason", "工作单位变动"},
      {"transfer_refused", "镇党委：请先确认对方支部同意接收。"},
      {"payment_reversed", "登记到了别的党员名下"},
      {"lost_note", "多次联系不上，家人也不知去向"},
      {"floating_place", "郑州市经开区"},
      {"floating_purpose", "务工"},
      {"county_admin", "系统管理员（演示）"},
      {"rule_keeper", "县委组织部（演示）"},
      {"grantor", "授权管理员（演示）"},
      {"auditor", "审计员（演示）"},
      {"grid_worker", "网格员（演示）"},
      {"department_staff", "县住房和城乡建设局（演示）"},
      {"first_grid", "第一网格"},
      {"second_grid", "第二网格"},
      {"building_number", "号楼"},
      {"market_zone", "绿博商贸街责任区"},
      {"returned", "不属于本网格的职责，请重新派遣。"},
      {"not_done", "现场复查，问题仍在。"},
      {"climb_note", "请上级协调。"},
      {"excluded", "同一问题由天气原因引起，非承办单位责任。"},
      {"exclusion_agreed", "情况属实，同意剔除。"},
      {"message_worker", "您好，请问方便的话明天上午在家吗？我们来看一下。"},
      {"message_reporter", "上午九点以后都在，谢谢。"},
      {"merge_reason", "同一处、同一问题。"},
      {"follow", "我家也是这样。"},
      {"refused_case", "经核实不属于社区办理范围，已告知拨打相关热线。"},
      {"session_title", "现场办公：疑难办件会商"},
      {"session_place", "刘集镇党群服务中心二楼会议室"},
      {"session_decision", "由牵头部门现场勘查，一周内拿出方案并答复群众。"},
      {"session_answer", "准时参加，已通知业务科室。"},
      {"party_residents", "居民代表"},
      {"party_community", "社区党组织"},
      {"party_property", "物业公司"},
      {"party_owners", "业主委员会"},
      {"party_department", "职能部门"},
      {"consultation", "五方一致同意先修缮公共部位，费用从公共收益中列支，并张榜公布。"},
      {"help_note", "老人胸口发闷，想请人来看看。"},
      {"help_done", "已到家中，陪同就医，家属已联系上。"},
      {"patrol_note", "消防通道、路灯、井盖逐一看过。"},
      {"loan_note", "周末用一天，用完就还。"},
      {"wish_refused", "该需求已由民政救助解决。"},
      {"delivered", "已送到本人手中。"},
      {"supervisor", "督查员（演示）"},
      {"town_staff", "刘集镇党建办（演示）"},
      {"community_staff", "社区工作人员（演示）"},
      {"branch_secretary", "支部书记（演示）"},
      {"bank_clerk", "爱心银行工作人员（演示）"},
      {"bank_clerk_2", "爱心银行复核员（演示）"},
      {"merchant", "惠民超市（演示）"},
  };
  return texts.at(key);
}

}  // namespace linli::demo
