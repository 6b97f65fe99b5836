#include "modules/dues/dues.hpp"

#include <map>

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/dues/dto.hpp"
#include "modules/dues/dues.sql.hpp"
#include "modules/dues/print.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::dues {
namespace {

struct Held {
  Id<Member> member_id;
  Id<Unit> branch_id;
  Category category{};
  std::optional<std::int64_t> base_yuan, rate_permyriad;
  std::int64_t month_fen = 0;
};
BOOST_DESCRIBE_STRUCT(Held, (), (member_id, branch_id, category, base_yuan, rate_permyriad, month_fen))

struct MonthRow {
  std::int64_t month = 0, owed_fen = 0, paid_fen = 0;
  std::optional<Day> paid_on;
  std::optional<Id<DuesPayment>> payment_id;
};
BOOST_DESCRIBE_STRUCT(MonthRow, (), (month, owed_fen, paid_fen, paid_on, payment_id))

std::int64_t month_of(Day day) { return day.number / 100; }
std::int64_t next_month(std::int64_t month) { return month % 100 == 12 ? month + 89 : month + 1; }
std::int64_t months_back(std::int64_t month, std::int64_t count) {
  const auto index = month / 100 * 12 + month % 100 - 1 - count;
  return index / 12 * 100 + index % 12 + 1;
}
std::string month_text(std::int64_t month) { return fmt::format("{}-{:02}", month / 100, month % 100); }

std::int64_t month_from(const std::string& field, std::string_view text) {
  const auto day = parse_day(std::string(text) + "-01");
  if (!day) refuse_field(field, "field.bad_format");
  return month_of(*day);
}

std::int32_t year_of(Ctx& ctx, const std::optional<std::int32_t>& year) {
  const auto now = ctx.today().year();
  const auto asked = year.value_or(now);
  if (asked < 2000 || asked > now + 1)
    refuse_field("year", "field.out_of_range", {{"min", 2000}, {"max", now + 1}});
  return asked;
}

std::optional<Held> held(Ctx& ctx, Id<Member> member_id) {
  return ctx.db.maybe<Held>(sql::member_dues, db::arg("member_id", member_id));
}

void owe(Ctx& ctx, const Held& held, std::int64_t month) {
  ctx.db.run(sql::owe, held, db::arg("month", month));
}

std::vector<MonthRow> months_of(Ctx& ctx, Id<Member> member_id, std::int64_t from_month,
                                std::int64_t to_month) {
  return ctx.db.all<MonthRow>(sql::months, db::arg("member_id", member_id), db::arg("from_month", from_month),
                              db::arg("to_month", to_month));
}

member::MemberBrief known(Ctx& ctx, const Permission& permission, Id<Member> member_id) {
  auto member = member::find(ctx, member_id);
  demand(member.has_value(), linli::refusal::not_found);
  access::demand_within(ctx, permission, member->branch_id);
  ctx.about(member_id, member->branch_id);
  return *std::move(member);
}

MonthCost set_base(Ctx& ctx, const SetDues& in) {
  const auto member = known(ctx, can::keep, in.member_id);
  // Nobody says what he himself pays.
  demand(!ctx.actor.person_id || ctx.actor.person_id != member.person_id, linli::refusal::not_allowed);
  const auto month = month_from("from_month", in.from_month.value);
  const auto this_month = month_of(ctx.today());
  if (month > this_month || month < months_back(this_month, 12))
    refuse_field("from_month", "field.out_of_range",
                 {{"min", month_text(months_back(this_month, 12))}, {"max", month_text(this_month)}});
  const auto reckoned = reckon(ctx, in.category, in.base_yuan, in.month_fen);
  const Held now{in.member_id, member.branch_id,        in.category,
                 in.base_yuan, reckoned.rate_permyriad, reckoned.month_fen};
  ctx.db.run(sql::set_member, now);
  ctx.db.run(sql::set_base, now, db::arg("month", month), db::arg("now", ctx.now),
             db::arg("account_name", ctx.actor.name));
  for (auto each = month; each <= this_month; each = next_month(each)) owe(ctx, now, each);
  return reckoned;
}

MemberDues dues_of(Ctx& ctx, Id<Member> member_id, std::int32_t year) {
  MemberDues all;
  all.year = year;
  if (const auto now = held(ctx, member_id)) {
    all.category = now->category;
    all.base_yuan = now->base_yuan;
    all.rate_permyriad = now->rate_permyriad;
    all.month_fen = now->month_fen;
  }
  const auto this_month = month_of(ctx.today());
  for (const auto& row : months_of(ctx, member_id, year * 100 + 1, year * 100 + 12)) {
    all.months.push_back({month_text(row.month), row.owed_fen, row.paid_fen, row.paid_on, row.payment_id});
    if (row.month > this_month) continue;
    all.owed_fen += row.owed_fen;
    all.paid_fen += row.paid_fen;
  }
  const Day from{year * 10000 + 101}, to{year * 10000 + 1231};
  all.payments = ctx.db.all<PaymentLine>(sql::payments, db::arg("member_id", member_id),
                                         db::arg("from_on", from), db::arg("to_on", to));
  return all;
}

MemberDues member_dues(Ctx& ctx, const MemberDuesAsked& in) {
  known(ctx, can::see, in.member_id);
  return dues_of(ctx, in.member_id, year_of(ctx, in.year));
}

MemberDues my_dues(Ctx& ctx, const MyDuesAsked& in) {
  const auto year = year_of(ctx, in.year);
  const auto member = member::member_of_account(ctx, ctx.actor.account_id);
  if (!member) {
    MemberDues none;
    none.year = year;
    return none;
  }
  return dues_of(ctx, member->member_id, year);
}

DuesLine line(Ctx& ctx, const member::MemberBrief& member, std::int32_t year, std::int64_t this_month) {
  DuesLine line{.member_id = member.member_id,
                .name = member.name,
                .branch_id = member.branch_id,
                .branch_name = {},
                .year = year};
  if (const auto now = held(ctx, member.member_id)) {
    line.category = now->category;
    line.base_yuan = now->base_yuan;
    line.rate_permyriad = now->rate_permyriad;
    line.month_fen = now->month_fen;
  }
  for (const auto& row : months_of(ctx, member.member_id, year * 100 + 1,
                                   std::min<std::int64_t>(year * 100 + 12, this_month))) {
    line.owed_fen += row.owed_fen;
    line.paid_fen += row.paid_fen;
    line.months_owed += row.owed_fen > 0;
    line.months_paid += row.payment_id.has_value();
    line.behind_months += row.owed_fen > 0 && !row.payment_id && row.month < this_month;
  }
  return line;
}

}  // namespace

List<DuesLine> dues_of_unit(Ctx& ctx, const DuesAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto year = year_of(ctx, in.year);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto this_month = month_of(ctx.today());
  std::vector<DuesLine> lines;
  std::map<Id<Unit>, std::string> names;
  for (const auto& member : member::each_of_unit(ctx, scope, Id<Member>{after_number(in)}, fetched)) {
    auto& name = names[member.branch_id];
    if (name.empty()) name = org::unit_name(ctx, member.branch_id);
    lines.push_back(line(ctx, member, year, this_month));
    lines.back().branch_name = name;
  }
  return paged_by(std::move(lines), fetched, &DuesLine::member_id);
}

namespace {

List<BranchDues> summary(Ctx& ctx, const SummaryAsked& in) {
  const auto scope = access::scope_unit(ctx, can::sum, in.unit_id);
  const auto year = year_of(ctx, in.year);
  const auto this_month = month_of(ctx.today());
  const std::int64_t from_month = year * 100 + 1,
                     to_month = std::min<std::int64_t>(year * 100 + 12, this_month);
  auto sums = ctx.db.all<BranchDues>(sql::sums, db::arg("scope_id", scope), db::arg("from_month", from_month),
                                     db::arg("to_month", to_month), db::arg("this_month", this_month));
  // The query gives those who have a base.
  for (auto& sum : sums) sum.without_base = std::max<std::int64_t>(0, sum.members - sum.without_base);
  std::erase_if(sums, [](const BranchDues& sum) { return sum.members == 0 && sum.owed_fen == 0; });
  return {std::move(sums), {}};
}

Paid pay(Ctx& ctx, const Pay& in) {
  const auto member = known(ctx, can::keep, in.member_id);
  demand(held(ctx, in.member_id).has_value(), refusal::no_base);
  if (in.months.empty() || in.months.size() > 24)
    refuse_field("months", "field.out_of_range", {{"min", 1}, {"max", 24}});
  if (in.paid_on > ctx.today())
    refuse_field("paid_on", "field.out_of_range", {{"max", to_text(ctx.today())}});
  const auto payment_id = ctx.new_id<DuesPayment>();
  std::int64_t amount_fen = 0;
  for (std::size_t i = 0; i < in.months.size(); ++i) {
    const auto month = month_from(fmt::format("months.{}", i), in.months[i].value);
    const auto row = ctx.db.one<MonthRow>(sql::month, refusal::month_not_owed, in, db::arg("month", month));
    demand(!row.payment_id, refusal::month_paid, {{"month", month_text(month)}});
    ctx.db.run(sql::pay_month, in, db::arg("month", month), db::arg("payment_id", payment_id));
    amount_fen += row.owed_fen;
  }
  const auto months = static_cast<std::int64_t>(in.months.size());
  ctx.db.run(sql::payment_add, in, db::arg("payment_id", payment_id), db::arg("branch_id", member.branch_id),
             db::arg("amount_fen", amount_fen), db::arg("months_paid", months),
             db::arg("account_id", ctx.actor.account_id), db::arg("account_name", ctx.actor.name),
             db::arg("now", ctx.now));
  ctx.db.run(sql::paid_again, in);
  figure::add(ctx, "dues_paid_fen", member.branch_id, in.paid_on, amount_fen);
  if (member.account_id && *member.account_id != ctx.actor.account_id)
    notify::send(ctx, *member.account_id, "dues.paid",
                 {{"yuan", fmt::format("{}.{:02}", amount_fen / 100, amount_fen % 100)},
                  {"months", std::to_string(months)}},
                 "/dues");
  return {payment_id, amount_fen};
}

// ---- the register moves

void member_moved(Ctx& ctx, const member::MemberMoved& event) {
  const auto member_id = db::arg("member_id", event.member_id);
  const auto to_id = db::arg("to_id", event.to_id);
  const auto month = month_of(ctx.today());
  ctx.db.run(sql::moved_member, member_id, to_id);
  ctx.db.run(sql::moved_months, member_id, to_id, db::arg("month", month));
}

void member_left(Ctx& ctx, const member::MemberLeft& event) {
  const auto member_id = db::arg("member_id", event.member_id);
  const auto month = month_of(event.on);
  ctx.db.run(sql::left_member, member_id);
  ctx.db.run(sql::left_months, member_id, db::arg("month", month));
}

// ---- each morning: the month that has begun is owed, and who is long behind is told to the branch

// In transactions of their own, along the identifiers.
template <class Row, class Use>
void walk(App& app, const db::Query& query, Use use) {
  Id<Member> after;
  for (bool more = true; more;)
    app.write([&](Ctx& ctx) {
      const auto this_month = month_of(ctx.today());
      const auto months = setting::integer(ctx, "dues.remind_months");
      const auto from_month = months_back(this_month, months);
      const auto rows = ctx.db.all<Row>(query, db::arg("after_id", after), db::arg("month", this_month),
                                        db::arg("this_month", this_month), db::arg("from_month", from_month),
                                        db::arg("months", months));
      for (const auto& row : rows) use(ctx, row), after = row.member_id;
      more = !rows.empty();
    });
}

struct BehindRow {
  Id<Member> member_id;
  Id<Unit> branch_id;
};
BOOST_DESCRIBE_STRUCT(BehindRow, (), (member_id, branch_id))

void month_begins(jobs::JobRun& run) {
  walk<Held>(run.app, sql::without_month,
             [](Ctx& ctx, const Held& held) { owe(ctx, held, month_of(ctx.today())); });
  walk<BehindRow>(run.app, sql::long_behind, [](Ctx& ctx, const BehindRow& row) {
    const auto member = member::find(ctx, row.member_id);
    if (member)
      for (const auto account : ctx.db.all<Id<Account>>(sql::who_may, db::arg("unit_id", row.branch_id)))
        notify::send(
            ctx, account, "dues.long_behind",
            {{"name", member->name}, {"months", std::to_string(setting::integer(ctx, "dues.remind_months"))}},
            "/dues");
    const auto today = ctx.today();
    ctx.db.run(sql::reminded, row, db::arg("today", today));
  });
}

void declare(App& app) {
  declare_printing(app);
  auto& routes = app.routes;
  routes.get("/dues/rules", linli::can::signed_in, rules, "What dues follow from, and the rule behind it");
  routes.get("/dues", can::see, dues_of_unit, "Dues of a unit's members in a year").exports();
  routes.get("/dues/summary", can::sum, summary, "Dues of a unit by branch").exports();
  routes.put("/members/{member_id}/dues-base", can::keep, set_base,
             "Set what a member's dues are reckoned from, from a month on");
  routes.get("/members/{member_id}/dues", can::see, member_dues, "A member's months and payments of a year");
  routes.get("/me/dues", linli::can::signed_in, my_dues, "My months and payments of a year");
  routes.post("/dues/payments", can::keep, pay, "Record that months were paid")
      .refuses(refusal::no_base, refusal::month_paid, refusal::month_not_owed);
  declare_payments(app);
  declare_rules(app);
  figure::declare(app, {.name = "dues_paid_fen", .measure = figure::Measure::count});
  app.on<member::MemberMoved>(member_moved);
  app.on<member::MemberLeft>(member_left);
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("dues.month", month_begins);
  jobs.every("dues.month_daily", "dues.month", jobs::daily(7, 20));
  texts::add_to(app);
}

}  // namespace

Module module() { return {"dues", sql::migrations, sql::all, {&can::see, &can::keep, &can::sum}, declare}; }

}  // namespace linli::dues
