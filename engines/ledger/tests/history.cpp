// Random histories against a small model of the ledger, and random damage against `verify`.
#include <map>
#include <random>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engines/ledger/ledger.hpp"
#include "platform/crypto/encoding.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::ledger {
namespace {

constexpr int never_number = 29991231;

enum class Deed {
  credit,
  repeat,
  other_body,
  spend,
  give,
  hold,
  post_hold,
  release,
  reverse,
  refund,
  expire,
  tick,
  undone,
  close,
  count
};

struct Act {
  Deed deed;
  int who, other, amount, pick;
};

// Lots by day; day 0 is a debt.
using Lots = std::map<int, std::int64_t>;

struct Mirror {
  Id<LedgerAccount> account;
  std::int64_t floor = 0, posted = 0, held = 0;
  Lots lots;

  Lots take(std::int64_t amount, const Lots& first) {
    Lots taken;
    const auto take_from = [&](int day, std::int64_t most) {
      if (day == 0 || !lots.contains(day)) return;
      const auto part = std::min({amount, most, lots[day]});
      if (part <= 0) return;
      lots[day] -= part;
      taken[day] += part;
      amount -= part;
    };
    for (const auto& [day, most] : first) take_from(day, most);
    for (const auto& [day, rest] : Lots(lots)) take_from(day, rest);
    if (amount > 0) {
      lots[0] -= amount;
      taken[0] += amount;
    }
    return taken;
  }
  Lots give(const Lots& back) {
    Lots given;
    for (auto [day, amount] : back) {
      const auto paid = std::min(-lots[0], amount);
      lots[0] += paid;
      if (paid) given[0] += paid;
      amount -= paid;
      const int to = day == 0 ? never_number : day;
      lots[to] += amount;
      if (amount) given[to] += amount;
    }
    return given;
  }
  std::int64_t available() const { return posted - held; }
};

struct Done {
  Transfer transfer;
  int from = -1, to = -1;  // members, or -1 for the county
  Lots taken, given;
  bool reversed = false, may_reverse = true;
};

struct Held {
  Id<Hold> id;
  int who;
  std::int64_t amount;
  Lots lots;
  HoldState state = HoldState::pending;
};

class World {
 public:
  explicit World(bool postgres) : test_(modules_, {.postgres = postgres}) {
    for (int i = 0; i < 4; ++i) {
      members_.push_back({});
      members_.back().floor = i == 3 ? -30 : 0;
      const Terms terms{Points{members_.back().floor}};
      members_.back().account = test_.write(
          [&](Ctx& ctx) { return account_of(ctx, AccountKind::member, i + 1, Id<Unit>{7}, terms); });
    }
  }

  void act(const Act& act) {
    Mirror& who = members_[static_cast<std::size_t>(act.who)];
    switch (act.deed) {
      case Deed::credit:
        return credit(act, ++deeds_);
      case Deed::repeat:
        return repeat();
      case Deed::other_body:
        return other_body();
      case Deed::spend:
        return transfer(act.who, -1, act.amount, {});
      case Deed::give:
        return transfer(act.who, act.other, act.amount, {});
      case Deed::hold:
        return hold_some(who, act);
      case Deed::post_hold:
        return end_hold(act.pick, true);
      case Deed::release:
        return end_hold(act.pick, false);
      case Deed::reverse:
        return take_back(act.pick, TransferKind::reversal);
      case Deed::refund:
        return take_back(act.pick, TransferKind::refund);
      case Deed::expire:
        return expire_some();
      case Deed::tick:
        return test_.tick(act.amount * 20 * day_ms);
      case Deed::undone:
        return undone(act);
      case Deed::close:
        test_.write([](Ctx& ctx) { return close_days(ctx, 3000); });
        return;
      case Deed::count:
        return;
    }
  }

  void check() {
    for (const Mirror& member : members_) {
      const auto found = test_.read([&](Ctx& ctx) { return balance(ctx, member.account); });
      RC_ASSERT(found.posted.value == member.posted);
      RC_ASSERT(found.held.value == member.held);
      RC_ASSERT(found.available.value >= member.floor);
      Lots expected, lots;
      for (const auto& [day, rest] : member.lots)
        if (day != 0 && day != never_number && rest != 0) expected[day] = rest;
      for (const Lot& lot : test_.read([&](Ctx& ctx) { return expiring(ctx, member.account); }))
        lots[lot.expires_on.number] = lot.remaining.value;
      RC_ASSERT(lots == expected);
    }
    const auto result = verify(test_.store());
    if (result.fault) RC_FAIL(result.fault->table + " " + result.fault->key + ": " + result.fault->what);
    RC_ASSERT(result.transfers == static_cast<std::int64_t>(done_.size()) + expired_);
  }

  testkit::TestApp& test() { return test_; }

 private:
  static constexpr const char* cause_kind = "test.deed";

  int ends_on(int pick) const {
    return pick == 0 ? never_number : day_of(test_.now()).number / 10000 * 10000 + pick * 10000 + 1231;
  }

  template <class F>
  std::optional<Transfer> attempt(bool expected, std::string_view code, F&& f) {
    try {
      auto made = test_.write(f);
      RC_ASSERT(expected);
      return made;
    } catch (const Refused& refused) {
      RC_ASSERT(!expected);
      RC_ASSERT(refused.code() == code);
      return {};
    }
  }

  Posting posting(Ctx& ctx, int from, int to, std::int64_t amount, std::int64_t deed,
                  std::optional<Day> ends) const {
    return {.kind = from < 0 ? TransferKind::credit : TransferKind::redemption,
            .cause = {cause_kind, deed},
            .debit_account_id = from < 0 ? bank(ctx) : members_[static_cast<std::size_t>(from)].account,
            .credit_account_id = to < 0 ? goods_fund(ctx) : members_[static_cast<std::size_t>(to)].account,
            .amount = Points{amount},
            .expires_on = ends,
            .memo = "助老服务"};
  }

  void credit(const Act& act, std::int64_t deed) {
    const int ends = ends_on(act.pick % 3);
    const std::optional<Day> day = ends == never_number ? std::nullopt : std::optional(Day{ends});
    Done done;
    done.transfer = test_.write([&](Ctx& ctx) {
      auto wanted = posting(ctx, -1, act.who, act.amount, deed, day);
      if (act.pick % 2 == 1) wanted.cause = Cause::transfer_itself("test.gift");
      return post(ctx, wanted);
    });
    done.to = act.who;
    Mirror& who = members_[static_cast<std::size_t>(act.who)];
    who.posted += act.amount;
    done.given = who.give({{ends, act.amount}});
    done_.push_back(done);
  }

  void repeat() {
    if (done_.empty() || done_.back().transfer.cause_kind != cause_kind) return;
    const Done last = done_.back();
    const auto& t = last.transfer;
    const auto again = test_.write([&](Ctx& ctx) {
      return post(ctx, posting(ctx, last.from, last.to, t.amount.value, t.cause_id, t.expires_on));
    });
    RC_ASSERT(again.transfer_id == t.transfer_id);
    RC_ASSERT(again.repeated);
  }

  void other_body() {
    if (done_.empty() || done_.back().transfer.cause_kind != cause_kind) return;
    const Done last = done_.back();
    const auto& t = last.transfer;
    attempt(false, "ledger.cause_reused", [&](Ctx& ctx) {
      return post(ctx, posting(ctx, last.from, last.to, t.amount.value + 1, t.cause_id, t.expires_on));
    });
  }

  void transfer(int from, int to, std::int64_t amount, std::optional<Day> ends) {
    if (from == to) return;
    Mirror& giver = members_[static_cast<std::size_t>(from)];
    const bool enough = giver.available() - amount >= giver.floor;
    const auto made = attempt(enough, "ledger.insufficient", [&](Ctx& ctx) {
      return post(ctx, posting(ctx, from, to, amount, ++deeds_, ends));
    });
    if (!made) return;
    Done done{*made, from, to, {}, {}};
    giver.posted -= amount;
    done.taken = giver.take(amount, {});
    if (to >= 0) {
      Mirror& taker = members_[static_cast<std::size_t>(to)];
      taker.posted += amount;
      done.given = taker.give({{never_number, amount}});
    }
    done_.push_back(done);
  }

  void hold_some(Mirror& who, const Act& act) {
    const std::int64_t deed = ++deeds_;
    try {
      const auto made = test_.write([&](Ctx& ctx) {
        return hold(ctx, {.cause = {"test.order", deed},
                          .account_id = who.account,
                          .to_account_id = goods_fund(ctx),
                          .amount = Points{act.amount}});
      });
      RC_ASSERT(who.available() >= act.amount);
      who.held += act.amount;
      holds_.push_back({made.hold_id, act.who, act.amount, who.take(act.amount, {})});
    } catch (const Refused& refused) {
      RC_ASSERT(refused.code() == "ledger.insufficient");
      RC_ASSERT(who.available() < act.amount);
    }
  }

  void end_hold(int pick, bool posts) {
    if (holds_.empty()) return;
    Held& held = holds_[static_cast<std::size_t>(pick) % holds_.size()];
    Mirror& who = members_[static_cast<std::size_t>(held.who)];
    const bool pending = held.state == HoldState::pending;
    const auto wanted = posts ? HoldState::posted : HoldState::released;
    try {
      std::optional<Transfer> made;
      if (posts)
        made = test_.write([&](Ctx& ctx) { return post_hold(ctx, held.id, {}); });
      else
        test_.write([&](Ctx& ctx) { return release_hold(ctx, held.id); });
      RC_ASSERT(pending || held.state == wanted);
      if (!pending) return;
      held.state = wanted;
      who.held -= held.amount;
      if (!posts) return void(who.give(held.lots));
      who.posted -= held.amount;
      done_.push_back({*made, held.who, -1, held.lots, {}});
    } catch (const Refused& refused) {
      RC_ASSERT(refused.code() == "ledger.hold_over");
      RC_ASSERT(!pending && held.state != wanted);
    }
  }

  void take_back(int pick, TransferKind kind) {
    if (done_.empty()) return;
    const std::size_t at = static_cast<std::size_t>(pick) % done_.size();
    const Done original = done_[at];
    const bool allowed = !original.reversed && original.may_reverse;
    bool enough = true;
    if (original.to >= 0) {
      const Mirror& taker = members_[static_cast<std::size_t>(original.to)];
      enough = taker.available() - original.transfer.amount.value >= taker.floor;
    }
    const std::int64_t deed = ++deeds_;
    const auto made = attempt(
        allowed && enough, allowed ? "ledger.insufficient" : "ledger.already_reversed", [&](Ctx& ctx) {
          const Reversal why{.cause = {"test.appeal", deed}};
          const auto id = original.transfer.transfer_id;
          return kind == TransferKind::reversal ? reverse(ctx, id, why) : refund(ctx, id, why);
        });
    if (!made) return;
    done_[at].reversed = true;
    Done done{*made, original.to, original.from, {}, {}};
    done.may_reverse = false;
    const auto amount = original.transfer.amount.value;
    if (original.to >= 0) {
      Mirror& taker = members_[static_cast<std::size_t>(original.to)];
      taker.posted -= amount;
      done.taken = taker.take(amount, original.given);
    }
    if (original.from >= 0) {
      Mirror& giver = members_[static_cast<std::size_t>(original.from)];
      giver.posted += amount;
      done.given = giver.give(original.taken);
    }
    done_.push_back(done);
  }

  void expire_some() {
    test_.tick(day_ms);
    const Day today = day_of(test_.now());
    const auto found = test_.write([&](Ctx& ctx) { return expire(ctx, today, {}, 100); });
    expired_ += found.transfers;
    std::int64_t expired = 0;
    for (Mirror& member : members_)
      for (auto& [day, rest] : member.lots)
        if (day != 0 && day < today.number && rest > 0) {
          expired += rest;
          member.posted -= rest;
          rest = 0;
        }
    RC_ASSERT(found.points.value == expired);
  }

  void undone(const Act& act) {
    const std::int64_t deed = ++deeds_;
    try {
      test_.write([&](Ctx& ctx) {
        post(ctx, posting(ctx, -1, act.who, act.amount, deed, {}));
        post(ctx, posting(ctx, -1, act.other, act.amount, deed + 1'000'000, {}));
        throw Refused(refusal::hold_not_found);
      });
    } catch (const Refused&) {
    }
  }

  std::vector<Module> modules_{module()};
  testkit::TestApp test_;
  std::vector<Mirror> members_;
  std::vector<Done> done_;
  std::vector<Held> holds_;
  std::int64_t deeds_ = 0, expired_ = 0;
};

rc::Gen<Act> any_act() {
  return rc::gen::construct<Act>(
      rc::gen::map(rc::gen::weightedElement<int>({{6, static_cast<int>(Deed::credit)},
                                                  {1, static_cast<int>(Deed::repeat)},
                                                  {1, static_cast<int>(Deed::other_body)},
                                                  {4, static_cast<int>(Deed::spend)},
                                                  {2, static_cast<int>(Deed::give)},
                                                  {4, static_cast<int>(Deed::hold)},
                                                  {2, static_cast<int>(Deed::post_hold)},
                                                  {2, static_cast<int>(Deed::release)},
                                                  {2, static_cast<int>(Deed::reverse)},
                                                  {2, static_cast<int>(Deed::refund)},
                                                  {1, static_cast<int>(Deed::expire)},
                                                  {1, static_cast<int>(Deed::tick)},
                                                  {1, static_cast<int>(Deed::undone)},
                                                  {1, static_cast<int>(Deed::close)}}),
                   [](int deed) { return static_cast<Deed>(deed); }),
      rc::gen::inRange(0, 4), rc::gen::inRange(0, 4), rc::gen::inRange(1, 20), rc::gen::inRange(0, 1000));
}

void any_history_holds(bool postgres) {
  const auto acts = *rc::gen::container<std::vector<Act>>(any_act());
  World world(postgres);
  for (const Act& act : acts) world.act(act);
  world.check();
}

RC_GTEST_PROP(History, HoldsOnSqlite, ()) { any_history_holds(false); }

// A server's schema costs more to make, so fewer of them; SQLite has run the same code on many more.
TEST(History, HoldsOnPostgres) {
  if (testkit::databases().size() < 2) GTEST_SKIP() << "LINLI_TEST_POSTGRES is not set";
  std::mt19937 random(7);
  const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
  for (int round = 0; round < 5; ++round) {
    World world(true);
    for (int i = 0; i < 80; ++i)
      world.act({static_cast<Deed>(below(static_cast<int>(Deed::count))), below(4), below(4), 1 + below(19),
                 below(1000)});
    world.check();
  }
}

// ---- Damage

// The columns of each table that verify covers: all of them.
const std::vector<std::pair<std::string, std::vector<std::string>>> covered = {
    {"ledger_account", {"id", "kind", "owner_id", "unit_id", "opened_at", "digest"}},
    {"ledger_balance",
     {"account_id", "floor", "posted", "held", "transfers", "last_transfer_id", "previous_transfer_id",
      "lot_on", "lot_remaining"}},
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
