#include "engines/figure/figures.hpp"

#include "engines/figure/figure.sql.hpp"

namespace linli::figure {
namespace {

void join(Sums& sums, const Sums& more) {
  for (const auto& [key, amount] : more) sums[key] += amount;
}

void write(db::Tx& tx, const Sums& sums) {
  for (const auto& [key, amount] : sums) {
    const auto& [unit_id, indicator, day] = key;
    if (amount == 0) continue;
    tx.run(sql::day_add, db::arg("figure", indicator->name), db::arg("unit_id", unit_id), db::arg("day", day),
           db::arg("amount", amount));
  }
}

}  // namespace

Figures::Figures(db::Store& store) : sums_(store, join, write) {}

void Figures::declare(Indicator indicator) {
  ensure(!by_name_.contains(indicator.name), "a figure is declared once");
  ensure((indicator.measure == Measure::ratio) == !indicator.numerator.empty(), "a ratio has a numerator");
  const Indicator& kept = indicators_.emplace_back(std::move(indicator));
  by_name_.emplace(kept.name, &kept);
}

const Indicator& Figures::indicator(std::string_view name) const {
  const auto found = by_name_.find(name);
  demand(found != by_name_.end(), refusal::figure_not_found);
  return *found->second;
}

void Figures::add(Ctx& ctx, std::string_view name, Id<Unit> unit_id, Day day, std::int64_t amount) const {
  const auto found = by_name_.find(name);
  ensure(found != by_name_.end() && !found->second->count, "only a declared sum can be added to");
  sums_.part(ctx.db)[{unit_id, found->second, day}] += amount;
}

void declare(App& app, Indicator indicator) { app.get<Figures>().declare(std::move(indicator)); }

void add(Ctx& ctx, std::string_view name, Id<Unit> unit_id, Day day, std::int64_t amount) {
  ctx.app.get<Figures>().add(ctx, name, unit_id, day, amount);
}

std::int64_t value(Ctx& ctx, std::string_view name, const Span& span) {
  return total(ctx, ctx.app.get<Figures>().indicator(name), span);
}

Module module() {
  return {"figure", sql::migrations, sql::all, {&can::see}, [](App& app) {
            app.make<Figures>(app.store());
            declare_routes(app);
          }};
}

}  // namespace linli::figure
