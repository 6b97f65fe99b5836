#include "apps/server/serve.hpp"

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <stdexcept>
#include <sys/file.h>
#include <system_error>
#include <thread>
#include <unistd.h>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "apps/server/demo.hpp"
#include "apps/server/front.hpp"
#include "apps/server/log.hpp"
#include "apps/server/program.hpp"
#include "engines/workflow/workflow.hpp"
#include "platform/crypto/key_ring.hpp"
#include "platform/export/export.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/seal/seal.hpp"

namespace linli {
namespace {

// Waits on a thread of its own, so that nothing but plain code runs when a signal comes.
class Signals {
 public:
  Signals() {
    sigemptyset(&set_);
    for (const int signal : {SIGINT, SIGTERM}) sigaddset(&set_, signal);
    pthread_sigmask(SIG_BLOCK, &set_, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
  }
  int wait() const {
    int signal = 0;
    sigwait(&set_, &signal);
    return signal;
  }

 private:
  sigset_t set_;
};

// Two servers of one data directory would each take the other's unfinished demo, jobs and uploads for their
// own. The kernel lets go of the lock when the process ends, however it ends. A file of its own rather than
// the directory: network file systems lock only what is open for writing.
class OnlyServer {
 public:
  explicit OnlyServer(const std::filesystem::path& data_dir) {
    std::filesystem::create_directories(data_dir);
    const auto path = data_dir / "serve.lock";
    file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file_ < 0) throw std::system_error(errno, std::generic_category(), path.string());
    if (::flock(file_, LOCK_EX | LOCK_NB) == 0) return;
    const int error = errno;
    ::close(file_);
    if (error != EWOULDBLOCK) throw std::system_error(error, std::generic_category(), path.string());
    throw std::runtime_error(
        fmt::format("Another `linli serve` is running on {}. Stop it first, or choose another --data.",
                    data_dir.string()));
  }
  ~OnlyServer() { ::close(file_); }
  OnlyServer(const OnlyServer&) = delete;
  OnlyServer& operator=(const OnlyServer&) = delete;

 private:
  int file_ = -1;
};

// What a server that was killed had received or made and not yet put away or handed out.
void clear_leavings(const std::filesystem::path& data_dir) {
  for (const char* name : {"uploads", "exports", "files/coming"})
    std::filesystem::remove_all(data_dir / name);
}

}  // namespace

int serve(const Config& config) {
  const Signals signals;  // before any thread is made, so that all inherit the mask
  if (!config.demo) require_initialised(config);
  const OnlyServer only(config.data_dir);
  clear_leavings(config.data_dir);
  if (config.demo) make_demo(config);
  auto app = open_program(config);
  if (config.demo) list_demo_accounts(*app);
  // The oldest key's, so that a rotation of keys does not make a repeat look like another request.
  const auto& keys = app->get<crypto::KeyRing>();
  const auto secret = keys.token(keys.numbers().front()).view();
  Dispatcher dispatcher(*app, {.workers = config.workers,
                               .requests_per_second_per_account = config.requests_per_second_per_account,
                               .idempotency_secret = {secret.begin(), secret.end()},
                               .exporter = exports::list_file,
                               .log_access = log_access});
  Front front(*app, dispatcher, config);
  const auto upload_dir = config.data_dir / "uploads";
  std::filesystem::create_directories(upload_dir);
  http::Options options;
  options.address = config.address;
  options.port = config.port;
  options.loops = config.loops;
  options.trusted_proxies = config.trusted_proxies;
  options.tls_certificate = config.tls_certificate;
  options.tls_key = config.tls_key;
  options.upload_dir = upload_dir;
  options.requests_per_second_per_address = config.requests_per_second_per_address;
  http::Server server(options, front.handler());
  front.serves(&server);
  auto& jobs = app->get<jobs::Jobs>();
  seal::renew_when_rotated(*app);
  jobs.start();
  workflow::start_timers(*app);
  std::thread stopper([&] {
    spdlog::info("stopping on signal {}", signals.wait());
    server.stop();
  });
  const std::string url =
      fmt::format("{}://{}:{}", config.tls_certificate.empty() ? "http" : "https",
                  config.address == "0.0.0.0" || config.address == "127.0.0.1" ? "localhost" : config.address,
                  server.port());
  spdlog::info("serving {} from {}", url, config.store.empty() ? config.store_address() : "PostgreSQL");
  if (config.demo) print_demo_accounts(*app, url);
  server.run();
  stopper.join();
  workflow::stop_timers(*app);
  jobs.stop();
  // Commands of clients that have left may still wait for the writer, and lean on the dispatcher: an empty
  // one behind them is the last.
  try {
    app->store().write([](db::Tx&) {});
  } catch (const db::StoreUnavailable& away) {
    spdlog::warn("stopped while the store was away: {}", away.what());
  }
  return 0;
}

}  // namespace linli
