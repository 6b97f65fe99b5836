#pragma once

#include <cstdint>
#include <string_view>

namespace linli::crypto {

/// Eight bytes that tell whether a text beside them, which belongs to `owner`, has been altered: SipHash-2-4
/// with the owner as its key. Quicker than a digest and for a store's own eyes; nothing is proved by it to
/// anybody else, since whoever alters the text can make another one.
std::int64_t checksum(std::int64_t owner, std::string_view text);

}  // namespace linli::crypto
