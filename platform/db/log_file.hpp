// The file of SQLite's log, written in large pieces.
//
// SQLite hands each page down with two calls, and a small commit has a hundred: making them costs more than
// what they copy. Here what is appended waits until it is a piece, or until the frame that ends a
// transaction. Nobody can miss it: SQLite tells others of a commit only when its last frame was written, and
// whoever reads the log through this file before is served after it. Whatever is not appended is written at
// once.
#pragma once

namespace linli::db {

// The name under which SQLite opens files so (for sqlite3_open_v2); all but the log are the system's.
const char* files_with_gathered_log();

}  // namespace linli::db
