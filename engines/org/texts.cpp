#include "engines/org/texts.hpp"

namespace linli::org::texts {

const char* const joint_source = "《中国共产党支部工作条例（试行）》第五条：联合党支部覆盖单位一般不超过5个";

}  // namespace linli::org::texts
