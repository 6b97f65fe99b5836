// One connection: reads requests one after another, hands them over, waits for the answer, writes it.
// session.cpp has the course of things, body.cpp the request's body, answer.cpp the plain answers,
// file_answer.cpp files, event_stream.cpp live streams.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include <boost/beast/core/flat_buffer.hpp>

#include "platform/http/loop.hpp"
#include "platform/http/parser.hpp"

namespace linli::http {

class Upload;
class OpenFile;

class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(Loop& loop, Socket socket, bool over_capacity);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  Task<void> run();

  // All of these are called on the loop's thread.
  bool waiting() const { return waiter_.has_value(); }
  void deliver(std::uint64_t turn,
               Response response);   // the answer to request number `turn`; others are dropped
  void wake();                       // the event stream has something new
  void tick(Clock::time_point now);  // enforces the deadline of the present phase
  void end_soon();                   // the server stops: no further request after the present one
  void cut();                        // closes the connection at once

  std::size_t place = 0;  // in the loop's list

 private:
  enum class Phase { greeting, idle, header, body, handling, writing, working, events, parting };
  enum class Outcome { go_on, answer, gone };  // answer: response_ is what the client gets instead

  void enter(Phase phase, std::chrono::milliseconds limit);
  void enter_work();  // a worker is busy for this session: no deadline
  Task<void> wait();
  void resume();

  Task<bool> greet();
  Task<bool> serve_one();
  Task<void> part();
  Task<Outcome> read_head();
  Outcome judge_head(BodyPlan& plan);
  Task<Outcome> read_body(BodyPlan& plan);
  Task<Outcome> read_pieces(Upload* upload);
  Task<Outcome> hand_over();
  Outcome refuse(int status, std::string_view code);
  Outcome parse_failed(error_code failure);

  Task<std::size_t> read_some(net::mutable_buffer room, error_code& failure);
  Task<bool> read_more(error_code& failure);
  // Writes what the kernel takes without waiting and removes it from the front; false when something is left.
  bool send_now(std::string_view& first, std::string_view& second);
  Task<bool> send(std::string_view first, std::string_view second = {});  // false: the connection is dead

  // Each returns false when the connection is dead or its framing broken.
  Task<bool> answer();
  Task<bool> answer_text(const std::string& body);
  Task<bool> answer_asset(AssetBody asset);
  Task<bool> answer_file(FileBody file);
  Task<bool> send_file(OpenFile& file, std::uint64_t offset, std::uint64_t left);
  Task<bool> answer_stream(StreamBody body);
  Task<bool> answer_events(EventStream events);
  Task<bool> pump_events(EventStream& events);
  void watch_for_end();
  bool not_modified(std::string_view etag) const;
  void begin_answer();  // status line and headers into out_
  void add_header(std::string_view name, std::string_view value);
  void begin_chunk(std::size_t size);
  void end_head(std::optional<std::uint64_t> length);  // no length: chunked, or up to the end for HTTP/1.0

  Loop& loop_;
  std::shared_ptr<Seat> seat_;
  Socket socket_;
  std::optional<TlsStream> tls_;
  std::string peer_;
  boost::beast::flat_buffer buffer_;
  std::string out_;

  std::optional<RequestParser> parser_;
  Request request_;
  Asked asked_;
  Response response_;
  bool answered_ = false;
  std::uint64_t turn_ = 0;  // counts requests

  Phase phase_ = Phase::greeting;
  Clock::time_point deadline_;
  bool over_capacity_;
  bool timed_out_ = false;
  bool gone_ = false;    // the connection is dead
  bool last_ = false;    // close after the present answer
  bool unread_ = false;  // the client may still be sending what nobody reads
  bool heartbeat_due_ = false;
  bool watching_ = false;        // a read waits for the client's end while events are sent
  std::array<char, 512> scrap_;  // what arrives while nobody wants it

  using Waiter = net::async_result<net::use_awaitable_t<Executor>, void()>::handler_type;
  std::optional<Waiter> waiter_;
};

}  // namespace linli::http
