#include <memory>

#include <fmt/format.h>

#include "apps/server/demo_casework.hpp"
#include "apps/server/demo_wire.hpp"
#include "apps/server/demo_words.hpp"

namespace linli::demo {
namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

constexpr int wishes_in_a_year = 305, wishes_lately = 18, days_lately = 7;

struct Course {
  std::string wish_id, wisher, claimer;
  bool for_another = false;
};
using Shared = std::shared_ptr<Course>;

class Wishes {
 public:
  Wishes(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast, Instant from,
         Instant now)
      : play_(play), dice_(dice), cast_(cast), from_(from), now_(now) {
    for (const Grid& grid : neighbourhood.grids)
      if (grid.in_town) grids_.push_back(&grid);
  }

  void plan() {
    const std::int64_t year_ms = now_ - from_;
    for (int i = 0; i < wishes_in_a_year; ++i)
      play_.later(at_work(from_ + dice_.below(100'000) * (year_ms / 100'000), 0), [this] { wish(); });
    for (int i = 0; i < wishes_lately; ++i)
      play_.later(at_work(now_ + -dice_.between(1, days_lately) * day_ms, dice_.below(500)),
                  [this] { wish(); });
    for (std::size_t i = 0; i < purposes().size(); ++i)
      play_.later(at_work(from_ + static_cast<std::int64_t>(i * 82 + 30) * day_ms, 0),
                  [this, i] { collect(purposes()[i]); });
    for (std::size_t i = 0; i < things().size(); ++i)
      play_.later(from_ + static_cast<std::int64_t>(i * 20 + 15) * day_ms, [this, i] { offer(things()[i]); });
    for (std::size_t i = 0; i < exemplars().size(); ++i)
      play_.later(from_ + static_cast<std::int64_t>(i * 55 + 20) * day_ms,
                  [this, i] { nominate(exemplars()[i]); });
  }

 private:
  const Grid& somewhere() { return *dice_.pick(grids_); }

  // ---- wishes

  void wish() {
    const Grid& grid = somewhere();
    const Wished& wished = dice_.pick(wishes());
    auto course = std::make_shared<Course>();
    course->for_another = dice_.chance(55);
    course->wisher = course->for_another ? grid.worker : dice_.pick(grid.neighbours);
    object body{{"kind", wished.kind}, {"title", wished.title}, {"text", wished.text}};
    if (course->for_another) {
      body["unit_id"] = std::to_string(grid.unit_id.value);
      body["for_person"] =
          object{{"name", person_name(dice_, dice_.chance(60))}, {"consent_name", dice_.chance(35)}};
    }
    const auto made = play_.try_post(course->wisher, "/wishes", body);
    if (made.is_null()) return;
    course->wish_id = text_of(made, "wish_id");
    const int yuan = wished.value_yuan;
    play_.later(at_work(play_.now(), dice_.between(60, 900)), [=, this] {
      if (dice_.chance(4)) return void(move(*course, "town_staff", "refuse", {}, text("wish_refused")));
      if (!move(*course, "town_staff", "check")) return;
      play_.later(at_work(play_.now(), dice_.between(30, 500)), [=, this] {
        if (move(*course, "town_staff", "publish",
                 {{{"field", "value_yuan"}, {"value", std::to_string(yuan)}}}))
          wait_for_claim(course);
      });
    });
  }

  // Most are claimed within days, some only a level up, and for some nobody comes.
  void wait_for_claim(const Shared& course) {
    if (dice_.chance(7)) return;
    const int hours = dice_.chance(85) ? dice_.between(1, 140) : dice_.between(180, 400);
    play_.later(play_.now() + hours * hour_ms, [=, this] {
      const bool organisation = dice_.chance(20);
      course->claimer = organisation ? "branch_secretary" : dice_.pick(cast_.active_members);
      object body{{"as", organisation ? "organisation" : "member"}};
      if (organisation) body["unit_id"] = std::to_string(cast_.branches.front().unit_id.value);
      if (!play_.try_post(course->claimer, "/wishes/" + course->wish_id + "/claim", body).is_null())
        deliver(course);
    });
  }

  void deliver(const Shared& course) {
    play_.later(play_.now() + dice_.between(8, dice_.chance(90) ? 200 : 400) * hour_ms, [=, this] {
      if (!move(*course, course->claimer, "deliver", {}, text("delivered"),
                array{play_.upload(course->claimer, dice_.chance(60) ? "gift" : "done")}))
        return;
      const std::string who = course->for_another ? "town_staff" : course->wisher;
      play_.later(play_.now() + dice_.between(1, 200) * hour_ms,
                  [=, this] { move(*course, who, "thank", {}, dice_.pick(thanks())); });
    });
  }

  bool move(const Course& course, const std::string& who, const char* name, std::vector<object> form = {},
            const std::string& note = {}, array photos = {}) {
    object body{{"move", name}, {"form", array(form.begin(), form.end())}, {"file_ids", std::move(photos)}};
    if (!note.empty()) body["note"] = note;
    return !play_.try_post(who, "/wishes/" + course.wish_id + "/moves", body).is_null();
  }

  // ---- purposes that neighbours give to

  void collect(const DemoPurpose& purpose) {
    const auto made = play_.post(
        "town_staff", "/charities",
        {{"unit_id", std::to_string(cast_.town_id.value)},
         {"title", purpose.title},
         {"text", purpose.text},
         {"goal",
          array{object{{"kind", purpose.goal}, {"item", purpose.item}, {"quantity", purpose.quantity}}}},
         {"ends_on", to_text(add_days(day_of(play_.now()), 75))}});
    const std::string path = "/charities/" + text_of(made, "charity_id");
    const bool ends = *purpose.report != 0;
    const int givers = ends ? 34 : 12;
    for (int i = 0; i < givers; ++i)
      play_.later(play_.now() + dice_.between(2, 55 * 24) * hour_ms, [=, this, &purpose] {
        const std::string who =
            dice_.chance(50) ? dice_.pick(cast_.active_members) : dice_.pick(somewhere().neighbours);
        const auto pledge = play_.try_post(who, path + "/pledges",
                                           {{"item_index", 0},
                                            {"quantity", dice_.between(1, 2 * purpose.quantity / 34 + 1)},
                                            {"anonymous", dice_.chance(20)}});
        if (pledge.is_null()) return;
        play_.later(at_work(play_.now(), dice_.between(60, 4'000)), [=, this] {
          play_.try_post("bank_clerk", "/pledges/" + text_of(pledge, "pledge_id") + "/receive", {});
        });
      });
    if (ends)
      play_.later(at_work(play_.now() + 72 * day_ms, 0), [=, this, &purpose] {
        play_.try_post("town_staff", path + "/close",
                       {{"report", purpose.report}, {"file_ids", array{play_.upload("town_staff", "done")}}});
      });
  }

  // ---- things that go round

  void offer(const DemoThing& thing) {
    const std::string owner = dice_.pick(somewhere().neighbours);
    object body{{"kind", thing.kind}, {"title", thing.title}, {"text", thing.text}, {"condition", "good"}};
    if (thing.days) body["days"] = thing.days;
    const auto made = play_.try_post(owner, "/things", body);
    if (made.is_null() || !dice_.chance(75)) return;
    const std::string id = text_of(made, "thing_id"), asker = dice_.pick(somewhere().neighbours);
    const bool comes_back = thing.days > 0;
    play_.later(play_.now() + dice_.between(10, 300) * hour_ms, [=, this] {
      object ask{{"note", text("loan_note")}};
      if (comes_back) ask["until_on"] = to_text(add_days(day_of(play_.now()), 3));
      const auto loan = play_.try_post(asker, "/things/" + id + "/ask", ask);
      if (loan.is_null()) return;
      const std::string path = "/loans/" + text_of(loan, "loan_id");
      play_.later(play_.now() + 5 * hour_ms, [=, this] {
        if (play_.try_post(owner, path + "/agree", {}).is_null()) return;
        play_.later(play_.now() + 20 * hour_ms, [=, this] { hand_over(owner, asker, path, comes_back); });
      });
    });
  }

  void hand_over(const std::string& owner, const std::string& asker, const std::string& path,
                 bool comes_back) {
    const auto loans = play_.get(asker, "/me/loans?limit=50");
    for (const auto& loan : loans.at("items").as_array()) {
      if ("/loans/" + text_of(loan, "loan_id") != path || !loan.as_object().contains("code")) continue;
      if (play_.try_post(owner, path + "/hand-over", {{"code", loan.at("code")}}).is_null() || !comes_back)
        return;
      play_.later(play_.now() + dice_.between(1, 4) * day_ms,
                  [=, this] { play_.try_post(owner, path + "/returned", {}); });
      return;
    }
  }

  void nominate(const DemoExemplar& exemplar) {
    const auto made = play_.try_post("branch_secretary", "/exemplars",
                                     {{"name", person_name(dice_, dice_.chance(40))},
                                      {"consented", true},
                                      {"title", exemplar.title},
                                      {"story", exemplar.story},
                                      {"unit_id", std::to_string(cast_.town_id.value)}});
    if (made.is_null()) return;
    const std::string path = "/exemplars/" + text_of(made, "exemplar_id");
    play_.later(at_work(play_.now() + day_ms, 60), [=, this] {
      if (play_.try_post("town_staff", path + "/publish", {}).is_null()) return;
      const int likes = dice_.between(8, 35);
      for (int i = 0; i < likes; ++i)
        play_.later(play_.now() + dice_.between(1, 400) * hour_ms,
                    [=, this] { play_.try_post(dice_.pick(somewhere().neighbours), path + "/like", {}); });
    });
  }

  Play& play_;
  Dice& dice_;
  const Cast& cast_;
  Instant from_, now_;
  std::vector<const Grid*> grids_;
};

}  // namespace

void plan_wishes(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast, Instant from,
                 Instant now) {
  auto wishes = std::make_shared<Wishes>(play, dice, neighbourhood, cast, from, now);
  wishes->plan();
  play.keep(wishes);
}

}  // namespace linli::demo
