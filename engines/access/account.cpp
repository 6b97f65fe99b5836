#include "engines/access/account.hpp"

#include <fmt/format.h>

#include "engines/access/access.sql.hpp"
#include "engines/setting/setting.hpp"
#include "platform/core/text.hpp"
#include "platform/crypto/chinese_mobile.hpp"
#include "platform/crypto/password.hpp"
#include "platform/crypto/sealed.hpp"

namespace linli::access {
namespace {

struct FailureRow {
  std::int64_t failures = 0;
  Instant locked_until;
};
BOOST_DESCRIBE_STRUCT(FailureRow, (), (failures, locked_until))

std::string phone_place(Id<Account> account) { return fmt::format("access.phone/{}", account.value); }

}  // namespace

std::string mobile_number(std::string_view typed, const char* field) {
  auto number = crypto::chinese_mobile(typed);
  if (!number) refuse_field(field, "field.bad_format");
  return *std::move(number);
}

Bytes phone_index_of(App& app, const std::string& number) {
  return as_column(crypto::blind_index(app.get<crypto::KeyRing>(), "access.phone", number));
}

std::string phone_of(App& app, const AccountRow& account) {
  return crypto::open_text(app.get<crypto::KeyRing>(), crypto::bytes_of(account.phone.value),
                           phone_place(account.account_id));
}

AccountRow account(Ctx& ctx, Id<Account> id) {
  return ctx.db.one<AccountRow>(sql::account, refusal::account_not_found, db::arg("account_id", id));
}

std::optional<AccountRow> find_account(Ctx& ctx, const Bytes& phone_index) {
  return ctx.db.maybe<AccountRow>(sql::account_by_phone, db::arg("phone_index", phone_index));
}

void demand_unlocked(Ctx& ctx, const Bytes& phone_index) {
  const auto row = ctx.db.maybe<FailureRow>(sql::failure, db::arg("phone_index", phone_index));
  if (row && ctx.now < row->locked_until)
    throw Refused(refusal::locked, {{"until", to_text(row->locked_until)}});
}

void count_failure(Ctx& ctx, const Bytes& phone_index) {
  const auto row = ctx.db.maybe<FailureRow>(sql::failure, db::arg("phone_index", phone_index));
  std::int64_t failures = row ? row->failures + 1 : 1;
  Instant locked_until = row ? row->locked_until : Instant{};
  if (failures >= setting::integer(ctx, "access.lock_after_failures")) {
    failures = 0;
    locked_until = ctx.now + setting::integer(ctx, "access.lock_minutes") * minute_ms;
  }
  ctx.db.run(sql::set_failure, db::arg("phone_index", phone_index), db::arg("failures", failures),
             db::arg("locked_until", locked_until), db::arg("now", ctx.now));
  const Instant old = ctx.now + -30 * day_ms;
  ctx.db.run(sql::forget_old_failures, db::arg("old", old));
}

void forget_failures(Ctx& ctx, const Bytes& phone_index) {
  ctx.db.run(sql::forget_failure, db::arg("phone_index", phone_index));
}

void demand_good_password(std::int64_t min_length, std::string_view password, const char* field) {
  const auto length = count_code_points(password);
  if (length == not_utf8) refuse_field(field, "field.not_utf8");
  if (static_cast<std::int64_t>(length) < min_length)
    refuse_field(field, "field.too_short", {{"min", min_length}});
  if (password.size() > crypto::password_limit_bytes)
    refuse_field(field, "field.too_long", {{"max", static_cast<std::int64_t>(crypto::password_limit_bytes)}});
  bool digit = false, other = false;
  for (const char c : password) (c >= '0' && c <= '9' ? digit : other) = true;
  if (!digit || !other) refuse_field(field, "field.bad_format");
}

void bump_epoch(Ctx& ctx) {
  // Never a counter: the number of a command that was undone must not come back with another meaning.
  ctx.db.run(sql::set_epoch, db::arg("epoch", ctx.app.next_id()));
}

Id<Account> create_account(Ctx& ctx, const NewAccount& made) {
  const auto number = mobile_number(made.phone);
  const auto index = phone_index_of(ctx.app, number);
  demand(!find_account(ctx, index), refusal::phone_taken);
  const auto id = ctx.new_id<Account>();
  const auto sealed = as_column(crypto::seal(ctx.app.get<crypto::KeyRing>(), number, phone_place(id)));
  const auto person = made.person_id ? std::optional(made.person_id) : std::nullopt;
  ctx.db.run(sql::add_account, db::arg("account_id", id), db::arg("name", made.name),
             db::arg("phone", sealed), db::arg("phone_index", index),
             db::arg("password_hash", made.password_hash), db::arg("person_id", person),
             db::arg("home_unit_id", made.home_unit_id), db::arg("now", ctx.now));
  return id;
}

std::optional<Id<Account>> account_by_phone(Ctx& ctx, std::string_view phone) {
  const auto number = crypto::chinese_mobile(phone);
  if (!number) return {};
  const auto found = find_account(ctx, phone_index_of(ctx.app, *number));
  return found ? std::optional(found->account_id) : std::nullopt;
}

std::optional<Id<Account>> account_by_person(Ctx& ctx, Id<Person> person) {
  return ctx.db.maybe<Id<Account>>(sql::account_by_person, db::arg("person_id", person));
}

bool awaits_person(Ctx& ctx, std::string_view phone) {
  const auto number = crypto::chinese_mobile(phone);
  const auto found = number ? find_account(ctx, phone_index_of(ctx.app, *number)) : std::nullopt;
  return found && !found->person_id && !found->password_hash;
}

void link_person(Ctx& ctx, Id<Account> id, Id<Person> person) {
  ctx.db.run(sql::set_person, db::arg("account_id", id), db::arg("person_id", person));
  bump_epoch(ctx);
}

}  // namespace linli::access
