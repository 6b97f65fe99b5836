#include "platform/testkit/http_client.hpp"

#include <arpa/inet.h>
#include <charconv>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fmt/format.h>

namespace linli::testkit {
namespace {

constexpr int patience_ms = 30'000;
constexpr int silence_ms = 2'000;

int connected(std::uint16_t port) {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) {
    ::close(socket);
    return -1;
  }
  const int on = 1;
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return socket;
}

bool send_all(int socket, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

// False when the other end closed or nothing came for so long.
bool receive(int socket, std::string& to, int wait_ms) {
  pollfd wait{socket, POLLIN, 0};
  if (::poll(&wait, 1, wait_ms) <= 0) return false;
  char bytes[65536];
  const auto got = ::recv(socket, bytes, sizeof bytes, 0);
  if (got <= 0) return false;
  to.append(bytes, static_cast<std::size_t>(got));
  return true;
}

int status_in(std::string_view head) {
  int status = 0;
  if (head.size() >= 12) std::from_chars(head.data() + 9, head.data() + 12, status);
  return status;
}

std::size_t content_length(std::string_view head) {
  constexpr std::string_view name = "content-length:";
  for (std::size_t at = 0; at + name.size() < head.size(); ++at) {
    std::size_t same = 0;
    while (same < name.size() && (head[at + same] | 0x20) == (name[same] | 0x20)) ++same;
    if (same < name.size()) continue;
    at += name.size();
    while (at < head.size() && head[at] == ' ') ++at;
    std::size_t length = 0;
    std::from_chars(head.data() + at, head.data() + head.size(), length);
    return length;
  }
  return 0;
}

}  // namespace

void HttpClient::hang_up() {
  if (socket_ >= 0) ::close(socket_);
  socket_ = -1;
  seen_.clear();
}

bool HttpClient::connect() {
  if (socket_ < 0) socket_ = connected(port_);
  return socket_ >= 0;
}

std::optional<HttpAnswer> HttpClient::ask(std::string_view method, std::string_view path,
                                          std::string_view body,
                                          const std::vector<std::pair<std::string, std::string>>& headers) {
  if (!connect()) return {};
  std::string request =
      fmt::format("{} {} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n", method, path, body.size());
  if (!token_.empty()) request += fmt::format("Authorization: Bearer {}\r\n", token_);
  for (const auto& [name, value] : headers) request += fmt::format("{}: {}\r\n", name, value);
  request += "\r\n";
  request += body;
  // A server that refuses a body early answers before it has read everything, so the answer is read in any
  // case.
  send_all(socket_, request);
  auto answer = read_answer();
  if (!answer) hang_up();
  return answer;
}

std::optional<HttpAnswer> HttpClient::read_answer() {
  std::size_t end;
  while ((end = seen_.find("\r\n\r\n")) == std::string::npos)
    if (!receive(socket_, seen_, patience_ms)) return {};
  HttpAnswer answer;
  answer.head = seen_.substr(0, end + 2);
  answer.status = status_in(answer.head);
  seen_.erase(0, end + 4);
  const auto length = content_length(answer.head);
  while (seen_.size() < length)
    if (!receive(socket_, seen_, patience_ms)) return {};
  answer.body = seen_.substr(0, length);
  seen_.erase(0, length);
  return answer;
}

HttpAnswer HttpClient::send_raw(std::uint16_t port, std::string_view bytes) {
  HttpAnswer answer;
  const int socket = connected(port);
  if (socket < 0) return answer;
  send_all(socket, bytes);
  ::shutdown(socket, SHUT_WR);
  std::string all;
  while (receive(socket, all, silence_ms)) {
  }
  ::close(socket);
  const auto end = std::min(all.find("\r\n\r\n"), all.size());
  answer.head = all.substr(0, end);
  answer.status = status_in(answer.head);
  if (end < all.size()) answer.body = all.substr(end + 4);
  return answer;
}

std::string uuid_v7(Instant now, std::uint64_t random_high, std::uint64_t random_low) {
  return fmt::format("{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}", static_cast<std::uint64_t>(now.ms) >> 16,
                     static_cast<std::uint64_t>(now.ms) & 0xFFFF, random_high & 0xFFF,
                     0x8000 | (random_high >> 12 & 0x3FFF), random_low & 0xFFFF'FFFF'FFFF);
}

}  // namespace linli::testkit
