#include "modules/development/row.hpp"

#include "engines/access/access.hpp"
#include "engines/setting/setting.hpp"
#include "modules/development/development.sql.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::development {
namespace {

struct StepRow {
  std::string step;
  Day done_on;
  std::string by_name;
};
BOOST_DESCRIBE_STRUCT(StepRow, (), (step, done_on, by_name))

struct ClockRow {
  std::string clock;
  Day began_on, due_on;
  bool warned = false, missed = false;
  std::optional<Day> ended_on;
};
BOOST_DESCRIBE_STRUCT(ClockRow, (), (clock, began_on, due_on, warned, missed, ended_on))

// The titles of steps are those of the definition's states; the item of the file says the version.
std::string title_of(Ctx& ctx, const Row& row, State state) {
  workflow::Item item;
  item = workflow::item(ctx, row.item_id);
  item.state = word(state);
  return workflow::state_title(ctx, item);
}

std::vector<StepLine> steps_of(Ctx& ctx, const Row& row) {
  const auto done = ctx.db.all<StepRow>(sql::steps, db::arg("file_id", row.file_id));
  auto item = workflow::item(ctx, row.item_id);
  std::vector<StepLine> steps;
  for (int number = 1; number <= steps_total; ++number) {
    const auto state = static_cast<State>(number - 1);
    item.state = word(state);
    StepLine line{number, state, stage_of(state), workflow::state_title(ctx, item), StepState::ahead, {}, {}};
    const bool passed = row.stage == Stage::closed ? row.state == State::archived : state < row.state;
    if (passed) line.state = StepState::done;
    if (state == row.state) line.state = StepState::now;
    for (const auto& one : done)
      if (one.step == item.state && line.state != StepState::now) {
        line.state = StepState::done;
        line.done_on = one.done_on;
        line.by_name = one.by_name;
      }
    steps.push_back(std::move(line));
  }
  return steps;
}

Light light_of(Ctx& ctx, const Row& row) {
  if (!row.due_on || row.ended_on) return Light::none;
  if (*row.due_on < ctx.today()) return Light::red;
  return row.warn_on && *row.warn_on <= ctx.today() ? Light::yellow : Light::blue;
}

}  // namespace

Row row(Ctx& ctx, Id<DevelopmentFile> file_id) {
  return ctx.db.one<Row>(sql::one, refusal::file_not_found, db::arg("file_id", file_id));
}
std::optional<Row> find_row(Ctx& ctx, Id<DevelopmentFile> file_id) {
  return ctx.db.maybe<Row>(sql::one, db::arg("file_id", file_id));
}
void keep_row(Ctx& ctx, const Row& row) { ctx.db.run(sql::keep, row); }

bool is_own(Ctx& ctx, const Row& row) { return ctx.actor.person_id && ctx.actor.person_id == row.person_id; }
bool may_see(Ctx& ctx, const Row& row) { return access::may_within(ctx, can::see, row.branch_id); }

Row row_to_keep(Ctx& ctx, const Permission& permission, Id<DevelopmentFile> file_id) {
  auto found = row(ctx, file_id);
  demand(may_see(ctx, found), refusal::file_not_found);
  access::demand_within(ctx, permission, found.branch_id);
  demand(!is_own(ctx, found), linli::refusal::not_allowed);
  ctx.about(file_id, found.branch_id, found.number);
  return found;
}

void demand_step(const Row& row, State from, State to) {
  if (row.state < from || row.state > to)
    throw Refused(refusal::not_at_this_step, {{"state", word(row.state)}});
}

void demand_day(Ctx& ctx, const char* field, Day day, std::optional<Day> from) {
  if (day > ctx.today()) refuse_field(field, "field.out_of_range", {{"max", to_text(ctx.today())}});
  if (from && day < *from) refuse_field(field, "field.out_of_range", {{"min", to_text(*from)}});
}

int number_of(State state) { return std::min(static_cast<int>(state) + 1, steps_total); }

Stage stage_of(State state) {
  if (state > State::archive) return Stage::closed;
  if (state <= State::talk) return Stage::apply;
  if (state <= State::cultivate) return Stage::activist;
  if (state <= State::training) return Stage::candidate;
  return state <= State::approve_record ? Stage::admit : Stage::probation;
}

std::string word(State state) { return std::string(std::get<std::string_view>(db::value_of(state))); }

std::optional<Day> earliest(Ctx& ctx, const Row& row) {
  if (row.state == State::cultivate && row.activist_on)
    return add_months(*row.activist_on,
                      static_cast<int>(setting::integer(ctx, "development.cultivation_months")));
  if (row.state == State::probation && row.probation_until_on)
    return add_days(*row.probation_until_on,
                    -static_cast<int>(setting::integer(ctx, "development.conversion_days_before")));
  if (row.state == State::conversion_meeting) return row.probation_until_on;
  return {};
}

Day review_valid_until(Ctx& ctx, Day reviewed_on) {
  return add_months(reviewed_on, static_cast<int>(setting::integer(ctx, "development.review_months")));
}

bool review_is_valid(Ctx& ctx, const Row& row, Day on) {
  return row.reviewed_on && row.review_passed && on < review_valid_until(ctx, *row.reviewed_on);
}

Card card(Ctx& ctx, const Row& row) {
  Card card{.file_id = row.file_id,
            .number = row.number,
            .name = row.name,
            .branch_id = row.branch_id,
            .branch_name = row.branch_name,
            .stage = row.stage,
            .step = row.state,
            .step_number = number_of(row.state),
            .step_title = title_of(ctx, row, row.state),
            .since_on = row.since_on,
            .applied_on = row.applied_on,
            .next_clock = {},
            .due_on = row.due_on,
            .earliest_on = earliest(ctx, row),
            .light = light_of(ctx, row),
            .ended_on = row.ended_on};
  if (row.due_clock) card.next_clock = clock_title(ctx.call.locale, *row.due_clock);
  if (!is_own(ctx, row) && !member::shows_names(ctx, row.branch_id)) card.name = crypto::mask_name(row.name);
  return card;
}

FileFull full(Ctx& ctx, const Row& row) {
  FileFull full;
  static_cast<Card&>(full) = card(ctx, row);
  const auto person = member::person_brief(ctx, row.person_id);
  const auto file_id = db::arg("file_id", row.file_id);
  full.person_id = row.person_id;
  full.member_id = row.member_id;
  full.phone_masked = person.phone_masked;
  full.birth_on = person.birth_on;
  full.sex = person.sex;
  full.education = person.education;
  full.occupation = row.occupation;
  full.steps = steps_of(ctx, row);
  for (const auto& clock : ctx.db.all<ClockRow>(sql::clocks, file_id))
    full.clocks.push_back({clock.clock, clock_title(ctx.call.locale, clock.clock), clock.began_on,
                           clock.due_on, clock.warned, clock.missed, clock.ended_on});
  full.contacts = ctx.db.all<Sponsor>(sql::sponsors, file_id, db::arg("part", Sponsorship::contact));
  full.introducers = ctx.db.all<Sponsor>(sql::sponsors, file_id, db::arg("part", Sponsorship::introducer));
  full.trainings = ctx.db.all<Training>(sql::trainings, file_id);
  full.publicities = ctx.db.all<Publicity>(sql::publicities, file_id);
  full.probation_until_on = row.probation_until_on;
  full.extended_months = row.extended_months;
  full.taken_over_in = row.taken_over_in;
  full.item_id = row.item_id;
  full.own = is_own(ctx, row);
  full.offers = workflow::offers(ctx, workflow::item(ctx, row.item_id));
  // What others think of him is not for himself, nor for those who do not see whom it is about.
  const bool whole = member::shows_names(ctx, row.branch_id);
  if (full.own || !whole) {
    for (auto& publicity : full.publicities) publicity.note.reset();
    for (auto& step : full.steps) step.by_name.reset();
    if (!whole && !full.own)
      for (auto* sponsors : {&full.contacts, &full.introducers})
        for (auto& sponsor : *sponsors) sponsor.name = crypto::mask_name(sponsor.name);
    return full;
  }
  full.reviews = ctx.db.all<HalfYear>(sql::half_years, file_id);
  full.resolutions = ctx.db.all<Resolution>(sql::resolutions, file_id);
  if (row.reviewed_on)
    full.political_review =
        ReviewSummary{*row.reviewed_on, row.review_passed, review_valid_until(ctx, *row.reviewed_on)};
  return full;
}

}  // namespace linli::development
