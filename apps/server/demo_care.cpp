#include <memory>

#include "apps/server/demo_casework.hpp"
#include "apps/server/demo_coverage.hpp"
#include "apps/server/demo_wire.hpp"

namespace linli::demo {
namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

struct Hardship {
  const char* kind;
  const char* reason;
  const char* situation;
  int people;
};
const std::vector<Hardship> hardships{
    {"illness", "本人患慢性病，长期服药，自付费用较高。", "老两口同住，子女在外务工。", 2},
    {"old_alone", "年过八旬，独居。", "由邻居和楼院党小组轮流照看。", 1},
    {"disability", "配偶肢体残疾，需要照护。", "家中一个孩子上初中。", 3},
    {"low_income", "务工的厂子停产，暂时没有收入。", "正在参加技能培训。", 4},
    {"disaster", "夏季暴雨，住房受损。", "已完成修缮，仍有借款。", 4},
    {"bereavement", "配偶去世不久。", "与女儿同住。", 2},
};
const std::vector<std::string> visits{"送去慰问金和米面油，了解身体状况，商量医疗救助申请。",
                                      "节前走访，陪同体检，登记了药品需求。",
                                      "帮助联系就业岗位，约定下月再来。"};
const std::vector<std::string> goods{"米、面、油", "棉被两床", "药品和牛奶"};
constexpr int birthday_members = 12;
// Which household's last visit is late, and which has come out of hardship.
constexpr std::size_t late_visit = 2, out_of_hardship = 4;

class Care {
 public:
  Care(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now)
      : play_(play), dice_(dice), cast_(cast), from_(from), now_(now) {}

  void plan() {
    for (std::size_t i = 0; i < hardships.size(); ++i)
      play_.later(at_work(from_ + static_cast<std::int64_t>(12 + i * 45) * day_ms, 90),
                  [this, i] { enter(i); });
    play_.later(at_work(from_ + 3 * day_ms, 120), [this] {
      for (std::size_t i = 0; i < birthday_members && i < cast_.active_members.size(); ++i)
        play_.put(cast_.active_members[i], "/me/care-consent", {{"birthday_message", true}});
    });
  }

 private:
  // Some are members, some are residents of the community.
  Id<Person> person(std::size_t i) {
    if (i % 2 == 1) return cast_.residents[i + 2];
    // The first is the member whom the log-in page offers.
    const auto member_id =
        i == 0 ? Id<Member>{std::stoll(cast_.active_member_ids.front())} : cast_.branches[i].members[11];
    Id<Person> found;
    play_.app().read([&](Ctx& ctx) { found = member::find(ctx, member_id)->person_id; });
    return found;
  }

  void enter(std::size_t i) {
    const Hardship& hardship = hardships[i];
    const Day today = day_of(play_.now());
    const auto made =
        play_.post("town_staff", "/care-households",
                   {{"person_id", std::to_string(person(i).value)},
                    {"kind", hardship.kind},
                    {"reason", hardship.reason},
                    {"situation", hardship.situation},
                    {"people", hardship.people},
                    {"consent", object{{"given_on", to_text(add_days(today, -2))}, {"how", "paper"}}}});
    const std::string path = "/care-households/" + text_of(made, "household_id");
    for (int day = dice_.between(8, 20); at_work(play_.now() + day * day_ms, 0) < now_ + 40 * day_ms;
         day += dice_.between(70, 110)) {
      const auto on = at_work(play_.now() + day * day_ms, dice_.below(200));
      const auto visit = text_of(
          play_.post("town_staff", path + "/visits", {{"planned_on", to_text(day_of(on))}}), "visit_id");
      if (i != late_visit || on + 90 * day_ms < now_) play_.later(on, [this, visit] { pay(visit); });
    }
    if (i == out_of_hardship)
      play_.later(at_work(now_ + -20 * day_ms, 60), [this, path] {
        play_.try_post("town_staff", path + "/end",
                       {{"on", to_text(day_of(play_.now()))}, {"reason", "住房已修缮，借款已还清。"}});
      });
  }

  void pay(const std::string& visit_id) {
    object body{{"visited_on", to_text(day_of(play_.now()))},
                {"text", dice_.pick(visits)},
                {"goods", dice_.pick(goods)},
                {"photo_ids", array{play_.upload("town_staff", "gift")}}};
    if (dice_.chance(70)) body["amount_fen"] = dice_.between(3, 10) * 10'000;
    play_.try_post("town_staff", "/care-visits/" + visit_id + "/record", body);
  }

  Play& play_;
  Dice& dice_;
  const Cast& cast_;
  Instant from_, now_;
};

}  // namespace

void plan_care(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now) {
  auto care = std::make_shared<Care>(play, dice, cast, from, now);
  care->plan();
  play.keep(care);
}

}  // namespace linli::demo
