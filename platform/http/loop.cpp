#include "platform/http/loop.hpp"

#include <algorithm>
#include <ctime>

#include <boost/asio/ip/v6_only.hpp>

#include "platform/http/session.hpp"

namespace linli::http {
namespace {

thread_local const Mailbox* mailbox_of_thread = nullptr;

// Connections above the cap that are told so before they are closed; a flood beyond that is closed without a
// word.
constexpr std::size_t polite_refusals = 256;

std::chrono::milliseconds tick_period(const Options& options) {
  auto shortest = std::min({options.header_timeout, options.body_timeout, options.write_timeout,
                            options.idle_timeout, options.heartbeat, options.handler_timeout});
  return std::clamp(shortest / 8, std::chrono::milliseconds(5), std::chrono::milliseconds(200));
}

}  // namespace

void Mailbox::put(Letter letter) {
  std::lock_guard guard(lock_);
  if (!loop_) return;
  letters_.push_back(std::move(letter));
  if (letters_.size() == 1) net::post(loop_->context, [this] { hand_out(); });
}

void Mailbox::hand_out() {
  {
    std::lock_guard guard(lock_);
    handed_out_.swap(letters_);
  }
  for (auto& letter : handed_out_) {
    if (!letter.seat->session) continue;
    if (letter.response) {
      letter.seat->session->deliver(letter.turn, std::move(*letter.response));
    } else {
      letter.seat->session->wake();
    }
  }
  handed_out_.clear();
}

void Mailbox::close() {
  std::vector<Letter> dropped;
  std::lock_guard guard(lock_);
  loop_ = nullptr;
  dropped.swap(letters_);
}

void post_reply(const std::shared_ptr<Seat>& seat, std::uint64_t turn, Response response) {
  // A handler that answers before it returns needs no letter. Once the session waits, resuming it here would
  // run it inside whatever this thread is doing for another session.
  bool at_once = seat->mailbox.get() == mailbox_of_thread && (!seat->session || !seat->session->waiting());
  if (!at_once) {
    seat->mailbox->put({seat, turn, std::move(response)});
  } else if (seat->session) {
    seat->session->deliver(turn, std::move(response));
  }
}

Response Shared::problem(int status, std::string_view code, const std::string& request_id) const {
  try {
    if (handler.problem) return handler.problem(status, code, request_id);
  } catch (...) {
    // The plain text below still tells the client what it needs.
  }
  Response response{status, {}, std::string(code) + "\n"};
  response.headers.add("Content-Type", "text/plain; charset=utf-8");
  return response;
}

Loop::Loop(Shared& shared_state, unsigned number)
    : shared(shared_state),
      mailbox(std::make_shared<Mailbox>(*this)),
      number_(number),
      acceptor_(context.get_executor()),
      timer_(context.get_executor()),
      period_(tick_period(shared_state.options)),
      busy_(net::make_work_guard(context)) {}

Loop::~Loop() { mailbox->close(); }

void Loop::listen(const net::ip::tcp::endpoint& endpoint) {
  using ReusePort = net::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;
  acceptor_.open(endpoint.protocol());
  acceptor_.set_option(net::socket_base::reuse_address(true));
  acceptor_.set_option(ReusePort(true));
  if (endpoint.address().is_v6() && endpoint.address().is_unspecified())
    acceptor_.set_option(net::ip::v6_only(false));
  acceptor_.bind(endpoint);
  acceptor_.listen(4096);
}

void Loop::run() {
  mailbox_of_thread = mailbox.get();
  net::co_spawn(context, accept(), net::detached);
  schedule_tick();
  context.run();
  mailbox_of_thread = nullptr;
}

Task<void> Loop::accept() {
  while (acceptor_.is_open()) {
    error_code failure;
    Socket socket(context.get_executor());
    co_await acceptor_.async_accept(socket, net::redirect_error(await_it, failure));
    if (!failure) {
      start(std::move(socket));
    } else if (acceptor_.is_open() && failure != net::error::connection_aborted) {
      // Out of file descriptors or memory: the waiting connection stays in the queue until some are free
      // again.
      net::basic_waitable_timer<Clock, net::wait_traits<Clock>, Executor> pause(context.get_executor());
      pause.expires_after(std::chrono::milliseconds(50));
      co_await pause.async_wait(net::redirect_error(await_it, failure));
    }
  }
}

void Loop::start(Socket socket) {
  auto others = shared.open.load(std::memory_order_relaxed);
  if (others >= shared.options.max_connections + polite_refusals) return;
  counters.connections.fetch_add(1, std::memory_order_relaxed);
  error_code ignored;
  socket.set_option(net::ip::tcp::no_delay(true), ignored);
  socket.non_blocking(true, ignored);
  auto session =
      std::make_shared<Session>(*this, std::move(socket), others >= shared.options.max_connections);
  auto task = session->run();
  net::co_spawn(context, std::move(task), [session](std::exception_ptr) {});
}

void Loop::join(Session& session) {
  session.place = sessions_.size();
  sessions_.push_back(&session);
  shared.open.fetch_add(1, std::memory_order_relaxed);
}

void Loop::leave(Session& session) {
  sessions_.back()->place = session.place;
  sessions_[session.place] = sessions_.back();
  sessions_.pop_back();
  shared.open.fetch_sub(1, std::memory_order_relaxed);
  if (stopping_) finish_if_empty();
}

void Loop::schedule_tick() {
  timer_.expires_after(period_);
  timer_.async_wait([this](error_code failure) {
    if (failure) return;
    tick();
    if (busy_) schedule_tick();
  });
}

// One timer for all sessions: setting a deadline is then a mere assignment on the hot path. Backwards,
// because a session that ends here gives its place to the last one.
void Loop::tick() {
  auto now = Clock::now();
  bool over = now >= give_up_at_;
  for (std::size_t i = sessions_.size(); i-- > 0;) {
    if (i >= sessions_.size()) continue;
    if (over) {
      sessions_[i]->cut();
    } else {
      sessions_[i]->tick(now);
    }
  }
}

void Loop::stop(std::chrono::milliseconds grace) {
  net::post(context, [this, grace] { begin_stop(grace); });
}

void Loop::begin_stop(std::chrono::milliseconds grace) {
  auto give_up_at = Clock::now() + grace;
  give_up_at_ = std::min(give_up_at_, give_up_at);
  if (stopping_) return;
  stopping_ = true;
  // Clients in the kernel's queue have been accepted as far as they can see; closing the socket would reset
  // them.
  error_code failure;
  acceptor_.non_blocking(true, failure);
  while (!failure) {
    Socket socket(context.get_executor());
    acceptor_.accept(socket, failure);
    if (!failure) start(std::move(socket));
  }
  acceptor_.close(failure);
  for (std::size_t i = sessions_.size(); i-- > 0;)
    if (i < sessions_.size()) sessions_[i]->end_soon();
  finish_if_empty();
}

void Loop::finish_if_empty() {
  if (!sessions_.empty()) return;
  busy_.reset();
  timer_.cancel();
}

std::string Loop::new_request_id() {
  auto now = std::chrono::system_clock::now().time_since_epoch();
  auto millisecond =
      static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
  if (millisecond > id_millisecond_) {
    id_millisecond_ = millisecond;
    id_count_ = 0;
  } else if (++id_count_ == 1 << 14) {
    ++id_millisecond_;
    id_count_ = 0;
  }
  std::uint64_t id = id_millisecond_ << 20 | std::uint64_t{number_ & 63} << 14 | id_count_;
  std::string text(16, '0');
  for (auto digit = text.rbegin(); digit != text.rend(); ++digit, id >>= 4)
    *digit = "0123456789abcdef"[id & 15];
  return text;
}

std::string_view Loop::date() {
  std::time_t now = std::time(nullptr);
  if (now != date_second_) {
    char text[64];
    std::tm parts{};
    gmtime_r(&now, &parts);
    date_.assign(text, std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", &parts));
    date_second_ = now;
  }
  return date_;
}

}  // namespace linli::http
