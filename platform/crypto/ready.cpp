#include "platform/crypto/ready.hpp"

#include <stdexcept>

#include <sodium.h>

namespace linli::crypto {

void ready() {
  static const int outcome = sodium_init();
  if (outcome < 0) throw std::runtime_error("this machine offers no source of randomness");
}

}  // namespace linli::crypto
