// Outlines that are refused, and the index against asking every polygon by a ray.
#include "engines/place/areas.hpp"

#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "engines/setting/setting.hpp"
#include "platform/core/json.hpp"
#include "platform/crypto/key_ring.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::place {
namespace {

const char* problem_of(const char* geometry) { return outline_of_geometry(json::parse(geometry)).problem; }

TEST(outline, takes_polygons_of_either_direction_with_holes) {
  EXPECT_EQ(problem_of(R"({"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]]]})"), nullptr);
  EXPECT_EQ(
      problem_of(
          R"({"type":"Polygon","coordinates":[[[0,0],[0,4],[4,4],[4,0],[0,0]],[[1,1],[2,1],[2,2],[1,2],[1,1]]]})"),
      nullptr);
  EXPECT_EQ(
      problem_of(
          R"({"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[2,2],[3,2],[3,3],[2,2]]]]})"),
      nullptr);
}

TEST(outline, says_what_is_wrong) {
  EXPECT_STREQ(problem_of(R"({"type":"Point","coordinates":[1,2]})"), "place.not_a_polygon");
  EXPECT_STREQ(problem_of(R"({"type":"Polygon"})"), "place.not_geojson");
  EXPECT_STREQ(problem_of(R"({"type":"Polygon","coordinates":[]})"), "place.not_geojson");
  EXPECT_STREQ(problem_of(R"({"type":"Polygon","coordinates":[[["a","b"]]]})"), "place.not_geojson");
  EXPECT_STREQ(problem_of(R"("text")"), "place.not_geojson");
  EXPECT_STREQ(problem_of(R"({"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4]]]})"),
               "place.ring_open");
  EXPECT_STREQ(problem_of(R"({"type":"Polygon","coordinates":[[[0,0],[4,0],[0,0]]]})"),
               "place.too_few_points");
  EXPECT_STREQ(problem_of(R"({"type":"Polygon","coordinates":[[[0,0],[181,0],[4,4],[0,0]]]})"),
               "place.out_of_range");
  EXPECT_STREQ(
      problem_of(
          R"({"type":"Polygon","coordinates":[[[34.7,113.9],[34.8,113.9],[34.8,114.0],[34.7,113.9]]]})"),
      "place.out_of_range");
  EXPECT_STREQ(problem_of(R"({"type":"Polygon","coordinates":[[[0,0],[4,4],[4,0],[0,4],[0,0]]]})"),
               "place.crosses_itself");
  EXPECT_STREQ(
      problem_of(
          R"({"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[5,5],[6,5],[6,6],[5,6],[5,5]]]})"),
      "place.rings_in_conflict");
}

TEST(outline, comes_back_as_it_went) {
  const auto read = outline_of_geometry(json::parse(
      R"({"type":"MultiPolygon","coordinates":[[[[113.9,34.7],[114.0,34.7],[114.0,34.8],[113.9,34.8],[113.9,34.7]],[[113.94,34.74],[113.95,34.74],[113.95,34.75],[113.94,34.74]]],[[[115,35],[116,35],[116,36],[115,35]]]]})"));
  ASSERT_EQ(read.problem, nullptr);
  const auto text = text_of(read.outline);
  EXPECT_EQ(text_of(outline_of_text(text)), text);
  EXPECT_TRUE(covers(read.outline, {113.91, 34.71}));
  EXPECT_FALSE(covers(read.outline, {113.946, 34.742}));
}

// A star around a point: never crosses itself, seldom convex.
Polygon star(double lng, double lat) {
  Polygon made;
  const int corners = *rc::gen::inRange(3, 12);
  for (int i = 0; i < corners; ++i) {
    const double angle = 2 * 3.141592653589793 * i / corners;
    const double reach = *rc::gen::inRange(20, 100) / 1e4;
    made.outer().push_back({lng + reach * std::cos(angle), lat + reach * std::sin(angle)});
  }
  made.outer().push_back(made.outer().front());
  return made;
}

// Counts how often a ray to the east crosses the ring.
bool inside_by_ray(const Polygon& polygon, Position p) {
  bool inside = false;
  const auto& ring = polygon.outer();
  for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
    const double x1 = ring[i].x(), y1 = ring[i].y(), x2 = ring[i + 1].x(), y2 = ring[i + 1].y();
    if ((y1 > p.lat) != (y2 > p.lat) && p.lng < (x2 - x1) * (p.lat - y1) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

RC_GTEST_PROP(area_index, finds_what_asking_every_polygon_finds, ()) {
  std::vector<KeptArea> areas;
  const int count = *rc::gen::inRange(1, 60);
  for (int i = 0; i < count; ++i) {
    auto polygon = star(113.9 + *rc::gen::inRange(0, 1000) / 1e4, 34.7 + *rc::gen::inRange(0, 1000) / 1e4);
    areas.push_back({Id<Area>{i + 1},
                     *rc::gen::element(AreaKind::grid, AreaKind::zone),
                     Id<Unit>{i + 1},
                     {},
                     "x",
                     {std::move(polygon)}});
  }
  const AreaIndex index(areas);
  for (int i = 0; i < 50; ++i) {
    // An odd last digit keeps points off the corners, where a ray and an edge may disagree.
    const Position p{34.69 + *rc::gen::inRange(0, 1200) / 1e4 + 1.3e-7,
                     113.89 + *rc::gen::inRange(0, 1200) / 1e4 + 1.7e-7};
    std::vector<std::int64_t> expected, found;
    for (const auto& area : index.areas())
      if (area.kind == AreaKind::zone && inside_by_ray(area.outline[0], p))
        expected.push_back(area.area_id.value);
    for (const auto* area : index.all_at(AreaKind::zone, p)) found.push_back(area->area_id.value);
    RC_ASSERT(found == expected);
    const auto* grid = index.at(AreaKind::grid, p);
    for (const auto& area : index.areas())
      if (area.kind == AreaKind::grid && inside_by_ray(area.outline[0], p))
        RC_ASSERT(grid && grid->size <= area.size);
    if (grid) RC_ASSERT(inside_by_ray(grid->outline[0], p));
  }
}

TEST(area_index, gives_neighbours_different_colours) {
  std::vector<KeptArea> areas;
  for (int x = 0; x < 10; ++x)
    for (int y = 0; y < 10; ++y) {
      Polygon square;
      for (const auto& [dx, dy] : {std::pair{0, 0}, {0, 1}, {1, 1}, {1, 0}, {0, 0}})
        square.outer().push_back({(x + dx) / 100.0, (y + dy) / 100.0});
      areas.push_back({Id<Area>{x * 10 + y + 1}, AreaKind::grid, Id<Unit>{1}, {}, "x", {std::move(square)}});
    }
  const AreaIndex index(std::move(areas));
  const auto colour = [&](int x, int y) {
    return index.areas()[static_cast<std::size_t>(x * 10 + y)].colour_index;
  };
  for (int x = 0; x < 9; ++x)
    for (int y = 0; y < 9; ++y) {
      EXPECT_NE(colour(x, y), colour(x + 1, y));
      EXPECT_NE(colour(x, y), colour(x, y + 1));
    }
}

class places_of_a_store : public testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    test_ = std::make_unique<testkit::TestApp>(modules_, testkit::TestOptions{.postgres = GetParam()});
    test_->write([&](Ctx& ctx) {
      const Day on{20200101};
      county_ = org::create_unit(ctx, {{}, org::UnitKind::county, {"县"}, {}, on}).unit_id;
      const auto town = org::create_unit(ctx, {county_, org::UnitKind::town, {"镇"}, {}, on}).unit_id;
      community_ = org::create_unit(ctx, {town, org::UnitKind::community, {"社区"}, {}, on}).unit_id;
      for (auto* grid : {&grid_1_, &grid_2_})
        *grid = org::create_unit(ctx, {community_, org::UnitKind::grid, {"网格"}, {}, on}).unit_id;
      group_ = org::create_unit(ctx, {grid_1_, org::UnitKind::building_group, {"楼院"}, {}, on}).unit_id;
    });
  }
  static std::vector<std::vector<Position>> square(double lat, double lng, double side) {
    return {{{lat, lng}, {lat, lng + side}, {lat + side, lng + side}, {lat + side, lng}, {lat, lng}}};
  }
  std::optional<Id<Unit>> grid(double lat, double lng) {
    return test_->read([&](Ctx& ctx) { return grid_at(ctx, {lat, lng}); });
  }
  const std::vector<Module> modules_{setting::module(), org::module(), access::module(), jobs::module(),
                                     module()};
  std::unique_ptr<testkit::TestApp> test_;
  Id<Unit> county_, community_, grid_1_, grid_2_, group_;
};

TEST_P(places_of_a_store, follow_what_is_written_and_forget_what_is_undone) {
  EXPECT_EQ(grid(34.7, 113.9), std::nullopt);
  test_->write([&](Ctx& ctx) {
    create_area(ctx, {"grid", grid_1_, "1", square(34.0, 113.0, 1)});
    EXPECT_EQ(grid_at(ctx, {34.5, 113.5}), grid_1_);
  });
  EXPECT_EQ(grid(34.5, 113.5), grid_1_);
  constexpr Refusal undo{"test.undo", 409};
  EXPECT_THROW(test_->write([&](Ctx& ctx) {
    create_area(ctx, {"grid", grid_2_, "2", square(34.4, 113.4, 0.2)});
    EXPECT_EQ(grid_at(ctx, {34.5, 113.5}), grid_2_);  // the smaller one
    throw Refused(undo);
  }),
               Refused);
  EXPECT_EQ(grid(34.5, 113.5), grid_1_);
  test_->write([&](Ctx& ctx) { org::dissolve_unit(ctx, {group_, ctx.today(), {}}); });
  test_->write([&](Ctx& ctx) { org::merge_unit(ctx, {grid_1_, grid_2_, ctx.today(), {}}); });
  EXPECT_EQ(grid(34.5, 113.5), grid_2_);
  test_->write([&](Ctx& ctx) { org::dissolve_unit(ctx, {grid_2_, ctx.today(), {}}); });
  EXPECT_EQ(grid(34.5, 113.5), std::nullopt);
}

TEST_P(places_of_a_store, are_located_by_building_position_and_words) {
  const auto [estate, in_group, in_community] = test_->write([&](Ctx& ctx) {
    create_area(ctx, {"grid", grid_1_, "1", square(34.0, 113.0, 1)});
    create_area(ctx, {"grid", grid_2_, "2", square(35.0, 113.0, 1)});
    const auto estate = create_estate(ctx, {"阳光小区", community_, Position{35.5, 113.5}});
    return std::tuple(estate, create_building(ctx, {estate, "1号楼", group_, {}}),
                      create_building(ctx, {estate, "2号楼", community_, {}}));
  });
  test_->read([&, estate = estate, in_group = in_group, in_community = in_community](Ctx& ctx) {
    Given given;
    given.building_id = in_group;
    auto found = locate(ctx, given);
    EXPECT_EQ(found.unit_id, group_);
    EXPECT_EQ(found.grid_id, grid_1_);
    EXPECT_EQ(found.estate_id, estate);
    EXPECT_EQ(found.text, "阳光小区 1号楼");
    ASSERT_TRUE(found.position.has_value());
    EXPECT_EQ(found.position->lat, 35.5);

    given.building_id = in_community;
    given.text.emplace().value = "三单元";
    found = locate(ctx, given);
    EXPECT_EQ(found.unit_id, grid_2_);
    EXPECT_EQ(found.text, "阳光小区 2号楼 三单元");

    given = {};
    given.lat = 34.5, given.lng = 113.5;
    found = locate(ctx, given);
    EXPECT_EQ(found.unit_id, grid_1_);
    EXPECT_EQ(found.grid_id, grid_1_);

    given = {};
    given.text.emplace().value = "桥头";
    EXPECT_EQ(locate(ctx, given, community_).unit_id, community_);
    EXPECT_EQ(locate(ctx, given).unit_id, county_);
    EXPECT_THROW(locate(ctx, {}), Refused);
    given.lat = 34.5;
    EXPECT_THROW(locate(ctx, given), Refused);
    given = {};
    given.building_id = Id<Building>{7};
    EXPECT_THROW(locate(ctx, given), Refused);
  });
}

TEST_P(places_of_a_store, name_who_answers_the_nearest_first) {
  test_->write([&](Ctx& ctx) {
    const auto zone = create_area(ctx, {"zone", community_, "集市", square(34.0, 113.0, 1)});
    const auto account = [&](const char* name, const char* phone) {
      access::NewAccount in;
      in.name = name;
      in.phone = phone;
      in.home_unit_id = county_;
      return access::create_account(ctx, in);
    };
    const auto near = account("近", "13800000001"), far = account("远", "13800000002");
    create_responsible(ctx, {"grid_worker", far, community_, {}, ctx.today()});
    create_responsible(ctx, {"grid_worker", near, grid_1_, {}, ctx.today()});
    create_responsible(ctx, {"grid_worker", far, grid_1_, {}, add_days(ctx.today(), 1)});
    create_responsible(ctx, {"zone_member", far, {}, zone, ctx.today()});
    const auto found = responsibles(ctx, "grid_worker", group_);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].name, "近");
    EXPECT_EQ(found[1].name, "远");
    EXPECT_EQ(zone_members_at(ctx, {34.5, 113.5}).size(), 1U);
    EXPECT_TRUE(zone_members_at(ctx, {36.5, 113.5}).empty());
  });
}

INSTANTIATE_TEST_SUITE_P(, places_of_a_store,
                         testing::ValuesIn(testkit::databases().size() < 2 ? std::vector<bool>{false}
                                                                           : std::vector<bool>{false, true}),
                         [](const auto& info) { return info.param ? "PostgreSQL" : "SQLite"; });

}  // namespace
}  // namespace linli::place
