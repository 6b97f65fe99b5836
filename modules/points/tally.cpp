#include "modules/points/tally.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include <fmt/compile.h>

#include "modules/points/points.sql.hpp"

namespace linli::points {
namespace {

std::int64_t year_of(Day day) { return day.number / 10000; }
std::int64_t month_of(Day day) { return day.number / 100; }

// The sums that a deed is counted in.
struct Count {
  const char* name;
  std::int64_t period;
  std::optional<std::int64_t> cap;
};

std::vector<Count> counts_of(const RuleRow& rule, Day happened_on) {
  if (!rule.cap_day && !rule.cap_month) return {{"year", year_of(happened_on), rule.cap_year}};
  return {{"year", year_of(happened_on), rule.cap_year},
          {"month", month_of(happened_on), rule.cap_month},
          {"day", happened_on.number, rule.cap_day}};
}

// Years, months and days have four, six and eight digits.
int kind_of(std::int64_t period) { return period < 10'000 ? 0 : period < 1'000'000 ? 1 : 2; }

}  // namespace

std::vector<Sum> sums_of_note(std::string_view note) {
  std::vector<Sum> sums;
  const char *at = note.data(), *const end = at + note.size();
  const auto number = [&](char after) {
    std::int64_t value = 0;
    const auto [rest, error] = std::from_chars(at, end, value);
    ensure(error == std::errc{} && (rest == end || *rest == after), "the note of a balance is damaged");
    at = rest == end ? end : rest + 1;
    return value;
  };
  while (at != end) {
    Sum& sum = sums.emplace_back();
    sum.rule_id = Id<Rule>{number(':')};
    sum.period = number(':');
    sum.amount = number(':');
    sum.deeds = number(' ');
  }
  return sums;
}

Tallies::Tallies(Ctx& ctx, std::int64_t owner_id, Id<LedgerAccount> account_id)
    : ctx_(ctx), owner_id_(owner_id), account_id_(account_id) {
  for (const Sum& sum : sums_of_note(ledger::note(ctx, account_id))) sums_.push_back({sum, true});
}

Tallies::Kept& Tallies::sum(Id<Rule> rule_id, std::int64_t period) {
  for (Kept& kept : sums_)
    if (kept.rule_id == rule_id && kept.period == period) return kept;
  const auto stored = ctx_.db.maybe<Sum>(sql::tallied, db::arg("period", period),
                                         db::arg("owner_id", owner_id_), db::arg("rule_id", rule_id));
  return sums_.emplace_back(Kept{stored.value_or(Sum{rule_id, period}), false, stored.has_value()});
}

void Tallies::add(Kept& sum, std::int64_t amount, std::int64_t deeds) {
  sum.amount += amount;
  sum.deeds += deeds;
  sum.changed = true;
}

std::optional<CapHit> Tallies::count(const RuleRow& rule, Day happened_on, Points amount) {
  const auto counts = counts_of(rule, happened_on);
  // None may be added to when another is full.
  for (const Count& count : counts) {
    if (!count.cap) continue;
    const auto before = sum(rule.rule_id, count.period).amount;
    if (before + amount.value > *count.cap)
      return CapHit{count.name, *count.cap, std::max<std::int64_t>(*count.cap - before, 0)};
  }
  for (const Count& count : counts) add(sum(rule.rule_id, count.period), amount.value, 1);
  return {};
}

void Tallies::deduct(Id<Rule> rule_id, Day happened_on, Points amount) {
  add(sum(rule_id, year_of(happened_on)), -amount.value, 1);
}

// The rule may have had other caps when it was counted.
void Tallies::take_back(Id<Rule> rule_id, Day happened_on, Points amount) {
  for (const std::int64_t period :
       {year_of(happened_on), month_of(happened_on), std::int64_t{happened_on.number}})
    if (Kept& counted = sum(rule_id, period); !counted.empty()) add(counted, -amount.value, -1);
}

bool Tallies::is_newest(const Kept& sum) const {
  return std::none_of(sums_.begin(), sums_.end(), [&](const Kept& other) {
    return other.rule_id == sum.rule_id && other.period > sum.period && !other.empty() &&
           kind_of(other.period) == kind_of(sum.period);
  });
}

std::string Tallies::note() const {
  std::string text;
  for (const Kept& sum : sums_) {
    if (sum.empty() || !is_newest(sum)) continue;
    if (!text.empty()) text += ' ';
    fmt::format_to(std::back_inserter(text), FMT_COMPILE("{}:{}:{}:{}"), sum.rule_id.value, sum.period,
                   sum.amount, sum.deeds);
  }
  return text;
}

void Tallies::keep_others() {
  const auto owner = db::arg("owner_id", owner_id_);
  for (const Kept& kept : sums_) {
    const Sum& sum = kept;
    if (sum.empty() || is_newest(kept)) {
      if (kept.stored) ctx_.db.run(sql::tally_drop, sum, owner);
    } else if (kept.noted || kept.changed) {
      ctx_.db.run(sql::tally_put, sum, owner);
    }
  }
}

void Tallies::keep() {
  ledger::set_note(ctx_, account_id_, note());
  keep_others();
}

}  // namespace linli::points
