#include <memory>

#include <fmt/format.h>

#include "apps/server/demo_casework.hpp"
#include "apps/server/demo_coverage.hpp"
#include "apps/server/demo_wire.hpp"

namespace linli::demo {
namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

constexpr int registered_percent = 92, shown_services = 7, active_in_service = 12, waiting_days = 8;
// A block of numbers that the cast does not use.
constexpr int first_phone = 90'000'001;

struct DemoPost {
  const char* title;
  const char* text;
  const char* place;
  const char* skill;
  int hours, places;
};
const std::vector<DemoPost> posts{
    {"政策宣传岗", "到楼院宣讲政策，发放资料。", "党群服务中心", "policy", 2, 20},
    {"矛盾调解岗", "邻里纠纷，帮着劝一劝。", "社区调解室", "mediation", 2, 8},
    {"助老服务岗", "陪独居老人看病、买菜、说说话。", "上门", "elderly_care", 2, 25},
    {"家电维修岗", "每月便民日，免费修理小家电。", "便民服务点", "repair", 3, 6},
    {"课后辅导岗", "周末陪孩子们做功课。", "社区书屋", "education", 2, 12},
    {"义诊岗", "量血压、测血糖，讲健康常识。", "卫生室", "medical", 3, 6},
    {"环境整治岗", "清理楼道杂物和小广告。", "各楼院", "other", 2, 40},
};
const std::vector<std::string> words{"按岗位要求完成服务，居民反映很好。", "利用周末参加服务。",
                                     "和社区同志一起入户走访。", "协助便民日活动，引导群众。"};

struct Somebody {
  std::string who;
  bool shown = false;
};

class Dual {
 public:
  Dual(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now)
      : play_(play), dice_(dice), cast_(cast), from_(from), now_(now) {}

  void plan() {
    play_.later(at_work(from_ + 2 * day_ms, 20), [this] { begin(); });
  }

 private:
  void begin() {
    for (const DemoPost& post : posts) {
      const auto made = play_.post("community_staff", "/dual-posts",
                                   {{"community_id", id_of(cast_.community_id)},
                                    {"title", post.title},
                                    {"text", post.text},
                                    {"place", post.place},
                                    {"skills", array{post.skill}},
                                    {"hours", post.hours},
                                    {"places", post.places},
                                    {"starts_on", to_text(day_of(play_.now()))},
                                    {"ends_on", to_text(add_days(day_of(now_), 60))}});
      post_ids_.push_back(text_of(made, "post_id"));
    }
    play_.try_post("branch_secretary", "/dual-units",
                   {{"unit_id", id_of(cast_.branches.front().unit_id)},
                    {"community_id", id_of(cast_.community_id)},
                    {"brings", "一支十二人的志愿队，一间活动室周末向居民开放。"}});
    for (Somebody& one : people()) {
      if (!one.shown && !dice_.chance(registered_percent)) continue;
      play_.later(at_work(from_ + dice_.between(3, one.shown ? 5 : 200) * day_ms, dice_.below(400)),
                  [this, one] { live(one); });
    }
  }

  // Those of the town who are in service get an account; some who have one are in service, too.
  std::vector<Somebody> people() {
    std::vector<Somebody> people;
    auto& app = play_.app();
    for (std::size_t i = 0; i < active_in_service && i < cast_.active_members.size(); ++i) {
      app.write([&](Ctx& ctx) {
        member::set_kind(ctx, Id<Member>{std::stoll(cast_.active_member_ids[i])}, member::Kind::in_service);
      });
      people.push_back({cast_.active_members[i], cast_.active_members[i] == "member"});
    }
    int number = 0;
    app.write([&](Ctx& ctx) {
      for (const Branch& branch : cast_.branches) {
        if (!branch.in_town) continue;
        for (const auto id : branch.members) {
          const auto member = member::find(ctx, id);
          if (!member || member->kind != member::Kind::in_service || member->account_id) continue;
          const std::string who = fmt::format("in_service_{}", number);
          play_.cast(who, member::open_account(
                              ctx, {member->person_id, fmt::format("166{:08}", first_phone + number), {}}));
          ++number;
          people.push_back({who, false});
        }
      }
    });
    return people;
  }

  void live(const Somebody& one) {
    const auto& post = posts[static_cast<std::size_t>(dice_.below(static_cast<int>(posts.size())))];
    const auto place = static_cast<std::size_t>(&post - posts.data());
    if (play_
            .try_post(one.who, "/me/dual-registration",
                      {{"community_id", id_of(cast_.community_id)}, {"skills", array{post.skill}}})
            .is_null())
      return;
    const auto claim = play_.try_post(one.who, "/dual-posts/" + post_ids_[place] + "/claim", {});
    if (claim.is_null()) return;
    const int services = one.shown ? shown_services : dice_.between(0, 6);
    for (int i = 0; i < services; ++i)
      play_.later(at_work(play_.now() + (10 + (i * 330 + dice_.below(200)) / (services + 1)) * day_ms,
                          dice_.below(300)),
                  [this, one, claim_id = text_of(claim, "claim_id"), hours = dice_.between(1, post.hours)] {
                    serve(one, claim_id, hours);
                  });
  }

  void serve(const Somebody& one, const std::string& claim_id, int hours) {
    const auto made = play_.try_post(one.who, "/dual-records",
                                     {{"claim_id", claim_id},
                                      {"served_on", to_text(day_of(play_.now()))},
                                      {"hours", hours},
                                      {"text", dice_.pick(words)},
                                      {"photo_ids", array{}}});
    if (made.is_null()) return;
    if (now_ < play_.now() + waiting_days * day_ms) return;  // the community has not come to it yet
    const std::string path = "/dual-records/" + text_of(made, "record_id");
    play_.later(at_work(play_.now() + dice_.between(1, 6) * day_ms, 45), [this, path] {
      if (dice_.chance(95))
        play_.try_post("community_staff", path + "/certify", {});
      else
        play_.try_post("community_staff", path + "/refuse", {{"reason", "当天没有到岗记录。"}});
    });
  }

  Play& play_;
  Dice& dice_;
  const Cast& cast_;
  Instant from_, now_;
  std::vector<std::string> post_ids_;
};

}  // namespace

void plan_dual_registration(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now) {
  auto dual = std::make_shared<Dual>(play, dice, cast, from, now);
  dual->plan();
  play.keep(dual);
}

}  // namespace linli::demo
