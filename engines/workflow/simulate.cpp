#include "engines/workflow/simulate.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "engines/workflow/check.hpp"

namespace linli::workflow {
namespace {

constexpr std::size_t moves_most = 100, steps_most = 300;

class Simulation {
 public:
  Simulation(Ctx& ctx, const Definition& definition, const Simulate& in)
      : ctx_(ctx), definition_(definition), in_(in), state_(definition.states.front().state) {}

  Simulated run() {
    enter({}, in_.start_at, {});
    note(in_.start_at, {}, false);
    for (std::size_t i = 0; i < in_.moves.size(); ++i) {
      const auto& tried = in_.moves[i];
      const auto path = fmt::format("moves.{}", i);
      if (tried.at < made_.steps.back().at) return problem(path + ".at", "move_too_early", {});
      run_until(tried.at);
      const auto* move = move_of(definition_, tried.move);
      if (!move) return problem(path + ".move", "unknown_move", tried.move);
      if (!is_from(*move, state_)) return problem(path + ".move", "move_not_open", state_);
      go(*move, tried.at, false, {});
    }
    return std::move(made_);
  }

 private:
  struct Running {
    const DeadlineSpec* spec;
    Instant due_at;
    std::optional<Instant> warn_at;
    bool missed = false;
  };
  struct Waiting {
    const MoveSpec* move;
    Instant due_at;
  };

  Simulated problem(std::string path, std::string code, std::optional<std::string> about) {
    made_.problems.push_back({std::move(path), std::move(code), std::move(about)});
    return std::move(made_);
  }

  std::string_view tier() const { return in_.tier ? std::string_view(*in_.tier) : std::string_view{}; }

  void begin(const DeadlineSpec& spec, Instant at) {
    const auto minutes = minutes_for(ctx_, spec, tier());
    if (!minutes) return;
    Running running{&spec, calendar::add_minutes(ctx_, spec.clock, at, *minutes), {}};
    if (spec.warn_percent)
      running.warn_at =
          calendar::add_ms(ctx_, spec.clock, at, *minutes * minute_ms * *spec.warn_percent / 100);
    running_.push_back(running);
  }

  void enter(std::string_view from, Instant at, std::string_view again) {
    std::erase_if(running_, [&](const Running& running) {
      return !covers(*running.spec, state_) || running.spec->deadline == again;
    });
    for (const DeadlineSpec& spec : definition_.deadlines) {
      const bool runs = std::any_of(running_.begin(), running_.end(),
                                    [&](const Running& running) { return running.spec == &spec; });
      if (covers(spec, state_) && !runs) begin(spec, at);
    }
    if (from == state_) return;
    waiting_.clear();
    for (const AutomaticSpec& automatic : definition_.automatic)
      if (automatic.on == On::time && waits_in(definition_, automatic, state_))
        waiting_.push_back({move_of(definition_, automatic.move),
                            calendar::add_minutes(ctx_, automatic.clock.value_or(Clock::wall), at,
                                                  minutes_for(ctx_, automatic, tier()))});
  }

  void go(const MoveSpec& move, Instant at, bool by_program, std::string_view again) {
    const std::string from = state_;
    state_ = move.to;
    enter(from, at, !again.empty() || !move.again ? again : *move.again);
    note(at, move.move, by_program);
  }

  // What the program itself would do up to that moment, in the order of time.
  void run_until(Instant until) {
    while (made_.steps.size() < steps_most) {
      const auto deadline =
          std::min_element(running_.begin(), running_.end(), [](const Running& a, const Running& b) {
            return std::make_pair(a.missed, a.due_at) < std::make_pair(b.missed, b.due_at);
          });
      const auto waiting =
          std::min_element(waiting_.begin(), waiting_.end(),
                           [](const Waiting& a, const Waiting& b) { return a.due_at < b.due_at; });
      const bool misses = deadline != running_.end() && !deadline->missed && deadline->due_at <= until;
      const bool moves = waiting != waiting_.end() && waiting->due_at <= until;
      if (!misses && !moves) return;
      if (misses && (!moves || deadline->due_at <= waiting->due_at)) {
        miss(*deadline);
      } else {
        const auto fired = *waiting;
        waiting_.erase(waiting);
        go(*fired.move, fired.due_at, true, {});
      }
    }
  }

  void miss(Running& running) {
    running.missed = true;
    const auto& spec = *running.spec;
    const auto at = running.due_at;
    const auto* move = spec.missed && spec.missed->move ? move_of(definition_, *spec.missed->move) : nullptr;
    if (move && is_from(*move, state_))
      go(*move, at, true, spec.deadline);
    else
      note(at, {}, true);
  }

  void note(Instant at, std::string_view move, bool by_program) {
    const auto& locale = ctx_.call.locale;
    SimulatedStep step;
    step.at = at;
    step.state = state_;
    step.title = in_words(state_of(definition_, state_)->title, locale);
    if (!move.empty()) step.move = move;
    step.by_program = by_program;
    for (const MoveSpec& open : definition_.moves)
      if (is_from(open, state_))
        step.who.push_back(
            {open.move, in_words(open.title, locale), who_in_words(ctx_, definition_, open.who)});
    for (const Running& running : running_)
      step.deadlines.push_back({running.spec->deadline, in_words(running.spec->title, locale), running.due_at,
                                running.warn_at, running.missed || running.due_at <= at});
    made_.steps.push_back(std::move(step));
  }

  Ctx& ctx_;
  const Definition& definition_;
  const Simulate& in_;
  std::string state_;
  std::vector<Running> running_;
  std::vector<Waiting> waiting_;
  Simulated made_;
};

}  // namespace

Simulated simulate(Ctx& ctx, const Simulate& in) {
  if (in.moves.size() > moves_most)
    refuse_field("moves", "field.too_long", {{"max", std::int64_t{moves_most}}});
  auto checked = check(ctx, in.definition.value);
  if (!checked.problems.empty()) return {std::move(checked.problems), {}};
  const auto& definition = *checked.definition;
  if (in.tier && std::none_of(definition.tiers.begin(), definition.tiers.end(),
                              [&](const TierSpec& tier) { return tier.tier == *in.tier; }))
    refuse_field("tier", "field.unknown_value");
  return Simulation(ctx, definition, in).run();
}

}  // namespace linli::workflow
