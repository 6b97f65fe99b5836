#include "modules/points/points.sql.hpp"
#include "modules/points/publication.hpp"

namespace linli::points {
namespace {

std::string page_of(const std::vector<crypto::Digest>& level, std::size_t from) {
  const std::size_t to = std::min(from + nodes_a_page, level.size());
  std::string page;
  page.reserve((to - from) * sizeof(crypto::Digest));
  for (std::size_t i = from; i < to; ++i)
    page.append(reinterpret_cast<const char*>(level[i].data()), level[i].size());
  return page;
}

}  // namespace

std::string leaf_text(Id<Publication> publication_id, const StoredLine& line) {
  std::string text;
  text.reserve(120);
  for (const std::int64_t number :
       {publication_id.value, line.line, line.member_id.value, line.points.value, line.deeds}) {
    text += std::to_string(number);
    text += '|';
  }
  return text += line.salt;
}

Span span_of(Day from_on, Day to_on) {
  return {first_id_at(start_of(from_on)), first_id_at(start_of(add_days(to_on, 1)))};
}

void store_tree(Ctx& ctx, Id<Publication> publication_id, const crypto::merkle::Tree& tree) {
  std::int64_t level_number = 0;
  for (const auto& level : tree.levels()) {
    std::int64_t page = 0;
    for (std::size_t from = 0; from < level.size(); from += nodes_a_page, ++page) {
      const Bytes digests{page_of(level, from)};
      ctx.db.run(sql::publication_node_add, db::arg("publication_id", publication_id),
                 db::arg("level", level_number), db::arg("page", page), db::arg("digests", digests));
    }
    ++level_number;
  }
}

crypto::merkle::Proof stored_proof(Ctx& ctx, Id<Publication> publication_id, std::int64_t index,
                                   std::int64_t tree_size) {
  const auto fetch = [&](std::uint32_t level, std::uint64_t place) {
    const auto level_number = static_cast<std::int64_t>(level);
    const auto page = static_cast<std::int64_t>(place / nodes_a_page);
    const auto stored = ctx.db.maybe<Bytes>(sql::publication_node, db::arg("publication_id", publication_id),
                                            db::arg("level", level_number), db::arg("page", page));
    const std::size_t at = place % nodes_a_page * sizeof(crypto::Digest);
    ensure(stored && stored->value.size() >= at + sizeof(crypto::Digest), "a publication without its tree");
    crypto::Digest digest;
    std::copy_n(reinterpret_cast<const std::uint8_t*>(stored->value.data()) + at, digest.size(),
                digest.begin());
    return digest;
  };
  return crypto::merkle::prove(static_cast<std::uint64_t>(index), static_cast<std::uint64_t>(tree_size),
                               fetch);
}

}  // namespace linli::points
