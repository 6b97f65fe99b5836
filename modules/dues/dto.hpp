// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/dues/dues.hpp"
#include "modules/member/member.hpp"
#include "platform/command/list.hpp"

namespace linli::dues {

enum class Category { wage, retired, farmer, student, waived };
BOOST_DESCRIBE_ENUM(Category, wage, retired, farmer, student, waived)

struct RuleLine {
  Category category{};
  std::optional<std::int64_t> up_to_yuan, rate_permyriad, least_fen, most_fen;
};
BOOST_DESCRIBE_STRUCT(RuleLine, (), (category, up_to_yuan, rate_permyriad, least_fen, most_fen))

struct Rules {
  std::vector<RuleLine> items;
  std::string source;
};
BOOST_DESCRIBE_STRUCT(Rules, (), (items, source))

struct SetDues {
  Id<Member> member_id;
  Category category{};
  std::optional<std::int64_t> base_yuan;  // of wage and retired: what is received a month, after tax
  std::optional<std::int64_t> month_fen;  // of farmers, within the limits
  Text<7, 7> from_month;                  // 2026-01
};
BOOST_DESCRIBE_STRUCT(SetDues, (), (member_id, category, base_yuan, month_fen, from_month))

struct MonthCost {
  std::int64_t month_fen = 0;
  std::optional<std::int64_t> rate_permyriad;
};
BOOST_DESCRIBE_STRUCT(MonthCost, (), (month_fen, rate_permyriad))

struct DuesAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<std::int32_t> year;
};
BOOST_DESCRIBE_STRUCT(DuesAsked, (Page), (unit_id, year))

struct DuesLine {
  Id<Member> member_id;
  std::string name;
  Id<Unit> branch_id;
  std::string branch_name;
  std::int32_t year = 0;
  std::optional<Category> category;
  std::optional<std::int64_t> base_yuan, rate_permyriad, month_fen;
  std::int64_t owed_fen = 0, paid_fen = 0, months_owed = 0, months_paid = 0, behind_months = 0;
};
BOOST_DESCRIBE_STRUCT(DuesLine, (),
                      (member_id, name, branch_id, branch_name, year, category, base_yuan, rate_permyriad,
                       month_fen, owed_fen, paid_fen, months_owed, months_paid, behind_months))

struct SummaryAsked {
  std::optional<Id<Unit>> unit_id;
  std::optional<std::int32_t> year;
};
BOOST_DESCRIBE_STRUCT(SummaryAsked, (), (unit_id, year))

struct BranchDues {
  Id<Unit> branch_id;
  std::string branch_name;
  std::int64_t members = 0, without_base = 0, owed_fen = 0, paid_fen = 0, behind_members = 0;
};
BOOST_DESCRIBE_STRUCT(BranchDues, (),
                      (branch_id, branch_name, members, without_base, owed_fen, paid_fen, behind_members))

struct MemberDuesAsked {
  Id<Member> member_id;
  std::optional<std::int32_t> year;
};
BOOST_DESCRIBE_STRUCT(MemberDuesAsked, (), (member_id, year))

struct MyDuesAsked {
  std::optional<std::int32_t> year;
};
BOOST_DESCRIBE_STRUCT(MyDuesAsked, (), (year))

struct MonthLine {
  std::string month;  // 2026-01
  std::int64_t owed_fen = 0, paid_fen = 0;
  std::optional<Day> paid_on;
  std::optional<Id<DuesPayment>> payment_id;
};
BOOST_DESCRIBE_STRUCT(MonthLine, (), (month, owed_fen, paid_fen, paid_on, payment_id))

struct PaymentLine {
  Id<DuesPayment> payment_id;
  std::int64_t amount_fen = 0, months = 0;
  Day paid_on;
  std::optional<std::string> note;
  std::string account_name;
  std::optional<Instant> reversed_at;
  std::optional<std::string> reversed_by, reversal_reason;
};
BOOST_DESCRIBE_STRUCT(PaymentLine, (),
                      (payment_id, amount_fen, months, paid_on, note, account_name, reversed_at, reversed_by,
                       reversal_reason))

struct MemberDues {
  std::int32_t year = 0;
  std::optional<Category> category;
  std::optional<std::int64_t> base_yuan, rate_permyriad, month_fen;
  std::vector<MonthLine> months;
  std::int64_t owed_fen = 0, paid_fen = 0;  // of the months until now
  std::vector<PaymentLine> payments;
};
BOOST_DESCRIBE_STRUCT(MemberDues, (),
                      (year, category, base_yuan, rate_permyriad, month_fen, months, owed_fen, paid_fen,
                       payments))

struct Pay {
  Id<Member> member_id;
  std::vector<Text<7, 7>> months;
  Day paid_on;
  std::optional<Text<1, 200>> note;
};
BOOST_DESCRIBE_STRUCT(Pay, (), (member_id, months, paid_on, note))

struct Paid {
  Id<DuesPayment> payment_id;
  std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(Paid, (), (payment_id, amount_fen))

enum class PaymentState { valid, reversed };
BOOST_DESCRIBE_ENUM(PaymentState, valid, reversed)

struct PaymentsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Day> from_on, to_on;  // of payment
  std::optional<PaymentState> state;
};
BOOST_DESCRIBE_STRUCT(PaymentsAsked, (Page), (unit_id, from_on, to_on, state))

// may_reverse: whether the actor may take it back.
struct UnitPayment {
  Id<DuesPayment> payment_id;
  Id<Member> member_id;
  std::string name;
  Id<Unit> branch_id;
  std::string branch_name;
  std::int64_t amount_fen = 0, months = 0;
  Day paid_on;
  std::optional<std::string> note;
  std::string account_name;
  Instant at;
  PaymentState state{};
  std::optional<Instant> reversed_at;
  std::optional<std::string> reversed_by, reversal_reason;
  bool may_reverse = false;
};
BOOST_DESCRIBE_STRUCT(UnitPayment, (),
                      (payment_id, member_id, name, branch_id, branch_name, amount_fen, months, paid_on, note,
                       account_name, at, state, reversed_at, reversed_by, reversal_reason, may_reverse))

struct Reverse {
  Id<DuesPayment> payment_id;
  Text<2, 200> reason;
};
BOOST_DESCRIBE_STRUCT(Reverse, (), (payment_id, reason))

// What a month costs. Refuses the field that does not fit the category.
MonthCost reckon(Ctx& ctx, Category category, std::optional<std::int64_t> base_yuan,
                 std::optional<std::int64_t> month_fen);
Rules rules(Ctx& ctx, const Nothing& in);
void declare_rules(App& app);

namespace texts {
extern const char* const source;
void add_to(App& app);
}  // namespace texts

List<DuesLine> dues_of_unit(Ctx& ctx, const DuesAsked& in);
void declare_payments(App& app);

}  // namespace linli::dues
