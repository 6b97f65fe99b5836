#include "modules/member/members.hpp"

#include <unordered_map>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "modules/member/lists.hpp"
#include "modules/member/member.sql.hpp"
#include "modules/member/routes.hpp"
#include "modules/member/stays.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::member {
namespace {

struct LineRow : MemberLine {
  std::optional<Bytes> phone, id_number;
};
// The masked fields are made here and come from no query.
BOOST_DESCRIBE_STRUCT(LineRow, (),
                      (member_id, person_id, number, name, kind, status, tier, branch_id, branch_name,
                       group_id, group_name, joined_on, birth_on, sex, education, version, phone, id_number))

void finish(Ctx& ctx, LineRow& row, bool whole_name, std::optional<std::int32_t> stars) {
  row.phone_masked = masked(ctx.app, Sealed::phone, row.person_id, row.phone);
  row.id_number_masked = masked(ctx.app, Sealed::id_number, row.person_id, row.id_number);
  row.star_level = stars;
  if (!whole_name) row.name = crypto::mask_name(row.name);
}

// With filters a large unit is read by classes: all that a list filters by is said, and each class is met
// newest first, for the county along all members, for a town along its branches. So a page costs the same
// however many members there are and however few of them fit.
std::vector<LineRow> rows_by_class(Ctx& ctx, const MembersAsked& in, Id<Unit> scope, bool by_branch,
                                   std::int64_t limit) {
  const auto& query = by_branch ? sql::members_of_class_by_branch : sql::members_of_class;
  const auto wished = [](const auto& one, auto all) {
    if (one) all.assign(1, *one);
    return all;
  };
  const auto before = before_number(in);
  std::vector<LineRow> rows;
  for (const auto kind : wished(in.kind, std::vector{Kind::direct, Kind::in_service, Kind::floating}))
    for (const auto status :
         wished(in.status, std::vector{Status::probationary, Status::full, Status::lost, Status::suspended}))
      for (const auto tier : wished(in.tier, std::vector{Tier::secretary, Tier::committee,
                                                         Tier::able_under_70, Tier::able_over_70})) {
        auto some = ctx.db.all<LineRow>(query, db::arg("kind", kind), db::arg("status", status),
                                        db::arg("tier", tier), db::arg("scope_id", scope),
                                        db::arg("before", before), db::arg("limit", limit));
        rows.insert(rows.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
      }
  std::sort(rows.begin(), rows.end(),
            [](const LineRow& a, const LineRow& b) { return a.member_id > b.member_id; });
  if (rows.size() > static_cast<std::size_t>(limit)) rows.resize(static_cast<std::size_t>(limit));
  return rows;
}

std::vector<LineRow> rows_of(Ctx& ctx, const MembersAsked& in, Id<Unit> scope, std::int64_t limit) {
  const auto where = db::arg("scope_id", scope);
  const auto before = before_number(in);
  const auto from = db::arg("before", before), most = db::arg("limit", limit);
  if (!in.q) {
    const auto size = size_of_unit(ctx, scope);
    const bool large = size.is_large(limit);
    if ((large && (in.kind || in.status || in.tier)) || (in.kind && in.status && in.tier))
      return rows_by_class(ctx, in, scope, size.by_branch(limit), limit);
    const auto& query = large ? sql::members_found_in_large_unit : sql::members_found;
    return ctx.db.all<LineRow>(query, in, where, from, most);
  }
  if (const auto index = index_of_whole_number(ctx.app, *in.q))
    return ctx.db.all<LineRow>(sql::members_by_whole_number, in, where, db::arg("number_index", *index), from,
                               most);
  const auto keys = keys_beginning_with(*in.q);
  return ctx.db.all<LineRow>(sql::members_named, in, where, db::arg("from", keys.from),
                             db::arg("to", keys.to), from, most);
}

List<MemberLine> members(Ctx& ctx, const MembersAsked& in) {
  const auto scope = access::scope_unit(ctx, can::view, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  auto rows = rows_of(ctx, in, scope, fetched);
  const bool whole_names = access::may_within(ctx, can::names, scope);
  std::unordered_map<Id<Unit>, bool> names_of;
  std::vector<Id<Member>> ids;
  for (const LineRow& row : rows) {
    ids.push_back(row.member_id);
    if (!whole_names && !names_of.contains(row.branch_id))
      names_of[row.branch_id] = access::may_within(ctx, can::names, row.branch_id);
  }
  const auto stars = ctx.app.get<StarLevels>().of(ctx, ids);
  std::vector<MemberLine> lines;
  lines.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    finish(ctx, rows[i], whole_names || names_of[rows[i].branch_id], stars[i]);
    lines.push_back(std::move(rows[i]));
  }
  return paged_by(std::move(lines), fetched, &MemberLine::member_id);
}

Record known(Ctx& ctx, const Permission& permission, Id<Member> id) {
  auto record = find_record(ctx, id);
  demand(record.has_value(), linli::refusal::not_found);
  access::demand_within(ctx, permission, record->branch_id);
  ctx.about(id, record->branch_id);
  return *std::move(record);
}

MemberDetail member(Ctx& ctx, const MemberAsked& in) {
  const auto record = known(ctx, can::view, in.member_id);
  auto row = ctx.db.one<LineRow>(sql::member_detail, linli::refusal::not_found, in);
  const auto stars = ctx.app.get<StarLevels>().of(ctx, {in.member_id});
  finish(ctx, row, access::may_within(ctx, can::names, record.branch_id), stars.front());
  MemberDetail detail;
  static_cast<MemberLine&>(detail) = std::move(row);
  detail.account_id = access::account_by_person(ctx, record.person_id);
  detail.note = record.note;
  if (const auto stay = open_stay(ctx, record.member_id)) detail.since_on = stay->from_on;
  if (const auto address = person(ctx, record.person_id).address)
    detail.address_masked = masked(ctx.app, Sealed::address, record.person_id, address);
  return detail;
}

void demand_day_past(Ctx& ctx, const std::optional<Day>& day) {
  if (day && *day > ctx.today())
    refuse_field("joined_on", "field.out_of_range", {{"max", to_text(ctx.today())}});
}

// Losing contact, being suspended and leaving are decisions with a day and a reason.
void demand_plain_status(const std::optional<Status>& status, const char* field) {
  if (status && *status != Status::full && *status != Status::probationary)
    refuse_field(field, "field.unknown_value");
}

MemberAdded add_member(Ctx& ctx, const AddMember& in) {
  access::demand_within(ctx, can::change, in.branch_id);
  demand_plain_status(in.status, "status");
  NewMember made;
  made.name = in.name.value;
  made.phone = plain(in.phone);
  made.id_number = plain(in.id_number);
  made.address = plain(in.address);
  made.education = plain(in.education);
  made.birth_on = in.birth_on;
  made.sex = in.sex;
  made.kind = in.kind.value_or(Kind::direct);
  made.status = in.status.value_or(Status::full);
  made.tier = in.tier;
  made.branch_id = in.branch_id;
  made.group_id = in.group_id;
  made.joined_on = in.joined_on;
  made.note = plain(in.note);
  const auto id = create(ctx, made);
  ctx.about(id, in.branch_id);
  return {id};
}

void demand_not_both(const EditMember& in) {
  const auto given = [&](Clearable field) {
    switch (field) {
      case Clearable::phone:
        return in.phone.has_value();
      case Clearable::id_number:
        return in.id_number.has_value();
      case Clearable::address:
        return in.address.has_value();
      case Clearable::education:
        return in.education.has_value();
      case Clearable::birth_on:
        return in.birth_on.has_value();
      case Clearable::sex:
        return in.sex.has_value();
      case Clearable::group_id:
        return in.group_id.has_value();
      case Clearable::note:
        return in.note.has_value();
    }
    return false;
  };
  for (const auto field : in.clear)
    if (given(field)) refuse_field("clear", "field.unknown_value");
}

MemberDetail edit_member(Ctx& ctx, const EditMember& in) {
  auto record = known(ctx, can::change, in.member_id);
  demand(record.version == ctx.expected_version(), linli::refusal::changed_meanwhile);
  demand_day_past(ctx, in.joined_on);
  demand_plain_status(in.status, "status");
  demand_not_both(in);
  const bool plain_now = record.status == Status::full || record.status == Status::probationary;
  if (in.status && !plain_now) refuse_field("status", "field.unknown_value");
  const auto branch = in.branch_id.value_or(record.branch_id);
  if (in.branch_id || in.group_id) {
    access::demand_within(ctx, can::change, branch);
    demand_branch(ctx, branch, in.group_id);
  }
  auto who = person(ctx, record.person_id);
  Particulars wish{in.name ? in.name->value : who.name,
                   plain(in.phone),
                   plain(in.id_number),
                   plain(in.address),
                   plain(in.education),
                   in.birth_on,
                   in.sex};
  normalize(wish, ctx.today());
  const bool renamed = wish.name != who.name;
  auto changes = amend(ctx, who, wish);
  clear(ctx, who, in.clear, changes);
  if (!changes.empty()) set_person(ctx, who, renamed);
  const auto before = record;
  auto more = amend(ctx, record,
                    {in.kind, in.status, in.tier, in.branch_id, in.group_id, in.joined_on, plain(in.note)});
  clear(ctx, record, in.clear, more);
  changes.insert(changes.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  if (!changes.empty()) {
    set_record(ctx, record, before);
    log_change(ctx, record.person_id, By(ctx), "edit", changes);
  }
  return member(ctx, {in.member_id});
}

Revealed reveal(Ctx& ctx, const Reveal& in) {
  const auto record = known(ctx, can::reveal, in.member_id);
  if (in.fields.empty()) refuse_field("fields", "field.required");
  const auto who = person(ctx, record.person_id);
  Revealed shown;
  std::vector<std::string> fields;
  const auto show = [&](Sealed field, const std::optional<Bytes>& column, std::optional<std::string>& to) {
    if (!column || std::find(in.fields.begin(), in.fields.end(), field) == in.fields.end()) return;
    to = opened(ctx.app, field, record.person_id, *column);
    fields.emplace_back(std::get<std::string_view>(db::value_of(field)));
  };
  show(Sealed::phone, who.phone, shown.phone);
  show(Sealed::id_number, who.id_number, shown.id_number);
  show(Sealed::address, who.address, shown.address);
  demand(!fields.empty(), refusal::nothing_to_reveal);
  access::log_personal_view(ctx, record.person_id, fields, in.reason, crypto::mask_name(who.name));
  return shown;
}

struct HistoryRow {
  Id<MemberChange> change_id;
  Instant at;
  std::string action, account_name, changes_text;
};
BOOST_DESCRIBE_STRUCT(HistoryRow, (), (change_id, at, action, account_name, changes_text))

List<MemberHistoryLine> history(Ctx& ctx, const MemberHistoryAsked& in) {
  const auto record = known(ctx, can::view, in.member_id);
  const auto fetched = rows_to_fetch(ctx, in);
  std::vector<MemberHistoryLine> lines;
  for (auto& row : ctx.db.all<HistoryRow>(sql::history, db::arg("person_id", record.person_id),
                                          db::arg("before", before_number(in)), db::arg("limit", fetched)))
    lines.push_back({row.change_id, row.at, std::move(row.action), std::move(row.account_name),
                     list_from<FieldChange>(row.changes_text)});
  return paged_by(std::move(lines), fetched, &MemberHistoryLine::change_id);
}

}  // namespace

List<figure::Record> figure_records(Ctx& ctx, const figure::RecordsAsked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  std::vector<figure::Record> records;
  for (auto& row : ctx.db.all<LineRow>(sql::members_for_figure, in, db::arg("before", before_number(in)),
                                       db::arg("limit", fetched))) {
    const bool whole = access::may_within(ctx, can::names, row.branch_id);
    records.push_back({start_of(row.joined_on), whole ? row.name : crypto::mask_name(row.name), "member",
                       Id<figure::Subject>{row.member_id.value}, row.branch_id, row.branch_name, 1});
  }
  return paged_by(std::move(records), fetched, &figure::Record::subject_id);
}

void declare_members(Routes& routes) {
  routes.get("/members", can::view, members, "Members of a unit and of all below it").exports();
  routes.get("/members/{member_id}", can::view, member, "A member's record");
  routes.post("/members", can::change, add_member, "Register a member")
      .refuses(refusal::already_member, refusal::id_number_taken, refusal::not_a_branch,
               org::refusal::unit_not_found, org::refusal::unit_has_ended);
  routes
      .put("/members/{member_id}", can::change, edit_member,
           "Change a member's record; what is absent stays, what is named in clear becomes empty")
      .refuses(refusal::id_number_taken, refusal::not_a_branch, linli::refusal::changed_meanwhile);
  routes
      .post("/members/{member_id}/reveal", can::reveal, reveal,
            "Show personal fields whole; the person can see that it was done")
      .refuses(refusal::nothing_to_reveal)
      .forgets_key();
  routes.get("/members/{member_id}/history", can::view, history, "What was changed in a member's record");
}

}  // namespace linli::member
