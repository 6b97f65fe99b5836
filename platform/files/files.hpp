// Files that people send: streamed to disk, recognised by their content, kept once per content, and shown
// only to the one who sent them and to those who may see a record that they hang on.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

#include "platform/command/app.hpp"

namespace linli::files {

// May the actor see the thing that the file hangs on? Called in a read.
using Viewer = bool (*)(Ctx& ctx, std::int64_t subject_id);

class Files {
 public:
  // In a module's `declare`: `kind` is "<module>.<thing>", as in "points.application".
  void viewer(std::string kind, Viewer may_see) { viewers_[std::move(kind)] = may_see; }
  // What hangs on things of this kind is shown to everybody: pictures of goods.
  void public_kind(std::string kind) { viewers_[std::move(kind)] = nullptr; }

  bool is_public(std::string_view kind) const;
  bool may_see(Ctx& ctx, std::string_view kind, std::int64_t subject_id) const;

 private:
  std::map<std::string, Viewer, std::less<>> viewers_;  // null: public
};

// Hangs a file on a record. Only the one who sent the file may do so (the program itself for files that it
// kept); to hang it again where it already hangs is allowed to anybody. Refuses file.not_found.
void attach(Ctx& ctx, Id<File> file_id, std::string_view kind, std::int64_t subject_id);
// Leaves exactly these files on a record: hangs the new ones as `attach` does and takes the others off. A
// file that hangs nowhere for a day is removed.
void replace(Ctx& ctx, std::string_view kind, std::int64_t subject_id, const std::vector<Id<File>>& file_ids);

// A record on which files hang.
struct Subject {
  std::string_view kind;
  std::int64_t id = 0;
};
// Hangs a picture of one record on another one too, whoever sent it: for whoever may see the first record and
// decides that others shall see the picture. Refuses file.not_found when it is no picture or does not hang
// there.
void attach_picture_of(Ctx& ctx, Id<File> file_id, const Subject& from, const Subject& to);

struct Link {
  Id<File> file_id;
  std::string url;
  std::optional<std::string> thumb_url;  // of a picture
};
BOOST_DESCRIBE_STRUCT(Link, (), (file_id, url, thumb_url))

// Of a file that is known to be a picture.
Link picture_link(Id<File> file_id);
// The files of a record, in the order in which they were sent.
std::vector<Link> links(Ctx& ctx, std::string_view kind, std::int64_t subject_id);

struct Kept {
  Id<File> file_id;
  std::int64_t bytes = 0;
  std::string type;  // "image/jpeg"
  std::optional<std::int32_t> width, height;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (file_id, bytes, type, width, height))

// Keeps a file as POST /files does, for whoever `procedure` acts for. Not to be called inside a transaction.
// With a `key`, the same content sent again is the file that was kept then, as long as that is there; refuses
// idempotency.key_reused for another content.
Kept keep(Procedure& procedure, const std::filesystem::path& from, std::string name,
          std::string_view key = {});
// The same for the program itself: seeds.
Kept keep(App& app, const std::filesystem::path& from, std::string name);

namespace refusal {
inline constexpr Refusal not_found{"file.not_found", 404};
inline constexpr Refusal unknown_type{"file.unknown_type", 415};  // none of JPEG, PNG, WebP, HEIC, PDF, XLSX
inline constexpr Refusal damaged{"file.damaged", 422};            // claims to be a picture and is none
inline constexpr Refusal too_many_pixels{"file.too_many_pixels", 422};
}  // namespace refusal

inline constexpr std::uint64_t bytes_most = 20 << 20;
// How long a file may hang nowhere: a draft with a photo may be finished, and a phone find its network, weeks
// later.
inline constexpr std::int64_t loose_ms = 30 * day_ms;
// How many files of one account may hang nowhere; more are refused request.too_many until they are used or
// their time has gone by.
inline constexpr std::int64_t loose_most = 200;

Module module();

}  // namespace linli::files
