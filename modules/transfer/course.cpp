// A relation on its way: asked for, agreed to, let go with a letter, accepted, received; or in and out of the
// county with the letter alone.
#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/notify/notify.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/transfer/dto.hpp"
#include "modules/transfer/transfer.sql.hpp"
#include "modules/transfer/transfer.workflows.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::transfer {
namespace {

constexpr std::int64_t minutes_a_day = 24 * 60;

struct Row {
  Id<MemberTransfer> transfer_id;
  std::string number;
  Kind kind{};
  std::optional<Id<Member>> member_id;
  Id<Person> person_id;
  std::string name;
  std::optional<Id<Unit>> from_branch_id;
  std::string from_name;
  std::optional<Id<Unit>> to_branch_id;
  std::string to_name, reason;
  member::Status status{};
  Day joined_on;
  Id<WorkflowItem> item_id;
  State state{};
  std::optional<std::string> letter_number;
  std::optional<Day> letter_issued_on, letter_until_on;
  Day asked_on;
  std::optional<Day> ended_on;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (transfer_id, number, kind, member_id, person_id, name, from_branch_id, from_name,
                       to_branch_id, to_name, reason, status, joined_on, item_id, state, letter_number,
                       letter_issued_on, letter_until_on, asked_on, ended_on))

Row row(Ctx& ctx, std::int64_t transfer_id) {
  return ctx.db.one<Row>(sql::one, refusal::transfer_not_found, db::arg("transfer_id", transfer_id));
}

bool is_own(const Ctx& ctx, const Row& row) {
  return ctx.actor.person_id && ctx.actor.person_id == row.person_id;
}

bool may_see(Ctx& ctx, const Row& row) {
  return (row.from_branch_id && access::may_within(ctx, can::see, *row.from_branch_id)) ||
         (row.to_branch_id && access::may_within(ctx, can::see, *row.to_branch_id));
}

Id<Unit> unit_of(const Row& row) { return row.from_branch_id ? *row.from_branch_id : *row.to_branch_id; }

bool shows_name(Ctx& ctx, const Row& row) {
  return is_own(ctx, row) || (row.from_branch_id && member::shows_names(ctx, *row.from_branch_id)) ||
         (row.to_branch_id && member::shows_names(ctx, *row.to_branch_id));
}

int letter_days(Ctx& ctx) {
  return static_cast<int>(setting::integer(ctx, "transfer.letter_minutes") / minutes_a_day);
}

Light light_of(Ctx& ctx, const Row& row) {
  if (row.ended_on) return Light::none;
  if (!row.letter_until_on) return Light::blue;
  if (*row.letter_until_on < ctx.today()) return Light::red;
  return *row.letter_until_on <= add_days(ctx.today(), letter_days(ctx) / 4) ? Light::yellow : Light::blue;
}

Card card(Ctx& ctx, const Row& row) {
  return {.transfer_id = row.transfer_id,
          .number = row.number,
          .kind = row.kind,
          .state = row.state,
          .state_title = workflow::state_title(ctx, workflow::item(ctx, row.item_id)),
          .member_id = row.member_id,
          .name = shows_name(ctx, row) ? row.name : crypto::mask_name(row.name),
          .from_branch_id = row.from_branch_id,
          .from_name = row.from_name,
          .to_branch_id = row.to_branch_id,
          .to_name = row.to_name,
          .letter_number = row.letter_number,
          .letter_issued_on = row.letter_issued_on,
          .letter_until_on = row.letter_until_on,
          .asked_on = row.asked_on,
          .ended_on = row.ended_on,
          .light = light_of(ctx, row)};
}

Full full(Ctx& ctx, const Row& row) {
  Full full;
  static_cast<Card&>(full) = card(ctx, row);
  full.reason = row.reason;
  full.phone_masked = member::person_brief(ctx, row.person_id).phone_masked;
  full.status = row.status;
  full.joined_on = row.joined_on;
  full.item_id = row.item_id;
  full.deadlines = workflow::deadlines(ctx, row.item_id);
  full.offers = workflow::offers(ctx, workflow::item(ctx, row.item_id));
  full.own = is_own(ctx, row);
  return full;
}

std::string next_number(Ctx& ctx) {
  const std::int64_t year = ctx.today().year();
  return fmt::format("T{}{:05}", year, ctx.db.only<std::int64_t>(sql::next_number, db::arg("year", year)));
}

void write_letter(Ctx& ctx, Row& row) {
  const std::int64_t year = ctx.today().year();
  row.letter_number =
      fmt::format("L{}{:05}", year, ctx.db.only<std::int64_t>(sql::next_letter, db::arg("year", year)));
  row.letter_issued_on = ctx.today();
  row.letter_until_on = add_days(ctx.today(), letter_days(ctx));
}

// The nearest unit above where somebody approves transfers, so that he is told; the branch itself where
// nobody does.
Id<Unit> unit_above(Ctx& ctx, Id<Unit> branch) {
  return ctx.db.maybe<Id<Unit>>(sql::approving_unit, db::arg("unit_id", branch)).value_or(branch);
}

TransferMade start(Ctx& ctx, Row& row, State state) {
  demand(!ctx.db.maybe<Id<MemberTransfer>>(sql::open_of_person, row), refusal::already_open);
  row.transfer_id = ctx.new_id<MemberTransfer>();
  row.number = next_number(ctx);
  row.state = state;
  row.asked_on = ctx.today();
  ctx.db.run(sql::add, row);
  std::vector<workflow::Part> parts;
  if (const auto account = member::person_brief(ctx, row.person_id).account_id)
    parts.push_back({"member", *account, {}});
  if (row.from_branch_id) {
    parts.push_back({"giver", {}, *row.from_branch_id});
    parts.push_back({"giver_above", {}, unit_above(ctx, *row.from_branch_id)});
  }
  if (row.to_branch_id) {
    parts.push_back({"taker", {}, *row.to_branch_id});
    parts.push_back({"taker_above", {}, unit_above(ctx, *row.to_branch_id)});
  }
  row.item_id = workflow::start(ctx, {.definition = "transfer.transfer",
                                      .subject_kind = subject_kind,
                                      .subject_id = row.transfer_id.value,
                                      .unit_id = unit_of(row),
                                      .parts = std::move(parts),
                                      .state = std::get<std::string_view>(db::value_of(state))});
  ctx.db.run(sql::set_item, row);
  ctx.about(row.transfer_id, unit_of(row), row.number);
  return {row.transfer_id, row.number};
}

void demand_branch(Ctx& ctx, Id<Unit> branch) {
  const auto kind = org::living_unit(ctx, branch).kind;
  const bool fits = kind == org::UnitKind::branch || kind == org::UnitKind::general_branch ||
                    kind == org::UnitKind::party_committee;
  if (!fits) refuse_field("to_branch_id", "field.unknown_value");
}

TransferMade ask_for(Ctx& ctx, const member::MemberBrief& member, const AskMyself& in) {
  if (in.kind == Kind::in) refuse_field("kind", "field.unknown_value");
  const bool within = in.kind == Kind::within;
  if (within && !in.to_branch_id) refuse_field("to_branch_id", "field.required");
  if (!within && !in.to_name) refuse_field("to_name", "field.required");
  Row row;
  row.kind = in.kind;
  row.member_id = member.member_id;
  row.person_id = member.person_id;
  row.name = member.name;
  row.from_branch_id = member.branch_id;
  row.from_name = org::unit_name(ctx, member.branch_id);
  if (within) {
    demand(*in.to_branch_id != member.branch_id, refusal::already_there);
    demand_branch(ctx, *in.to_branch_id);
    row.to_branch_id = in.to_branch_id;
    row.to_name = org::unit_name(ctx, *in.to_branch_id);
  } else {
    row.to_name = in.to_name->value;
  }
  row.reason = in.reason.value;
  row.status = member.status;
  row.joined_on = member::joined_on(ctx, member.member_id).value_or(ctx.today());
  return start(ctx, row, State::asked);
}

// ---- workflow

bool goes_out(Ctx& ctx, const workflow::Item& item) { return row(ctx, item.subject_id).kind == Kind::out; }
bool stays_here(Ctx& ctx, const workflow::Item& item) { return row(ctx, item.subject_id).kind != Kind::out; }
bool letter_is_ours(Ctx& ctx, const workflow::Item& item) {
  return row(ctx, item.subject_id).kind != Kind::in;
}
bool letter_valid(Ctx& ctx, const workflow::Item& item) {
  const auto until = row(ctx, item.subject_id).letter_until_on;
  return !until || ctx.today() <= *until;
}

State state_of(std::string_view state) {
  State found{};
  ensure(shape_of<State>().read(shape_of<State>(), &found, state) == nullptr, "a state of the definition");
  return found;
}

void received(Ctx& ctx, Row& row, const workflow::Form& form) {
  const auto today = ctx.today();
  if (row.kind == Kind::within) {
    member::move_to(ctx, *row.member_id, *row.to_branch_id,
                    {today, member::StayReason::transferred, row.number});
  } else if (row.kind == Kind::in) {
    row.member_id = member::admit(ctx,
                                  {.person_id = row.person_id,
                                   .branch_id = *row.to_branch_id,
                                   .group_id = {},
                                   .status = row.status,
                                   .joined_on = row.joined_on},
                                  {today, member::StayReason::transferred, row.number});
  } else {
    const auto on = parse_day(workflow::value_of(form, "on")).value_or(today);
    if (row.letter_issued_on && on < *row.letter_issued_on)
      refuse_field("on", "field.out_of_range", {{"min", to_text(*row.letter_issued_on)}});
    row.ended_on = on;
    member::leave(ctx, *row.member_id, member::LeftReason::transferred_out, on,
                  row.number + " " + row.to_name);
  }
  figure::add(ctx, "members_transferred", unit_of(row), today);
}

void tell_member(Ctx& ctx, const Row& row, const workflow::Moved& moved) {
  const auto account = member::person_brief(ctx, row.person_id).account_id;
  if (!account || *account == ctx.actor.account_id) return;
  notify::send(ctx, *account, moved.item.ended ? "transfer.ended" : "transfer.moved",
               {{"number", row.number}, {"state", workflow::state_title(ctx, moved.item)}}, "/transfer");
}

void moved(Ctx& ctx, const workflow::Moved& moved) {
  if (moved.item.subject_kind != subject_kind) return;
  auto found = row(ctx, moved.item.subject_id);
  found.state = state_of(moved.item.state);
  if (moved.item.ended) found.ended_on = ctx.today();
  if (moved.move == "let_go" || moved.move == "renew") write_letter(ctx, found);
  if (moved.meaning == "received") received(ctx, found, moved.form);
  ctx.db.run(sql::keep, found);
  tell_member(ctx, found, moved);
}

struct Around {
  Id<MemberTransfer> transfer_id;
  Id<WorkflowItem> item_id;
  std::string side;
};
BOOST_DESCRIBE_STRUCT(Around, (), (transfer_id, item_id, side))

void unit_merged(Ctx& ctx, const org::UnitMerged& event) {
  const auto name = org::unit_name(ctx, event.into_id);
  for (const auto& one : ctx.db.all<Around>(sql::open_around, db::arg("unit_id", event.unit_id))) {
    ctx.db.run(one.side == "giver" ? sql::set_from : sql::set_to, one, db::arg("into_id", event.into_id),
               db::arg("into_name", name));
    const auto above = one.side + "_above";
    workflow::set_part(ctx, one.item_id, one.side, {{one.side, {}, event.into_id}});
    workflow::set_part(ctx, one.item_id, above, {{above, {}, unit_above(ctx, event.into_id)}});
  }
}

bool subject_seen(Ctx& ctx, std::int64_t transfer_id) {
  const auto found = ctx.db.maybe<Row>(sql::one, db::arg("transfer_id", transfer_id));
  return found && may_see(ctx, *found);
}
std::string subject_title(Ctx& ctx, std::int64_t transfer_id) {
  const auto found = row(ctx, transfer_id);
  return found.number + " " + found.name;
}

std::vector<Card> cards(Ctx& ctx, const std::vector<Row>& rows) {
  std::vector<Card> cards;
  for (const auto& row : rows) cards.push_back(card(ctx, row));
  return cards;
}

}  // namespace

TransferMade ask(Ctx& ctx, const Ask& in) {
  const auto member = member::find(ctx, in.member_id);
  demand(member.has_value(), linli::refusal::not_found);
  access::demand_within(ctx, can::handle, member->branch_id);
  return ask_for(ctx, *member, {in.kind, in.to_branch_id, in.to_name, in.reason});
}

TransferMade ask_myself(Ctx& ctx, const AskMyself& in) {
  const auto member = member::member_of_account(ctx, ctx.actor.account_id);
  demand(member.has_value(), refusal::not_a_member);
  return ask_for(ctx, *member, in);
}

TransferMade bring_in(Ctx& ctx, const BringIn& in) {
  access::demand_within(ctx, can::handle, in.branch_id);
  demand_branch(ctx, in.branch_id);
  if (in.status != member::Status::full && in.status != member::Status::probationary)
    refuse_field("status", "field.unknown_value");
  for (const auto& [field, day] :
       {std::pair{"joined_on", in.joined_on}, std::pair{"letter_issued_on", in.letter_issued_on}})
    if (day > ctx.today()) refuse_field(field, "field.out_of_range", {{"max", to_text(ctx.today())}});
  const auto days = in.letter_days.value_or(letter_days(ctx));
  if (days < 1 || days > 366) refuse_field("letter_days", "field.out_of_range", {{"min", 1}, {"max", 366}});
  const auto plain = [](const auto& text) { return text ? std::optional(text->value) : std::nullopt; };
  Row row;
  row.kind = Kind::in;
  row.person_id = member::know_person(
      ctx, {in.name.value, plain(in.phone), plain(in.id_number), plain(in.education), in.birth_on, in.sex});
  const auto person = member::person_brief(ctx, row.person_id);
  demand(!person.member_id, refusal::already_member);
  row.name = person.name;
  row.from_name = in.from_name.value;
  row.to_branch_id = in.branch_id;
  row.to_name = org::unit_name(ctx, in.branch_id);
  row.reason = in.reason ? in.reason->value : "";
  row.status = in.status;
  row.joined_on = in.joined_on;
  row.letter_number = in.letter_number.value;
  row.letter_issued_on = in.letter_issued_on;
  row.letter_until_on = add_days(in.letter_issued_on, days);
  demand(ctx.today() <= *row.letter_until_on, refusal::letter_expired);
  return start(ctx, row, State::let_go);
}

List<Card> transfers(Ctx& ctx, const TransfersAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto& query = in.side.value_or(Side::from) == Side::from ? sql::list_from : sql::list_to;
  return paged_by(cards(ctx, ctx.db.all<Row>(query, in, db::arg("scope_id", scope), db::arg("before", before),
                                             db::arg("limit", fetched))),
                  fetched, &Card::transfer_id);
}

List<Card> my_transfers(Ctx& ctx, const Page& in) {
  if (!ctx.actor.person_id) return {};
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  return paged_by(cards(ctx, ctx.db.all<Row>(sql::list_of_person, db::arg("person_id", ctx.actor.person_id),
                                             db::arg("before", before), db::arg("limit", fetched))),
                  fetched, &Card::transfer_id);
}

Full transfer(Ctx& ctx, const OneTransfer& in) {
  const auto found = row(ctx, in.transfer_id.value);
  demand(may_see(ctx, found) || is_own(ctx, found), refusal::transfer_not_found);
  return full(ctx, found);
}

List<workflow::LineShown> lines(Ctx& ctx, const LinesAsked& in) {
  const auto found = row(ctx, in.transfer_id.value);
  demand(may_see(ctx, found) || is_own(ctx, found), refusal::transfer_not_found);
  const auto fetched = rows_to_fetch(ctx, in);
  return paged_by(workflow::lines(ctx, found.item_id, Id<WorkflowLine>{after_number(in)}, fetched), fetched,
                  &workflow::LineShown::line_id);
}

Full make_move(Ctx& ctx, const MakeMove& in) {
  const auto before = row(ctx, in.transfer_id.value);
  demand(may_see(ctx, before) || is_own(ctx, before), refusal::transfer_not_found);
  std::optional<std::string> note;
  if (in.note) note = in.note->value;
  workflow::move(ctx, {.item_id = before.item_id,
                       .move = in.move.value,
                       .form = in.form,
                       .note = note,
                       .file_ids = in.file_ids});
  ctx.about(in.transfer_id, unit_of(before), fmt::format("{} {}", before.number, in.move.value));
  return full(ctx, row(ctx, in.transfer_id.value));
}

void declare_workflow(App& app) {
  workflow::guard(app, "transfer.goes_out", goes_out, refusal::stays_here);
  workflow::guard(app, "transfer.stays_here", stays_here, refusal::goes_out);
  workflow::guard(app, "transfer.letter_is_ours", letter_is_ours, refusal::letter_not_ours);
  workflow::guard(app, "transfer.letter_valid", letter_valid, refusal::letter_expired);
  workflow::subject(app, {.kind = std::string(subject_kind),
                          .may_see = subject_seen,
                          .title = subject_title,
                          .link = "/transfers/"});
  workflow::ship(app, {.module = "transfer", .json = workflows::transfer_json});
  app.on<workflow::Moved>(moved);
  app.on<org::UnitMerged>(unit_merged);
}

}  // namespace linli::transfer
