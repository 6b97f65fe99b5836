#include "platform/core/refusal.hpp"

namespace linli {

void refuse_field(std::string field, std::string code, RefusalParams params) {
  throw Refused(refusal::invalid, {}, {{std::move(field), std::move(code), std::move(params)}});
}

}  // namespace linli
