// What a writer remembers, on both databases.
#include "platform/db/memory.hpp"

#include <gtest/gtest.h>

#include "platform/db/store.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::db {
namespace {

using Names = std::vector<std::string>;

TEST(Memory, knows_which_tables_a_query_reads_and_writes) {
  EXPECT_EQ(
      tables_read("SELECT a.id FROM member a JOIN org_unit u ON u.id = a.unit_id\nLEFT JOIN grade g ON true"),
      (Names{"member", "org_unit", "grade"}));
  EXPECT_EQ(tables_written("INSERT INTO tally (a) VALUES (?1) ON CONFLICT (a) DO UPDATE SET a = 1"),
            (Names{"tally"}));
  EXPECT_EQ(tables_written("UPDATE member SET name = ?1"), (Names{"member"}));
  EXPECT_EQ(tables_written("DELETE FROM member WHERE id IN (SELECT id FROM gone)"), (Names{"member"}));
}

constexpr std::string_view params_both[] = {"id", "name"};
constexpr std::string_view params_id[] = {"id"};
constexpr Query put{
    "m.put",
    "INSERT INTO m_row (id, name) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
    "INSERT INTO m_row (id, name) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
    params_both};
constexpr Query elsewhere{"m.elsewhere", "INSERT INTO m_other (id) VALUES (?1)",
                          "INSERT INTO m_other (id) VALUES ($1)", params_id};
constexpr Query name_of{"m.name", "SELECT name FROM m_row WHERE id = ?1",
                        "SELECT name FROM m_row WHERE id = $1", params_id};
constexpr Migration migrations[] = {{"m/0001",
                                     "CREATE TABLE m_row (id BIGINT PRIMARY KEY, name TEXT NOT NULL); CREATE "
                                     "TABLE m_other (id BIGINT PRIMARY KEY);"}};

TEST(Memory, keeps_what_is_asked_for_again_when_it_forgets_the_rest) {
  constexpr int half = 100'000;
  Memory memory;
  const auto keep = [&](int from, int to) {
    for (int i = from; i < to; ++i) memory.keep(name_of, std::to_string(i), std::make_shared<int>(i));
  };
  const auto kept = [&](int i) {
    const auto* found = memory.find(std::to_string(i));
    return found ? std::optional(*std::static_pointer_cast<const int>(*found)) : std::nullopt;
  };
  keep(0, half);
  keep(half, half + 1);  // the first half is the older one now
  EXPECT_EQ(kept(7), 7);
  keep(half + 1, 2 * half);
  EXPECT_EQ(kept(7), 7);
  EXPECT_EQ(kept(8), std::nullopt);
  EXPECT_EQ(kept(half), half);
  memory.forget();
  EXPECT_EQ(kept(7), std::nullopt);
}

class Remembering : public testing::TestWithParam<testkit::Database> {
 protected:
  Remembering() : test_(std::span<const Module>{}, {.postgres = GetParam().postgres}) {
    store().migrate(migrations);
    set(store(), "first");
  }
  Store& store() { return test_.store(); }
  static void set(Store& store, std::string name) {
    store.write([&](Tx& tx) { tx.run(put, arg("id", std::int64_t{1}), arg("name", name)); });
  }
  static std::shared_ptr<const std::string> seen(Tx& tx) {
    return tx.remembered<std::string>(name_of, arg("id", std::int64_t{1}));
  }
  std::shared_ptr<const std::string> seen() {
    return store().write_result([](Tx& tx) { return seen(tx); });
  }
  testkit::TestApp test_;
};

TEST_P(Remembering, answers_from_memory_until_the_table_is_written) {
  const auto first = seen();
  EXPECT_EQ(*first, "first");
  store().write([](Tx& tx) { tx.run(elsewhere, arg("id", std::int64_t{7})); });
  // Other schemas of a server may make it forget at any time.
  if (!GetParam().postgres) {
    EXPECT_EQ(seen(), first) << "the same object";
  }
  set(store(), "second");
  EXPECT_EQ(*seen(), "second");
  EXPECT_EQ(store().write_result(
                [](Tx& tx) { return tx.remembered<std::string>(name_of, arg("id", std::int64_t{2})); }),
            nullptr)
      << "no row";
}

TEST_P(Remembering, answers_what_it_was_told_until_the_table_is_written_or_the_command_undone) {
  const auto tell = [](Tx& tx) {
    tx.remember<std::string>(name_of, "told", arg("id", std::int64_t{1}));
    EXPECT_EQ(*seen(tx), "told") << "without asking";
  };
  store().write(tell);
  if (!GetParam().postgres) {
    EXPECT_EQ(*seen(), "told");
  }
  set(store(), "second");
  EXPECT_EQ(*seen(), "second");
  EXPECT_THROW(store().write([&](Tx& tx) {
    tell(tx);
    tx.run(elsewhere, arg("id", std::int64_t{8}));
    throw Refused(refusal::not_found);
  }),
               Refused);
  EXPECT_EQ(*seen(), "second");
}

TEST_P(Remembering, sees_what_its_own_command_has_written_and_forgets_what_was_undone) {
  EXPECT_THROW(store().write([](Tx& tx) {
    EXPECT_EQ(*seen(tx), "first");
    tx.run(put, arg("id", std::int64_t{1}), arg("name", std::string("never")));
    EXPECT_EQ(*seen(tx), "never");
    throw Refused(refusal::not_found);
  }),
               Refused);
  EXPECT_EQ(*seen(), "first");
}

TEST_P(Remembering, notices_what_another_process_has_written) {
  EXPECT_EQ(*seen(), "first");
  Store other({.address = store().address()});
  set(other, "theirs");
  EXPECT_EQ(*seen(), "theirs");
}

INSTANTIATE_TEST_SUITE_P(memory, Remembering, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace linli::db
