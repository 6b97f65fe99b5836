#include "platform/crypto/merkle.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace linli::crypto::merkle {

Digest leaf(ByteView content) {
  const std::uint8_t prefix = 0;
  return Sha256().update({&prefix, 1}).update(content).finish();
}

Digest leaf(std::string_view content) { return leaf(bytes_of(content)); }

Digest node(const Digest& left, const Digest& right) {
  std::array<std::uint8_t, 65> both;
  both[0] = 1;
  std::copy(left.begin(), left.end(), both.begin() + 1);
  std::copy(right.begin(), right.end(), both.begin() + 33);
  return sha256(ByteView(both));
}

Digest root(std::span<const Digest> leaves) {
  Builder builder;
  for (const Digest& each : leaves) builder.add(each);
  return builder.root();
}

void Builder::add(const Digest& leaf) {
  // Like adding one to a binary number: each carry joins two perfect subtrees of equal height.
  Digest grown = leaf;
  for (std::uint64_t carry = count_; (carry & 1) != 0; carry >>= 1) {
    grown = node(peaks_.back(), grown);
    peaks_.pop_back();
  }
  peaks_.push_back(grown);
  ++count_;
}

Digest Builder::root() const {
  if (peaks_.empty()) return sha256(ByteView());
  Digest top = peaks_.back();
  for (auto left = peaks_.rbegin() + 1; left != peaks_.rend(); ++left) top = node(*left, top);
  return top;
}

bool verify(const Digest& root, const Digest& leaf, const Proof& proof) {
  if (proof.index >= proof.leaf_count) return false;
  std::uint64_t place = proof.index;
  std::uint64_t last = proof.leaf_count - 1;
  Digest climbed = leaf;
  for (const Digest& sibling : proof.path) {
    if (last == 0) return false;
    if ((place & 1) != 0 || place == last) {
      climbed = node(sibling, climbed);
      // A rightmost node without a neighbour rises unchanged until it is a right child.
      while ((place & 1) == 0 && place != 0) {
        place >>= 1;
        last >>= 1;
      }
    } else {
      climbed = node(climbed, sibling);
    }
    place >>= 1;
    last >>= 1;
  }
  return last == 0 && climbed == root;
}

Proof prove(std::uint64_t index, std::uint64_t leaf_count, const FetchNode& fetch) {
  if (index >= leaf_count) throw std::out_of_range("the tree has no such leaf");
  Proof proof{index, leaf_count, {}};
  std::uint64_t width = leaf_count;
  for (std::uint32_t level = 0; width > 1; ++level) {
    const std::uint64_t sibling = index ^ 1;
    if (sibling < width) proof.path.push_back(fetch(level, sibling));
    index >>= 1;
    width = width / 2 + width % 2;
  }
  return proof;
}

Tree::Tree(std::vector<Digest> leaves) {
  levels_.push_back(std::move(leaves));
  while (levels_.back().size() > 1) {
    const std::vector<Digest>& below = levels_.back();
    std::vector<Digest> level;
    level.reserve(below.size() / 2 + 1);
    for (std::size_t i = 0; i + 1 < below.size(); i += 2) level.push_back(node(below[i], below[i + 1]));
    if (below.size() % 2 != 0) level.push_back(below.back());
    levels_.push_back(std::move(level));
  }
}

Digest Tree::root() const { return levels_.back().empty() ? sha256(ByteView()) : levels_.back().front(); }

Proof Tree::proof(std::uint64_t index) const {
  return prove(index, leaf_count(),
               [this](std::uint32_t level, std::uint64_t at) { return levels_[level][at]; });
}

}  // namespace linli::crypto::merkle
