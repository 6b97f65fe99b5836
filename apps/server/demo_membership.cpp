// The lives of members in the demo's town: how people join, where relations go, who is away, and what dues
// are paid.
#include "apps/server/demo_membership.hpp"

#include <map>
#include <memory>

#include <fmt/format.h>

#include "apps/server/demo_wire.hpp"

namespace linli::demo {
namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

constexpr int applications_in_a_year = 22, probations = 10, branches_with_dues = 3;
constexpr int transfers_in_a_year = 14, transfers_lately = 5, slips_every = 60;

// A file on its way, and what its next step needs.
struct File {
  std::string id, step;
  const Branch* branch = nullptr;
  int prepared = 0;  // what was done for the step so far
};

class Membership {
 public:
  Membership(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now)
      : play_(play), dice_(dice), cast_(cast), from_(from), now_(now) {
    for (const auto& branch : cast.branches)
      if (branch.in_town) branches_.push_back(&branch);
  }

  void plan() {
    play_.later(at(from_, 5), [this] { take_over_files(); });
    for (int i = 0; i < applications_in_a_year; ++i)
      play_.later(at(from_, dice_.between(10, 355)), [this] { apply(); });
    for (int i = 0; i < transfers_in_a_year; ++i)
      play_.later(at(from_, dice_.between(20, 340)), [this, i] { transfer(i); });
    for (int i = 0; i < transfers_lately; ++i)
      play_.later(at(now_, -dice_.between(1, 6)), [this, i] { transfer(i); });
    for (int i = 0; i < 12; ++i) play_.later(at(from_, 8 + i * 20), [this, i] { away(i); });
    play_.later(at(now_, -9), [this] { report_away(); });
    play_.later(at(now_, -200), [this] { ask_himself("refuse", {"agree", "refuse"}); });
    play_.later(at(now_, -12), [this] { ask_himself("let_go", {"agree", "let_go"}); });
    play_.later(at(from_, 6), [this] { set_bases(); });
    for (int quarter = 1; quarter <= 4; ++quarter)
      play_.later(at(from_, quarter * 88), [this] { pay_quarter(); });
  }

 private:
  static Instant at(Instant day, int days) {
    return {start_of(add_days(day_of(day), days)).ms + 10 * hour_ms};
  }
  Day today() const { return day_of(play_.now()); }
  std::string ago(int days) const { return to_text(add_days(today(), -days)); }
  const Branch& branch() { return *dice_.pick(branches_); }

  // ---- joining

  object person() {
    const bool female = dice_.chance(45);
    return {{"name", person_name(dice_, female)},
            {"sex", female ? "female" : "male"},
            {"birth_on", fmt::format("{}-{:02}-{:02}", dice_.between(1978, 2003), dice_.between(1, 12),
                                     dice_.between(1, 28))},
            {"education", text(dice_.chance(60) ? "education_college" : "education_school")}};
  }

  void follow(const std::shared_ptr<File>& file, int days) {
    play_.later(at(play_.now(), days), [this, file] { go_on(file); });
  }

  void apply() {
    const auto& where = branch();
    auto body = person();
    body["branch_id"] = id_of(where.unit_id);
    body["applied_on"] = ago(dice_.between(0, 10));
    const auto made = play_.try_post("town_staff", "/development-files", body);
    if (made.is_null()) return;
    follow(std::make_shared<File>(File{text_of(made, "file_id"), "talk", &where}),
           dice_.between(5, dice_.chance(85) ? 25 : 45));
  }

  // The files of paper, as they stand on the day when the town begins to use the program.
  void take_over_files() {
    const struct {
      const char* step;
      int files;
    } standing[] = {{"talk", 3},      {"activist", 4},       {"contacts", 2}, {"cultivate", 20},
                    {"candidate", 4}, {"introducers", 2},    {"training", 4}, {"committee_check", 2},
                    {"form", 2},      {"branch_meeting", 3}, {"approve", 4}};
    for (const auto& stand : standing)
      for (int i = 0; i < stand.files; ++i) take_over(stand.step, {});
    for (int i = 0; i < probations; ++i) {
      auto body = person();
      const auto& where = branch();
      const auto meeting = ago(dice_.between(40, 350));
      body["branch_id"] = id_of(where.unit_id);
      body["joined_on"] = meeting;
      body["status"] = "probationary";
      const auto made = play_.try_post("town_staff", "/members", body);
      if (!made.is_null()) take_over("probation", {&where, body, text_of(made, "member_id"), meeting});
    }
  }

  struct Known {
    const Branch* branch = nullptr;
    object person{};
    std::string member_id{}, meeting_on{};
  };

  void take_over(const std::string& step, const Known& known) {
    const auto& where = known.branch ? *known.branch : branch();
    auto body = known.branch ? known.person : person();
    body.erase("joined_on");
    body.erase("status");
    body["branch_id"] = id_of(where.unit_id);
    body["step"] = step;
    const auto past = [&](std::initializer_list<std::string_view> steps) {
      return std::find(steps.begin(), steps.end(), step) != steps.end();
    };
    const bool early = past({"talk", "activist"});
    const int activist_days = early                 ? 0
                              : step == "cultivate" ? dice_.between(20, 330)
                                                    : dice_.between(420, 600);
    body["applied_on"] = known.member_id.empty()
                             ? ago(early ? dice_.between(3, 25) : activist_days + dice_.between(60, 200))
                             : "2021-03-01";
    if (!early) body["activist_on"] = known.member_id.empty() ? ago(activist_days) : "2021-10-08";
    const bool candidate = !early && !past({"contacts", "cultivate", "candidate"});
    if (candidate) body["candidate_on"] = known.member_id.empty() ? ago(dice_.between(70, 90)) : "2023-04-10";
    if (candidate && step != "introducers")
      body["reviewed_on"] = known.member_id.empty() ? ago(dice_.between(50, 65)) : "2023-06-01";
    if (past({"form", "branch_meeting", "approve", "probation"}))
      body["pre_reviewed_on"] = known.member_id.empty() ? ago(dice_.between(20, 28)) : "2023-08-01";
    if (past({"approve", "probation"}))
      body["meeting_on"] = known.member_id.empty() ? ago(dice_.between(2, 12)) : known.meeting_on;
    if (step == "probation") body["approved_on"] = known.meeting_on, body["member_id"] = known.member_id;
    if (candidate || step == "cultivate") body["contact_member_ids"] = array{id_of(where.members[3])};
    if (candidate && step != "introducers")
      body["introducer_member_ids"] = array{id_of(where.members[3]), id_of(where.members[4])};
    const auto made = play_.try_post("town_staff", "/development-files/take-over", body);
    if (!made.is_null())
      follow(std::make_shared<File>(File{text_of(made, "file_id"), step, &where}), dice_.between(3, 40));
  }

  bool post(const File& file, const char* what, object body) {
    return !play_.try_post("town_staff", "/development-files/" + file.id + what, body).is_null();
  }

  // What a step must be able to show is done first; a step that is refused is tried again later.
  void go_on(const std::shared_ptr<File>& file) {
    const auto members = static_cast<int>(file->branch->members.size());
    const auto on = to_text(today());
    const bool first = file->prepared++ == 0;
    const auto& step = file->step;
    if (step == "contacts" && first)
      play_.try_put("town_staff", "/development-files/" + file->id + "/contacts",
                    {{"member_ids", array{id_of(file->branch->members[3])}}});
    if (step == "cultivate" && file->prepared % 5 == 1)
      post(*file, "/reviews", {{"on", on}, {"passed", true}, {"opinion", text("review_opinion")}});
    if (step == "introducers" && first)
      play_.try_put(
          "town_staff", "/development-files/" + file->id + "/introducers",
          {{"member_ids", array{id_of(file->branch->members[3]), id_of(file->branch->members[4])}}});
    if (step == "review" && first)
      post(*file, "/political-review",
           {{"reviewed_on", on}, {"passed", true}, {"text", text("political_review")}});
    if (step == "training" && first)
      post(*file, "/trainings",
           {{"from_on", ago(3)},
            {"days", 3},
            {"hours", 24},
            {"topic", text("training_topic")},
            {"place", text("training_place")}});
    if (step == "candidate_record" || step == "conversion_meeting") {
      const char* kind = step == "candidate_record" ? "candidate" : "conversion";
      if (first) {
        post(*file, "/publicities", {{"kind", kind}, {"from_on", on}, {"place", text("publicity_place")}});
        return follow(file, 9);
      }
      post(*file, fmt::format("/publicities/{}/close", kind).c_str(), {{"objections", 0}});
    }
    if (step == "branch_meeting" || step == "conversion_meeting")
      post(*file, "/resolutions",
           {{"kind", step == "branch_meeting" ? "admit" : "convert"},
            {"on", on},
            {"present", members * 8 / 10},
            {"in_favour", members * 8 / 10},
            {"text", text("resolution_text")},
            {"chair", text("resolution_chair")}});
    object body{{"move", step}, {"form", form(step)}};
    const auto moved = play_.try_post("town_staff", "/development-files/" + file->id + "/moves", body);
    if (moved.is_null()) return follow(file, step == "cultivate" || step == "probation" ? 35 : 12);
    file->step = text_of(moved, "step");
    file->prepared = 0;
    if (text_of(moved, "stage") != "closed") follow(file, dice_.between(4, 22));
  }

  array form(const std::string& step) {
    array form{object{{"field", "on"}, {"value", to_text(today())}}};
    const auto fill = [&](const char* field, const std::string& with) {
      form.push_back(object{{"field", field}, {"value", with}});
    };
    if (step == "talk" || step == "higher_talk")
      fill("talker", text("talker")), fill("opinion", text("talk_opinion"));
    if (step == "activist") fill("recommended_by", dice_.chance(70) ? "members" : "league");
    if (step == "cultivate" || step == "committee_check" || step == "pre_review" || step == "probation")
      fill("opinion", text("review_opinion"));
    if (step == "candidate") fill("heard", text("heard"));
    if (step == "form") fill("form_number", fmt::format("{}{:05}", today().year(), dice_.below(100'000)));
    return form;
  }

  // ---- where relations go

  void transfer(int i) {
    const auto& where = branch();
    const auto& to = branch();
    const auto member =
        where
            .members[static_cast<std::size_t>(dice_.between(12, static_cast<int>(where.members.size()) - 1))];
    value made;
    const bool comes = i % 4 == 3, goes = i % 4 == 2;
    if (comes) {
      auto body = person();
      for (const auto& [key, with] :
           object{{"joined_on", "2016-07-01"},
                  {"status", "full"},
                  {"branch_id", id_of(to.unit_id)},
                  {"from_name", text("other_county")},
                  {"letter_number", fmt::format("{}-{}", today().year(), dice_.between(100, 999))},
                  {"letter_issued_on", ago(3)},
                  {"letter_days", 60},
                  {"reason", text("transfer_reason")}})
        body[key] = with;
      made = play_.try_post("town_staff", "/transfers/in", body);
    } else {
      object body{{"member_id", id_of(member)},
                  {"kind", goes ? "out" : "within"},
                  {"reason", text("transfer_reason")}};
      if (goes) body["to_name"] = text("other_county");
      if (!goes) body["to_branch_id"] = id_of(to.unit_id);
      made = play_.try_post("town_staff", "/transfers", body);
    }
    if (made.is_null()) return;
    const auto path = "/transfers/" + text_of(made, "transfer_id") + "/moves";
    if (comes) return move(path, {"accept", "receive"});
    if (goes) return move(path, {"agree", "let_go", "receipt"});
    move(path, {"agree", "let_go", "accept", "receive"});
  }

  // The member whom the log-in page offers asks for himself, once in vain.
  void ask_himself(const char* last, std::vector<std::string> moves) {
    const auto& to = *branches_[last == std::string_view("refuse") ? 2 : 5];
    const auto made = play_.try_post(
        "member", "/me/transfers",
        {{"kind", "within"}, {"to_branch_id", id_of(to.unit_id)}, {"reason", text("transfer_reason")}});
    if (!made.is_null()) move("/transfers/" + text_of(made, "transfer_id") + "/moves", std::move(moves));
  }

  void move(const std::string& path, std::vector<std::string> moves) {
    play_.later(at(play_.now(), dice_.between(1, 4)), [this, path, moves] {
      object body{{"move", moves.front()}};
      if (moves.front() == "refuse") body["note"] = text("transfer_refused");
      if (moves.front() == "receipt")
        body["form"] = array{object{{"field", "on"}, {"value", to_text(today())}}};
      if (play_.try_post("town_staff", path, body).is_null() || moves.size() == 1) return;
      move(path, {moves.begin() + 1, moves.end()});
    });
  }

  // ---- who is away

  void away(int i) {
    const auto& where = branch();
    const auto member = id_of(where.members[static_cast<std::size_t>(
        dice_.between(12, static_cast<int>(where.members.size()) - 1))]);
    if (i % 6 == 5) {
      play_.try_post("town_staff", "/members/" + member + "/standing",
                     {{"status", "lost"}, {"on", to_text(today())}, {"note", text("lost_note")}});
    } else if (i % 3 == 2) {
      play_.try_post("community_staff", "/floating-guests",
                     {{"name", person_name(dice_, dice_.chance(40))},
                      {"home_name", text("other_county")},
                      {"host_unit_id", id_of(cast_.community_id)},
                      {"since_on", ago(5)},
                      {"purpose", text("floating_purpose")}});
    } else {
      object body{{"member_id", member},
                  {"kind", i % 4 == 3 ? "abroad" : "floating"},
                  {"since_on", ago(10)},
                  {"place", text("floating_place")},
                  {"purpose", text("floating_purpose")}};
      play_.try_post("town_staff", "/absences", body);
    }
  }

  // Some report themselves; one of them has an answer, and the community has received him.
  void report_away() {
    for (std::size_t i = 14; i < 18 && i < cast_.active_members.size(); ++i) {
      const auto made = play_.try_post(cast_.active_members[i], "/me/absences",
                                       {{"kind", i == 16 ? "abroad" : "floating"},
                                        {"since_on", ago(static_cast<int>(i))},
                                        {"host_unit_id", id_of(cast_.community_id)},
                                        {"place", text("floating_place")},
                                        {"purpose", text("floating_purpose")}});
      if (made.is_null() || i > 14) continue;
      const auto path = "/absences/" + text_of(made, "absence_id");
      play_.try_post("town_staff", path + "/accept", {});
      play_.try_post("community_staff", path + "/confirm", {});
    }
  }

  // ---- dues

  void set_bases() {
    play_.try_put("town_staff", "/members/" + cast_.active_member_ids.front() + "/dues-base",
                  {{"category", "wage"}, {"base_yuan", 6200}, {"from_month", to_text(today()).substr(0, 7)}});

    for (int i = 0; i < branches_with_dues; ++i)
      for (const auto member : branches_[static_cast<std::size_t>(i)]->members) {
        const int of = dice_.below(100);
        object body{{"category", of < 45   ? "farmer"
                                 : of < 70 ? "wage"
                                 : of < 97 ? "retired"
                                           : "waived"},
                    {"from_month", to_text(today()).substr(0, 7)}};
        if (of < 45) body["month_fen"] = dice_.between(2, 10) * 10;
        if (of >= 45 && of < 97) body["base_yuan"] = dice_.between(18, 120) * 100;
        play_.try_put("town_staff", "/members/" + id_of(member) + "/dues-base", body);
      }
  }

  // Most pay each quarter; some forget.
  void pay_quarter() {
    array months;
    for (int back = 3; back >= 1; --back) {
      const auto day = add_months(today(), -back);
      months.emplace_back(to_text(day).substr(0, 7));
    }
    for (int i = 0; i < branches_with_dues; ++i)
      for (const auto member : branches_[static_cast<std::size_t>(i)]->members)
        if (dice_.chance(93)) pay(id_of(member), months);
    pay(cast_.active_member_ids.front(), months);
  }

  // Now and then on the wrong line, and then once more.
  void pay(const std::string& member_id, const array& months) {
    const object body{{"member_id", member_id}, {"months", months}, {"paid_on", to_text(today())}};
    const auto made = play_.try_post("town_staff", "/dues/payments", body);
    if (made.is_null() || ++payments_ % slips_every != 0) return;
    play_.try_post("town_staff", "/dues/payments/" + text_of(made, "payment_id") + "/reverse",
                   {{"reason", text("payment_reversed")}});
    play_.try_post("town_staff", "/dues/payments", body);
  }

  Play& play_;
  Dice& dice_;
  const Cast& cast_;
  Instant from_, now_;
  int payments_ = 0;
  std::vector<const Branch*> branches_;
};

}  // namespace

void plan_membership(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now) {
  auto membership = std::make_shared<Membership>(play, dice, cast, from, now);
  membership->plan();
  play.keep(membership);
}

}  // namespace linli::demo
