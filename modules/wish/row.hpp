// A wish as it is kept: inside of this module.
#pragma once

#include "modules/wish/dto.hpp"
#include "platform/core/value.hpp"

namespace linli::wish {

struct Row {
  Id<linli::Wish> wish_id;
  std::string number;
  Kind kind{};
  std::string title, text;
  Id<Unit> unit_id;
  std::string unit_name;
  Id<Account> account_id;
  std::optional<Bytes> for_name, for_phone;  // sealed
  bool consent_name = false;
  std::optional<Day> needed_by_on;
  std::optional<std::int64_t> value_yuan;
  Id<WorkflowItem> item_id;
  State state{};
  std::optional<Id<Unit>> climbed_to;
  std::optional<std::string> climbed_to_unit_name;
  std::optional<ClaimerKind> claimed_kind;
  std::optional<Id<Account>> claimed_account_id;
  std::optional<Id<Unit>> claimed_unit_id;
  std::optional<std::string> claimed_account_name, claimed_unit_name;
  std::optional<std::string> thanks_text;
  Instant created_at;
  std::optional<Instant> published_at;
  std::optional<Day> expires_on;
  std::optional<Instant> claimed_at, ended_at;
};
BOOST_DESCRIBE_STRUCT(Row, (),
                      (wish_id, number, kind, title, text, unit_id, unit_name, account_id, for_name,
                       for_phone, consent_name, needed_by_on, value_yuan, item_id, state, climbed_to,
                       climbed_to_unit_name, claimed_kind, claimed_account_id, claimed_unit_id,
                       claimed_account_name, claimed_unit_name, thanks_text, created_at, published_at,
                       expires_on, claimed_at, ended_at))

Row row(Ctx& ctx, Id<linli::Wish> wish_id);  // refuses wish_not_found
std::optional<Row> find_row(Ctx& ctx, Id<linli::Wish> wish_id);

enum class Sealed { name, phone };
Bytes sealed(App& app, Sealed field, Id<linli::Wish> wish_id, std::string_view plain);
std::string opened(App& app, Sealed field, Id<linli::Wish> wish_id, const Bytes& column);

bool is_mine(const Ctx& ctx, const Row& wish);
// By name, or for an organisation that the actor acts for.
bool is_claimed_by_me(Ctx& ctx, const Row& wish);
bool may_see(Ctx& ctx, const Row& wish);
// Whether everybody may read it: from its publication on, however it ended then.
bool is_public(const Row& wish);
// Whether everybody may see the pictures of its delivery: they may show who was in need, so only when he has
// agreed to be named, and once it is over.
bool is_proof_public(const Row& wish);

// `whole_names`: whether a member who has claimed is named in full.
WishCard card(Ctx& ctx, const Row& wish, bool whole_names);
WishFull full(Ctx& ctx, const Row& wish);
std::string link_to(Id<linli::Wish> wish_id);
std::string word(State state);

}  // namespace linli::wish
