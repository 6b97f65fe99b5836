#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/points/book.hpp"
#include "modules/points/jobs.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/star.hpp"

namespace linli::points {
namespace {

// What came in for days after the year: credits of later deeds, and grants.
Points earned_since(Ctx& ctx, Id<LedgerAccount> account, std::int64_t year) {
  constexpr std::int64_t step = 100;
  const Day last{static_cast<std::int32_t>(year) * 10000 + 1231};
  const auto from_id = first_id_at(start_of(add_days(last, 1)));
  Points since;
  std::optional<Id<ledger::Transfer>> before;
  for (;;) {
    const auto lines = ledger::statement(ctx, account, before, step);
    for (const auto& line : lines) {
      if (line.transfer_id.value < from_id) return since;
      const bool income =
          line.kind == ledger::TransferKind::credit || line.kind == ledger::TransferKind::grant;
      if (income && line.on_day > last && !line.reversed_by) since += line.amount;
    }
    if (std::ssize(lines) < step) return since;
    before = lines.back().transfer_id;
  }
}

// What a member had at the end of the year beyond the limit that may be carried into the next one, and has
// not spent since, goes back to the bank. Held points stay held. The cause is the year and the member, so a
// repeated job pays back once.
Points settle_balance(Ctx& ctx, const member::MemberBrief& member, std::int64_t year, Points carried_most) {
  if (carried_most.value == 0) return {};
  const auto account = ledger::find_account(ctx, ledger::AccountKind::member, member.member_id);
  if (!account) return {};
  const ledger::Cause cause{"points.settlement", year, member.member_id.value};
  if (const auto before = ledger::transfer_for(ctx, cause)) return before->amount;
  Points beyond = ledger::balance(ctx, *account).available - carried_most;
  if (beyond.value > 0) beyond = beyond - earned_since(ctx, *account, year);
  if (beyond.value <= 0) return {};
  const std::string memo = std::to_string(year);
  ledger::post(ctx, {.kind = ledger::TransferKind::settlement,
                     .cause = cause,
                     .debit_account_id = *account,
                     .credit_account_id = ledger::bank(ctx),
                     .amount = beyond,
                     .unit_id = member.branch_id,
                     .memo = memo});
  return beyond;
}

struct YearLine {
  std::int64_t year = 0;
  Id<Member> member_id;
  Id<Unit> branch_id;
  std::int64_t record = 0, earned = 0;
  bool vetoed = false;
  std::int64_t star_level = 0;
};
BOOST_DESCRIBE_STRUCT(YearLine, (), (year, member_id, branch_id, record, earned, vetoed, star_level))

void settle_member(Ctx& ctx, const member::MemberBrief& member, int year, std::span<const StarLevel> levels) {
  const YearRecord record = year_record(ctx, member.member_id, year);
  const YearLine line{year,
                      member.member_id,
                      member.branch_id,
                      record.record,
                      record.earned,
                      record.vetoed,
                      stars_for(record, levels).level};
  ctx.db.run(sql::year_settled, line);
}

}  // namespace

// Closes a year: deeds of that year can no longer be certified, and each member's record and stars are
// written down.
SettleStarted settle(Ctx& ctx, const Settle& in) {
  const auto county = org::root(ctx).value_or(Id<Unit>{});
  access::demand_within(ctx, can::settle, county);
  demand(in.year < ctx.today().year(), refusal::year_not_over);
  if (in.year < 2000) refuse_field("year", "field.out_of_range", {{"min", 2000}});
  demand(!ctx.db.maybe<SettlementState>(sql::settlement_state, in), refusal::settled_already);
  const auto job_id =
      jobs::enqueue(ctx, "points.settle", in, ctx.now, "points.settle:" + std::to_string(in.year));
  ctx.db.run(sql::settlement_add, in, db::arg("job_id", job_id), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now));
  ctx.about(job_id, county, std::to_string(in.year));
  return {job_id};
}

void settle_year(jobs::JobRun& run) {
  constexpr std::int64_t step = 500;
  const auto asked = run.payload_as<Settle>();
  const std::int64_t year = asked.year;
  std::int64_t members = 0;
  Points settled;
  Id<Member> after{};
  for (bool more = true; more;) {
    run.app.write([&](Ctx& ctx) {
      const auto levels = star_levels(ctx, {}).items;
      const Points carried_most{setting::integer(ctx, "points.carried_most")};
      const auto county = org::root(ctx);
      const auto some =
          county ? member::each_of_unit(ctx, *county, after, step) : std::vector<member::MemberBrief>{};
      for (const auto& member : some) {
        settle_member(ctx, member, asked.year, levels);
        settled += settle_balance(ctx, member, year, carried_most);
      }
      members += static_cast<std::int64_t>(some.size());
      more = static_cast<std::int64_t>(some.size()) == step;
      if (more) after = some.back().member_id;
      if (!more)
        ctx.db.run(sql::settlement_done, db::arg("year", year), db::arg("members", members),
                   db::arg("settled_points", settled), db::arg("now", ctx.now));
    });
    run.progress(members, 0);
  }
}

List<SettlementLine> settlements(Ctx& ctx, const Page& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  return paged(ctx.db.all<SettlementLine>(sql::settlements, db::arg("before", before_number(in)),
                                          db::arg("limit", fetched)),
               fetched, [](const SettlementLine& line) { return std::to_string(line.year); });
}

}  // namespace linli::points
