// Has somebody reported it already? Near by place, time, category and text.
#include <algorithm>
#include <set>

#include "engines/setting/setting.hpp"
#include "modules/casework/alike.hpp"
#include "modules/casework/casework.sql.hpp"
#include "modules/casework/search.hpp"

namespace linli::casework {
namespace {

constexpr std::int64_t most_candidates = 300;
constexpr std::size_t most_shown = 5, longest = 2000;
constexpr double least_score = 0.5;

struct Scored {
  double score = 0;
  const CardRow* row = nullptr;
};

// What is open around the place; where that is not known, in the unit.
std::vector<CardRow> candidates(Ctx& ctx, const place::Located& at, double metres, Id<linli::Case> first) {
  if (!at.position)
    return ctx.db.all<CardRow>(sql::open_since, db::arg("unit_id", at.unit_id), db::arg("first", first),
                               db::arg("limit", most_candidates));
  std::vector<CardRow> rows;
  for (const auto cell : cells_around(*at.position, metres))
    for (auto& row : ctx.db.all<CardRow>(sql::open_in_cell, db::arg("cell", cell), db::arg("first", first),
                                         db::arg("limit", most_candidates)))
      rows.push_back(std::move(row));
  return rows;
}

}  // namespace

double alike(std::string_view a, std::string_view b) {
  const auto of_a = pairs_of(a, longest), of_b = pairs_of(b, longest);
  if (of_a.empty() || of_b.empty()) return 0;
  const std::set<std::string_view> known(of_b.begin(), of_b.end());
  std::size_t both = 0;
  for (const auto& pair : of_a) both += known.count(pair);
  return 2.0 * static_cast<double>(both) / static_cast<double>(of_a.size() + of_b.size());
}

Cards duplicates(Ctx& ctx, const DuplicatesAsked& in) {
  place::Given given;
  given.lat = in.lat;
  given.lng = in.lng;
  given.coordinates = in.coordinates;
  given.building_id = in.building_id;
  if (!in.building_id && !(in.lat && in.lng)) return {};
  const auto at = place::locate(ctx, given);
  const auto metres = static_cast<double>(setting::integer(ctx, "casework.duplicate_metres"));
  const Id<linli::Case> first{
      first_id_at(ctx.now + -setting::integer(ctx, "casework.duplicate_days") * day_ms)};
  const auto rows = candidates(ctx, at, metres, first);
  std::vector<Scored> scored;
  for (const CardRow& row : rows) {
    double score = in.category_id && row.category_id == *in.category_id ? 0.4 : 0;
    if (at.position && row.lat && row.lng) {
      const double distance = place::metres_between(*at.position, {*row.lat, *row.lng});
      if (distance > metres) continue;
      score += 0.4 * (1 - distance / metres);
    } else if (at.text == row.place_text && !at.text.empty()) {
      score += 0.4;
    }
    if (in.text) score += 0.6 * alike(*in.text, row.text);
    if (score >= least_score) scored.push_back({score, &row});
  }
  std::stable_sort(scored.begin(), scored.end(),
                   [](const Scored& a, const Scored& b) { return a.score > b.score; });
  if (scored.size() > most_shown) scored.resize(most_shown);
  Cards found;
  for (const Scored& one : scored) found.items.push_back(card(ctx, *one.row, Reader::everybody));
  return found;
}

}  // namespace linli::casework
