#include "apps/server/front.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "assets/web.hpp"
#include "platform/command/openapi.hpp"
#include "platform/command/problem.hpp"

namespace linli {
namespace {

// Pages may load only from here; pictures that are shown before they are sent are data: and blob:.
constexpr const char* content_policy =
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; "
    "worker-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

void add_security_headers(http::Response& response, bool secure) {
  auto& headers = response.headers;
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("X-Frame-Options", "DENY");
  headers.set("Referrer-Policy", "same-origin");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Permissions-Policy", "camera=(self), geolocation=(self), microphone=()");
  headers.set("Content-Security-Policy", content_policy);
  if (secure) headers.set("Strict-Transport-Security", "max-age=31536000");
}

http::Response text(int status, std::string body, const char* type = "text/plain; charset=utf-8") {
  http::Response response;
  response.status = status;
  response.headers.set("Content-Type", type);
  response.headers.set("Cache-Control", "no-store");
  response.body = std::move(body);
  return response;
}

// Open311's addresses are its own and lie outside of the API's; inside they are routes like all others.
bool is_open311(std::string_view path) { return path.starts_with("/open311/"); }

std::string path_inside(std::string_view path) { return (is_open311(path) ? std::string(api_prefix) : std::string()) + std::string(path); }

bool has_ending(std::string_view path) {
  const auto name = path.substr(path.rfind('/') + 1);
  return name.find('.') != std::string_view::npos;
}

}  // namespace

Front::Front(App& app, Dispatcher& dispatcher, const Config& config)
    : app_(app), dispatcher_(dispatcher), config_(config), assets_(assets::web()), openapi_(openapi(app)) {}

http::Handler Front::handler() {
  http::Handler handler;
  handler.plan = [this](const http::Head& head) {
    if (is_open311(head.path)) {
      http::Head inside = head;
      inside.path = path_inside(head.path);
      return dispatcher_.plan(inside);
    }
    return Dispatcher::is_api(head.path) ? dispatcher_.plan(head) : http::BodyPlan{.max_bytes = 0};
  };
  handler.handle = [this](http::Request&& request, http::Reply reply) { handle(std::move(request), std::move(reply)); };
  handler.problem = [](int status, std::string_view code, const std::string& request_id) {
    auto response = problem(status, code, request_id);
    add_security_headers(response, false);
    return response;
  };
  return handler;
}

void Front::handle(http::Request&& request, http::Reply reply) {
  request.head.path = path_inside(request.head.path);
  const auto& head = request.head;
  const bool secure = head.secure;
  if (!Dispatcher::is_api(head.path)) {
    auto response = page(head);
    add_security_headers(response, secure);
    return reply(std::move(response));
  }
  std::string allowed_origin;
  const auto origin = head.headers.get("Origin");
  if (std::find(config_.origins.begin(), config_.origins.end(), origin) != config_.origins.end()) allowed_origin = origin;
  const auto with_headers = [secure, allowed_origin, reply = std::move(reply)](http::Response response) {
    add_security_headers(response, secure);
    if (!allowed_origin.empty()) {
      response.headers.set("Access-Control-Allow-Origin", allowed_origin);
      response.headers.set("Vary", "Origin");
    }
    reply(std::move(response));
  };
  if (head.method == "OPTIONS" && !allowed_origin.empty()) {
    http::Response preflight;
    preflight.status = 204;
    preflight.headers.set("Access-Control-Allow-Methods", "GET, POST, PUT");
    preflight.headers.set("Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key, If-Match, Accept-Language, X-File-Name");
    preflight.headers.set("Access-Control-Max-Age", "600");
    return with_headers(std::move(preflight));
  }
  dispatcher_.handle(std::move(request), with_headers);
}

http::Response Front::page(const http::Head& head) const {
  if (head.method != "GET" && head.method != "HEAD") return problem(405, "request.method_not_allowed", head.request_id);
  const std::string_view path = head.path;
  if (path == "/healthz") return text(200, "ok\n");
  if (path == "/readyz") return ready();
  if (path == "/metrics") return metrics();
  if (path == "/openapi.json") return text(200, openapi_, "application/json");
  if (const auto* asset = assets_.find(path)) return http::asset_response(*asset);
  // Pages find their own way once their shell is loaded; a file that is not there is not a page.
  if (!has_ending(path)) {
    const bool console = path == "/console" || path.starts_with("/console/");
    const bool reference = path == "/openapi" || path == "/openapi/";
    const auto* shell = assets_.find(console ? "/console/index.html" : reference ? "/openapi/index.html" : "/index.html");
    if (shell) return http::asset_response(*shell);
  }
  return problem(404, "request.not_found", head.request_id);
}

http::Response Front::ready() const {
  try {
    app_.store().read([](db::Tx&) {});
    return text(200, "ready\n");
  } catch (const std::exception& error) {
    spdlog::error("not ready: {}", error.what());
    return text(503, "the store is away\n");
  }
}

http::Response Front::metrics() const {
  std::string out;
  const auto line = [&](std::string_view name, std::string_view type, std::string_view help, std::uint64_t value) {
    out += fmt::format("# HELP linli_{0} {2}\n# TYPE linli_{0} {1}\nlinli_{0} {3}\n", name, type, help, value);
  };
  const auto commands = dispatcher_.counters();
  const auto store = app_.store().counters();
  line("api_requests_total", "counter", "Requests to the API.", commands.requests);
  line("api_refused_total", "counter", "Requests answered 4xx.", commands.refused);
  line("api_failed_total", "counter", "Requests answered 5xx.", commands.failed);
  line("store_writes_total", "counter", "Write commands.", store.writes);
  line("store_groups_total", "counter", "Group commits.", store.groups);
  line("store_queue", "gauge", "Write commands that wait.", store.queue_length);
  if (server_) {
    const auto http = server_->counters();
    line("http_connections", "gauge", "Open connections.", http.connections_open);
    line("http_requests_total", "counter", "Requests over HTTP.", http.requests_total);
    line("http_bytes_in_total", "counter", "Bytes received.", http.bytes_in);
    line("http_bytes_out_total", "counter", "Bytes sent.", http.bytes_out);
  }
  return text(200, std::move(out), "text/plain; version=0.0.4; charset=utf-8");
}

}  // namespace linli
