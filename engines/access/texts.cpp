#include "engines/access/texts.hpp"

namespace linli::access::texts {

const char* const tender =
    "基层治理平台招标文件通行要求：输错五次锁定六十分钟，工作人员须双重验证，三十分钟无操作自动退出"
    " | Tender figures for grass-roots platforms: 5 failures, 60 minutes' lock, second factor for staff, 30 "
    "minutes idle";

}  // namespace linli::access::texts
