// Taking a file in.
#include <algorithm>
#include <fstream>
#include <unistd.h>

#include "platform/crypto/digest.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/files/content.hpp"
#include "platform/files/files.hpp"
#include "platform/files/files.sql.hpp"
#include "platform/files/picture.hpp"

namespace linli::files {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t name_most = 120;

// Files on their way; removed when the work ends, however it ends.
struct Workplace {
  fs::path content, thumb;

  Workplace(const fs::path& data_dir, std::int64_t number) {
    const fs::path dir = data_dir / "files" / "coming";
    fs::create_directories(dir);
    content = dir / std::to_string(number);
    thumb = dir / (std::to_string(number) + ".thumb");
  }
  ~Workplace() {
    std::error_code ignored;
    fs::remove(content, ignored);
    fs::remove(thumb, ignored);
  }
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;
};

// A name is only shown and offered for saving; it never becomes a path.
std::string tidy_name(std::string_view name) {
  std::string tidy;
  for (const char c : trimmed(name)) {
    const auto byte = static_cast<unsigned char>(c);
    tidy += byte < 0x20 || byte == 0x7F || c == '/' || c == '\\' || c == '"' ? '_' : c;
  }
  if (count_code_points(tidy) == not_utf8) return "file";
  while (count_code_points(tidy) > name_most) {
    while ((static_cast<unsigned char>(tidy.back()) & 0xC0U) == 0x80U) tidy.pop_back();
    tidy.pop_back();
  }
  return tidy.empty() ? "file" : tidy;
}

std::string digest_of(const fs::path& path) {
  std::ifstream content(path, std::ios::binary);
  return crypto::hex(crypto::sha256(content));
}

struct SentBefore : Kept {
  std::string sent_digest;
};
BOOST_DESCRIBE_STRUCT(SentBefore, (Kept), (sent_digest))

// The key with which a file is sent, and what tells whether it is the same one again.
struct Sending {
  std::optional<std::string> sent_key, sent_digest;
};
BOOST_DESCRIBE_STRUCT(Sending, (), (sent_key, sent_digest))

constexpr std::size_t key_most = 80;

Sending sending(std::string_view key, const fs::path& from) {
  if (key.empty()) return {};
  const bool printable = std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7F; });
  if (key.size() > key_most || !printable) refuse_field("Idempotency-Key", "field.bad_format");
  return {std::string(key), digest_of(from)};
}

std::optional<Kept> kept_before(Ctx& ctx, Id<Account> owner, const Sending& sent) {
  if (!sent.sent_key) return {};
  const auto before = ctx.db.maybe<SentBefore>(sql::by_key, sent, db::arg("owner_id", owner));
  if (!before) return {};
  demand(before->sent_digest == sent.sent_digest, linli::refusal::key_reused);
  ctx.db.run(sql::sent_again, db::arg("file_id", before->file_id), db::arg("now", ctx.now));
  return *before;
}

using InWrite = std::function<void(const std::function<void(Ctx&)>&)>;

Kept keep_as(App& app, const fs::path& from, std::string name, Id<Account> owner, const InWrite& in_write,
             std::string_view key = {}) {
  demand(fs::file_size(from) <= bytes_most, linli::refusal::too_large);
  const Sending sent = sending(key, from);
  std::optional<Kept> before;
  if (sent.sent_key) in_write([&](Ctx& ctx) { before = kept_before(ctx, owner, sent); });
  if (before) return *before;
  Type type = type_of(from);
  demand(type != Type::unknown, refusal::unknown_type);
  const fs::path data_dir = app.options().data_dir;
  const Workplace work(data_dir, app.next_id());
  Kept kept;
  const bool picture = is_picture(type);
  if (picture) {
    const Picture made = remake(from, type, work.content, work.thumb);
    type = made.type;
    kept.width = made.width;
    kept.height = made.height;
  } else {
    fs::copy_file(from, work.content);
  }
  kept.type = media_type(type);
  kept.bytes = static_cast<std::int64_t>(fs::file_size(work.content));
  const std::string digest = digest_of(work.content);
  const auto put = [&] {
    if (picture) place(work.thumb, thumb_path(data_dir, digest));
    place(work.content, content_path(data_dir, digest));
  };
  put();
  name = tidy_name(name);
  in_write([&](Ctx& ctx) {
    // The same may have come twice at once.
    if ((before = kept_before(ctx, owner, sent))) return;
    const auto loose = ctx.db.only<std::int64_t>(sql::loose_of_owner, db::arg("owner_id", owner));
    demand(!owner || loose < loose_most, linli::refusal::too_many);
    // The same content may have been removed since; removing happens inside of writes only, so now it stays.
    if (!fs::exists(content_path(data_dir, digest))) put();
    kept.file_id = ctx.new_id<File>();
    ctx.db.run(sql::add, kept, db::arg("id", kept.file_id), db::arg("digest", digest), db::arg("name", name),
               db::arg("owner_id", owner), db::arg("now", ctx.now), sent);
  });
  return before ? *before : kept;
}

}  // namespace

Kept keep(Procedure& procedure, const fs::path& from, std::string name, std::string_view key) {
  return keep_as(
      procedure.app, from, std::move(name), procedure.actor.account_id,
      [&](const auto& work) { procedure.write([&](Ctx& ctx) { work(ctx); }); }, key);
}

Kept keep(App& app, const fs::path& from, std::string name) {
  return keep_as(app, from, std::move(name), {}, [&](const auto& work) { app.write(work); });
}

}  // namespace linli::files
