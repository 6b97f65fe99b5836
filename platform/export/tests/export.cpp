#include "platform/export/export.hpp"

#include <algorithm>

#include <gtest/gtest.h>
#include <zlib.h>

#include "platform/command/list.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

struct Thing;
enum class Sex { female, male };
BOOST_DESCRIBE_ENUM(Sex, female, male)

struct Role {
  std::string role;
  Id<Unit> unit_id;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(Role, (), (role, unit_id, unit_name))

struct Line {
  Id<Thing> thing_id;
  std::string name;
  Sex sex{};
  Points amount;
  std::optional<Day> joined_on;
  Instant at;
  bool locked = false;
  std::vector<Role> roles;
  std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Line, (), (thing_id, name, sex, amount, joined_on, at, locked, roles, version))

struct Asked : Page {
  std::optional<std::string> q;
};
BOOST_DESCRIBE_STRUCT(Asked, (Page), (q))

constexpr std::int64_t rows = 12'000;
constexpr Permission see{"thing.see"};

List<Line> things(Ctx& ctx, const Asked& in) {
  const auto fetched = rows_to_fetch(ctx, in);
  std::vector<Line> page;
  for (auto i = after_number(in) + 1;
       i <= (in.q ? 1 : rows) && static_cast<std::int64_t>(page.size()) < fetched; ++i)
    page.push_back({{i},
                    i == 1 ? "=HYPERLINK(\"x\"),a" : "thing",
                    Sex::male,
                    {-i},
                    Day{20260102},
                    ctx.now,
                    false,
                    {{"member", {9}, "Liuji"}}});
  return paged_by(std::move(page), fetched, &Line::thing_id);
}

std::string recorded;

class Export : public testing::Test {
 protected:
  Export()
      : all_{exports::module(),
             {"things",
              {},
              {},
              {&see},
              [](App& app) { app.routes.get("/things", see, things, "Things").exports(); }}},
        test(all_, {.dispatch = {.workers = 2, .exporter = exports::list_file}}) {
    recorded.clear();
    test.app().gate.record = [](Ctx& ctx, const Route& route) {
      recorded = route.operation + ": " + ctx.subject.detail;
    };
    test.app().gate.authenticate = [](Ctx&, std::string_view token) {
      Actor actor;
      if (token.empty()) return actor;
      actor.account_id = {1};
      actor.name = "Wang & Li";
      actor.grants.push_back(
          {"member", {1}, std::make_shared<const PermissionNames>(PermissionNames{"thing.see"})});
      return actor;
    };
  }
  http::Response get(std::string_view query, std::string language = "en") {
    return test.call("GET", "/things/export" + std::string(query), {}, "t",
                     {{"Accept-Language", std::move(language)}});
  }
  std::vector<Module> all_;
  testkit::TestApp test;
};

TEST_F(Export, CsvHasTitlesWordsAndNoFormulas) {
  const auto response = get("?format=csv&q=x&reason=year%20end");
  ASSERT_EQ(response.status, 200) << testkit::body_of(response);
  EXPECT_EQ(
      testkit::body_of(response),
      "\xEF\xBB\xBF"
      "Name,Sex,Points,Joined on,At,Locked,Roles\r\n"
      "\"'=HYPERLINK(\"\"x\"\"),a\",male,-1,2026-01-02,2026-01-05 16:00:00,no,member Liuji\r\n"
      "\r\n"
      "Exported by Wang & Li at 2026-01-05 16:00:00 for: year end. 1 rows. Internal; handle with care.\r\n");
  EXPECT_EQ(recorded, "get_things_export: csv, 1 rows: year end");
  EXPECT_EQ(response.headers.get("Content-Disposition"),
            "attachment; filename*=UTF-8''things-2026-01-05.csv");
}

TEST_F(Export, TakesAllPages) {
  const std::string text = testkit::body_of(get("?format=csv"));
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1 + rows + 2);
  EXPECT_EQ(recorded, "get_things_export: csv, 12000 rows: ");
}

std::uint32_t number_at(const std::string& bytes, std::size_t at, int size) {
  std::uint32_t number = 0;
  for (int i = size - 1; i >= 0; --i)
    number = number << 8 | static_cast<unsigned char>(bytes.at(at + static_cast<std::size_t>(i)));
  return number;
}

// One entry of a zip archive, found through its directory.
std::string unzipped(const std::string& archive, const std::string& name) {
  for (std::size_t at = 0; (at = archive.find("PK\x01\x02", at)) != std::string::npos; at += 4) {
    if (archive.compare(at + 46, name.size(), name) != 0) continue;
    const std::size_t packed = number_at(archive, at + 20, 4), size = number_at(archive, at + 24, 4);
    const std::size_t local = number_at(archive, at + 42, 4);
    const std::size_t from =
        local + 30 + number_at(archive, local + 26, 2) + number_at(archive, local + 28, 2);
    std::string out(size, '\0');
    z_stream stream{};
    EXPECT_EQ(inflateInit2(&stream, -MAX_WBITS), Z_OK);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(archive.data() + from));
    stream.avail_in = static_cast<uInt>(packed);
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(size);
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    inflateEnd(&stream);
    return out;
  }
  return {};
}

TEST_F(Export, XlsxIsAWorkbookWithoutFormulas) {
  const std::string book = testkit::body_of(get("?format=xlsx", "zh-CN"));
  ASSERT_TRUE(book.starts_with("PK\x03\x04"));
  const std::string sheet = unzipped(book, "xl/worksheets/sheet1.xml");
  EXPECT_NE(sheet.find("<v>-12000</v>"), std::string::npos);
  EXPECT_NE(sheet.find("=HYPERLINK"), std::string::npos);
  EXPECT_EQ(sheet.find("<f>"), std::string::npos);
  EXPECT_NE(sheet.find("Wang &amp;&amp; Li"), std::string::npos);
  EXPECT_NE(sheet.find("姓名"), std::string::npos);
}

TEST_F(Export, LeavesNoFileBehind) {
  testkit::body_of(get(""));
  EXPECT_TRUE(std::filesystem::is_empty(test.dir() / "exports"));
}

TEST_F(Export, RefusesWhatItCannotDo) {
  EXPECT_EQ(get("?format=docx").status, 422);
  EXPECT_EQ(get("?colour=red").status, 422);
  EXPECT_EQ(test.call("GET", "/things/export").status, 401);
}

}  // namespace
}  // namespace linli
