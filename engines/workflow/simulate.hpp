// "Who could do what, and when would it be overdue" before a definition is switched on: inside of this
// engine.
#pragma once

#include "engines/workflow/versions.hpp"

namespace linli::workflow {

struct MoveTried {
  std::string move;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(MoveTried, (), (move, at))

struct Simulate {
  DefinitionText definition;
  Instant start_at;
  std::optional<std::string> tier;
  std::vector<MoveTried> moves;
};
BOOST_DESCRIBE_STRUCT(Simulate, (), (definition, start_at, tier, moves))

struct WhoCould {
  std::string move, title;
  std::vector<std::string> who;
};
BOOST_DESCRIBE_STRUCT(WhoCould, (), (move, title, who))

struct DeadlineThen {
  std::string deadline, title;
  Instant due_at;
  std::optional<Instant> warn_at;
  bool overdue = false;
};
BOOST_DESCRIBE_STRUCT(DeadlineThen, (), (deadline, title, due_at, warn_at, overdue))

struct SimulatedStep {
  Instant at;
  std::string state, title;
  std::optional<std::string> move;  // what led here
  bool by_program = false;
  std::vector<WhoCould> who;
  std::vector<DeadlineThen> deadlines;
};
BOOST_DESCRIBE_STRUCT(SimulatedStep, (), (at, state, title, move, by_program, who, deadlines))

struct Simulated {
  std::vector<Problem> problems;
  std::vector<SimulatedStep> steps;
};
BOOST_DESCRIBE_STRUCT(Simulated, (), (problems, steps))

// Guards are not asked, since there is no subject; everything else happens as it would.
Simulated simulate(Ctx& ctx, const Simulate& in);

}  // namespace linli::workflow
