// Messages that go through us, so that nobody needs the other's number; and the number itself, for the one
// who must call, written down.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/access/account.hpp"
#include "modules/casework/cases.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/team.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::casework {
namespace {

enum class Side { reporter, handler, staff };
BOOST_DESCRIBE_ENUM(Side, reporter, handler, staff)

struct MessageRow {
  Id<CaseMessage> message_id;
  Instant at;
  Side side{};
  Id<Account> account_id;
  std::string name, text;
};
BOOST_DESCRIBE_STRUCT(MessageRow, (), (message_id, at, side, account_id, name, text))

// From which side the actor speaks; those who only follow do not.
std::optional<Side> side_of(Ctx& ctx, const CaseRow& row) {
  const auto related = relation(ctx, row);
  if (related.reporter) return Side::reporter;
  if (related.handler) return Side::handler;
  if (related.staff && (access::may_within(ctx, can::dispatch, row.level_unit_id) ||
                        access::may_within(ctx, can::verify, row.level_unit_id)))
    return Side::staff;
  return {};
}

}  // namespace

Said say(Ctx& ctx, const Say& in) {
  const auto row = seen_case(ctx, in.case_id);
  const auto side = side_of(ctx, row);
  demand(side.has_value(), linli::refusal::not_allowed);
  demand(*side == Side::reporter || row.reporter_id, refusal::nobody_to_answer);
  const Said made{ctx.new_id<CaseMessage>()};
  ctx.db.run(sql::message_add, made, in, db::arg("side", *side), db::arg("account_id", ctx.actor.account_id),
             db::arg("now", ctx.now));
  if (*side == Side::reporter) {
    tell_handlers(ctx, "casework.message", row);
    if (!row.handler_unit_id && !row.handler_account_id)
      tell_level(ctx, can::dispatch, "casework.message", row);
  } else {
    tell(ctx, {row.reporter_id}, "casework.message", row);
  }
  ctx.about(row.case_id, row.unit_id, row.number);
  return made;
}

List<MessageLine> messages(Ctx& ctx, const LinesAsked& in) {
  const auto row = seen_case(ctx, in.case_id);
  demand(side_of(ctx, row).has_value(), linli::refusal::not_allowed);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto page =
      paged_by(ctx.db.all<MessageRow>(sql::messages, db::arg("case_id", in.case_id),
                                      db::arg("after", after_number(in)), db::arg("limit", fetched)),
               fetched, &MessageRow::message_id);
  List<MessageLine> list{{}, page.next};
  for (const MessageRow& one : page.items) {
    const bool mine = one.account_id == ctx.actor.account_id;
    const bool hidden = one.side == Side::reporter && !mine;
    std::string name = one.name;
    if (hidden) name = row.anonymous ? std::string{} : crypto::mask_name(one.name);
    list.items.push_back({one.message_id, one.at,
                          std::string(std::get<std::string_view>(db::value_of(one.side))), std::move(name),
                          one.text, mine});
  }
  return list;
}

// Supervised: only those who do not work on the case, with a reason, and the person reads who it was.
Contact reveal_contact(Ctx& ctx, const Reveal& in) {
  const auto row = seen_case(ctx, in.case_id);
  access::demand_within(ctx, can::reveal, row.unit_id);
  demand(!works_on(ctx, row), refusal::handler_may_not_reveal);
  for (const auto& part : workflow::parts(ctx, row.item_id))
    demand(part.part != "worked" || part.account_id != ctx.actor.account_id, refusal::handler_may_not_reveal);
  Contact contact;
  if (row.contact_phone) contact.phone = opened(ctx, *row.contact_phone, "contact_phone", row.case_id);
  if (row.person_name) contact.name = opened(ctx, *row.person_name, "person_name", row.case_id);
  Id<Person> person;
  if (row.reporter_id) {
    const auto account = access::account(ctx, row.reporter_id);
    if (!contact.phone) contact.phone = access::phone_of(ctx.app, account);
    if (!contact.name) contact.name = account.name;
    person = account.person_id.value_or(Id<Person>{});
  }
  demand(contact.phone || contact.name, refusal::no_contact);
  if (person)
    access::log_personal_view(ctx, person, {"phone", "name"}, in.reason.value,
                              crypto::mask_name(contact.name.value_or("")));
  workflow::add_line(ctx, row.item_id, "casework.contact_revealed", in.reason.value);
  ctx.about(row.case_id, row.unit_id, in.reason.value);
  return contact;
}

}  // namespace linli::casework
