#include "platform/http/parser.hpp"

#include "platform/http/text.hpp"

namespace linli::http {
namespace {

constexpr std::size_t max_fields = 100;

std::string_view view(boost::beast::string_view text) { return {text.data(), text.size()}; }

// "http://host/path" is what a proxy is asked for; a server must understand it too (RFC 9112, 3.2.2).
bool strip_authority(std::string_view& target) {
  auto scheme = target.find("://");
  if (scheme == std::string_view::npos) return false;
  if (!same_name(target.substr(0, scheme), "http") && !same_name(target.substr(0, scheme), "https"))
    return false;
  auto slash = target.find_first_of("/?", scheme + 3);
  target = slash == std::string_view::npos ? std::string_view{} : target.substr(slash);
  return true;
}

}  // namespace

RequestParser::RequestParser(std::size_t max_header_bytes, Head& head, Asked& asked)
    : max_header_bytes_(max_header_bytes), head_(head), asked_(asked) {
  header_limit(static_cast<std::uint32_t>(max_header_bytes));
  body_limit(boost::none);
  eager(false);
}

void RequestParser::expect_body(std::string* into, std::uint64_t max_bytes) {
  body_ = into;
  max_bytes_ = max_bytes;
  eager(true);
}

void RequestParser::on_request_impl(beast_http::verb verb, View method, View target_text, int version,
                                    error_code& failure) {
  seen_line_ = true;
  header_bytes_ = method.size() + target_text.size() + 12;
  asked_.http11 = version >= 11;
  asked_.get = verb == beast_http::verb::get;
  asked_.head_only = verb == beast_http::verb::head;
  head_.method.assign(method.data(), method.size());
  auto target = view(target_text);
  bool fine = well_formed_target(target) && (target.starts_with('/') || strip_authority(target));
  if (!fine) {
    failure = beast_http::error::bad_target;
    return;
  }
  auto question = target.find('?');
  head_.path.assign(target.substr(0, question));
  if (head_.path.empty()) head_.path = "/";
  if (question != std::string_view::npos) head_.query.assign(target.substr(question + 1));
}

void RequestParser::on_field_impl(beast_http::field known, View name, View value, error_code& failure) {
  if (seen_header_) return;  // trailers: allowed, of no use to anybody
  header_bytes_ += name.size() + value.size() + 4;
  if (header_bytes_ > max_header_bytes_ || head_.headers.items.size() >= max_fields) {
    failure = beast_http::error::header_limit;
    return;
  }
  using beast_http::field;
  switch (known) {
    case field::host:
      if (seen_host_) failure = beast_http::error::bad_field;
      seen_host_ = true;
      break;
    case field::transfer_encoding:
      // Anything but plain "chunked" is a way to make two servers see two different bodies.
      if (!same_name(trimmed(view(value)), "chunked") || !asked_.http11)
        failure = beast_http::error::bad_transfer_encoding;
      break;
    case field::expect:
      if (!asked_.http11) break;
      (same_name(view(value), "100-continue") ? asked_.expects_continue : asked_.expects_other) = true;
      break;
    case field::accept_encoding:
      asked_.accept_encoding.assign(value.data(), value.size());
      break;
    case field::if_none_match:
      asked_.if_none_match.assign(value.data(), value.size());
      break;
    case field::range:
      asked_.range.assign(value.data(), value.size());
      break;
    case field::if_range:
      asked_.if_range.assign(value.data(), value.size());
      break;
    default:
      break;
  }
  auto& items = head_.headers.items;
  if (items.empty()) items.reserve(16);
  items.emplace_back(std::piecewise_construct, std::forward_as_tuple(name.data(), name.size()),
                     std::forward_as_tuple(value.data(), value.size()));
}

void RequestParser::on_header_impl(error_code& failure) {
  seen_header_ = true;
  if (asked_.http11 && !seen_host_) failure = beast_http::error::bad_field;
  if (auto length = content_length()) head_.content_length = *length;
}

std::size_t RequestParser::on_body_impl(View body, error_code& failure) {
  body_bytes_ += body.size();
  if (body_bytes_ > max_bytes_) {
    failure = beast_http::error::body_limit;
    return 0;
  }
  if (body_) body_->append(body.data(), body.size());
  return body.size();
}

std::size_t RequestParser::on_chunk_body_impl(std::uint64_t, View body, error_code& failure) {
  return on_body_impl(body, failure);
}

Refusal RequestParser::refusal(error_code failure) const {
  if (failure == beast_http::error::body_limit) return {413, "content_too_large"};
  if (failure == beast_http::error::header_limit)
    return seen_line_ ? Refusal{431, "header_too_large"} : Refusal{414, "uri_too_long"};
  return {400, "malformed_request"};
}

}  // namespace linli::http
