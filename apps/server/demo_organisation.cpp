#include "apps/server/demo_organisation.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "apps/server/demo_casework.hpp"
#include "apps/server/demo_wire.hpp"
#include "apps/server/demo_words.hpp"
#include "engines/org/headcount.hpp"
#include "engines/org/org.hpp"
#include "engines/org/relations.hpp"
#include "modules/post/dto.hpp"

namespace linli::demo {
namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;

constexpr int first_contact = 70'000'001;

struct Resident {
  const char* name;
  const char* sector;
  const char* person;
  const char* title;
  const char* resource;
  const char* need;
  const char* project;  // what their resource was used for
  const char* contact;  // whom to call
  const char* duty;
};

// The first three are branches of the town's enterprises.
const std::vector<Resident>& residents() {
  static const std::vector<Resident> list{
      {"皮革城商户党支部", "enterprise", "孟广林", "皮革城商会会长", "商户志愿服务队 20 人", "商户停车位不足",
       "商户志愿队周末护学岗", "季文博", "商会秘书"},
      {"文旅园区党支部", "enterprise", "尚晓雯", "文旅园区副总经理", "园区小剧场每月免费开放两场",
       "需要文明旅游志愿者", "小剧场进社区专场", "阮小满", "办公室主任"},
      {"物流园党支部", "enterprise", "裴志强", "物流园党支部书记", "应急运输车辆 6 台", "货车司机休息点",
       "汛期应急物资转运演练", "骆建设", "调度室值班长"},
      {"刘集镇中心小学", "school", "闻丽娟", "副校长", "操场和图书馆假日开放", "上学时段路口护学",
       "假日图书馆开放日", "尤雅琴", "德育处主任"},
      {"刘集镇卫生院", "hospital", "滕建民", "副院长", "家庭医生团队 4 个", "老年人体检组织",
       "老年人免费体检", "柏秋实", "公卫科科长"},
      {"中牟农商银行刘集支行", "bank", "卞文涛", "支行副行长", "反诈宣传讲师 3 名", "宣讲场地",
       "反诈宣讲进楼院", "虞可欣", "客户经理"},
      {"刘集派出所", "government", "雷振东", "教导员", "社区民警 3 名", "群防群治队伍", "夜间联合巡逻",
       "时志国", "社区警务室民警"},
  };
  return list;
}

struct Task {
  const char* title;
  int resident;          // -1: the core's own
  int days, done_after;  // 0: not done yet
};

struct Meeting {
  int day;
  const char* title;
  const char* agenda;
  const char* minutes;
  std::vector<Task> tasks;
};

const std::vector<Meeting>& meetings() {
  static const std::vector<Meeting> list{
      {25,
       "第一季度联席会议",
       "通报三张清单；议定春季共建项目。",
       "到会单位逐项认领清单，议定三件事。",
       {{"操场假日向居民开放", 3, 20, 12}, {"路口设护学岗", 0, 15, 10}, {"印发三张清单", -1, 10, 6}}},
      {115,
       "第二季度联席会议",
       "汛期准备；老年人体检。",
       "物流园承担应急运输，卫生院安排体检批次。",
       {{"汛期运输车辆编组", 2, 20, 16}, {"六十五岁以上老人体检", 4, 45, 58}}},
      {205,
       "第三季度联席会议",
       "反诈宣传；小剧场进社区。",
       "每月一场反诈宣讲，小剧场开设社区专场。",
       {{"反诈宣讲排期", 5, 20, 9}, {"小剧场社区专场", 1, 40, 33}, {"停车位共享方案", -1, 30, 27}}},
      {330,
       "第四季度联席会议",
       "年度总结；下年度计划。",
       "通报全年完成情况，议定冬季巡逻。",
       {{"冬季联合巡逻排班", 6, 20, 0}, {"下年度共建计划初稿", -1, 60, 0}, {"停车位共享试运行", 0, 18, 15}}},
  };
  return list;
}

class Organisation {
 public:
  Organisation(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now)
      : play_(play), dice_(dice), cast_(cast), from_(from), now_(now) {}

  void plan() {
    play_.app().write([this](Ctx& ctx) { relate(ctx); });
    play_.later(on_day(3), [this] { elect(); });
    play_.later(on_day(150), [this] { restructure(); });
    play_.later(on_day(6), [this] { begin_region(); });
  }

 private:
  Instant on_day(int day) { return at_work(from_ + day * day_ms, 0); }

  // ---- relations

  void relate(Ctx& ctx) {
    org::CreateUnit sector;
    sector.parent_id = cast_.county_id;
    sector.kind = org::UnitKind::party_committee;
    sector.name.value = "建材家居行业党委";
    sector.on = Day{20240101};
    const auto sector_id = org::create_unit(ctx, sector).unit_id;
    for (const auto* name : {"建材市场党支部", "家居产业园党支部"})
      if (const auto* branch = named(name))
        org::begin_relation(ctx, branch->unit_id, {org::RelationKind::dual, sector_id, false, {}},
                            Day{20240101});
    org::CreateUnit joint;
    joint.parent_id = cast_.town_id;
    joint.kind = org::UnitKind::branch;
    joint.name.value = "岗河片区党支部";
    joint.on = Day{20240101};
    joint_id_ = org::create_unit(ctx, joint).unit_id;
  }

  const Branch* named(const std::string& name) const {
    const auto found = std::find_if(cast_.branches.begin(), cast_.branches.end(),
                                    [&](const Branch& branch) { return branch.name == name; });
    return found == cast_.branches.end() ? nullptr : &*found;
  }

  // The branch of an area becomes a general branch, and three branches go over to it.
  void restructure() {
    const auto today = to_text(day_of(play_.now()));
    const auto path = "/units/" + id_of(joint_id_);
    play_.post("town_staff", path + "/upgrade",
               {{"kind", "general_branch"}, {"on", today}, {"note", "强村固组：支部升格为党总支"}});
    play_.post("town_staff", path + "/rename", {{"name", "岗河片区党总支"}, {"on", today}});
    for (const auto* name : {"东岗党支部", "西岗党支部", "河湾党支部"})
      if (const auto* branch = named(name))
        play_.post("town_staff", "/units/" + id_of(branch->unit_id) + "/move",
                   {{"parent_id", id_of(joint_id_)}, {"on", today}, {"note", "划归岗河片区党总支"}});
  }

  // ---- posts

  std::vector<Id<Member>> full_members(Ctx& ctx, const Branch& branch, std::size_t most) {
    std::vector<Id<Member>> found;
    for (const auto id : branch.members) {
      if (found.size() == most) break;
      const auto brief = member::find(ctx, id);
      if (brief && brief->status == member::Status::full && brief->branch_id == branch.unit_id)
        found.push_back(id);
    }
    return found;
  }

  // Terms began years ago; a few end soon, and one is overdue.
  void elect() {
    using post::Kind;
    constexpr Kind kinds[] = {Kind::secretary, Kind::organisation, Kind::publicity};
    play_.app().write([&](Ctx& ctx) {
      int place = 0;
      for (const Branch& branch : cast_.branches) {
        const bool village = branch.in_town && place < village_branch_count;
        const int months = village ? 60 : 36;
        const int ends_in = place == 4    ? 11
                            : place == 9  ? 14
                            : place == 16 ? 16
                                          : dice_.between(19, months - 2);
        post::BeginTerm in;
        in.unit_id = branch.unit_id;
        in.basis = village ? post::Basis::village : post::Basis::other;
        in.began_on =
            std::min(add_days(add_months(ctx.today(), ends_in - months), dice_.below(25)), ctx.today());
        const auto elected = full_members(ctx, branch, 3);
        for (std::size_t i = 0; i < elected.size(); ++i) in.elected.push_back({elected[i], kinds[i]});
        if (!elected.empty()) post::begin_term(ctx, in);
        ++place;
      }
    });
  }

  // ---- the region

  void begin_region() {
    const auto today = to_text(day_of(play_.now()));
    std::string community;
    play_.app().read([&](Ctx& ctx) { community = short_name(org::unit_name(ctx, cast_.community_id)); });
    const auto made = play_.post(
        "community_staff", "/regions",
        {{"unit_id", id_of(cast_.community_id)}, {"name", community + "区域党委"}, {"began_on", today}});
    path_ = "/regions/" + text_of(made, "region_id");
    for (std::size_t i = 0; i < residents().size(); ++i) {
      const Resident& resident = residents()[i];
      object body{{"name", resident.name}, {"sector", resident.sector}, {"joined_on", today}};
      if (const auto* branch = named(resident.name)) body["unit_id"] = id_of(branch->unit_id);
      const auto id = text_of(play_.post("community_staff", path_ + "/residents", body), "resident_id");
      resident_ids_.push_back(id);
      play_.post(
          "community_staff", path_ + "/part-time",
          {{"resident_id", id}, {"name", resident.person}, {"title", resident.title}, {"since", today}});
      play_.post("community_staff", path_ + "/contacts",
                 {{"resident_id", id},
                  {"name", resident.contact},
                  {"title", resident.duty},
                  {"phone", fmt::format("166{:08}", first_contact + static_cast<int>(i))}});
      play_.later(play_.now() + dice_.between(1, 20) * day_ms, [this, i] { fill_lists(i); });
    }
    for (const Meeting& meeting : meetings())
      play_.later(on_day(meeting.day - 7), [this, &meeting] { call(meeting); });
  }

  // A resident's resource serves the core's own need, which becomes a project; its own need waits for others.
  void fill_lists(std::size_t i) {
    const Resident& resident = residents()[i];
    const auto item = [&](const char* list, const char* title, bool own) {
      object body{{"list", list}, {"title", title}};
      if (own) body["resident_id"] = resident_ids_[i];
      return text_of(play_.post("community_staff", path_ + "/items", body), "item_id");
    };
    const auto resource = item("resource", resident.resource, true);
    item("need", resident.need, true);
    const auto wanted = item("need", resident.project, false);
    const int begins = dice_.between(20, 280);
    play_.later(play_.now() + begins * day_ms, [this, &resident, resource, wanted] {
      const auto due = to_text(add_days(day_of(play_.now()), 45));
      const auto project =
          play_.post("community_staff", "/region-items/" + wanted + "/match",
                     {{"resource_id", resource}, {"title", resident.project}, {"due_on", due}});
      const std::string id = text_of(project, "item_id");
      play_.later(play_.now() + dice_.between(10, 50) * day_ms, [this, id] {
        play_.post("community_staff", "/region-items/" + id + "/done",
                   {{"result", "已按约定开展，居民反映良好。"}});
      });
    });
  }

  void call(const Meeting& meeting) {
    const auto on = to_text(add_days(day_of(play_.now()), 7));
    const auto made = play_.post("community_staff", path_ + "/meetings",
                                 {{"title", meeting.title},
                                  {"held_on", on},
                                  {"place", "社区党群服务中心会议室"},
                                  {"agenda", meeting.agenda}});
    const auto id = text_of(made, "meeting_id");
    play_.later(play_.now() + 7 * day_ms + hour_ms, [this, id, &meeting] { record(id, meeting); });
  }

  void record(const std::string& id, const Meeting& meeting) {
    array came, resolutions;
    for (std::size_t i = 0; i < resident_ids_.size(); ++i)
      if (i < 2 || dice_.chance(85)) came.emplace_back(resident_ids_[i]);
    for (const Task& task : meeting.tasks) {
      object one{{"title", task.title}, {"due_on", to_text(add_days(day_of(play_.now()), task.days))}};
      if (task.resident >= 0) one["resident_id"] = resident_ids_[static_cast<std::size_t>(task.resident)];
      resolutions.emplace_back(std::move(one));
    }
    const auto shown = play_.post(
        "community_staff", "/region-meetings/" + id + "/record",
        {{"minutes", meeting.minutes}, {"came", std::move(came)}, {"resolutions", std::move(resolutions)}});
    const auto& tasks = shown.at("resolutions").as_array();
    for (std::size_t i = 0; i < meeting.tasks.size(); ++i) {
      if (meeting.tasks[i].done_after == 0) continue;
      const auto task = text_of(tasks[i], "task_id");
      play_.later(play_.now() + meeting.tasks[i].done_after * day_ms, [this, task] {
        play_.post("community_staff", "/region-tasks/" + task + "/done",
                   {{"result", "已落实，情况已在群里通报。"}});
      });
    }
  }

  Play& play_;
  Dice& dice_;
  const Cast& cast_;
  Instant from_, now_;
  Id<Unit> joint_id_;
  std::string path_;
  std::vector<std::string> resident_ids_;
};

}  // namespace

void plan_organisation(Play& play, Dice& dice, const Cast& cast, Instant from, Instant now) {
  auto players = std::make_shared<Organisation>(play, dice, cast, from, now);
  players->plan();
  play.keep(players);
}

void settle_members(Play& play, const Cast& cast) {
  constexpr std::size_t spared = 12;  // the first of a branch hold posts and have files
  std::int64_t leaving = 0;
  Day from, today;
  play.app().read([&](Ctx& ctx) {
    today = ctx.today();
    from = org::first_open_day(ctx);
    leaving = org::headcount(ctx, cast.town_id, today) - town_members;
  });
  const int days = std::max(days_between(from, today), 1);
  for (std::size_t back = 1; leaving > 0; ++back) {
    bool anybody = false;
    for (const Branch& branch : cast.branches) {
      if (!branch.in_town || branch.members.size() < back + spared) continue;
      anybody = true;
      if (leaving == 0) break;
      const auto member = std::to_string(branch.members[branch.members.size() - back].value);
      const auto on = to_text(add_days(from, static_cast<int>(leaving) % days));
      if (!play.try_post(
                   "town_staff", "/members/" + member + "/leave",
                   {{"reason", "transferred_out"}, {"on", on}, {"note", "随户籍迁出，组织关系转出县外"}})
               .is_null())
        --leaving;
    }
    if (!anybody) return;
  }
}

}  // namespace linli::demo
