#include "platform/testkit/test_app.hpp"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <unistd.h>

#include <fmt/format.h>

#include "platform/crypto/key_ring.hpp"
#include "platform/testkit/http_client.hpp"

namespace linli::testkit {
namespace {

std::string unique_name() {
  static std::atomic<int> count{0};
  return fmt::format("linli_test_{}_{}", getpid(), ++count);
}

std::string test_server() {
  const char* address = std::getenv("LINLI_TEST_POSTGRES");
  return address ? address : "";
}

std::string with_schema(const std::string& address, const std::string& schema) {
  return address + (address.find('?') == std::string::npos ? '?' : '&') + "options=-csearch_path%3D" + schema;
}

// A store that every module has migrated, made once per process: copying the file is much quicker than
// migrating again.
const std::filesystem::path& migrated_copy(std::span<const Module> modules) {
  static std::mutex mutex;
  static TempDir dir;
  static std::map<std::string, std::filesystem::path> made;
  std::lock_guard lock(mutex);
  std::string key;
  for (const Module& module : modules) key += fmt::format("{},", module.name);
  auto& path = made[key];
  if (path.empty()) {
    path = dir.path() / fmt::format("{}.db", made.size());
    db::Store store({.address = path.string()});
    for (const Module& module : modules) store.migrate(module.migrations);
  }
  return path;
}

}  // namespace

TempDir::TempDir() : path_(std::filesystem::temp_directory_path() / unique_name()) {
  std::filesystem::create_directories(path_);
}

TempDir::~TempDir() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::vector<Database> databases() {
  std::vector<Database> all{{"SQLite", false}};
  if (!test_server().empty()) all.push_back({"PostgreSQL", true});
  return all;
}

TestApp::TestApp(std::span<const Module> modules, TestOptions options)
    : now_(std::make_shared<Instant>(options.start)) {
  std::string address;
  if (options.postgres) {
    schema_ = unique_name();
    db::open_postgres(test_server())->script("CREATE SCHEMA " + schema_);
    address = with_schema(test_server(), schema_);
  } else {
    address = (dir_.path() / "store.db").string();
    const auto& copy = migrated_copy(modules);
    std::filesystem::copy_file(copy, address);
    if (std::filesystem::exists(copy.string() + "-wal"))
      std::filesystem::copy_file(copy.string() + "-wal", address + "-wal");
  }
  app_ = std::make_unique<App>(
      std::make_shared<db::Store>(db::StoreOptions{.address = address}), [now = now_] { return *now; },
      AppOptions{.data_dir = dir_.path().string(), .public_url = {}, .demo = options.demo});
  app_->make<crypto::KeyRing>(crypto::KeyRing::random());
  app_->add(modules);
  dispatcher_ = std::make_unique<Dispatcher>(*app_, std::move(options.dispatch));
}

TestApp::~TestApp() {
  dispatcher_.reset();
  app_.reset();
  if (schema_.empty()) return;
  try {
    db::open_postgres(test_server())->script("DROP SCHEMA " + schema_ + " CASCADE");
  } catch (const std::exception&) {
    // The server may already be gone; the whole cluster is thrown away with the test run.
  }
}

http::Response TestApp::call(std::string_view method, std::string_view path, std::string body,
                             std::string_view token,
                             std::vector<std::pair<std::string, std::string>> headers) {
  http::Request request;
  auto& head = request.head;
  head.method = method;
  const auto question = std::min(path.find('?'), path.size());
  head.path = std::string(api_prefix) + std::string(path.substr(0, question));
  head.query = question < path.size() ? std::string(path.substr(question + 1)) : "";
  head.address = "127.0.0.1";
  head.request_id = fmt::format("{:016x}", ++requests_);
  head.headers.items = std::move(headers);
  if (!token.empty()) head.headers.set("Authorization", "Bearer " + std::string(token));
  const auto sends_key = method == "POST" && head.headers.get("Idempotency-Key").empty();
  if (sends_key) head.headers.set("Idempotency-Key", uuid_v7(*now_, 0, requests_));
  if (dispatcher_->plan(head).to_file) {
    request.body_file = dir_.path() / ("upload_" + head.request_id);
    if (auto* file = std::fopen(request.body_file.c_str(), "wb")) {
      std::fwrite(body.data(), 1, body.size(), file);
      std::fclose(file);
    }
  }
  request.body_bytes = body.size();
  head.content_length = body.size();
  if (request.body_file.empty()) request.body = std::move(body);
  return dispatcher_->call(std::move(request));
}

std::string body_of(const http::Response& response) {
  if (const auto* text = std::get_if<std::string>(&response.body)) return *text;
  if (const auto* asset = std::get_if<http::AssetBody>(&response.body)) return std::string(asset->plain);
  if (const auto* stream = std::get_if<http::StreamBody>(&response.body)) {
    std::string all, piece;
    while (stream->next(piece)) all += piece;
    return all;
  }
  return {};
}

}  // namespace linli::testkit
