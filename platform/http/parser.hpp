// Reads a request from the wire: Beast's parser, filling our values directly.
#pragma once

#include <optional>
#include <string>

#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>

#include "platform/http/asio.hpp"
#include "platform/http/server.hpp"

namespace linli::http {

namespace beast_http = boost::beast::http;

// What the answer needs to know of the request after the handler has taken the request itself.
struct Asked {
  std::string request_id, accept_encoding, if_none_match, range, if_range;
  bool head_only = false;  // HEAD
  bool get = false;
  bool http11 = false;
  bool expects_continue = false;
  bool expects_other = false;
};

struct Refusal {
  int status;
  std::string_view code;
};

class RequestParser : public beast_http::basic_parser<true> {
 public:
  RequestParser(std::size_t max_header_bytes, Head& head, Asked& asked);

  // After the header: where the body goes (nullptr: nowhere) and how much of it is allowed.
  void expect_body(std::string* into, std::uint64_t max_bytes);
  std::uint64_t body_bytes() const { return body_bytes_; }

  // How to refuse what made the parser stop.
  Refusal refusal(error_code failure) const;

 private:
  using View = boost::beast::string_view;
  void on_request_impl(beast_http::verb, View method, View target, int version, error_code&) override;
  void on_response_impl(int, View, int, error_code&) override {}
  void on_field_impl(beast_http::field, View name, View value, error_code&) override;
  void on_header_impl(error_code&) override;
  void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override {}
  std::size_t on_body_impl(View body, error_code&) override;
  void on_chunk_header_impl(std::uint64_t, View, error_code&) override {}
  std::size_t on_chunk_body_impl(std::uint64_t remain, View body, error_code&) override;
  void on_finish_impl(error_code&) override {}

  std::size_t max_header_bytes_;
  std::size_t header_bytes_ = 0;
  Head& head_;
  Asked& asked_;
  std::string* body_ = nullptr;
  std::uint64_t body_bytes_ = 0, max_bytes_ = 0;
  bool seen_line_ = false, seen_header_ = false, seen_host_ = false;
};

}  // namespace linli::http
