// Finding cases by their words and by where they are: inside of this module.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "modules/casework/staff.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::casework {

// The pairs of neighbouring letters, digits and characters of a text, each once, at most `most`; Latin
// letters in lower case. Spaces and punctuation stand between pairs, not in them.
std::vector<std::string> pairs_of(std::string_view text, std::size_t most);

// The single characters of a text that are words of their own, each once: no Latin letters and no digits.
std::vector<std::string> characters_of(std::string_view text, std::size_t most);

// Cases are found by no more pairs, and no more characters, than these: the first of a long text.
inline constexpr std::size_t terms_most = 200;

void index_words(Ctx& ctx, Id<linli::Case> case_id, std::string_view text, std::string_view place_text);
void forget_words(Ctx& ctx, Id<linli::Case> case_id);
// Cases from before there was an index, some hundreds at a time.
void index_old_cases(jobs::JobRun& run);

// The pair of the typed words that the fewest cases have, or the character when there is no pair; empty when
// nothing typed could be found.
std::string rarest_term(Ctx& ctx, std::string_view typed);

// The square of a hundredth of a degree around a position, about a kilometre wide.
std::int64_t cell_of(place::Position position);
// All squares that a circle touches.
std::vector<std::int64_t> cells_around(place::Position centre, double metres);

struct NearAsked {
  Id<Unit> unit_id;
  place::Position centre;
  double within_m = 0;
  std::int64_t before = INT64_MAX, limit = 0;
  std::optional<bool> closed;
  std::optional<Id<CaseCategory>> category_id;
};
// Cases that everybody may know of, by the places that everybody may know: distances to the exact ones would
// give them away. Newest first.
std::vector<PublicRow> public_near(Ctx& ctx, const NearAsked& asked);

}  // namespace linli::casework
