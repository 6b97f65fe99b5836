// What a write and a read promise, on both databases.
#include "platform/db/store.hpp"

#include <future>

#include <gtest/gtest.h>

#include "platform/db/group_work.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::db {
namespace {

constexpr std::string_view params_all[] = {"id", "name", "score", "seal", "yes"};
constexpr std::string_view params_id[] = {"id"};
constexpr Query add{"t.add", "INSERT INTO t_row (id, name, score, seal, yes) VALUES (?1, ?2, ?3, ?4, ?5)",
                    "INSERT INTO t_row (id, name, score, seal, yes) VALUES ($1, $2, $3, $4, $5)", params_all};
constexpr Query one{"t.one", "SELECT id, name, score, seal, yes FROM t_row WHERE id = ?1",
                    "SELECT id, name, score, seal, yes FROM t_row WHERE id = $1", params_id};
constexpr Query ids{"t.ids", "SELECT id FROM t_row ORDER BY id", "SELECT id FROM t_row ORDER BY id", {}};
constexpr Query remove{"t.remove", "DELETE FROM t_row WHERE id = ?1", "DELETE FROM t_row WHERE id = $1",
                       params_id};
constexpr Query broken{"t.broken", "SELECT nothing FROM nowhere", "SELECT nothing FROM nowhere", {}};

constexpr Migration migrations[] = {{"t/0001",
                                     "CREATE TABLE t_row (id BIGINT PRIMARY KEY, name TEXT, score DOUBLE "
                                     "PRECISION NOT NULL, seal BYTEA, yes BOOLEAN NOT NULL);"}};

struct Row {
  std::int64_t id = 0;
  std::optional<std::string> name;
  double score = 0;
  std::optional<Bytes> seal;
  bool yes = false;
};
BOOST_DESCRIBE_STRUCT(Row, (), (id, name, score, seal, yes))

class Stores : public testing::TestWithParam<testkit::Database> {
 protected:
  Stores() : test_(std::span<const Module>{}, {.postgres = GetParam().postgres}) {
    test_.store().migrate(migrations);
  }
  Store& store() { return test_.store(); }
  std::vector<std::int64_t> rows() {
    return store().read_result([](Tx& tx) { return tx.all<std::int64_t>(ids); });
  }
  void put(std::int64_t id) {
    store().write([id](Tx& tx) { tx.run(add, Row{.id = id}); });
  }
  testkit::TestApp test_;
};

TEST_P(Stores, keep_every_kind_of_value) {
  const std::string bytes("\0\xFF\\x'\n", 6);
  const Row rows[] = {{1, "刘集镇 'a' \\ \n", 0.1, Bytes{bytes}, true},
                      {INT64_MAX, std::nullopt, -1e300, Bytes{""}, false},
                      {-5, "", 0, std::nullopt, true}};
  store().write([&](Tx& tx) {
    for (const Row& row : rows) EXPECT_EQ(tx.run(add, row), 1);
  });
  store().read([&](Tx& tx) {
    for (const Row& row : rows) {
      const auto read = tx.maybe<Row>(one, arg("id", row.id));
      ASSERT_TRUE(read);
      EXPECT_EQ(read->name, row.name);
      EXPECT_EQ(read->score, row.score);
      EXPECT_EQ(read->seal, row.seal);
      EXPECT_EQ(read->yes, row.yes);
    }
    EXPECT_FALSE(tx.maybe<Row>(one, arg("id", std::int64_t{99})));
    EXPECT_THROW(tx.one<Row>(one, refusal::not_found, arg("id", std::int64_t{99})), Refused);
    EXPECT_THROW(tx.maybe<std::int64_t>(ids), Broken) << "more than one row";
    EXPECT_THROW(tx.run(one), Broken) << "a parameter without a value";
  });
}

TEST_P(Stores, leave_no_trace_of_a_command_that_throws) {
  EXPECT_THROW(store().write([](Tx& tx) {
    tx.run(add, Row{.id = 1});
    throw Refused(refusal::not_found);
  }),
               Refused);
  EXPECT_TRUE(rows().empty());
}

TEST_P(Stores, leave_no_trace_of_a_command_that_did_not_change_its_one_row) {
  put(1);
  const auto removes = [&](std::int64_t id) {
    store().write([&](Tx& tx) {
      tx.run(add, Row{.id = 50 + id});
      tx.change_one(remove, arg("id", id));
    });
  };
  EXPECT_THROW(removes(9), Broken);
  EXPECT_EQ(rows(), (std::vector<std::int64_t>{1}));
  removes(1);
  EXPECT_EQ(rows(), (std::vector<std::int64_t>{51}));
}

TEST_P(Stores, keep_the_others_of_a_group_when_one_fails) {
  std::vector<std::int64_t> good;
  for (const auto repeatable : {Store::Repeatable::no, Store::Repeatable::yes}) {
    const std::int64_t first = repeatable == Store::Repeatable::yes ? 100 : 0;
    std::promise<void> hold;
    auto held = hold.get_future().share();
    std::promise<void> first_done;
    store().submit([held](Tx&) { held.wait(); }, [&](std::exception_ptr) { first_done.set_value(); });
    std::vector<std::future<bool>> answers;
    for (std::int64_t id = first + 1; id <= first + 40; ++id) {
      auto answered = std::make_shared<std::promise<bool>>();
      answers.push_back(answered->get_future());
      store().submit(
          [id](Tx& tx) {
            if (id % 4 == 3) throw Refused(refusal::not_found);  // before it wrote
            tx.run(add, Row{.id = id});
            if (id % 4 == 0) throw Refused(refusal::not_found);
            if (id % 4 == 1) tx.run(broken);  // an error of the database, not only of ours
          },
          [answered](std::exception_ptr error) { answered->set_value(!error); }, repeatable);
    }
    const auto groups = store().counters().groups;
    hold.set_value();
    first_done.get_future().wait();
    std::size_t kept = good.size();
    for (std::int64_t id = first + 1; id <= first + 40; ++id)
      if (answers[static_cast<std::size_t>(id - first - 1)].get()) good.push_back(id);
    EXPECT_EQ(good.size() - kept, 10U);
    EXPECT_EQ(rows(), good);
    EXPECT_LT(store().counters().groups - groups, 40U);
  }
}

TEST_P(Stores, run_repeatable_work_again_only_when_another_fails_after_it_wrote) {
  for (const bool late : {false, true}) {
    const std::int64_t first = late ? 100 : 0;
    std::promise<void> hold, last_done;
    auto held = hold.get_future().share();
    store().submit([held](Tx&) { held.wait(); }, [](std::exception_ptr) {}, Store::Repeatable::yes);
    int runs = 0;
    store().submit([&, first](Tx& tx) { ++runs, tx.run(add, Row{.id = first + 1}); },
                   [](std::exception_ptr) {}, Store::Repeatable::yes);
    store().submit(
        [&, first](Tx& tx) {
          if (late) tx.run(add, Row{.id = first + 2});
          throw Refused(refusal::not_found);
        },
        [&](std::exception_ptr error) {
          EXPECT_TRUE(error);
          last_done.set_value();
        },
        Store::Repeatable::yes);
    hold.set_value();
    last_done.get_future().wait();
    EXPECT_EQ(runs, late ? 2 : 1);
  }
  EXPECT_EQ(rows(), (std::vector<std::int64_t>{1, 101}));
}

// Runs work in one group with what it foresees.
class Foreseeing : public Stores {
 protected:
  void write(const Store::Work& foresee, const Store::Work& work,
             Store::Repeatable repeatable = Store::Repeatable::yes) {
    std::promise<void> done;
    const auto finish = [&](std::exception_ptr error) {
      error ? done.set_exception(error) : done.set_value();
    };
    store().submit(work, finish, repeatable, foresee);
    done.get_future().get();
  }
  static void foresee(Tx& tx, std::int64_t id) { tx.foresee<Row>(one, arg("id", id)); }
  static bool is_there(Tx& tx, std::int64_t id) { return tx.maybe<Row>(one, arg("id", id)).has_value(); }
  static bool was_there(Tx& tx, std::int64_t id) { return tx.foreseen<Row>(one, arg("id", id)).has_value(); }
};

TEST_P(Foreseeing, answers_as_it_is_when_it_is_asked) {
  put(1);
  put(2);
  const auto all = [](Tx& tx) {
    for (const std::int64_t id : {1, 2, 9, 2}) foresee(tx, id);
  };
  for (const auto repeatable : {Store::Repeatable::yes, Store::Repeatable::no}) {
    write(
        all,
        [](Tx& tx) {
          EXPECT_EQ(tx.all<std::int64_t>(ids), (std::vector<std::int64_t>{1, 2}));
          EXPECT_TRUE(is_there(tx, 2));
          EXPECT_TRUE(is_there(tx, 2));
          EXPECT_FALSE(is_there(tx, 9));
          EXPECT_TRUE(is_there(tx, 1));
        },
        repeatable);
    write(
        all,
        [](Tx& tx) {
          tx.change_one(remove, arg("id", std::int64_t{1}));
          tx.run(add, Row{.id = 9});
          EXPECT_FALSE(is_there(tx, 1));
          EXPECT_TRUE(is_there(tx, 9));
          tx.run(remove, arg("id", std::int64_t{9}));
          tx.run(add, Row{.id = 1});
        },
        repeatable);
  }
  EXPECT_EQ(rows(), (std::vector<std::int64_t>{1, 2}));
}

// Who knows what has changed since takes what a server was asked first; where nobody has to wait for a
// server, and the second time, it is as it is.
TEST_P(Foreseeing, answers_as_it_was_for_who_asks_so) {
  put(1);
  write([](Tx& tx) { foresee(tx, 1), foresee(tx, 9); },
        [](Tx& tx) {
          EXPECT_EQ(tx.foresees(), GetParam().postgres);
          tx.change_one(remove, arg("id", std::int64_t{1}));
          tx.run(add, Row{.id = 9});
          EXPECT_EQ(was_there(tx, 1), GetParam().postgres);
          EXPECT_EQ(was_there(tx, 9), !GetParam().postgres);
          EXPECT_FALSE(was_there(tx, 1));
          EXPECT_TRUE(was_there(tx, 9));
        });
  write([](Tx&) {}, [](Tx& tx) { EXPECT_FALSE(tx.foresees()); });
}

TEST_P(Stores, begin_again_where_a_row_was_hoped_for_in_vain) {
  put(1);
  for (const auto repeatable : {Store::Repeatable::no, Store::Repeatable::yes}) {
    std::promise<void> done;
    store().submit(
        [&](Tx& tx) {
          const std::int64_t there = 1, nobody = 9;
          tx.run(add, Row{.id = tx.changed_one(remove, arg("id", nobody)) ? 50 : 60});
          tx.run(remove, arg("id", std::int64_t{60}));
          EXPECT_TRUE(tx.changed_one(remove, arg("id", there)));
          tx.run(add, Row{.id = there});
        },
        [&](std::exception_ptr error) {
          EXPECT_FALSE(error);
          done.set_value();
        },
        repeatable);
    done.get_future().wait();
    EXPECT_EQ(rows(), (std::vector<std::int64_t>{1}));
  }
}

TEST_P(Stores, tell_only_when_it_is_durable) {
  std::vector<std::string> order;
  store().write([&](Tx& tx) {
    tx.run(add, Row{.id = 1});
    tx.after_commit([&] { order.push_back("committed"); });
    order.push_back("worked");
  });
  EXPECT_EQ(order, (std::vector<std::string>{"worked", "committed"}));
  order.clear();
  EXPECT_THROW(store().write([&](Tx& tx) {
    tx.after_commit([&] { order.push_back("committed"); });
    throw Refused(refusal::not_found);
  }),
               Refused);
  EXPECT_TRUE(order.empty());
}

TEST_P(Stores, do_the_work_of_a_group_once) {
  using Sum = std::int64_t;
  const GroupWork<Sum, Sum> sums(
      store(), [](Sum& whole, Sum& part) { whole += part; },
      [](Tx& tx, Sum& whole) {
        if (whole > 0) tx.run(add, Row{.id = 1000 + whole});
      });
  const auto bump = [&](Tx& tx, bool fails) {
    ++sums.part(tx);
    if (fails) throw Refused(refusal::not_found);
  };
  store().write([&](Tx& tx) { bump(tx, false); });
  EXPECT_THROW(store().write([&](Tx& tx) { bump(tx, true); }), Refused);
  EXPECT_EQ(rows(), std::vector<std::int64_t>{1001});
}

TEST_P(Stores, lose_the_whole_group_when_its_end_fails) {
  bool fails = true;
  const GroupWork<int> failing(
      store(), [](int&, std::monostate&) {},
      [&](Tx&, int&) {
        if (fails) throw StoreUnavailable("store.disk_full", "made up");
      });
  EXPECT_THROW(put(1), StoreUnavailable);
  EXPECT_TRUE(rows().empty());
  fails = false;
  put(2);
  EXPECT_EQ(rows(), std::vector<std::int64_t>{2});
}

TEST_P(Stores, show_a_read_one_moment) {
  put(1);
  store().read([&](Tx& tx) {
    EXPECT_EQ(tx.all<std::int64_t>(ids).size(), 1U);
    put(2);
    EXPECT_EQ(tx.all<std::int64_t>(ids).size(), 1U);
  });
  EXPECT_EQ(rows().size(), 2U);
}

TEST_P(Stores, let_a_read_write_nothing) {
  put(1);
  EXPECT_THROW(store().read([](Tx& tx) { tx.run(remove, arg("id", std::int64_t{1})); }), std::exception);
  EXPECT_EQ(rows().size(), 1U);
  const GroupWork<int> work(store());
  store().read([&](Tx& tx) {
    EXPECT_THROW(work.whole(tx), Broken);
    EXPECT_THROW(work.part(tx), Broken);
  });
}

TEST_P(Stores, go_on_after_a_read_that_failed) {
  put(1);
  for (int i = 0; i < 20; ++i) EXPECT_THROW(store().read([](Tx& tx) { tx.run(broken); }), Broken);
  EXPECT_EQ(rows().size(), 1U);
}

TEST_P(Stores, refuse_what_does_not_fit_in_the_queue) {
  Store small({.address = store().address(), .queue_limit = 2});
  std::promise<void> hold;
  auto held = hold.get_future().share();
  std::promise<void> begun;
  std::atomic<int> done{0};
  const auto finish = [&](std::exception_ptr) { ++done; };
  ASSERT_TRUE(small.submit([&, held](Tx&) { begun.set_value(), held.wait(); }, finish));
  begun.get_future().wait();
  EXPECT_TRUE(small.submit([](Tx&) {}, finish));
  EXPECT_TRUE(small.submit([](Tx&) {}, finish));
  EXPECT_FALSE(small.submit([](Tx&) {}, finish));
  EXPECT_THROW(small.write([](Tx&) {}), Refused);
  hold.set_value();
  while (done < 3) std::this_thread::yield();
  small.write([](Tx&) {});
}

TEST_P(Stores, finish_what_was_accepted) {
  const auto address = store().address();
  {
    Store other({.address = address});
    for (std::int64_t id = 1; id <= 100; ++id)
      other.submit([id](Tx& tx) { tx.run(add, Row{.id = id}); }, [](std::exception_ptr) {});
  }
  EXPECT_EQ(rows().size(), 100U);
}

TEST_P(Stores, check_queries) {
  store().check(one);
  EXPECT_THROW(store().check(broken), Broken);
  store().check(one);
}

INSTANTIATE_TEST_SUITE_P(store, Stores, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });
INSTANTIATE_TEST_SUITE_P(store, Foreseeing, testing::ValuesIn(testkit::databases()),
                         [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace linli::db
