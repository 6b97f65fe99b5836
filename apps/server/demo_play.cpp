#include "apps/server/demo_play.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <fmt/format.h>

#include "apps/server/demo_pictures.hpp"
#include "engines/access/access.hpp"
#include "engines/workflow/workflow.hpp"

namespace linli::demo {
namespace {

boost::json::value parsed(const http::Response& response) {
  return boost::json::parse(std::get<std::string>(response.body));
}

[[noreturn]] void spoilt(const std::string& who, const std::string& path, const http::Response& response) {
  throw std::runtime_error(fmt::format("The demo could not be made: {} as {} was answered {} {}", path, who,
                                       response.status, std::get<std::string>(response.body)));
}

}  // namespace

// A year of sign-ins would be more commits than all that people do in it. Each signs in once, and is known
// from then on.
Play::Play(App& app, std::shared_ptr<Instant> clock, Instant end)
    : app_(app),
      dispatcher_(app, {.workers = 2}),
      clock_(std::move(clock)),
      end_(end),
      authenticate_(app.gate.authenticate) {
  app_.gate.authenticate = [this](Ctx&, std::string_view token) {
    const auto found = actors_.find(token);
    return found != actors_.end() ? found->second : Actor{};
  };
}

Play::~Play() { app_.gate.authenticate = authenticate_; }

const std::string& Play::token(const std::string& who) {
  auto& token = tokens_[who];
  if (token.empty()) {
    app_.write([&](Ctx& ctx) { token = access::open_session(ctx, accounts_.at(who)); });
    app_.read([&](Ctx& ctx) { actors_[token] = authenticate_(ctx, token); });
  }
  return token;
}

http::Response Play::call(const std::string& method, const std::string& who, const std::string& path,
                          std::string body) {
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

std::string Play::upload(const std::string& who, std::string_view picture) {
  auto& file_id = pictures_[{who, std::string(picture)}];
  if (!file_id.empty()) return file_id;
  const auto path =
      std::filesystem::path(app_.options().data_dir) / fmt::format("demo-picture-{}", ++requests_);
  const auto bytes = demo::picture(picture);
  std::ofstream(path, std::ios::binary) << bytes;
  http::Request request;
  auto& head = request.head;
  head.method = "POST";
  head.path = std::string(api_prefix) + "/files";
  head.address = "127.0.0.1";
  head.request_id = fmt::format("{:016x}", requests_);
  head.headers.set("Authorization", "Bearer " + token(who));
  head.headers.set("Content-Type", "image/png");
  head.headers.set("X-File-Name", std::string(picture) + ".png");
  request.body_file = path;
  request.body_bytes = bytes.size();
  const auto response = dispatcher_.call(std::move(request));
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
  if (response.status >= 400) spoilt(who, "/files", response);
  return file_id = std::string(parsed(response).at("file_id").as_string());
}

void Play::move_clock(Instant to) {
  to = std::min(to, end_);
  while (!agenda_.empty() && agenda_.begin()->first <= to.ms) {
    auto next = agenda_.extract(agenda_.begin());
    clock_->ms = std::max(clock_->ms, next.key());
    if (*clock_ - timers_fired_at_ >= hour_ms) {
      workflow::fire_due(app_);
      timers_fired_at_ = *clock_;
    }
    next.mapped()();
  }
  clock_->ms = to.ms;
}

boost::json::value Play::get(const std::string& who, const std::string& path) {
  const auto response = call("GET", who, path, {});
  if (response.status >= 400) spoilt(who, path, response);
  return parsed(response);
}

boost::json::value Play::post(const std::string& who, const std::string& path,
                              const boost::json::object& body) {
  const auto response = call("POST", who, path, boost::json::serialize(body));
  if (response.status >= 400) spoilt(who, path, response);
  return parsed(response);
}

boost::json::value Play::put(const std::string& who, const std::string& path,
                             const boost::json::object& body) {
  const auto response = call("PUT", who, path, boost::json::serialize(body));
  if (response.status >= 400) spoilt(who, path, response);
  return parsed(response);
}

boost::json::value Play::try_post(const std::string& who, const std::string& path,
                                  const boost::json::object& body) {
  const auto response = call("POST", who, path, boost::json::serialize(body));
  if (response.status >= 500) spoilt(who, path, response);
  return response.status >= 400 ? boost::json::value{} : parsed(response);
}

boost::json::value Play::try_put(const std::string& who, const std::string& path,
                                 const boost::json::object& body) {
  const auto response = call("PUT", who, path, boost::json::serialize(body));
  if (response.status >= 500) spoilt(who, path, response);
  return response.status >= 400 ? boost::json::value{} : parsed(response);
}

}  // namespace linli::demo
