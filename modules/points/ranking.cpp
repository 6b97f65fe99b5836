#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "engines/access/access.hpp"
#include "engines/figure/figure.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/points/book.hpp"
#include "modules/points/points.sql.hpp"
#include "platform/crypto/masking.hpp"

namespace linli::points {
namespace {

constexpr std::int32_t first_year = 2000;

std::int32_t year_asked(Ctx& ctx, std::optional<std::int32_t> asked) {
  const std::int32_t now = ctx.today().year();
  const std::int32_t year = asked.value_or(now);
  if (year < first_year || year > now)
    refuse_field("year", "field.out_of_range", {{"min", first_year}, {"max", now}});
  return year;
}

struct UnitToRank {
  Id<Unit> unit_id;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(UnitToRank, (), (unit_id, unit_name))

// Equal values share a place.
template <class T, class Value>
void number_places(std::vector<T>& items, Value value) {
  for (std::size_t i = 0; i < items.size(); ++i)
    items[i].rank = i > 0 && value(items[i]) == value(items[i - 1]) ? items[i - 1].rank
                                                                    : static_cast<std::int64_t>(i) + 1;
}

struct YearPoints {
  std::int64_t owner_id = 0;
  std::int64_t points = 0;
};
BOOST_DESCRIBE_STRUCT(YearPoints, (), (owner_id, points))

constexpr std::size_t ranking_most = 100;

// What each of the members from one to another got in a year; who got nothing is missing.
std::unordered_map<std::int64_t, std::int64_t> points_of_year(Ctx& ctx, Id<Member> first, Id<Member> last,
                                                              std::int64_t year) {
  std::unordered_map<std::int64_t, std::int64_t> points;
  for (const auto& row : ctx.db.all<YearPoints>(sql::year_points, db::arg("year", year),
                                                db::arg("first", first), db::arg("last", last)))
    points[row.owner_id] = row.points;
  for (const auto& noted : ledger::notes(ctx, ledger::AccountKind::member, first.value, last.value))
    for (const Sum& sum : sums_of_note(noted.note))
      if (sum.period == year) points[noted.owner_id] += sum.amount;
  return points;
}

std::vector<MemberRank> ranked_members(Ctx& ctx, Id<Unit> unit_id, std::int64_t year) {
  std::vector<MemberRank> ranked;
  constexpr std::int64_t step = 5000;
  Id<Member> after{};
  for (;;) {
    const auto members = member::each_of_unit(ctx, unit_id, after, step);
    if (members.empty()) break;
    const auto points = points_of_year(ctx, members.front().member_id, members.back().member_id, year);
    for (const auto& member : members)
      if (const auto found = points.find(member.member_id.value); found != points.end())
        ranked.push_back({0, member.member_id, member.name, Points{found->second}});
    if (static_cast<std::int64_t>(members.size()) < step) break;
    after = members.back().member_id;
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const MemberRank& a, const MemberRank& b) { return a.points > b.points; });
  if (ranked.size() > ranking_most) ranked.resize(ranking_most);
  number_places(ranked, [](const MemberRank& rank) { return rank.points.value; });
  return ranked;
}

}  // namespace

// The units directly below one another, by points earned for each member, so that a large one is not ahead by
// being large.
OrganisationRanking organisation_ranking(Ctx& ctx, const RankingAsked& in) {
  const auto year = year_asked(ctx, in.year);
  const auto above = in.unit_id ? in.unit_id : org::root(ctx);
  OrganisationRanking ranking;
  if (!above) return ranking;
  org::unit(ctx, *above);
  const Day from_on{year * 10000 + 101}, to_on{year * 10000 + 1231};
  const auto& counts = ctx.app.get<org::MemberCounts>();
  for (UnitToRank& unit : ctx.db.all<UnitToRank>(sql::units_to_rank, db::arg("unit_id", *above))) {
    OrganisationRank rank{0, unit.unit_id, std::move(unit.unit_name), {}, counts.count(ctx, unit.unit_id), 0};
    rank.points = Points{figure::value(ctx, "points_earned", {unit.unit_id, from_on, to_on})};
    if (rank.members == 0 && rank.points.value == 0) continue;
    if (rank.members > 0)
      rank.per_member =
          std::round(static_cast<double>(rank.points.value) * 100 / static_cast<double>(rank.members)) / 100;
    ranking.items.push_back(std::move(rank));
  }
  std::stable_sort(ranking.items.begin(), ranking.items.end(), [](const auto& a, const auto& b) {
    return a.per_member != b.per_member ? a.per_member > b.per_member : a.points > b.points;
  });
  number_places(ranking.items,
                [](const OrganisationRank& rank) { return std::pair(rank.per_member, rank.points.value); });
  return ranking;
}

// National rules want no ranking of persons; it exists only where the county answers for having switched it
// on.
MemberRanking member_ranking(Ctx& ctx, const RankingAsked& in) {
  demand(setting::truth(ctx, "points.individual_ranking"), refusal::ranking_is_off);
  const auto unit_id = access::scope_unit(ctx, can::see, in.unit_id);
  return {ranked_members(ctx, unit_id, year_asked(ctx, in.year))};
}

BranchRanking branch_ranking(Ctx& ctx, const YearAsked& in) {
  demand(setting::truth(ctx, "points.individual_ranking"), refusal::ranking_is_off);
  const auto member = actor_member(ctx);
  BranchRanking ranking{org::unit_name(ctx, member.branch_id), {}};
  for (const MemberRank& rank : ranked_members(ctx, member.branch_id, year_asked(ctx, in.year))) {
    const bool mine = rank.member_id == member.member_id;
    ranking.items.push_back({rank.rank, mine ? rank.name : crypto::mask_name(rank.name), rank.points, mine});
  }
  return ranking;
}

}  // namespace linli::points
