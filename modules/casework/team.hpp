// Who works on a case, and whom to tell about it: inside of this module.
#pragma once

#include <optional>
#include <vector>

#include "engines/notify/notify.hpp"
#include "modules/casework/row.hpp"

namespace linli::casework {

// Who is to handle: a unit, or one account in it.
struct Target {
  Id<Unit> unit_id;
  Id<Account> account_id;
};

// Accounts that hold the permission over `unit_id`, or over the nearest unit above where anybody does.
std::vector<Id<Account>> accounts_with(Ctx& ctx, const Permission& permission, Id<Unit> unit_id);
// Whether anybody of the unit itself handles cases.
bool handles_cases(Ctx& ctx, Id<Unit> unit_id);
// The unit over which an account may handle cases; nothing when it may not.
std::optional<Id<Unit>> handling_unit(Ctx& ctx, Id<Account> account_id);
// The units over which the actor holds the permission.
std::vector<Id<Unit>> units_of_actor(Ctx& ctx, const Permission& permission);

// Whether the actor leads or helps, himself or for his unit.
bool works_on(Ctx& ctx, const CaseRow& row);
bool leads(Ctx& ctx, const CaseRow& row);

// Hands the case over to one who leads from now on; the first one ever stays known as the first receiver.
void set_lead(Ctx& ctx, const workflow::Item& item, const CaseRow& row, const Target& target);
void drop_lead(Ctx& ctx, const workflow::Item& item, const CaseRow& row);
// Whoever has worked on a case never verifies it.
void note_work(Ctx& ctx, const workflow::Item& item, Id<Account> account_id);

// Which unit decides about a case at first: the community around its place, or the narrowest unit above that
// there is.
Id<Unit> first_level(Ctx& ctx, Id<Unit> unit_id);
std::optional<Id<Unit>> unit_above(Ctx& ctx, Id<Unit> unit_id);

// ---- telling

notify::Params about(const CaseRow& row);
void tell(Ctx& ctx, const std::vector<Id<Account>>& accounts, std::string_view kind, const CaseRow& row,
          notify::Params params = {});
void tell_handlers(Ctx& ctx, std::string_view kind, const CaseRow& row);
void tell_level(Ctx& ctx, const Permission& permission, std::string_view kind, const CaseRow& row);
// The one who reported and all who follow.
void tell_reporters(Ctx& ctx, std::string_view kind, const CaseRow& row, notify::Params params = {});
// Open screens: the board of the units around, the handler's bench, the reporter's list.
void push_case(Ctx& ctx, const CaseRow& row);

}  // namespace linli::casework
