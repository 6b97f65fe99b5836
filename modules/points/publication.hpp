// Publications as commands of this module make and check them.
#pragma once

#include <array>
#include <functional>

#include "modules/points/dto.hpp"
#include "platform/crypto/merkle.hpp"

namespace linli::points {

// One member's line as it is stored; its leaf is made of it again whenever somebody asks.
struct StoredLine {
  std::int64_t line = 0;
  Id<Member> member_id;
  Id<Unit> branch_id;
  std::string name;
  Points points;
  std::int64_t deeds = 0;
  std::string salt;
};
BOOST_DESCRIBE_STRUCT(StoredLine, (), (line, member_id, branch_id, name, points, deeds, salt))

// The exact text whose digest is the leaf: `publication_id|line|member_id|points|deeds|salt`. The salt keeps
// a small number from being guessed out of a digest that proofs show to neighbours.
std::string leaf_text(Id<Publication> publication_id, const StoredLine& line);

// The spans of transfer ids that a period covers: everything posted on its days.
struct Span {
  std::int64_t from_id = 0, to_id = 0;
};
Span span_of(Day from_on, Day to_on);

// Writes what a publication in the making consists of, in pieces that let other writes between them;
// `progress` is told how many lines are there, of how many. Begins anew after a run that did not come to its
// end, and does nothing for a publication that is made or withdrawn.
void make_lines(App& app, Id<Publication> publication_id,
                const std::function<void(std::int64_t done, std::int64_t total)>& progress = {});

// Digests of one level of the tree are stored this many in a row.
inline constexpr std::size_t nodes_a_page = 64;
crypto::merkle::Proof stored_proof(Ctx& ctx, Id<Publication> publication_id, std::int64_t index,
                                   std::int64_t tree_size);

}  // namespace linli::points
