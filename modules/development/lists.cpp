#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "modules/development/development.sql.hpp"
#include "modules/development/row.hpp"

namespace linli::development {
namespace {

struct TallyRow {
  State state{};
  std::int64_t files = 0, due_soon = 0, overdue = 0;
};
BOOST_DESCRIBE_STRUCT(TallyRow, (), (state, files, due_soon, overdue))

// How a name begins, with the signs of LIKE taken as themselves.
std::optional<std::string> pattern_of(const std::optional<Text<1, 60>>& typed) {
  if (!typed) return {};
  std::string pattern;
  for (const char c : typed->value) {
    if (c == '%' || c == '_' || c == '!') pattern += '!';
    pattern += c;
  }
  return pattern + '%';
}

}  // namespace

List<Card> files_of_unit(Ctx& ctx, const FilesAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto fetched = rows_to_fetch(ctx, in);
  const auto before = before_number(in);
  const auto today = ctx.today();
  // Nobody finds out a name by guessing its beginning.
  if (in.q && !member::shows_names(ctx, scope)) refuse_field("q", "field.unknown_value");
  const auto pattern = pattern_of(in.q);
  std::vector<Card> cards;
  for (const auto& row :
       ctx.db.all<Row>(sql::list, in, db::arg("scope_id", scope), db::arg("before", before),
                       db::arg("pattern", pattern), db::arg("today", today), db::arg("limit", fetched)))
    cards.push_back(card(ctx, row));
  return paged_by(std::move(cards), fetched, &Card::file_id);
}

Board board(Ctx& ctx, const BoardAsked& in) {
  const auto scope = access::scope_unit(ctx, can::see, in.unit_id);
  const auto today = ctx.today();
  const auto tallies = ctx.db.all<TallyRow>(sql::tally, db::arg("scope_id", scope), db::arg("today", today));
  Board board{scope, {}};
  for (int number = 1; number <= steps_total; ++number) {
    const auto state = static_cast<State>(number - 1);
    const auto stage = stage_of(state);
    if (board.stages.empty() || board.stages.back().stage != stage) board.stages.push_back({stage});
    auto& column = board.stages.back();
    BoardStep step{state, number, step_title(ctx, state)};
    for (const auto& tally : tallies)
      if (tally.state == state)
        step.files = tally.files, step.due_soon = tally.due_soon, step.overdue = tally.overdue;
    column.files += step.files;
    column.due_soon += step.due_soon;
    column.overdue += step.overdue;
    column.steps.push_back(std::move(step));
  }
  return board;
}

FileFull file(Ctx& ctx, const OneFile& in) {
  const auto found = row(ctx, in.file_id);
  demand(may_see(ctx, found) || is_own(ctx, found), refusal::file_not_found);
  return full(ctx, found);
}

MyFile my_file(Ctx& ctx, const Nothing&) {
  if (!ctx.actor.person_id) return {};
  const auto found = ctx.db.maybe<Row>(sql::of_person, db::arg("person_id", ctx.actor.person_id));
  if (!found) return {};
  return {full(ctx, *found)};
}

List<workflow::LineShown> lines(Ctx& ctx, const LinesAsked& in) {
  const auto found = row(ctx, in.file_id);
  demand(may_see(ctx, found) && !is_own(ctx, found), refusal::file_not_found);
  // The forms of the steps name people and say what was thought of them.
  demand(member::shows_names(ctx, found.branch_id), linli::refusal::not_allowed);
  const auto fetched = rows_to_fetch(ctx, in);
  auto all = workflow::lines(ctx, found.item_id, Id<WorkflowLine>{after_number(in)}, fetched);
  return paged_by(std::move(all), fetched, &workflow::LineShown::line_id);
}

}  // namespace linli::development
