// Inside of the engine: the declared indicators and the sums of the group that is open.
#pragma once

#include <deque>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "engines/figure/figure.hpp"
#include "platform/db/group_work.hpp"

namespace linli::figure {

// Written in the order of the table: what one unit adds stands in one place there.
using Sums = std::map<std::tuple<Id<Unit>, const Indicator*, Day>, std::int64_t>;

class Figures {
 public:
  explicit Figures(db::Store& store);

  void declare(Indicator indicator);
  // Refuses figure_not_found.
  const Indicator& indicator(std::string_view name) const;
  const std::deque<Indicator>& all() const { return indicators_; }
  void add(Ctx& ctx, std::string_view name, Id<Unit> unit_id, Day day, std::int64_t amount) const;

 private:
  std::deque<Indicator> indicators_;  // in the order of declaration; never moved
  std::unordered_map<std::string_view, const Indicator*> by_name_;
  db::GroupWork<Sums, Sums> sums_;
};

enum class By { day, month, unit };
BOOST_DESCRIBE_ENUM(By, day, month, unit)

// One part of a figure: a day (2026-11-22), a month (2026-11) or a unit.
struct Part {
  std::string key, label;
  std::int64_t value = 0;
};

std::int64_t total(Ctx& ctx, const Indicator& indicator, const Span& span);
std::vector<Part> parts(Ctx& ctx, const Indicator& indicator, const Span& span, By by);

void declare_routes(App& app);

}  // namespace linli::figure
