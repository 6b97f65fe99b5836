// The sample rules of both banks: what a county starts from and changes as it likes.
#include "modules/points/dto.hpp"
#include "modules/points/points.sql.hpp"

namespace linli::points {
namespace {

constexpr const char* vanguard = "先锋亮绩积分规则（示例）";
constexpr const char* bank = "爱心银行积分规则（示例）";

struct Sample {
  const char* name;
  RuleOwner owner = RuleOwner::member;
  std::optional<member::Tier> tier{};
  RuleClass class_ = RuleClass::basic;
  std::int64_t amount = 1;
  Per per = Per::deed;
  std::optional<std::int64_t> cap_month{}, cap_year{};
  Evidence evidence = Evidence::none;
  Certifier certifier = Certifier::branch;
  const char* source = vanguard;
  std::optional<Bounds> bounds{};
  const char* trigger = nullptr;  // the deed of another module that earns by itself
};

const std::vector<Sample>& samples() {
  using enum member::Tier;
  constexpr auto exemplary = RuleClass::exemplary;
  constexpr auto deduction = RuleClass::deduction, veto = RuleClass::veto;
  constexpr auto unit = RuleOwner::organisation;
  static const std::vector<Sample> made = {
      // 先锋亮绩: what each tier is expected to do
      {.name = "按时参加支部党员大会、党小组会",
       .amount = 2,
       .cap_month = 4,
       .cap_year = 40,
       .bounds = Bounds{1, 5}},
      {.name = "参加主题党日活动", .amount = 2, .cap_month = 2, .cap_year = 24},
      {.name = "按时足额交纳党费", .amount = 1, .cap_month = 1, .cap_year = 12},
      {.name = "按期召开支委会并落实决议", .tier = secretary, .amount = 2, .cap_month = 2, .cap_year = 24},
      {.name = "书记讲党课",
       .tier = secretary,
       .amount = 5,
       .cap_year = 20,
       .evidence = Evidence::text,
       .certifier = Certifier::town},
      {.name = "完成分管工作月度任务", .tier = committee, .amount = 2, .cap_month = 2, .cap_year = 24},
      {.name = "联系服务群众走访",
       .tier = able_under_70,
       .amount = 1,
       .cap_month = 4,
       .cap_year = 40,
       .evidence = Evidence::text},
      {.name = "传帮带、参与议事", .tier = able_over_70, .amount = 2, .cap_month = 4, .cap_year = 40},
      {.name = "为民办实事",
       .class_ = exemplary,
       .amount = 3,
       .cap_year = 60,
       .evidence = Evidence::photo,
       .bounds = Bounds{1, 20}},
      {.name = "认领并完成微心愿",
       .class_ = exemplary,
       .amount = 5,
       .cap_year = 60,
       .evidence = Evidence::photo,
       .trigger = "wish.fulfilled"},
      {.name = "办结群众诉求",
       .class_ = exemplary,
       .amount = 2,
       .cap_month = 20,
       .cap_year = 120,
       .trigger = "casework.solved"},
      {.name = "核查群众诉求办理结果",
       .class_ = exemplary,
       .amount = 1,
       .cap_month = 10,
       .cap_year = 60,
       .trigger = "casework.verified"},
      {.name = "网格巡查",
       .class_ = exemplary,
       .amount = 1,
       .cap_month = 10,
       .cap_year = 60,
       .trigger = "casework.patrolled"},
      {.name = "参与抢险救灾、急难险重任务",
       .class_ = exemplary,
       .amount = 10,
       .cap_year = 100,
       .evidence = Evidence::photo},
      {.name = "受到镇级以上表彰",
       .class_ = exemplary,
       .amount = 20,
       .cap_year = 60,
       .evidence = Evidence::photo,
       .certifier = Certifier::town},
      {.name = "无故缺席组织生活", .class_ = deduction, .amount = 2, .bounds = Bounds{1, 10}},
      {.name = "未按要求完成支部安排的工作", .class_ = deduction, .amount = 3},
      {.name = "酒席铺张、违反村规民约", .class_ = deduction, .amount = 5},
      {.name = "受到党纪处分或刑事处罚（一票否决）",
       .class_ = veto,
       .amount = 0,
       .certifier = Certifier::town},
      // 爱心银行: an hour of service is a point
      {.name = "志愿服务",
       .class_ = exemplary,
       .amount = 1,
       .per = Per::hour,
       .cap_year = 200,
       .certifier = Certifier::clerk,
       .source = bank,
       .trigger = "activity.served"},
      {.name = "看望照料孤寡老人",
       .class_ = exemplary,
       .amount = 1,
       .per = Per::hour,
       .cap_year = 100,
       .certifier = Certifier::clerk,
       .source = bank},
      {.name = "环境整治、清扫家园",
       .class_ = exemplary,
       .amount = 1,
       .per = Per::hour,
       .cap_year = 100,
       .certifier = Certifier::clerk,
       .source = bank},
      {.name = "捐赠物品",
       .class_ = exemplary,
       .amount = 5,
       .cap_year = 50,
       .evidence = Evidence::photo,
       .certifier = Certifier::clerk,
       .source = bank},
      {.name = "便民服务日（每月 20 日）",
       .class_ = exemplary,
       .amount = 2,
       .cap_month = 2,
       .cap_year = 24,
       .certifier = Certifier::clerk,
       .source = bank},
      // Organisations earn, too
      {.name = "支部按期开展三会一课",
       .owner = unit,
       .amount = 5,
       .cap_month = 5,
       .cap_year = 60,
       .evidence = Evidence::photo,
       .certifier = Certifier::town},
      {.name = "组织志愿服务活动",
       .owner = unit,
       .class_ = exemplary,
       .amount = 5,
       .cap_month = 20,
       .evidence = Evidence::photo,
       .certifier = Certifier::town,
       .bounds = Bounds{1, 20}},
      {.name = "支部工作受到表彰",
       .owner = unit,
       .class_ = exemplary,
       .amount = 20,
       .cap_year = 100,
       .evidence = Evidence::photo,
       .certifier = Certifier::town},
  };
  return made;
}

}  // namespace

void seed_rules(Ctx& ctx, Id<Unit> county_id) {
  if (ctx.db.maybe<Id<Rule>>(sql::any_rule)) return;
  for (const Sample& sample : samples()) {
    CreateRule rule;
    rule.name.value = sample.name;
    rule.owner = sample.owner;
    rule.tier = sample.tier;
    rule.class_ = sample.class_;
    rule.amount = Points{sample.amount};
    rule.per = sample.per;
    rule.cap_month = sample.cap_month;
    rule.cap_year = sample.cap_year;
    rule.valid_from = Day{(ctx.today().year() - 1) * 10000 + 101};
    rule.evidence = sample.evidence;
    rule.certifier = sample.certifier;
    rule.source.value = sample.source;
    rule.bounds = sample.bounds;
    if (sample.trigger) rule.trigger.emplace().value = sample.trigger;
    rule.unit_id = county_id;
    create_rule(ctx, rule);
  }
}

}  // namespace linli::points
