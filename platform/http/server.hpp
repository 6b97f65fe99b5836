// The HTTP/1.1 server. This header is the whole of what the rest of the program sees of it: Beast and Asio
// stay inside server.cpp and its kin. Requests come in as values, answers go out through a `Reply` that may
// be called from any thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace linli::http {

// Header names are kept as the client sent them and compared without regard to case.
struct Headers {
  std::vector<std::pair<std::string, std::string>> items;

  // The first value under `name`, or an empty view.
  std::string_view get(std::string_view name) const;
  void set(std::string name, std::string value);  // replaces every earlier value
  void add(std::string name, std::string value);
};

// What is known when the header has been read and the body has not.
struct Head {
  std::string method;  // "GET"
  std::string path;    // percent-encoded, without the query, always begins with '/'
  std::string query;   // without '?', percent-encoded
  Headers headers;
  // The client's address: the peer, or what a trusted proxy says in Forwarded or X-Forwarded-For. When a
  // proxy passes on both and they disagree, one of them came from the client: the request is refused.
  std::string address;
  bool secure = false;     // TLS here, or at a trusted proxy (proto=https)
  std::string request_id;  // made here (time-ordered, 16 hex digits) or taken from a trusted proxy
  std::optional<std::uint64_t> content_length;
};

struct Request {
  Head head;
  std::string body;  // when the plan kept it in memory
  // When the plan streamed it to a file; removed with the Request unless moved away.
  std::filesystem::path body_file;
  std::uint64_t body_bytes = 0;
  std::shared_ptr<const void> body_file_owner;  // removes the file when the last copy of the Request dies
};

// A file to be streamed. Answers Range, If-None-Match (etag) and HEAD correctly.
struct FileBody {
  std::filesystem::path path;
  std::string etag;  // strong, with quotes
};

// Bytes that live as long as the process (packed web pages), optionally in compressed forms chosen by
// Accept-Encoding.
struct AssetBody {
  std::string_view plain;
  std::string_view gzip;    // empty: not available
  std::string_view brotli;  // empty: not available
  std::string_view etag;    // strong, with quotes
};

// A live stream of server-sent events. The one who answers keeps a copy and may call `send` from any thread
// until `closed()`; what is sent before the Reply is called is kept and goes out first.
class EventStream {
 public:
  EventStream();
  // Queues one event; false when the client is gone or the stream's queue (256 events) is full, after which
  // it is closed.
  bool send(std::string_view event, std::string_view data, std::string_view id = {});
  bool closed() const;
  void close();
  struct State;
  std::shared_ptr<State> state;
};

// A body that is made while it is sent: `next` fills the string with the next piece and returns false when
// there is none. It is called on a worker thread, never on an event loop, and must return in the end: the
// server waits for it when it stops. When it throws, the connection is cut, so that the client sees that the
// body is incomplete.
struct StreamBody {
  std::function<bool(std::string& piece)> next;
};

struct Response {
  int status = 200;
  Headers headers;
  std::variant<std::string, FileBody, AssetBody, EventStream, StreamBody> body;
  // Header lines that go out as they stand, each with its line break: for what nearly every answer says, so
  // that it is not put together each time. Lives as long as the program.
  std::string_view lines = {};
};

// Must be called exactly once; may be called from any thread. Many replies of one group commit cost one
// wake-up per event loop.
using Reply = std::function<void(Response)>;

// Decided from the head, before a byte of body is read.
struct BodyPlan {
  std::uint64_t max_bytes = 1 << 20;  // more is answered 413 at once
  bool to_file = false;               // stream into Options::upload_dir instead of memory
  std::optional<Response> refuse;     // answer this instead of reading on
};

struct Handler {
  std::function<BodyPlan(const Head&)> plan;     // called on the event loop; must not block
  std::function<void(Request&&, Reply)> handle;  // called on the event loop; must not block for long
  // The server's own refusals are given a body by this, so that every error is the same kind of document.
  // Codes: malformed_request (400), request_timeout (408), content_too_large (413), uri_too_long (414),
  // expectation_failed (417), too_many_requests (429), header_too_large (431), internal_error (500),
  // overloaded and handler_timeout (503), not_found (404, a file that is gone).
  std::function<Response(int status, std::string_view code, const std::string& request_id)> problem;
};

struct Options {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;  // 0: any free port, see Server::port()
  unsigned loops = 0;         // event loops, each with its own acceptor (SO_REUSEPORT); 0: one per core
  std::size_t max_connections = 20'000;     // over all loops; more are answered 503 and closed
  std::size_t max_header_bytes = 16 << 10;  // 431
  std::chrono::milliseconds header_timeout{10'000};
  std::chrono::milliseconds body_timeout{30'000};  // between two pieces of a body
  std::chrono::milliseconds write_timeout{30'000};
  std::chrono::milliseconds idle_timeout{75'000};  // between two requests on one connection
  std::chrono::milliseconds heartbeat{15'000};     // a comment on an event stream that was silent for so long
  // No Reply by then: 503 and the connection is closed; a late Reply is dropped.
  std::chrono::milliseconds handler_timeout{60'000};
  // Addresses or CIDR blocks whose Forwarded, X-Forwarded-* and X-Request-Id are believed.
  std::vector<std::string> trusted_proxies;
  std::string tls_certificate, tls_key;  // PEM files; both empty: plain HTTP
  std::filesystem::path upload_dir;      // where streamed bodies go
  // Token bucket with a burst of four seconds; 0: no limit; over it: 429 with Retry-After.
  double requests_per_second_per_address = 0;
};

class Server {
 public:
  // Binds and listens; throws std::system_error naming address and port when it cannot.
  Server(Options, Handler);
  ~Server();
  std::uint16_t port() const;
  void run();  // serves until stop(), then returns when what was accepted is answered or `grace` is over
  void stop(std::chrono::milliseconds grace = std::chrono::seconds(20));  // from any thread
  struct Counters {
    std::uint64_t connections_open, connections_total, requests_total, bytes_in, bytes_out;
  };
  Counters counters() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace linli::http
