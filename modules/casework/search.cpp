#include "modules/casework/search.hpp"

#include <cmath>
#include <queue>
#include <set>

#include "modules/casework/casework.sql.hpp"

namespace linli::casework {
namespace {

constexpr std::int64_t cases_at_once = 200;
constexpr std::size_t terms_compared = 8;
constexpr std::int64_t common_enough = 2000;
constexpr std::int64_t cell_rows = 30, looked_at_most = 20'000;
constexpr double cells_per_degree = 100, metres_per_degree = 111'320, public_square_m = 500;
constexpr std::int64_t cell_columns = 100'000, cell_offset = 18'000;

// Punctuation and spaces, of Chinese and of ASCII.
bool is_letter(char32_t c) {
  if (c < 0x80) return std::isalnum(static_cast<int>(c)) != 0;
  const bool mark = (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F) ||
                    (c >= 0xFF00 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) ||
                    (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65) || (c >= 0x80 && c <= 0xBF);
  return !mark;
}

struct Letter {
  char32_t code = 0;
  std::string_view bytes;
};

std::vector<Letter> letters_of(std::string_view text) {
  std::vector<Letter> all;
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t code = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length && at + i < text.size(); ++i)
      code = (code << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    all.push_back({code, text.substr(at, length)});
    at += length;
  }
  return all;
}

struct WordsRow {
  Id<linli::Case> case_id;
  std::string text, place_text;
  bool sensitive = false;
};
BOOST_DESCRIBE_STRUCT(WordsRow, (), (case_id, text, place_text, sensitive))

struct Spot {
  Id<linli::Case> case_id;
  double lat = 0, lng = 0;
};
BOOST_DESCRIBE_STRUCT(Spot, (), (case_id, lat, lng))

// One square's cases, newest first, fetched some at a time.
struct Walk {
  std::int64_t cell = 0, before = INT64_MAX;
  std::vector<Spot> rows;
  std::size_t at = 0;
  bool more = true;

  bool ready(Ctx& ctx, const NearAsked& asked, const std::optional<std::int64_t>& closed) {
    if (at < rows.size()) return true;
    if (!more) return false;
    rows = ctx.db.all<Spot>(sql::public_in_cell, db::arg("cell", cell), db::arg("before", before),
                            db::arg("unit_id", asked.unit_id), db::arg("closed", closed),
                            db::arg("category_id", asked.category_id), db::arg("limit", cell_rows));
    at = 0;
    more = static_cast<std::int64_t>(rows.size()) == cell_rows;
    if (!rows.empty()) before = rows.back().case_id.value;
    return !rows.empty();
  }
  Id<linli::Case> newest() const { return rows[at].case_id; }
};

}  // namespace

std::vector<std::string> pairs_of(std::string_view text, std::size_t most) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  const auto letters = letters_of(lower);
  std::vector<std::string> pairs;
  std::set<std::string> seen;
  for (std::size_t i = 0; i + 1 < letters.size() && pairs.size() < most; ++i) {
    if (!is_letter(letters[i].code) || !is_letter(letters[i + 1].code)) continue;
    auto pair = std::string(letters[i].bytes) + std::string(letters[i + 1].bytes);
    if (seen.insert(pair).second) pairs.push_back(std::move(pair));
  }
  return pairs;
}

std::vector<std::string> characters_of(std::string_view text, std::size_t most) {
  std::vector<std::string> characters;
  std::set<std::string_view> seen;
  for (const Letter& letter : letters_of(text)) {
    if (characters.size() == most) break;
    if (letter.code >= 0x80 && is_letter(letter.code) && seen.insert(letter.bytes).second)
      characters.emplace_back(letter.bytes);
  }
  return characters;
}

void index_words(Ctx& ctx, Id<linli::Case> case_id, std::string_view text, std::string_view place_text) {
  const std::string all = std::string(text) + "\n" + std::string(place_text);
  const auto add = [&](const std::vector<std::string>& terms, std::int64_t length) {
    if (terms.empty()) return;
    std::string joined;
    for (const auto& term : terms) joined += term;
    ctx.db.run(sql::terms_add, db::arg("case_id", case_id), db::arg("words", joined),
               db::arg("length", length), db::arg("count", static_cast<std::int64_t>(terms.size())));
  };
  add(pairs_of(all, terms_most), 2);
  add(characters_of(all, terms_most), 1);
}

void forget_words(Ctx& ctx, Id<linli::Case> case_id) {
  ctx.db.run(sql::terms_forget, db::arg("case_id", case_id));
}

void index_old_cases(jobs::JobRun& run) {
  for (std::int64_t done = cases_at_once; done == cases_at_once && !run.stopping();)
    run.app.write([&](Ctx& ctx) {
      const auto rows = ctx.db.all<WordsRow>(sql::without_terms, db::arg("limit", cases_at_once));
      for (const WordsRow& row : rows) {
        if (!row.sensitive) index_words(ctx, row.case_id, row.text, row.place_text);
        ctx.db.run(sql::set_in_terms, db::arg("case_id", row.case_id));
      }
      done = static_cast<std::int64_t>(rows.size());
    });
}

std::string rarest_term(Ctx& ctx, std::string_view typed) {
  std::string rarest;
  std::int64_t fewest = INT64_MAX;
  auto terms = pairs_of(typed, terms_compared);
  if (terms.empty()) terms = characters_of(typed, terms_compared);
  for (const auto& term : terms) {
    const auto count =
        ctx.db.only<std::int64_t>(sql::count_of_term, db::arg("term", term), db::arg("most", common_enough));
    if (count >= fewest) continue;
    fewest = count;
    rarest = term;
  }
  return rarest;
}

std::int64_t cell_of(place::Position position) {
  return std::llround(position.lat * cells_per_degree) * cell_columns +
         std::llround(position.lng * cells_per_degree) + cell_offset;
}

std::vector<std::int64_t> cells_around(place::Position centre, double metres) {
  const double lat = metres / metres_per_degree;
  const double lng = lat / std::max(0.05, std::cos(centre.lat * 3.14159265358979 / 180));
  const auto at = [](double degrees) { return std::llround(degrees * cells_per_degree); };
  std::vector<std::int64_t> cells;
  for (auto row = at(centre.lat - lat); row <= at(centre.lat + lat); ++row)
    for (auto column = at(centre.lng - lng); column <= at(centre.lng + lng); ++column)
      cells.push_back(row * cell_columns + column + cell_offset);
  return cells;
}

std::vector<PublicRow> public_near(Ctx& ctx, const NearAsked& asked) {
  std::optional<std::int64_t> closed;
  if (asked.closed) closed = *asked.closed;
  std::vector<Walk> walks;
  for (const auto cell : cells_around(asked.centre, asked.within_m + public_square_m))
    walks.push_back({.cell = cell, .before = asked.before, .rows = {}});
  const auto older = [&](std::size_t a, std::size_t b) { return walks[a].newest() < walks[b].newest(); };
  std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(older)> next(older);
  for (std::size_t i = 0; i < walks.size(); ++i)
    if (walks[i].ready(ctx, asked, closed)) next.push(i);
  std::vector<PublicRow> found;
  for (std::int64_t looked_at = 0;
       !next.empty() && looked_at < looked_at_most && static_cast<std::int64_t>(found.size()) < asked.limit;
       ++looked_at) {
    const auto nearest = next.top();
    next.pop();
    Walk& walk = walks[nearest];
    const Spot spot = walk.rows[walk.at++];
    if (walk.ready(ctx, asked, closed)) next.push(nearest);
    if (place::metres_between(asked.centre, place::coarse({spot.lat, spot.lng})) > asked.within_m) continue;
    if (auto row = ctx.db.maybe<PublicRow>(sql::public_one, db::arg("case_id", spot.case_id)))
      found.push_back(*std::move(row));
  }
  return found;
}

}  // namespace linli::casework
