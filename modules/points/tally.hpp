// What an owner got by each rule, by the day of the deed, and the caps on it: inside of this module.
//
// A sum is over a year (2026), a month (202611) or a day (20261122). Every rule has the year; a rule with a
// cap on the month or the day has all three. The newest year, month and day of each rule stand in the note
// that the ledger keeps with the owner's balance, so that a credit writes one row; the others stand in
// points_tally. No sum stands in both.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "modules/points/rules.hpp"

namespace linli::points {

struct Sum {
  Id<Rule> rule_id;
  std::int64_t period = 0;
  std::int64_t amount = 0, deeds = 0;

  bool empty() const { return amount == 0 && deeds == 0; }
};
BOOST_DESCRIBE_STRUCT(Sum, (), (rule_id, period, amount, deeds))

// The sums of a note: "rule:period:amount:deeds", with blanks between.
std::vector<Sum> sums_of_note(std::string_view note);

// A cap that a deed would exceed.
struct CapHit {
  const char* period;
  std::int64_t cap = 0, left = 0;
};

// The sums of one owner while a command changes them.
class Tallies {
 public:
  Tallies(Ctx& ctx, std::int64_t owner_id, Id<LedgerAccount> account_id);

  // Counts a deed. One that would go over a cap is not counted; which cap is answered.
  std::optional<CapHit> count(const RuleRow& rule, Day happened_on, Points amount);
  // Counts a deduction, in the year alone: nothing caps it.
  void deduct(Id<Rule> rule_id, Day happened_on, Points amount);
  // What was counted counts no more.
  void take_back(Id<Rule> rule_id, Day happened_on, Points amount);

  // To be kept by the ledger, as the note of a posting; then `keep_others`.
  std::string note() const;
  void keep_others();
  // Both, for whoever posts nothing.
  void keep();

 private:
  struct Kept : Sum {
    bool noted = false, stored = false, changed = false;
  };
  Kept& sum(Id<Rule> rule_id, std::int64_t period);
  void add(Kept& sum, std::int64_t amount, std::int64_t deeds);
  bool is_newest(const Kept& sum) const;

  Ctx& ctx_;
  std::int64_t owner_id_;
  Id<LedgerAccount> account_id_;
  std::vector<Kept> sums_;  // of the note, and what was asked for besides
};

}  // namespace linli::points
