// Words of this module in both languages, and the rules that its settings come from.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "modules/deliberation/dto.hpp"

namespace linli::deliberation::texts {

extern const char* const source;

std::string step_title(std::string_view locale, bool of_community, Step step);
std::string assembly(std::string_view locale, Assembly assembly);
// The way as everybody sees it: what is waited for in each state.
std::vector<std::pair<State, std::string>> way(std::string_view locale, Kind kind);

// Labels of the printed record.
struct Labels {
  const char *title, *subtitle, *number, *kind, *four_two, *collect, *what, *proposer, *state, *day, *place,
      *present, *votes, *result, *passed, *failed, *no_quorum, *minutes, *opinions, *support, *oppose,
      *suggest, *decision, *decided_on, *published, *outcome, *reason, *objections, *answer, *signer,
      *recorder, *date;
};
const Labels& labels(std::string_view locale);

void add_to(App& app);
void name_lines(App& app);  // of the history

}  // namespace linli::deliberation::texts
