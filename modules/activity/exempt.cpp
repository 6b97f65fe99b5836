// Who is not held to attend. Everybody who keeps lists sees that; why is sealed, and whoever looks is on
// record.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "modules/activity/activity.sql.hpp"
#include "modules/activity/row.hpp"
#include "modules/member/member.hpp"
#include "platform/core/value.hpp"
#include "platform/crypto/key_ring.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::activity {
namespace {

struct ExemptionRow {
  Id<ActivityExemption> exemption_id;
  Id<Member> member_id;
  Id<Person> person_id;
  Id<Unit> unit_id;
  std::string name;
  Bytes cause;
  std::optional<Bytes> note;
  Day from_on;
  std::optional<Day> to_on;
};
BOOST_DESCRIBE_STRUCT(ExemptionRow, (),
                      (exemption_id, member_id, person_id, unit_id, name, cause, note, from_on, to_on))

std::string place(const char* field, Id<ActivityExemption> exemption_id) {
  return fmt::format("activity.exemption_{}/{}", field, exemption_id.value);
}

Bytes sealed(Ctx& ctx, const char* field, Id<ActivityExemption> exemption_id, std::string_view plain) {
  return {std::string(
      crypto::text_of(crypto::seal(ctx.app.get<crypto::KeyRing>(), plain, place(field, exemption_id))))};
}

std::string opened(Ctx& ctx, const char* field, Id<ActivityExemption> exemption_id, const Bytes& column) {
  return crypto::open_text(ctx.app.get<crypto::KeyRing>(), crypto::bytes_of(column.value),
                           place(field, exemption_id));
}

ExemptionRow exemption_row(Ctx& ctx, Id<ActivityExemption> exemption_id) {
  return ctx.db.one<ExemptionRow>(sql::exemption, refusal::exemption_not_found,
                                  db::arg("exemption_id", exemption_id));
}

}  // namespace

ExemptionMade make_exemption(Ctx& ctx, const MakeExemption& in) {
  const auto member = member::find(ctx, in.member_id);
  demand(member && access::may_within(ctx, can::exempt, member->branch_id), refusal::person_not_found);
  if (in.to_on && *in.to_on < in.from_on) refuse_field("to_on", "field.out_of_range");
  const ExemptionMade made{ctx.new_id<ActivityExemption>()};
  const auto cause =
      sealed(ctx, "cause", made.exemption_id, std::get<std::string_view>(db::value_of(in.cause)));
  std::optional<Bytes> note;
  if (in.note) note = sealed(ctx, "note", made.exemption_id, in.note->value);
  ctx.db.run(sql::exemption_add, made, db::arg("member_id", in.member_id),
             db::arg("person_id", member->person_id), db::arg("unit_id", member->branch_id),
             db::arg("name", member->name), db::arg("cause", cause), db::arg("note", note),
             db::arg("from_on", in.from_on), db::arg("to_on", in.to_on),
             db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now));
  ctx.about(made.exemption_id, member->branch_id);
  return made;
}

List<Exemption> exemptions(Ctx& ctx, const ExemptionsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const Day today = ctx.today();
  auto page =
      paged_by(ctx.db.all<Exemption>(sql::exemptions, db::arg("scope_id", scope), db::arg("before", before),
                                     db::arg("today", today), db::arg("limit", fetched)),
               fetched, &Exemption::exemption_id);
  for (auto& line : page.items)
    if (!access::may_within(ctx, can::keep, line.unit_id)) line.name = crypto::mask_name(line.name);
  return page;
}

ExemptionRevealed reveal_exemption(Ctx& ctx, const RevealExemption& in) {
  const auto found = exemption_row(ctx, in.exemption_id);
  access::demand_within(ctx, can::reveal_exemption, found.unit_id);
  access::log_personal_view(ctx, found.person_id, {"exemption"}, in.reason, crypto::mask_name(found.name));
  ctx.about(in.exemption_id, found.unit_id, in.reason.value);
  ExemptionRevealed shown;
  const auto word = opened(ctx, "cause", in.exemption_id, found.cause);
  ensure(shape_of<Cause>().read(shape_of<Cause>(), &shown.cause, word) == nullptr,
         "a cause is one of the words");
  if (found.note) shown.note = opened(ctx, "note", in.exemption_id, *found.note);
  return shown;
}

Nothing end_exemption(Ctx& ctx, const OneExemption& in) {
  const auto found = exemption_row(ctx, in.exemption_id);
  access::demand_within(ctx, can::exempt, found.unit_id);
  const Day yesterday = add_days(ctx.today(), -1);
  ctx.db.run(sql::exemption_end, in, db::arg("to_on", yesterday));
  ctx.about(in.exemption_id, found.unit_id);
  return {};
}

}  // namespace linli::activity
