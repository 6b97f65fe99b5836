#include "modules/casework/texts.hpp"

#include "engines/workflow/workflow.hpp"
#include "platform/export/export.hpp"

namespace linli::casework::texts {
namespace {

constexpr const char* grid_standard =
    "《数字化城市管理信息系统》（GB/T 30428）：收集、立案、派遣、处理、反馈、核查结案、评价";
constexpr const char* hotline_practice =
    "接诉即办工作办法（各地公开做法）：生命财产安全 2 小时、公用事业 24 小时、一般事项 7 日、复杂事项 15 日";
constexpr const char* first_receiver =
    "首接负责制（各地公开做法）：退单须说明理由，最多两次，再退由上一级决定";
constexpr const char* three_rates = "响应率、解决率、满意率（三率）：公布分子、分母与剔除数";
constexpr const char* small_numbers = "统计资料公布惯例：小于 5 的分组不单独公布";
constexpr const char* kept_no_longer = "《个人信息保护法》第十九条：保存期限为实现处理目的所必要的最短时间";
constexpr const char* own_choice = "本系统默认值";

constexpr const char* help_sms = "居民一键呼叫，地点：{place}，编号{number}，请立即打开邻里查看并接应。";

setting::Setting number(const char* key, const char* value, std::int64_t min, std::int64_t max,
                        const char* unit, const char* source) {
  return {.key = key,
          .type = setting::Type::integer,
          .default_value = value,
          .min = min,
          .max = max,
          .choices = {},
          .unit = unit,
          .source = source};
}

setting::Setting choice(const char* key, const char* value, std::vector<std::string> choices,
                        const char* source) {
  return {.key = key,
          .type = setting::Type::choice,
          .default_value = value,
          .min = {},
          .max = {},
          .choices = std::move(choices),
          .unit = {},
          .source = source};
}

}  // namespace

const char* const category_source = "县域办件分类目录（示例）：参照 GB/T 30428.2 部件和事件分类";
const char* const feed_title_zh = "办件公开";
const char* const feed_title_en = "Cases closed";
const char* const calendar_title_zh = "现场办公";
const char* const calendar_title_en = "On-site joint work";
const char* const help_text_zh = "一键呼叫：请帮帮我";
const char* const help_text_en = "One-key call: help wanted";
const char* const reported_zh = "上报";
const char* const reported_en = "Reported";
const char* const reporter_zh = "诉求人";
const char* const reporter_en = "Reporter";
const char* const removed_zh = "（已过保存期限，内容已清除）";

const std::vector<SeedCategory>& seed_categories() {
  using enum Tier;
  static const std::vector<SeedCategory> made = {
      {.code = "safety", .chinese = "公共安全", .english = "Public safety", .tier = life},
      {.code = "fire_hazard",
       .chinese = "消防隐患",
       .english = "Fire hazard",
       .tier = life,
       .below = true,
       .hint_zh = "堵塞消防通道、飞线充电、电动车进楼",
       .hint_en = "Blocked escape routes, charging lines across yards"},
      {.code = "danger",
       .chinese = "危险房屋、坠物、井盖缺失",
       .english = "Unsafe buildings, falling objects, missing covers",
       .tier = life,
       .below = true},
      {.code = "utilities", .chinese = "水电气暖", .english = "Utilities", .tier = utility},
      {.code = "water", .chinese = "停水漏水", .english = "Water", .tier = utility, .below = true},
      {.code = "power",
       .chinese = "停电、线路故障",
       .english = "Electricity",
       .tier = utility,
       .below = true},
      {.code = "gas", .chinese = "燃气", .english = "Gas", .tier = utility, .below = true},
      {.code = "heating", .chinese = "供暖", .english = "Heating", .tier = utility, .below = true},
      {.code = "drainage", .chinese = "下水、积水", .english = "Drains", .tier = utility, .below = true},
      {.code = "environment", .chinese = "环境卫生", .english = "Environment"},
      {.code = "rubbish", .chinese = "垃圾清运", .english = "Rubbish", .below = true},
      {.code = "noise", .chinese = "噪声油烟", .english = "Noise and fumes", .below = true},
      {.code = "greenery", .chinese = "绿化养护", .english = "Greenery", .below = true},
      {.code = "roads", .chinese = "道路与公共设施", .english = "Roads and public facilities"},
      {.code = "road_surface", .chinese = "路面破损", .english = "Damaged road", .below = true},
      {.code = "street_lamp", .chinese = "路灯不亮", .english = "Street lamp", .below = true},
      {.code = "parking", .chinese = "乱停乱放", .english = "Parking", .below = true},
      {.code = "lift", .chinese = "电梯故障", .english = "Lift", .tier = utility, .below = true},
      {.code = "property",
       .chinese = "物业与房屋",
       .english = "Property management and housing",
       .tier = complex},
      {.code = "property_management",
       .chinese = "物业服务",
       .english = "Property management",
       .tier = complex,
       .below = true},
      {.code = "illegal_building",
       .chinese = "违章搭建",
       .english = "Illegal building",
       .tier = complex,
       .below = true},
      {.code = "livelihood", .chinese = "民生保障", .english = "Livelihood"},
      {.code = "relief", .chinese = "低保救助", .english = "Relief", .below = true, .is_private = true},
      {.code = "care",
       .chinese = "养老助残",
       .english = "Care for old and disabled people",
       .below = true,
       .is_private = true},
      {.code = "wages",
       .chinese = "劳动欠薪",
       .english = "Unpaid wages",
       .tier = complex,
       .below = true,
       .is_private = true},
      {.code = "schooling", .chinese = "入学教育", .english = "Schooling", .below = true},
      {.code = "disputes", .chinese = "矛盾纠纷", .english = "Disputes"},
      {.code = "neighbours",
       .chinese = "邻里纠纷",
       .english = "Neighbours",
       .below = true,
       .is_private = true},
      {.code = "land",
       .chinese = "土地与征迁",
       .english = "Land",
       .tier = complex,
       .below = true,
       .is_private = true},
      {.code = "family",
       .chinese = "家庭暴力、未成年人保护",
       .english = "Family violence, protection of minors",
       .tier = life,
       .below = true,
       .is_private = true,
       .sensitive = true},
      {.code = "conduct",
       .chinese = "干部作风",
       .english = "Conduct of officials",
       .tier = complex,
       .is_private = true,
       .sensitive = true},
      {.code = "help", .chinese = "一键呼叫", .english = "One-key call", .tier = life, .is_private = true},
      {.code = "other", .chinese = "其他", .english = "Other"},
  };
  return made;
}

std::vector<setting::Setting> settings() {
  return {
      number("casework.establish_minutes", "120", 10, 10'080, "minutes", hotline_practice),
      number("casework.rescue_minutes.life", "120", 10, 10'080, "minutes", hotline_practice),
      number("casework.handle_minutes.utility", "480", 10, 100'000, "minutes", hotline_practice),
      number("casework.handle_minutes.ordinary", "3360", 10, 100'000, "minutes", hotline_practice),
      number("casework.handle_minutes.complex", "7200", 10, 100'000, "minutes", hotline_practice),
      number("casework.verify_minutes", "960", 10, 100'000, "minutes", grid_standard),
      number("casework.response_minutes", "120", 10, 10'080, "minutes", hotline_practice),
      number("casework.rating_minutes", "10080", 60, 100'000, "minutes", hotline_practice),
      number("casework.bounces", "2", 0, 10, "", first_receiver),
      number("casework.duplicate_days", "30", 1, 365, "days", own_choice),
      number("casework.duplicate_metres", "300", 20, 5000, "metres", own_choice),
      number("casework.help_grid_minutes", "3", 1, 60, "minutes", own_choice),
      number("casework.help_building_minutes", "3", 1, 60, "minutes", own_choice),
      number("casework.help_sms_minutes", "1", 1, 60, "minutes", own_choice),
      {.key = "casework.help_sms_text",
       .type = setting::Type::text,
       .default_value = help_sms,
       .min = 1,
       .max = 200,
       .choices = {},
       .unit = {},
       .source = own_choice},
      number("casework.small_count", "5", 2, 50, "", small_numbers),
      number("casework.retention_days", "1095", 30, 36'500, "days", kept_no_longer),
      // Of the cases that ended, or of all that were reported in the time.
      choice("casework.solution_formula", "ended", {"ended", "reported"}, three_rates),
      // Of those who rated; or whoever says nothing counts as content.
      choice("casework.satisfaction_formula", "rated", {"rated", "silent_is_content"}, three_rates),
  };
}

void name_lines(App& app) {
  workflow::line_title(app, "casework.merged_here", "并入另一办件", "Another report was merged here");
  workflow::line_title(app, "casework.split", "分派协办", "Parts handed to others");
  workflow::line_title(app, "casework.task_done", "协办完成", "A part is done");
  workflow::line_title(app, "casework.contact_revealed", "查看联系方式", "Contact shown");
  workflow::line_title(app, "casework.excluded", "批准剔除统计", "Taken out of the rates");
  workflow::line_title(app, "casework.not_excluded", "不同意剔除统计", "Stays in the rates");
  workflow::line_title(app, "casework.consulted", "五方会商结果", "Result of a consultation");
  workflow::line_title(app, "casework.on_agenda", "列入现场办公", "On the agenda of a joint session");
  workflow::line_title(app, "casework.joint_decision", "现场办公决定", "Decided in a joint session");
}

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"column.case_id", "办件标识", "Case"},
      {"column.number", "办件编号", "Number"},
      {"column.category_id", "类别标识", "Category"},
      {"column.category_name", "类别", "Category"},
      {"column.place_text", "地点", "Place"},
      {"column.lat", "纬度", "Latitude"},
      {"column.lng", "经度", "Longitude"},
      {"column.state_title", "当前状态", "State"},
      {"column.stage", "阶段", "Stage"},
      {"column.urgency", "紧急程度", "Urgency"},
      {"column.channel", "来源", "Channel"},
      {"column.private", "不公开", "Private"},
      {"column.reported_at", "上报时间", "Reported at"},
      {"column.closed_at", "办结时间", "Closed at"},
      {"column.overdue", "超期", "Overdue"},
      {"column.followers", "关注人数", "Followers"},
      {"column.thumb_url", "照片", "Photo"},
      {"column.grid_name", "网格", "Grid"},
      {"column.handled_by_unit_name", "承办单位", "Handled by"},
      {"column.stars", "评价星级", "Stars"},
      {"column.distance_m", "距离（米）", "Distance (m)"},
      {"column.offers", "可办操作", "What can be done"},
      {"column.help_call_id", "呼叫标识", "Call"},
      {"column.person_name_masked", "呼叫人", "Who"},
      {"column.taken_by_name", "接应人", "Taken by"},
      {"column.taken_at", "接应时间", "Taken at"},
      {"column.level", "呼叫层级", "Rung"},
      {"column.patrol_id", "巡查标识", "Patrol"},
      {"column.started_at", "开始时间", "Started at"},
      {"column.ended_at", "结束时间", "Ended at"},
      {"column.points_checked", "检查点数", "Points checked"},
      {"column.account_name", "姓名", "Name"},
      {"column.session_id", "现场办公标识", "Session"},
      {"column.cases", "议题数", "Cases"},
      {"column.departments", "参加部门", "Departments"},
      {"value.tier.life", "生命财产安全", "life and property"},
      {"value.tier.utility", "公用事业", "utilities"},
      {"value.tier.ordinary", "一般事项", "ordinary"},
      {"value.tier.complex", "复杂事项", "complex"},
      {"value.stage.establish", "立案", "establish"},
      {"value.stage.dispatch", "派遣", "dispatch"},
      {"value.stage.handle", "处理", "handle"},
      {"value.stage.verify", "核查", "verify"},
      {"value.stage.rate", "评价", "rate"},
      {"value.stage.closed", "结案", "closed"},
      {"value.stage.total", "全程", "the whole way"},
      {"value.urgency.normal", "一般", "normal"},
      {"value.urgency.urgent", "紧急", "urgent"},
      {"value.channel.client", "居民上报", "resident"},
      {"value.channel.patrol", "网格巡查", "patrol"},
      {"value.channel.phone", "电话", "phone"},
      {"value.channel.walk_in", "来访", "walk-in"},
      {"value.channel.help", "一键呼叫", "one-key call"},
      {"value.channel.open311", "开放接口", "Open311"},
      {"value.state.ringing", "呼叫中", "ringing"},
      {"value.state.taken", "已接应", "taken"},
      {"value.state.planned", "待召开", "planned"},
      {"value.state.closed", "已结束", "closed"},
      {"value.kind.case", "办件", "case"},
  });
}

}  // namespace linli::casework::texts
