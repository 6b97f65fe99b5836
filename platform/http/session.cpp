#include "platform/http/session.hpp"

#include <algorithm>

#include "platform/http/text.hpp"

namespace linli::http {
namespace {

constexpr std::size_t read_size = 4096;           // for heads: few are larger, and idle connections keep it
constexpr std::size_t body_read_size = 64 << 10;  // for bodies
constexpr auto farewell = std::chrono::milliseconds(1500);
constexpr auto first_words = std::chrono::milliseconds(500);

bool believable_id(std::string_view id) {
  auto fine = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
  };
  return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), fine);
}

}  // namespace

Session::Session(Loop& loop, Socket socket, bool over_capacity)
    : loop_(loop),
      seat_(std::make_shared<Seat>(Seat{this, loop.mailbox})),
      socket_(std::move(socket)),
      over_capacity_(over_capacity) {
  if (loop_.shared.tls) tls_.emplace(socket_, *loop_.shared.tls);
  error_code failure;
  auto peer = socket_.remote_endpoint(failure);
  if (!failure) peer_ = plain_address(peer.address().to_string());
  loop_.join(*this);
  enter(Phase::greeting, loop_.shared.options.header_timeout);
}

Session::~Session() {
  seat_->session = nullptr;
  loop_.leave(*this);
}

void Session::enter(Phase phase, std::chrono::milliseconds limit) {
  phase_ = phase;
  deadline_ = Clock::now() + limit;
}

void Session::enter_work() {
  phase_ = Phase::working;
  deadline_ = Clock::time_point::max();
}

Task<void> Session::run() {
  if (co_await greet()) {
    while (co_await serve_one()) {
    }
  }
  if (!gone_) co_await part();
  error_code ignored;
  socket_.close(ignored);
}

Task<bool> Session::greet() {
  if (tls_) {
    error_code failure;
    co_await tls_->async_handshake(TlsStream::server, net::redirect_error(await_it, failure));
    gone_ = bool(failure);
    if (gone_) co_return false;
  }
  if (over_capacity_) {
    last_ = unread_ = true;
    asked_.http11 = true;
    asked_.request_id = loop_.new_request_id();
    refuse(503, "overloaded");
    response_.headers.set("Retry-After", "5");
    gone_ = !co_await answer();
    co_return false;
  }
  co_return true;
}

Task<bool> Session::serve_one() {
  ++turn_;
  answered_ = false;
  timed_out_ = false;
  request_ = Request{};
  asked_.head_only = asked_.get = asked_.http11 = asked_.expects_continue = asked_.expects_other = false;
  for (auto* text :
       {&asked_.request_id, &asked_.accept_encoding, &asked_.if_none_match, &asked_.range, &asked_.if_range})
    text->clear();
  parser_.emplace(loop_.shared.options.max_header_bytes, request_.head, asked_);

  auto outcome = co_await read_head();
  if (outcome == Outcome::go_on) {
    BodyPlan plan;
    outcome = judge_head(plan);
    if (outcome == Outcome::go_on && !parser_->is_done()) outcome = co_await read_body(plan);
    if (outcome == Outcome::go_on && plan.refuse) {
      response_ = std::move(*plan.refuse);
      outcome = Outcome::answer;
    }
  }
  if (outcome == Outcome::go_on) outcome = co_await hand_over();
  if (outcome == Outcome::gone || gone_) {
    gone_ = true;
    co_return false;
  }
  if (loop_.stopping()) last_ = true;
  if (!co_await answer()) {
    gone_ = true;
    co_return false;
  }
  co_return !last_;
}

Task<Session::Outcome> Session::read_head() {
  const auto& options = loop_.shared.options;
  if (turn_ == 1) {
    enter(Phase::idle, loop_.stopping() ? first_words : options.header_timeout);
  } else if (buffer_.size() == 0) {
    if (loop_.stopping()) co_return Outcome::gone;
    enter(Phase::idle, options.idle_timeout);
  }
  for (;;) {
    if (buffer_.size() > 0) {
      if (phase_ != Phase::header) enter(Phase::header, options.header_timeout);
      error_code failure;
      buffer_.consume(parser_->put(buffer_.data(), failure));
      if (failure && failure != beast_http::error::need_more) co_return parse_failed(failure);
      if (parser_->is_header_done()) co_return Outcome::go_on;
    }
    error_code failure;
    bool more = co_await read_more(failure);
    if (timed_out_ && phase_ == Phase::header) {
      unread_ = true;
      co_return refuse(408, "request_timeout");
    }
    if (!more) co_return Outcome::gone;
  }
}

Task<bool> Session::read_more(error_code& failure) {
  auto room = buffer_.prepare(phase_ == Phase::body ? body_read_size : read_size);
  auto bytes = co_await read_some(room, failure);
  if (failure) co_return false;
  buffer_.commit(bytes);
  co_return true;
}

// Everything that can be said before the body: whose request it is, whether he asks too much, what the
// handler plans.
Session::Outcome Session::judge_head(BodyPlan& plan) {
  auto& shared = loop_.shared;
  auto& head = request_.head;
  loop_.counters.requests.fetch_add(1, std::memory_order_relaxed);
  last_ = !parser_->keep_alive();
  bool has_body = !parser_->is_done();
  unread_ = has_body;
  head.address = peer_;
  head.secure = tls_.has_value();
  if (shared.proxies.trusts(peer_)) {
    auto id = head.headers.get("X-Request-Id");
    if (believable_id(id)) head.request_id = id;
  }
  if (head.request_id.empty()) head.request_id = loop_.new_request_id();
  asked_.request_id = head.request_id;
  if (!shared.proxies.apply(head)) return refuse(400, "malformed_request");
  if (asked_.expects_other) return refuse(417, "expectation_failed");
  if (int seconds = shared.limit.take(head.address, Clock::now())) {
    bool keep = !has_body && !last_;
    refuse(429, "too_many_requests");
    response_.headers.set("Retry-After", std::to_string(seconds));
    last_ = !keep;
    return Outcome::answer;
  }
  try {
    if (shared.handler.plan) plan = shared.handler.plan(head);
  } catch (...) {
    return refuse(500, "internal_error");
  }
  return Outcome::go_on;
}

Task<Session::Outcome> Session::hand_over() {
  unread_ = false;
  // The parser writes into request_, which leaves now.
  parser_.reset();
  if (buffer_.size() == 0 && buffer_.capacity() > 4 * read_size) buffer_.shrink_to_fit();
  enter(Phase::handling, loop_.shared.options.handler_timeout);
  try {
    // A handler that does not take the request leaves it to die here, with its uploaded file, before the
    // answer goes.
    auto request = std::move(request_);
    loop_.shared.handler.handle(std::move(request), [seat = seat_, turn = turn_](Response response) {
      post_reply(seat, turn, std::move(response));
    });
  } catch (...) {
    if (!answered_) refuse(500, "internal_error");
    answered_ = true;
  }
  while (!answered_ && !gone_) co_await wait();
  co_return gone_ ? Outcome::gone : Outcome::answer;
}

Session::Outcome Session::refuse(int status, std::string_view code) {
  if (asked_.request_id.empty()) asked_.request_id = loop_.new_request_id();
  response_ = loop_.shared.problem(status, code, asked_.request_id);
  response_.status = status;
  if (status != 500) last_ = true;
  if (unread_) last_ = true;
  return Outcome::answer;
}

Session::Outcome Session::parse_failed(error_code failure) {
  unread_ = true;
  auto [status, code] = parser_->refusal(failure);
  return refuse(status, code);
}

void Session::deliver(std::uint64_t turn, Response response) {
  if (turn != turn_ || answered_ || phase_ != Phase::handling) return;
  response_ = std::move(response);
  answered_ = true;
  resume();
}

void Session::wake() { resume(); }

Task<void> Session::wait() {
  return net::async_initiate<const net::use_awaitable_t<Executor>, void()>(
      [this](auto waiter) { waiter_.emplace(std::move(waiter)); }, await_it);
}

void Session::resume() {
  if (!waiter_) return;
  auto waiter = std::move(*waiter_);
  waiter_.reset();
  std::move(waiter)();
}

void Session::tick(Clock::time_point now) {
  if (now < deadline_) return;
  deadline_ = Clock::time_point::max();
  error_code ignored;
  switch (phase_) {
    case Phase::header:
    case Phase::body:
      timed_out_ = true;
      socket_.cancel(ignored);
      break;
    case Phase::handling:
      refuse(503, "handler_timeout");
      answered_ = true;
      resume();
      break;
    case Phase::events:
      heartbeat_due_ = true;
      resume();
      break;
    default:
      cut();
      break;
  }
}

void Session::end_soon() {
  last_ = true;
  error_code failure;
  if (phase_ == Phase::events) {
    resume();
  } else if (phase_ == Phase::idle && turn_ <= 1) {
    deadline_ = std::min(deadline_, Clock::now() + first_words);
  } else if (phase_ == Phase::idle && socket_.available(failure) == 0) {
    cut();
  }
}

void Session::cut() {
  gone_ = true;
  error_code ignored;
  socket_.close(ignored);
  resume();
}

// Closing with unread bytes in the kernel's buffer would reset the connection, and the client might never see
// the answer.
Task<void> Session::part() {
  enter(Phase::parting, farewell);
  error_code failure;
  if (tls_ && !watching_) co_await tls_->async_shutdown(net::redirect_error(await_it, failure));
  socket_.shutdown(net::socket_base::shutdown_send, failure);
  if (watching_ || (!unread_ && buffer_.size() == 0)) co_return;
  std::size_t left = 1 << 20;
  while (left > 0) {
    auto bytes =
        co_await socket_.async_read_some(net::buffer(scrap_), net::redirect_error(await_it, failure));
    if (failure) co_return;
    left -= std::min(left, bytes);
  }
}

Task<std::size_t> Session::read_some(net::mutable_buffer room, error_code& failure) {
  std::size_t bytes = 0;
  if (tls_) {
    bytes = co_await tls_->async_read_some(room, net::redirect_error(await_it, failure));
  } else {
    bytes = co_await socket_.async_read_some(room, net::redirect_error(await_it, failure));
  }
  loop_.counters.bytes_in.fetch_add(bytes, std::memory_order_relaxed);
  co_return bytes;
}

}  // namespace linli::http
