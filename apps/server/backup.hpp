// `linli backup` and `linli restore`: the store, the keys and the files in one archive (tar, compressed with
// zstd).
#pragma once

#include <filesystem>

#include "apps/server/config.hpp"

namespace linli {

// While the server runs. The archive holds the keys, so it is as secret as the data directory. Throws when
// `file` exists.
int backup(const Config& config, const std::filesystem::path& file);

// Into a data directory (and store) where nothing is yet.
int restore(const Config& config, const std::filesystem::path& file);

}  // namespace linli
