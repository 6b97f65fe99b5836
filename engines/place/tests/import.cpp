// A file of many areas is taken in by a job, some at a time, with progress; maps change when all of it is
// there.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/place/routes.hpp"
#include "engines/setting/setting.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::place {
namespace {

constexpr int zones = 450;

std::string square(int i, double size) {
  const double west = 113 + (i % 30) * 0.02, south = 34 + (i / 30) * 0.02;
  return fmt::format(
      R"({{"type":"Feature","properties":{{"name":"Zone {0}"}},"geometry":{{"type":"Polygon","coordinates":[[[{1},{2}],[{3},{2}],[{3},{4}],[{1},{4}],[{1},{2}]]]}}}})",
      i, west, south, west + size, south + size);
}
std::string file_of(int count, double size) {
  std::string text = R"({"type":"FeatureCollection","features":[)";
  for (int i = 0; i < count; ++i) text += (i ? "," : "") + square(i, size);
  return text + "]}";
}

TEST(AreaImport, OfManyAreasRunsAsAJob) {
  for (const auto& database : testkit::databases()) {
    const std::vector<Module> modules{setting::module(), org::module(), access::module(), jobs::module(),
                                      place::module()};
    testkit::TestApp test(modules, {.postgres = database.postgres});
    Id<Unit> county;
    test.write([&](Ctx& ctx) {
      org::CreateUnit in;
      in.kind = org::UnitKind::county;
      in.name.value = "County";
      in.on = Day{20200101};
      county = org::create_unit(ctx, in).unit_id;
    });
    Actor program;
    program.program = true;
    const Call call;
    const auto import = [&](const std::string& geojson) {
      Procedure procedure{test.app(), program, call, {}};
      return import_areas(procedure, {AreaKind::zone, county, geojson, ImportMode::replace, {}});
    };
    const auto zone_count = [&] { return test.read([&](Ctx& ctx) { return areas(ctx)->areas().size(); }); };
    const auto line = [&](Id<AreaImport> id) {
      return test.read([&](Ctx& ctx) { return area_import(ctx, {id}); });
    };

    EXPECT_TRUE(import(file_of(3, 0.01)).saved) << database.name;
    EXPECT_EQ(zone_count(), 3U);
    const auto large = import(file_of(zones, 0.015));
    EXPECT_FALSE(large.saved);
    ASSERT_TRUE(large.import_id.has_value()) << database.name;
    EXPECT_EQ(zone_count(), 3U);
    EXPECT_EQ(line(*large.import_id).state, ImportState::waiting);
    jobs::run_due(test.app());
    EXPECT_EQ(line(*large.import_id).state, ImportState::done);
    EXPECT_EQ(line(*large.import_id).done, zones);
    EXPECT_EQ(zone_count(), static_cast<std::size_t>(zones));

    // The same once more changes nothing, and what the file does not name any more ends.
    const auto again = import(file_of(zones - 1, 0.015));
    jobs::run_due(test.app());
    EXPECT_EQ(line(*again.import_id).state, ImportState::done);
    EXPECT_EQ(zone_count(), static_cast<std::size_t>(zones - 1)) << database.name;
  }
}

}  // namespace
}  // namespace linli::place
