#include "platform/files/files.hpp"

#include <algorithm>
#include <charconv>

#include "platform/command/dispatch.hpp"
#include "platform/command/match.hpp"
#include "platform/files/content.hpp"
#include "platform/files/files.sql.hpp"
#include "platform/jobs/jobs.hpp"

namespace linli::files {

struct FileRow {
  Id<File> id;
  std::string digest;
  std::string type;
  std::string name;
  std::optional<std::int32_t> width;
  Id<Account> owner_id;

  bool is_picture() const { return width.has_value(); }
};
BOOST_DESCRIBE_STRUCT(FileRow, (), (id, digest, type, name, width, owner_id))

struct Use {
  std::string subject_kind;
  std::int64_t subject_id = 0;
};
BOOST_DESCRIBE_STRUCT(Use, (), (subject_kind, subject_id))

struct Loose {
  Id<File> id;
  std::string digest;
};
BOOST_DESCRIBE_STRUCT(Loose, (), (id, digest))

bool Files::is_public(std::string_view kind) const {
  const auto found = viewers_.find(kind);
  return found != viewers_.end() && !found->second;
}

bool Files::may_see(Ctx& ctx, std::string_view kind, std::int64_t subject_id) const {
  const auto found = viewers_.find(kind);
  if (found == viewers_.end()) return false;
  return !found->second || found->second(ctx, subject_id);
}

namespace {

constexpr std::int64_t removed_at_once = 200;

// Which of them a stranger, a colleague or the sender gets to see; nothing when he may not.
struct Shown {
  FileRow file;
  bool to_everybody = false;
};

std::optional<Shown> shown(Ctx& ctx, Id<File> file_id) {
  auto file = ctx.db.maybe<FileRow>(sql::by_id, db::arg("id", file_id));
  if (!file) return {};
  const auto& files = ctx.app.get<Files>();
  const auto uses = ctx.db.all<Use>(sql::uses, db::arg("id", file_id));
  for (const Use& use : uses)
    if (files.is_public(use.subject_kind)) return Shown{*std::move(file), true};
  if (ctx.actor.second_factor_pending) return {};
  if (ctx.actor.signed_in() && file->owner_id == ctx.actor.account_id) return Shown{*std::move(file)};
  for (const Use& use : uses)
    if (files.may_see(ctx, use.subject_kind, use.subject_id)) return Shown{*std::move(file)};
  return {};
}

Id<File> file_named(const RawCall& call) {
  const auto text = call.path_value("file_id");
  std::int64_t number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  demand(result.ec == std::errc{} && result.ptr == text.data() + text.size(), refusal::not_found);
  return {number};
}

http::Response answer(RawCall& call, bool thumb) {
  const auto file_id = file_named(call);
  auto found = call.procedure.read([&](Ctx& ctx) { return shown(ctx, file_id); });
  demand(found && (!thumb || found->file.is_picture()), refusal::not_found);
  const FileRow& file = found->file;
  const std::filesystem::path data_dir = call.procedure.app.options().data_dir;
  http::Response response;
  auto& headers = response.headers;
  headers.set("Content-Type", file.type);
  // What a person may see can change at any time, so a private file is asked for anew each time, and mostly
  // answered by its tag alone.
  headers.set("Cache-Control", found->to_everybody ? "public, max-age=86400" : "private, no-cache");
  headers.set("Content-Disposition", std::string(file.is_picture() ? "inline" : "attachment") +
                                         "; filename*=UTF-8''" + percent_encoded(file.name));
  headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
  if (thumb)
    response.body = http::FileBody{thumb_path(data_dir, file.digest), '"' + file.digest + "-thumb\""};
  else
    response.body = http::FileBody{content_path(data_dir, file.digest), '"' + file.digest + '"'};
  return response;
}

http::Response get_file(RawCall& call) { return answer(call, false); }
http::Response get_thumb(RawCall& call) { return answer(call, true); }

http::Response post_file(RawCall& call) {
  const auto name = percent_decoded(call.request.head.headers.get("X-File-Name"), false);
  demand(name.has_value(), linli::refusal::malformed);
  demand(!call.request.body_file.empty(),
         refusal::unknown_type);  // a body of no bytes is not streamed to anywhere
  const auto key = call.request.head.headers.get("Idempotency-Key");
  const Kept kept = keep(call.procedure, call.request.body_file, *name, key);
  http::Response response;
  response.headers.set("Content-Type", "application/json");
  response.body = json::encode(kept);
  return response;
}

void remove_loose(jobs::JobRun& run) {
  const std::filesystem::path data_dir = run.app.options().data_dir;
  for (std::int64_t removed = 0;;) {
    std::vector<Loose> loose;
    run.app.write([&](Ctx& ctx) {
      const Instant before = ctx.now + -loose_ms;
      loose = ctx.db.all<Loose>(sql::loose, db::arg("before", before), db::arg("limit", removed_at_once));
      for (const Loose& file : loose) ctx.db.run(sql::remove, db::arg("id", file.id));
    });
    if (loose.empty()) return;
    // Only now, when nobody can be shown them any more; inside of a write, where no file with this content
    // can come in meanwhile.
    run.app.write([&](Ctx& ctx) {
      for (const Loose& file : loose) {
        if (ctx.db.only<std::int64_t>(sql::with_digest, db::arg("digest", file.digest)) > 0) continue;
        std::error_code ignored;
        std::filesystem::remove(content_path(data_dir, file.digest), ignored);
        std::filesystem::remove(thumb_path(data_dir, file.digest), ignored);
      }
    });
    removed += static_cast<std::int64_t>(loose.size());
    run.progress(removed, removed);
  }
}

void declare(App& app) {
  app.make<Files>();
  auto& jobs = app.get<jobs::Jobs>();
  jobs.kind("file.remove_loose", remove_loose);
  jobs.every("file.remove_loose", "file.remove_loose", jobs::each(hour_ms));
  app.routes
      .post("/files", can::signed_in, post_file,
            "Send a file: the raw body, with X-File-Name percent-encoded")
      .refuses(refusal::unknown_type, refusal::damaged, refusal::too_many_pixels, linli::refusal::too_many,
               linli::refusal::key_reused)
      .max_body(bytes_most)
      .body_to_file()
      .answers("application/json");
  app.routes.get("/files/{file_id}", can::anyone, get_file, "A file, for those who may see what it hangs on")
      .refuses(refusal::not_found)
      .answers("application/octet-stream");
  app.routes
      .get("/files/{file_id}/thumb", can::anyone, get_thumb, "A picture, at most 480 pixels wide and high")
      .refuses(refusal::not_found)
      .answers("image/jpeg");
}

}  // namespace

void attach(Ctx& ctx, Id<File> file_id, std::string_view kind, std::int64_t subject_id) {
  const auto id = db::arg("file_id", file_id);
  const auto file = ctx.db.one<FileRow>(sql::by_id, refusal::not_found, db::arg("id", file_id));
  const auto kind_arg = db::arg("kind", kind);
  const auto subject = db::arg("subject_id", subject_id);
  if (ctx.db.only<std::int64_t>(sql::use_of, kind_arg, subject, id) > 0) return;
  demand(file.owner_id == ctx.actor.account_id, refusal::not_found);
  ctx.db.run(sql::use_add, kind_arg, subject, id);
  ctx.db.run(sql::fasten, id);
}

void attach_picture_of(Ctx& ctx, Id<File> file_id, const Subject& from, const Subject& to) {
  const auto id = db::arg("file_id", file_id);
  const auto file = ctx.db.one<FileRow>(sql::by_id, refusal::not_found, db::arg("id", file_id));
  const auto uses = [&](const Subject& of) {
    return ctx.db.only<std::int64_t>(sql::use_of, db::arg("kind", of.kind), db::arg("subject_id", of.id), id);
  };
  const bool seen = uses(from) > 0 && ctx.app.get<Files>().may_see(ctx, from.kind, from.id);
  demand(seen && file.is_picture(), refusal::not_found);
  if (uses(to) == 0) ctx.db.run(sql::use_add, db::arg("kind", to.kind), db::arg("subject_id", to.id), id);
}

void replace(Ctx& ctx, std::string_view kind, std::int64_t subject_id,
             const std::vector<Id<File>>& file_ids) {
  const auto kind_arg = db::arg("kind", kind);
  const auto subject = db::arg("subject_id", subject_id);
  for (const auto& old : ctx.db.all<FileRow>(sql::files_of, kind_arg, subject)) {
    if (std::find(file_ids.begin(), file_ids.end(), old.id) != file_ids.end()) continue;
    const auto id = db::arg("file_id", old.id);
    ctx.db.run(sql::use_remove, kind_arg, subject, id);
    ctx.db.run(sql::loosen, id, db::arg("now", ctx.now));
  }
  for (const auto id : file_ids) attach(ctx, id, kind, subject_id);
}

Link picture_link(Id<File> file_id) {
  const std::string url = std::string(api_prefix) + "/files/" + std::to_string(file_id.value);
  return {file_id, url, url + "/thumb"};
}

std::vector<Link> links(Ctx& ctx, std::string_view kind, std::int64_t subject_id) {
  std::vector<Link> links;
  for (const auto& file :
       ctx.db.all<FileRow>(sql::files_of, db::arg("kind", kind), db::arg("subject_id", subject_id))) {
    links.push_back(picture_link(file.id));
    if (!file.is_picture()) links.back().thumb_url.reset();
  }
  return links;
}

Module module() { return {"files", sql::migrations, sql::all, {}, declare}; }

}  // namespace linli::files
