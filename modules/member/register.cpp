#include "modules/member/register.hpp"

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/member/member.sql.hpp"
#include "modules/member/stays.hpp"
#include "platform/crypto/chinese_mobile.hpp"

namespace linli::member {
namespace {

Particulars particulars_of(const NewMember& in) {
  return {in.name, in.phone, in.id_number, in.address, in.education, in.birth_on, in.sex};
}

Record fresh_record(Ctx& ctx, const PersonRow& person, const Membership& wish) {
  Record record;
  record.member_id = ctx.new_id<Member>();
  record.person_id = person.person_id;
  record.kind = wish.kind.value_or(Kind::direct);
  record.status = wish.status.value_or(Status::full);
  record.tier = wish.tier ? *wish.tier : tier_by_age(ctx, person.birth_on);
  record.branch_id = *wish.branch_id;
  record.group_id = wish.group_id;
  record.joined_on = *wish.joined_on;
  record.note = wish.note;
  record.version = 1;
  return record;
}

template <class T>
void empty(const char* field, std::optional<T>& value, std::optional<std::string> shown,
           std::vector<FieldChange>& changes) {
  if (!value) return;
  changes.push_back({field, std::move(shown), {}});
  value.reset();
}

}  // namespace

std::optional<Record> find_record(Ctx& ctx, Id<Member> id) {
  return ctx.db.maybe<Record>(sql::member, db::arg("member_id", id));
}

std::optional<Record> record_of_person(Ctx& ctx, Id<Person> person) {
  return ctx.db.maybe<Record>(sql::member_by_person, db::arg("person_id", person));
}

std::optional<Record> record_by_number(Ctx& ctx, std::int64_t number) {
  return ctx.db.maybe<Record>(sql::member_by_number, db::arg("number", number));
}

std::optional<MemberBrief> find(Ctx& ctx, Id<Member> member_id) {
  const auto found = ctx.db.remembered<MemberBrief>(sql::brief, db::arg("member_id", member_id));
  return found ? std::optional(*found) : std::nullopt;
}

std::optional<Belonging> belonging(Ctx& ctx, Id<Member> member_id) {
  const auto found = ctx.db.remembered<Belonging>(sql::belonging, db::arg("member_id", member_id));
  return found ? std::optional(*found) : std::nullopt;
}

void foresee_belonging(Ctx& ctx, Id<Member> member_id) {
  ctx.db.foresee<Belonging>(sql::belonging, db::arg("member_id", member_id));
}

std::optional<MemberBrief> member_of_account(Ctx& ctx, Id<Account> account_id) {
  return ctx.db.maybe<MemberBrief>(sql::brief_of_account, db::arg("account_id", account_id));
}

std::vector<MemberBrief> each_of_unit(Ctx& ctx, Id<Unit> unit_id, Id<Member> after_id, std::int64_t limit) {
  const auto& query =
      size_of_unit(ctx, unit_id).is_large(limit) ? sql::briefs_of_large_unit : sql::briefs_of_unit;
  return ctx.db.all<MemberBrief>(query, db::arg("unit_id", unit_id), db::arg("after_id", after_id),
                                 db::arg("limit", limit));
}

std::string person_name(Ctx& ctx, Id<Person> person_id) {
  return ctx.db.one<std::string>(sql::person_name, linli::refusal::not_found,
                                 db::arg("person_id", person_id));
}

std::optional<Id<Unit>> unit_of_person(Ctx& ctx, Id<Person> person_id) {
  const auto person = ctx.db.maybe<PersonRow>(sql::person, db::arg("person_id", person_id));
  if (person && person->unit_id) return person->unit_id;
  const auto record = record_of_person(ctx, person_id);
  return record ? std::optional(record->branch_id) : std::nullopt;
}

Tier tier_by_age(Ctx& ctx, std::optional<Day> birth_on) {
  const auto years = static_cast<int>(setting::integer(ctx, "member.old_age_years"));
  return birth_on && add_months(*birth_on, years * 12) <= ctx.today() ? Tier::able_over_70
                                                                      : Tier::able_under_70;
}

Record add_record(Ctx& ctx, const PersonRow& person, const Membership& wish,
                  const std::optional<Turn>& turn) {
  auto record = fresh_record(ctx, person, wish);
  record.number = ctx.db.only<std::int64_t>(sql::last_number) + 1;
  ctx.db.run(sql::add_member, record);
  begin_stay(ctx, record, turn.value_or(Turn{ctx.today(), StayReason::entered}));
  ctx.publish(MemberCreated{record.member_id, record.branch_id, record.person_id});
  return record;
}

Intake::Intake(Ctx& ctx) : last_number_(ctx.db.only<std::int64_t>(sql::last_number)) {}

Record Intake::add(Ctx& ctx, const PersonRow& person, const Membership& wish) {
  auto record = fresh_record(ctx, person, wish);
  record.number = ++last_number_;
  ctx.db.run(sql::add_member, record);
  begin_stay_uncounted(ctx, record, {ctx.today(), StayReason::entered});
  if (is_counted(record.status)) ++counted_[record.branch_id];
  ctx.publish(MemberCreated{record.member_id, record.branch_id, record.person_id});
  return record;
}

void Intake::finish(Ctx& ctx) {
  for (const auto& [branch, members] : counted_) count_in_branch(ctx, branch, ctx.today(), members);
  counted_.clear();
}

std::vector<FieldChange> amend(Ctx& ctx, Record& record, const Membership& wish) {
  std::vector<FieldChange> changes;
  const auto required = [&](const char* field, auto& now, const auto& wished) {
    auto held = std::optional(now);
    note_change(field, held, wished, changes);
    now = *held;
  };
  required("kind", record.kind, wish.kind);
  required("status", record.status, wish.status);
  required("tier", record.tier, wish.tier);
  required("joined_on", record.joined_on, wish.joined_on);
  note_change("note", record.note, wish.note, changes);
  const auto group_before = record.group_id;
  if (wish.branch_id && *wish.branch_id != record.branch_id) {
    changes.push_back(
        {"branch", org::unit_name(ctx, record.branch_id), org::unit_name(ctx, *wish.branch_id)});
    record.branch_id = *wish.branch_id;
    record.group_id.reset();  // a group belongs to its branch
  }
  if (wish.group_id) record.group_id = wish.group_id;
  if (record.group_id != group_before) {
    FieldChange change{"group", {}, {}};
    if (group_before) change.from = org::unit_name(ctx, *group_before);
    if (record.group_id) change.to = org::unit_name(ctx, *record.group_id);
    changes.push_back(std::move(change));
  }
  return changes;
}

void clear(Ctx& ctx, PersonRow& who, const std::vector<Clearable>& fields,
           std::vector<FieldChange>& changes) {
  const auto shown = [&](Sealed field, const std::optional<Bytes>& column) {
    return masked(ctx.app, field, who.person_id, column);
  };
  for (const auto field : fields) switch (field) {
      case Clearable::phone:
        empty("phone", who.phone, shown(Sealed::phone, who.phone), changes);
        who.phone_index.reset();
        break;
      case Clearable::id_number:
        empty("id_number", who.id_number, shown(Sealed::id_number, who.id_number), changes);
        who.id_number_index.reset();
        break;
      case Clearable::address:
        empty("address", who.address, shown(Sealed::address, who.address), changes);
        break;
      case Clearable::education:
        empty("education", who.education, who.education, changes);
        break;
      case Clearable::birth_on:
        empty("birth_on", who.birth_on, who.birth_on ? std::optional(to_text(*who.birth_on)) : std::nullopt,
              changes);
        break;
      case Clearable::sex:
        empty("sex", who.sex, {}, changes);
        break;
      case Clearable::group_id:
      case Clearable::note:
        break;
    }
}

void clear(Ctx& ctx, Record& record, const std::vector<Clearable>& fields,
           std::vector<FieldChange>& changes) {
  for (const auto field : fields) {
    if (field == Clearable::note) empty("note", record.note, record.note, changes);
    if (field == Clearable::group_id && record.group_id)
      empty("group", record.group_id, org::unit_name(ctx, *record.group_id), changes);
  }
}

void set_record(Ctx& ctx, const Record& record, const Record& before, const std::optional<Turn>& turn) {
  ctx.db.run(sql::set_member, record);
  const bool moved = record.branch_id != before.branch_id;
  const auto from = turn.value_or(Turn{ctx.today(), moved ? StayReason::moved : StayReason::changed});
  turn_stay(ctx, before, record, from);
  if (moved) {
    // His account goes where he goes.
    if (const auto account = access::account_by_person(ctx, record.person_id))
      access::move_account(ctx, *account, "member", before.branch_id, record.branch_id);
    ctx.publish(MemberMoved{record.member_id, before.branch_id, record.branch_id});
  }
  if (record.status != before.status)
    ctx.publish(StandingChanged{record.member_id, record.branch_id, before.status, record.status, from.on});
}

std::optional<PersonRow> same_person(Ctx& ctx, const Particulars& in) {
  return same_person(ctx, found_by(ctx.app, in));
}

std::optional<PersonRow> same_person(Ctx& ctx, const PersonRow& by) {
  if (by.id_number_index) {
    auto found = find_by_id_number(ctx, *by.id_number_index);
    if (found) return found;
  }
  if (!by.phone_index) return {};
  auto found = find_by_phone_and_name(ctx, *by.phone_index, by.name);
  // With another ID number it is somebody else of the same name at the same phone: a son named like his
  // father's brother.
  if (found && by.id_number_index && found->id_number_index) return {};
  return found;
}

void demand_branch(Ctx& ctx, Id<Unit> branch, std::optional<Id<Unit>> group) {
  const auto unit = org::living_unit(ctx, branch);
  const bool fits = unit.kind == org::UnitKind::branch || unit.kind == org::UnitKind::general_branch ||
                    unit.kind == org::UnitKind::party_committee;
  demand(fits, refusal::not_a_branch);
  if (!group) return;
  const auto below = org::living_unit(ctx, *group);
  if (below.kind != org::UnitKind::building_group && !org::within(ctx, *group, branch))
    refuse_field("group_id", "field.unknown_value");
}

std::int64_t members_of_unit(Ctx& ctx, Id<Unit> unit) {
  return ctx.db.only<std::int64_t>(sql::members_of_unit, db::arg("unit_id", unit));
}

UnitSize size_of_unit(Ctx& ctx, Id<Unit> unit) {
  return ctx.db.only<UnitSize>(sql::size_of_unit, db::arg("unit_id", unit));
}

// Sorting meets all of the unit; going along the identifiers meets limit / share of the unit.
bool UnitSize::is_large(std::int64_t limit) const {
  return static_cast<double>(members) * static_cast<double>(members) >
         static_cast<double>(limit) * static_cast<double>(numbered);
}

bool UnitSize::by_branch(std::int64_t limit) const {
  return static_cast<double>(branches) * static_cast<double>(members) <
         static_cast<double>(limit) * static_cast<double>(numbered);
}

// Somebody may have had his account before anybody here knew him. When several people without an account
// share the phone, we do not know whose it is.
void link_newcomer(Ctx& ctx, Id<Person> person_id, const std::optional<std::string>& phone) {
  if (!phone || !access::awaits_person(ctx, *phone)) return;
  const auto index = index_of(ctx.app, Sealed::phone, *phone);
  const auto people = ctx.db.all<Id<Person>>(sql::persons_by_phone, db::arg("phone_index", index));
  if (people == std::vector{person_id}) open_account(ctx, {person_id, *phone, {}});
}

Id<Member> create(Ctx& ctx, const NewMember& in) {
  auto particulars = particulars_of(in);
  normalize(particulars, ctx.today());
  if (in.joined_on > ctx.today())
    refuse_field("joined_on", "field.out_of_range", {{"max", to_text(ctx.today())}});
  demand_branch(ctx, in.branch_id, in.group_id);
  auto known = same_person(ctx, particulars);
  demand(!known || !record_of_person(ctx, known->person_id), refusal::already_member);
  if (known) {
    // The particulars of who lives elsewhere stay those of the people who know him there.
    const bool ours = !known->unit_id || access::may_within(ctx, can::change_residents, *known->unit_id);
    const bool renamed = known->name != particulars.name;
    if (ours && !amend(ctx, *known, particulars).empty()) set_person(ctx, *known, renamed);
  } else {
    known = add_person(ctx, particulars, {});
  }
  const auto record = add_record(
      ctx, *known, {in.kind, in.status, in.tier, in.branch_id, in.group_id, in.joined_on, in.note});
  log_change(ctx, known->person_id, By(ctx), "create");
  link_newcomer(ctx, known->person_id, particulars.phone);
  return record.member_id;
}

Id<Person> create_resident(Ctx& ctx, const NewResident& in) {
  Particulars particulars{in.name, in.phone, {}, in.address, {}, {}, {}};
  normalize(particulars, ctx.today());
  org::living_unit(ctx, in.unit_id);
  if (auto known = same_person(ctx, particulars); known && !known->unit_id) {
    const auto record = record_of_person(ctx, known->person_id);
    if (!record || access::may_within(ctx, can::change, record->branch_id)) amend(ctx, *known, particulars);
    known->unit_id = in.unit_id;
    set_person(ctx, *known, false);
    log_change(ctx, known->person_id, By(ctx), "resident");
    link_newcomer(ctx, known->person_id, particulars.phone);
    return known->person_id;
  }
  const auto person = add_person(ctx, particulars, in.unit_id);
  log_change(ctx, person.person_id, By(ctx), "create");
  link_newcomer(ctx, person.person_id, particulars.phone);
  return person.person_id;
}

Id<Account> open_account(Ctx& ctx, const PersonAccount& in) {
  const auto who = person(ctx, in.person_id);
  const auto record = record_of_person(ctx, in.person_id);
  const auto unit = record ? std::optional(record->branch_id) : who.unit_id;
  demand(unit.has_value(), linli::refusal::not_found);
  if (const auto own = access::account_by_person(ctx, in.person_id)) return *own;
  auto account = access::account_by_phone(ctx, in.phone);
  if (account) {
    const auto linked =
        ctx.db.only<std::optional<Id<Person>>>(sql::account_person, db::arg("account_id", *account));
    demand(!linked, access::refusal::phone_taken);
    access::link_person(ctx, *account, in.person_id);
  } else {
    account = access::create_account(ctx, {who.name, in.phone, in.password_hash, *unit, in.person_id});
  }
  if (record) access::grant_role(ctx, *account, "member", record->branch_id);
  if (who.unit_id) access::grant_role(ctx, *account, "resident", *who.unit_id);
  return *account;
}

}  // namespace linli::member
