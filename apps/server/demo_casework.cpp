#include "apps/server/demo_casework.hpp"

#include <map>
#include <memory>

#include <fmt/format.h>

#include "apps/server/demo_wire.hpp"
#include "apps/server/demo_words.hpp"

namespace linli::demo {
namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

constexpr int cases_in_a_year = 2'050, cases_lately = 70, days_lately = 5, calls_in_a_year = 46,
              percent_in_town = 62;
constexpr std::int64_t opens_ms = 8 * hour_ms + 30 * minute_ms, closes_ms = 18 * hour_ms;

// One case on its way; the steps hand it on to each other over the agenda.
struct Course {
  const Grid* grid = nullptr;
  const Problem* problem = nullptr;
  std::string case_id, reporter, handler;
  bool has_reporter = true;  // with an account, who can rate
  bool checked_once = false, returned_once = false, reopened = false;
};
using Shared = std::shared_ptr<Course>;

class Casework {
 public:
  Casework(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast, Instant from,
           Instant now)
      : play_(play), dice_(dice), neighbourhood_(neighbourhood), cast_(cast), from_(from), now_(now) {
    for (const Grid& grid : neighbourhood.grids) (grid.in_town ? in_town_ : elsewhere_).push_back(&grid);
  }

  void plan() {
    play_.later(from_, [this] { make_rules(); });
    const std::int64_t year_ms = now_ - from_;
    for (int i = 0; i < cases_in_a_year; ++i)
      play_.later(daytime(from_ + dice_.below(100'000) * (year_ms / 100'000)), [this] { report(); });
    // After a storm there is more to do than usual: the board of today is not empty.
    for (int i = 0; i < cases_lately; ++i)
      play_.later(now_ + -dice_.below(days_lately * 24 * 60) * minute_ms, [this, i] {
        // The bench that the log-in page opens has something to do, too.
        i % 6 == 0 ? report_in(shown_grid()) : report();
      });
    for (int i = 0; i < calls_in_a_year; ++i)
      play_.later(from_ + dice_.below(100'000) * (year_ms / 100'000), [this] { call_for_help(); });
    for (Instant week = from_ + 2 * day_ms; week < now_; week = week + 7 * day_ms)
      play_.later(at_work(week, 60), [this] { patrols(); });
    for (int quarter = 1; quarter <= 4; ++quarter)
      play_.later(at_work(from_ + quarter * 88 * day_ms, 30), [this] { joint_session(); });
    // One is still to come.
    play_.later(now_ + -20 * hour_ms, [this] { joint_session(); });
  }

 private:
  const Grid& somewhere() { return *dice_.pick(dice_.chance(percent_in_town) ? in_town_ : elsewhere_); }
  const Grid& shown_grid() {
    for (const Grid* grid : in_town_)
      if (grid->worker == "grid_worker") return *grid;
    return *in_town_.front();
  }
  // Most reports come by day, some late in the evening.
  Instant daytime(Instant at) {
    const Day day = day_of(at);
    return {start_of(day).ms + 7 * hour_ms + dice_.below(dice_.chance(85) ? 12 * 60 : 16 * 60) * minute_ms};
  }

  void make_rules() {
    const auto categories = play_.get("", "/public/case-categories");
    for (const auto& category : categories.at("items").as_array())
      categories_[text_of(category, "code")] = text_of(category, "category_id");
    const std::string valid_from = to_text(day_of(from_));
    // In the other towns somebody still sends each case by hand.
    play_.post("rule_keeper", "/case-dispatch-rules",
               {{"to_part", "grid_worker"},
                {"place_unit_id", std::to_string(cast_.town_id.value)},
                {"priority", 10},
                {"valid_from", valid_from}});
    const auto to = [&](const char* code, std::size_t department) {
      play_.post("rule_keeper", "/case-dispatch-rules",
                 {{"category_id", categories_.at(code)},
                  {"to_unit_id", std::to_string(neighbourhood_.departments[department].unit_id.value)},
                  {"priority", 100},
                  {"valid_from", valid_from}});
      departments_[code] = neighbourhood_.departments[department].staff;
    };
    to("property_management", 0);
    to("illegal_building", 1);
    to("wages", 2);
  }

  const Problem& problem_in(int month) {
    int all = 0;
    const auto in_season = [&](const Problem& problem) {
      return month >= problem.first_month && month <= problem.last_month;
    };
    for (const Problem& problem : problems())
      if (in_season(problem)) all += problem.weight;
    int drawn = dice_.below(all);
    for (const Problem& problem : problems()) {
      if (!in_season(problem)) continue;
      drawn -= problem.weight;
      if (drawn < 0) return problem;
    }
    return problems().front();
  }

  object place_in(const Grid& grid) {
    const int how = dice_.below(100);
    if (how < 35) return {{"building_id", std::to_string(dice_.pick(grid.buildings).value)}};
    object place{{"lat", grid.centre.lat + (dice_.below(2001) - 1000) / 1000.0 * grid.reach},
                 {"lng", grid.centre.lng + (dice_.below(2001) - 1000) / 1000.0 * grid.reach}};
    if (how < 80) place["text"] = dice_.pick(places());
    return place;
  }

  // ---- from the report to the end

  void report() { report_in(somewhere()); }

  void report_in(const Grid& grid) {
    const Problem& problem = problem_in(day_of(play_.now()).number / 100 % 100);
    auto course = std::make_shared<Course>();
    course->grid = &grid;
    course->problem = &problem;
    object body{{"category_id", categories_.at(problem.category)},
                {"text", dice_.pick(problem.texts)},
                {"place", place_in(grid)},
                {"urgency", dice_.chance(12) ? "urgent" : "normal"}};
    const int door = dice_.below(100);
    if (door < 14) {
      course->reporter = grid.worker;
      body["channel"] = "patrol";
    } else if (door < 26) {
      course->reporter = grid.staff;
      course->has_reporter = false;
      body["channel"] = "phone";
      body["for_person"] = object{{"name", person_name(dice_, dice_.chance(55))},
                                  {"phone", fmt::format("166{:08}", 50'000'000 + dice_.below(9'000'000))}};
    } else {
      course->reporter =
          dice_.chance(10) && grid.in_town ? dice_.pick(cast_.active_members) : dice_.pick(grid.neighbours);
      if (dice_.chance(7)) body["anonymous"] = true;
    }
    if (problem.picture && dice_.chance(30))
      body["photo_ids"] = array{play_.upload(course->reporter, problem.picture)};
    const auto made = play_.post(course->reporter, "/cases", body);
    course->case_id = text_of(made, "case_id");
    const auto department = departments_.find(problem.category);
    course->handler = department != departments_.end() ? department->second : grid.worker;
    if (body.contains("photo_ids")) show_photo(course, body);
    after_report(course, text_of(made, "state"), body);
  }

  // Staff look at a photo and show it to everybody.
  void show_photo(const Shared& course, const object& body) {
    const auto file_id = body.at("photo_ids").at(0);
    play_.later(at_work(play_.now(), 15), [=, this] {
      play_.try_post(course->grid->staff, path(*course, "/cover"), {{"file_id", file_id}});
    });
  }

  void after_report(const Shared& course, const std::string& state, const object& body) {
    const Grid& grid = *course->grid;
    if (dice_.chance(6) && !body.contains("photo_ids")) {
      const std::string who = dice_.pick(grid.neighbours);
      play_.later(play_.now() + dice_.between(1, 30) * hour_ms, [=, this] {
        play_.try_post(who, path(*course, "/follow"), {{"text", text("follow")}});
      });
    }
    if (dice_.chance(2)) {
      object again = body;
      again.erase("photo_ids");
      again.erase("for_person");
      again["channel"] = "client";
      const std::string who = dice_.pick(grid.neighbours);
      play_.later(play_.now() + dice_.between(20, 200) * minute_ms, [=, this] { merge(course, who, again); });
    }
    if (dice_.chance(1)) {
      play_.later(at_work(play_.now(), 25),
                  [=, this] { move(*course, grid.staff, "refuse", {}, text("refused_case")); });
      if (state == "reported") return;
    }
    if (state == "reported")
      play_.later(at_work(play_.now(), dice_.between(5, 110)), [=, this] {
        move(*course, grid.staff, "dispatch",
             {{{"field", "unit_id"}, {"value", std::to_string(grid.unit_id.value)}}});
        accept(course);
      });
    else
      accept(course);
  }

  void merge(const Shared& into, const std::string& who, const object& body) {
    const auto made = play_.try_post(who, "/cases", body);
    if (made.is_null()) return;
    const std::string id = text_of(made, "case_id");
    play_.later(at_work(play_.now(), 40), [=, this] {
      play_.try_post(into->grid->staff, "/cases/" + id + "/merge",
                     {{"into_id", into->case_id}, {"reason", text("merge_reason")}});
    });
  }

  // Most are taken up within two hours, some only on the next day.
  void accept(const Shared& course) {
    const int minutes = dice_.chance(88) ? dice_.between(4, 100) : dice_.between(130, 700);
    play_.later(at_work(play_.now(), minutes), [=, this] {
      if (!course->returned_once && dice_.chance(3)) return send_back(course);
      if (!move(*course, course->handler, "start")) return;
      if (dice_.chance(6)) talk(course);
      solve(course);
    });
  }

  void send_back(const Shared& course) {
    course->returned_once = true;
    if (!move(*course, course->handler, "return", {}, text("returned"))) return;
    play_.later(at_work(play_.now(), dice_.between(20, 200)), [=, this] { dispatch(course); });
  }

  void dispatch(const Shared& course) {
    if (move(*course, course->grid->staff, "dispatch",
             {{{"field", "unit_id"}, {"value", std::to_string(course->grid->unit_id.value)}}})) {
      course->handler = course->grid->worker;
      accept(course);
    }
  }

  void talk(const Shared& course) {
    play_.try_post(course->handler, path(*course, "/message"), {{"text", text("message_worker")}});
    if (course->has_reporter && course->reporter != course->handler)
      play_.later(play_.now() + dice_.between(5, 90) * minute_ms, [=, this] {
        play_.try_post(course->reporter, path(*course, "/message"), {{"text", text("message_reporter")}});
      });
  }

  void solve(const Shared& course) {
    const int usual = course->problem->hours * 60;
    const int minutes = dice_.chance(93) ? dice_.between(usual / 5, usual) : usual * dice_.between(4, 12);
    play_.later(at_work(play_.now(), minutes), [=, this] {
      if (dice_.chance(3)) return say_unsolvable(course);
      array photos;
      if (dice_.chance(8)) photos.emplace_back(play_.upload(course->handler, "done"));
      if (move(*course, course->handler, "report_solved", {}, dice_.pick(course->problem->answers), photos))
        verify(course);
    });
  }

  void say_unsolvable(const Shared& course) {
    if (!move(*course, course->handler, "report_unsolvable", {}, dice_.pick(unsolvable()))) return;
    play_.later(at_work(play_.now(), dice_.between(60, 900)), [=, this] {
      const bool agreed = dice_.chance(80);
      const std::string who =
          move(*course, course->grid->staff, agreed ? "confirm_unsolvable" : "reject_unsolvable", {},
               dice_.pick(unsolvable()))
              ? course->grid->staff
              : "rule_keeper";
      if (who == "rule_keeper" && !move(*course, who, agreed ? "confirm_unsolvable" : "reject_unsolvable", {},
                                        dice_.pick(unsolvable())))
        return;
      agreed ? rate(course) : solve(course);
    });
  }

  void verify(const Shared& course) {
    play_.later(at_work(play_.now(), dice_.between(30, 700)), [=, this] {
      if (!course->checked_once && dice_.chance(5)) {
        course->checked_once = true;
        if (move(*course, course->grid->staff, "verify_reject", {}, text("not_done"))) solve(course);
        return;
      }
      if (!move(*course, course->grid->staff, "verify_accept")) return;
      rate(course);
      if (dice_.chance(1)) exclude(course);
    });
  }

  // Who has no account is asked by phone; who says nothing for a week is taken to be content.
  void rate(const Shared& course) {
    if (!dice_.chance(course->has_reporter ? 64 : 45)) return;
    const std::string who = course->has_reporter ? course->reporter : course->grid->staff;
    play_.later(play_.now() + dice_.between(1, 120) * hour_ms, [=, this] {
      const bool satisfied = course->reopened || dice_.chance(91);
      const int stars = satisfied ? dice_.between(4, 5) : dice_.between(1, 2);
      const bool moved = move(*course, who, "rate",
                              {{{"field", "satisfied"}, {"value", satisfied ? "true" : "false"}},
                               {{"field", "stars"}, {"value", std::to_string(stars)}}},
                              dice_.pick(satisfied ? praise() : complaints()));
      if (!moved || satisfied) return;
      course->reopened = true;
      play_.later(at_work(play_.now(), dice_.between(20, 180)), [=, this] { dispatch(course); });
    });
  }

  void exclude(const Shared& course) {
    if (play_.try_post(course->grid->staff, path(*course, "/exclusion"), {{"reason", text("excluded")}})
            .is_null())
      return;
    play_.later(at_work(play_.now(), 300), [=, this] {
      play_.try_post("rule_keeper", path(*course, "/exclusion/decide"),
                     {{"approve", true}, {"reason", text("exclusion_agreed")}});
    });
  }

  // ---- calls for help, patrols, joint sessions

  void call_for_help() {
    const Grid& grid = *dice_.pick(in_town_);
    const auto called =
        play_.try_post(dice_.pick(grid.neighbours), "/help-calls",
                       {{"place", object{{"building_id", std::to_string(dice_.pick(grid.buildings).value)}}},
                        {"note", text("help_note")}});
    if (called.is_null()) return;
    auto course = std::make_shared<Course>();
    course->grid = &grid;
    course->problem = &problems().front();
    course->handler = grid.worker;
    course->case_id = text_of(called, "case_id");
    const std::string id = text_of(called, "help_call_id");
    play_.later(
        play_.now() + (dice_.chance(80) ? dice_.between(20, 150) : dice_.between(190, 420)) * second_ms,
        [=, this] {
          if (play_.try_post(grid.worker, "/help-calls/" + id + "/take", {}).is_null()) return;
          play_.later(play_.now() + dice_.between(20, 80) * minute_ms, [=, this] {
            if (move(*course, grid.worker, "report_solved", {}, text("help_done"))) verify(course);
          });
        });
  }

  void patrols() {
    for (int i = 0; i < 6; ++i) {
      const Grid& grid = *dice_.pick(in_town_);
      const auto made = play_.try_post(grid.worker, "/patrols",
                                       {{"grid_id", std::to_string(grid.unit_id.value)},
                                        {"client_patrol_id", fmt::format("demo-{}", ++patrols_)}});
      if (made.is_null()) continue;
      play_.later(play_.now() + dice_.between(40, 90) * minute_ms, [=, this] {
        play_.try_post(grid.worker, "/patrols/" + text_of(made, "patrol_id") + "/end",
                       {{"points_checked", dice_.between(6, 14)}, {"note", text("patrol_note")}});
      });
    }
  }

  // The town invites departments to the cases that take longest.
  void joint_session() {
    const auto open = play_.get("town_staff", "/cases?stage=handle&overdue=true&limit=6");
    array cases;
    for (const auto& found : open.at("items").as_array())
      if (cases.size() < 4) cases.emplace_back(found.at("case_id"));
    if (cases.empty()) return;
    const auto& department = neighbourhood_.departments.front();
    const Instant at = at_work(play_.now() + 2 * day_ms, 60);
    const auto made = play_.try_post(
        "town_staff", "/joint-sessions",
        {{"unit_id", std::to_string(cast_.town_id.value)},
         {"title", text("session_title")},
         {"at", to_text(at)},
         {"place", text("session_place")},
         {"case_ids", cases},
         {"department_ids", array{std::to_string(department.unit_id.value),
                                  std::to_string(neighbourhood_.departments[1].unit_id.value)}}});
    if (made.is_null()) return;
    const std::string session = "/joint-sessions/" + text_of(made, "session_id");
    play_.later(play_.now() + 3 * hour_ms, [=, this] {
      play_.try_post(department.staff, session + "/answer",
                     {{"accepts", true}, {"note", text("session_answer")}});
    });
    play_.later(at + hour_ms, [=, this] { hold_session(session, cases, department); });
  }

  void hold_session(const std::string& session, const array& cases, const Department& department) {
    for (const auto& id : cases) {
      const std::string case_id(id.as_string());
      play_.try_post("town_staff", session + "/agenda/" + case_id + "/decide",
                     {{"decision", text("session_decision")},
                      {"unit_id", std::to_string(department.unit_id.value)},
                      {"due_on", to_text(add_days(day_of(play_.now()), 7))}});
      if (dice_.chance(50))
        play_.try_post(
            "town_staff", "/cases/" + case_id + "/consultations",
            {{"on", to_text(day_of(play_.now()))},
             {"result", text("consultation")},
             {"parties", array{text("party_community"), text("party_residents"), text("party_property"),
                               text("party_owners"), text("party_department")}}});
    }
    play_.try_post("town_staff", session + "/close", {});
  }

  static std::string path(const Course& course, const char* more) {
    return "/cases/" + course.case_id + more;
  }

  // A move that may have become impossible meanwhile, as in real life: another was quicker.
  bool move(const Course& course, const std::string& who, const char* name, std::vector<object> form = {},
            const std::string& note = {}, array photos = {}) {
    object body{{"move", name}, {"form", array(form.begin(), form.end())}, {"file_ids", std::move(photos)}};
    if (!note.empty()) body["note"] = note;
    return !play_.try_post(who, path(course, "/moves"), body).is_null();
  }

  Play& play_;
  Dice& dice_;
  const Neighbourhood& neighbourhood_;
  const Cast& cast_;
  Instant from_, now_;
  std::vector<const Grid*> in_town_, elsewhere_;
  std::map<std::string, std::string, std::less<>> categories_, departments_;
  int patrols_ = 0;
};

}  // namespace

Instant at_work(Instant from, std::int64_t minutes) {
  for (Instant at = from + minutes * minute_ms;;) {
    const Instant midnight = start_of(day_of(at));
    const std::int64_t into = at - midnight;
    if (into < opens_ms) return midnight + opens_ms + into % hour_ms;
    if (into <= closes_ms) return at;
    at = start_of(add_days(day_of(at), 1)) + into % hour_ms;
  }
}

void plan_casework(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast, Instant from,
                   Instant now) {
  // The agenda outlives this call.
  auto casework = std::make_shared<Casework>(play, dice, neighbourhood, cast, from, now);
  casework->plan();
  play.keep(casework);
}

}  // namespace linli::demo
