#include "modules/points/star.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

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

struct OwnerSum : Sum {
  std::int64_t owner_id = 0;
};
BOOST_DESCRIBE_STRUCT(OwnerSum, (Sum), (owner_id))

// The same for the members of a list, with as many questions for a thousand as for one.
std::unordered_map<std::int64_t, std::vector<Sum>> sums_of_year(Ctx& ctx,
                                                                const std::vector<Id<Member>>& members,
                                                                std::int64_t year) {
  std::string owners = "[";
  for (const auto member_id : members)
    owners += (owners.size() > 1 ? "," : "") + std::to_string(member_id.value);
  owners += "]";
  std::unordered_map<std::int64_t, std::vector<Sum>> sums;
  for (const auto& sum :
       ctx.db.all<OwnerSum>(sql::year_tallies_of, db::arg("owners", owners), db::arg("year", year)))
    sums[sum.owner_id].push_back(sum);
  for (const auto& noted : ctx.db.all<ledger::Noted>(sql::member_notes_of, db::arg("owners", owners)))
    for (const Sum& sum : sums_of_note(noted.note))
      if (sum.period == year) sums[noted.owner_id].push_back(sum);
  return sums;
}

template <class IsVeto>
YearRecord record_of(std::int64_t base, const std::vector<Sum>& sums, IsVeto is_veto) {
  YearRecord record;
  std::int64_t net = base;
  for (const Sum& sum : sums) {
    net += sum.amount;
    record.earned += std::max<std::int64_t>(sum.amount, 0);
    if (sum.deeds > 0 && is_veto(sum.rule_id)) record.vetoed = true;
  }
  record.record = std::max<std::int64_t>(net, 0);
  return record;
}

std::int64_t base_of_year(Ctx& ctx) { return setting::integer(ctx, "points.yearly_base"); }

}  // namespace

YearRecord year_record(Ctx& ctx, std::int64_t owner_id, std::optional<Id<LedgerAccount>> account_id,
                       int year) {
  return record_of(base_of_year(ctx), sums_of_year(ctx, owner_id, account_id, year),
                   [&](Id<Rule> rule_id) { return find_rule(ctx, rule_id)->class_ == RuleClass::veto; });
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

std::vector<std::optional<std::int32_t>> stars_of(Ctx& ctx, const std::vector<Id<Member>>& members) {
  const auto sums = sums_of_year(ctx, members, ctx.today().year());
  const auto levels = star_levels(ctx, {}).items;
  const auto base = base_of_year(ctx);
  const auto vetoes = ctx.db.all<Id<Rule>>(sql::veto_rules);
  const std::unordered_set<Id<Rule>> vetoing(vetoes.begin(), vetoes.end());
  std::vector<std::optional<std::int32_t>> stars;
  stars.reserve(members.size());
  for (const auto member_id : members) {
    const auto found = sums.find(member_id.value);
    const auto record = record_of(base, found == sums.end() ? std::vector<Sum>{} : found->second,
                                  [&](Id<Rule> rule_id) { return vetoing.contains(rule_id); });
    const auto level = static_cast<std::int32_t>(stars_for(record, levels).level);
    stars.push_back(level > 0 ? std::optional(level) : std::nullopt);
  }
  return stars;
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
