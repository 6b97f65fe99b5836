// A whole program on a fresh store for one test: SQLite in a directory of its own, or a schema of its own in
// the PostgreSQL that LINLI_TEST_POSTGRES names. Its clock stands still until `tick`.
//
//   testkit::TestApp test(modules);                       // SQLite
//   for (auto database : testkit::databases()) { testkit::TestApp test(modules, {.postgres =
//   database.postgres}); … }
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "platform/command/app.hpp"
#include "platform/command/dispatch.hpp"

namespace linli::testkit {

// A directory that is removed at the end.
class TempDir {
 public:
  TempDir();
  ~TempDir();
  TempDir(const TempDir&) = delete;
  TempDir& operator=(const TempDir&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

struct Database {
  std::string name;  // "SQLite", "PostgreSQL"
  bool postgres = false;
};
// SQLite, and PostgreSQL when LINLI_TEST_POSTGRES is set.
std::vector<Database> databases();

struct TestOptions {
  bool postgres = false;
  Instant start{1'767'600'000'000};  // 2026-01-05 16:00, a Monday
  bool demo = false;
  DispatchOptions dispatch{.workers = 2, .requests_per_second_per_account = 0, .exporter = {}};
};

class TestApp {
 public:
  explicit TestApp(std::span<const Module> modules, TestOptions options = {});
  ~TestApp();

  App& app() { return *app_; }
  db::Store& store() { return app_->store(); }
  Dispatcher& dispatcher() { return *dispatcher_; }
  const std::filesystem::path& dir() const { return dir_.path(); }

  Instant now() const { return *now_; }
  void tick(std::int64_t ms) { now_->ms += ms; }

  // One request as the server would hand it over. `headers` besides Authorization (from `token`) and an
  // Idempotency-Key for POST.
  http::Response call(std::string_view method, std::string_view path, std::string body = {},
                      std::string_view token = {},
                      std::vector<std::pair<std::string, std::string>> headers = {});

  // Runs as the program itself.
  template <class F>
  auto write(F&& f) {
    return in<std::invoke_result_t<F&, Ctx&>>(true, f);
  }
  template <class F>
  auto read(F&& f) {
    return in<std::invoke_result_t<F&, Ctx&>>(false, f);
  }

 private:
  template <class R, class F>
  R in(bool writes, F& f) {
    const auto run = [&](const std::function<void(Ctx&)>& work) {
      writes ? app_->write(work) : app_->read(work);
    };
    if constexpr (std::is_void_v<R>) {
      run([&](Ctx& ctx) { f(ctx); });
    } else {
      std::optional<R> result;
      run([&](Ctx& ctx) { result.emplace(f(ctx)); });
      return *std::move(result);
    }
  }

  TempDir dir_;
  std::string schema_;
  std::shared_ptr<Instant> now_;
  std::unique_ptr<App> app_;
  std::unique_ptr<Dispatcher> dispatcher_;
  std::uint64_t requests_ = 0;
};

// The text of an answer that is not a file or stream.
std::string body_of(const http::Response& response);

}  // namespace linli::testkit
