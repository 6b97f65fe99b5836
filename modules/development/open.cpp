// A file begins with the application, or where it stands on paper.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/development/development.sql.hpp"
#include "modules/development/row.hpp"

namespace linli::development {
namespace {

template <std::size_t min, std::size_t max>
std::optional<std::string> plain(const std::optional<Text<min, max>>& text) {
  return text ? std::optional(text->value) : std::nullopt;
}

Row new_row(Ctx& ctx, const OpenFile& in, std::optional<Id<Member>> known_member) {
  access::demand_within(ctx, can::keep, in.branch_id);
  org::living_unit(ctx, in.branch_id);
  demand_day(ctx, "applied_on", in.applied_on);
  Row row;
  // Whoever is in the register already is known by his record, not by what is typed.
  const auto known = known_member ? member::find(ctx, *known_member) : std::nullopt;
  row.person_id = known ? known->person_id
                        : member::know_person(ctx, {in.name.value, plain(in.phone), plain(in.id_number),
                                                    plain(in.education), in.birth_on, in.sex});
  const auto person = member::person_brief(ctx, row.person_id);
  demand(person.member_id == known_member, refusal::already_member);
  demand(!ctx.db.maybe<Id<DevelopmentFile>>(sql::open_of_person, row), refusal::already_open);
  const auto years = static_cast<int>(setting::integer(ctx, "development.age_years"));
  if (person.birth_on)
    demand(add_months(*person.birth_on, 12 * years) <= in.applied_on, refusal::too_young, {{"years", years}});
  row.file_id = ctx.new_id<DevelopmentFile>();
  const std::int64_t year = ctx.today().year();
  row.number =
      fmt::format("F{}{:05}", year, ctx.db.only<std::int64_t>(sql::next_number, db::arg("year", year)));
  row.name = person.name;
  row.occupation = plain(in.occupation);
  row.branch_id = in.branch_id;
  row.since_on = ctx.today();
  row.applied_on = in.applied_on;
  return row;
}

void start(Ctx& ctx, Row& row) {
  row.stage = stage_of(row.state);
  ctx.db.run(sql::add, row);
  std::vector<workflow::Part> parts;
  if (const auto account = member::person_brief(ctx, row.person_id).account_id)
    parts.push_back({"applicant", *account, {}});
  row.item_id = workflow::start(ctx, {.definition = "development.file",
                                      .subject_kind = subject_kind,
                                      .subject_id = row.file_id.value,
                                      .unit_id = row.branch_id,
                                      .parts = std::move(parts),
                                      .state = word(row.state)});
  ctx.db.run(sql::set_item, row);
  ctx.about(row.file_id, row.branch_id, row.number);
}

}  // namespace

FileMade open_file(Ctx& ctx, const OpenFile& in) {
  auto row = new_row(ctx, in, {});
  start(ctx, row);
  workflow::move(ctx, {.item_id = row.item_id, .move = "apply", .form = {{"on", to_text(in.applied_on)}}});
  return {row.file_id};
}

FileMade take_over(Ctx& ctx, const TakeOver& in) {
  if (in.step < State::talk || in.step > State::archive) refuse_field("step", "field.unknown_value");
  const bool member_needed = in.step > State::approve;
  if (member_needed != in.member_id.has_value())
    refuse_field("member_id", member_needed ? "field.required" : "field.unknown_value");
  if (in.member_id) {
    const auto known = member::find(ctx, *in.member_id);
    if (!known || known->branch_id != in.branch_id) refuse_field("member_id", "field.unknown_value");
    const bool converted = in.step == State::archive;
    if (known->status != (converted ? member::Status::full : member::Status::probationary))
      refuse_field("member_id", "field.unknown_value");
  }
  auto row = new_row(ctx, in, in.member_id);
  // Each day must be there when its step has been made, in its order, and not before.
  auto last = in.applied_on;
  const auto day = [&](const char* field, const std::optional<Day>& given, State made_in,
                       std::optional<Day>& to) {
    if (in.step <= made_in) {
      if (given) refuse_field(field, "field.unknown_value");
      return;
    }
    if (!given) refuse_field(field, "field.required");
    demand_day(ctx, field, *given, last);
    to = last = *given;
  };
  day("activist_on", in.activist_on, State::activist, row.activist_on);
  day("candidate_on", in.candidate_on, State::candidate, row.candidate_on);
  day("reviewed_on", in.reviewed_on, State::review, row.reviewed_on);
  day("pre_reviewed_on", in.pre_reviewed_on, State::pre_review, row.pre_reviewed_on);
  day("meeting_on", in.meeting_on, State::branch_meeting, row.meeting_on);
  day("approved_on", in.approved_on, State::approve, row.approved_on);
  day("conversion_meeting_on", in.conversion_meeting_on, State::conversion_meeting,
      row.conversion_meeting_on);
  row.review_passed = row.reviewed_on.has_value();
  if (row.approved_on)
    row.probation_until_on =
        add_months(*row.meeting_on, static_cast<int>(setting::integer(ctx, "development.probation_months")));
  row.state = in.step;
  row.member_id = in.member_id;
  row.taken_over_in = in.step;
  start(ctx, row);
  begin_clocks_of_state(ctx, row);
  keep_row(ctx, row);
  if (!in.contact_member_ids.empty()) name_contacts(ctx, {row.file_id, in.contact_member_ids});
  if (!in.introducer_member_ids.empty()) name_introducers(ctx, {row.file_id, in.introducer_member_ids});
  ctx.about(row.file_id, row.branch_id, row.number);
  return {row.file_id};
}

}  // namespace linli::development
