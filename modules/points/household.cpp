#include "modules/points/household.hpp"

#include "modules/points/book.hpp"
#include "modules/points/points.sql.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::points {
namespace {

// A transfer for each day on which points of the household expire: a transfer's points have one. They are
// still points that were given and not earned.
void move_household(Ctx& ctx, Id<Person> person_id, Id<Member> member_id, Id<Unit> branch_id) {
  const auto from = ledger::find_account(ctx, ledger::AccountKind::household, person_id);
  if (!from) return;
  Points left = ledger::balance(ctx, *from).available;
  if (left.value <= 0) return;
  const auto to = ledger::account_of(ctx, ledger::AccountKind::member, member_id, branch_id);
  const auto move = [&](Points amount, std::optional<Day> expires_on) {
    if (amount.value == 0) return;
    ledger::post(ctx, {.kind = ledger::TransferKind::grant,
                       .cause = ledger::Cause::transfer_itself("points.household"),
                       .debit_account_id = *from,
                       .credit_account_id = to,
                       .amount = amount,
                       .unit_id = branch_id,
                       .expires_on = expires_on});
    left = left - amount;
  };
  // The ledger takes what expires soonest first, too.
  for (const ledger::Lot& lot : ledger::expiring(ctx, *from)) move(lot.remaining, lot.expires_on);
  move(left, {});
}

void join_member(Ctx& ctx, const member::MemberCreated& created) {
  move_household(ctx, created.person_id, created.member_id, created.branch_id);
}

void join_members(jobs::JobRun& run) {
  constexpr std::int64_t step = 500;
  Id<Person> after{};
  for (bool more = true; more;)
    run.app.write([&](Ctx& ctx) {
      const auto people = ctx.db.all<Id<Person>>(sql::households_with_points, db::arg("after", after),
                                                 db::arg("limit", step));
      for (const auto person_id : people)
        if (const auto member_id = member::person_brief(ctx, person_id).member_id)
          move_household(ctx, person_id, *member_id, member_of(ctx, *member_id).branch_id);
      more = std::ssize(people) == step;
      if (more) after = people.back();
    });
}

}  // namespace

void follow_households(App& app) {
  app.on<member::MemberCreated>(join_member);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("points.join_households", join_members);
  jobs.every("points.join_households_daily", "points.join_households", jobs::daily(2, 20));
}

}  // namespace linli::points
