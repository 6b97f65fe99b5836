#include "modules/points/points.sql.hpp"
#include "modules/points/publication.hpp"

namespace linli::points {
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
