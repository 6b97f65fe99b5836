#pragma once

namespace linli::crypto {

/// Prepares libsodium: seeds its random source and picks the fastest code for this processor. Safe from every
/// thread and almost free after the first time, so each function that needs it calls it itself and nobody has
/// to remember. Throws std::runtime_error when the machine offers no source of randomness.
void ready();

}  // namespace linli::crypto
