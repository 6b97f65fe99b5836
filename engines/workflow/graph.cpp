#include "engines/workflow/graph.hpp"

#include <algorithm>

#include "engines/workflow/texts.hpp"
#include "engines/workflow/workflow.sql.hpp"
#include "platform/export/export.hpp"

namespace linli::workflow {
namespace {

void add_new(std::vector<std::string>& all, std::string text) {
  if (!text.empty() && std::find(all.begin(), all.end(), text) == all.end()) all.push_back(std::move(text));
}

std::optional<On> automatic_from(const Definition& definition, const MoveSpec& move, std::string_view from) {
  for (const AutomaticSpec& automatic : definition.automatic)
    if (automatic.move == move.move && waits_in(definition, automatic, from)) return automatic.on;
  for (const DeadlineSpec& deadline : definition.deadlines)
    if (deadline.missed && deadline.missed->move == move.move && covers(deadline, from)) return On::time;
  return {};
}

}  // namespace

std::vector<std::string> who_in_words(Ctx& ctx, const Definition& definition,
                                      const std::vector<WhoSpec>& who) {
  std::vector<std::string> all;
  for (const WhoSpec& one : who) {
    if (one.part) {
      const auto* part = part_of(definition, *one.part);
      add_new(all, part ? in_words(part->title, ctx.call.locale) : *one.part);
    } else if (one.permission == linli::can::signed_in.name) {
      add_new(all, texts::anybody_signed_in(ctx.call.locale));
    } else if (one.permission) {
      for (const auto& role :
           ctx.db.all<std::string>(sql::roles_with, db::arg("permission", *one.permission))) {
        const auto* title = ctx.app.get<exports::Texts>().find(ctx.call.locale, "value.role." + role);
        add_new(all, title ? *title : role);
      }
    }
  }
  return all;
}

Graph graph_of(Ctx& ctx, const Definition& definition) {
  const auto& locale = ctx.call.locale;
  Graph graph;
  for (const StateSpec& state : definition.states)
    graph.states.push_back(
        {state.state, in_words(state.title, locale), state.stage, state.end.value_or(false), state.meaning});
  for (const MoveSpec& move : definition.moves) {
    const auto who = who_in_words(ctx, definition, move.who);
    for (const std::string& from : move.from)
      graph.moves.push_back({move.move, in_words(move.title, locale), from, move.to, who,
                             automatic_from(definition, move, from), move.danger.value_or(false)});
  }
  for (const DeadlineSpec& deadline : definition.deadlines)
    graph.deadlines.push_back({deadline.deadline, in_words(deadline.title, locale), deadline.from_states});
  return graph;
}

}  // namespace linli::workflow
