#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/part.hpp"
#include "modules/points/book.hpp"
#include "modules/points/points.sql.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::points {
namespace {

struct Receiver {
  ledger::AccountKind kind{};
  std::int64_t owner_id = 0;
  Id<Unit> unit_id;
  std::string name;  // masked: a list of households in need shows no more
  Id<Account> account_id;
};

Receiver receiver_of(Ctx& ctx, const MakeGrant& in) {
  if (in.member_id.has_value() == in.household_person_id.has_value())
    refuse_field("member_id", in.member_id ? "field.unknown_value" : "field.required");
  if (in.member_id) {
    const auto member = member_of(ctx, *in.member_id);
    access::demand_within(ctx, can::grant, member.branch_id);
    demand_not_himself(ctx, member.person_id);
    return {ledger::AccountKind::member, in.member_id->value, member.branch_id,
            crypto::mask_name(member.name), member.account_id.value_or(Id<Account>{})};
  }
  demand(ctx.actor.person_id != *in.household_person_id, refusal::own_deed);
  const auto home = member::unit_of_person(ctx, *in.household_person_id);
  demand(home.has_value(), linli::refusal::not_found);
  access::demand_within(ctx, can::grant, *home);
  const auto unit_id = in.unit_id ? access::scope_unit(ctx, can::grant, in.unit_id) : *home;
  return {ledger::AccountKind::household, in.household_person_id->value, unit_id,
          crypto::mask_name(member::person_name(ctx, *in.household_person_id)),
          access::account_by_person(ctx, *in.household_person_id).value_or(Id<Account>{})};
}

}  // namespace

// Points given to a household in need come from the county's grant account, so that they are never mistaken
// for points earned.
GrantMade make_grant(Ctx& ctx, const MakeGrant& in) {
  if (in.amount.value < 1 || in.amount.value > 10'000)
    refuse_field("amount", "field.out_of_range", {{"min", 1}, {"max", 10'000}});
  const Receiver receiver = receiver_of(ctx, in);
  const auto grant_id = ctx.new_id<PointGrant>();
  const auto account = ledger::account_of(ctx, receiver.kind, receiver.owner_id, receiver.unit_id);
  const auto transfer = ledger::post(ctx, {.kind = ledger::TransferKind::grant,
                                           .cause = {"points.grant", grant_id},
                                           .debit_account_id = ledger::house(ctx, ledger::AccountKind::grant),
                                           .credit_account_id = account,
                                           .amount = in.amount,
                                           .unit_id = receiver.unit_id,
                                           .expires_on = expiry_day(ctx),
                                           .certified_by = ctx.actor.account_id,
                                           .memo = in.reason.value});
  ctx.db.run(sql::grant_add, db::arg("unit_id", receiver.unit_id), in, db::arg("grant_id", grant_id),
             db::arg("person_id", in.household_person_id), db::arg("name", receiver.name),
             db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now),
             db::arg("transfer_id", transfer.transfer_id));
  notify::send(ctx, receiver.account_id, "points.granted", {{"points", std::to_string(in.amount.value)}},
               "/points");
  ctx.about(grant_id, receiver.unit_id, in.reason.value);
  return {grant_id, transfer.transfer_id};
}

List<GrantLine> grants(Ctx& ctx, const GrantsAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::grant, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto& query = org::is_large_part(ctx, unit_id) ? sql::grants : sql::grants_by_unit;
  return paged_by(ctx.db.all<GrantLine>(query, db::arg("unit_id", unit_id),
                                        db::arg("before", before_number(in)), db::arg("limit", fetched)),
                  fetched, &GrantLine::grant_id);
}

}  // namespace linli::points
