// Members who were expected for half a year and never came: their branch is told once, and asks after them.
// Who is lost, or has left by himself, is decided by people.
#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/transfer/dto.hpp"
#include "modules/transfer/transfer.sql.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::transfer {
namespace {

constexpr std::int64_t members_at_once = 500, days_between_looks = 28;

struct Missed {
  std::int64_t expected = 0;
  std::optional<Instant> first_at, came_at;
  std::optional<Day> found_on;  // told already
};
BOOST_DESCRIBE_STRUCT(Missed, (), (expected, first_at, came_at, found_on))

struct SilentRow {
  Id<Member> member_id;
  Id<Unit> branch_id;
  std::string branch_name;
  std::int64_t expected = 0;
  std::optional<Day> last_came_on;
  Day found_on;
};
BOOST_DESCRIBE_STRUCT(SilentRow, (), (member_id, branch_id, branch_name, expected, last_came_on, found_on))

List<SilentMember> silent(Ctx& ctx, const SilentAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto after = after_number(in);
  std::vector<SilentMember> lines;
  for (const auto& row : ctx.db.all<SilentRow>(sql::silent, db::arg("scope_id", scope),
                                               db::arg("after", after), db::arg("limit", fetched))) {
    const auto member = member::find(ctx, row.member_id);
    const auto name = member ? member->name : std::string();
    lines.push_back({row.member_id, member::shows_names(ctx, row.branch_id) ? name : crypto::mask_name(name),
                     row.branch_id, row.branch_name, row.expected, row.last_came_on, row.found_on});
  }
  return paged_by(std::move(lines), fetched, &SilentMember::member_id);
}

bool is_counted(const member::MemberBrief& member) {
  return member.status == member::Status::full || member.status == member::Status::probationary;
}

// Whoever is known to be away is expected elsewhere.
bool is_away(Ctx& ctx, Id<Member> member_id) {
  return ctx.db.maybe<Id<Absence>>(sql::is_absent, db::arg("member_id", member_id)).has_value();
}

struct Look {
  Missed missed;
  bool is_silent = false;
};

Look look_at(Ctx& ctx, const member::MemberBrief& member, Instant since) {
  Look look{ctx.db.only<Missed>(sql::missed, member, db::arg("now", ctx.now))};
  const auto& first_at = look.missed.first_at;
  look.is_silent = first_at && *first_at <= since && is_counted(member) && !is_away(ctx, member.member_id);
  return look;
}

void keep(Ctx& ctx, const member::MemberBrief& member, const Look& look) {
  const Missed& missed = look.missed;
  if (!look.is_silent) {
    if (missed.found_on) ctx.db.run(sql::silence_over, member);
    return;
  }
  const auto last_came_on = missed.came_at ? std::optional(day_of(*missed.came_at)) : std::nullopt;
  const auto today = ctx.today();
  ctx.db.run(sql::silence_found, member, missed, db::arg("last_came_on", last_came_on),
             db::arg("today", today));
  if (missed.found_on) return;
  for (const auto account : ctx.db.all<Id<Account>>(sql::who_may, db::arg("permission", can::handle.name),
                                                    db::arg("unit_id", member.branch_id)))
    notify::send(
        ctx, account, "transfer.silent_long",
        {{"name", member.name}, {"months", std::to_string(setting::integer(ctx, "transfer.silent_months"))}},
        "/silent-members");
}

Instant silent_since(Ctx& ctx) {
  const auto months = static_cast<int>(setting::integer(ctx, "transfer.silent_months"));
  return start_of(add_months(ctx.today(), -months));
}

// All members are looked at, and few found: nobody who writes has to wait for the looking.
void look(jobs::JobRun& run) {
  Id<Member> after;
  for (bool more = true; more && !run.stopping();) {
    std::vector<Id<Member>> found;
    more = false;
    run.app.read([&](Ctx& ctx) {
      const auto root = org::root(ctx);
      if (!root) return;
      const auto since = silent_since(ctx);
      for (const auto& member : member::each_of_unit(ctx, *root, after, members_at_once)) {
        const Look look = look_at(ctx, member, since);
        if (look.is_silent || look.missed.found_on) found.push_back(member.member_id);
        after = member.member_id;
        more = true;
      }
    });
    if (found.empty()) continue;
    // Looked at once more: much may have happened in between.
    run.app.write([&](Ctx& ctx) {
      const auto since = silent_since(ctx);
      for (const auto member_id : found)
        if (const auto member = member::find(ctx, member_id))
          keep(ctx, *member, look_at(ctx, *member, since));
    });
  }
}

void silent_member_left(Ctx& ctx, const member::MemberLeft& event) {
  ctx.db.run(sql::silence_over, db::arg("member_id", event.member_id));
}
void silent_member_moved(Ctx& ctx, const member::MemberMoved& event) {
  ctx.db.run(sql::silence_moved, db::arg("member_id", event.member_id), db::arg("to_id", event.to_id));
}
// He is asked after from now on by the clock of those who are lost.
void silent_standing_changed(Ctx& ctx, const member::StandingChanged& event) {
  if (event.to == member::Status::lost || event.to == member::Status::suspended)
    ctx.db.run(sql::silence_over, db::arg("member_id", event.member_id));
}

}  // namespace

void declare_silence(App& app) {
  app.routes
      .get("/silent-members", can::see, silent, "Members who should have come for months and never came")
      .exports();
  app.on<member::MemberLeft>(silent_member_left);
  app.on<member::MemberMoved>(silent_member_moved);
  app.on<member::StandingChanged>(silent_standing_changed);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("transfer.silent", look);
  jobs.every("transfer.silent_often", "transfer.silent",
             {days_between_looks * day_ms, 7 * hour_ms + 40 * minute_ms});
}

}  // namespace linli::transfer
