// Made-up names and numbers: the same for the same seed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace linli::demo {

// SplitMix64: small, and the same on every machine, unlike the standard library's distributions.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();
  int below(int limit) {
    return static_cast<int>(next() % static_cast<std::uint64_t>(limit));
  }                                                                       // 0 … limit-1
  int between(int low, int high) { return low + below(high - low + 1); }  // both included
  bool chance(int percent) { return below(100) < percent; }
  template <class T>
  const T& pick(const std::vector<T>& from) {
    return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
  }

 private:
  std::uint64_t state_;
};

std::string person_name(Dice& dice, bool female);

// Words of the demo's year.
const std::vector<std::string>& village_branches();     // fourteen branches of villages
const std::vector<std::string>& enterprise_branches();  // eight branches of enterprises

// What is done under a rule of points: titles where lists are certified, deeds where members apply. Never
// empty.
const std::vector<std::string>& titles_of(const std::string& rule);
const std::vector<std::string>& deeds_of(const std::string& rule);

const std::vector<std::string>& refusals();
const std::vector<std::string>& deductions();
const std::vector<std::string>& appeals();
const std::vector<std::string>& grants();

struct DemoGood {
  const char* kind;
  const char* name;
  const char* description;
  int price, stock, cost_fen;
  const char* supplier;
};
const std::vector<DemoGood>& goods();

// One line of the year's other texts by its key.
std::string text(const std::string& key);

}  // namespace linli::demo
