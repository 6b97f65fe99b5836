#include "modules/casework/team.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/casework/casework.sql.hpp"

namespace linli::casework {
namespace {

constexpr std::int64_t most_told = 50;

struct Holder {
  Id<Account> account_id;
  std::int64_t depth = 0;
};
BOOST_DESCRIBE_STRUCT(Holder, (), (account_id, depth))

struct Team {
  Id<Unit> unit_id;
  Id<Account> account_id;
};
BOOST_DESCRIBE_STRUCT(Team, (), (unit_id, account_id))

bool is_mine(Ctx& ctx, Id<Unit> unit_id, Id<Account> account_id) {
  if (account_id) return ctx.actor.signed_in() && account_id == ctx.actor.account_id;
  return unit_id && !ctx.actor.program && access::may_within(ctx, can::handle, unit_id);
}

std::vector<Id<Account>> holders(Ctx& ctx, const Permission& permission, Id<Unit> unit_id, bool nearest) {
  const auto rows = ctx.db.all<Holder>(sql::holders, db::arg("permission", permission.name),
                                       db::arg("unit_id", unit_id), db::arg("limit", most_told));
  std::vector<Id<Account>> accounts;
  for (const Holder& row : rows)
    if (!nearest || row.depth == rows.front().depth)
      if (std::find(accounts.begin(), accounts.end(), row.account_id) == accounts.end())
        accounts.push_back(row.account_id);
  return accounts;
}

}  // namespace

std::vector<Id<Account>> accounts_with(Ctx& ctx, const Permission& permission, Id<Unit> unit_id) {
  return holders(ctx, permission, unit_id, true);
}

bool handles_cases(Ctx& ctx, Id<Unit> unit_id) {
  const auto rows = ctx.db.all<Holder>(sql::holders, db::arg("permission", can::handle.name),
                                       db::arg("unit_id", unit_id), db::arg("limit", std::int64_t{1}));
  return !rows.empty() && rows.front().depth == 0;
}

std::optional<Id<Unit>> handling_unit(Ctx& ctx, Id<Account> account_id) {
  return ctx.db.maybe<Id<Unit>>(sql::grant_unit, db::arg("account_id", account_id),
                                db::arg("permission", can::handle.name));
}

std::vector<Id<Unit>> units_of_actor(Ctx& ctx, const Permission& permission) {
  std::vector<Id<Unit>> units;
  for (const Granted& grant : ctx.actor.grants)
    if (grant.permissions->contains(permission.name)) units.push_back(grant.unit_id);
  return units;
}

bool leads(Ctx& ctx, const CaseRow& row) { return is_mine(ctx, row.handler_unit_id, row.handler_account_id); }

bool works_on(Ctx& ctx, const CaseRow& row) {
  if (leads(ctx, row)) return true;
  for (const Team& task : ctx.db.all<Team>(sql::task_holders, db::arg("case_id", row.case_id)))
    if (is_mine(ctx, task.unit_id, task.account_id)) return true;
  return false;
}

void set_lead(Ctx& ctx, const workflow::Item& item, const CaseRow& row, const Target& target) {
  ctx.db.run(sql::set_handler, db::arg("case_id", row.case_id), db::arg("unit_id", target.unit_id),
             db::arg("account_id", target.account_id));
  ctx.db.run(sql::scope_of_handler, db::arg("case_id", row.case_id), db::arg("unit_id", target.unit_id),
             db::arg("stage", row.stage));
  workflow::Part part{"handler", target.account_id, {}};
  if (!target.account_id) part.unit_id = target.unit_id;
  workflow::set_part(ctx, item.item_id, "handler", {part});
  if (target.account_id) note_work(ctx, item, target.account_id);
}

void drop_lead(Ctx& ctx, const workflow::Item& item, const CaseRow& row) {
  ctx.db.run(sql::set_handler, db::arg("case_id", row.case_id), db::arg("unit_id", Id<Unit>{}),
             db::arg("account_id", Id<Account>{}));
  workflow::set_part(ctx, item.item_id, "handler", {});
}

void note_work(Ctx& ctx, const workflow::Item& item, Id<Account> account_id) {
  if (!account_id) return;
  std::vector<workflow::Part> worked;
  for (auto& part : workflow::parts(ctx, item.item_id)) {
    if (part.part != "worked") continue;
    if (part.account_id == account_id) return;
    worked.push_back(std::move(part));
  }
  worked.push_back({"worked", account_id, {}});
  workflow::set_part(ctx, item.item_id, "worked", worked);
}

Id<Unit> first_level(Ctx& ctx, Id<Unit> unit_id) {
  return ctx.db.maybe<Id<Unit>>(sql::first_level, db::arg("unit_id", unit_id)).value_or(unit_id);
}

std::optional<Id<Unit>> unit_above(Ctx& ctx, Id<Unit> unit_id) { return org::unit(ctx, unit_id).parent_id; }

notify::Params about(const CaseRow& row) {
  return {{"number", row.number}, {"title", row.sensitive ? row.number : first_words(row.text)}};
}

void tell(Ctx& ctx, const std::vector<Id<Account>>& accounts, std::string_view kind, const CaseRow& row,
          notify::Params params) {
  auto all = about(row);
  all.insert(all.end(), params.begin(), params.end());
  const std::string link = fmt::format("/cases/{}", row.case_id.value);
  for (const auto account_id : accounts)
    if (account_id != ctx.actor.account_id) notify::send(ctx, account_id, kind, all, link);
}

void tell_handlers(Ctx& ctx, std::string_view kind, const CaseRow& row) {
  if (row.handler_account_id)
    tell(ctx, {row.handler_account_id}, kind, row);
  else if (row.handler_unit_id)
    tell(ctx, accounts_with(ctx, can::handle, row.handler_unit_id), kind, row);
}

void tell_level(Ctx& ctx, const Permission& permission, std::string_view kind, const CaseRow& row) {
  tell(ctx, accounts_with(ctx, permission, row.level_unit_id), kind, row);
}

void tell_reporters(Ctx& ctx, std::string_view kind, const CaseRow& row, notify::Params params) {
  tell(ctx, ctx.db.all<Id<Account>>(sql::followers, db::arg("case_id", row.case_id)), kind, row,
       std::move(params));
}

void push_case(Ctx& ctx, const CaseRow& row) {
  const auto event = fmt::format(R"({{"case_id":"{}","state":"{}","unit_id":"{}"}})", row.case_id.value,
                                 row.state, row.unit_id.value);
  auto accounts = holders(ctx, can::dispatch, row.unit_id, false);
  const auto handlers = row.handler_account_id ? std::vector{row.handler_account_id}
                        : row.handler_unit_id  ? accounts_with(ctx, can::handle, row.handler_unit_id)
                                               : std::vector<Id<Account>>{};
  accounts.insert(accounts.end(), handlers.begin(), handlers.end());
  accounts.push_back(row.reporter_id);
  std::sort(accounts.begin(), accounts.end());
  accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
  for (const auto account_id : accounts)
    if (account_id) notify::push(ctx, account_id, "case", event);
}

}  // namespace linli::casework
