// A server on a free port and clients that write raw bytes to it.
#pragma once

#include <arpa/inet.h>
#include <chrono>
#include <filesystem>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include "platform/http/server.hpp"

namespace linli::http::testing {

using namespace std::chrono_literals;

class Wire {
 public:
  explicit Wire(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0)
      throw std::runtime_error("connect");
  }
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;
  ~Wire() { hang_up(); }

  void hang_up() {
    if (socket_ >= 0) ::close(socket_);
    socket_ = -1;
  }

  Wire& send(std::string_view bytes) {
    while (!bytes.empty()) {
      auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) break;  // the server may have closed after its answer
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return *this;
  }

  // Reads until `until` has been seen (and everything that came with it), the other end closed or the time is
  // over.
  std::string read_until(std::string_view until, std::chrono::milliseconds limit = 5s) {
    auto end = std::chrono::steady_clock::now() + limit;
    while (until.empty() || seen_.find(until) == std::string::npos) {
      auto left =
          std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
      pollfd wait{socket_, POLLIN, 0};
      if (left.count() <= 0 || ::poll(&wait, 1, static_cast<int>(left.count())) <= 0) break;
      char bytes[65536];
      auto got = ::recv(socket_, bytes, sizeof bytes, 0);
      if (got <= 0) {
        closed = true;
        break;
      }
      seen_.append(bytes, static_cast<std::size_t>(got));
    }
    return std::move(seen_);
  }
  std::string read_all(std::chrono::milliseconds limit = 5s) { return read_until({}, limit); }

  bool closed = false;

 private:
  int socket_;
  std::string seen_;
};

class RunningServer {
 public:
  RunningServer(Options options, Handler handler)
      : server(with_free_port(std::move(options)), std::move(handler)) {
    thread_ = std::thread([this] { server.run(); });
  }
  ~RunningServer() {
    if (thread_.joinable()) finish(1s);
  }
  void finish(std::chrono::milliseconds grace) {
    server.stop(grace);
    thread_.join();
  }
  void wait() { thread_.join(); }

  // One request on a connection of its own, to the end.
  std::string ask(std::string_view request) { return Wire(server.port()).send(request).read_all(); }
  std::string get(std::string_view path, std::string_view headers = {}) {
    return ask("GET " + std::string(path) + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n" +
               std::string(headers) + "\r\n");
  }

  Server server;

 private:
  static Options with_free_port(Options options) {
    options.port = 0;
    if (options.loops == 0) options.loops = 2;
    return options;
  }
  std::thread thread_;
};

inline Response problem(int status, std::string_view code, const std::string&) {
  return {status, {}, "problem " + std::string(code)};
}

// Answers with what it understood.
inline Handler echo() {
  Handler handler;
  handler.handle = [](Request&& request, Reply reply) {
    reply({200,
           {},
           request.head.method + " " + request.head.path + "?" + request.head.query + " [" + request.body +
               "] " + request.head.address + (request.head.secure ? " secure" : "")});
  };
  handler.problem = problem;
  return handler;
}

inline Handler answering(std::function<void(Request&&, Reply)> handle) {
  Handler handler;
  handler.handle = std::move(handle);
  handler.problem = problem;
  return handler;
}

inline std::string body_of(const std::string& answer) {
  auto end = answer.find("\r\n\r\n");
  return end == std::string::npos ? "" : answer.substr(end + 4);
}

inline int status_of(const std::string& answer) {
  return answer.size() < 12 ? 0 : std::stoi(answer.substr(9, 3));
}

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "linli-http-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("mkdtemp");
    path = name;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  std::filesystem::path path;
};

}  // namespace linli::http::testing
