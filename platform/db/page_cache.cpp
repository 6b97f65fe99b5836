#include "platform/db/page_cache.hpp"

#include <algorithm>
#include <memory>

#include <sqlite3.h>

namespace linli::db {
namespace {

sqlite3_pcache_methods2 inner;

// All pages in the cache have numbers up to `highest`, but for `aside` of them, which were given a higher one
// for a moment.
struct Cache {
  sqlite3_pcache* pages = nullptr;
  unsigned highest = 0;
  unsigned aside = 0;
};

Cache& cache_of(sqlite3_pcache* made) { return *reinterpret_cast<Cache*>(made); }

int init(void*) { return inner.xInit(inner.pArg); }
void shut_down(void*) { inner.xShutdown(inner.pArg); }

sqlite3_pcache* create(int page_size, int extra_size, int purgeable) {
  sqlite3_pcache* pages = inner.xCreate(page_size, extra_size, purgeable);
  return pages ? reinterpret_cast<sqlite3_pcache*>(new Cache{pages}) : nullptr;
}

void destroy(sqlite3_pcache* cache) {
  const std::unique_ptr<Cache> ending(&cache_of(cache));
  inner.xDestroy(ending->pages);
}

void set_size(sqlite3_pcache* cache, int pages) { inner.xCachesize(cache_of(cache).pages, pages); }
int count(sqlite3_pcache* cache) { return inner.xPagecount(cache_of(cache).pages); }
void shrink(sqlite3_pcache* cache) { inner.xShrink(cache_of(cache).pages); }

sqlite3_pcache_page* fetch(sqlite3_pcache* from, unsigned number, int create) {
  Cache& cache = cache_of(from);
  sqlite3_pcache_page* page = inner.xFetch(cache.pages, number, create);
  if (page) cache.highest = std::max(cache.highest, number);
  return page;
}

void unpin(sqlite3_pcache* cache, sqlite3_pcache_page* page, int discard) {
  inner.xUnpin(cache_of(cache).pages, page, discard);
}

void renumber(sqlite3_pcache* of, sqlite3_pcache_page* page, unsigned before, unsigned after) {
  Cache& cache = cache_of(of);
  if (after > cache.highest) ++cache.aside;
  if (before > cache.highest && cache.aside > 0) --cache.aside;
  inner.xRekey(cache.pages, page, before, after);
}

void drop_from(sqlite3_pcache* from, unsigned number) {
  Cache& cache = cache_of(from);
  if (number > cache.highest && cache.aside == 0) return;
  inner.xTruncate(cache.pages, number);
  cache.highest = std::min(cache.highest, number > 0 ? number - 1 : 0);
  cache.aside = 0;
}

}  // namespace

const sqlite3_pcache_methods2& page_cache() {
  static const sqlite3_pcache_methods2 ours = [] {
    // Refused when SQLite is in use already, as is taking ours then.
    sqlite3_config(SQLITE_CONFIG_GETPCACHE2, &inner);
    sqlite3_pcache_methods2 made{};
    made.iVersion = inner.iVersion;
    made.xInit = init;
    made.xShutdown = shut_down;
    made.xCreate = create;
    made.xCachesize = set_size;
    made.xPagecount = count;
    made.xFetch = fetch;
    made.xUnpin = unpin;
    made.xRekey = renumber;
    made.xTruncate = drop_from;
    made.xDestroy = destroy;
    made.xShrink = shrink;
    return made;
  }();
  return ours;
}

}  // namespace linli::db
