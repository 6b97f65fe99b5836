// The lines of a publication and their tree: read at one moment, written in pieces.
#include <algorithm>
#include <chrono>
#include <unordered_map>

#include "modules/points/jobs.hpp"
#include "modules/points/points.sql.hpp"
#include "modules/points/publication.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/crypto/masking.hpp"
#include "platform/crypto/ready.hpp"

namespace linli::points {
namespace {

struct Earned {
  std::int64_t member_id = 0;
  std::int64_t points = 0;
  std::int64_t deeds = 0;
};
BOOST_DESCRIBE_STRUCT(Earned, (), (member_id, points, deeds))

std::unordered_map<std::int64_t, Earned> earned_in(Ctx& ctx, const Span& span) {
  std::unordered_map<std::int64_t, Earned> earned;
  ctx.db.each<Earned>(
      sql::points_of_span, [&](const Earned& row) { earned[row.member_id] = row; },
      db::arg("from_id", span.from_id), db::arg("to_id", span.to_id));
  return earned;
}

std::string shown_name(const member::MemberBrief& member, Names names) {
  switch (names) {
    case Names::full:
      return member.name;
    case Names::masked:
      return crypto::mask_name(member.name);
    case Names::number:
      break;
  }
  return std::to_string(member.member_id.value);
}

// Sixteen random bytes for each line, drawn at once.
std::vector<std::string> salts(std::size_t count) {
  crypto::ready();
  std::vector<std::uint8_t> random(count * 16);
  randombytes_buf(random.data(), random.size());
  std::vector<std::string> made;
  made.reserve(count);
  for (std::size_t i = 0; i < count; ++i)
    made.push_back(crypto::hex(crypto::ByteView(random).subspan(i * 16, 16)));
  return made;
}

// Every member of the unit has a line, those without points, too: an absence can then be seen.
std::vector<StoredLine> lines_for(Ctx& ctx, const PublicationLine& in) {
  constexpr std::int64_t step = 5000;
  const auto earned = earned_in(ctx, span_of(in.from_on, in.to_on));
  std::vector<StoredLine> lines;
  Id<Member> from{};
  for (;;) {
    const auto members = member::each_of_unit(ctx, in.unit_id, from, step);
    for (const auto& member : members) {
      StoredLine line{0, member.member_id, member.branch_id, shown_name(member, in.names), {}, 0, {}};
      if (const auto found = earned.find(member.member_id.value); found != earned.end()) {
        line.points = Points{found->second.points};
        line.deeds = found->second.deeds;
      }
      lines.push_back(std::move(line));
    }
    if (static_cast<std::int64_t>(members.size()) < step) break;
    from = members.back().member_id;
  }
  std::stable_sort(lines.begin(), lines.end(),
                   [](const StoredLine& a, const StoredLine& b) { return a.branch_id < b.branch_id; });
  auto drawn = salts(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    lines[i].line = static_cast<std::int64_t>(i) + 1;
    lines[i].salt = std::move(drawn[i]);
  }
  return lines;
}

crypto::merkle::Tree tree_of(Id<Publication> publication_id, const std::vector<StoredLine>& lines) {
  std::vector<crypto::Digest> leaves;
  leaves.reserve(lines.size());
  for (const StoredLine& line : lines)
    leaves.push_back(crypto::merkle::leaf(leaf_text(publication_id, line)));
  return crypto::merkle::Tree(std::move(leaves));
}

std::string page_of(const std::vector<crypto::Digest>& level, std::size_t from) {
  const std::size_t to = std::min(from + nodes_a_page, level.size());
  std::string page;
  page.reserve((to - from) * sizeof(crypto::Digest));
  for (std::size_t i = from; i < to; ++i)
    page.append(reinterpret_cast<const char*>(level[i].data()), level[i].size());
  return page;
}

// Others may write between two pieces, so none may hold the writer for long.
constexpr auto piece_time = std::chrono::milliseconds(8);
constexpr std::int64_t forgotten_at_once = 1000;

class Piece {
 public:
  bool over() const { return std::chrono::steady_clock::now() - begun_ > piece_time; }

 private:
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

// What a run that was cut short has left behind.
void forget_pieces(App& app, Id<Publication> publication_id) {
  std::int64_t last = 0;
  app.read([&](Ctx& ctx) {
    last = ctx.db.only<std::int64_t>(sql::publication_lines_last, db::arg("publication_id", publication_id));
  });
  for (std::int64_t after = 0; after < last; after += forgotten_at_once)
    app.write([&](Ctx& ctx) {
      const std::int64_t upto = after + forgotten_at_once;
      ctx.db.run(sql::publication_lines_forget, db::arg("publication_id", publication_id),
                 db::arg("after", after), db::arg("upto", upto));
    });
  if (last > 0)
    app.write([&](Ctx& ctx) {
      ctx.db.run(sql::publication_nodes_forget, db::arg("publication_id", publication_id));
    });
}

// False when somebody has withdrawn the publication meanwhile.
bool write_lines(App& app, Id<Publication> publication_id, const std::vector<StoredLine>& lines,
                 const std::function<void(std::int64_t, std::int64_t)>& progress) {
  const auto total = static_cast<std::int64_t>(lines.size());
  for (std::size_t written = 0; written < lines.size();) {
    std::size_t next = written;
    bool wanted = false;
    app.write([&](Ctx& ctx) {
      const Piece piece;
      for (next = written; next < lines.size() && !piece.over(); ++next)
        ctx.db.run(sql::publication_line_add, db::arg("publication_id", publication_id), lines[next]);
      const auto made = static_cast<std::int64_t>(next);
      wanted = ctx.db.run(sql::publication_progress, db::arg("publication_id", publication_id),
                          db::arg("made", made), db::arg("members", total)) > 0;
    });
    if (!wanted) return false;
    written = next;
    if (progress) progress(static_cast<std::int64_t>(written), total);
  }
  return true;
}

struct NodePage {
  std::int64_t level = 0, page = 0;
  Bytes digests;
};
BOOST_DESCRIBE_STRUCT(NodePage, (), (level, page, digests))

std::vector<NodePage> pages_of(const crypto::merkle::Tree& tree) {
  std::vector<NodePage> pages;
  for (std::size_t level = 0; level < tree.levels().size(); ++level)
    for (std::size_t from = 0; from < tree.levels()[level].size(); from += nodes_a_page)
      pages.push_back({static_cast<std::int64_t>(level), static_cast<std::int64_t>(from / nodes_a_page),
                       Bytes{page_of(tree.levels()[level], from)}});
  return pages;
}

void write_tree(App& app, Id<Publication> publication_id, const crypto::merkle::Tree& tree) {
  const auto pages = pages_of(tree);
  for (std::size_t written = 0; written < pages.size();) {
    std::size_t next = written;
    app.write([&](Ctx& ctx) {
      const Piece piece;
      for (next = written; next < pages.size() && !piece.over(); ++next)
        ctx.db.run(sql::publication_node_add, db::arg("publication_id", publication_id), pages[next]);
    });
    written = next;
  }
}

// False as above.
bool make_all(App& app, const PublicationLine& wanted,
              const std::function<void(std::int64_t, std::int64_t)>& progress) {
  const auto publication_id = wanted.publication_id;
  std::vector<StoredLine> lines;
  app.read([&](Ctx& ctx) { lines = lines_for(ctx, wanted); });
  if (!write_lines(app, publication_id, lines, progress)) return false;
  std::string root = crypto::hex(crypto::merkle::root({}));
  if (!lines.empty()) {
    const auto tree = tree_of(publication_id, lines);
    write_tree(app, publication_id, tree);
    root = crypto::hex(tree.root());
  }
  Points total;
  for (const StoredLine& line : lines) total += line.points;
  const auto members = static_cast<std::int64_t>(lines.size());
  bool made = false;
  app.write([&](Ctx& ctx) {
    made = ctx.db.run(sql::publication_made, db::arg("publication_id", publication_id),
                      db::arg("members", members), db::arg("points_total", total),
                      db::arg("merkle_root", root)) > 0;
  });
  return made;
}

}  // namespace

void make_lines(App& app, Id<Publication> publication_id,
                const std::function<void(std::int64_t, std::int64_t)>& progress) {
  std::optional<PublicationLine> wanted;
  app.read([&](Ctx& ctx) { wanted = publication(ctx, {publication_id}); });
  if (wanted->state != PublicationState::making) return;
  forget_pieces(app, publication_id);
  if (!make_all(app, *wanted, progress)) forget_pieces(app, publication_id);
}

void fill_publication(jobs::JobRun& run) {
  make_lines(run.app, run.payload_as<OnePublication>().publication_id,
             [&](std::int64_t done, std::int64_t total) { run.progress(done, total); });
}

}  // namespace linli::points
