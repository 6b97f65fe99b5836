#include "apps/server/demo_year.hpp"

#include <fmt/format.h>

#include "apps/server/demo_wire.hpp"
#include "engines/workflow/workflow.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::demo {
namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

constexpr int weeks = 52, waiting_applications = 14;

class Year {
 public:
  Year(Play& play, Dice& dice, const Cast& cast, Instant now)
      : play_(play), dice_(dice), cast_(cast), now_(now) {}

  void run() {
    day_ = add_days(day_of(now_), -7 * weeks);
    at(9);
    read_rules();
    open_market();
    for (int week = 0; week < weeks; ++week) {
      day_ = add_days(day_of(now_), -7 * (weeks - week));
      hold_activities(week);
      apply_and_certify(week == weeks - 1);
      if (week % 2 == 1) redeem(week);
      if (week % 9 == 4) deduct(week > weeks - 9);
      if (week % 13 == 6) grant();
      if (week == 20) complain();
      if (week % 13 == 12 || week == weeks - 1) publish(week);
      day_ = add_days(day_, 6);
      at(23);
      workflow::fire_due(play_.app());
      jobs::run_due(play_.app());
    }
    today();
  }

 private:
  void at(int hour) { play_.move_clock({start_of(day_).ms + hour * hour_ms + dice_.below(50) * minute_ms}); }
  // Earlier than the true present: nothing in the demo happens in the future.
  void next(int days, int hour) {
    day_ = std::min(add_days(day_, days), add_days(day_of(now_), -1));
    at(hour);
  }

  void read_rules() {
    const auto page = play_.get("town_staff", "/point-rules?limit=100&owner=member");
    for (const auto& rule : page.at("items").as_array()) {
      const auto klass = text_of(rule, "class");
      const bool any_tier = !rule.as_object().contains("tier");
      const bool plain = text_of(rule, "evidence") == "none";
      if (klass == "basic" && any_tier) basic_.push_back(rule);
      if (klass == "exemplary" && any_tier) exemplary_.push_back(rule);
      if (klass == "exemplary" && any_tier && plain) listed_.push_back(rule);
      if (klass == "deduction" && any_tier) deduction_.push_back(rule);
    }
    ensure(!basic_.empty() && !exemplary_.empty() && !deduction_.empty(),
           "the shipped rules serve every tier");
    if (listed_.empty()) listed_ = basic_;
  }

  // ---- activities: attendance lists certified at once

  void certify(const Branch& branch, const value& rule, int percent) {
    array members;
    for (const auto& member : branch.members) {
      const auto id = std::to_string(member.value);
      if (dice_.chance(percent) || id == cast_.active_member_ids.front()) members.emplace_back(id);
    }
    if (members.empty()) return;
    object body{{"rule_id", rule.at("rule_id")},
                {"happened_on", to_text(day_)},
                {"title", dice_.pick(titles_of(text_of(rule, "name")))},
                {"member_ids", std::move(members)}};
    if (text_of(rule, "per") == "hour") body["hours"] = dice_.between(1, 2);
    play_.try_post(branch.in_town ? "town_staff" : "rule_keeper", "/point-certifications", body);
  }

  void hold_activities(int week) {
    next(2, 15);
    for (const auto& branch : cast_.branches) {
      const bool theme_day = week % 4 == 0;
      if (theme_day) certify(branch, dice_.pick(basic_), branch.in_town ? 72 : 65);
      // A third of the town's branches serve residents each week, the others' now and then.
      const bool serves = branch.in_town ? dice_.chance(33) : dice_.chance(8);
      if (serves) certify(branch, dice_.pick(listed_), 35);
    }
  }

  // ---- applications of single members

  void apply_and_certify(bool last) {
    next(1, 10);
    const int count = last ? waiting_applications : dice_.between(4, 9);
    for (int i = 0; i < count; ++i) {
      const auto& rule = dice_.pick(exemplary_);
      object body{{"rule_id", rule.at("rule_id")},
                  {"happened_on", to_text(add_days(day_, -dice_.below(3)))},
                  {"text", dice_.pick(deeds_of(text_of(rule, "name")))}};
      if (text_of(rule, "per") == "hour") body["hours"] = dice_.between(1, 2);
      const bool own = i == 0 && dice_.chance(60);  // the member of the log-in page leads a busy life
      const auto made =
          play_.try_post(own ? "member" : dice_.pick(cast_.active_members), "/point-applications", body);
      if (made.is_null() || last) continue;
      const std::string path = "/point-applications/" + text_of(made, "application_id");
      if (dice_.chance(88))
        play_.try_post("town_staff", path + "/certify", {});
      else
        play_.try_post("town_staff", path + "/refuse", {{"reason", dice_.pick(refusals())}});
    }
  }

  // ---- market

  void open_market() {
    for (const auto& good : goods()) {
      const bool service = std::string_view(good.kind) == "service";
      object body{{"kind", good.kind},
                  {"name", good.name},
                  {"description", good.description},
                  {"price", good.price},
                  {"place", text(service ? "home_place" : "place")},
                  {"unit_id", id_of(cast_.town_id)}};
      if (good.supplier) body["supplier"] = good.supplier;
      if (good.price >= 40) body["limit_per_person"] = 1, body["limit_period"] = "half_year";
      const std::string id = text_of(play_.post("town_staff", "/goods", body), "good_id");
      const std::string path = "/goods/" + id;
      if (!service && good.supplier)
        play_.post("town_staff", path + "/movements",
                   {{"kind", "purchase"},
                    {"quantity", good.stock},
                    {"unit_cost_fen", good.cost_fen},
                    {"supplier", good.supplier}});
      else if (!service)
        play_.post("town_staff", path + "/movements",
                   {{"kind", "donation"}, {"quantity", good.stock}, {"donor", text("donor")}});
      play_.post("town_staff", path + "/on", {});
      goods_.push_back({id, service, good.stock});
    }
    const auto& towels = goods_[5];
    play_.post("town_staff", "/goods/" + towels.id + "/movements",
               {{"kind", "stocktake"}, {"quantity", towels.stock - 1}, {"note", text("stocktake_note")}});
  }

  void redeem(int week) {
    next(1, 14);
    for (int i = 0; i < 5; ++i) {
      const auto& good = goods_[static_cast<std::size_t>(dice_.below(static_cast<int>(goods_.size())))];
      if (good.service) continue;
      const auto who = dice_.pick(cast_.active_members);
      if (who == "member" && week > weeks / 2) continue;  // whoever signs in as this one has points to spend
      const auto order = play_.try_post(who, "/orders", {{"good_id", good.id}, {"quantity", 1}});
      if (order.is_null() || week >= weeks - 2) continue;  // the last ones wait to be picked up
      const std::string path = "/orders/" + text_of(order, "order_id");
      if (dice_.chance(92))
        play_.post("bank_clerk", path + "/hand-over", {{"code", order.at("pick_up_code")}});
      else
        play_.post(who, path + "/cancel", {});
    }
  }

  // ---- deductions, corrections, appeals, grants

  void deduct(bool leave_waiting) {
    next(1, 11);
    const auto& branch = cast_.branches[static_cast<std::size_t>(dice_.below(village_branch_count))];
    const auto made = play_.try_post("bank_clerk", "/point-deductions",
                                     {{"rule_id", dice_.pick(deduction_).at("rule_id")},
                                      {"member_id", std::to_string(dice_.pick(branch.members).value)},
                                      {"happened_on", to_text(add_days(day_, -2))},
                                      {"reason", dice_.pick(deductions())}});
    if (made.is_null() || leave_waiting) return;
    play_.try_post("town_staff", "/point-deductions/" + text_of(made, "deduction_id") + "/confirm", {});
  }

  void grant() {
    next(1, 16);
    play_.post("town_staff", "/point-grants",
               {{"household_person_id", std::to_string(dice_.pick(cast_.residents).value)},
                {"amount", dice_.between(2, 5) * 10},
                {"reason", dice_.pick(grants())}});
  }

  void appeal(const std::string& who, bool decide) {
    const auto lines = play_.get(who, "/me/points/lines?limit=5");
    for (const auto& line : lines.at("items").as_array()) {
      if (text_of(line, "kind") != "credit") continue;
      const auto made = play_.try_post(
          who, "/point-appeals", {{"transfer_id", line.at("transfer_id")}, {"text", dice_.pick(appeals())}});
      if (made.is_null()) continue;
      if (decide)
        play_.try_post("rule_keeper", "/point-appeals/" + text_of(made, "appeal_id") + "/decide",
                       {{"uphold", false}, {"decision", text("rejected")}});
      return;
    }
  }

  // ---- publications: a quarter each, the last one still open to objections

  void publish(int week) {
    const bool last = week == weeks - 1;
    const Day to = add_days(day_, -6);
    if (from_.number == 0) from_ = add_days(day_of(now_), -7 * weeks);
    if (to <= from_) return;
    const auto made = play_.post("town_staff", "/publications",
                                 {{"unit_id", id_of(cast_.town_id)},
                                  {"from_on", to_text(from_)},
                                  {"to_on", to_text(to)},
                                  {"names", "masked"},
                                  {"objection_days", 7}});
    from_ = add_days(to, 1);
    jobs::run_due(play_.app());
    const std::string path = "/publications/" + text_of(made, "publication_id");
    play_.post("town_staff", path + "/publish", {});
    workflow::fire_due(play_.app());
    jobs::run_due(play_.app());
    appeal(cast_.active_members[static_cast<std::size_t>(week % 30)], !last);
    if (week == 25 || last) {
      const auto objection = play_.post("", path + "/objections", {{"text", text("objection")}, {"line", 3}});
      if (!last) answer(text_of(objection, "objection_id"), add_days(to, -3));
    }
    if (last) return;
    const Day published = day_;
    next(9, 9);
    play_.post("town_staff", path + "/finalise", {});
    day_ = published;
  }

  // Upheld, and so the deed that was forgotten is credited at once, unless its cap is full already.
  void answer(const std::string& objection, Day happened_on) {
    const std::string path = "/objections/" + objection + "/answer";
    for (const auto& rule : basic_) {
      if (text_of(rule, "per") != "deed" || rule.as_object().contains("tier")) continue;
      const auto done = play_.try_post(
          "rule_keeper", path,
          {{"upheld", true},
           {"answer", text("objection_upheld")},
           {"correction", {{"rule_id", rule.at("rule_id")}, {"happened_on", to_text(happened_on)}}}});
      if (!done.is_null()) return;
    }
    play_.post("rule_keeper", path, {{"upheld", false}, {"answer", text("objection_answer")}});
  }

  void complain() {
    const auto made = play_.post("resident", "/public/app-complaints", {{"text", text("complaint_small")}});
    play_.post("county_admin", "/app-complaints/" + text_of(made, "complaint_id") + "/answer",
               {{"answer", text("complaint_answer")}});
    play_.post("member", "/public/app-complaints", {{"text", text("complaint_search")}});
  }

  // ---- today: hours that can be booked, an order that waits at the desk

  void today() {
    play_.move_clock(now_);
    const Day tomorrow = add_days(day_of(now_), 1);
    for (const auto& good : goods_) {
      if (!good.service) continue;
      for (int day = 0; day < 10; ++day)
        for (const int hour : {9, 14, 16}) {
          const Instant from{start_of(add_days(tomorrow, day)).ms + hour * hour_ms};
          play_.post("town_staff", "/goods/" + good.id + "/slots",
                     {{"from_at", to_text(from)},
                      {"to_at", to_text(from + hour_ms)},
                      {"place", text("hall_place")},
                      {"places", dice_.between(1, 4)}});
        }
    }
    for (const auto& who : {std::string("member"), cast_.active_members[3], cast_.active_members[7]})
      play_.try_post(who, "/orders", {{"good_id", goods_[2].id}, {"quantity", 1}});
    workflow::fire_due(play_.app());
    jobs::run_due(play_.app());
  }

  struct Offered {
    std::string id;
    bool service;
    int stock;
  };

  Play& play_;
  Dice& dice_;
  const Cast& cast_;
  Instant now_;
  Day day_, from_;
  std::vector<value> basic_, exemplary_, listed_, deduction_;
  std::vector<Offered> goods_;
};

}  // namespace

void play_year(Play& play, Dice& dice, const Cast& cast, Instant now) { Year(play, dice, cast, now).run(); }

}  // namespace linli::demo
