#include "apps/server/demo_activity.hpp"

#include <map>
#include <memory>

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "modules/activity/keep_dto.hpp"
#include "modules/member/member.hpp"

namespace linli::demo {
namespace {

using activity::SectionIn;

constexpr int days_coming = 18, days_open = 5, days_waiting = 12;

struct Words {
  std::vector<std::string> titles, agendas, summaries;
};

const Words& theme_words() {
  static const Words made{{"主题党日：学习党章党规", "主题党日：重温入党誓词", "主题党日：走访困难群众",
                           "主题党日：清洁家园行动", "主题党日：交流学习体会", "主题党日：参观红色教育基地"},
                          {"一、奏唱国歌；二、重温入党誓词；三、集中学习；四、交流发言；五、开展服务。",
                           "一、集中学习；二、缴纳党费；三、议事；四、为民服务。"},
                          {"到会党员结合岗位谈了体会，会后分三组走访了困难家庭。",
                           "大家按分工清理了楼道和河边的垃圾，群众反响很好。",
                           "学习后围绕村里的停车难提出了四条建议，由支委会跟进。"}};
  return made;
}
const Words& meeting_words() {
  static const Words made{{"支部党员大会", "支部党员大会：通报工作、讨论计划"},
                          {"一、通报上季度工作；二、讨论下季度计划；三、表决。"},
                          {"会议通报了上季度工作和党费收缴情况，讨论并通过了下季度工作计划。"}};
  return made;
}
const Words& lecture_words() {
  static const Words made{
      {"党课：基层治理怎么做", "党课：党员的权利和义务", "党课：从身边小事做起",
       "党课：学习《支部工作条例》"},
      {"党员的权利和义务", "从身边小事做起", "基层治理怎么做"},
      {"结合本村实际讲了三个方面的内容，党员作了交流。", "用身边党员的事例讲解，课后有十人发言。"}};
  return made;
}
const Words& service_words() {
  static const Words made{{"义务理发", "清理河道", "上门看望独居老人", "文明交通劝导", "免费量血压",
                           "整治楼道堆物", "助学辅导", "反诈宣传入户"},
                          {},
                          {"服务了二十多位居民，解决了三件小事。", "清理垃圾两车，居民自发加入。",
                           "看望老人八户，登记了三项需求。"}};
  return made;
}
const Words& community_words() {
  static const Words made{
      {"邻里百家宴", "亲子阅读会", "广场舞交流", "中秋包月饼", "老年人手机课堂", "旧物交换集市"},
      {},
      {"来了不少邻居，气氛很热闹。"}};
  return made;
}

constexpr std::size_t seats = 2;
constexpr int most_corrections = 3;
constexpr const char* resolution_text = "讨论通过下季度工作计划，由支委会组织落实。";

struct Happening {
  const char* kind;
  Id<Unit> unit_id;
  std::string title;
  Instant starts_at;
  int minutes = 90;
  std::vector<Id<Member>> comers;
  std::vector<SectionIn> sections;
  bool votes = false;
  std::string secretary;  // who keeps it, as the play calls him
  int places = 0;
  bool elects = false;  // the branch its committee
};

SectionIn section(const char* name, const std::string& text) {
  SectionIn made;
  made.section.value = name;
  made.text.value = text;
  return made;
}

class Life {
 public:
  Life(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast, Instant from,
       Instant now)
      : play_(play), dice_(dice), neighbourhood_(neighbourhood), cast_(cast), from_(from), now_(now) {}

  void plan() {
    for (std::size_t i = 0; i < cast_.branches.size(); ++i) {
      const Branch& branch = cast_.branches[i];
      plan_meetings(branch, i);
      if (branch.in_town) plan_services(branch, i);
    }
    plan_community();
    for (auto& [day, happenings] : days_)
      play_.later(start_of(day) + 21 * hour_ms + 30 * minute_ms, [this, &happenings] { live(happenings); });
  }

 private:
  // Each branch has a day of the month of its own.
  Instant at(Day month, int day, int hour, int minute = 0) const {
    return start_of(Day{month.number / 100 * 100 + day}) + hour * hour_ms + minute * minute_ms;
  }

  template <class F>
  void each_month(F plan) {
    Day month{day_of(from_).number / 100 * 100 + 1};
    for (int i = 0; start_of(month) < now_ + days_coming * day_ms; ++i, month = add_months(month, 1))
      plan(month, i);
  }

  void plan_meetings(const Branch& branch, std::size_t number) {
    const int own = static_cast<int>(number % 20);
    // Two branches of the town are not up to date, so that lights are not all of one colour.
    const bool slack = branch.in_town && (number == 5 || number == 11);
    each_month([&](Day month, int i) {
      // The other towns' branches are seen now and then.
      if (!branch.in_town && i % 3 != 0) return;
      if (!(slack && i % 5 == 3)) hold(theme_day(branch, at(month, 1 + own, 15)));
      if (!branch.in_town) return;
      if (!(slack && i % 4 == 1)) hold(committee(branch, at(month, 3 + own, 9)));
      if (i % 3 == 1) hold(members_meeting(branch, at(month, 5 + own, 15), i == 7 && number % 4 == 0));
      if (i % 3 == 2) hold(lecture(branch, at(month, 6 + own, 15), i == 2));
    });
  }

  void plan_services(const Branch& branch, std::size_t number) {
    for (int week = 0;; ++week) {
      const Instant start =
          start_of(day_of(from_)) + (week * 7 + static_cast<int>(number % 5)) * day_ms + 9 * hour_ms;
      if (start > now_ + days_coming * day_ms) return;
      if (dice_.chance(14)) continue;
      Happening made{.kind = dice_.chance(70) ? "volunteer" : "convenience_day",
                     .unit_id = branch.unit_id,
                     .title = dice_.pick(service_words().titles),
                     .starts_at = start,
                     .minutes = 120,
                     .comers = some(branch, 9),
                     .sections = {},
                     .votes = false,
                     .secretary = secretary_of(branch),
                     .places = 30};
      const bool day = std::string_view(made.kind) == "convenience_day";
      made.sections = {section(day ? "services" : "summary", dice_.pick(service_words().summaries))};
      if (day) made.places = 0;
      hold(std::move(made));
    }
  }

  void plan_community() {
    each_month([&](Day month, int i) {
      for (int day : {8, 22})
        hold({.kind = "community",
              .unit_id = cast_.community_id,
              .title = dice_.pick(community_words().titles),
              .starts_at = at(month, day, i % 2 ? 14 : 18, 30),
              .minutes = 120,
              .comers = some(cast_.branches.front(), 30),
              .sections = {section("summary", dice_.pick(community_words().summaries))},
              .votes = false,
              .secretary = "community_staff",
              .places = 40});
    });
  }

  std::vector<Id<Member>> some(const Branch& branch, int percent) {
    std::vector<Id<Member>> comers;
    for (const auto member_id : branch.members)
      if (dice_.chance(percent)) comers.push_back(member_id);
    if (comers.empty()) comers.push_back(branch.members.front());
    return comers;
  }

  std::string secretary_of(const Branch& branch) const {
    return &branch == &cast_.branches.front() ? "branch_secretary" : "town_staff";
  }

  Happening theme_day(const Branch& branch, Instant starts_at) {
    const auto& words = theme_words();
    const bool four_x = branch.in_town && dice_.chance(25);
    Happening made{.kind = four_x ? "four_x_day" : "theme_day",
                   .unit_id = branch.unit_id,
                   .title = four_x ? "“4+X”党员活动日" : dice_.pick(words.titles),
                   .starts_at = starts_at,
                   .minutes = 120,
                   .comers = some(branch, 76),
                   .sections = {},
                   .votes = false,
                   .secretary = secretary_of(branch)};
    if (four_x)
      made.sections = {section("study", "集中学习党章和有关会议精神。"),
                       section("service", dice_.pick(service_words().summaries)),
                       section("life", "党员汇报了近期思想和工作。"),
                       section("council", "围绕停车难、楼道堆物提出建议。")};
    else
      made.sections = {section("agenda", dice_.pick(words.agendas)),
                       section("summary", dice_.pick(words.summaries))};
    return made;
  }

  Happening committee(const Branch& branch, Instant starts_at) {
    std::vector<Id<Member>> comers(branch.members.begin(), branch.members.begin() + 3);
    return {.kind = "committee_meeting",
            .unit_id = branch.unit_id,
            .title = "支委会",
            .starts_at = starts_at,
            .minutes = 60,
            .comers = std::move(comers),
            .sections = {section("agenda", "研究近期工作。"),
                         section("minutes", "会议研究了党员活动日和党费收缴工作，明确了分工。")},
            .votes = false,
            .secretary = secretary_of(branch)};
  }

  Happening members_meeting(const Branch& branch, Instant starts_at, bool elects) {
    const auto& words = meeting_words();
    if (elects)
      return {.kind = "members_meeting",
              .unit_id = branch.unit_id,
              .title = "支部党员大会：补选支部委员",
              .starts_at = starts_at,
              .minutes = 120,
              .comers = some(branch, 96),
              .sections = {section("agenda", "一、通报候选人情况；二、无记名投票；三、宣布结果。"),
                           section("minutes", "监票人清点选票后当场唱票、计票，会议宣布了当选名单。")},
              .votes = true,
              .secretary = secretary_of(branch),
              .elects = true};
    return {.kind = "members_meeting",
            .unit_id = branch.unit_id,
            .title = dice_.pick(words.titles),
            .starts_at = starts_at,
            .minutes = 90,
            .comers = some(branch, 80),
            .sections = {section("agenda", dice_.pick(words.agendas)),
                         section("minutes", dice_.pick(words.summaries))},
            .votes = true,
            .secretary = secretary_of(branch)};
  }

  Happening lecture(const Branch& branch, Instant starts_at, bool by_secretary) {
    const auto& words = lecture_words();
    return {.kind = by_secretary ? "secretary_lecture" : "lecture",
            .unit_id = branch.unit_id,
            .title = dice_.pick(words.titles),
            .starts_at = starts_at,
            .minutes = 60,
            .comers = some(branch, 70),
            .sections = {section("topic", dice_.pick(words.agendas)),
                         section("summary", dice_.pick(words.summaries))},
            .votes = false,
            .secretary = secretary_of(branch)};
  }

  // What is over is entered and archived on its day; what comes is planned, and told of when it is near.
  void hold(Happening happening) {
    if (happening.starts_at < from_) return;
    auto kept = std::make_shared<Happening>(std::move(happening));
    const Day day = day_of(kept->starts_at);
    if (start_of(add_days(day, 1)) < now_) return days_[day].push_back(*kept);
    if (kept->starts_at < now_) return;
    if (kept->starts_at > now_ + days_coming * day_ms) return;
    play_.later(now_ + -20 * hour_ms, [this, kept] { announce(*kept); });
  }

  // The same people as at the log-in page, acting for the branches that they keep.
  Actor acting(const std::string& who) {
    Actor actor;
    actor.program = true;
    actor.account_id = play_.account(who);
    actor.name = names_.try_emplace(who, text(who)).first->second;
    return actor;
  }

  template <class F>
  void as(Ctx& ctx, const std::string& who, Instant at, F act) {
    const Actor actor = acting(who);
    const Call call{};
    Ctx acting{ctx.app, ctx.db, at, actor, call, {}};
    act(acting);
  }

  activity::MakeActivity made_of(const Happening& of) const {
    activity::MakeActivity in;
    in.unit_id = of.unit_id;
    in.kind.value = of.kind;
    in.title.value = of.title;
    in.starts_at = of.starts_at;
    in.minutes = of.minutes;
    in.place.value = "党群服务中心";
    if (of.places) in.places = of.places;
    return in;
  }

  // One day of all branches, and the county's looking at what was archived the day before: a year of days is
  // quick where a year of single commits would not be.
  void live(const std::vector<Happening>& happenings) {
    play_.app().write([&](Ctx& ctx) {
      for (const auto activity_id : to_review_)
        as(ctx, "county_admin", ctx.now, [&](Ctx& then) { activity::accept(then, {activity_id}); });
      to_review_.clear();
      for (const Happening& happening : happenings) take_place(ctx, happening);
    });
  }

  void take_place(Ctx& ctx, const Happening& of) {
    const bool lately = now_ - of.starts_at < days_waiting * day_ms;
    Id<Activity> activity_id;
    as(ctx, of.secretary, of.starts_at + -3 * day_ms, [&](Ctx& then) {
      auto in = made_of(of);
      in.notice = true;
      activity_id = activity::make(then, in).activity_id;
    });
    as(ctx, of.secretary, ctx.now, [&](Ctx& then) {
      // Some have left the branch since then.
      activity::Sheet sheet;
      sheet.activity_id = activity_id;
      for (const auto member_id : of.comers)
        if (member::find(then, member_id)) sheet.member_ids.push_back(member_id);
      if (sheet.member_ids.empty()) return;
      activity::enter_sheet(then, sheet);
      if (lately && now_ - of.starts_at < days_open * day_ms && dice_.chance(40))
        return;  // its record is still to be written
      activity::KeepRecord record;
      record.activity_id = activity_id;
      record.sections = of.sections;
      if (of.votes) record.resolutions.emplace().push_back(decided(then, of, activity_id));
      activity::keep_record(then, record);
      activity::archive(then, {activity_id});
      if (lately && corrections_ < most_corrections) propose_correction(then, of, activity_id);
      if (!lately || dice_.chance(30)) to_review_.push_back(activity_id);
    });
  }

  static activity::ResolutionIn decided(Ctx& ctx, const Happening& of, Id<Activity> activity_id) {
    const auto voters = booking::counts(ctx, {activity_id.value}).voters_here;
    std::vector<std::string> names;
    for (const auto member_id : of.comers)
      if (const auto found = member::find(ctx, member_id)) names.push_back(found->name);
    return of.elects && names.size() > seats + 1 ? election(names, voters) : resolution(voters);
  }

  // One candidate more than seats; the last one has few votes.
  static activity::ResolutionIn election(const std::vector<std::string>& names, std::int64_t voters) {
    activity::ResolutionIn made;
    made.title.value = "补选支部委员";
    auto& election = made.election.emplace();
    election.seats = seats;
    election.issued = election.returned = voters;
    for (std::size_t i = 0; i <= seats; ++i) {
      auto& candidate = election.candidates.emplace_back();
      candidate.name.value = names[i];
      candidate.votes = i == seats ? voters / 14 : voters - static_cast<std::int64_t>(i) * voters / 12;
    }
    election.tellers.emplace_back().value = names[seats + 1];
    return made;
  }

  // Somebody who signed on the back of the sheet; another person decides.
  void propose_correction(Ctx& ctx, const Happening& of, Id<Activity> activity_id) {
    for (const auto& entry : booking::people(ctx, {.booking_id = {activity_id.value}, .here = 0})) {
      if (entry.standing != booking::Standing::expected || !entry.member_id) continue;
      activity::ProposeCorrection in;
      in.activity_id = activity_id;
      in.member_id = entry.member_id;
      in.minutes = of.minutes;
      in.reason.value = "本人在签到单背面签了名，录入时漏看。";
      activity::propose_correction(ctx, in);
      ++corrections_;
      return;
    }
  }

  static activity::ResolutionIn resolution(std::int64_t voters) {
    activity::ResolutionIn made;
    made.title.value = "下季度工作计划";
    made.text.emplace().value = resolution_text;
    made.vote = activity::VoteIn{.rule = ballot::Rule::ordinary,
                                 .in_favour = voters - voters / 12,
                                 .against = 0,
                                 .abstained = voters / 12};
    return made;
  }

  void announce(const Happening& of) {
    const bool near = of.starts_at < now_ + 10 * day_ms;
    Id<Activity> activity_id;
    play_.app().write([&](Ctx& ctx) {
      as(ctx, of.secretary, ctx.now, [&](Ctx& then) {
        auto in = made_of(of);
        in.notice = near;
        activity_id = activity::make(then, in).activity_id;
      });
    });
    if (!near || !of.places) return;
    for (int i = 0; i < 12; ++i) {
      const auto who = dice_.chance(50) ? dice_.pick(cast_.active_members)
                                        : dice_.pick(neighbourhood_.grids.front().neighbours);
      play_.try_post(who, fmt::format("/activities/{}/register", activity_id.value), {});
    }
  }

  Play& play_;
  Dice& dice_;
  const Neighbourhood& neighbourhood_;
  const Cast& cast_;
  Instant from_, now_;
  std::map<std::string, std::string> names_;
  std::map<Day, std::vector<Happening>> days_;
  std::vector<Id<Activity>> to_review_;
  int corrections_ = 0;
};

}  // namespace

void plan_activities(Play& play, Dice& dice, const Neighbourhood& neighbourhood, const Cast& cast,
                     Instant from, Instant now) {
  auto life = std::make_shared<Life>(play, dice, neighbourhood, cast, from, now);
  life->plan();
  play.keep(life);
}

}  // namespace linli::demo
