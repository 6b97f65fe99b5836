#include "engines/notify/texts.hpp"

namespace linli::notify::texts {

const char* const sms_source =
    "《通信短信息服务管理规定》（工业和信息化部令第31号）第十八条：短信须经用户同意；本系统默认不发送";
const char* const own_choice = "本系统默认值";
const char* const code_words = "验证码{code}，{minutes}分钟内有效。如非本人操作，请勿理会，也不要告诉他人。";

}  // namespace linli::notify::texts
