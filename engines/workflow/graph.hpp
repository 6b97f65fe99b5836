// A definition as a graph to draw: inside of this engine.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engines/workflow/definition.hpp"

namespace linli::workflow {

struct GraphState {
  std::string state, title;
  std::optional<std::string> stage;
  bool end = false;
  std::optional<std::string> meaning;
};
BOOST_DESCRIBE_STRUCT(GraphState, (), (state, title, stage, end, meaning))

// One arrow: a move from several states is several.
struct GraphMove {
  std::string move, title, from, to;
  std::vector<std::string> who;
  std::optional<On> automatic;
  bool danger = false;
};
BOOST_DESCRIBE_STRUCT(GraphMove, (), (move, title, from, to, who, automatic, danger))

struct GraphDeadline {
  std::string deadline, title;
  std::vector<std::string> states;
};
BOOST_DESCRIBE_STRUCT(GraphDeadline, (), (deadline, title, states))

struct Graph {
  std::vector<GraphState> states;
  std::vector<GraphMove> moves;
  std::vector<GraphDeadline> deadlines;
};
BOOST_DESCRIBE_STRUCT(Graph, (), (states, moves, deadlines))

Graph graph_of(Ctx& ctx, const Definition& definition);
// Parts by their titles, permissions by the roles that have them.
std::vector<std::string> who_in_words(Ctx& ctx, const Definition& definition,
                                      const std::vector<WhoSpec>& who);

}  // namespace linli::workflow
