#include "engines/setting/texts.hpp"

namespace linli::setting {

const char* const mobile_application_rules = "国办函〔2026〕12号";

}  // namespace linli::setting
