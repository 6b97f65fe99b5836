// A file as it is kept: inside of this module.
#pragma once

#include "modules/development/dto.hpp"

namespace linli::development {

struct Row {
  Id<DevelopmentFile> file_id;
  std::string number;
  Id<Person> person_id;
  std::string name;
  std::optional<std::string> occupation;
  Id<Unit> branch_id;
  std::string branch_name;
  Id<WorkflowItem> item_id;
  State state{};
  Stage stage{};
  Day since_on, applied_on;
  std::optional<Day> activist_on, candidate_on, reviewed_on;
  bool review_passed = false;
  std::optional<Day> pre_reviewed_on, meeting_on, approved_on, probation_until_on;
  std::optional<std::int64_t> extended_months;
  std::optional<Day> conversion_meeting_on;
  std::optional<Id<Member>> member_id;
  std::optional<std::string> due_clock;
  std::optional<Day> due_on, warn_on;
  std::optional<State> taken_over_in;
  std::optional<Day> ended_on;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (file_id, number, person_id, name, occupation, branch_id, branch_name, item_id, state,
                       stage, since_on, applied_on, activist_on, candidate_on, reviewed_on, review_passed,
                       pre_reviewed_on, meeting_on, approved_on, probation_until_on, extended_months,
                       conversion_meeting_on, member_id, due_clock, due_on, warn_on, taken_over_in, ended_on))

Row row(Ctx& ctx, Id<DevelopmentFile> file_id);  // refuses file_not_found
std::optional<Row> find_row(Ctx& ctx, Id<DevelopmentFile> file_id);
// Everything but who and where.
void keep_row(Ctx& ctx, const Row& row);

bool is_own(Ctx& ctx, const Row& row);
bool may_see(Ctx& ctx, const Row& row);
// The file, for somebody who keeps files of its branch; the audit line is about it.
Row row_to_keep(Ctx& ctx, const Permission& permission, Id<DevelopmentFile> file_id);
// Refuses not_at_this_step unless the file stands at the step, or between the two.
void demand_step(const Row& row, State from, State to);
void demand_day(Ctx& ctx, const char* field, Day day, std::optional<Day> from = {});

Card card(Ctx& ctx, const Row& row);
FileFull full(Ctx& ctx, const Row& row);

int number_of(State state);  // 1 to 25; 25 when it is over
Stage stage_of(State state);
std::string word(State state);
std::string step_title(const Ctx& ctx, State state);

std::optional<Day> earliest(Ctx& ctx, const Row& row);
bool review_is_valid(Ctx& ctx, const Row& row, Day on);
Day review_valid_until(Ctx& ctx, Day reviewed_on);

// ---- clocks

enum class Clock {
  talk,
  half_year_review,
  review,
  branch_meeting,
  approval,
  conversion,
  conversion_approval,
  publicity
};
BOOST_DESCRIBE_ENUM(Clock, talk, half_year_review, review, branch_meeting, approval, conversion,
                    conversion_approval, publicity)

// Begins a clock, ending one of the same name that runs.
void begin_clock(Ctx& ctx, Row& row, Clock clock, Day began_on, Day due_on);
void end_clock(Ctx& ctx, Row& row, Clock clock);
void end_clocks(Ctx& ctx, Row& row);
// Sets the clocks that a file in its state has; for files that are taken over.
void begin_clocks_of_state(Ctx& ctx, Row& row);
std::string clock_title(std::string_view locale, std::string_view clock);
void declare_clocks(App& app);

// Guards and listeners that the definition names.
void declare_workflow(App& app);

namespace texts {
extern const char* const source;
extern const char* const local_source;
void add_to(App& app);
}  // namespace texts

}  // namespace linli::development
