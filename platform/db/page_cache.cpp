#include "platform/db/page_cache.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <memory>
#include <new>
#include <vector>

#include <sqlite3.h>

namespace linli::db {
namespace {

// Stands behind the page's content and before what SQLite keeps with it, which is looked at next anyway.
struct Page : sqlite3_pcache_page {
  unsigned number = 0;
  bool in_use = false;
  bool used = false;  // since the hand came by
  std::size_t place = 0;
};

// Not thread-safe: a connection has one thread.
class Cache {
 public:
  Cache(int page_size, int extra_size, bool may_forget)
      : page_size_(static_cast<std::size_t>(page_size)),
        extra_size_(static_cast<std::size_t>(extra_size)),
        may_forget_(may_forget) {}
  ~Cache() {
    for (Page* page : pages_) release(page);
  }
  Cache(const Cache&) = delete;
  Cache& operator=(const Cache&) = delete;

  void limit(int pages) { limit_ = static_cast<std::size_t>(std::max(pages, 1)); }
  int count() const { return static_cast<int>(pages_.size()); }

  Page* fetch(unsigned number, int create) {
    Page* page = find(number);
    if (!page) {
      if (create == 0) return nullptr;
      // "Make one if that is easy": SQLite writes some of its changed pages first.
      if (create == 1 && may_forget_ && in_use_ >= limit_ - limit_ / 10) return nullptr;
      page = make(number);
      if (!page) return nullptr;
    }
    if (!page->in_use) ++in_use_;
    page->in_use = page->used = true;
    return page;
  }

  void put_back(Page* page, bool discard) {
    page->in_use = false;
    --in_use_;
    if (discard || (may_forget_ && pages_.size() > limit_)) forget(page);
  }

  void renumber(Page* page, unsigned number) {
    if (Page* there = find(number)) forget(there);
    place_of(page->number) = nullptr;
    place_of(number) = page;
    page->number = number;
  }

  void drop_from(unsigned number) {
    if (number > highest_) return;
    for (std::size_t block = number / block_size; block < blocks_.size(); ++block)
      if (blocks_[block])
        for (Page* page : *blocks_[block])
          if (page && page->number >= number) forget(page);
    highest_ = number > 0 ? number - 1 : 0;
  }

  void shrink() {
    for (std::size_t i = pages_.size(); i-- > 0;)
      if (!pages_[i]->in_use) forget(pages_[i]);
  }

 private:
  static constexpr std::size_t block_size = 512;
  using Block = std::array<Page*, block_size>;

  Page* find(unsigned number) const {
    const std::size_t block = number / block_size;
    return block < blocks_.size() && blocks_[block] ? (*blocks_[block])[number % block_size] : nullptr;
  }

  Page*& place_of(unsigned number) {
    const std::size_t block = number / block_size;
    if (block >= blocks_.size()) blocks_.resize(block + 1);
    if (!blocks_[block]) blocks_[block] = std::make_unique<Block>();
    highest_ = std::max(highest_, number);
    return (*blocks_[block])[number % block_size];
  }

  Page* make(unsigned number) {
    if (may_forget_ && pages_.size() >= limit_)
      if (Page* old = longest_unused()) forget(old);
    Page*& place = place_of(number);
    auto* content = static_cast<std::byte*>(::operator new(page_size_ + sizeof(Page) + extra_size_));
    auto* page = new (content + page_size_) Page;
    page->pBuf = content;
    page->pExtra = content + page_size_ + sizeof(Page);
    *static_cast<void**>(page->pExtra) = nullptr;  // how SQLite knows a new page
    page->number = number;
    page->place = pages_.size();
    pages_.push_back(page);
    return place = page;
  }

  // A hand goes round: who was used since it last came by stays another round.
  Page* longest_unused() {
    if (in_use_ == pages_.size()) return nullptr;
    for (std::size_t left = 2 * pages_.size(); left > 0; --left) {
      if (++hand_ >= pages_.size()) hand_ = 0;
      Page* page = pages_[hand_];
      if (page->in_use) continue;
      if (!page->used) return page;
      page->used = false;
    }
    return nullptr;
  }

  void forget(Page* page) {
    if (page->in_use) --in_use_;
    place_of(page->number) = nullptr;
    pages_.back()->place = page->place;
    pages_[page->place] = pages_.back();
    pages_.pop_back();
    release(page);
  }

  static void release(Page* page) { ::operator delete(page->pBuf); }

  std::size_t page_size_, extra_size_;
  bool may_forget_;
  std::size_t limit_ = std::numeric_limits<int>::max();
  std::vector<std::unique_ptr<Block>> blocks_;  // by number
  std::vector<Page*> pages_;
  std::size_t in_use_ = 0, hand_ = 0;
  unsigned highest_ = 0;  // no page has a higher number
};

Cache& cache_of(sqlite3_pcache* cache) { return *reinterpret_cast<Cache*>(cache); }

int init(void*) { return SQLITE_OK; }
void shut_down(void*) {}
sqlite3_pcache* create(int page_size, int extra_size, int may_forget) {
  return reinterpret_cast<sqlite3_pcache*>(new Cache(page_size, extra_size, may_forget != 0));
}
void destroy(sqlite3_pcache* cache) { delete &cache_of(cache); }
void limit(sqlite3_pcache* cache, int pages) { cache_of(cache).limit(pages); }
int count(sqlite3_pcache* cache) { return cache_of(cache).count(); }
void shrink(sqlite3_pcache* cache) { cache_of(cache).shrink(); }
// Nothing may be thrown through SQLite, which takes no page for no memory.
sqlite3_pcache_page* fetch(sqlite3_pcache* cache, unsigned number, int create) try {
  return cache_of(cache).fetch(number, create);
} catch (const std::bad_alloc&) {
  return nullptr;
}
void put_back(sqlite3_pcache* cache, sqlite3_pcache_page* page, int discard) {
  cache_of(cache).put_back(static_cast<Page*>(page), discard != 0);
}
void renumber(sqlite3_pcache* cache, sqlite3_pcache_page* page, unsigned, unsigned after) {
  cache_of(cache).renumber(static_cast<Page*>(page), after);
}
void drop_from(sqlite3_pcache* cache, unsigned number) { cache_of(cache).drop_from(number); }

}  // namespace

const sqlite3_pcache_methods2& page_cache() {
  static const sqlite3_pcache_methods2 methods = {1,     nullptr,  init,     shut_down, create,  limit, count,
                                                  fetch, put_back, renumber, drop_from, destroy, shrink};
  return methods;
}

}  // namespace linli::db
