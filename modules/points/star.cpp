#include "modules/points/star.hpp"

#include <algorithm>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/tally.hpp"

namespace linli::points {
namespace {

// What somebody got in a year, by rule.
std::vector<Sum> sums_of_year(Ctx& ctx, std::int64_t owner_id, std::optional<Id<LedgerAccount>> account_id,
                              int year) {
  auto sums = ctx.db.all<Sum>(sql::year_tallies, db::arg("year", year), db::arg("owner_id", owner_id));
  if (account_id)
    for (const Sum& sum : sums_of_note(ledger::note(ctx, *account_id)))
      if (sum.period == year) sums.push_back(sum);
  return sums;
}

}  // namespace

YearRecord year_record(Ctx& ctx, std::int64_t owner_id, std::optional<Id<LedgerAccount>> account_id,
                       int year) {
  YearRecord record;
  std::int64_t net = setting::integer(ctx, "points.yearly_base");
  for (const Sum& sum : sums_of_year(ctx, owner_id, account_id, year)) {
    net += sum.amount;
    record.earned += std::max<std::int64_t>(sum.amount, 0);
    if (sum.deeds > 0 && find_rule(ctx, sum.rule_id)->class_ == RuleClass::veto) record.vetoed = true;
  }
  record.record = std::max<std::int64_t>(net, 0);
  return record;
}

YearRecord year_record(Ctx& ctx, Id<Member> member_id, int year) {
  return year_record(ctx, member_id.value, ledger::find_account(ctx, ledger::AccountKind::member, member_id),
                     year);
}

Stars stars_for(const YearRecord& record, std::span<const StarLevel> levels) {
  Stars stars;
  if (record.vetoed) return stars;
  for (const StarLevel& level : levels) {
    if (record.record < level.needed) {
      stars.next = StarNext{level.level, level.needed - record.record};
      break;
    }
    stars.level = level.level;
  }
  return stars;
}

std::optional<std::int64_t> star_level(Ctx& ctx, Id<Member> member_id) {
  const auto stars = stars_for(year_record(ctx, member_id, ctx.today().year()), star_levels(ctx, {}).items);
  if (stars.level == 0) return {};
  return stars.level;
}

StarLevels star_levels(Ctx& ctx, const Nothing&) { return {ctx.db.all<StarLevel>(sql::star_levels)}; }

// Levels count from 1 without a gap, each needs more than the one before.
Nothing change_star_levels(Ctx& ctx, const StarLevels& in) {
  const auto county = org::root(ctx);
  access::demand_within(ctx, can::keep_stars, county.value_or(Id<Unit>{}));
  if (in.items.empty() || in.items.size() > 10)
    refuse_field("items", "field.out_of_range", {{"min", 1}, {"max", 10}});
  for (std::size_t i = 0; i < in.items.size(); ++i) {
    const std::string field = "items." + std::to_string(i);
    if (in.items[i].level != static_cast<std::int64_t>(i) + 1)
      refuse_field(field + ".level", "field.out_of_range");
    const std::int64_t least = i == 0 ? 0 : in.items[i - 1].needed + 1;
    if (in.items[i].needed < least) refuse_field(field + ".needed", "field.out_of_range", {{"min", least}});
  }
  ctx.db.run(sql::star_levels_clear);
  std::string detail;
  for (const StarLevel& level : in.items) {
    ctx.db.run(sql::star_level_add, level);
    detail += (detail.empty() ? "" : " ") + std::to_string(level.needed);
  }
  ctx.about(Id<Unit>{}, county.value_or(Id<Unit>{}), detail);
  return {};
}

}  // namespace linli::points
