#include "apps/server/front.hpp"

#include <algorithm>
#include <fstream>
#include <unistd.h>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "assets/web.hpp"
#include "engines/setting/setting.hpp"
#include "modules/open311/open311.hpp"
#include "platform/command/openapi.hpp"
#include "platform/command/problem.hpp"
#include "platform/jobs/counts.hpp"

namespace linli {
namespace {

// Pages may load only from here; pictures that are shown before they are sent are data: and blob:.
constexpr std::string_view content_policy =
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self'; "
    "connect-src 'self'; "
    "worker-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

// What an answer says of itself to browsers. A file of somebody's and a page with a map have policies of
// their own.
void add_security_headers(http::Response& response, bool secure) {
  static const auto made = [](bool policy, bool transport) {
    std::string lines =
        "X-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\nReferrer-Policy: same-origin\r\n"
        "Cross-Origin-Opener-Policy: same-origin\r\n"
        "Permissions-Policy: camera=(self), geolocation=(self), microphone=()\r\n";
    if (policy) lines += fmt::format("Content-Security-Policy: {}\r\n", content_policy);
    if (transport) lines += "Strict-Transport-Security: max-age=31536000\r\n";
    return lines;
  };
  static const std::string lines[2][2] = {{made(false, false), made(false, true)},
                                          {made(true, false), made(true, true)}};
  const bool policy = response.headers.get("Content-Security-Policy").empty();
  response.lines = lines[policy][secure];
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

std::string path_inside(std::string_view path) {
  return (is_open311(path) ? std::string(api_prefix) : std::string()) + std::string(path);
}

// Nothing is there, or not for this method: its clients read that in Open311's form, too.
void answer_as_open311(http::Response& response, const http::Head& head) {
  const bool unknown = response.status == 404 || response.status == 405;
  if (!unknown || !response.headers.get("Content-Type").starts_with("application/problem+json")) return;
  open311::in_own_form(response, head.path,
                       head.headers.get("Accept-Language").starts_with("en") ? "en" : "zh-CN");
}

// "https://{s}.tiles.example/{z}/{x}/{y}.png" → https://*.tiles.example; empty when that is no address of the
// web.
std::string origin_of_tiles(std::string_view url) {
  const auto scheme = url.starts_with("https://") ? 8 : url.starts_with("http://") ? 7 : 0;
  if (scheme == 0) return {};
  std::string host(url.substr(scheme, url.find('/', scheme) - scheme));
  if (host.starts_with("{s}")) host.replace(0, 3, "*");
  const auto good = [](char c) {
    return std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:*").find(c) !=
           std::string_view::npos;
  };
  return !host.empty() && std::all_of(host.begin(), host.end(), good)
             ? std::string(url.substr(0, scheme)) + host
             : std::string();
}

std::uint64_t resident_bytes() {
  std::ifstream statm("/proc/self/statm");
  std::uint64_t total = 0, resident = 0;
  statm >> total >> resident;
  return resident * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

// A path of a page may hold a dot ("/workflows/casework.case"); only these endings mean a file.
bool names_a_file(std::string_view path) {
  constexpr std::string_view endings[] = {"js",  "mjs", "css",  "map",  "json",  "html",
                                          "txt", "xml", "png",  "jpg",  "svg",   "webp",
                                          "ico", "ttf", "woff", "wasm", "woff2", "webmanifest"};
  const auto dot = path.rfind('.');
  if (dot == std::string_view::npos || dot < path.rfind('/')) return false;
  return std::find(std::begin(endings), std::end(endings), path.substr(dot + 1)) != std::end(endings);
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
      auto plan = dispatcher_.plan(inside);
      if (plan.refuse) answer_as_open311(*plan.refuse, head);
      return plan;
    }
    return Dispatcher::is_api(head.path) ? dispatcher_.plan(head) : http::BodyPlan{.max_bytes = 0};
  };
  handler.handle = [this](http::Request&& request, http::Reply reply) {
    handle(std::move(request), std::move(reply));
  };
  handler.problem = [](int status, std::string_view code, const std::string& request_id) {
    auto response = problem(status, code, request_id);
    add_security_headers(response, false);
    return response;
  };
  return handler;
}

void Front::handle(http::Request&& request, http::Reply reply) {
  if (is_open311(request.head.path))
    reply = [head = request.head, reply = std::move(reply)](http::Response response) {
      answer_as_open311(response, head);
      reply(std::move(response));
    };
  request.head.path = path_inside(request.head.path);
  const auto& head = request.head;
  const bool secure = head.secure;
  if (!Dispatcher::is_api(head.path)) {
    const auto answer = [this, secure](const http::Head& asked) {
      auto response = page(asked);
      add_security_headers(response, secure);
      return response;
    };
    // Whether the store is there may take as long as the store likes; the loop has others to serve. Who asks
    // while many others already wait for that is told that it is not.
    const bool asks_store = head.path == "/readyz" || head.path == "/metrics";
    if (!asks_store && !app_.store().is_postgres()) return reply(answer(head));
    const bool queued =
        workers_.submit([answer, asked = std::move(request.head), reply] { reply(answer(asked)); });
    if (!queued) reply(problem(503, "store.busy", {}));
    return;
  }
  std::string allowed_origin;
  const auto origin = head.headers.get("Origin");
  if (std::find(config_.origins.begin(), config_.origins.end(), origin) != config_.origins.end())
    allowed_origin = origin;
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
    preflight.headers.set(
        "Access-Control-Allow-Headers",
        "Authorization, Content-Type, Idempotency-Key, If-Match, Accept-Language, X-File-Name");
    preflight.headers.set("Access-Control-Max-Age", "600");
    return with_headers(std::move(preflight));
  }
  dispatcher_.handle(std::move(request), with_headers);
}

http::Response Front::page(const http::Head& head) const {
  if (head.method != "GET" && head.method != "HEAD")
    return problem(405, "request.method_not_allowed", head.request_id);
  const std::string_view path = head.path;
  if (path == "/healthz") return text(200, "ok\n");
  if (path == "/readyz") return ready();
  if (path == "/metrics") return metrics();
  if (path == "/openapi.json") return text(200, openapi_, "application/json");
  if (const auto* asset = assets_.find(path))
    return path.ends_with('/') || path.ends_with(".html") ? shell(*asset) : http::asset_response(*asset);
  // Pages find their own way once their shell is loaded; a file that is not there is not a page.
  if (!names_a_file(path)) {
    const bool console = path == "/console" || path.starts_with("/console/");
    const bool reference = path == "/openapi" || path == "/openapi/";
    const auto* found = assets_.find(console     ? "/console/index.html"
                                     : reference ? "/openapi/index.html"
                                                 : "/index.html");
    if (found) return shell(*found);
  }
  return problem(404, "request.not_found", head.request_id);
}

http::Response Front::shell(const http::Asset& asset) const {
  auto response = http::asset_response(asset);
  std::string tiles;
  // The page itself needs no store, and says what is the matter better than an error would.
  try {
    app_.read([&](Ctx& ctx) { tiles = origin_of_tiles(setting::text(ctx, "place.tile_url")); });
  } catch (const std::exception& error) {
    spdlog::error("a page without its map's address: {}", error.what());
  }
  if (tiles.empty()) return response;
  std::string policy(content_policy);
  const std::string_view pictures = "img-src 'self'";
  policy.insert(policy.find(pictures) + pictures.size(), " " + tiles);
  response.headers.set("Content-Security-Policy", policy);
  return response;
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
  const auto line = [&](std::string_view name, std::string_view type, std::string_view help,
                        std::uint64_t value) {
    out +=
        fmt::format("# HELP linli_{0} {2}\n# TYPE linli_{0} {1}\nlinli_{0} {3}\n", name, type, help, value);
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
  line("process_resident_bytes", "gauge", "Memory in use.", resident_bytes());
  // A store that is away must not silence the rest.
  try {
    app_.read([&](Ctx& ctx) {
      const auto jobs = jobs::counts(ctx);
      line("jobs_due", "gauge", "Jobs that are due and wait.", static_cast<std::uint64_t>(jobs.queued));
      line("jobs_running", "gauge", "Jobs that run.", static_cast<std::uint64_t>(jobs.running));
      line("jobs_failed", "gauge", "Jobs that were given up.", static_cast<std::uint64_t>(jobs.failed));
    });
  } catch (const std::exception& error) {
    spdlog::error("metrics without jobs: {}", error.what());
  }
  return text(200, std::move(out), "text/plain; version=0.0.4; charset=utf-8");
}

}  // namespace linli
