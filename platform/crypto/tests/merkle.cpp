#include "platform/crypto/merkle.hpp"

#include <bit>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace linli::crypto::merkle {
namespace {

std::vector<Digest> leaves_of(std::size_t count) {
  std::vector<Digest> leaves;
  for (std::size_t i = 0; i < count; ++i) leaves.push_back(leaf("line " + std::to_string(i)));
  return leaves;
}

/// RFC 6962 §2.1 word for word, as the measure of the faster forms.
Digest by_definition(std::span<const Digest> leaves) {
  if (leaves.empty()) return sha256("");
  if (leaves.size() == 1) return leaves[0];
  const std::size_t split = std::bit_floor(leaves.size() - 1);
  return node(by_definition(leaves.first(split)), by_definition(leaves.subspan(split)));
}

TEST(Merkle, agrees_with_the_test_tree_of_certificate_transparency) {
  const std::vector<std::pair<std::string, std::string>> steps = {
      {"", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"},
      {"00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"},
      {"10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"},
      {"2021", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"},
      {"3031", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"},
      {"40414243", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"},
      {"5051525354555657", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"},
      {"606162636465666768696a6b6c6d6e6f",
       "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"}};
  Builder builder;
  EXPECT_EQ(hex(builder.root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  for (const auto& [content, expected] : steps) {
    builder.add(leaf(*from_hex(content)));
    EXPECT_EQ(hex(builder.root()), expected) << builder.leaf_count();
  }
}

TEST(Merkle, includes_every_leaf_of_every_size) {
  const std::vector<Digest> all = leaves_of(201);
  for (std::size_t count = 1; count <= 200; ++count) {
    const std::vector<Digest> leaves(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
    const Tree tree(leaves);
    const Digest top = by_definition(leaves);
    ASSERT_EQ(tree.root(), top) << count;
    ASSERT_EQ(root(leaves), top) << count;
    for (std::size_t i = 0; i < count; ++i) {
      const Proof proof = tree.proof(i);
      ASSERT_TRUE(verify(top, leaves[i], proof)) << i << " of " << count;
      ASSERT_FALSE(verify(top, all[count], proof)) << i << " of " << count;
      ASSERT_EQ(verify(top, leaves[(i + 1) % count], proof), count == 1) << i << " of " << count;
    }
  }
}

TEST(Merkle, an_empty_tree_has_a_root_and_no_proof) {
  const Tree tree({});
  EXPECT_EQ(tree.root(), sha256(""));
  EXPECT_EQ(root({}), sha256(""));
  EXPECT_THROW(tree.proof(0), std::out_of_range);
  EXPECT_FALSE(verify(tree.root(), leaf("x"), {}));
}

RC_GTEST_PROP(Merkle, an_altered_proof_does_not_verify, ()) {
  const auto count = *rc::gen::inRange<std::size_t>(1, 300);
  const auto index = *rc::gen::inRange<std::size_t>(0, count);
  const std::vector<Digest> leaves = leaves_of(count);
  const Tree tree(leaves);
  Proof proof = tree.proof(index);
  RC_ASSERT(verify(tree.root(), leaves[index], proof));
  switch (*rc::gen::inRange(0, 4)) {
    case 0:
      proof.path.push_back(Digest{});
      break;
    case 1:
      RC_PRE(!proof.path.empty());
      proof.path.pop_back();
      break;
    case 2: {
      RC_PRE(!proof.path.empty());
      const auto at = *rc::gen::inRange<std::size_t>(0, proof.path.size());
      proof.path[at][*rc::gen::inRange<std::size_t>(0, 32)] ^= 1;
      break;
    }
    default:
      // Beyond the tree; inside it another index can share the path's shape only at another leaf.
      proof.index = proof.leaf_count;
  }
  RC_ASSERT(!verify(tree.root(), leaves[index], proof));
}

TEST(Merkle, a_leaf_is_no_node) {
  const Digest left = leaf("a");
  const Digest right = leaf("b");
  Bytes both(left.begin(), left.end());
  both.insert(both.end(), right.begin(), right.end());
  EXPECT_NE(leaf(both), node(left, right));
}

TEST(Merkle, a_proof_reads_few_nodes_of_a_large_tree) {
  const std::vector<Digest> leaves = leaves_of(100'000);
  const Tree tree(leaves);
  EXPECT_EQ(tree.root(), root(leaves));
  int fetched = 0;
  const Proof proof = prove(99'999, leaves.size(), [&](std::uint32_t level, std::uint64_t at) {
    ++fetched;
    return tree.levels()[level][at];
  });
  EXPECT_LE(fetched, 17);
  EXPECT_TRUE(verify(tree.root(), leaves[99'999], proof));
}

}  // namespace
}  // namespace linli::crypto::merkle
