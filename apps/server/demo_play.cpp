#include "apps/server/demo_play.hpp"

#include <stdexcept>

#include <fmt/format.h>

#include "engines/access/access.hpp"

namespace linli::demo {
namespace {

// Shorter than the shortest idle time of a session.
constexpr std::int64_t token_life_ms = 10 * minute_ms;

boost::json::value parsed(const http::Response& response) { return boost::json::parse(std::get<std::string>(response.body)); }

[[noreturn]] void spoilt(const std::string& who, const std::string& path, const http::Response& response) {
  throw std::runtime_error(fmt::format("The demo could not be made: {} as {} was answered {} {}", path, who, response.status,
                                       std::get<std::string>(response.body)));
}

}  // namespace

const std::string& Play::token(const std::string& who) {
  auto& held = tokens_[who];
  if (held.token.empty() || now() - held.made_at > token_life_ms) {
    app_.write([&](Ctx& ctx) { held.token = access::open_session(ctx, accounts_.at(who)); });
    held.made_at = now();
  }
  return held.token;
}

http::Response Play::call(const std::string& method, const std::string& who, const std::string& path, std::string body) {
  http::Request request;
  auto& head = request.head;
  head.method = method;
  const auto question = std::min(path.find('?'), path.size());
  head.path = std::string(api_prefix) + path.substr(0, question);
  head.query = question < path.size() ? path.substr(question + 1) : "";
  head.address = "127.0.0.1";
  head.request_id = fmt::format("{:016x}", ++requests_);
  if (!who.empty()) head.headers.set("Authorization", "Bearer " + token(who));
  if (method == "POST") head.headers.set("Idempotency-Key", fmt::format("demo-{}", requests_));
  request.body = std::move(body);
  return dispatcher_.call(std::move(request));
}

boost::json::value Play::get(const std::string& who, const std::string& path) {
  const auto response = call("GET", who, path, {});
  if (response.status >= 400) spoilt(who, path, response);
  return parsed(response);
}

boost::json::value Play::post(const std::string& who, const std::string& path, const boost::json::object& body) {
  const auto response = call("POST", who, path, boost::json::serialize(body));
  if (response.status >= 400) spoilt(who, path, response);
  return parsed(response);
}

boost::json::value Play::try_post(const std::string& who, const std::string& path, const boost::json::object& body) {
  const auto response = call("POST", who, path, boost::json::serialize(body));
  if (response.status >= 500) spoilt(who, path, response);
  return response.status >= 400 ? boost::json::value{} : parsed(response);
}

}  // namespace linli::demo
