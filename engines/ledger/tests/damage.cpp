// Random damage against `verify`.
#include <deque>
#include <random>

#include "engines/ledger/tests/world.hpp"
#include "platform/crypto/encoding.hpp"

namespace linli::ledger {
namespace {

// The columns of each table that verify covers: all of them.
const std::vector<std::pair<std::string, std::vector<std::string>>> covered = {
    {"ledger_account", {"id", "kind", "owner_id", "unit_id", "opened_at", "digest"}},
    {"ledger_balance",
     {"account_id", "floor", "posted", "held", "transfers", "last_transfer_id", "lot_on", "lot_remaining",
      "note", "note_check"}},
    {"ledger_transfer",
     {"id",
      "kind",
      "cause_kind",
      "cause_id",
      "cause_part",
      "rule_id",
      "unit_id",
      "debit_account_id",
      "credit_account_id",
      "amount",
      "debit_previous_id",
      "credit_previous_id",
      "debit_balance_after",
      "credit_balance_after",
      "reverses_id",
      "expires_on",
      "on_day",
      "at",
      "certified_by",
      "memo",
      "digest"}},
    {"ledger_line",
     {"account_id", "transfer_id", "kind", "at", "on_day", "amount", "balance_after", "cause_kind",
      "cause_id", "rule_id", "unit_id", "expires_on", "certified_by", "memo", "reverses_id"}},
    {"ledger_filing", {"last_transfer_id", "lines"}},
    {"ledger_cause", {"cause_id", "cause_kind", "cause_part", "transfer_id"}},
    {"ledger_reversal", {"transfer_id", "reversal_id"}},
    {"ledger_lot", {"account_id", "expires_on", "remaining"}},
    {"ledger_lot_move", {"source_id", "account_id", "expires_on", "amount"}},
    {"ledger_hold",
     {"id", "account_id", "to_account_id", "amount", "state", "expires_at", "made_at", "cause_kind",
      "cause_id", "cause_part", "transfer_id", "digest"}},
    {"ledger_hold_lot", {"hold_id", "expires_on", "amount"}},
    {"ledger_link", {"id", "first_transfer_id", "last_transfer_id", "transfers", "previous", "digest"}},
    {"ledger_root", {"day", "transfers", "root"}}};

class Damage {
 public:
  Damage(World& world, bool postgres)
      : connection_(postgres ? db::open_postgres(world.test().store().address())
                             : db::open_sqlite(world.test().store().address(), true)) {}

  std::int64_t rows(const std::string& table) { return std::stoll(row("COUNT(*)", table, "").front()); }

  // Flips one bit of one value of the row at that place. Returns the statement that undoes it; nothing when
  // the row cannot take it.
  std::optional<std::string> flip(const std::string& table, const std::vector<std::string>& columns,
                                  std::size_t column, std::int64_t place, std::mt19937& random) {
    std::string list;
    for (const auto& name : columns) list += (list.empty() ? "" : ", ") + name;
    std::vector<std::string> values =
        row(list, table, " ORDER BY " + list + " LIMIT 1 OFFSET " + std::to_string(place));
    const std::string before = values[column], where = where_is(columns, values);
    const auto after = flipped(before, random);
    if (!after) return {};
    values[column] = *after;
    const std::string update = "UPDATE " + table + " SET " + columns[column] + " = ";
    try {
      connection_->script(update + *after + where);
    } catch (const std::exception&) {
      return {};  // the key is taken
    }
    return update + before + where_is(columns, values);
  }

  void run(const std::string& sql) { connection_->script(sql); }

 private:
  static std::string where_is(const std::vector<std::string>& columns,
                              const std::vector<std::string>& values) {
    std::string where;
    for (std::size_t i = 0; i < columns.size(); ++i)
      where += (i == 0 ? " WHERE " : " AND ") + columns[i] + " IS NOT DISTINCT FROM " + values[i];
    return where;
  }

  // The first row of a selection, as SQL literals.
  std::vector<std::string> row(const std::string& list, const std::string& table, const std::string& rest) {
    // A connection knows a query by its address, so each keeps its own.
    auto& text = texts_.emplace_back("SELECT " + list + " FROM " + table + rest);
    auto& query = queries_.emplace_back(db::Query{"test.row", text, text, {}});
    auto& cursor = connection_->open(query, {});
    std::vector<std::string> values;
    if (cursor.next())
      for (int i = 0; i < cursor.columns(); ++i) values.push_back(literal(cursor.value(i)));
    cursor.finish();
    return values;
  }
  std::string literal(const Value& value) const {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    if (const auto* text = std::get_if<std::string_view>(&value)) return "'" + std::string(*text) + "'";
    const auto* bytes = std::get_if<BytesView>(&value);
    if (!bytes) return "NULL";
    const std::string digits = crypto::hex(crypto::bytes_of(bytes->value));
    return connection_->is_postgres() ? "CAST('\\x" + digits + "' AS BYTEA)" : "x'" + digits + "'";
  }
  static std::optional<std::string> flipped(std::string value, std::mt19937& random) {
    if (value == "NULL" || value == "''") return {};
    const auto quote = value.find('\'');
    if (quote == std::string::npos)
      return std::to_string(std::stoll(value) ^ (std::int64_t{1} << random() % 62));
    const std::size_t first = value[quote + 1] == '\\' ? quote + 3 : quote + 1,
                      count = value.rfind('\'') - first;
    char& c = value[first + random() % count];
    if (static_cast<unsigned char>(c) >= 0x80) return {};  // it would be no text any more
    c = c == '9' ? '8' : c == 'a' ? 'b' : static_cast<char>(c ^ 1);
    return value;
  }

  std::unique_ptr<db::Connection> connection_;
  std::deque<std::string> texts_;
  std::deque<db::Query> queries_;
};

// A history with something in every table.
void fill(World& world) {
  std::mt19937 random(11);
  const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
  for (int i = 0; i < 30; ++i) world.act({Deed::credit, below(4), 0, 5 + below(10), below(1000)});
  for (int i = 0; i < 120; ++i)
    world.act({static_cast<Deed>(below(static_cast<int>(Deed::count))), below(4), below(4), 1 + below(9),
               below(1000)});
  world.act({Deed::tick, 0, 0, 1, 0});
  world.act({Deed::close, 0, 0, 0, 0});
  for (int i = 0; i < 3; ++i) world.act({Deed::file, 0, 0, 20, 0});
  world.check();
}

class Damaged : public testing::TestWithParam<testkit::Database> {};
INSTANTIATE_TEST_SUITE_P(, Damaged, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

TEST_P(Damaged, AnyAlteredBitIsFound) {
  World world(GetParam().postgres);
  fill(world);
  Damage damage(world, GetParam().postgres);
  std::mt19937 random(13);
  int flipped = 0;
  for (const auto& [table, columns] : covered) {
    const auto rows = damage.rows(table);
    ASSERT_GT(rows, 0) << table;
    for (std::size_t column = 0; column < columns.size(); ++column)
      for (int i = 0; i < 8; ++i) {
        const auto place = static_cast<std::int64_t>(random() % static_cast<unsigned long>(rows));
        const auto undo = damage.flip(table, columns, column, place, random);
        if (!undo) continue;
        ++flipped;
        EXPECT_FALSE(verify(world.test().store()).good())
            << table << "." << columns[column] << "; undo: " << *undo;
        damage.run(*undo);
      }
  }
  EXPECT_GT(flipped, 300);
  const auto after = verify(world.test().store());
  EXPECT_TRUE(after.good()) << after.fault->table << " " << after.fault->key << ": " << after.fault->what;
}

TEST_P(Damaged, AMissingRowIsFound) {
  World world(GetParam().postgres);
  fill(world);
  Damage damage(world, GetParam().postgres);
  for (const auto& [table, columns] : covered) {
    const std::string copy = "CREATE TABLE kept AS SELECT * FROM " + table;
    const std::string key = columns.front();
    damage.run(copy);
    damage.run("DELETE FROM " + table + " WHERE " + key + " = (SELECT MAX(" + key + ") FROM " + table + ")");
    const auto found = verify(world.test().store());
    // A root that is gone is a day that is not closed; everything else leaves a gap.
    EXPECT_EQ(found.good(), table == "ledger_root") << table;
    damage.run("DELETE FROM " + table);
    damage.run("INSERT INTO " + table + " SELECT * FROM kept");
    damage.run("DROP TABLE kept");
  }
  EXPECT_TRUE(verify(world.test().store()).good());
}

}  // namespace
}  // namespace linli::ledger
