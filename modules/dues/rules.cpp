// The brackets: settings with their source. The whole base is taken at one rate.
#include "engines/setting/setting.hpp"
#include "modules/dues/dto.hpp"

namespace linli::dues {
namespace {

constexpr std::int64_t base_most_yuan = 1'000'000, permyriad = 10'000, fen = 100;

std::vector<RuleLine> brackets(Ctx& ctx, Category category) {
  const auto number = [&](const char* key) { return std::optional(setting::integer(ctx, key)); };
  switch (category) {
    case Category::wage:
      return {{category, number("dues.wage_1_yuan"), number("dues.wage_1_permyriad")},
              {category, number("dues.wage_2_yuan"), number("dues.wage_2_permyriad")},
              {category, number("dues.wage_3_yuan"), number("dues.wage_3_permyriad")},
              {category, {}, number("dues.wage_4_permyriad")}};
    case Category::retired:
      return {{category, number("dues.retired_1_yuan"), number("dues.retired_1_permyriad")},
              {category, {}, number("dues.retired_2_permyriad")}};
    case Category::farmer:
      return {{category, {}, {}, number("dues.farmer_least_fen"), number("dues.farmer_most_fen")}};
    case Category::student:
      return {{category, {}, {}, number("dues.student_fen"), number("dues.student_fen")}};
    case Category::waived:
      return {{category, {}, {}, 0, 0}};
  }
  return {};
}

}  // namespace

MonthCost reckon(Ctx& ctx, Category category, std::optional<std::int64_t> base_yuan,
                 std::optional<std::int64_t> month_fen) {
  const auto lines = brackets(ctx, category);
  const bool by_base = category == Category::wage || category == Category::retired;
  if (by_base != base_yuan.has_value())
    refuse_field("base_yuan", by_base ? "field.required" : "field.unknown_value");
  if (by_base) {
    if (month_fen) refuse_field("month_fen", "field.unknown_value");
    if (*base_yuan < 0 || *base_yuan > base_most_yuan)
      refuse_field("base_yuan", "field.out_of_range", {{"min", 0}, {"max", base_most_yuan}});
    for (const auto& line : lines) {
      if (line.up_to_yuan && *base_yuan > *line.up_to_yuan) continue;
      // Half a fen is rounded up.
      const auto owed = (*base_yuan * fen * *line.rate_permyriad + permyriad / 2) / permyriad;
      return {owed, line.rate_permyriad};
    }
  }
  const auto& line = lines.front();
  if (category == Category::farmer) {
    if (!month_fen) refuse_field("month_fen", "field.required");
    if (*month_fen < *line.least_fen || *month_fen > *line.most_fen)
      refuse_field("month_fen", "field.out_of_range", {{"min", *line.least_fen}, {"max", *line.most_fen}});
    return {*month_fen, {}};
  }
  if (month_fen) refuse_field("month_fen", "field.unknown_value");
  return {line.least_fen.value_or(0), {}};
}

Rules rules(Ctx& ctx, const Nothing&) {
  Rules all{{}, texts::source};
  for (const auto category :
       {Category::wage, Category::retired, Category::farmer, Category::student, Category::waived})
    for (const auto& line : brackets(ctx, category)) all.items.push_back(line);
  return all;
}

void declare_rules(App& app) {
  const auto number = [](const char* key, const char* otherwise, std::int64_t max, const char* unit) {
    return setting::Setting{.key = key,
                            .default_value = otherwise,
                            .min = 0,
                            .max = max,
                            .choices = {},
                            .unit = unit,
                            .source = texts::source};
  };
  setting::declare(app, {number("dues.wage_1_yuan", "3000", base_most_yuan, "yuan"),
                         number("dues.wage_2_yuan", "5000", base_most_yuan, "yuan"),
                         number("dues.wage_3_yuan", "10000", base_most_yuan, "yuan"),
                         number("dues.wage_1_permyriad", "50", 1000, "permyriad"),
                         number("dues.wage_2_permyriad", "100", 1000, "permyriad"),
                         number("dues.wage_3_permyriad", "150", 1000, "permyriad"),
                         number("dues.wage_4_permyriad", "200", 1000, "permyriad"),
                         number("dues.retired_1_yuan", "5000", base_most_yuan, "yuan"),
                         number("dues.retired_1_permyriad", "50", 1000, "permyriad"),
                         number("dues.retired_2_permyriad", "100", 1000, "permyriad"),
                         number("dues.farmer_least_fen", "20", 10'000, "fen"),
                         number("dues.farmer_most_fen", "100", 10'000, "fen"),
                         number("dues.student_fen", "20", 10'000, "fen"),
                         number("dues.remind_months", "6", 12, "months")});
}

}  // namespace linli::dues
