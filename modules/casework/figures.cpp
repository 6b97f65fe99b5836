// What is counted, and the cases behind each number.
#include "engines/figure/figure.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/count.hpp"

namespace linli::casework {
namespace {

bool was_answered(const CaseRow& row) { return row.meaning == "solved" || row.meaning == "unsolvable"; }

// Cases in the order of their reporting; the span is that of the day that the figure counts by.
template <const db::Query& query>
List<figure::Record> records(Ctx& ctx, const figure::RecordsAsked& asked) {
  const auto limit = rows_to_fetch(ctx, asked);
  const auto from = start_of(asked.from_on), to = start_of(add_days(asked.to_on, 1));
  const Id<linli::Case> first{first_id_at(from)};
  const Id<linli::Case> before{std::min(before_number(asked), first_id_at(to))};
  auto rows = paged_by(ctx.db.all<CardRow>(query, db::arg("unit_id", asked.unit_id), db::arg("first", first),
                                           db::arg("before", before), db::arg("from_at", from),
                                           db::arg("to_at", to), db::arg("limit", limit)),
                       limit, &CardRow::case_id);
  List<figure::Record> list{{}, rows.next};
  for (const CardRow& row : rows.items)
    list.items.push_back({row.closed_at.value_or(row.reported_at),
                          row.number + " " + (row.sensitive ? std::string{} : first_words(row.text)), "case",
                          Id<figure::Subject>{row.case_id.value}, row.unit_id, row.unit_name, 1});
  return list;
}

}  // namespace

void count_reported(Ctx& ctx, const CaseRow& row, std::int64_t sign) {
  figure::add(ctx, "cases_reported", row.unit_id, day_of(row.reported_at), sign);
  if (row.responded_at && *row.responded_at <= row.response_due_at)
    figure::add(ctx, "cases_responded", row.unit_id, day_of(*row.responded_at), sign);
}

void count_ended(Ctx& ctx, const CaseRow& row, std::int64_t sign) {
  if (!was_answered(row) || !row.closed_at) return;
  const Day on = day_of(*row.closed_at);
  figure::add(ctx, "cases_ended", row.unit_id, on, sign);
  if (row.meaning == "solved") figure::add(ctx, "cases_solved", row.unit_id, on, sign);
  if (!row.satisfied) return;
  figure::add(ctx, "cases_rated", row.unit_id, on, sign);
  if (*row.satisfied) figure::add(ctx, "cases_satisfied", row.unit_id, on, sign);
}

void declare_figures(App& app) {
  using figure::Measure;
  const auto sum = [&](const char* name, auto of) {
    figure::declare(app, {.name = name, .measure = Measure::count, .records = of});
  };
  sum("cases_reported", records<sql::reported_between>);
  sum("cases_responded", records<sql::responded_between>);
  sum("cases_ended", records<sql::ended_between>);
  sum("cases_solved", records<sql::solved_between>);
  sum("cases_rated", records<sql::rated_between>);
  sum("cases_satisfied", records<sql::satisfied_between>);
  sum("cases_excluded", records<sql::excluded_between>);
  figure::declare(app, {.name = "patrols", .measure = Measure::count});
  const auto ratio = [&](const char* name, const char* numerator, const char* denominator) {
    figure::declare(
        app, {.name = name, .measure = Measure::ratio, .numerator = numerator, .denominator = denominator});
  };
  ratio("case_response_rate", "cases_responded", "cases_reported");
  ratio("case_solution_rate", "cases_solved", "cases_ended");
  ratio("case_satisfaction_rate", "cases_satisfied", "cases_rated");
}

}  // namespace linli::casework
