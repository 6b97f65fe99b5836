#include "platform/testkit/server_process.hpp"

#include <arpa/inet.h>
#include <chrono>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

#include <fmt/format.h>

#include "platform/testkit/http_client.hpp"

extern char** environ;

namespace linli::testkit {
namespace {

using namespace std::chrono_literals;

pid_t spawn(const std::filesystem::path& program, const std::vector<std::string>& words,
            const std::filesystem::path& log) {
  std::vector<char*> argv{const_cast<char*>(program.c_str())};
  for (const auto& word : words) argv.push_back(const_cast<char*>(word.c_str()));
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
  posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
  pid_t child = 0;
  const int error = posix_spawn(&child, program.c_str(), &actions, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error)
    throw std::runtime_error(fmt::format("{}: {}", program.string(), std::generic_category().message(error)));
  return child;
}

int exit_code(pid_t child) {
  int status = 0;
  waitpid(child, &status, 0);
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

int run_program(const std::filesystem::path& program, const std::vector<std::string>& words,
                const std::filesystem::path& log) {
  return exit_code(spawn(program, words, log));
}

std::uint16_t free_port() {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in at{};
  at.sin_family = AF_INET;
  at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof at;
  ::bind(socket, reinterpret_cast<const sockaddr*>(&at), sizeof at);
  ::getsockname(socket, reinterpret_cast<sockaddr*>(&at), &size);
  ::close(socket);
  return ntohs(at.sin_port);
}

ServerProcess::ServerProcess(std::filesystem::path program, std::filesystem::path data_dir)
    : program_(std::move(program)),
      data_dir_(std::move(data_dir)),
      log_(data_dir_.string() + ".log"),
      port_(free_port()) {}

void ServerProcess::start() {
  pid_ = spawn(program_, {"serve", "--data", data_dir_.string(), "--port", std::to_string(port_)}, log_);
  const auto until = std::chrono::steady_clock::now() + 20s;
  while (std::chrono::steady_clock::now() < until) {
    if (const auto answer = HttpClient(port_).ask("GET", "/readyz"); answer && answer->status == 200) return;
    int status = 0;
    if (waitpid(pid_, &status, WNOHANG) == pid_) {
      pid_ = 0;
      throw std::runtime_error(fmt::format("the server ended by itself, see {}", log_.string()));
    }
    std::this_thread::sleep_for(2ms);
  }
  throw std::runtime_error(fmt::format("the server is not ready, see {}", log_.string()));
}

void ServerProcess::kill() {
  if (pid_ == 0) return;
  ::kill(pid_, SIGKILL);
  exit_code(pid_);
  pid_ = 0;
}

int ServerProcess::stop() {
  if (pid_ == 0) return 0;
  ::kill(pid_, SIGTERM);
  const int code = exit_code(pid_);
  pid_ = 0;
  return code;
}

}  // namespace linli::testkit
