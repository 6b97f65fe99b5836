// Staff's lists and the dispatch board.
#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/search.hpp"
#include "modules/casework/team.hpp"
#include "platform/db/like.hpp"
#include "platform/export/export.hpp"

namespace linli::casework {
namespace {

constexpr std::int64_t board_cards = 20;
constexpr Stage open_stages[] = {Stage::establish, Stage::dispatch, Stage::handle, Stage::verify,
                                 Stage::rate};

struct Counted {
  std::int64_t count = 0, overdue = 0;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (count, overdue))

std::optional<Stage> stage_of(Ctx& ctx, std::string_view state) {
  const auto newest = ctx.db.maybe<Id<WorkflowVersion>>(sql::newest_version);
  if (!newest) return {};
  const std::string word = workflow::stage_of(ctx, {.item_id = {},
                                                    .definition = std::string(definition_name),
                                                    .version_id = *newest,
                                                    .subject_kind = {},
                                                    .unit_id = {},
                                                    .state = std::string(state),
                                                    .tier = {}});
  Stage stage{};
  const Shape& shape = shape_of<Stage>();
  return shape.read(shape, &stage, word) == nullptr ? std::optional(stage) : std::nullopt;
}

bool is_number(std::string_view q) {
  return q.size() >= 12 && std::all_of(q.begin(), q.end(), [](unsigned char c) { return std::isdigit(c); });
}

// What the actor has in hand; few enough to be read one by one.
List<CaseCard> in_my_hand(Ctx& ctx, const CasesAsked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  std::vector<CardRow> rows;
  for (const auto case_id : in_hand(ctx)) {
    if (case_id.value >= before || static_cast<std::int64_t>(rows.size()) == fetched) continue;
    auto row = card_row(ctx, case_id);
    if (!row || (in.stage && row->stage != *in.stage) || (in.state && row->state != in.state->value))
      continue;
    if (in.overdue.value_or(false) && !is_overdue(row->due_at, row->missed_at, row->stage, ctx.now)) continue;
    rows.push_back(*std::move(row));
  }
  return card_page(ctx, std::move(rows), fetched, Reader::own);
}

}  // namespace

List<CaseCard> cases_list(Ctx& ctx, const CasesAsked& in) {
  if (in.handler) return in_my_hand(ctx, in);
  const auto unit_id = access::scope_unit(ctx, can::see, in.grid_id ? in.grid_id : in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  if (in.q && is_number(*in.q)) {
    auto found = ctx.db.all<CardRow>(sql::case_by_number, db::arg("number", in.q->value));
    std::erase_if(found, [&](const CardRow& row) { return !may_see_case(ctx, row.case_id.value); });
    return card_page(ctx, std::move(found), fetched, Reader::staff);
  }
  auto before = before_number(in);
  std::int64_t first = 0;
  if (in.from_on) first = first_id_at(start_of(*in.from_on));
  if (in.to_on) before = std::min(before, first_id_at(start_of(add_days(*in.to_on, 1))));
  const std::int64_t overdue = in.overdue.value_or(false);
  auto stage = in.stage;
  if (in.q) {
    const auto term = rarest_term(ctx, *in.q);
    if (term.empty()) refuse_field("q", "field.too_short", {{"min", 2}});
    auto pattern = db::like_anywhere(*in.q);
    for (char& c : pattern)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    auto found = ctx.db.all<CardRow>(
        sql::cases_of_term, db::arg("term", term), db::arg("unit_id", unit_id), db::arg("before", before),
        db::arg("first", first), db::arg("stage", stage), db::arg("overdue", overdue),
        db::arg("now", ctx.now), db::arg("pattern", pattern), db::arg("limit", fetched), in);
    return card_page(ctx, std::move(found), fetched, Reader::staff);
  }
  // A state belongs to one stage, whose index is shorter.
  if (!stage && in.state) stage = stage_of(ctx, *in.state);
  const auto& query = stage ? sql::cases_of_stage : sql::cases;
  auto rows =
      ctx.db.all<CardRow>(query, db::arg("unit_id", unit_id), db::arg("before", before),
                          db::arg("first", first), db::arg("stage", stage), db::arg("overdue", overdue),
                          db::arg("now", ctx.now), db::arg("limit", fetched), in);
  return card_page(ctx, std::move(rows), fetched, Reader::staff);
}

List<CaseCard> my_cases(Ctx& ctx, const Page& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  auto rows = ctx.db.all<CardRow>(sql::my_cases, db::arg("account_id", ctx.actor.account_id),
                                  db::arg("before", before_number(in)), db::arg("limit", fetched));
  auto page = paged_by(std::move(rows), fetched, &CardRow::case_id);
  List<CaseCard> list{{}, page.next};
  for (const CardRow& row : page.items) {
    const auto part = ctx.db.maybe<std::string>(
        sql::follower_part, db::arg("account_id", ctx.actor.account_id), db::arg("case_id", row.case_id));
    const bool own = part == "reporter";
    auto one = cards(ctx, {row}, own ? Reader::own : Reader::everybody);
    list.items.push_back(std::move(one.front()));
  }
  return list;
}

Board board(Ctx& ctx, const BoardAsked& in) {
  const auto unit_id = access::scope_unit(ctx, can::see, in.unit_id);
  Board made{unit_id, org::unit_name(ctx, unit_id), {}};
  const auto& texts = ctx.app.get<exports::Texts>();
  for (const Stage stage : open_stages) {
    const std::string word(std::get<std::string_view>(db::value_of(stage)));
    const auto* title = texts.find(ctx.call.locale, "value.stage." + word);
    const auto counted = ctx.db.only<Counted>(sql::count_of_stage, db::arg("unit_id", unit_id),
                                              db::arg("stage", stage), db::arg("now", ctx.now));
    CasesAsked all;
    auto rows = ctx.db.all<CardRow>(sql::cases_of_stage, db::arg("unit_id", unit_id), db::arg("stage", stage),
                                    db::arg("before", INT64_MAX), db::arg("first", std::int64_t{0}),
                                    db::arg("overdue", std::int64_t{0}), db::arg("now", ctx.now),
                                    db::arg("limit", board_cards), all);
    const bool red_counts = stage != Stage::rate;
    BoardColumn column{stage, title ? *title : word, counted.count, red_counts ? counted.overdue : 0, {}};
    for (const CardRow& row : rows) column.items.push_back(card(ctx, row, Reader::staff));
    made.columns.push_back(std::move(column));
  }
  return made;
}

}  // namespace linli::casework
