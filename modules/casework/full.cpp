// One case as a whole, for whoever may see it, and the moves that he makes.
#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/casework/cases.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/categories.hpp"
#include "modules/casework/team.hpp"
#include "modules/casework/texts.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::casework {
namespace {

std::string name_of(Ctx& ctx, std::optional<Id<Account>> account_id) {
  return account_id && *account_id ? access::account_name(ctx, *account_id) : std::string{};
}

HandlerShown person_or_unit(Ctx& ctx, Id<Unit> unit_id, Id<Account> account_id) {
  HandlerShown shown;
  if (account_id) {
    shown.account_id = account_id;
    shown.name = access::account_name(ctx, account_id);
  }
  if (unit_id) {
    shown.unit_id = unit_id;
    shown.unit_name = org::unit_name(ctx, unit_id);
  }
  return shown;
}

// Nobody but himself ever reads the number here, and an anonymous one has no name either. He can be written
// to all the same.
ReporterShown reporter_of(Ctx& ctx, const CaseRow& row, const Relation& relation) {
  ReporterShown shown;
  shown.is_me = relation.reporter;
  if (row.reporter_id) shown.relay = "messages";
  if (row.anonymous && !relation.reporter) return shown;
  if (row.person_name)
    shown.name_masked = crypto::mask_name(opened(ctx, *row.person_name, "person_name", row.case_id));
  else if (row.reporter_id)
    shown.name_masked = crypto::mask_name(access::account_name(ctx, row.reporter_id));
  return shown;
}

Verdicts verdicts_of(Ctx& ctx, const CaseRow& row) {
  Verdicts made;
  if (row.outcome)
    made.handler = HandlerVerdict{*row.outcome, row.outcome_text.value_or(""), row.done_at,
                                  name_of(ctx, row.outcome_by)};
  if (row.accepted)
    made.verifier =
        VerifierVerdict{*row.accepted, row.verify_text, row.verified_at, name_of(ctx, row.verified_by)};
  if (row.satisfied)
    made.resident = ResidentVerdict{*row.satisfied, row.stars, row.rate_text, row.rated_at,
                                    row.rated_by_proxy.value_or(false)};
  return made;
}

std::vector<std::string> what_may(Ctx& ctx, const CaseRow& row, const Relation& relation) {
  std::vector<std::string> may;
  const auto level = row.level_unit_id;
  const bool dispatches = access::may_within(ctx, can::dispatch, level);
  if (!row.over() && (dispatches || leads(ctx, row))) may.emplace_back("split");
  if (!row.over() && dispatches) may.emplace_back("merge");
  if (dispatches || leads(ctx, row)) may.emplace_back("attach_consultation");
  if (relation.reporter || relation.handler || dispatches) may.emplace_back("message");
  if (!relation.handler && access::may_within(ctx, can::reveal, row.unit_id)) may.emplace_back("reveal");
  const auto exclusion = exclusion_of(ctx, row.case_id);
  if (!exclusion && access::may_within(ctx, can::exclude, row.unit_id)) may.emplace_back("exclude");
  if (exclusion && exclusion->state == "waiting" &&
      access::may_within(ctx, can::approve_exclusion, row.unit_id))
    may.emplace_back("decide_exclusion");
  if (relation.follower && !relation.reporter) may.emplace_back("unfollow");
  if (!row.is_private && !row.sensitive && may_set_cover(ctx, row, relation)) may.emplace_back("cover");
  return may;
}

std::vector<workflow::MoveOffer> offers_of(Ctx& ctx, const CaseRow& row, const workflow::Item& item) {
  auto offers = workflow::offers(ctx, item);
  if (row.reporter_id != ctx.actor.account_id && !may_be_rated_for(row))
    std::erase_if(offers, [](const workflow::MoveOffer& offer) { return offer.move == "rate"; });
  return offers;
}

void fill_staff_side(Ctx& ctx, const CaseRow& row, const Relation& relation, CaseFull& full) {
  full.level_unit_id = row.level_unit_id;
  full.level_unit_name = org::unit_name(ctx, row.level_unit_id);
  full.helpers = tasks_of(ctx, row.case_id);
  full.excluded = exclusion_of(ctx, row.case_id);
  full.bounces = row.bounces;
  full.bounces_most = setting::integer(ctx, "casework.bounces");
  full.reporter = reporter_of(ctx, row, relation);
}

// Written down under the program: see move_hidden.
bool made_by_reporter(const workflow::LineShown& line) {
  return line.by_program && (line.kind == "start" || line.move == "rate" || line.move == "withdraw");
}

// What such a line says of him.
void name_reporter(Ctx& ctx, const CaseRow& row, workflow::LineShown& line) {
  const std::string unnamed = localised(ctx, texts::reporter_zh, texts::reporter_en);
  Relation stranger;
  const auto known = reporter_of(ctx, row, stranger).name_masked;
  line.by_program = false;
  line.by_name = known ? *known : unnamed;
}

bool concerns_reporter(const workflow::LineShown& line) {
  static constexpr std::string_view kinds[] = {
      "start", "move", "pause", "resume", "extension_granted", "deadline_missed"};
  return std::find(std::begin(kinds), std::end(kinds), line.kind) != std::end(kinds);
}

// Colleagues speak openly with each other when they return a case or find that it was not done.
bool is_among_staff(const workflow::LineShown& line) {
  return line.move == "return" || line.move == "verify_reject" || line.move == "escalate" ||
         line.move == "reject_unsolvable";
}

// The reporter's own moves carry no name in the history: see start_hidden in report.cpp.
workflow::Item move_hidden(Ctx& ctx, const CaseRow& row, const workflow::MoveAsked& asked) {
  const auto offers = workflow::offers(ctx, workflow::item(ctx, row.item_id));
  const bool open = std::any_of(offers.begin(), offers.end(),
                                [&](const workflow::MoveOffer& offer) { return offer.move == asked.move; });
  if (!open) return workflow::move(ctx, asked);  // refuses, for its reason
  Actor nobody;
  nobody.program = true;
  Ctx hidden{ctx.app, ctx.db, ctx.now, nobody, ctx.call, {}};
  return workflow::move(hidden, asked);
}

}  // namespace

CaseFull full(Ctx& ctx, const CaseRow& row) {
  const auto related = relation(ctx, row);
  const bool own = related.reporter, worker = related.staff || related.handler;
  const auto of_card = card_row(ctx, row.case_id);
  ensure(of_card.has_value(), "a case has a card");
  CaseFull full;
  // Whoever works on a sensitive case has to read it; lists do not show it.
  auto shown = *of_card;
  if (worker) shown.sensitive = false;
  static_cast<CaseCard&>(full) = card(ctx, shown,
                                      own      ? Reader::own
                                      : worker ? Reader::staff
                                               : Reader::everybody);
  const auto item = workflow::item(ctx, row.item_id);
  if (worker) full.item_id = row.item_id;
  if (own || worker) full.photos = files::links(ctx, files_kind, row.case_id.value);
  if (!full.photos.empty()) full.thumb_url = full.photos.front().thumb_url;
  full.cover = cover_of(ctx, row.case_id);
  full.unit_id = row.unit_id;
  full.grid_id = row.grid_id;
  full.anonymous = row.anonymous;
  full.happened_at = row.happened_at;
  if (worker) fill_staff_side(ctx, row, related, full);
  if (own) full.reporter = reporter_of(ctx, row, related);
  if (row.handler_unit_id || row.handler_account_id)
    full.handler = person_or_unit(ctx, row.handler_unit_id, row.handler_account_id);
  if (row.first_unit_id || row.first_account_id)
    full.first_receiver = person_or_unit(ctx, row.first_unit_id, row.first_account_id);
  full.verdicts = verdicts_of(ctx, row);
  full.reopened = row.reopened;
  if (row.duplicate_of)
    full.duplicate_of = OtherCase{*row.duplicate_of, case_row(ctx, *row.duplicate_of).number};
  if (worker) full.merged = ctx.db.all<OtherCase>(sql::merged_into, db::arg("case_id", row.case_id));
  if (worker || own) full.consultations = consultations_of(ctx, row.case_id);
  full.deadlines = workflow::deadlines(ctx, row.item_id);
  full.offers = offers_of(ctx, row, item);
  full.may = what_may(ctx, row, related);
  full.following = related.follower;
  full.version = row.version;
  return full;
}

CaseFull one_case(Ctx& ctx, const OneCase& in) { return full(ctx, seen_case(ctx, in.case_id)); }

List<workflow::LineShown> case_lines(Ctx& ctx, const LinesAsked& in) {
  const auto row = seen_case(ctx, in.case_id);
  const auto related = relation(ctx, row);
  const bool worker = related.staff || related.handler;
  const auto fetched = rows_to_fetch(ctx, in);
  const Id<WorkflowLine> after{after_number(in)};
  auto page =
      paged_by(workflow::lines(ctx, row.item_id, after, fetched), fetched, &workflow::LineShown::line_id);
  if (!worker)
    std::erase_if(page.items, [](const workflow::LineShown& line) { return !concerns_reporter(line); });
  for (auto& line : page.items) {
    if (line.kind == "start") line.title = localised(ctx, texts::reported_zh, texts::reported_en);
    const bool own = made_by_reporter(line);
    if (!worker) {
      line.by_name.reset();
      if (is_among_staff(line)) line.note.reset();
      if (!related.reporter) line.files.clear();
    }
    if (own && (worker || related.reporter)) name_reporter(ctx, row, line);
  }
  return page;
}

CaseFull make_move(Ctx& ctx, const MakeMove& in) {
  const auto row = seen_case(ctx, in.case_id);
  if (in.seen_state && in.seen_state->value != row.state)
    throw Refused(workflow::refusal::move_not_open, {{"state", row.state}, {"move", in.move.value}});
  workflow::MoveAsked asked{
      .item_id = row.item_id, .move = in.move.value, .form = in.form, .note = {}, .file_ids = in.file_ids};
  if (in.note) asked.note = in.note->value;
  if (row.reporter_id == ctx.actor.account_id && (asked.move == "rate" || asked.move == "withdraw"))
    move_hidden(ctx, row, asked);
  else
    workflow::move(ctx, asked);
  ctx.about(row.case_id, row.unit_id, row.number + " " + asked.move);
  return full(ctx, case_row(ctx, row.case_id));
}

}  // namespace linli::casework
