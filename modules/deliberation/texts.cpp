#include "modules/deliberation/texts.hpp"

#include "platform/export/export.hpp"

namespace linli::deliberation::texts {
namespace {

struct Both {
  const char *chinese, *english;
};

std::string said(std::string_view locale, const Both& words) {
  return locale == "en" ? words.english : words.chinese;
}

Both step_words(bool of_community, Step step) {
  switch (step) {
    case Step::propose:
      return of_community ? Both{"社区“两委”会提议", "Both committees propose"}
                          : Both{"村党组织提议", "Party organisation proposes"};
    case Step::discuss:
      return of_community ? Both{"相关单位商议", "Those concerned discuss"}
                          : Both{"村“两委”会商议", "Both committees discuss"};
    case Step::deliberate:
      return {"党员大会审议", "Members deliberate"};
    case Step::resolve:
      break;
  }
  return of_community ? Both{"居民会议或居民代表会议决议", "Residents resolve"}
                      : Both{"村民会议或村民代表会议决议", "Villagers resolve"};
}

constexpr Labels chinese{"议事记录",
                         "单位：",
                         "编号",
                         "方式",
                         "四议两公开",
                         "一征三议两公开",
                         "事项内容",
                         "提议党组织",
                         "所处环节",
                         "日期",
                         "地点",
                         "到会",
                         "赞成／反对／弃权",
                         "结果",
                         "通过",
                         "未通过",
                         "到会不足，决议无效",
                         "会议记录",
                         "居民意见",
                         "支持",
                         "不支持",
                         "建议",
                         "决议公告",
                         "决议日期",
                         "公示开始",
                         "实施结果",
                         "终止原因",
                         "公示期异议",
                         "答复",
                         "负责人（签字）",
                         "记录人（签字）",
                         "年　月　日"};
constexpr Labels english{"Record of a matter",
                         "Unit: ",
                         "Number",
                         "Way",
                         "Four deliberations, two publications",
                         "Opinions, three deliberations, two publications",
                         "Matter",
                         "Proposed by",
                         "Stands at",
                         "Day",
                         "Place",
                         "Present",
                         "For / against / abstained",
                         "Result",
                         "passed",
                         "not passed",
                         "no quorum, void",
                         "Minutes",
                         "Opinions of residents",
                         "for",
                         "against",
                         "suggestions",
                         "Decision",
                         "Decided on",
                         "Published",
                         "What came of it",
                         "Why it ended",
                         "Objections during publication",
                         "Answer",
                         "In charge (signature)",
                         "Recorded by (signature)",
                         "Date"};

}  // namespace

const char* const source =
    "“四议两公开”“一征三议两公开”工作法（示例）：决议和实施结果各公示不少于七日，异议在期满前答复"
    " | Practice of four deliberations and two publications (example): decision and result are each"
    " published for seven days at least, and objections are answered before they are over";

std::string step_title(std::string_view locale, bool of_community, Step step) {
  return said(locale, step_words(of_community, step));
}

std::string assembly(std::string_view locale, Assembly assembly) {
  switch (assembly) {
    case Assembly::villagers:
      return said(locale, {"村民会议", "Villagers' meeting"});
    case Assembly::households:
      return said(locale, {"村民会议（户代表）", "Meeting of households"});
    case Assembly::representatives:
      return said(locale, {"村民代表会议", "Villagers' representatives"});
    case Assembly::residents:
      break;
  }
  return said(locale, {"居民会议或居民代表会议", "Residents' meeting"});
}

std::vector<std::pair<State, std::string>> way(std::string_view locale, Kind kind) {
  const bool community = kind == Kind::collect;
  std::vector<std::pair<State, std::string>> all;
  if (community) all.emplace_back(State::collecting, said(locale, {"征求意见", "Opinions"}));
  all.emplace_back(State::begun, step_title(locale, community, Step::propose));
  all.emplace_back(State::proposed, step_title(locale, community, Step::discuss));
  if (!community) all.emplace_back(State::discussed, step_title(locale, community, Step::deliberate));
  all.emplace_back(community ? State::discussed : State::deliberated,
                   step_title(locale, community, Step::resolve));
  all.emplace_back(State::resolved, said(locale, {"乡镇确认", "Confirmed by the town"}));
  all.emplace_back(State::decision_open, said(locale, {"决议公开", "Decision published"}));
  all.emplace_back(State::carrying_out, said(locale, {"组织实施", "Carried out"}));
  all.emplace_back(State::result_open, said(locale, {"实施结果公开", "Result published"}));
  return all;
}

const Labels& labels(std::string_view locale) { return locale == "en" ? english : chinese; }

void name_lines(App& app) {
  workflow::line_title(app, "deliberation.not_passed", "会议未通过", "The meeting did not pass it");
}

void add_to(App& app) {
  app.get<exports::Texts>().add({
      {"list.get_matters", "民主议事事项", "matters"},
      {"column.get_matters.number", "编号", "Number"},
      {"column.get_matters.kind", "方式", "Way"},
      {"column.get_matters.branch_name", "提议党组织", "Proposed by"},
      {"column.get_matters.state_title", "所处环节", "Where it stands"},
      {"column.get_matters.stage", "阶段", "Stage"},
      {"column.decided_on", "决议日期", "Decided on"},
      {"column.decision_at", "决议公开时间", "Decision published at"},
      {"column.get_matters.until_at", "公示截止", "Publication ends"},
      {"column.result_at", "结果公开时间", "Result published at"},
      {"column.get_matters.opinions", "居民意见数", "Opinions"},
      {"column.get_matters.objections", "异议数", "Objections"},
      {"column.open_objections", "待答复异议", "Objections to answer"},
      {"value.kind.four_two", "四议两公开", "four deliberations, two publications"},
      {"value.kind.collect", "一征三议两公开", "opinions, three deliberations, two publications"},
      {"value.stage.collect", "征求意见", "collecting opinions"},
      {"value.stage.deliberate", "议决", "deliberating"},
      {"value.stage.publish", "公开", "publication"},
      {"value.stage.carry_out", "实施", "carrying out"},
      {"value.stage.closed", "已结束", "over"},
      {"value.state.collecting", "征求意见中", "collecting opinions"},
      {"value.state.begun", "待提议", "to be proposed"},
      {"value.state.proposed", "待商议", "to be discussed"},
      {"value.state.discussed", "已商议", "discussed"},
      {"value.state.deliberated", "已审议", "deliberated"},
      {"value.state.resolved", "待确认", "to be confirmed"},
      {"value.state.decision_open", "决议公示中", "decision published"},
      {"value.state.carrying_out", "实施中", "being carried out"},
      {"value.state.result_open", "结果公示中", "result published"},
      {"value.state.not_passed", "未通过", "not passed"},
      {"list.get_matters_one_opinions", "居民意见", "opinions"},
      {"column.stance", "态度", "Stance"},
      {"column.changed_at", "最后修改", "Last changed"},
      {"value.stance.support", "支持", "for"},
      {"value.stance.oppose", "不支持", "against"},
      {"value.stance.suggest", "建议", "suggestion"},
      {"list.get_matters_one_objections", "公示期异议", "objections"},
      {"column.publication", "公开内容", "Publication"},
      {"column.get_matters_one_objections.until_at", "应答复于", "To be answered by"},
      {"column.get_matters_one_objections.answer", "答复", "Answer"},
      {"column.get_matters_one_objections.late", "逾期答复", "Answered late"},
      {"value.publication.decision", "决议", "decision"},
      {"value.publication.result", "实施结果", "result"},
      {"list.get_matters_one_print", "议事记录", "record of a matter"},
  });
}

}  // namespace linli::deliberation::texts
