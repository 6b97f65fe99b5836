// Political birthdays: the day on which somebody joined the Party. Only who asks for it is told.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "modules/care/care.sql.hpp"
#include "modules/care/dto.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::care {
namespace {

constexpr std::int64_t told_at_once = 2000, leap_day = 229;

struct Told {
  Id<Account> account_id;
  Id<Member> member_id;
};
BOOST_DESCRIBE_STRUCT(Told, (), (account_id, member_id))

std::int64_t month_day(Day day) { return day.month() * 100 + day.day(); }

void tell(Ctx& ctx, std::int64_t day) {
  const Day today = ctx.today();
  const std::int64_t year = today.year();
  for (const Told& one : ctx.db.all<Told>(sql::consents_of_day, db::arg("month_day", day),
                                          db::arg("year", year), db::arg("limit", told_at_once))) {
    ctx.db.run(sql::birthday_told, one, db::arg("year", year), db::arg("today", today));
    // Somebody may have left, or his day may have been put right since he asked.
    const auto joined = member::joined_on(ctx, one.member_id);
    if (!joined || month_day(*joined) != day || joined->year() >= year) continue;
    notify::send(ctx, one.account_id, "care.birthday",
                 {{"years", std::to_string(year - joined->year())}, {"day", to_text(*joined)}}, "/me/care");
  }
}

}  // namespace

bool wants_birthday_message(Ctx& ctx, Id<Person> person_id) {
  return ctx.db.maybe<Instant>(sql::consent, db::arg("person_id", person_id)).has_value();
}

Nothing set_consent(Ctx& ctx, const SetConsent& in) {
  const auto member = member::member_of_account(ctx, ctx.actor.account_id);
  demand(member.has_value(), refusal::not_a_member);
  const auto person = db::arg("person_id", member->person_id);
  if (in.birthday_message) {
    const auto joined = member::joined_on(ctx, member->member_id);
    demand(joined.has_value(), refusal::not_a_member);
    const auto day = month_day(*joined);
    ctx.db.run(sql::consent_set, person, db::arg("account_id", ctx.actor.account_id),
               db::arg("member_id", member->member_id), db::arg("month_day", day), db::arg("now", ctx.now));
  } else {
    ctx.db.run(sql::consent_drop, person);
  }
  ctx.about(member->member_id);
  return {};
}

List<Birthday> birthdays(Ctx& ctx, const BirthdaysAsked& in) {
  const auto scope = access::scope_unit(ctx, can::birthdays, in.unit_id);
  const auto month = in.month.value_or(ctx.today().month());
  if (month < 1 || month > 12) refuse_field("month", "field.out_of_range", {{"min", 1}, {"max", 12}});
  const auto limit = rows_to_fetch(ctx, in);
  const std::int64_t year = ctx.today().year();
  auto rows = paged_by(member::joined_in_month(ctx, scope, month, Id<Member>{after_number(in)}, limit), limit,
                       &member::Joined::member_id);
  List<Birthday> list{{}, rows.next};
  for (const auto& row : rows.items)
    list.items.push_back({row.member_id,
                          member::shows_names(ctx, row.branch_id) ? row.name : crypto::mask_name(row.name),
                          row.branch_id, org::unit_name(ctx, row.branch_id), row.joined_on,
                          year - row.joined_on.year(), wants_birthday_message(ctx, row.person_id),
                          ctx.db.maybe<Day>(sql::told_on, row, db::arg("year", year))});
  return list;
}

void tell_birthdays(Ctx& ctx) {
  const Day today = ctx.today();
  tell(ctx, month_day(today));
  // Who joined on the 29th of February is told on the last day of it.
  if (today.month() == 2 && today.day() == 28 && add_days(today, 1).month() == 3) tell(ctx, leap_day);
}

}  // namespace linli::care
