// A publication of some thousands of members: every proof leads to the root, and an altered leaf to none.
#include "modules/points/publication.hpp"

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>

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

// Writes small things while `work` runs; the longest that one of them took.
template <class Work>
std::chrono::milliseconds longest_wait_beside(County& county, Work work) {
  std::atomic<bool> over{false};
  std::chrono::steady_clock::duration longest{};
  std::thread others([&] {
    for (std::int64_t points = 1; !over; ++points) {
      const auto from = std::chrono::steady_clock::now();
      county.test.write([&](Ctx& ctx) {
        setting::change(ctx, "points.carried_most", std::to_string(points % 2), "meanwhile");
      });
      longest = std::max(longest, std::chrono::steady_clock::now() - from);
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
  });
  work();
  over = true;
  others.join();
  return std::chrono::duration_cast<std::chrono::milliseconds>(longest);
}

Made publish_all(County& county) {
  county.test.tick(day_ms);
  const auto publication_id = county.test.write([&](Ctx& ctx) {
    return make_publication(ctx, {county.county, Day{20260101}, Day{20260105}, Names::masked, 7})
        .publication_id;
  });
  std::int64_t pieces = 0, told = 0;
  const auto from = std::chrono::steady_clock::now();
  const auto wait = longest_wait_beside(county, [&] {
    make_lines(county.test.app(), publication_id, [&](std::int64_t done, std::int64_t) {
      ++pieces;
      EXPECT_GT(done, told);
      told = done;
    });
  });
  const auto took = std::chrono::steady_clock::now() - from;
  std::printf("publication took %lld ms in %lld pieces; others waited %lld ms at most\n",
              static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()),
              static_cast<long long>(pieces), static_cast<long long>(wait.count()));
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

TEST_P(Publishing, ARunThatWasCutShortBeginsAnew) {
  County county(GetParam().postgres, 1200);
  county.test.tick(day_ms);
  const auto publication_id = county.test.write([&](Ctx& ctx) {
    return make_publication(ctx, {county.county, Day{20260101}, Day{20260105}, Names::number, 7})
        .publication_id;
  });
  struct Cut {};
  EXPECT_THROW(make_lines(county.test.app(), publication_id, [](std::int64_t, std::int64_t) { throw Cut{}; }),
               Cut);
  const auto half = county.test.read([&](Ctx& ctx) { return publication(ctx, {publication_id}); });
  EXPECT_EQ(half.state, PublicationState::making);
  EXPECT_GT(half.made, 0);
  make_lines(county.test.app(), publication_id);
  const auto made = county.test.read([&](Ctx& ctx) { return publication(ctx, {publication_id}); });
  EXPECT_EQ(made.state, PublicationState::draft);
  EXPECT_EQ(made.members, 1200);
  crypto::merkle::Builder again;
  std::int64_t after = 0;
  while (after < made.members)
    county.test.read([&](Ctx& ctx) {
      PublishedLinesAsked asked;
      asked.limit = 100;
      asked.after = std::to_string(after);
      asked.publication_id = publication_id;
      for (const PublishedLine& line : published_lines(ctx, asked).items) {
        EXPECT_EQ(line.line, ++after);
        again.add(digest_of(line.leaf_hash));
      }
    });
  EXPECT_EQ(crypto::hex(again.root()), made.merkle_root);
}

INSTANTIATE_TEST_SUITE_P(Databases, Publishing, ::testing::ValuesIn(testkit::databases()),
                         [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace linli::points
