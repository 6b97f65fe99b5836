// Accounts and failed attempts: inside of this engine.
#pragma once

#include <optional>
#include <string>

#include "engines/access/access.hpp"
#include "platform/core/value.hpp"
#include "platform/crypto/bytes.hpp"

namespace linli::access {

struct AccountRow {
  Id<Account> account_id;
  std::string name;
  Bytes phone;  // sealed
  Bytes phone_index;
  std::optional<std::string> password_hash;
  bool blocked = false;
  std::optional<Bytes> totp_secret, totp_asked;  // sealed; asked: enrolled but not yet confirmed
  std::int64_t totp_step = -1;
  std::optional<Id<Person>> person_id;
  Id<Unit> home_unit_id;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(AccountRow, (),
                      (account_id, name, phone, phone_index, password_hash, blocked, totp_secret, totp_asked,
                       totp_step, person_id, home_unit_id, created_at))

template <class Range>
Bytes as_column(const Range& bytes) {
  return {crypto::text_of(crypto::ByteView(bytes))};
}

// The 11 digits, or a refused field.
std::string mobile_number(std::string_view typed, const char* field = "phone");
Bytes phone_index_of(App& app, const std::string& number);
std::string phone_of(App& app, const AccountRow& account);

AccountRow account(Ctx& ctx, Id<Account> id);
std::optional<AccountRow> find_account(Ctx& ctx, const Bytes& phone_index);

// Refuses access.locked while too many attempts have failed for this phone.
void demand_unlocked(Ctx& ctx, const Bytes& phone_index);
void count_failure(Ctx& ctx, const Bytes& phone_index);
void forget_failures(Ctx& ctx, const Bytes& phone_index);

// Length and mixture; refuses the field.
void demand_good_password(std::int64_t min_length, std::string_view password, const char* field);

// Makes every process forget what it remembers of sessions, grants and roles.
void bump_epoch(Ctx& ctx);

// An audit line of an account that is not the actor, because it is just signing in.
void record_for(Ctx& ctx, std::string_view action, Id<Account> account, std::string_view account_name,
                std::int64_t subject_id = 0, Id<Unit> unit = {}, std::string_view detail = {});

}  // namespace linli::access
