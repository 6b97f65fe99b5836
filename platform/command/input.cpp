#include "platform/command/input.hpp"

#include <algorithm>

#include "platform/core/json.hpp"

namespace linli {
namespace {

using Kind = Shape::Kind;

const Field* field_named(const Shape& shape, std::string_view name) {
  for (const Field& field : shape.fields)
    if (field.name == name) return &field;
  return nullptr;
}

// A query may repeat a name to fill a list.
void fill_from_text(const Field& field, void* in, std::string_view text,
                    std::vector<FieldProblem>& problems) {
  void* to = field_of(in, field);
  const Shape* shape = field.shape;
  if (shape->kind == Kind::list) {
    to = shape->append(to);
    shape = shape->inner;
  } else if (shape->kind == Kind::optional) {
    if (text.empty()) return;
    to = shape->engage(to);
    shape = shape->inner;
  }
  const char* code = shape->read ? shape->read(*shape, to, text) : "field.bad_format";
  if (!code) return;
  RefusalParams params;
  if (std::string_view{code} == "field.out_of_range") params = {{"min", shape->min}, {"max", shape->max}};
  if (std::string_view{code} == "field.too_long") params = {{"max", shape->max}};
  problems.push_back({std::string(field.name), code, std::move(params)});
}

void fill_from_query(const Route& route, const std::vector<std::string_view>& given, std::string_view query,
                     void* in, std::vector<FieldProblem>& problems, bool exporting) {
  const auto pairs = query_pairs(query);
  if (!pairs) throw Refused(refusal::malformed, {{"reason", "query"}});
  std::vector<std::string_view> seen = given;
  for (const auto& [name, value] : *pairs) {
    if (count_code_points(name) == not_utf8) throw Refused(refusal::malformed, {{"reason", "query"}});
    if (exporting && (name == "format" || name == "reason")) continue;  // of the file, not of the list
    const Field* field = field_named(*route.in, name);
    const bool is_given = std::find(given.begin(), given.end(), name) != given.end();
    if (!field || is_given) {
      problems.push_back({name, "field.unknown_field", {}});
      continue;
    }
    // Which one was meant cannot be known.
    if (field->shape->kind != Kind::list && std::find(seen.begin(), seen.end(), field->name) != seen.end()) {
      problems.push_back({name, "field.bad_format", {}});
      continue;
    }
    fill_from_text(*field, in, value, problems);
    seen.push_back(field->name);
  }
  for (const Field& field : route.in->fields) {
    const bool may_miss = field.shape->kind == Kind::optional || field.shape->kind == Kind::list;
    if (!may_miss && std::find(seen.begin(), seen.end(), field.name) == seen.end())
      problems.push_back({std::string(field.name), "field.required", {}});
  }
}

}  // namespace

void fill_input(const Route& route, const Match& match, const http::Request& request, void* in) {
  std::vector<FieldProblem> problems;
  std::vector<std::string_view> given;
  for (const auto& [name, value] : match.values) {
    const Field* field = field_named(*route.in, name);
    ensure(field != nullptr, route.path + ": the input has no field for a name in the path");
    given.push_back(field->name);
    const std::size_t before = problems.size();
    fill_from_text(*field, in, value, problems);
    if (problems.size() != before) throw Refused(refusal::not_found);
  }
  if (route.method == Method::get) {
    fill_from_query(route, given, request.head.query, in, problems, match.exporting);
  } else if (!request.body.empty()) {
    json::decode(*route.in, in, json::parse(request.body), problems, given);
  } else {
    json::decode(*route.in, in, boost::json::object{}, problems, given);
  }
  if (!problems.empty()) throw Refused(refusal::invalid, {}, std::move(problems));
}

}  // namespace linli
