#include "modules/open311/call.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"

namespace linli::open311 {
namespace {

namespace bj = boost::json;

Document errors_of(const Failure& failure) {
  bj::array errors;
  for (const auto& description : failure.descriptions)
    errors.push_back(bj::object{{"code", failure.status}, {"description", printable(description)}});
  return {"errors", std::move(errors)};
}

http::Response response_of(int status, Format format, const Document& document) {
  http::Response response;
  response.status = status;
  response.headers.set(
      "Content-Type", format == Format::json ? "application/json; charset=utf-8" : "text/xml; charset=utf-8");
  response.headers.set("Cache-Control", "no-cache");
  response.headers.set("Access-Control-Allow-Origin", "*");
  response.body = format == Format::json ? json_of(document) : xml_of(document);
  return response;
}

// "services.json" → services, json. Nothing when the ending is another.
std::optional<std::pair<std::string, Format>> split_name(std::string_view file) {
  for (const auto& [ending, format] :
       {std::pair<std::string_view, Format>{".xml", Format::xml}, {".json", Format::json}})
    if (file.size() > ending.size() && file.ends_with(ending))
      return std::pair(std::string(file.substr(0, file.size() - ending.size())), format);
  return {};
}

// What a refusal of the command names, for a person.
std::string told(const Refused& refused) {
  std::string text(refused.code());
  for (const auto& field : refused.fields()) text += fmt::format(" {} ({})", field.field, field.code);
  return text;
}

bool is_host(std::string_view host) {
  const auto good = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view(".-:[]").find(c) != std::string_view::npos;
  };
  return !host.empty() && host.size() < 256 && std::all_of(host.begin(), host.end(), good);
}

const Actor nobody{};

}  // namespace

std::string Asked::site() const {
  std::string url = call.procedure.app.options().public_url;
  while (url.ends_with('/')) url.pop_back();
  const auto host = call.request.head.headers.get("Host");
  if (url.empty() && is_host(host))
    url = fmt::format("{}://{}", call.request.head.secure ? "https" : "http", host);
  return url;
}

http::Response answer(RawCall& call, Document (*make)(Asked&)) {
  Format format = Format::xml;
  const std::string locale = call.procedure.call.locale;
  try {
    const auto name = split_name(call.path_value("file"));
    if (!name || count_code_points(name->first) == not_utf8 || printable(name->first) != name->first)
      throw Failure(404, texts::nothing_here.in(locale));
    format = name->second;
    auto parameters = Parameters::of(call.request);
    if (!parameters) throw Failure(400, texts::unreadable.in(locale));
    Asked asked{call, Procedure{call.procedure.app, nobody, call.procedure.call, {}}, std::move(*parameters),
                name->first, locale};
    return response_of(200, format, make(asked));
  } catch (const Failure& failure) {
    return response_of(failure.status, format, errors_of(failure));
  } catch (const Refused& refused) {
    if (refused.status() >= 500) throw;
    const int status = refused.status() == 404 ? 404 : 400;
    return response_of(
        status, format,
        errors_of(Failure(status, fmt::format(fmt::runtime(texts::refused.in(locale)), told(refused)))));
  }
}

void in_own_form(http::Response& response, std::string_view path, std::string_view locale) {
  auto made = response_of(response.status, path.ends_with(".json") ? Format::json : Format::xml,
                          errors_of(Failure(response.status, texts::nothing_here.in(locale))));
  for (auto& [name, value] : made.headers.items) response.headers.set(name, value);
  response.body = std::move(made.body);
}

void check_jurisdiction(Asked& asked, Ctx& ctx) {
  const auto given = asked.parameters.get("jurisdiction_id");
  if (given.empty()) return;
  auto own = setting::text(ctx, "open311.jurisdiction_id");
  if (own.empty()) {
    const auto county = org::root(ctx);
    if (county) own = org::unit(ctx, *county).code.value_or("");
  }
  if (given != own) throw Failure(404, asked.say(texts::jurisdiction_unknown));
}

std::string w3_time(Instant at) {
  std::string text = to_text(at);  // 2026-11-22T10:00:00.000+08:00
  const auto point = text.find('.');
  return text.erase(point, 4);
}

std::optional<Instant> parse_w3_time(std::string text) {
  if (const auto day = parse_day(text)) return start_of(*day);
  // A plus that was not encoded arrives as a space.
  if (text.size() > 6 && text[text.size() - 6] == ' ') text[text.size() - 6] = '+';
  if (const auto at = parse_instant(text)) return at;
  constexpr std::size_t up_to_minutes = 16;  // 2026-11-22T10:00
  if (text.size() > up_to_minutes && text[up_to_minutes] != ':')
    return parse_instant(text.insert(up_to_minutes, ":00"));
  return {};
}

}  // namespace linli::open311
