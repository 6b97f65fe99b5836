// A matter as it is kept: inside of this module.
#pragma once

#include "modules/deliberation/dto.hpp"

namespace linli::deliberation {

struct Row {
  Id<linli::Matter> matter_id;
  std::string number;
  Kind kind{};
  std::string title, text;
  Id<Unit> unit_id;
  std::string unit_name;
  std::optional<Id<Unit>> branch_id;
  std::optional<std::string> branch_name;
  Id<Account> account_id;
  Id<WorkflowItem> item_id;
  State state{};
  Stage stage{};
  Instant created_at;
  std::optional<Instant> public_at;
  std::optional<Day> decided_on;
  std::optional<std::string> decision_text;
  std::optional<Instant> decision_at, until_at;
  std::optional<std::string> result_text;
  std::optional<Instant> result_at, ended_at;
  std::optional<std::string> reason;
  std::int64_t version = 0;
  std::int64_t opinions = 0, objections = 0, open_objections = 0;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (matter_id, number, kind, title, text, unit_id, unit_name, branch_id, branch_name,
                       account_id, item_id, state, stage, created_at, public_at, decided_on, decision_text,
                       decision_at, until_at, result_text, result_at, ended_at, reason, version, opinions,
                       objections, open_objections))

Row row(Ctx& ctx, Id<linli::Matter> matter_id);  // refuses matter_not_found
std::optional<Row> find_row(Ctx& ctx, Id<linli::Matter> matter_id);
// Refuses matter_not_found to whoever may not see it: that there is one is not his to know.
Row seen_row(Ctx& ctx, Id<linli::Matter> matter_id);
// The same for what everybody reads.
Row public_row(Ctx& ctx, Id<linli::Matter> matter_id);

bool may_see(Ctx& ctx, const Row& matter);
bool may_keep(Ctx& ctx, const Row& matter);
void demand_keep(Ctx& ctx, const Row& matter);
bool is_at_home(Ctx& ctx, const Row& matter);

// Which step is due in that state, if one is.
std::optional<Step> step_due(Kind kind, State state);
ballot::Rule rule_of(Step step, const std::optional<Assembly>& assembly);
// Who may resolve in a village, and who in a community.
std::vector<Assembly> assemblies(Ctx& ctx, Id<Unit> unit_id);
bool takes_opinions(State state);
bool is_published(State state);

MatterCard card(Ctx& ctx, const Row& from);
MatterFull full(Ctx& ctx, const Row& from);
std::string step_title(Ctx& ctx, Kind kind, Step step);
std::string link_to(Id<linli::Matter> matter_id);
void demand_few(const std::vector<Id<File>>& file_ids);

}  // namespace linli::deliberation
