// A publication of some thousands of members: every proof leads to the root, and an altered leaf to none.
#include "modules/points/publication.hpp"

#include <chrono>
#include <cstdlib>

#include <gtest/gtest.h>

#include "modules/points/tests/county.hpp"
#include "platform/crypto/encoding.hpp"

namespace linli::points {
namespace {

// Set LINLI_PUBLICATION_MEMBERS to see how long the whole county takes.
int members_wanted() {
  const char* wanted = std::getenv("LINLI_PUBLICATION_MEMBERS");
  return wanted ? std::atoi(wanted) : 3000;
}

struct Made {
  Id<Publication> publication_id;
  PublicationLine line;
};

Made publish_all(County& county) {
  county.test.tick(day_ms);
  const auto from = std::chrono::steady_clock::now();
  const auto publication_id = county.test.write([&](Ctx& ctx) {
    return make_publication(ctx, {county.county, Day{20260101}, Day{20260105}, Names::masked, 7})
        .publication_id;
  });
  const auto took = std::chrono::steady_clock::now() - from;
  std::printf("publication took %lld ms\n",
              static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()));
  return {publication_id, county.test.read([&](Ctx& ctx) { return publication(ctx, {publication_id}); })};
}

crypto::Digest digest_of(const std::string& hex) {
  const auto bytes = crypto::from_hex(hex);
  crypto::Digest digest{};
  std::copy(bytes->begin(), bytes->end(), digest.begin());
  return digest;
}

class Publishing : public ::testing::TestWithParam<testkit::Database> {};

TEST_P(Publishing, EveryLineIsProvedAndNoOther) {
  County county(GetParam().postgres, members_wanted());
  const auto rule_id = county.rule({.amount = Points{2}});
  county.test.write([&](Ctx& ctx) {
    for (std::size_t i = 0; i < county.members.size(); i += 3)
      credit(ctx, {rule_id, county.members[i], Day{20260105}, {}, {}});
  });
  const auto made = publish_all(county);
  const auto size = static_cast<std::int64_t>(county.members.size());
  EXPECT_EQ(made.line.members, size);
  EXPECT_EQ(made.line.points_total.value, (size + 2) / 3 * 2);
  const auto root = digest_of(made.line.merkle_root);
  std::int64_t after = 0, seen = 0;
  while (after < size) {
    county.test.read([&](Ctx& ctx) {
      PublishedLinesAsked asked;
      asked.limit = 100;
      asked.after = std::to_string(after);
      asked.publication_id = made.publication_id;
      for (const PublishedLine& line : published_lines(ctx, asked).items) {
        ++seen;
        after = line.line;
        if (line.line % 37 != 1 && line.line != size) continue;
        const auto proof = stored_proof(ctx, made.publication_id, line.line - 1, size);
        EXPECT_LE(proof.path.size(), 17u);
        EXPECT_TRUE(crypto::merkle::verify(root, digest_of(line.leaf_hash), proof)) << line.line;
        EXPECT_FALSE(crypto::merkle::verify(root, crypto::merkle::leaf("another"), proof));
      }
    });
  }
  EXPECT_EQ(seen, size);
}

INSTANTIATE_TEST_SUITE_P(Databases, Publishing, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace linli::points
