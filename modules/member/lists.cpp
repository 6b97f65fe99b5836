#include "modules/member/lists.hpp"

#include "platform/crypto/chinese_mobile.hpp"
#include "platform/crypto/citizen_id.hpp"

namespace linli::member {

std::optional<Bytes> index_of_whole_number(App& app, std::string_view typed) {
  if (const auto id = crypto::citizen_id(typed)) return index_of(app, Sealed::id_number, id->number);
  if (const auto phone = crypto::chinese_mobile(typed)) return index_of(app, Sealed::phone, *phone);
  return {};
}

}  // namespace linli::member
