// How long things take, told so that a few very long ones do not hide what most people wait: inside of this
// module.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace linli::casework {

// The smallest value that at least `percent` of them do not exceed (nearest rank). Nothing when there are
// none.
std::optional<std::int64_t> percentile(std::vector<std::int64_t> values, int percent);
// The middle one; of an even number the mean of the two in the middle, rounded down.
std::optional<std::int64_t> median(std::vector<std::int64_t> values);

}  // namespace linli::casework
