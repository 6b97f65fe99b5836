#include "platform/command/route.hpp"

#include "platform/command/app.hpp"

namespace linli {

std::string_view to_text(Method method) {
  switch (method) {
    case Method::get:
      return "GET";
    case Method::post:
      return "POST";
    case Method::put:
      return "PUT";
    case Method::del:
      return "DELETE";
  }
  return "";
}

namespace {

// "post_activities_registrations" of POST /activities/{activity_id}/registrations.
std::string operation_name(Method method, std::string_view path) {
  std::string name{to_text(method)};
  for (char& c : name) c = static_cast<char>(c | 0x20);
  while (!path.empty()) {
    path.remove_prefix(1);
    const auto end = std::min(path.find('/'), path.size());
    const auto segment = path.substr(0, end);
    path.remove_prefix(end);
    name += '_';
    if (segment.starts_with('{')) {
      name += "one";
    } else {
      for (const char c : segment) name += c == '-' || c == '.' ? '_' : c;
    }
  }
  return name;
}

}  // namespace

Route& Routes::make(Method method, std::string path, const Permission& permission, std::string summary) {
  Route& route = routes_.emplace_back();
  route.method = method;
  route.operation = operation_name(method, path);
  route.path = std::move(path);
  route.module = module_;
  route.permission = &permission;
  route.summary = std::move(summary);
  return route;
}

void Procedure::run(bool writes, const std::function<void(Ctx&)>& work) {
  const auto in_tx = [&](db::Tx& tx) {
    Ctx ctx{app, tx, app.now(), actor, call, {}};
    work(ctx);
  };
  if (writes)
    app.store().write(in_tx);
  else
    app.store().read(in_tx);
}

std::string_view RawCall::path_value(std::string_view name) const {
  for (const auto& [key, value] : path_values)
    if (key == name) return value;
  return {};
}

}  // namespace linli
