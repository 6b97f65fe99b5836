// Figures: what the county counts. A module declares an indicator once and adds to it inside its commands;
// the engine keeps the sums by unit and day at the leaf, writes them once per group of commands and adds the
// tree up when somebody reads.
//
//   figure::declare(app, {.name = "points_earned", .measure = figure::Measure::points, .records =
//   points_earned_records}); … figure::add(ctx, "points_earned", branch_id, ctx.today(), 3);
//
// Three kinds:
//   sum    added to by commands (points earned, hours)
//   count  asked of the module's own tables when read (members now, applications waiting)
//   ratio  of two other indicators; numerator and denominator are always shown with it
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/command/app.hpp"
#include "platform/command/list.hpp"
#include "platform/core/things.hpp"

namespace linli::figure {

struct Subject;

namespace can {
inline constexpr Permission see{"figure.see"};
}

namespace refusal {
inline constexpr Refusal figure_not_found{"figure.not_found", 404};
inline constexpr Refusal no_records{"figure.no_records", 404};
inline constexpr Refusal too_long{"figure.too_long", 422};
}  // namespace refusal

enum class Measure { count, points, hours, ratio };
BOOST_DESCRIBE_ENUM(Measure, count, points, hours, ratio)

// A unit with everything below it, and the days from `from_on` to `to_on`, both included.
struct Span {
  Id<Unit> unit_id;
  Day from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(Span, (), (unit_id, from_on, to_on))

// One of the records that a figure was counted from.
struct Record {
  Instant at;
  std::string title;
  std::string subject_kind;  // "transfer", "order", "member": the console opens it
  Id<Subject> subject_id;
  Id<Unit> unit_id;
  std::string unit_name;
  std::int64_t value = 0;
};
BOOST_DESCRIBE_STRUCT(Record, (), (at, title, subject_kind, subject_id, unit_id, unit_name, value))

// What an opener is asked for: a page of the records of a span, newest first. The scope has been checked.
struct RecordsAsked : Page {
  Id<Unit> unit_id;
  Day from_on, to_on;
};
BOOST_DESCRIBE_STRUCT(RecordsAsked, (Page), (unit_id, from_on, to_on))

struct Indicator {
  std::string name;  // "points_earned"; screens name it by the key figure.<name>
  Measure measure = Measure::count;
  // Of a sum: what is added counts such parts of one (10: tenths of an hour); shown rounded to whole ones.
  std::int64_t parts_of_one = 1;
  // Of a count: how many there are in the span's unit and below.
  std::function<std::int64_t(Ctx&, const Span&)> count = {};
  bool by_days = false;  // the count minds the span's days; false: there is only a now
  // Of a ratio: the names of two declared indicators.
  std::string numerator = {}, denominator = {};
  std::function<List<Record>(Ctx&, const RecordsAsked&)> records = {};
  bool listed = true;  // false: only a part of a ratio
};

// In a module's `declare`. A name is declared once.
void declare(App& app, Indicator indicator);

// Adds `amount` (may be negative) to a sum, at the unit where it happened. Undone with the command; written
// with its group. `name` is a literal.
void add(Ctx& ctx, std::string_view name, Id<Unit> unit_id, Day day, std::int64_t amount = 1);

// The value of a sum or count over a span.
std::int64_t value(Ctx& ctx, std::string_view name, const Span& span);

Module module();

}  // namespace linli::figure
