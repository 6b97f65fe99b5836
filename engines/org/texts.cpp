#include "engines/org/texts.hpp"

namespace linli::org::texts {

const char* const joint_source = "《中国共产党支部工作条例（试行）》第五条：联合党支部覆盖单位一般不超过5个";
const char* const closing_source =
    "党内统计按月上报，报出的数字不再变动：每月结束几天后关账，此后调整从下一个未关账的月份起计；补录历史沿革"
    "时由县里临时放宽";

}  // namespace linli::org::texts
