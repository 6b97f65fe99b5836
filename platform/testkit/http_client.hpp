// One connection to a real server, one request after another. What it does not understand of HTTP our server
// does not send to it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/core/time.hpp"

namespace linli::testkit {

struct HttpAnswer {
  int status = 0;
  std::string head;  // status line and headers
  std::string body;
};

class HttpClient {
 public:
  explicit HttpClient(std::uint16_t port, std::string token = {}) : port_(port), token_(std::move(token)) {}
  ~HttpClient() { hang_up(); }
  HttpClient(const HttpClient&) = delete;
  HttpClient& operator=(const HttpClient&) = delete;

  // Nothing when the connection could not be made or broke before the whole answer was there: then nobody
  // knows whether it was done.
  std::optional<HttpAnswer> ask(std::string_view method, std::string_view path, std::string_view body = {},
                                const std::vector<std::pair<std::string, std::string>>& headers = {});
  // Sends bytes as they are on a connection of their own and reads what comes until the server closes or
  // falls silent.
  static HttpAnswer send_raw(std::uint16_t port, std::string_view bytes);
  void hang_up();

 private:
  bool connect();
  std::optional<HttpAnswer> read_answer();

  std::uint16_t port_;
  std::string token_;
  int socket_ = -1;
  std::string seen_;
};

// A version 7 UUID of this moment.
std::string uuid_v7(Instant now, std::uint64_t random_high, std::uint64_t random_low);

}  // namespace linli::testkit
