// Every column of bytes is named as sealed, or known to hold no sealed value: what a rotation of the keys
// must reach is complete.
#include <map>
#include <regex>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "apps/server/modules.hpp"
#include "platform/seal/seal.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {
namespace {

// Bytes that seal nothing.
const std::map<std::string, std::string> unsealed = {
    {"access_account.phone_index", "blind index"},
    {"access_failure.phone_index", "blind index"},
    {"access_one_time_code.phone_index", "blind index"},
    {"access_one_time_code.digest", "keyed digest of a code that lives for minutes"},
    {"access_session.digest", "digest of a token"},
    {"access_audit.digest", "hash chain"},
    {"access_audit_link.digest", "hash chain"},
    {"access_personal_view.digest", "hash chain"},
    {"member_person.phone_index", "blind index"},
    {"member_person.id_number_index", "blind index"},
    {"member_name.name_key", "blind index of parts of a name"},
    {"member_import_row.cells", "sealed, with a key of two columns; deleted when the import is done"},
    {"activity_feed.digest", "digest of a token"},
    {"points_publication_node.digests", "Merkle tree"},
    {"open311_client.key_digest", "digest of a token"},
    {"ledger_account.digest", "hash chain"},
    {"ledger_transfer.digest", "hash chain"},
    {"ledger_hold.digest", "hash chain"},
    {"idempotency.key", "digest of a key"},
    {"idempotency.request_digest", "digest of a request"},
    {"ledger_link.previous", "hash chain"},
    {"ledger_link.digest", "hash chain"},
    {"ledger_root.root", "Merkle tree"},
};

// Of every table: the columns of type BYTEA, as the migrations say.
std::set<std::string> columns_of_bytes() {
  static const std::regex table(R"(CREATE TABLE (\w+) \(([\s\S]*?)\n\);)");
  static const std::regex added(R"(ALTER TABLE (\w+) ADD COLUMN (\w+) BYTEA)");
  static const std::regex column(R"(\n\s*(\w+) BYTEA)");
  static const std::regex dropped(R"(DROP TABLE (\w+))");
  std::set<std::string> found;
  for (const Module& module : all_modules())
    for (const db::Migration& migration : module.migrations) {
      const std::string text(migration.text);
      for (std::sregex_iterator at(text.begin(), text.end(), table), end; at != end; ++at) {
        const std::string body = (*at)[2];
        for (std::sregex_iterator in(body.begin(), body.end(), column); in != end; ++in)
          found.insert(std::string((*at)[1]) + "." + std::string((*in)[1]));
      }
      for (std::sregex_iterator at(text.begin(), text.end(), added), end; at != end; ++at)
        found.insert(std::string((*at)[1]) + "." + std::string((*at)[2]));
      for (std::sregex_iterator at(text.begin(), text.end(), dropped), end; at != end; ++at)
        std::erase_if(found,
                      [&](const std::string& name) { return name.starts_with(std::string((*at)[1]) + "."); });
    }
  return found;
}

TEST(sealed, every_column_of_bytes_is_named_or_known) {
  const auto modules = all_modules();
  testkit::TestApp test(modules);
  std::set<std::string> named;
  test.read([&](Ctx& ctx) {
    for (const auto& column : seal::sealed_columns(ctx))
      named.insert(std::string(column.table) + "." + std::string(column.column));
  });
  const auto columns = columns_of_bytes();
  EXPECT_GE(columns.size(), 30u);
  for (const auto& column : columns) {
    EXPECT_TRUE(named.contains(column) || unsealed.contains(column))
        << column << ": name it with app.on<crypto::SealedColumns>, or say here what it holds";
    EXPECT_FALSE(named.contains(column) && unsealed.contains(column)) << column;
  }
  for (const auto& column : named) EXPECT_TRUE(columns.contains(column)) << column << " is no column";
  for (const auto& [column, why] : unsealed) EXPECT_TRUE(columns.contains(column)) << column << " is gone";
}

// The answer to a command is kept with its key, so that the same key gives the same answer; what only its
// answer shows in the clear would then lie in the store, and in every backup.
TEST(sealed, what_a_command_reveals_is_not_kept_with_its_key) {
  const auto modules = all_modules();
  testkit::TestApp test(modules);
  int reveal = 0;
  for (const Route& route : test.app().routes.all()) {
    const bool reveals = route.path.find("reveal") != std::string::npos ||
                         route.summary.find("secret address") != std::string::npos;
    if (!reveals || route.method != Method::post) continue;
    ++reveal;
    EXPECT_FALSE(route.remembers_key) << route.path << ": .forgets_key()";
  }
  EXPECT_GE(reveal, 8);
}

}  // namespace
}  // namespace linli
