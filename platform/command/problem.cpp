#include "platform/command/problem.hpp"

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "platform/core/json.hpp"
#include "platform/db/store.hpp"

namespace linli {
namespace {

std::string_view title_of(int status) {
  switch (status) {
    case 400:
      return "Bad Request";
    case 401:
      return "Unauthorized";
    case 403:
      return "Forbidden";
    case 404:
      return "Not Found";
    case 405:
      return "Method Not Allowed";
    case 408:
      return "Request Timeout";
    case 409:
      return "Conflict";
    case 410:
      return "Gone";
    case 412:
      return "Precondition Failed";
    case 413:
      return "Content Too Large";
    case 415:
      return "Unsupported Media Type";
    case 422:
      return "Unprocessable Content";
    case 423:
      return "Locked";
    case 428:
      return "Precondition Required";
    case 429:
      return "Too Many Requests";
    case 503:
      return "Service Unavailable";
    default:
      return "Internal Server Error";
  }
}

void append_params(std::string& out, const RefusalParams& params) {
  out += ",\"params\":{";
  const char* separator = "";
  for (const auto& [name, value] : params) {
    out += separator;
    separator = ",";
    json::append_string(out, name);
    out += ':';
    if (const auto* number = std::get_if<std::int64_t>(&value))
      out += std::to_string(*number);
    else
      json::append_string(out, std::get<std::string>(value));
  }
  out += '}';
}

http::Response document(int status, std::string_view code, std::string_view request_id,
                        const RefusalParams& params, const std::vector<FieldProblem>& fields) {
  http::Response response;
  response.status = status;
  response.headers.set("Content-Type", "application/problem+json");
  response.headers.set("Cache-Control", "no-store");
  if (status == 503 || status == 429) response.headers.set("Retry-After", "1");
  std::string out =
      fmt::format(R"({{"type":"about:blank","title":"{}","status":{},"code":)", title_of(status), status);
  json::append_string(out, code);
  if (!params.empty()) append_params(out, params);
  if (!fields.empty()) {
    out += ",\"fields\":[";
    const char* separator = "";
    for (const auto& field : fields) {
      out += separator;
      separator = ",";
      out += "{\"field\":";
      json::append_string(out, field.field);
      out += ",\"code\":";
      json::append_string(out, field.code);
      if (!field.params.empty()) append_params(out, field.params);
      out += '}';
    }
    out += ']';
  }
  out += ",\"request_id\":";
  json::append_string(out, request_id);
  out += '}';
  response.body = std::move(out);
  return response;
}

}  // namespace

http::Response problem(const Refused& refused, std::string_view request_id) {
  return document(refused.status(), refused.code(), request_id, refused.params(), refused.fields());
}

http::Response problem(int status, std::string_view code, std::string_view request_id) {
  return document(status, code, request_id, {}, {});
}

http::Response problem(const std::exception_ptr& error, std::string_view request_id) {
  try {
    std::rethrow_exception(error);
  } catch (const Refused& refused) {
    return problem(refused, request_id);
  } catch (const db::StoreUnavailable& away) {
    spdlog::error("request {}: {}: {}", request_id, away.code(), away.what());
    return problem(503, away.code(), request_id);
  } catch (const std::exception& failed) {
    spdlog::error("request {}: {}", request_id, failed.what());
  } catch (...) {
    spdlog::error("request {}: an error without a name", request_id);
  }
  return problem(500, "server.failed", request_id);
}

}  // namespace linli
