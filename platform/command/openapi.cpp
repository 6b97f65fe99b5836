#include "platform/command/openapi.hpp"

#include <map>
#include <set>

#include <boost/json.hpp>

namespace linli {
namespace {

namespace bj = boost::json;
using Kind = Shape::Kind;

class Document {
 public:
  bj::object make(const App& app) {
    bj::object paths;
    for (const Route& route : app.routes.all()) add(paths, route);
    add_filters_of_prints(paths);
    bj::object schemas;
    for (auto& [name, schema] : schemas_) schemas[name] = std::move(schema);
    schemas["Problem"] =
        bj::parse(R"({"type":"object","description":"RFC 9457; `code` is stable and says what happened.",
      "properties":{"type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},"code":{"type":"string"},
        "params":{"type":"object","additionalProperties":true},"request_id":{"type":"string"},
        "fields":{"type":"array","items":{"type":"object","properties":{"field":{"type":"string"},"code":{"type":"string"},
          "params":{"type":"object","additionalProperties":true}},"required":["field","code"]}}},
      "required":["type","title","status","code","request_id"]})");
    return {{"openapi", "3.1.0"},
            {"info", {{"title", "Linli"}, {"version", "1"}, {"license", {{"name", "Apache-2.0"}}}}},
            {"servers", bj::array{bj::object{{"url", "/api/v1"}}}},
            {"paths", std::move(paths)},
            {"components",
             {{"schemas", std::move(schemas)},
              {"securitySchemes",
               {{"bearer", {{"type", "http"}, {"scheme", "bearer"}}},
                {"cookie", {{"type", "apiKey"}, {"in", "cookie"}, {"name", "linli_session"}}}}}}}};
  }

 private:
  bj::object schema(const Shape& shape) {
    switch (shape.kind) {
      case Kind::boolean:
        return {{"type", "boolean"}};
      case Kind::integer: {
        bj::object made{{"type", "integer"}, {"format", "int64"}};
        if (shape.max == INT32_MAX) made["format"] = "int32";
        return made;
      }
      case Kind::number:
        return {{"type", "number"}};
      case Kind::points:
        return {{"type", "integer"}, {"format", "int64"}, {"description", "points"}};
      case Kind::id:
        return {{"type", "string"}, {"pattern", "^[0-9]{1,19}$"}};
      case Kind::day:
        return {{"type", "string"}, {"format", "date"}};
      case Kind::instant:
        return {{"type", "string"}, {"format", "date-time"}};
      case Kind::text: {
        bj::object made{{"type", "string"}};
        if (shape.min) made["minLength"] = shape.min;
        if (shape.max) made["maxLength"] = shape.max;
        return made;
      }
      case Kind::choice: {
        bj::array words;
        for (const auto word : shape.choices) words.emplace_back(word);
        return {{"type", "string"}, {"enum", std::move(words)}};
      }
      case Kind::optional:
        return schema(*shape.inner);
      case Kind::list:
        return {{"type", "array"}, {"items", schema(*shape.inner)}};
      case Kind::json:
        return {{"type", "object"}, {"additionalProperties", true}};
      case Kind::bytes:
        return {{"type", "string"}, {"format", "binary"}};
      case Kind::object:
        return reference(shape);
    }
    return {};
  }

  bj::object reference(const Shape& shape) {
    std::string name;
    for (const char c : shape.name)
      name += c == '<' || c == '>' || c == ':' || c == ' ' || c == ',' ? '_' : c;
    while (!name.empty() && name.back() == '_') name.pop_back();
    if (!schemas_.contains(name)) {
      schemas_[name] = {};  // first, for shapes that hold themselves
      schemas_[name] = object(shape, {}, true);
    }
    return {{"$ref", "#/components/schemas/" + name}};
  }

  // In answers lists are always there; in inputs they may be left out.
  bj::object object(const Shape& shape, const std::set<std::string_view>& without, bool answer) {
    bj::object properties;
    bj::array required;
    for (const Field& field : shape.fields) {
      if (without.contains(field.name)) continue;
      properties[field.name] = schema(*field.shape);
      const bool may_miss =
          field.shape->kind == Kind::optional || (!answer && field.shape->kind == Kind::list);
      if (!may_miss) required.emplace_back(field.name);
    }
    bj::object made{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty()) made["required"] = std::move(required);
    return made;
  }

  void add(bj::object& paths, const Route& route) {
    std::set<std::string_view> in_path;
    bj::array parameters;
    for (std::size_t open = 0; (open = route.path.find('{', open)) != std::string::npos;) {
      const auto close = route.path.find('}', open);
      const std::string_view name = std::string_view(route.path).substr(open + 1, close - open - 1);
      in_path.insert(name);
      parameters.push_back(
          {{"name", name}, {"in", "path"}, {"required", true}, {"schema", path_schema(route, name)}});
      open = close;
    }
    if (route.method == Method::get && route.in) {
      for (const Field& field : route.in->fields) {
        if (in_path.contains(field.name)) continue;
        const bool required = field.shape->kind != Kind::optional && field.shape->kind != Kind::list;
        parameters.push_back({{"name", field.name},
                              {"in", "query"},
                              {"required", required},
                              {"schema", schema(*field.shape)}});
      }
    }
    bj::object operation{{"operationId", route.operation},
                         {"summary", route.summary},
                         {"tags", bj::array{bj::string(route.module)}}};
    if (!parameters.empty()) operation["parameters"] = std::move(parameters);
    if (route.method != Method::get && route.in) {
      auto body = object(*route.in, in_path, false);
      if (!body["properties"].get_object().empty())
        operation["requestBody"] = {{"required", true},
                                    {"content", {{"application/json", {{"schema", std::move(body)}}}}}};
    }
    operation["responses"] = responses(route);
    operation["x-permission"] = route.permission->name;
    if (route.permission->who != Permission::Who::anyone)
      operation["security"] =
          bj::array{bj::object{{"bearer", bj::array{}}}, bj::object{{"cookie", bj::array{}}}};
    std::string method{to_text(route.method)};
    for (char& c : method) c = static_cast<char>(c | 0x20);
    if (!paths.contains(route.path)) paths[route.path] = bj::object{};
    paths[route.path].get_object()[method] = std::move(operation);
    if (route.exportable) add_export(paths, route);
  }

  bj::object path_schema(const Route& route, std::string_view name) {
    if (route.in)
      for (const Field& field : route.in->fields)
        if (field.name == name) return schema(*field.shape);
    return {{"type", "string"}};
  }

  bj::object responses(const Route& route) {
    bj::object all;
    bj::object good{{"description", "done"}};
    if (route.out)
      good["content"] = {{"application/json", {{"schema", schema(*route.out)}}}};
    else
      good["content"] = {{route.raw_content.empty() ? "application/octet-stream" : route.raw_content,
                          {{"schema", {{"type", "string"}, {"format", "binary"}}}}}};
    all["200"] = std::move(good);
    std::map<int, std::string> codes;
    for (const Refusal& refusal : route.refusals) {
      auto& text = codes[refusal.status];
      text += (text.empty() ? "" : ", ") + std::string(refusal.code);
    }
    const bj::object problem{
        {"application/problem+json", {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}};
    for (const auto& [status, text] : codes)
      all[std::to_string(status)] = {{"description", text}, {"content", problem}};
    all["default"] = {{"description", "a problem that any route may have"}, {"content", problem}};
    return all;
  }

  // What a list is asked for, but where a page of it begins and ends.
  static void add_filters(const bj::object& paths, const std::string& list, bj::array& parameters) {
    const auto* path = paths.if_contains(list);
    const auto* get = path ? path->get_object().if_contains("get") : nullptr;
    const auto* asked = get ? get->get_object().if_contains("parameters") : nullptr;
    if (!asked) return;
    for (const auto& parameter : asked->get_array()) {
      const auto name = parameter.get_object().at("name").get_string();
      if (name != "limit" && name != "after") parameters.push_back(parameter);
    }
  }

  // A printed form of a list answers the list's own questions.
  static void add_filters_of_prints(bj::object& paths) {
    constexpr std::string_view ending = "/print";
    for (auto& path : paths) {
      const std::string name(path.key());
      auto* get = name.ends_with(ending) ? path.value().get_object().if_contains("get") : nullptr;
      if (!get || get->get_object().contains("parameters")) continue;
      bj::array parameters;
      add_filters(paths, name.substr(0, name.size() - ending.size()), parameters);
      if (!parameters.empty()) get->get_object()["parameters"] = std::move(parameters);
    }
  }

  void add_export(bj::object& paths, const Route& route) {
    bj::array parameters{
        bj::object{{"name", "format"},
                   {"in", "query"},
                   {"required", true},
                   {"schema", {{"type", "string"}, {"enum", {"xlsx", "csv", "pdf"}}}}},
        bj::object{
            {"name", "reason"}, {"in", "query"}, {"required", false}, {"schema", {{"type", "string"}}}}};
    add_filters(paths, route.path, parameters);
    paths[route.path + "/export"] = {
        {"get",
         {{"operationId", route.operation + "_export"},
          {"summary", route.summary + " (as a file)"},
          {"tags", bj::array{bj::string(route.module)}},
          {"x-permission", route.permission->name},
          {"security", bj::array{bj::object{{"bearer", bj::array{}}}, bj::object{{"cookie", bj::array{}}}}},
          {"parameters", std::move(parameters)},
          {"responses",
           {{"200",
             {{"description", "the file"},
              {"content",
               {{"application/octet-stream",
                 {{"schema", {{"type", "string"}, {"format", "binary"}}}}}}}}}}}}}};
  }

  std::map<std::string, bj::object> schemas_;
};

void print(const bj::value& value, std::string& out, int depth) {
  const auto line = [&](int at) { out += '\n' + std::string(static_cast<std::size_t>(at) * 1, ' '); };
  if (const auto* object = value.if_object(); object && !object->empty()) {
    out += '{';
    const char* separator = "";
    for (const auto& item : *object) {
      out += separator;
      separator = ",";
      line(depth + 1);
      out += bj::serialize(bj::string(item.key())) + ": ";
      print(item.value(), out, depth + 1);
    }
    line(depth);
    out += '}';
  } else if (const auto* list = value.if_array(); list && !list->empty()) {
    out += '[';
    const char* separator = "";
    for (const auto& item : *list) {
      out += separator;
      separator = ",";
      line(depth + 1);
      print(item, out, depth + 1);
    }
    line(depth);
    out += ']';
  } else {
    out += bj::serialize(value);
  }
}

}  // namespace

std::string openapi(const App& app) {
  std::string out;
  print(Document().make(app), out, 0);
  return out += '\n';
}

}  // namespace linli
