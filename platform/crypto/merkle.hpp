#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "platform/crypto/digest.hpp"

/// Merkle trees in the shape of RFC 6962 (Certificate Transparency): a publication shows one root, and
/// anybody can check that his own line is under it by a proof of at most a few dozen digests, without seeing
/// another line.
///
/// SHA-256 and not BLAKE2b, although the latter is faster: the check runs on the reader's own phone, and a
/// browser offers SHA-256 in SubtleCrypto without any library that one would have to trust.
///
/// A line that can be guessed (a name and a small number) must carry a random part of 16 bytes known only to
/// its reader, because proofs hand out the digests of neighbouring leaves.
namespace linli::crypto::merkle {

/// The digest of one leaf: SHA-256 of the byte 0x00 and its content. The prefix keeps a leaf from being
/// passed off as an inner node (and the reverse).
Digest leaf(ByteView content);
Digest leaf(std::string_view content);

/// The digest of an inner node: SHA-256 of the byte 0x01, the left and the right child.
Digest node(const Digest& left, const Digest& right);

/// The root over leaf digests in order; for none of them SHA-256 of nothing, as RFC 6962 has it.
Digest root(std::span<const Digest> leaves);

/// The root of a list of any length that is met once, keeping one digest per level (log2 n of them).
class Builder {
 public:
  /// Adds the next leaf's digest.
  void add(const Digest& leaf);
  std::uint64_t leaf_count() const { return count_; }
  /// The root over all leaves so far; more may be added afterwards.
  Digest root() const;

 private:
  std::uint64_t count_ = 0;
  /// Roots of the perfect subtrees so far, largest first: one for each bit that is set in the count.
  std::vector<Digest> peaks_;
};

/// All that is needed, beside leaf and root, to see that the leaf is in the tree.
struct Proof {
  /// Place of the leaf, from 0.
  std::uint64_t index = 0;
  /// How many leaves the tree has.
  std::uint64_t leaf_count = 0;
  /// Siblings from the leaf upwards; at most 64.
  std::vector<Digest> path;
};

/// Whether the proof leads from this leaf digest to this root (RFC 9162 §2.1.3.2). False, never an exception,
/// for a proof of impossible shape.
bool verify(const Digest& root, const Digest& leaf, const Proof& proof);

/// Fetches the node at a level (0 are the leaves) and place in that level.
using FetchNode = std::function<Digest(std::uint32_t level, std::uint64_t index)>;

/// The proof for one leaf out of nodes that are kept elsewhere, such as a table keyed by level and place: it
/// asks for about log2 n of them and computes nothing, so a proof costs one small read. Throws
/// std::out_of_range when there is no such leaf.
Proof prove(std::uint64_t index, std::uint64_t leaf_count, const FetchNode& fetch);

/// A tree with all its levels in memory: 64 bytes a leaf.
class Tree {
 public:
  explicit Tree(std::vector<Digest> leaves);

  std::uint64_t leaf_count() const { return levels_.front().size(); }
  Digest root() const;
  /// Throws std::out_of_range when there is no such leaf.
  Proof proof(std::uint64_t index) const;
  /// Level 0 are the leaves, the last is the root alone; a node without a right neighbour rises unchanged.
  /// These are the nodes that `prove` asks for, to be written down by a publication.
  const std::vector<std::vector<Digest>>& levels() const { return levels_; }

 private:
  std::vector<std::vector<Digest>> levels_;
};

}  // namespace linli::crypto::merkle
