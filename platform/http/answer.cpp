// Writing answers: the head of all of them, texts, packed web files, bodies made while they are sent.
#include <charconv>
#include <sys/socket.h>

#include "platform/http/session.hpp"
#include "platform/http/text.hpp"

namespace linli::http {
namespace {

constexpr std::size_t joined_size =
    16 << 10;  // a body up to this is copied behind its head and sent as one piece

void add_number(std::string& out, std::uint64_t number, int base = 10) {
  char digits[20];
  auto end = std::to_chars(digits, digits + sizeof digits, number, base).ptr;
  out.append(digits, end);
}

bool set_by_server(std::string_view name) {
  return same_name(name, "Content-Length") || same_name(name, "Transfer-Encoding") ||
         same_name(name, "Connection") || same_name(name, "Date");
}

bool without_body(int status) { return status < 200 || status == 204 || status == 304; }

}  // namespace

Task<bool> Session::answer() {
  auto status = response_.status;
  auto* text = std::get_if<std::string>(&response_.body);
  if (text && (asked_.get || asked_.head_only) && status == 200 &&
      not_modified(response_.headers.get("ETag"))) {
    response_.status = 304;
    text->clear();
  }
  if (without_body(response_.status) && !text) text = &response_.body.emplace<std::string>();
  if (text) {
    begin_answer();
    if (without_body(response_.status)) {
      out_ += "\r\n";
      text->clear();
    } else {
      end_head(text->size());
    }
    std::string_view rest = asked_.head_only ? std::string_view{} : std::string_view(*text);
    if (rest.size() <= joined_size) {
      out_ += rest;
      rest = {};
    }
    std::string_view head = out_;
    if (send_now(head, rest)) co_return !gone_;
    co_return co_await send(head, rest);
  }
  // What is streamed must outlive response_, which a late reply cannot touch but the next request replaces.
  if (auto* asset = std::get_if<AssetBody>(&response_.body)) co_return co_await answer_asset(*asset);
  if (auto* file = std::get_if<FileBody>(&response_.body)) co_return co_await answer_file(std::move(*file));
  if (auto* events = std::get_if<EventStream>(&response_.body))
    co_return co_await answer_events(std::move(*events));
  co_return co_await answer_stream(std::move(std::get<StreamBody>(response_.body)));
}

bool Session::not_modified(std::string_view etag) const {
  return !etag.empty() && !asked_.if_none_match.empty() && names_etag(asked_.if_none_match, etag);
}

void Session::add_header(std::string_view name, std::string_view value) {
  out_ += name;
  out_ += ": ";
  out_ += value;
  out_ += "\r\n";
}

void Session::begin_answer() {
  out_.clear();
  out_ += asked_.http11 ? "HTTP/1.1 " : "HTTP/1.0 ";
  add_number(out_, static_cast<std::uint64_t>(response_.status));
  out_ += ' ';
  out_ += reason(response_.status);
  out_ += "\r\n";
  add_header("Date", loop_.date());
  add_header("X-Request-Id", asked_.request_id);
  out_ += response_.lines;
  for (const auto& [name, value] : response_.headers.items) {
    if (same_name(name, "Connection") && same_name(value, "close")) last_ = true;
    // A line break in a value would let whoever chose it write headers of his own.
    if (!set_by_server(name) && fits_a_line(name) && fits_a_line(value)) add_header(name, value);
  }
  if (last_) {
    out_ += "Connection: close\r\n";
  } else if (!asked_.http11) {
    out_ += "Connection: keep-alive\r\n";
  }
}

void Session::end_head(std::optional<std::uint64_t> length) {
  if (length) {
    out_ += "Content-Length: ";
    add_number(out_, *length);
    out_ += "\r\n";
  } else if (asked_.http11) {
    out_ += "Transfer-Encoding: chunked\r\n";
  }
  out_ += "\r\n";
}

void Session::begin_chunk(std::size_t size) {
  add_number(out_, size, 16);
  out_ += "\r\n";
}

bool Session::send_now(std::string_view& first, std::string_view& second) {
  if (tls_) return false;
  while (!first.empty() || !second.empty()) {
    std::array<net::const_buffer, 2> pieces{net::buffer(first), net::buffer(second)};
    error_code failure;
    auto sent = socket_.write_some(pieces, failure);
    if (failure == net::error::would_block) return false;
    if (failure) {
      gone_ = true;
      return true;
    }
    loop_.counters.bytes_out.fetch_add(sent, std::memory_order_relaxed);
    auto of_first = std::min(sent, first.size());
    first.remove_prefix(of_first);
    second.remove_prefix(sent - of_first);
  }
  return true;
}

// Every progress gives a new deadline: a large body may take long, a client that reads nothing may not.
Task<bool> Session::send(std::string_view first, std::string_view second) {
  while (!gone_ && !(first.empty() && second.empty())) {
    if (send_now(first, second)) break;
    enter(Phase::writing, loop_.shared.options.write_timeout);
    error_code failure;
    auto& next = first.empty() ? second : first;
    std::size_t sent = 0;
    if (tls_) {
      sent = co_await tls_->async_write_some(net::buffer(next), net::redirect_error(await_it, failure));
      loop_.counters.bytes_out.fetch_add(sent, std::memory_order_relaxed);
    } else {
      co_await socket_.async_wait(net::socket_base::wait_write, net::redirect_error(await_it, failure));
    }
    if (failure) gone_ = true;
    next.remove_prefix(sent);
  }
  co_return !gone_;
}

Task<bool> Session::answer_asset(AssetBody asset) {
  std::string_view body = asset.plain, coding;
  if (!asset.brotli.empty() && accepts_coding(asked_.accept_encoding, "br")) {
    body = asset.brotli;
    coding = "br";
  } else if (!asset.gzip.empty() && accepts_coding(asked_.accept_encoding, "gzip")) {
    body = asset.gzip;
    coding = "gzip";
  }
  // Forms that differ in their bytes need different strong tags; a client that holds any of them holds the
  // content.
  auto tag = [&](std::string_view suffix) {
    std::string text(asset.etag);
    if (!suffix.empty() && text.ends_with('"')) text.insert(text.size() - 1, "-" + std::string(suffix));
    return text;
  };
  if (not_modified(tag({})) || not_modified(tag("br")) || not_modified(tag("gzip"))) response_.status = 304;
  begin_answer();
  if (!asset.etag.empty()) add_header("ETag", tag(coding));
  if (!asset.brotli.empty() || !asset.gzip.empty()) add_header("Vary", "Accept-Encoding");
  if (response_.status == 304) {
    out_ += "\r\n";
    co_return co_await send(out_);
  }
  if (!coding.empty()) add_header("Content-Encoding", coding);
  end_head(body.size());
  co_return co_await send(out_, asked_.head_only ? std::string_view{} : body);
}

Task<bool> Session::answer_stream(StreamBody body) {
  if (!asked_.http11) last_ = true;
  begin_answer();
  end_head(std::nullopt);
  if (asked_.head_only) co_return co_await send(out_);
  bool more = true, broken = false;
  std::string piece;
  auto make = [&] {
    piece.clear();
    try {
      more = body.next(piece);
    } catch (...) {
      more = false;
      broken = true;
    }
    return true;
  };
  while (more && !gone_) {
    enter_work();
    co_await done_by(loop_.shared.streams, make);
    if (broken) co_return false;
    if (!piece.empty() && asked_.http11) {
      begin_chunk(piece.size());
      piece += "\r\n";
    }
    if (!more && asked_.http11) piece += "0\r\n\r\n";
    if (!co_await send(out_, piece)) co_return false;
    out_.clear();
  }
  co_return !gone_;
}

}  // namespace linli::http
