// Payments as they were recorded, and taking a wrong one back.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "modules/dues/dto.hpp"
#include "modules/dues/dues.sql.hpp"

namespace linli::dues {
namespace {

struct PaymentRow {
  Id<Member> member_id;
  Id<Unit> branch_id;
  std::int64_t amount_fen = 0;
  std::optional<Id<Account>> account_id;
  Instant at;
  std::optional<Instant> reversed_at;
};
BOOST_DESCRIBE_STRUCT(PaymentRow, (), (member_id, branch_id, amount_fen, account_id, at, reversed_at))

struct ListedRow : PaymentRow {
  Id<DuesPayment> payment_id;
  std::string branch_name;
  std::int64_t months = 0;
  Day paid_on;
  std::optional<std::string> note;
  std::string account_name;
  std::optional<std::string> reversed_by, reversal_reason;
};
BOOST_DESCRIBE_STRUCT(ListedRow, (PaymentRow),
                      (payment_id, branch_name, months, paid_on, note, account_name, reversed_by,
                       reversal_reason))

// A slip of the pen is mended by whoever made it, on the same day; later on another looks at it.
bool is_another_or_today(Ctx& ctx, const PaymentRow& payment) {
  return payment.account_id != ctx.actor.account_id || day_of(payment.at) == ctx.today();
}

bool is_his_own(Ctx& ctx, const std::optional<member::EverMember>& payer) {
  return payer && ctx.actor.person_id && payer->person_id == ctx.actor.person_id;
}

List<UnitPayment> payments(Ctx& ctx, const PaymentsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  std::optional<std::int64_t> is_reversed;
  if (in.state) is_reversed = *in.state == PaymentState::reversed ? 1 : 0;
  std::vector<UnitPayment> lines;
  for (const auto& row :
       ctx.db.all<ListedRow>(sql::payments_of_unit, in, db::arg("scope_id", scope), db::arg("before", before),
                             db::arg("is_reversed", is_reversed), db::arg("limit", fetched))) {
    const auto payer = member::find_ever(ctx, row.member_id);
    lines.push_back({row.payment_id, row.member_id, payer ? payer->name : std::string(), row.branch_id,
                     row.branch_name, row.amount_fen, row.months, row.paid_on, row.note, row.account_name,
                     row.at, row.reversed_at ? PaymentState::reversed : PaymentState::valid, row.reversed_at,
                     row.reversed_by, row.reversal_reason,
                     !row.reversed_at && access::may_within(ctx, can::keep, row.branch_id) &&
                         is_another_or_today(ctx, row) && !is_his_own(ctx, payer)});
  }
  return paged_by(std::move(lines), fetched, &UnitPayment::payment_id);
}

Nothing reverse(Ctx& ctx, const Reverse& in) {
  const auto payment = ctx.db.one<PaymentRow>(sql::payment, refusal::payment_not_found, in);
  access::demand_within(ctx, can::keep, payment.branch_id);
  demand(!payment.reversed_at, refusal::reversed_already);
  const auto payer = member::find_ever(ctx, payment.member_id);
  demand(!is_his_own(ctx, payer), linli::refusal::not_allowed);
  demand(is_another_or_today(ctx, payment), refusal::second_person);
  ctx.db.run(sql::payment_reverse, in, db::arg("now", ctx.now), db::arg("account_name", ctx.actor.name));
  ctx.db.run(sql::months_reverse, in);
  figure::add(ctx, "dues_paid_fen", payment.branch_id, ctx.today(), -payment.amount_fen);
  const auto account = payer ? access::account_by_person(ctx, payer->person_id) : std::nullopt;
  if (account)
    notify::send(ctx, *account, "dues.reversed",
                 {{"yuan", fmt::format("{}.{:02}", payment.amount_fen / 100, payment.amount_fen % 100)},
                  {"reason", in.reason.value}},
                 "/dues");
  ctx.about(in.payment_id, payment.branch_id);
  return {};
}

}  // namespace

void declare_payments(App& app) {
  app.routes.get("/dues/payments", can::see, payments, "Payments of a unit's members, as they were recorded")
      .exports();
  app.routes
      .post("/dues/payments/{payment_id}/reverse", can::keep, reverse,
            "Take a recorded payment back, with a reason; after its day another than who recorded it")
      .refuses(refusal::payment_not_found, refusal::reversed_already, refusal::second_person);
}

}  // namespace linli::dues
