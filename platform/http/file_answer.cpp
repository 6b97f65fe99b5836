// Streaming a file, whole or a part of it. All reading is done by workers: a slow disk must not hold up the
// loop.
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "platform/http/session.hpp"
#include "platform/http/text.hpp"

namespace linli::http {
namespace {

constexpr std::size_t piece_of_file = 256 << 10;

}  // namespace

class OpenFile {
 public:
  OpenFile() = default;
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (file_ >= 0) ::close(file_);
  }

  bool open(const std::filesystem::path& path) {
    file_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat facts {};
    if (file_ < 0 || ::fstat(file_, &facts) != 0 || !S_ISREG(facts.st_mode)) return false;
    size = static_cast<std::uint64_t>(facts.st_size);
    return true;
  }

  bool read(std::uint64_t offset, std::uint64_t length) {
    piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(length, piece_of_file)));
    std::size_t filled = 0;
    while (filled < piece.size()) {
      auto got =
          ::pread(file_, piece.data() + filled, piece.size() - filled, static_cast<off_t>(offset + filled));
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) return false;
      filled += static_cast<std::size_t>(got);
    }
    return true;
  }

  std::uint64_t size = 0;
  std::string piece;

 private:
  int file_ = -1;
};

Task<bool> Session::answer_file(FileBody wanted) {
  OpenFile file;
  auto open = [&] { return file.open(wanted.path); };
  enter_work();
  if (!co_await done_by(loop_.shared.files, open)) {
    bool last = last_;
    refuse(404, "not_found");
    last_ = last;
    co_return co_await answer();
  }
  ByteRange part{ByteRange::Kind::whole, 0, file.size};
  if (not_modified(wanted.etag)) {
    response_.status = 304;
  } else if (asked_.get && response_.status == 200 && !asked_.range.empty() &&
             (asked_.if_range.empty() || asked_.if_range == wanted.etag)) {
    part = read_range(asked_.range, file.size);
  }
  auto of_all = "/" + std::to_string(file.size);
  if (part.kind == ByteRange::Kind::unsatisfiable) {
    response_ = loop_.shared.problem(416, "range_not_satisfiable", asked_.request_id);
    response_.status = 416;
    response_.headers.set("Content-Range", "bytes *" + of_all);
    co_return co_await answer();
  }
  if (part.kind == ByteRange::Kind::part) response_.status = 206;
  if (response_.headers.get("Content-Type").empty())
    response_.headers.add("Content-Type", "application/octet-stream");
  begin_answer();
  if (!wanted.etag.empty()) add_header("ETag", wanted.etag);
  add_header("Accept-Ranges", "bytes");
  if (response_.status == 304) {
    out_ += "\r\n";
    co_return co_await send(out_);
  }
  if (part.kind == ByteRange::Kind::part)
    add_header("Content-Range", "bytes " + std::to_string(part.first) + "-" +
                                    std::to_string(part.first + part.length - 1) + of_all);
  end_head(part.length);
  co_return co_await send_file(file, part.first, asked_.head_only ? 0 : part.length);
}

Task<bool> Session::send_file(OpenFile& file, std::uint64_t offset, std::uint64_t left) {
  if (left == 0) co_return co_await send(out_);
  while (left > 0) {
    enter_work();
    auto read = [&] { return file.read(offset, left); };
    // A file that became shorter cannot be repaired any more: the length has been promised.
    if (!co_await done_by(loop_.shared.files, read)) co_return false;
    if (!co_await send(out_, file.piece)) co_return false;
    out_.clear();
    offset += file.piece.size();
    left -= file.piece.size();
  }
  co_return true;
}

}  // namespace linli::http
