// What the lists of members and residents share: inside of this module.
#pragma once

#include "engines/figure/figure.hpp"
#include "modules/member/person.hpp"
#include "platform/core/json.hpp"

namespace linli::member {

// The index to look for when a whole phone or ID number was typed.
std::optional<Bytes> index_of_whole_number(App& app, std::string_view typed);

// A list of structs that is kept as JSON.
template <class T>
std::vector<T> list_from(std::string_view json_text) {
  std::vector<T> items;
  const auto parsed = json::parse(json_text);
  for (const auto& one : parsed.as_array()) {
    std::vector<FieldProblem> problems;
    json::decode(shape_of<T>(), &items.emplace_back(), one, problems);
    ensure(problems.empty(), "a kept list cannot be read");
  }
  return items;
}
template <class T>
std::string list_text(const std::vector<T>& items) {
  std::string text;
  json::encode(shape_of<std::vector<T>>(), &items, text);
  return text;
}

List<figure::Record> figure_records(Ctx& ctx, const figure::RecordsAsked& in);

}  // namespace linli::member
