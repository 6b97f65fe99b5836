#include "platform/crypto/citizen_id.hpp"

#include <algorithm>
#include <array>

#include "platform/crypto/compact.hpp"

namespace linli::crypto {
namespace {

constexpr std::size_t length = 18;

/// First two digits in GB/T 2260; 81 to 83 are residence permits of Hong Kong, Macao and Taiwan residents,
/// and 9 is what foreigners' permanent residence cards begin with.
constexpr std::array<std::string_view, 36> provinces = {"11", "12", "13", "14", "15", "21", "22", "23", "31",
                                                        "32", "33", "34", "35", "36", "37", "41", "42", "43",
                                                        "44", "45", "46", "50", "51", "52", "53", "54", "61",
                                                        "62", "63", "64", "65", "71", "81", "82", "83", "91"};

int digits(std::string_view text) {
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

char check_character(std::string_view first_seventeen) {
  constexpr std::array<int, 17> weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  constexpr std::string_view characters = "10X98765432";
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * (first_seventeen[i] - '0');
  return characters[static_cast<std::size_t>(sum % 11)];
}

}  // namespace

std::optional<CitizenId> citizen_id(std::string_view text) {
  const std::string number = compact(text);
  if (number.size() != length) return std::nullopt;
  const std::string_view all = number;
  const std::string_view body = all.substr(0, length - 1);
  if (!std::all_of(body.begin(), body.end(), [](char c) { return c >= '0' && c <= '9'; }))
    return std::nullopt;
  if (std::find(provinces.begin(), provinces.end(), all.substr(0, 2)) == provinces.end()) return std::nullopt;
  if (all.back() != check_character(body)) return std::nullopt;

  const auto born_on =
      make_day(digits(all.substr(6, 4)), digits(all.substr(10, 2)), digits(all.substr(12, 2)));
  if (!born_on || born_on->year() < 1900 || born_on->year() > 2099) return std::nullopt;
  const bool odd = (all[16] - '0') % 2 == 1;
  return CitizenId{number, std::string(all.substr(0, 6)), *born_on, odd ? Sex::male : Sex::female};
}

}  // namespace linli::crypto
