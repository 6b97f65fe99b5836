// Server-sent events: a queue that any thread fills and the session empties.
#include <mutex>

#include "platform/http/session.hpp"
#include "platform/http/text.hpp"

namespace linli::http {
namespace {

constexpr std::size_t queue_limit = 256;

void add_line(std::string& out, std::string_view field, std::string_view value) {
  out += field;
  out += ": ";
  out += value;
  out += '\n';
}

// Line ends inside a text would end the field, so each line becomes a `data` of its own, which clients join
// again.
void add_lines(std::string& out, std::string_view text) {
  for (;;) {
    auto end = text.find_first_of("\r\n");
    add_line(out, "data", text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
  }
}

}  // namespace

struct EventStream::State {
  std::mutex lock;
  std::string pending;  // already in the form of the wire
  std::size_t pending_events = 0;
  bool closed = false;
  std::shared_ptr<Seat> seat;  // once a session sends it

  void tell_session() {
    if (seat) seat->mailbox->put({seat, 0, std::nullopt});
  }
};

EventStream::EventStream() : state(std::make_shared<State>()) {}

bool EventStream::send(std::string_view event, std::string_view data, std::string_view id) {
  std::lock_guard guard(state->lock);
  if (state->closed) return false;
  bool quiet = state->pending_events == 0;
  if (state->pending_events == queue_limit) {
    state->closed = true;
    state->tell_session();
    return false;
  }
  ++state->pending_events;
  if (!id.empty() && fits_a_line(id)) add_line(state->pending, "id", id);
  if (!event.empty() && fits_a_line(event)) add_line(state->pending, "event", event);
  add_lines(state->pending, data);
  state->pending += '\n';
  if (quiet) state->tell_session();
  return true;
}

bool EventStream::closed() const {
  std::lock_guard guard(state->lock);
  return state->closed;
}

void EventStream::close() {
  std::lock_guard guard(state->lock);
  if (state->closed) return;
  state->closed = true;
  state->tell_session();
}

Task<bool> Session::answer_events(EventStream events) {
  last_ = true;
  auto& state = *events.state;
  response_.headers.set("Content-Type", "text/event-stream; charset=utf-8");
  if (response_.headers.get("Cache-Control").empty()) response_.headers.add("Cache-Control", "no-store");
  response_.headers.set("X-Accel-Buffering", "no");
  begin_answer();
  end_head(std::nullopt);
  {
    std::lock_guard guard(state.lock);
    state.seat = seat_;
  }
  bool fine = co_await send(out_);
  if (fine && !asked_.head_only) {
    watch_for_end();
    fine = co_await pump_events(events);
  }
  events.close();
  if (fine && asked_.http11 && !asked_.head_only) fine = co_await send("0\r\n\r\n");
  co_return fine;
}

Task<bool> Session::pump_events(EventStream& events) {
  auto& state = *events.state;
  std::string text;
  heartbeat_due_ = false;
  while (!gone_) {
    bool end = false;
    text.clear();
    {
      std::lock_guard guard(state.lock);
      text.swap(state.pending);
      state.pending_events = 0;
      end = state.closed || loop_.stopping();
    }
    if (text.empty() && heartbeat_due_) text = ":\n\n";
    heartbeat_due_ = false;
    if (!text.empty()) {
      out_.clear();
      if (asked_.http11) {
        begin_chunk(text.size());
        text += "\r\n";
      }
      if (!co_await send(out_, text)) co_return false;
    } else if (!end) {
      enter(Phase::events, loop_.shared.options.heartbeat);
      co_await wait();
    }
    if (end) co_return true;
  }
  co_return false;
}

// Without a read nobody would notice that the client has left until a write fails. What it sends is of no
// interest.
void Session::watch_for_end() {
  watching_ = true;
  auto watch = [self = shared_from_this()](error_code failure, std::size_t) {
    if (!failure) {
      self->watch_for_end();
      return;
    }
    self->gone_ = true;
    self->resume();
  };
  if (tls_) {
    tls_->async_read_some(net::buffer(scrap_), std::move(watch));
  } else {
    socket_.async_read_some(net::buffer(scrap_), std::move(watch));
  }
}

}  // namespace linli::http
