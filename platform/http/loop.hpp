// One event loop: its acceptor, its sessions, its clock and its mailbox.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "platform/http/asio.hpp"
#include "platform/http/proxy.hpp"
#include "platform/http/rate.hpp"
#include "platform/http/server.hpp"

namespace linli::http {

class Loop;
class Session;
class Mailbox;

// Where a session can be found by those who answer it: they may outlive it, so they hold its seat, which is
// empty (and only looked at on the loop's thread) once it is gone.
struct Seat {
  Session* session = nullptr;
  std::shared_ptr<Mailbox> mailbox;
};

// Letters from other threads to the sessions of a loop. Only the first letter into an empty box wakes the
// loop.
class Mailbox {
 public:
  struct Letter {
    std::shared_ptr<Seat> seat;
    std::uint64_t turn;                // the request that it answers
    std::optional<Response> response;  // none: the session's event stream has something new
  };

  explicit Mailbox(Loop& loop) : loop_(&loop) {}
  void put(Letter letter);
  void close();  // what comes later is dropped

 private:
  void hand_out();

  std::mutex lock_;
  Loop* loop_;
  std::vector<Letter> letters_;
  std::vector<Letter>
      handed_out_;  // its memory is kept from one wake-up to the next; only touched by the loop
};

// Brings a reply to the session that waits for it, from any thread.
void post_reply(const std::shared_ptr<Seat>& seat, std::uint64_t turn, Response response);

// What all loops share.
struct Shared {
  Options options;
  Handler handler;
  TrustedProxies proxies;
  RateLimit limit;
  std::optional<net::ssl::context> tls;
  std::atomic<std::size_t> open{0};
  net::thread_pool files{2};    // reads and writes of files
  net::thread_pool streams{4};  // StreamBody::next, which may wait for a database

  Response problem(int status, std::string_view code, const std::string& request_id) const;
};

struct LoopCounters {
  std::atomic<std::uint64_t> connections{0}, requests{0}, bytes_in{0}, bytes_out{0};
};

class Loop {
 public:
  Loop(Shared& shared, unsigned number);
  ~Loop();
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;

  void listen(const net::ip::tcp::endpoint& endpoint);
  net::ip::tcp::endpoint endpoint() const { return acceptor_.local_endpoint(); }
  void run();
  void stop(std::chrono::milliseconds grace);  // from any thread

  void join(Session& session);
  void leave(Session& session);

  std::string new_request_id();
  std::string_view date();  // the Date header's value
  bool stopping() const { return stopping_; }

  net::io_context context{1};
  Shared& shared;
  std::shared_ptr<Mailbox> mailbox;
  LoopCounters counters;

 private:
  Task<void> accept();
  void start(Socket socket);
  void schedule_tick();
  void tick();
  void begin_stop(std::chrono::milliseconds grace);
  void finish_if_empty();

  unsigned number_;
  Acceptor acceptor_;
  net::basic_waitable_timer<Clock, net::wait_traits<Clock>, Executor> timer_;
  std::chrono::milliseconds period_;
  std::optional<net::executor_work_guard<Executor>> busy_;
  std::vector<Session*> sessions_;
  bool stopping_ = false;
  bool cut_ = false;
  Clock::time_point give_up_at_ = Clock::time_point::max();
  std::uint64_t id_millisecond_ = 0, id_count_ = 0;
  std::time_t date_second_ = 0;
  std::string date_;
};

}  // namespace linli::http
