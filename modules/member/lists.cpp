#include "modules/member/lists.hpp"

#include "platform/crypto/chinese_mobile.hpp"
#include "platform/crypto/citizen_id.hpp"

namespace linli::member {

std::optional<Bytes> index_of_whole_number(App& app, std::string_view typed) {
  if (const auto id = crypto::citizen_id(typed)) return index_of(app, Sealed::id_number, id->number);
  if (const auto phone = crypto::chinese_mobile(typed)) return index_of(app, Sealed::phone, *phone);
  return {};
}

std::vector<FieldChange> changes_from(std::string_view json_text) {
  std::vector<FieldChange> changes;
  const auto parsed = json::parse(json_text);
  for (const auto& one : parsed.as_array()) {
    FieldChange change;
    std::vector<FieldProblem> problems;
    json::decode(shape_of<FieldChange>(), &change, one, problems);
    ensure(problems.empty(), "a kept change cannot be read");
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace linli::member
