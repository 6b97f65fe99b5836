// Connections that break, transactions that end by themselves, statements and answers that get in each
// other's way.
#include <future>

#include <gtest/gtest.h>

#include "platform/db/store.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::db {
namespace {

constexpr std::string_view params_id[] = {"id"};
constexpr Query add{"c.add", "INSERT INTO c_row (id) VALUES (?1)", "INSERT INTO c_row (id) VALUES ($1)",
                    params_id};
constexpr Query ids{"c.ids", "SELECT id FROM c_row ORDER BY id", "SELECT id FROM c_row ORDER BY id", {}};
constexpr Query rollback{"c.rollback", "ROLLBACK", "ROLLBACK", {}};
constexpr Query own_server{"c.own_server", "", "SELECT CAST(pg_backend_pid() AS BIGINT)", {}};
constexpr Query cut{"c.cut", "", "SELECT pg_terminate_backend(CAST($1 AS INTEGER))", params_id};

constexpr Migration migrations[] = {{"c/0001", "CREATE TABLE c_row (id BIGINT PRIMARY KEY);"}};

class Connections : public testing::TestWithParam<testkit::Database> {
 protected:
  Connections() : test_(std::span<const Module>{}, {.postgres = GetParam().postgres}) {
    test_.store().migrate(migrations);
  }
  Store& store() { return test_.store(); }
  void put(std::int64_t id) {
    store().write([id](Tx& tx) { tx.run(add, arg("id", id)); });
  }
  std::vector<std::int64_t> rows() {
    return store().read_result([](Tx& tx) { return tx.all<std::int64_t>(ids); });
  }
  testkit::TestApp test_;
};

// A file is not cut off.
class ServerConnections : public Connections {};

TEST_P(ServerConnections, are_made_anew_when_the_server_cut_them_in_the_meantime) {
  put(1);
  const auto asked = [](Tx& tx) { return tx.only<std::int64_t>(own_server); };
  const auto reader = store().read_result(asked), writer = store().write_result(asked);
  Store other({.address = store().address()});
  for (const std::int64_t server : {reader, writer})
    other.read([&](Tx& tx) { tx.only<bool>(cut, arg("id", server)); });
  EXPECT_EQ(rows(), std::vector<std::int64_t>{1});
  put(2);
  EXPECT_EQ(rows(), (std::vector<std::int64_t>{1, 2}));
}

TEST_P(ServerConnections, that_break_within_a_group_lose_the_group_and_nothing_more) {
  EXPECT_THROW(store().write([](Tx& tx) {
    tx.run(add, arg("id", std::int64_t{1}));
    tx.only<bool>(cut, arg("id", tx.only<std::int64_t>(own_server)));
  }),
               StoreUnavailable);
  put(2);
  EXPECT_EQ(rows(), std::vector<std::int64_t>{2});
  EXPECT_THROW(store().read([](Tx& tx) { tx.only<bool>(cut, arg("id", tx.only<std::int64_t>(own_server))); }),
               StoreUnavailable);
  EXPECT_EQ(rows(), std::vector<std::int64_t>{2});
}

TEST_P(Connections, tell_the_first_error_when_the_transaction_ended_with_it) {
  EXPECT_THROW(store().read([](Tx& tx) {
    tx.run(rollback);
    throw Refused(refusal::not_found);
  }),
               Refused);
  EXPECT_TRUE(rows().empty());
}

TEST_P(Connections, refuse_a_statement_that_is_still_being_read) {
  put(1);
  put(2);
  EXPECT_THROW(store().read([](Tx& tx) {
    tx.each<std::int64_t>(ids, [&](std::int64_t) { tx.all<std::int64_t>(ids); });
  }),
               Broken);
  EXPECT_EQ(rows().size(), 2U);
}

TEST_P(Connections, answer_everybody_of_a_group_when_one_cannot_be_answered) {
  std::promise<void> hold, answered;
  store().submit([held = hold.get_future().share()](Tx&) { held.wait(); }, [](std::exception_ptr) {});
  store().submit([](Tx&) {}, [](std::exception_ptr) { throw std::runtime_error("nobody listens"); });
  store().submit([](Tx&) {}, [&](std::exception_ptr) { answered.set_value(); });
  hold.set_value();
  answered.get_future().get();
  put(1);
}

INSTANTIATE_TEST_SUITE_P(connection, Connections, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

std::vector<testkit::Database> servers() {
  auto all = testkit::databases();
  std::erase_if(all, [](const auto& database) { return !database.postgres; });
  return all;
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(ServerConnections);
INSTANTIATE_TEST_SUITE_P(connection, ServerConnections, testing::ValuesIn(servers()),
                         [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace linli::db
