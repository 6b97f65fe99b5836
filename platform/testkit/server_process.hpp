// `linli` as a process of its own, for what a test in the same process cannot show: kills, command lines,
// limits of the system.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace linli::testkit {

// Runs `program` with `words` to its end. What it prints goes to `log`. Returns its exit code, 128 + the
// number of the signal that ended it.
int run_program(const std::filesystem::path& program, const std::vector<std::string>& words,
                const std::filesystem::path& log);

// A port on loopback that nobody listens on now.
std::uint16_t free_port();

class ServerProcess {
 public:
  // Serves the store in `data_dir`, with the settings of its linli.toml. Started by `start`.
  ServerProcess(std::filesystem::path program, std::filesystem::path data_dir);
  ~ServerProcess() { kill(); }
  ServerProcess(const ServerProcess&) = delete;
  ServerProcess& operator=(const ServerProcess&) = delete;

  void start();  // returns when it is ready; throws std::runtime_error when that takes more than 20 seconds
  void kill();   // SIGKILL; nothing when it does not run
  int stop();    // SIGTERM; waits, returns the exit code
  std::uint16_t port() const { return port_; }
  pid_t pid() const { return pid_; }
  const std::filesystem::path& log() const { return log_; }

 private:
  std::filesystem::path program_, data_dir_, log_;
  std::uint16_t port_;
  pid_t pid_ = 0;
};

}  // namespace linli::testkit
