// Clocks: what is due until which day, and the word before it. A job of every morning warns before a deadline
// and says that it has passed; each is marked in the transaction of its messages, so that nobody hears it
// twice.
#include "engines/notify/notify.hpp"
#include "engines/setting/setting.hpp"
#include "modules/development/development.sql.hpp"
#include "modules/development/row.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::development {
namespace {

constexpr std::int64_t long_clock_days = 100;

struct Next {
  std::string clock;
  Day warn_on, due_on;
};
BOOST_DESCRIBE_STRUCT(Next, (), (clock, warn_on, due_on))

void show_next(Ctx& ctx, Row& row) {
  const auto next = ctx.db.maybe<Next>(sql::next_clock, db::arg("file_id", row.file_id));
  row.due_clock = next ? std::optional(next->clock) : std::nullopt;
  row.due_on = next ? std::optional(next->due_on) : std::nullopt;
  row.warn_on = next ? std::optional(next->warn_on) : std::nullopt;
}

Day months_on(Ctx& ctx, Day from, const char* setting) {
  return add_months(from, static_cast<int>(setting::integer(ctx, setting)));
}

// The committee above hears of what it has to approve, the branch of everything.
bool is_for_above(std::string_view clock) { return clock == "approval" || clock == "conversion_approval"; }

struct DueRow {
  Id<DevelopmentFile> file_id;
  std::string clock;
  Day began_on, due_on;
};
BOOST_DESCRIBE_STRUCT(DueRow, (), (file_id, clock, began_on, due_on))

void tell(Ctx& ctx, const DueRow& due, const char* kind) {
  const auto row = development::row(ctx, due.file_id);
  const notify::Params params{
      {"name", row.name}, {"what", clock_title(ctx.call.locale, due.clock)}, {"due", to_text(due.due_on)}};
  const auto link = "/development-files/" + std::to_string(due.file_id.value);
  const auto& permission = is_for_above(due.clock) ? can::approve : can::keep;
  auto accounts = ctx.db.all<Id<Account>>(sql::who_may, db::arg("permission", permission.name),
                                          db::arg("unit_id", row.branch_id));
  const auto add = [&](std::optional<Id<Account>> account) {
    if (account && std::find(accounts.begin(), accounts.end(), *account) == accounts.end())
      accounts.push_back(*account);
  };
  if (due.clock == "conversion") add(member::person_brief(ctx, row.person_id).account_id);
  if (due.clock == "half_year_review")
    for (const auto& contact : ctx.db.all<Sponsor>(sql::sponsors, db::arg("file_id", due.file_id),
                                                   db::arg("part", Sponsorship::contact)))
      if (const auto member = member::find(ctx, contact.member_id)) add(member->account_id);
  for (const auto account : accounts) notify::send(ctx, account, kind, params, link);
}

// Batches of their own transactions, so that a morning with many does not hold up the writer.
void say(App& app, const db::Query& which, const db::Query& mark, const char* kind) {
  for (bool more = true; more;)
    app.write([&](Ctx& ctx) {
      const auto today = ctx.today();
      const auto due = ctx.db.all<DueRow>(which, db::arg("today", today));
      for (const auto& one : due) {
        tell(ctx, one, kind);
        ctx.db.run(mark, one);
      }
      more = !due.empty();
    });
}

// What has passed is said as that and not as something that is near.
void remind(jobs::JobRun& run) {
  say(run.app, sql::clocks_to_miss, sql::clock_missed, "development.deadline_missed");
  say(run.app, sql::clocks_to_warn, sql::clock_warned, "development.deadline_near");
}

}  // namespace

void begin_clock(Ctx& ctx, Row& row, Clock clock, Day began_on, Day due_on) {
  end_clock(ctx, row, clock);
  const bool is_long = days_between(began_on, due_on) > long_clock_days;
  const auto warn_days =
      setting::integer(ctx, is_long ? "development.warn_long_days" : "development.warn_days");
  const auto warn_on = std::max(began_on, add_days(due_on, -static_cast<int>(warn_days)));
  ctx.db.run(sql::clock_add, db::arg("file_id", row.file_id), db::arg("clock", clock),
             db::arg("began_on", began_on), db::arg("warn_on", warn_on), db::arg("due_on", due_on));
  show_next(ctx, row);
}

void end_clock(Ctx& ctx, Row& row, Clock clock) {
  const auto today = ctx.today();
  ctx.db.run(sql::clock_end, db::arg("file_id", row.file_id), db::arg("clock", clock), db::arg("on", today));
  show_next(ctx, row);
}

void end_clocks(Ctx& ctx, Row& row) {
  const auto today = ctx.today();
  ctx.db.run(sql::clocks_end, db::arg("file_id", row.file_id), db::arg("on", today));
  show_next(ctx, row);
}

void begin_clocks_of_state(Ctx& ctx, Row& row) {
  const auto reviewed = [&](State from, State to) {
    return row.state >= from && row.state <= to && row.reviewed_on && row.review_passed;
  };
  if (row.state == State::talk)
    begin_clock(ctx, row, Clock::talk, row.applied_on,
                months_on(ctx, row.applied_on, "development.talk_months"));
  if (row.state >= State::activist_record && row.state <= State::cultivate && row.activist_on) {
    // Of a file that comes from paper, or back, the next review is due half a year after the last that must
    // have been.
    const bool comes_later = row.taken_over_in || row.state == State::cultivate;
    auto due = months_on(ctx, *row.activist_on, "development.half_year_months");
    while (comes_later && due < ctx.today()) due = months_on(ctx, due, "development.half_year_months");
    begin_clock(ctx, row, Clock::half_year_review, comes_later ? ctx.today() : *row.activist_on, due);
  }
  if (reviewed(State::review, State::branch_meeting))
    begin_clock(ctx, row, Clock::review, *row.reviewed_on, review_valid_until(ctx, *row.reviewed_on));
  if (row.state >= State::form && row.state <= State::branch_meeting && row.pre_reviewed_on)
    begin_clock(ctx, row, Clock::branch_meeting, *row.pre_reviewed_on,
                months_on(ctx, *row.pre_reviewed_on, "development.branch_meeting_months"));
  if (row.state >= State::higher_talk && row.state <= State::approve && row.meeting_on)
    begin_clock(ctx, row, Clock::approval, *row.meeting_on,
                months_on(ctx, *row.meeting_on, "development.approval_months"));
  if (row.state >= State::approve_record && row.state <= State::conversion_ask && row.probation_until_on &&
      row.approved_on)
    begin_clock(ctx, row, Clock::conversion, row.extended_months ? ctx.today() : *row.approved_on,
                *row.probation_until_on);
  if (row.state == State::conversion_approve && row.conversion_meeting_on)
    begin_clock(ctx, row, Clock::conversion_approval, *row.conversion_meeting_on,
                months_on(ctx, *row.conversion_meeting_on, "development.conversion_approval_months"));
}

void declare_clocks(App& app) {
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("development.remind", remind);
  jobs.every("development.remind_daily", "development.remind", jobs::daily(7));
}

}  // namespace linli::development
