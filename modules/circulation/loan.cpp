// From asking to bringing back. The thing follows its loans: it is asked, held, lent or given as the one of
// them that is farthest.
#include <fmt/format.h>
#include <sodium.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/setting/setting.hpp"
#include "modules/circulation/circulation.sql.hpp"
#include "modules/circulation/dto.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::circulation {
namespace {

constexpr std::uint32_t codes = 1'000'000;  // six digits
constexpr std::int64_t at_once = 200;
constexpr const char* page = "/circulation";

struct LoanRow {
  Id<linli::Loan> loan_id;
  Id<linli::Thing> thing_id;
  std::string title;
  Kind kind{};
  std::optional<std::int32_t> days;
  ThingState thing_state{};
  Id<Account> owner_id;
  std::string owner_name;
  Id<Account> account_id;
  std::string asker_name;
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<std::string> note;
  std::optional<Day> until_on;
  std::optional<std::string> answer;
  LoanState state{};
  std::optional<std::string> code;
  std::optional<Day> hold_until, due_on;
  Instant asked_at;
  std::optional<Instant> handed_over_at, ended_at;
};
BOOST_DESCRIBE_STRUCT(LoanRow, (),
                      (loan_id, thing_id, title, kind, days, thing_state, owner_id, owner_name, account_id,
                       asker_name, unit_id, unit_name, note, until_on, answer, state, code, hold_until,
                       due_on, asked_at, handed_over_at, ended_at))

struct ThingRow {
  std::string title;
  Kind kind{};
  Id<Unit> unit_id;
  ThingState state{};
  Id<Account> account_id;
  std::optional<std::int32_t> days;
};
BOOST_DESCRIBE_STRUCT(ThingRow, (), (title, kind, unit_id, state, account_id, days))

struct Waiting {
  Id<linli::Loan> loan_id;
  Id<Account> account_id;
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (loan_id, account_id))

LoanRow row(Ctx& ctx, Id<linli::Loan> loan_id) {
  return ctx.db.one<LoanRow>(sql::loan, refusal::loan_not_found, db::arg("loan_id", loan_id));
}

template <class State>
std::string word(State state) {
  return std::string(std::get<std::string_view>(db::value_of(state)));
}

LoanState state_now(const Ctx& ctx, const LoanRow& loan) {
  const bool late = loan.state == LoanState::handed_over && loan.due_on && *loan.due_on < ctx.today();
  return late ? LoanState::late : loan.state;
}

// Neighbours who have agreed to meet know each other's name; before that nobody does.
bool have_agreed(const LoanRow& loan) {
  return loan.state == LoanState::held || loan.state == LoanState::handed_over ||
         loan.state == LoanState::returned;
}

Loan shown(const Ctx& ctx, const LoanRow& from) {
  const bool owner = from.owner_id == ctx.actor.account_id;
  const auto& other = owner ? from.asker_name : from.owner_name;
  return {.loan_id = from.loan_id,
          .thing_id = from.thing_id,
          .title = from.title,
          .kind = from.kind,
          .side = owner ? Side::owner : Side::asker,
          .state = state_now(ctx, from),
          .other_name = have_agreed(from) ? other : crypto::mask_name(other),
          .note = from.note,
          .answer = from.answer,
          .code = owner ? std::nullopt : from.code,
          .until_on = from.until_on,
          .hold_until = from.hold_until,
          .due_on = from.due_on,
          .asked_at = from.asked_at,
          .handed_over_at = from.handed_over_at,
          .ended_at = from.ended_at};
}

// A loan is known to its two sides only.
LoanRow of_owner(Ctx& ctx, Id<linli::Loan> loan_id) {
  auto loan = row(ctx, loan_id);
  demand(loan.owner_id == ctx.actor.account_id, refusal::loan_not_found);
  return loan;
}

LoanRow of_either(Ctx& ctx, Id<linli::Loan> loan_id) {
  auto loan = row(ctx, loan_id);
  demand(loan.owner_id == ctx.actor.account_id || loan.account_id == ctx.actor.account_id,
         refusal::loan_not_found);
  return loan;
}

void demand_state(const LoanRow& loan, LoanState wanted) {
  if (loan.state != wanted) throw Refused(refusal::loan_state, {{"state", word(loan.state)}});
}

void set_thing(Ctx& ctx, Id<linli::Thing> thing_id, ThingState state) {
  ctx.db.run(sql::thing_state, db::arg("thing_id", thing_id), db::arg("state", state));
}

// Back on the shelf, where others may already wait for it.
void free_thing(Ctx& ctx, Id<linli::Thing> thing_id) {
  const auto waiting = ctx.db.only<std::int64_t>(sql::loans_asked, db::arg("thing_id", thing_id));
  set_thing(ctx, thing_id, waiting > 0 ? ThingState::asked : ThingState::free);
}

void end_loan(Ctx& ctx, Id<linli::Loan> loan_id, LoanState state,
              const std::optional<std::string>& answer = {}) {
  ctx.db.run(sql::loan_end, db::arg("loan_id", loan_id), db::arg("state", state), db::arg("answer", answer),
             db::arg("now", ctx.now));
}

Loan done(Ctx& ctx, const LoanRow& loan) {
  ctx.about(loan.loan_id, loan.unit_id, loan.title);
  return shown(ctx, row(ctx, loan.loan_id));
}

// The day until which what is lent today may be kept.
Day due_day(const Ctx& ctx, const LoanRow& loan) {
  const Day last = add_days(ctx.today(), loan.days.value_or(0));
  return loan.until_on && *loan.until_on < last ? std::max(*loan.until_on, ctx.today()) : last;
}

std::vector<LoanRow> rows_of(Ctx& ctx, const std::vector<Id<linli::Loan>>& ids) {
  std::vector<LoanRow> rows;
  for (const auto id : ids) rows.push_back(row(ctx, id));
  return rows;
}

}  // namespace

Loan ask(Ctx& ctx, const Ask& in) {
  const auto thing = ctx.db.one<ThingRow>(sql::thing, refusal::thing_not_found, in);
  demand(thing.account_id != ctx.actor.account_id, refusal::own_thing);
  const bool gone = thing.state == ThingState::given || thing.state == ThingState::withdrawn;
  demand(!gone, refusal::not_free, {{"state", word(thing.state)}});
  if (const auto open =
          ctx.db.maybe<Id<linli::Loan>>(sql::loan_open, in, db::arg("account_id", ctx.actor.account_id)))
    throw Refused(refusal::already_asked, {{"loan_id", std::to_string(open->value)}});
  if (in.until_on) {
    if (thing.kind == Kind::give) refuse_field("until_on", "field.out_of_range");
    if (*in.until_on < ctx.today())
      refuse_field("until_on", "field.out_of_range", {{"min", to_text(ctx.today())}});
    demand(*in.until_on <= add_days(ctx.today(), *thing.days), refusal::too_long, {{"days", *thing.days}});
  }
  const auto loan_id = ctx.new_id<linli::Loan>();
  ctx.db.run(sql::loan_add, in, db::arg("loan_id", loan_id), db::arg("owner_id", thing.account_id),
             db::arg("account_id", ctx.actor.account_id), db::arg("unit_id", thing.unit_id),
             db::arg("now", ctx.now));
  if (thing.state == ThingState::free) set_thing(ctx, in.thing_id, ThingState::asked);
  notify::send(ctx, thing.account_id, "circulation.asked", {{"title", thing.title}}, page);
  return done(ctx, row(ctx, loan_id));
}

Loan agree(Ctx& ctx, const Agree& in) {
  const auto loan = of_owner(ctx, in.loan_id);
  demand_state(loan, LoanState::asked);
  demand(loan.thing_state == ThingState::asked, refusal::not_free, {{"state", word(loan.thing_state)}});
  const std::string code = fmt::format("{:06}", randombytes_uniform(codes));
  const Day hold_until =
      add_days(ctx.today(), static_cast<int>(setting::integer(ctx, "circulation.hold_days")));
  const auto changed = ctx.db.run(sql::loan_hold, db::arg("loan_id", in.loan_id), db::arg("answer", in.note),
                                  db::arg("code", code), db::arg("hold_until", hold_until));
  ensure(changed == 1, "a loan is agreed to once");
  set_thing(ctx, loan.thing_id, ThingState::held);
  notify::send(ctx, loan.account_id, "circulation.agreed",
               {{"title", loan.title}, {"until", to_text(hold_until)}}, page);
  return done(ctx, loan);
}

Loan decline(Ctx& ctx, const Decline& in) {
  const auto loan = of_owner(ctx, in.loan_id);
  demand_state(loan, LoanState::asked);
  end_loan(ctx, in.loan_id, LoanState::declined, in.reason.value);
  if (loan.thing_state == ThingState::asked) free_thing(ctx, loan.thing_id);
  notify::send(ctx, loan.account_id, "circulation.declined",
               {{"title", loan.title}, {"reason", in.reason.value}}, page);
  return done(ctx, loan);
}

// The one who fetches it shows the code, the owner enters it: so both were there.
Loan hand_over(Ctx& ctx, const HandOver& in) {
  const auto loan = of_owner(ctx, in.loan_id);
  demand_state(loan, LoanState::held);
  demand(loan.code == in.code.value, refusal::wrong_code);
  const bool lent = loan.kind == Kind::lend;
  std::optional<Day> due_on, remind_on;
  std::optional<Instant> ended_at;
  if (lent) {
    due_on = due_day(ctx, loan);
    remind_on = std::max(
        ctx.today(),
        add_days(*due_on, -static_cast<int>(setting::integer(ctx, "circulation.remind_days_before"))));
  } else {
    ended_at = ctx.now;
  }
  const auto changed =
      ctx.db.run(sql::loan_hand_over, db::arg("loan_id", in.loan_id),
                 db::arg("state", LoanState::handed_over), db::arg("due_on", due_on),
                 db::arg("remind_on", remind_on), db::arg("now", ctx.now), db::arg("ended_at", ended_at));
  ensure(changed == 1, "a thing is handed over once");
  set_thing(ctx, loan.thing_id, lent ? ThingState::lent : ThingState::given);
  if (!lent) end_waiting(ctx, loan.thing_id, loan.title);
  figure::add(ctx, lent ? "things_lent" : "things_given", loan.unit_id, ctx.today());
  return done(ctx, loan);
}

Loan ask_back(Ctx& ctx, const OneLoan& in) {
  const auto loan = of_owner(ctx, in.loan_id);
  demand(loan.kind == Kind::lend, refusal::loan_state, {{"state", word(loan.thing_state)}});
  demand_state(loan, LoanState::handed_over);
  notify::send(ctx, loan.account_id, "circulation.asked_back", {{"title", loan.title}}, page);
  return done(ctx, loan);
}

Loan returned(Ctx& ctx, const OneLoan& in) {
  const auto loan = of_owner(ctx, in.loan_id);
  demand(loan.kind == Kind::lend, refusal::loan_state, {{"state", word(loan.thing_state)}});
  demand_state(loan, LoanState::handed_over);
  end_loan(ctx, in.loan_id, LoanState::returned);
  free_thing(ctx, loan.thing_id);
  notify::send(ctx, loan.account_id, "circulation.returned", {{"title", loan.title}}, page);
  return done(ctx, loan);
}

// Before it is handed over either side may call it off.
Loan cancel(Ctx& ctx, const OneLoan& in) {
  const auto loan = of_either(ctx, in.loan_id);
  const bool asker = loan.account_id == ctx.actor.account_id;
  const bool held = loan.state == LoanState::held;
  if (!held && !(asker && loan.state == LoanState::asked))
    throw Refused(refusal::loan_state, {{"state", word(loan.state)}});
  end_loan(ctx, in.loan_id, LoanState::cancelled);
  if (held || loan.thing_state == ThingState::asked) free_thing(ctx, loan.thing_id);
  notify::send(ctx, asker ? loan.owner_id : loan.account_id, "circulation.cancelled", {{"title", loan.title}},
               page);
  return done(ctx, loan);
}

Loan loan(Ctx& ctx, const OneLoan& in) { return shown(ctx, of_either(ctx, in.loan_id)); }

List<Loan> my_loans(Ctx& ctx, const MyLoansAsked& in) {
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto& query =
      in.side.value_or(Side::asker) == Side::asker ? sql::loans_of_asker : sql::loans_of_owner;
  auto rows = paged_by(ctx.db.all<LoanRow>(query, db::arg("account_id", ctx.actor.account_id),
                                           db::arg("before", before), db::arg("limit", limit)),
                       limit, &LoanRow::loan_id);
  List<Loan> list{{}, rows.next};
  for (const LoanRow& one : rows.items) list.items.push_back(shown(ctx, one));
  return list;
}

List<WatchedLoan> loans(Ctx& ctx, const LoansAsked& in) {
  const auto scope = access::scope_unit(ctx, can::watch, in.unit_id);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto today = ctx.today();
  auto rows = paged_by(
      ctx.db.all<LoanRow>(sql::loans, db::arg("scope_id", scope), db::arg("before", before),
                          db::arg("state", in.state), db::arg("today", today), db::arg("limit", limit)),
      limit, &LoanRow::loan_id);
  List<WatchedLoan> list{{}, rows.next};
  for (const LoanRow& one : rows.items)
    list.items.push_back({.loan_id = one.loan_id,
                          .thing_id = one.thing_id,
                          .title = one.title,
                          .kind = one.kind,
                          .state = state_now(ctx, one),
                          .owner_name_masked = crypto::mask_name(one.owner_name),
                          .asker_name_masked = crypto::mask_name(one.asker_name),
                          .unit_id = one.unit_id,
                          .unit_name = one.unit_name,
                          .due_on = one.due_on,
                          .asked_at = one.asked_at,
                          .handed_over_at = one.handed_over_at,
                          .ended_at = one.ended_at});
  return list;
}

void end_waiting(Ctx& ctx, Id<linli::Thing> thing_id, std::string_view title) {
  for (const Waiting& one : ctx.db.all<Waiting>(sql::loans_waiting, db::arg("thing_id", thing_id))) {
    end_loan(ctx, one.loan_id, LoanState::declined);
    notify::send(ctx, one.account_id, "circulation.gone", {{"title", std::string(title)}}, page);
  }
}

void free_unfetched(Ctx& ctx) {
  const auto today = ctx.today();
  const auto ids =
      ctx.db.all<Id<linli::Loan>>(sql::loans_unfetched, db::arg("today", today), db::arg("limit", at_once));
  for (const LoanRow& loan : rows_of(ctx, ids)) {
    end_loan(ctx, loan.loan_id, LoanState::cancelled);
    free_thing(ctx, loan.thing_id);
    for (const auto account : {loan.owner_id, loan.account_id})
      notify::send(ctx, account, "circulation.not_fetched", {{"title", loan.title}}, page);
  }
}

void remind(Ctx& ctx) {
  const auto today = ctx.today();
  const auto ids =
      ctx.db.all<Id<linli::Loan>>(sql::loans_to_remind, db::arg("today", today), db::arg("limit", at_once));
  for (const LoanRow& loan : rows_of(ctx, ids)) {
    const bool late = *loan.due_on < today;
    notify::send(ctx, loan.account_id, late ? "circulation.late" : "circulation.due",
                 {{"title", loan.title}, {"due", to_text(*loan.due_on)}}, page);
    if (late)
      notify::send(ctx, loan.owner_id, "circulation.late_owner",
                   {{"title", loan.title}, {"due", to_text(*loan.due_on)}}, page);
    const Day next =
        late ? add_days(today, static_cast<int>(setting::integer(ctx, "circulation.remind_every_days")))
             : add_days(*loan.due_on, 1);
    ctx.db.run(sql::loan_remind_on, db::arg("loan_id", loan.loan_id), db::arg("remind_on", next));
  }
}

}  // namespace linli::circulation
