// What goes in and out of the commands of this module: the structs are the wire format.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "modules/circulation/circulation.hpp"
#include "platform/command/list.hpp"
#include "platform/files/files.hpp"

namespace linli::circulation {

inline constexpr std::string_view photo_kind = "circulation.thing";

enum class Kind { lend, give };
BOOST_DESCRIBE_ENUM(Kind, lend, give)
enum class Condition { as_new, good, worn };
BOOST_DESCRIBE_ENUM(Condition, as_new, good, worn)
enum class ThingState { free, asked, held, lent, given, withdrawn };
BOOST_DESCRIBE_ENUM(ThingState, free, asked, held, lent, given, withdrawn)
// `late` is handed over and not back in time; it is told, not kept.
enum class LoanState { asked, held, handed_over, returned, declined, cancelled, late };
BOOST_DESCRIBE_ENUM(LoanState, asked, held, handed_over, returned, declined, cancelled, late)
enum class Side { owner, asker };
BOOST_DESCRIBE_ENUM(Side, owner, asker)

struct ThingFields {
  Text<1, 60> title;
  Text<0, 1000> text;
  Condition condition{};
  std::optional<std::int32_t> days;
  std::vector<Id<File>> photo_ids;
};
BOOST_DESCRIBE_STRUCT(ThingFields, (), (title, text, condition, days, photo_ids))

struct OfferThing : ThingFields {
  Kind kind{};
};
BOOST_DESCRIBE_STRUCT(OfferThing, (ThingFields), (kind))

struct ChangeThing : ThingFields {
  Id<linli::Thing> thing_id;
};
BOOST_DESCRIBE_STRUCT(ChangeThing, (ThingFields), (thing_id))

struct ThingMade {
  Id<linli::Thing> thing_id;
};
BOOST_DESCRIBE_STRUCT(ThingMade, (), (thing_id))

struct OneThing {
  Id<linli::Thing> thing_id;
};
BOOST_DESCRIBE_STRUCT(OneThing, (), (thing_id))

struct WithdrawThing {
  Id<linli::Thing> thing_id;
  std::optional<Text<2, 500>> reason;  // required of whoever takes down another's thing
};
BOOST_DESCRIBE_STRUCT(WithdrawThing, (), (thing_id, reason))

struct Thing {
  Id<linli::Thing> thing_id;
  std::string title, text;
  Kind kind{};
  Condition condition{};
  Id<Unit> unit_id;
  std::string unit_name;
  std::vector<files::Link> photos;
  ThingState state{};
  std::string owner_name_masked;
  bool mine = false;
  std::optional<std::int32_t> days;
  Instant created_at;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Thing, (),
                      (thing_id, title, text, kind, condition, unit_id, unit_name, photos, state,
                       owner_name_masked, mine, days, created_at, version))

struct ThingsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Kind> kind;
  std::optional<ThingState> state;
  std::optional<Text<1, 60>> q;
};
BOOST_DESCRIBE_STRUCT(ThingsAsked, (Page), (unit_id, kind, state, q))

struct Ask {
  Id<linli::Thing> thing_id;
  std::optional<Text<1, 300>> note;
  std::optional<Day> until_on;
};
BOOST_DESCRIBE_STRUCT(Ask, (), (thing_id, note, until_on))

struct OneLoan {
  Id<linli::Loan> loan_id;
};
BOOST_DESCRIBE_STRUCT(OneLoan, (), (loan_id))

// `note`: where and when to meet.
struct Agree {
  Id<linli::Loan> loan_id;
  std::optional<Text<1, 300>> note;
};
BOOST_DESCRIBE_STRUCT(Agree, (), (loan_id, note))

struct Decline {
  Id<linli::Loan> loan_id;
  Text<1, 300> reason;
};
BOOST_DESCRIBE_STRUCT(Decline, (), (loan_id, reason))

struct HandOver {
  Id<linli::Loan> loan_id;
  Text<4, 20> code;
};
BOOST_DESCRIBE_STRUCT(HandOver, (), (loan_id, code))

// `other_name` is masked until the owner has agreed; `code` is shown to the one who asked, while it is held
// for him.
struct Loan {
  Id<linli::Loan> loan_id;
  Id<linli::Thing> thing_id;
  std::string title;
  Kind kind{};
  Side side{};
  LoanState state{};
  std::string other_name;
  std::optional<std::string> note, answer, code;
  std::optional<Day> until_on, hold_until, due_on;
  Instant asked_at;
  std::optional<Instant> handed_over_at, ended_at;
};
BOOST_DESCRIBE_STRUCT(Loan, (),
                      (loan_id, thing_id, title, kind, side, state, other_name, note, answer, code, until_on,
                       hold_until, due_on, asked_at, handed_over_at, ended_at))

struct MyLoansAsked : Page {
  std::optional<Side> side;
};
BOOST_DESCRIBE_STRUCT(MyLoansAsked, (Page), (side))

struct LoansAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<LoanState> state;
};
BOOST_DESCRIBE_STRUCT(LoansAsked, (Page), (unit_id, state))

// What the unit sees of a loan: nobody's whole name.
struct WatchedLoan {
  Id<linli::Loan> loan_id;
  Id<linli::Thing> thing_id;
  std::string title;
  Kind kind{};
  LoanState state{};
  std::string owner_name_masked, asker_name_masked;
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<Day> due_on;
  Instant asked_at;
  std::optional<Instant> handed_over_at, ended_at;
};
BOOST_DESCRIBE_STRUCT(WatchedLoan, (),
                      (loan_id, thing_id, title, kind, state, owner_name_masked, asker_name_masked, unit_id,
                       unit_name, due_on, asked_at, handed_over_at, ended_at))

ThingMade offer_thing(Ctx& ctx, const OfferThing& in);
Thing change_thing(Ctx& ctx, const ChangeThing& in);
Thing withdraw_thing(Ctx& ctx, const WithdrawThing& in);
Thing public_thing(Ctx& ctx, const OneThing& in);
List<Thing> public_things(Ctx& ctx, const ThingsAsked& in);
List<Thing> my_things(Ctx& ctx, const Page& in);
List<Thing> things(Ctx& ctx, const ThingsAsked& in);

Loan ask(Ctx& ctx, const Ask& in);
Loan agree(Ctx& ctx, const Agree& in);
Loan decline(Ctx& ctx, const Decline& in);
Loan hand_over(Ctx& ctx, const HandOver& in);
Loan ask_back(Ctx& ctx, const OneLoan& in);
Loan returned(Ctx& ctx, const OneLoan& in);
Loan cancel(Ctx& ctx, const OneLoan& in);
Loan loan(Ctx& ctx, const OneLoan& in);
List<Loan> my_loans(Ctx& ctx, const MyLoansAsked& in);
List<WatchedLoan> loans(Ctx& ctx, const LoansAsked& in);
// Calls off whatever waits for the thing or is held, and tells those who asked.
void end_waiting(Ctx& ctx, Id<linli::Thing> thing_id, std::string_view title);
// Frees what nobody fetched; reminds of what is due or late.
void free_unfetched(Ctx& ctx);
void remind(Ctx& ctx);

}  // namespace linli::circulation
