// The pages that a SQLite connection holds in memory, found by their number at once.
//
// SQLite's own cache looks for each page in a chain and moves it in and out of a list whose neighbours lie
// all over memory; and at a commit it looks through every page for such as lie beyond the end of the file,
// since splitting a node gives a page, for a moment, the number of the one that holds the lock byte, 1 GB
// into the file. A credit asks for some forty pages, and the writer has up to 256 MB of them. Here a page is
// found in two steps, nothing but the page itself is touched, and whoever makes room goes round and takes
// what nobody used since the last time.
#pragma once

struct sqlite3_pcache_methods2;

namespace linli::db {

// For sqlite3_config(SQLITE_CONFIG_PCACHE2). A cache belongs to one connection and is used by one thread.
const sqlite3_pcache_methods2& page_cache();

}  // namespace linli::db
