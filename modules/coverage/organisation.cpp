// The register: who is in it, where, and since when.
#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/coverage/coverage.sql.hpp"
#include "modules/coverage/register.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::coverage {
namespace {

struct CoverRow : Cover {
  std::optional<Id<Member>> instructor_member_id;
};
BOOST_DESCRIBE_STRUCT(CoverRow, (),
                      (cover_id, way, party_unit_id, party_unit_name, station_id, station_name, instructor_id,
                       valid_from, valid_to, note, instructor_member_id))

struct LinkRow {
  Id<Member> member_id;
  Day since_on;
};
BOOST_DESCRIBE_STRUCT(LinkRow, (), (member_id, since_on))

struct Known {
  Id<NewOrganisation> organisation_id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(Known, (), (organisation_id, name))

struct SectorDays {
  std::optional<Day> ended_on;
  std::optional<Id<Unit>> committee_unit_id, host_unit_id;
};
BOOST_DESCRIBE_STRUCT(SectorDays, (), (ended_on, committee_unit_id, host_unit_id))

void demand_area(Ctx& ctx, Id<Unit> unit_id) {
  using org::UnitKind;
  const auto kind = org::living_unit(ctx, unit_id).kind;
  demand(kind == UnitKind::county || kind == UnitKind::town || kind == UnitKind::village ||
             kind == UnitKind::community || kind == UnitKind::grid,
         refusal::not_an_area);
}

void demand_number(const char* field, std::int64_t number, std::int64_t most) {
  if (number < 0 || number > most) refuse_field(field, "field.out_of_range", {{"min", 0}, {"max", most}});
}

void check(Ctx& ctx, const OrganisationFields& in, Id<NewOrganisation> own) {
  access::demand_within(ctx, can::keep, in.unit_id);
  demand_area(ctx, in.unit_id);
  demand_number("employees", in.employees, 1'000'000);
  demand_number("members", in.members, in.employees);
  demand_number("full_members", in.full_members, in.members);
  if (in.sector_id) {
    const auto sector =
        ctx.db.one<SectorDays>(sql::sector, refusal::sector_not_found, db::arg("sector_id", *in.sector_id));
    demand(!sector.ended_on, refusal::sector_not_found);
  }
  if (in.code) {
    if (!is_credit_code(*in.code)) refuse_field("code", "field.bad_format");
    const auto other = ctx.db.maybe<Known>(sql::organisation_by_code, db::arg("code", *in.code));
    demand(!other || other->organisation_id == own, refusal::code_taken,
           {{"name", other ? other->name : std::string{}}});
  }
  const auto same = ctx.db.maybe<Known>(sql::organisation_by_name, db::arg("name", in.name),
                                        db::arg("unit_id", in.unit_id));
  demand(!same || same->organisation_id == own, refusal::already_registered);
}

// Whoever looks after a sector sees it in the whole county.
Id<Unit> scope_of(Ctx& ctx, const OrganisationsAsked& in) {
  if (in.sector_id && !in.unit_id) {
    const auto sector =
        ctx.db.one<SectorDays>(sql::sector, refusal::sector_not_found, db::arg("sector_id", *in.sector_id));
    for (const auto& unit : {sector.committee_unit_id, sector.host_unit_id})
      if (unit && access::may_within(ctx, can::see, *unit)) return *org::root(ctx);
  }
  return access::scope_unit(ctx, can::see, in.unit_id);
}

std::string like(std::string_view part) {
  std::string pattern = "%";
  for (const char c : part) {
    if (c == '%' || c == '_' || c == '!') pattern += '!';
    pattern += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  }
  return pattern + "%";
}

OrganisationFull full(Ctx& ctx, const Kept& from) {
  OrganisationFull full;
  static_cast<OrganisationLine&>(full) = line_of(ctx, from, ctx.today());
  full.end_reason = from.end_reason;
  const auto id = db::arg("organisation_id", from.organisation_id);
  const bool keeps = access::may_within(ctx, can::keep, from.unit_id),
             whole = member::shows_names(ctx, from.unit_id);
  for (auto& row : ctx.db.all<CoverRow>(sql::covers, id)) {
    if (row.instructor_member_id) row.instructor_name = member_name(ctx, *row.instructor_member_id);
    if (row.instructor_name && !whole) row.instructor_name = crypto::mask_name(*row.instructor_name);
    full.covers.push_back(std::move(row));
  }
  full.places = ctx.db.all<Place>(sql::places, id);
  for (const auto& row : ctx.db.all<LinkRow>(sql::linked, id)) {
    const auto member = member::find(ctx, row.member_id);
    if (!member) continue;
    full.linked.push_back({row.member_id, whole ? member->name : crypto::mask_name(member->name),
                           org::unit_name(ctx, member->branch_id), member->status == member::Status::full,
                           row.since_on});
  }
  full.tasks = tasks_of(ctx, from.organisation_id);
  if (keeps && !from.ended_on) full.may = {"keep", "visit"};
  return full;
}

}  // namespace

bool is_credit_code(std::string_view code) {
  static constexpr std::string_view signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  if (code.size() != 18) return false;
  int sum = 0, weight = 1;
  for (std::size_t i = 0; i < 17; ++i, weight = weight * 3 % 31) {
    const auto at = signs.find(code[i]);
    if (at == std::string_view::npos) return false;
    sum += static_cast<int>(at) * weight;
  }
  return signs[static_cast<std::size_t>((31 - sum % 31) % 31)] == code[17];
}

void demand_past(Ctx& ctx, const char* field, Day day) {
  if (day > ctx.today()) refuse_field(field, "field.out_of_range", {{"max", to_text(ctx.today())}});
}

std::string member_name(Ctx& ctx, Id<Member> member_id) {
  const auto member = member::find(ctx, member_id);
  return member ? member->name : std::string{};
}

Kept kept(Ctx& ctx, Id<NewOrganisation> organisation_id) {
  return ctx.db.one<Kept>(sql::organisation, refusal::organisation_not_found,
                          db::arg("organisation_id", organisation_id));
}

Kept kept_living(Ctx& ctx, Id<NewOrganisation> organisation_id) {
  auto row = kept(ctx, organisation_id);
  access::demand_within(ctx, can::keep, row.unit_id);
  demand(!row.ended_on, refusal::organisation_ended);
  return row;
}

OrganisationLine line_of(Ctx& ctx, const OrganisationRow& row, Day as_of) {
  OrganisationLine line;
  static_cast<OrganisationRow&>(line) = row;
  line.ways =
      ctx.db.all<Way>(sql::ways, db::arg("organisation_id", row.organisation_id), db::arg("as_of", as_of));
  line.covered = std::any_of(line.ways.begin(), line.ways.end(), is_organisational);
  line.work_covered = !line.ways.empty();
  return line;
}

Id<NewOrganisation> write_new(Ctx& ctx, const OrganisationFields& fields, Day registered_on) {
  const auto id = ctx.new_id<NewOrganisation>();
  ctx.db.run(sql::organisation_add, db::arg("organisation_id", id), db::arg("registered_on", registered_on),
             db::arg("account_id", ctx.actor.account_id), db::arg("now", ctx.now), fields);
  ctx.db.run(sql::place_add, db::arg("organisation_id", id), db::arg("on", registered_on), fields);
  settle_tasks(ctx, id, fields.unit_id);
  return id;
}

bool differs(const Kept& before, const OrganisationFields& fields) {
  const auto text = [](const auto& field) { return field ? std::optional(field->value) : std::nullopt; };
  return before.unit_id != fields.unit_id || before.sector_id != fields.sector_id ||
         before.name != fields.name.value || before.code != text(fields.code) || before.kind != fields.kind ||
         before.address != text(fields.address) || before.employees != fields.employees ||
         before.members != fields.members || before.full_members != fields.full_members;
}

void write_changes(Ctx& ctx, const Kept& before, const OrganisationFields& fields, Day on) {
  const auto id = db::arg("organisation_id", before.organisation_id);
  ctx.db.run(sql::organisation_set, id, fields);
  if (before.unit_id == fields.unit_id && before.sector_id == fields.sector_id) return;
  demand(on >= before.placed_on, refusal::day_too_early, {{"from_on", to_text(before.placed_on)}});
  if (on == before.placed_on)
    ctx.db.run(sql::place_drop, id, db::arg("on", on));
  else
    ctx.db.run(sql::place_end, id, db::arg("on", on));
  ctx.db.run(sql::place_add, id, db::arg("on", on), fields);
  ctx.db.run(sql::tasks_move, id, fields);
}

OrganisationMade add_organisation(Ctx& ctx, const AddOrganisation& in) {
  check(ctx, in, {});
  demand_past(ctx, "registered_on", in.registered_on);
  const OrganisationMade made{write_new(ctx, in, in.registered_on)};
  ctx.about(made.organisation_id, in.unit_id, in.name.value);
  return made;
}

OrganisationFull edit_organisation(Ctx& ctx, const EditOrganisation& in) {
  const auto before = kept_living(ctx, in.organisation_id);
  demand(before.version == ctx.expected_version(), linli::refusal::changed_meanwhile);
  check(ctx, in, in.organisation_id);
  const auto on = in.on.value_or(ctx.today());
  demand_past(ctx, "on", on);
  if (differs(before, in)) write_changes(ctx, before, in, on);
  ctx.about(in.organisation_id, in.unit_id, in.name.value);
  return full(ctx, kept(ctx, in.organisation_id));
}

Nothing end_organisation(Ctx& ctx, const EndOrganisation& in) {
  const auto before = kept_living(ctx, in.organisation_id);
  demand_past(ctx, "on", in.on);
  demand(in.on > before.placed_on, refusal::day_too_early,
         {{"from_on", to_text(add_days(before.placed_on, 1))}});
  ctx.db.run(sql::organisation_end, in);
  ctx.db.run(sql::place_end, in);
  ctx.db.run(sql::covers_end, in);
  ctx.db.run(sql::tasks_drop, in);
  ctx.about(in.organisation_id, before.unit_id, before.name);
  return {};
}

OrganisationFull organisation(Ctx& ctx, const OneOrganisation& in) {
  const auto row = kept(ctx, in.organisation_id);
  access::demand_within(ctx, can::see, row.unit_id);
  return full(ctx, row);
}

List<OrganisationLine> organisations(Ctx& ctx, const OrganisationsAsked& in) {
  const auto scope = scope_of(ctx, in);
  const auto limit = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const Day as_of = in.as_of.value_or(ctx.today());
  std::optional<std::string> pattern;
  if (in.q) pattern = like(*in.q);
  auto rows = paged_by(ctx.db.all<OrganisationRow>(sql::organisations, db::arg("scope_id", scope),
                                                   db::arg("before", before), db::arg("limit", limit),
                                                   db::arg("as_of", as_of), db::arg("pattern", pattern), in),
                       limit, &OrganisationRow::organisation_id);
  List<OrganisationLine> list{{}, rows.next};
  for (const auto& row : rows.items) list.items.push_back(line_of(ctx, row, as_of));
  return list;
}

}  // namespace linli::coverage
