#include "engines/access/access.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "modules/member/lists.hpp"
#include "modules/member/member.sql.hpp"
#include "modules/member/register.hpp"
#include "modules/member/routes.hpp"
#include "platform/command/list.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::member {

struct ResidentsAsked : Page {
  std::optional<Id<Unit>> unit_id;
  std::optional<Text<1, 80>> q;  // how a name or its pinyin begins, or a whole phone or ID number
};
BOOST_DESCRIBE_STRUCT(ResidentsAsked, (Page), (unit_id, q))

struct ResidentLine {
  Id<Person> person_id;
  std::string name;  // masked for those who may not see it
  Id<Unit> unit_id;
  std::string unit_name;
  std::string phone_masked, address_masked;
  std::optional<Day> birth_on;
  std::optional<Sex> sex;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(ResidentLine, (),
                      (person_id, name, unit_id, unit_name, phone_masked, address_masked, birth_on, sex,
                       version))

struct ResidentAsked {
  Id<Person> person_id;
};
BOOST_DESCRIBE_STRUCT(ResidentAsked, (), (person_id))

struct AddResident {
  Text<1, 60> name;
  std::optional<Text<1, 30>> phone;
  std::optional<Text<1, 200>> address;
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(AddResident, (), (name, phone, address, unit_id))

struct ResidentAdded {
  Id<Person> person_id;
};
BOOST_DESCRIBE_STRUCT(ResidentAdded, (), (person_id))

// What is absent stays as it was.
struct EditResident {
  Id<Person> person_id;
  std::optional<Text<1, 60>> name;
  std::optional<Text<1, 30>> phone;
  std::optional<Text<1, 200>> address;
  std::optional<Id<Unit>> unit_id;
};
BOOST_DESCRIBE_STRUCT(EditResident, (), (person_id, name, phone, address, unit_id))

// Somebody who has come from another place, as he says himself who he is.
struct MoveIn {
  Text<1, 60> name;
  std::optional<Text<1, 30>> phone, id_number;  // one of them
  std::optional<Text<1, 200>> address;
  Id<Unit> unit_id;
};
BOOST_DESCRIBE_STRUCT(MoveIn, (), (name, phone, id_number, address, unit_id))

namespace {

constexpr std::int64_t town_depth = 1;  // below a county

struct ResidentRow : ResidentLine {
  std::optional<Bytes> phone, address;
};
BOOST_DESCRIBE_STRUCT(ResidentRow, (),
                      (person_id, name, unit_id, unit_name, birth_on, sex, version, phone, address))

ResidentLine line_of(Ctx& ctx, ResidentRow row) {
  row.phone_masked = masked(ctx.app, Sealed::phone, row.person_id, row.phone);
  row.address_masked = masked(ctx.app, Sealed::address, row.person_id, row.address);
  if (!access::may_within(ctx, can::names, row.unit_id)) row.name = crypto::mask_name(row.name);
  return row;
}

std::vector<ResidentRow> rows_of(Ctx& ctx, const ResidentsAsked& in, Id<Unit> scope, std::int64_t limit) {
  const auto where = db::arg("scope_id", scope);
  const auto before = before_number(in);
  const auto from = db::arg("before", before), most = db::arg("limit", limit);
  if (!in.q) {
    const bool large = org::unit(ctx, scope).depth <= town_depth;
    return ctx.db.all<ResidentRow>(large ? sql::residents_found_in_large_unit : sql::residents_found, where,
                                   from, most);
  }
  if (const auto index = index_of_whole_number(ctx.app, *in.q))
    return ctx.db.all<ResidentRow>(sql::residents_by_whole_number, where, db::arg("number_index", *index),
                                   from, most);
  const auto keys = keys_beginning_with(*in.q);
  return ctx.db.all<ResidentRow>(sql::residents_named, where, db::arg("from", keys.from),
                                 db::arg("to", keys.to), from, most);
}

List<ResidentLine> residents(Ctx& ctx, const ResidentsAsked& in) {
  const auto scope = access::scope_unit(ctx, can::view_residents, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  std::vector<ResidentLine> lines;
  for (auto& row : rows_of(ctx, in, scope, fetched)) lines.push_back(line_of(ctx, std::move(row)));
  return paged_by(std::move(lines), fetched, &ResidentLine::person_id);
}

PersonRow known(Ctx& ctx, const Permission& permission, Id<Person> id) {
  auto row = person(ctx, id);
  demand(row.unit_id.has_value(), linli::refusal::not_found);
  access::demand_within(ctx, permission, *row.unit_id);
  ctx.about(id, *row.unit_id);
  return row;
}

ResidentLine resident(Ctx& ctx, const ResidentAsked& in) {
  known(ctx, can::view_residents, in.person_id);
  return line_of(ctx, ctx.db.one<ResidentRow>(sql::resident, linli::refusal::not_found, in));
}

// His account goes where he goes.
void tell_of_move(Ctx& ctx, Id<Person> person_id, Id<Unit> from, Id<Unit> to) {
  if (const auto account = access::account_by_person(ctx, person_id))
    access::move_account(ctx, *account, "resident", from, to);
  ctx.publish(ResidentMoved{person_id, from, to});
}

// Who kept him there, or where nobody does, at the next level above.
std::vector<Id<Account>> keepers_of(Ctx& ctx, Id<Unit> unit_id) {
  for (std::optional<Id<Unit>> at = unit_id; at; at = org::unit(ctx, *at).parent_id) {
    auto keepers = ctx.db.all<Id<Account>>(sql::who_keeps_residents, db::arg("unit_id", *at));
    if (!keepers.empty()) return keepers;
  }
  return {};
}

// Whoever knows name and number exactly has him before him; who is wrong in either learns nothing.
ResidentAdded move_in(Ctx& ctx, const MoveIn& in) {
  access::demand_within(ctx, can::change_residents, in.unit_id);
  const auto here = org::living_unit(ctx, in.unit_id);
  if (!in.phone && !in.id_number) refuse_field("phone", "field.required");
  Particulars asked{in.name.value, plain(in.phone), plain(in.id_number), {}, {}, {}, {}};
  normalize(asked, ctx.today());
  auto row = same_person(ctx, asked);
  demand(row && row->unit_id && row->name == asked.name, refusal::nobody_to_move);
  const auto from = *row->unit_id;
  demand(from != in.unit_id, refusal::lives_here);
  // Where he lived is his address no more.
  std::vector<FieldChange> changes{{"unit", org::unit_name(ctx, from), here.name}};
  row->unit_id = in.unit_id;
  row->address.reset();
  if (in.address) row->address = sealed(ctx.app, Sealed::address, row->person_id, in.address->value);
  set_person(ctx, *row, false);
  log_change(ctx, row->person_id, By(ctx), "move_in", changes);
  tell_of_move(ctx, row->person_id, from, in.unit_id);
  for (const auto keeper : keepers_of(ctx, from))
    notify::send(ctx, keeper, "member.resident_left", {{"name", row->name}, {"unit", here.name}}, "");
  if (const auto own = access::account_by_person(ctx, row->person_id))
    notify::send(ctx, *own, "member.home_moved",
                 {{"from", org::unit_name(ctx, from)}, {"unit", here.name}, {"by", ctx.actor.name}}, "");
  ctx.about(row->person_id, in.unit_id, std::to_string(from.value));
  return {row->person_id};
}

ResidentAdded add_resident(Ctx& ctx, const AddResident& in) {
  access::demand_within(ctx, can::change_residents, in.unit_id);
  Particulars asked{in.name.value, plain(in.phone), {}, {}, {}, {}, {}};
  normalize(asked, ctx.today());
  if (const auto known = same_person(ctx, asked); known && known->unit_id)
    throw Refused(known->unit_id == in.unit_id ? refusal::lives_here : refusal::lives_elsewhere);
  const auto id = create_resident(ctx, {in.name.value, plain(in.phone), plain(in.address), in.unit_id});
  ctx.about(id, in.unit_id);
  return {id};
}

ResidentLine edit_resident(Ctx& ctx, const EditResident& in) {
  auto row = known(ctx, can::change_residents, in.person_id);
  demand(row.version == ctx.expected_version(), linli::refusal::changed_meanwhile);
  Particulars wish{in.name ? in.name->value : row.name, plain(in.phone), {}, plain(in.address), {}, {}, {}};
  normalize(wish, ctx.today());
  const bool renamed = wish.name != row.name;
  auto changes = amend(ctx, row, wish);
  const auto home_before = *row.unit_id;
  if (in.unit_id && in.unit_id != row.unit_id) {
    org::living_unit(ctx, *in.unit_id);
    access::demand_within(ctx, can::change_residents, *in.unit_id);
    changes.push_back({"unit", org::unit_name(ctx, *row.unit_id), org::unit_name(ctx, *in.unit_id)});
    row.unit_id = in.unit_id;
  }
  if (!changes.empty()) {
    set_person(ctx, row, renamed);
    log_change(ctx, row.person_id, By(ctx), "edit", changes);
  }
  if (home_before != *row.unit_id) tell_of_move(ctx, row.person_id, home_before, *row.unit_id);
  return resident(ctx, {in.person_id});
}

}  // namespace

void declare_residents(Routes& routes) {
  routes.get("/residents", can::view_residents, residents, "Residents of a unit and of all below it")
      .exports();
  routes.get("/residents/{person_id}", can::view_residents, resident, "A resident's record");
  routes.post("/residents", can::change_residents, add_resident, "Register a resident")
      .refuses(refusal::lives_here, refusal::lives_elsewhere, org::refusal::unit_not_found,
               org::refusal::unit_has_ended);
  routes
      .post("/residents/move-in", can::change_residents, move_in,
            "A resident of another place lives here now: found by name and number exactly")
      .refuses(refusal::nobody_to_move, refusal::lives_here, org::refusal::unit_not_found,
               org::refusal::unit_has_ended);
  routes
      .put("/residents/{person_id}", can::change_residents, edit_resident,
           "Change a resident's record; what is absent stays")
      .refuses(linli::refusal::changed_meanwhile);
}

}  // namespace linli::member
