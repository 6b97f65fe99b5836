#include "modules/deliberation/row.hpp"

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/deliberation/deliberation.sql.hpp"
#include "modules/deliberation/texts.hpp"

namespace linli::deliberation {
namespace {

constexpr std::size_t files_most = 9;

// Where a matter stands on its way; an end other than the last one stands nowhere.
int place_of(State state) {
  switch (state) {
    case State::collecting:
      return 0;
    case State::begun:
      return 1;
    case State::proposed:
      return 2;
    case State::discussed:
      return 3;
    case State::deliberated:
      return 4;
    case State::resolved:
      return 5;
    case State::confirmed:
      return 6;
    case State::decision_open:
      return 7;
    case State::carrying_out:
      return 8;
    case State::result_open:
      return 9;
    case State::closed:
    case State::not_passed:
    case State::withdrawn:
      break;
  }
  return 10;
}

Terms terms_of(Ctx& ctx, const Row& matter, Step step, const std::optional<Assembly>& assembly) {
  const auto rule = ballot::terms(ctx, rule_of(step, assembly));
  return {
      .assembly = assembly,
      .quorum_numerator = rule.quorum.numerator,
      .quorum_denominator = rule.quorum.denominator,
      .quorum_strict = rule.quorum.strict,
      .pass_numerator = rule.pass.numerator,
      .pass_denominator = rule.pass.denominator,
      .pass_strict = rule.pass.strict,
      .of_those_present = rule.of_those_present,
      .should_attend = ctx.db.maybe<std::int64_t>(sql::usual_attendance, db::arg("unit_id", matter.unit_id),
                                                  db::arg("step", step), db::arg("assembly", assembly))};
}

std::optional<NextStep> next_step(Ctx& ctx, const Row& matter) {
  const auto step = step_due(matter.kind, matter.state);
  if (!step) return {};
  NextStep next{*step, step_title(ctx, matter.kind, *step), {}};
  if (*step != Step::resolve) {
    next.terms.push_back(terms_of(ctx, matter, *step, {}));
    return next;
  }
  for (const Assembly assembly : assemblies(ctx, matter.unit_id))
    next.terms.push_back(terms_of(ctx, matter, *step, assembly));
  return next;
}

struct MeetingRow {
  Id<linli::MatterMeeting> meeting_id;
  Step step{};
  std::optional<Assembly> assembly;
  Day held_on;
  std::string place, minutes;
  bool passed = false, counted = false;
  Instant created_at;
  std::optional<std::string> recorded_by;
  std::int64_t should_attend = 0, present = 0, in_favour = 0, against = 0, abstained = 0;
  std::int64_t needed_present = 0, needed_in_favour = 0;
  bool quorum_met = false;
};
BOOST_DESCRIBE_STRUCT(MeetingRow, (),
                      (meeting_id, step, assembly, held_on, place, minutes, passed, counted, created_at,
                       recorded_by, should_attend, present, in_favour, against, abstained, needed_present,
                       needed_in_favour, quorum_met))

std::vector<MeetingKept> meetings_of(Ctx& ctx, const Row& matter) {
  std::vector<MeetingKept> all;
  for (auto& from : ctx.db.all<MeetingRow>(sql::meetings, matter)) {
    MeetingKept kept;
    kept.meeting_id = from.meeting_id;
    kept.step = from.step;
    kept.step_title = step_title(ctx, matter.kind, from.step);
    kept.assembly = from.assembly;
    kept.held_on = from.held_on;
    kept.place = std::move(from.place);
    kept.should_attend = from.should_attend;
    kept.present = from.present;
    kept.in_favour = from.in_favour;
    kept.against = from.against;
    kept.abstained = from.abstained;
    kept.needed_present = from.needed_present;
    kept.needed_in_favour = from.needed_in_favour;
    kept.quorum_met = from.quorum_met;
    kept.passed = from.passed;
    kept.minutes = std::move(from.minutes);
    kept.recorded_by = std::move(from.recorded_by);
    kept.files = files::links(ctx, meeting_kind, from.meeting_id.value);
    all.push_back(std::move(kept));
  }
  return all;
}

}  // namespace

Row row(Ctx& ctx, Id<linli::Matter> matter_id) {
  return ctx.db.one<Row>(sql::one, refusal::matter_not_found, db::arg("matter_id", matter_id));
}
std::optional<Row> find_row(Ctx& ctx, Id<linli::Matter> matter_id) {
  return ctx.db.maybe<Row>(sql::one, db::arg("matter_id", matter_id));
}
Row seen_row(Ctx& ctx, Id<linli::Matter> matter_id) {
  auto found = row(ctx, matter_id);
  demand(may_see(ctx, found), refusal::matter_not_found);
  return found;
}
Row public_row(Ctx& ctx, Id<linli::Matter> matter_id) {
  auto found = row(ctx, matter_id);
  demand(found.public_at.has_value(), refusal::matter_not_found);
  return found;
}

bool may_see(Ctx& ctx, const Row& matter) {
  return access::may_within(ctx, can::see, matter.unit_id) ||
         (matter.branch_id && access::may_within(ctx, can::see, *matter.branch_id));
}
bool may_keep(Ctx& ctx, const Row& matter) {
  return access::may_within(ctx, can::keep, matter.unit_id) ||
         (matter.branch_id && access::may_within(ctx, can::keep, *matter.branch_id));
}
void demand_keep(Ctx& ctx, const Row& matter) { demand(may_keep(ctx, matter), linli::refusal::not_allowed); }

bool is_at_home(Ctx& ctx, const Row& matter) {
  if (!ctx.actor.signed_in()) return false;
  const auto home = ctx.db.maybe<Id<Unit>>(sql::home_unit, db::arg("account_id", ctx.actor.account_id));
  return home && (org::within(ctx, *home, matter.unit_id) ||
                  (matter.branch_id && org::within(ctx, *home, *matter.branch_id)));
}

std::optional<Step> step_due(Kind kind, State state) {
  if (state == State::begun) return Step::propose;
  if (state == State::proposed) return Step::discuss;
  if (state == State::discussed) return kind == Kind::four_two ? Step::deliberate : Step::resolve;
  if (state == State::deliberated) return Step::resolve;
  return {};
}

ballot::Rule rule_of(Step step, const std::optional<Assembly>& assembly) {
  if (step == Step::deliberate) return ballot::Rule::four_two;
  if (step != Step::resolve || !assembly) return ballot::Rule::ordinary;
  switch (*assembly) {
    case Assembly::villagers:
      return ballot::Rule::villagers;
    case Assembly::households:
      return ballot::Rule::households;
    case Assembly::representatives:
      return ballot::Rule::representatives;
    case Assembly::residents:
      break;
  }
  return ballot::Rule::residents;
}

std::vector<Assembly> assemblies(Ctx& ctx, Id<Unit> unit_id) {
  if (org::unit(ctx, unit_id).kind == org::UnitKind::community) return {Assembly::residents};
  return {Assembly::representatives, Assembly::households, Assembly::villagers};
}

bool takes_opinions(State state) { return place_of(state) < place_of(State::resolved); }
bool is_published(State state) { return state == State::decision_open || state == State::result_open; }

MatterCard card(Ctx& ctx, const Row& from) {
  MatterCard shown;
  shown.matter_id = from.matter_id;
  shown.number = from.number;
  shown.kind = from.kind;
  shown.title = from.title;
  shown.text = from.text;
  shown.unit_id = from.unit_id;
  shown.unit_name = from.unit_name;
  shown.branch_name = from.branch_name;
  shown.state = from.state;
  shown.state_title = workflow::state_title(ctx, workflow::item(ctx, from.item_id));
  shown.stage = from.stage;
  shown.decided_on = from.decided_on;
  shown.decision_at = from.decision_at;
  if (is_published(from.state)) shown.until_at = from.until_at;
  shown.result_at = from.result_at;
  shown.ended_at = from.ended_at;
  shown.opinions = from.opinions;
  shown.objections = from.objections;
  shown.open_objections = from.open_objections;
  shown.created_at = from.created_at;
  return shown;
}

MatterFull full(Ctx& ctx, const Row& from) {
  MatterFull full;
  static_cast<MatterCard&>(full) = card(ctx, from);
  full.item_id = from.item_id;
  full.decision_text = from.decision_text;
  full.result_text = from.result_text;
  full.reason = from.reason;
  full.public_at = from.public_at;
  full.files = files::links(ctx, paper_kind, from.matter_id.value);
  full.result_files = files::links(ctx, result_kind, from.matter_id.value);
  full.meetings = meetings_of(ctx, from);
  full.stances = ctx.db.all<StanceCount>(sql::opinion_counts, from);
  full.next_step = next_step(ctx, from);
  full.deadlines = workflow::deadlines(ctx, from.item_id);
  full.offers = workflow::offers(ctx, workflow::item(ctx, from.item_id));
  if (may_keep(ctx, from)) {
    full.may.push_back("keep");
    if (takes_opinions(from.state) && !from.opinions && place_of(from.state) <= place_of(State::begun))
      full.may.push_back("edit");
  }
  full.publication_minutes = setting::integer(ctx, "deliberation.publication_minutes");
  full.version = from.version;
  return full;
}

std::string step_title(Ctx& ctx, Kind kind, Step step) {
  return texts::step_title(ctx.call.locale, kind == Kind::collect, step);
}

std::string link_to(Id<linli::Matter> matter_id) { return "/matters/" + std::to_string(matter_id.value); }

void demand_few(const std::vector<Id<File>>& file_ids) {
  if (file_ids.size() > files_most)
    refuse_field("file_ids", "field.too_long", {{"max", static_cast<std::int64_t>(files_most)}});
}

MatterFull matter(Ctx& ctx, const OneMatter& in) { return full(ctx, seen_row(ctx, in.matter_id)); }

PublicMatter public_matter(Ctx& ctx, const OneMatter& in) {
  const auto from = public_row(ctx, in.matter_id);
  PublicMatter shown;
  static_cast<MatterCard&>(shown) = card(ctx, from);
  shown.decision_text = from.decision_text;
  shown.result_text = from.result_text;
  shown.reason = from.reason;
  shown.files = files::links(ctx, paper_kind, from.matter_id.value);
  shown.result_files = files::links(ctx, result_kind, from.matter_id.value);
  // A meeting that failed is told, too: that is why it went another round.
  for (const auto& kept : meetings_of(ctx, from)) shown.meetings.push_back(kept);
  shown.stances = ctx.db.all<StanceCount>(sql::opinion_counts, from);
  const bool went_wrong = from.state == State::withdrawn || from.state == State::not_passed;
  const int at = went_wrong ? -1 : place_of(from.state);
  for (const auto& [state, title] : texts::way(ctx.call.locale, from.kind)) {
    const int place = place_of(state);
    shown.steps.push_back({title, at > place ? "done" : at == place ? "now" : "ahead"});
  }
  if (!ctx.actor.signed_in()) return shown;
  const auto account_id = db::arg("account_id", ctx.actor.account_id);
  shown.my_opinion = ctx.db.maybe<MyOpinion>(sql::opinion_of, in, account_id);
  shown.my_objections = ctx.db.all<MyObjection>(sql::my_objections, in, account_id);
  if (!is_at_home(ctx, from)) return shown;
  if (takes_opinions(from.state)) shown.may.push_back("opine");
  if (is_published(from.state) && from.until_at && ctx.now < *from.until_at) shown.may.push_back("object");
  return shown;
}

}  // namespace linli::deliberation
