// Which pages the page cache keeps and which it drops.
#include "platform/db/page_cache.hpp"

#include <cstring>
#include <map>
#include <random>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace linli::db {
namespace {

class PageCache : public testing::Test {
 protected:
  ~PageCache() override { methods_.xDestroy(cache_); }

  sqlite3_pcache_page* add(unsigned number) { return methods_.xFetch(cache_, number, 2); }
  sqlite3_pcache_page* add_if_easy(unsigned number) { return methods_.xFetch(cache_, number, 1); }
  void put_back(sqlite3_pcache_page* page, bool discard = false) { methods_.xUnpin(cache_, page, discard); }
  void limit(int pages) { methods_.xCachesize(cache_, pages); }
  void shrink() { methods_.xShrink(cache_); }
  sqlite3_pcache_page* find(unsigned number) { return methods_.xFetch(cache_, number, 0); }
  bool has(unsigned number) { return find(number) != nullptr; }
  void renumber(sqlite3_pcache_page* page, unsigned before, unsigned after) {
    methods_.xRekey(cache_, page, before, after);
  }
  void drop_from(unsigned number) { methods_.xTruncate(cache_, number); }
  int pages() { return methods_.xPagecount(cache_); }

 private:
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

TEST_F(PageCache, forgets_what_is_not_in_use_beyond_its_limit) {
  limit(10);
  for (unsigned number = 1; number <= 4; ++number) add(number);  // stay in use
  for (unsigned number = 5; number <= 100; ++number) put_back(add(number));
  EXPECT_EQ(pages(), 10);
  for (unsigned number = 1; number <= 4; ++number) EXPECT_TRUE(has(number));
  EXPECT_TRUE(has(100));
}

TEST_F(PageCache, keeps_what_is_used_again_and_again) {
  limit(10);
  put_back(add(1));
  for (unsigned number = 2; number <= 100; ++number) {
    put_back(add(number));
    ASSERT_TRUE(has(1)) << number;
    put_back(find(1));
  }
}

TEST_F(PageCache, grows_beyond_its_limit_only_when_it_must) {
  limit(10);
  for (unsigned number = 1; number <= 9; ++number) EXPECT_TRUE(add_if_easy(number));
  EXPECT_FALSE(add_if_easy(10));
  for (unsigned number = 10; number <= 20; ++number) EXPECT_TRUE(add(number));
  EXPECT_EQ(pages(), 20);
  for (unsigned number = 1; number <= 20; ++number) put_back(find(number));
  EXPECT_EQ(pages(), 10);
  shrink();
  EXPECT_EQ(pages(), 0);
}

// What SQLite may ask, in any order: a page that is in use is where it was, and what it holds stays.
TEST_F(PageCache, never_loses_or_mixes_up_a_page_in_use) {
  std::mt19937 random{7};
  const auto any = [&](unsigned end) { return static_cast<unsigned>(random() % end); };
  limit(200);
  std::map<unsigned, sqlite3_pcache_page*> in_use;
  const auto holds = [](const sqlite3_pcache_page* page) {
    unsigned number = 0;
    std::memcpy(&number, page->pBuf, sizeof number);
    return number;
  };
  for (int step = 0; step < 100'000; ++step) {
    const unsigned number = any(2'000) + 1;
    const auto found = in_use.find(number);
    switch (any(50)) {
      case 0: {
        const unsigned end = 1'500 + any(600);
        drop_from(end);
        in_use.erase(in_use.lower_bound(end), in_use.end());
        EXPECT_FALSE(has(end));
        break;
      }
      case 1: {
        const unsigned other = any(2'000) + 1;
        if (found == in_use.end() || in_use.contains(other)) break;
        renumber(found->second, number, other);
        std::memcpy(found->second->pBuf, &other, sizeof other);
        in_use[other] = found->second;
        in_use.erase(number);
        EXPECT_FALSE(has(number));
        break;
      }
      default:
        if (found != in_use.end()) {
          ASSERT_EQ(find(number), found->second);
          put_back(found->second, any(10) == 0);
          in_use.erase(found);
        } else if (sqlite3_pcache_page* page = any(2) ? add(number) : add_if_easy(number)) {
          void* kept = nullptr;
          std::memcpy(&kept, page->pExtra, sizeof kept);
          if (kept) {
            ASSERT_EQ(holds(page), number);  // came back from the cache
          }
          kept = page;
          std::memcpy(page->pExtra, &kept, sizeof kept);
          std::memcpy(page->pBuf, &number, sizeof number);
          in_use[number] = page;
        }
    }
    if (step % 100 == 0) {
      for (const auto& [of, page] : in_use) ASSERT_EQ(holds(page), of);
    }
  }
  EXPECT_GT(in_use.size(), 100u);
}

}  // namespace
}  // namespace linli::db
