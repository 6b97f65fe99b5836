// Reading a request's body: into memory, into a file, or into nothing when the answer is already known.
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

#include "platform/http/session.hpp"

namespace linli::http {
namespace {

constexpr std::size_t piece_size = 256 << 10;        // what is written to a file at once
constexpr std::size_t longest_chunk_line = 8 << 10;  // chunk header with extensions, or the trailers
constexpr std::uint64_t small_body = 64 << 10;  // read and thrown away to keep a refused client's connection

struct RemovedAtEnd {
  explicit RemovedAtEnd(std::filesystem::path file) : path(std::move(file)) {}
  RemovedAtEnd(const RemovedAtEnd&) = delete;
  RemovedAtEnd& operator=(const RemovedAtEnd&) = delete;
  ~RemovedAtEnd() {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
  }
  std::filesystem::path path;
};

}  // namespace

class Upload {
 public:
  explicit Upload(std::filesystem::path path) : path_(std::move(path)) {}
  Upload(const Upload&) = delete;
  Upload& operator=(const Upload&) = delete;
  ~Upload() {
    if (file_ >= 0) ::close(file_);
  }

  // Called on a worker.
  bool open() {
    file_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file_ >= 0) owner_ = std::make_shared<RemovedAtEnd>(path_);
    return file_ >= 0;
  }
  bool write_piece() {
    std::string_view rest = piece;
    while (!rest.empty()) {
      auto written = ::write(file_, rest.data(), rest.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) return false;
      rest.remove_prefix(static_cast<std::size_t>(written));
    }
    piece.clear();
    return true;
  }

  void give_to(Request& request) {
    request.body_file = path_;
    request.body_file_owner = std::move(owner_);
  }

  std::string piece;

 private:
  std::filesystem::path path_;
  std::shared_ptr<const void> owner_;
  int file_ = -1;
};

Task<Session::Outcome> Session::read_body(BodyPlan& plan) {
  auto length = request_.head.content_length;
  std::optional<Upload> upload;
  if (plan.refuse) {
    if (asked_.expects_continue || !length || *length > small_body) {
      last_ = true;
      co_return Outcome::go_on;
    }
    parser_->expect_body(nullptr, small_body);
  } else if (length && *length > plan.max_bytes) {
    co_return refuse(413, "content_too_large");
  } else if (plan.to_file) {
    auto name = "upload-" + loop_.new_request_id();
    upload.emplace(loop_.shared.options.upload_dir / name);
    enter_work();
    auto open = [&] { return upload->open(); };
    if (!co_await done_by(loop_.shared.files, open)) co_return refuse(500, "internal_error");
    parser_->expect_body(&upload->piece, plan.max_bytes);
  } else {
    if (length) request_.body.reserve(*length);
    parser_->expect_body(&request_.body, plan.max_bytes);
  }
  if (asked_.expects_continue && buffer_.size() == 0 && !co_await send("HTTP/1.1 100 Continue\r\n\r\n"))
    co_return Outcome::gone;
  auto outcome = co_await read_pieces(upload ? &*upload : nullptr);
  if (outcome != Outcome::go_on) co_return outcome;
  unread_ = false;
  request_.body_bytes = parser_->body_bytes();
  if (upload) upload->give_to(request_);
  co_return Outcome::go_on;
}

Task<Session::Outcome> Session::read_pieces(Upload* upload) {
  for (;;) {
    error_code failure;
    if (buffer_.size() > 0) {
      buffer_.consume(parser_->put(buffer_.data(), failure));
      if (failure && failure != beast_http::error::need_more) co_return parse_failed(failure);
      bool done = parser_->is_done();
      if (upload && (done || upload->piece.size() >= piece_size)) {
        enter_work();
        auto write = [upload] { return upload->write_piece(); };
        if (!co_await done_by(loop_.shared.files, write)) co_return refuse(500, "internal_error");
      }
      if (done) co_return Outcome::go_on;
      if (!failure && buffer_.size() > 0) continue;
      if (buffer_.size() > longest_chunk_line) co_return refuse(400, "malformed_request");
    }
    enter(Phase::body, loop_.shared.options.body_timeout);
    bool more = co_await read_more(failure);
    if (timed_out_) co_return refuse(408, "request_timeout");
    if (!more) co_return Outcome::gone;
  }
}

}  // namespace linli::http
