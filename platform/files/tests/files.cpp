#include "platform/files/files.hpp"

#include <fstream>

#include <gtest/gtest.h>
#include <vips/vips.h>

#include "platform/files/content.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

namespace fs = std::filesystem;

std::vector<bool> brands() {
  std::vector<bool> all;
  for (const auto& database : testkit::databases()) all.push_back(database.postgres);
  return all;
}

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// A picture that says where it was taken and that it lies on its side.
std::string jpeg(int width, int height, int orientation) {
  VIPS_INIT("test");
  VipsImage *black = nullptr, *noted = nullptr;
  EXPECT_EQ(vips_black(&black, width, height, "bands", 3, nullptr), 0);
  EXPECT_EQ(vips_copy(black, &noted, nullptr), 0);
  vips_image_set_int(noted, VIPS_META_ORIENTATION, orientation);
  vips_image_set_string(noted, "exif-ifd0-Artist", "SECRET (SECRET, ASCII, 7 components, 7 bytes)");
  void* bytes = nullptr;
  std::size_t length = 0;
  EXPECT_EQ(vips_jpegsave_buffer(noted, &bytes, &length, nullptr), 0);
  std::string made(static_cast<const char*>(bytes), length);
  g_free(bytes);
  g_object_unref(noted);
  g_object_unref(black);
  return made;
}

// A token is the number of its account; things with an even number may be seen by account 2.
class FilesKept : public testing::TestWithParam<bool> {
 protected:
  FilesKept() : all_{jobs::module(), files::module()}, test(all_, {.postgres = GetParam()}) {
    test.app().gate.authenticate = [](Ctx&, std::string_view token) {
      Actor actor;
      actor.account_id = {std::stoll(std::string(token))};
      return actor;
    };
    auto& files = test.app().get<files::Files>();
    files.viewer("test.thing", [](Ctx& ctx, std::int64_t subject) {
      return ctx.actor.account_id.value == 2 && subject % 2 == 0;
    });
    files.public_kind("test.poster");
  }
  http::Response post(std::string body, std::string_view token = "1",
                      std::string name = "%E7%85%A7%E7%89%87.jpg") {
    return test.call("POST", "/files", std::move(body), token, {{"X-File-Name", std::move(name)}});
  }
  Id<File> kept(std::string body) {
    const auto response = post(std::move(body));
    EXPECT_EQ(response.status, 200) << testkit::body_of(response);
    return json::decode<files::Kept>(testkit::body_of(response)).file_id;
  }
  http::Response get(Id<File> id, std::string_view token, std::string_view more = "") {
    return test.call("GET", "/files/" + std::to_string(id.value) + std::string(more), {}, token);
  }
  // Does it as the holder of a token would, in a transaction of its own.
  template <class F>
  void as(std::int64_t account, F&& f) {
    Actor actor;
    actor.account_id = {account};
    const Call call;
    Procedure procedure{test.app(), actor, call, {}};
    procedure.write([&](Ctx& ctx) { f(ctx); });
  }
  std::vector<Module> all_;
  testkit::TestApp test;
};
INSTANTIATE_TEST_SUITE_P(Stores, FilesKept, testing::ValuesIn(brands()));

TEST_P(FilesKept, PicturesLoseTheirSecretsAndStandUpright) {
  const std::string sent = jpeg(600, 300, 6);
  ASSERT_NE(sent.find("SECRET"), std::string::npos);
  const auto response = post(sent);
  const auto kept = json::decode<files::Kept>(testkit::body_of(response));
  EXPECT_EQ(kept.type, "image/jpeg");
  EXPECT_EQ(kept.width, 300);
  EXPECT_EQ(kept.height, 600);
  const auto shown = get(kept.file_id, "1");
  ASSERT_EQ(shown.status, 200);
  const auto& body = std::get<http::FileBody>(shown.body);
  EXPECT_EQ(content_of(body.path).find("SECRET"), std::string::npos);
  EXPECT_EQ(fs::file_size(body.path), static_cast<std::uintmax_t>(kept.bytes));
  EXPECT_EQ(shown.headers.get("Content-Disposition"), "inline; filename*=UTF-8''%E7%85%A7%E7%89%87.jpg");
  const auto thumb = get(kept.file_id, "1", "/thumb");
  ASSERT_EQ(thumb.status, 200);
  VipsImage* small = vips_image_new_from_file(std::get<http::FileBody>(thumb.body).path.c_str(), nullptr);
  ASSERT_NE(small, nullptr);
  EXPECT_EQ(vips_image_get_height(small), 480);
  g_object_unref(small);
}

TEST_P(FilesKept, BigPicturesShrink) {
  const auto kept = json::decode<files::Kept>(testkit::body_of(post(jpeg(5000, 100, 1))));
  EXPECT_EQ(kept.width, 2560);
}

TEST_P(FilesKept, WhatIsNotWhatItSaysIsRefused) {
  EXPECT_EQ(post("<html><script>alert(1)</script></html>").status, 415);
  EXPECT_EQ(post("").status, 415);
  EXPECT_EQ(post("\xFF\xD8\xFF and then nothing of a picture").status, 422);
  EXPECT_EQ(post(jpeg(400, 400, 1).substr(0, 900)).status, 422);
  EXPECT_EQ(post("PK\x03\x04 a zip but no workbook").status, 415);
  EXPECT_EQ(post("%PDF-1.7 pages", "1", "%zz").status, 400);
  EXPECT_EQ(post("%PDF-1.7 pages", "0").status, 401);
}

// 30,000 by 30,000 black pixels in less than a megabyte.
TEST_P(FilesKept, ADecompressionBombIsRefused) {
  VIPS_INIT("test");
  VipsImage* black = nullptr;
  ASSERT_EQ(vips_black(&black, 30'000, 30'000, nullptr), 0);
  void* bytes = nullptr;
  std::size_t length = 0;
  ASSERT_EQ(vips_pngsave_buffer(black, &bytes, &length, "compression", 9, "bitdepth", 1, nullptr), 0);
  const std::string bomb(static_cast<const char*>(bytes), length);
  g_free(bytes);
  g_object_unref(black);
  ASSERT_LT(bomb.size(), std::size_t{1} << 20);
  const auto response = post(bomb);
  EXPECT_EQ(response.status, 422);
  EXPECT_NE(testkit::body_of(response).find("file.too_many_pixels"), std::string::npos)
      << testkit::body_of(response);
}

TEST_P(FilesKept, OnlyThoseWhoSeeTheRecordSeeTheFile) {
  const auto id = kept("%PDF-1.7 pages");
  EXPECT_EQ(get(id, "1").status, 200);
  EXPECT_EQ(get(id, "2").status, 404);
  EXPECT_EQ(get(id, "0").status, 404);
  EXPECT_EQ(get(id, "1", "/thumb").status, 404);
  EXPECT_THROW(as(2, [&](Ctx& ctx) { files::attach(ctx, id, "test.thing", 4); }), Refused);
  as(1, [&](Ctx& ctx) { files::attach(ctx, id, "test.thing", 3); });
  EXPECT_EQ(get(id, "2").status, 404);
  as(1, [&](Ctx& ctx) { files::attach(ctx, id, "test.thing", 4); });
  EXPECT_EQ(get(id, "2").status, 200);
  EXPECT_EQ(get(id, "3").status, 404);
  as(1, [&](Ctx& ctx) { files::attach(ctx, id, "test.poster", 1); });
  const auto poster = get(id, "0");
  EXPECT_EQ(poster.status, 200);
  EXPECT_EQ(poster.headers.get("Cache-Control"), "public, max-age=86400");
  EXPECT_EQ(poster.headers.get("Content-Type"), "application/pdf");
  EXPECT_TRUE(poster.headers.get("Content-Disposition").starts_with("attachment"));
}

TEST_P(FilesKept, ReplacingKeepsWhatStaysAndLoosensWhatGoes) {
  const auto one = kept("%PDF-1.7 one page"), two = kept("%PDF-1.7 two pages");
  as(1, [&](Ctx& ctx) { files::replace(ctx, "test.thing", 4, {one}); });
  as(2, [&](Ctx& ctx) {
    files::replace(ctx, "test.thing", 4, {one});
    const auto links = files::links(ctx, "test.thing", 4);
    ASSERT_EQ(links.size(), 1U);
    EXPECT_EQ(links[0].url, "/api/v1/files/" + std::to_string(one.value));
    EXPECT_FALSE(links[0].thumb_url);
  });
  as(1, [&](Ctx& ctx) { files::replace(ctx, "test.thing", 4, {two}); });
  test.tick(files::loose_ms + hour_ms);
  jobs::run_due(test.app());
  EXPECT_EQ(get(one, "1").status, 404);
  EXPECT_EQ(get(two, "1").status, 200);
}

TEST_P(FilesKept, WhatHangsNowhereIsRemovedButNotSharedContent) {
  const auto loose = kept("%PDF-1.7 shared pages"), hung = kept("%PDF-1.7 shared pages"),
             other = kept("%PDF-1.7 other pages");
  as(1, [&](Ctx& ctx) { files::attach(ctx, hung, "test.thing", 4); });
  const fs::path shared = std::get<http::FileBody>(get(hung, "1").body).path;
  const fs::path lonely = std::get<http::FileBody>(get(other, "1").body).path;
  test.tick(files::loose_ms - hour_ms);
  jobs::run_due(test.app());
  EXPECT_EQ(get(loose, "1").status, 200);
  test.tick(2 * hour_ms);
  jobs::run_due(test.app());
  EXPECT_EQ(get(loose, "1").status, 404);
  EXPECT_EQ(get(hung, "1").status, 200);
  EXPECT_TRUE(fs::exists(shared));
  EXPECT_FALSE(fs::exists(lonely));
}

TEST_P(FilesKept, TheSameSentAgainUnderItsKeyIsTheSameFile) {
  const auto send = [&](std::string body, std::string_view token, std::string key) {
    return test.call("POST", "/files", std::move(body), token,
                     {{"X-File-Name", "a.pdf"}, {"Idempotency-Key", std::move(key)}});
  };
  const auto id_of = [](const http::Response& response) {
    EXPECT_EQ(response.status, 200) << testkit::body_of(response);
    return json::decode<files::Kept>(testkit::body_of(response));
  };
  const auto picture = id_of(send(jpeg(600, 300, 6), "1", "picture"));
  const auto again = id_of(send(jpeg(600, 300, 6), "1", "picture"));
  EXPECT_EQ(again.file_id, picture.file_id);
  EXPECT_EQ(again.width, picture.width);
  EXPECT_EQ(again.bytes, picture.bytes);
  EXPECT_NE(id_of(send(jpeg(600, 300, 6), "2", "picture")).file_id, picture.file_id);
  EXPECT_NE(id_of(send(jpeg(600, 300, 6), "1", "another")).file_id, picture.file_id);
  const auto other = send("%PDF-1.7 pages", "1", "picture");
  EXPECT_EQ(other.status, 422);
  EXPECT_NE(testkit::body_of(other).find("idempotency.key_reused"), std::string::npos);
  EXPECT_EQ(send("%PDF-1.7 pages", "1", "two words").status, 422);

  // Sent again just before it would have gone, it stays as long again; after that the key is free.
  const auto page = id_of(send("%PDF-1.7 pages", "1", "page"));
  test.tick(files::loose_ms - hour_ms);
  EXPECT_EQ(id_of(send("%PDF-1.7 pages", "1", "page")).file_id, page.file_id);
  test.tick(2 * hour_ms);
  jobs::run_due(test.app());
  EXPECT_EQ(get(page.file_id, "1").status, 200);
  test.tick(files::loose_ms + day_ms);
  jobs::run_due(test.app());
  EXPECT_EQ(get(page.file_id, "1").status, 404);
  EXPECT_NE(id_of(send("%PDF-1.7 pages", "1", "page")).file_id, page.file_id);
}

TEST_P(FilesKept, APictureIsShownElsewhereByWhoeverSeesItWhereItHangs) {
  const auto picture = kept(jpeg(600, 300, 1)), page = kept("%PDF-1.7 pages");
  as(1, [&](Ctx& ctx) {
    for (const auto id : {picture, page}) files::attach(ctx, id, "test.thing", 4);
    files::attach(ctx, picture, "test.thing", 5);
  });
  const auto show = [&](std::int64_t account, Id<File> id, std::int64_t thing) {
    std::string refused;
    as(account, [&](Ctx& ctx) {
      try {
        files::attach_picture_of(ctx, id, {"test.thing", thing}, {"test.poster", 1});
      } catch (const Refused& why) {
        refused = why.code();
      }
    });
    return refused;
  };
  EXPECT_EQ(show(3, picture, 4), "file.not_found");  // may not see it there
  EXPECT_EQ(show(2, picture, 5), "file.not_found");
  EXPECT_EQ(show(2, picture, 6), "file.not_found");  // does not hang there
  EXPECT_EQ(show(2, page, 4), "file.not_found");     // is no picture
  EXPECT_EQ(get(picture, "9").status, 404);
  EXPECT_EQ(show(2, picture, 4), "");
  EXPECT_EQ(show(2, picture, 4), "");
  EXPECT_EQ(get(picture, "9").status, 200);
}

TEST_P(FilesKept, TheProgramKeepsItsOwn) {
  const fs::path from = test.dir() / "poster.jpg";
  std::ofstream(from, std::ios::binary) << jpeg(40, 30, 1);
  const auto kept = files::keep(test.app(), from, "poster.jpg");
  test.write([&](Ctx& ctx) { files::attach(ctx, kept.file_id, "test.poster", 1); });
  EXPECT_EQ(get(kept.file_id, "0", "/thumb").status, 200);
}

}  // namespace
}  // namespace linli
