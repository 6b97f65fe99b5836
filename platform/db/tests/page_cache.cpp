// Which pages SQLite's page cache drops when it is told that the file ends.
#include "platform/db/page_cache.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "platform/testkit/test_app.hpp"

namespace linli::db {
namespace {

class PageCache : public testing::Test {
 protected:
  ~PageCache() override { methods_.xDestroy(cache_); }

  sqlite3_pcache_page* add(unsigned number) { return methods_.xFetch(cache_, number, 2); }
  bool has(unsigned number) { return methods_.xFetch(cache_, number, 0) != nullptr; }
  void renumber(sqlite3_pcache_page* page, unsigned before, unsigned after) {
    methods_.xRekey(cache_, page, before, after);
  }
  void drop_from(unsigned number) { methods_.xTruncate(cache_, number); }
  int pages() { return methods_.xPagecount(cache_); }

 private:
  testkit::TestApp test_{std::span<const Module>{}};  // SQLite is in use
  const sqlite3_pcache_methods2& methods_ = page_cache();
  sqlite3_pcache* cache_ = methods_.xCreate(4096, 100, 1);
};

constexpr unsigned lock_byte_page = 262'145;

TEST_F(PageCache, drops_the_pages_beyond_the_end) {
  for (unsigned number = 1; number <= 10; ++number) add(number);
  drop_from(11);
  EXPECT_EQ(pages(), 10);
  drop_from(8);
  EXPECT_EQ(pages(), 7);
  EXPECT_TRUE(has(7));
  EXPECT_FALSE(has(8));
}

TEST_F(PageCache, drops_them_also_after_two_pages_changed_places) {
  auto* three = add(3);
  auto* four = add(4);
  renumber(three, 3, lock_byte_page);
  renumber(four, 4, 3);
  renumber(three, lock_byte_page, 4);
  drop_from(5);
  EXPECT_EQ(pages(), 2);
  drop_from(4);
  EXPECT_EQ(pages(), 1);
  EXPECT_TRUE(has(3));
}

TEST_F(PageCache, drops_a_page_that_was_left_beyond_the_end) {
  add(3);
  renumber(add(4), 4, lock_byte_page);
  drop_from(100);
  EXPECT_EQ(pages(), 1);
  EXPECT_FALSE(has(lock_byte_page));
}

TEST_F(PageCache, drops_pages_that_came_again) {
  add(9);
  drop_from(5);
  EXPECT_EQ(pages(), 0);
  add(9);
  drop_from(5);
  EXPECT_EQ(pages(), 0);
}

}  // namespace
}  // namespace linli::db
