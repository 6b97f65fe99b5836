// Nobody is told that his write is durable before the log is on the disk.
#include "platform/db/acknowledger.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <future>
#include <sys/stat.h>
#include <vector>

#include <gtest/gtest.h>

#include "platform/db/store.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::db {
namespace {

TEST(Acknowledger, answers_in_order_and_before_it_ends) {
  const testkit::TempDir dir;
  const std::string path = dir.path() / "store.db";
  std::ofstream(path + "-wal") << "log";
  const auto log = std::make_shared<Log>(path);
  std::vector<int> answered;
  {
    Acknowledger acknowledger;
    for (int i = 0; i < 20; ++i)
      acknowledger.add(i % 3 ? log : nullptr, [&answered, i](const std::exception_ptr& error) {
        EXPECT_FALSE(error);
        answered.push_back(i);
      });
  }
  ASSERT_EQ(answered.size(), 20U);
  EXPECT_TRUE(std::is_sorted(answered.begin(), answered.end()));
}

TEST(Acknowledger, promises_nothing_any_more_once_the_disk_has_failed) {
  const testkit::TempDir dir;
  const std::string path = dir.path() / "store.db";
  // What cannot be synced; it opens at once because somebody has it open for writing.
  ASSERT_EQ(::mkfifo((path + "-wal").c_str(), 0600), 0);
  const std::fstream other_end(path + "-wal");
  const auto log = std::make_shared<Log>(path);
  std::vector<bool> refused;
  {
    Acknowledger acknowledger;
    for (int i = 0; i < 3; ++i)
      acknowledger.add(log, [&refused](const std::exception_ptr& error) {
        try {
          if (error) std::rethrow_exception(error);
          refused.push_back(false);
        } catch (const StoreUnavailable&) {
          refused.push_back(true);
        }
      });
  }
  EXPECT_EQ(refused, (std::vector<bool>{true, true, true}));
}

TEST(Log, says_which_file_is_missing) {
  const testkit::TempDir dir;
  EXPECT_THROW(Log(dir.path() / "none.db"), StoreUnavailable);
}

}  // namespace
}  // namespace linli::db
