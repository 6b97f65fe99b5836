// Accounts, log-in, roles, the audit log and the log of views of personal data.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

#include "engines/org/scope.hpp"
#include "platform/command/app.hpp"
#include "platform/command/ctx.hpp"
#include "platform/core/refusal.hpp"
#include "platform/core/shape.hpp"

namespace linli {
struct Grant;
struct PersonalView;
struct AuditLine;
}  // namespace linli

namespace linli::access {

using org::demand_within;
using org::may_within;
using org::scope_unit;

namespace refusal {
inline constexpr Refusal wrong_credentials{"access.wrong_credentials",
                                           401};        // unknown phone, wrong password, wrong or old code
inline constexpr Refusal locked{"access.locked", 423};  // param `until`
inline constexpr Refusal no_code_sender{"access.no_code_sender", 503};  // nothing can send a one-time code
inline constexpr Refusal second_factor_required{"access.second_factor_required", 403};
inline constexpr Refusal wrong_second_factor{"access.wrong_second_factor", 401};
inline constexpr Refusal no_second_factor{"access.no_second_factor",
                                          409};  // nothing enrolled to show or confirm
inline constexpr Refusal account_not_found{"access.account_not_found", 404};
inline constexpr Refusal phone_taken{"access.phone_taken", 409};
inline constexpr Refusal role_not_found{"access.role_not_found", 404};
inline constexpr Refusal grant_not_found{"access.grant_not_found", 404};
inline constexpr Refusal already_granted{"access.already_granted", 409};
inline constexpr Refusal not_pending{"access.not_pending", 409};
inline constexpr Refusal second_person{"access.second_person", 403};  // who asked may not approve
inline constexpr Refusal for_himself{"access.for_himself", 403};      // nobody grants to himself
}  // namespace refusal

namespace can {
inline constexpr Permission manage_accounts{
    "access.manage_accounts"};  // open, lock, unlock accounts, set passwords
inline constexpr Permission view_grants{"access.view_grants"};
inline constexpr Permission grant{"access.grant"};                  // ask for and revoke grants
inline constexpr Permission approve_grant{"access.approve_grant"};  // the second person
inline constexpr Permission audit{"access.audit"};
inline constexpr Permission personal_views{"access.personal_views"};
}  // namespace can

// ---- for seeds, the command line and modules --------------------------------------------------------------

struct NewAccount {
  std::string name;
  std::string phone;  // as people write it; refuses the field when it is no mobile number
  std::optional<std::string>
      password_hash;      // crypto::hash_password, made outside of the writer; absent: log-in by code only
  Id<Unit> home_unit_id;  // whose administrators look after the account
  Id<Person> person_id;   // 0: none
};
// Refuses access.phone_taken.
Id<Account> create_account(Ctx& ctx, const NewAccount& account);
std::optional<Id<Account>> account_by_phone(Ctx& ctx, std::string_view phone);
std::optional<Id<Account>> account_by_person(Ctx& ctx, Id<Person> person);
void link_person(Ctx& ctx, Id<Account> account, Id<Person> person);
// Whether the phone has an account that is nobody's yet and has no password, so that whoever uses it has
// proved the phone.
bool awaits_person(Ctx& ctx, std::string_view phone);

// The role over the unit and all below it, active at once: for the program itself, which no second person can
// watch.
Id<Grant> grant_role(Ctx& ctx, Id<Account> account, std::string_view role, Id<Unit> unit);
// Ends every active or pending grant of that role over that unit; nothing when there is none.
void revoke_role(Ctx& ctx, Id<Account> account, std::string_view role, Id<Unit> unit);
// Whoever held the role in one unit goes over to another: his account goes with him, and so do those who look
// after it, unless it is at home elsewhere, as that of staff.
void move_account(Ctx& ctx, Id<Account> account, std::string_view role, Id<Unit> from, Id<Unit> to);

// Takes the authenticator app off an account whose owner has lost it, and ends his sessions. For the command
// line.
void remove_second_factor(Ctx& ctx, Id<Account> account);

// For the command line. A new password (crypto::hash_password) ends every session of the account.
void set_password_hash(Ctx& ctx, Id<Account> account, const std::string& hash);
// Takes a block by staff and one by failed attempts off.
void unlock_account(Ctx& ctx, Id<Account> account);
std::vector<std::string> role_names(Ctx& ctx);
std::string account_name(Ctx& ctx, Id<Account> account);

// A session as if the account had just signed in with all its factors; gives the token. For tests and the
// command line.
std::string open_session(Ctx& ctx, Id<Account> account);

// Writes that the actor has seen fields of a person; the person can read it. Only in writes. `person_name` as
// masked for a list.
void log_personal_view(Ctx& ctx, Id<Person> person, const std::vector<std::string>& fields,
                       std::string_view reason, std::string_view person_name = {});

// ---- audit ------------------------------------------------------------------------------------------------

// Writes a line that no route writes by itself: what a job or the program did.
void record(Ctx& ctx, std::string_view action);

struct AuditFault {
  std::int64_t audit_id = 0;  // 0: the chain itself, not one line
  std::string what;
};
struct AuditVerdict {
  std::int64_t lines = 0, links = 0;
  std::vector<AuditFault> faults;  // at most 100
};
// Recomputes the chain of the audit log and the log of personal views from zero.
AuditVerdict verify_audit(Ctx& ctx);

// ---- events -----------------------------------------------------------------------------------------------

struct SignedIn {
  Id<Account> account_id;
  Id<Session> session_id;
};
struct SignedOut {  // by himself, by another session or by staff
  Id<Account> account_id;
  Id<Session> session_id;  // 0: all of the account's
  Id<Session> kept_id;     // but this one; 0: none is kept
};
struct RoleGranted {
  Id<Account> account_id;
  std::string role;
  Id<Unit> unit_id;
};
struct RoleRevoked {
  Id<Account> account_id;
  std::string role;
  Id<Unit> unit_id;
};

// ---- parts that others fill -------------------------------------------------------------------------------

enum class SecondFactor { none, enrolled, required };
BOOST_DESCRIBE_ENUM(SecondFactor, none, enrolled, required)

struct MyRole {
  std::string role;
  Id<Unit> unit_id;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(MyRole, (), (role, unit_id, unit_name))

struct Me {
  Id<Account> account_id;
  std::optional<Id<Person>> person_id;
  std::optional<std::string> member_id;
  std::string name;
  std::string phone_masked;
  std::vector<MyRole> roles;
  std::vector<std::string> permissions;
  std::optional<Id<Unit>> home_unit_id;
  SecondFactor second_factor{};
  bool second_factor_pending = false;
  bool demo = false;
};
BOOST_DESCRIBE_STRUCT(Me, (),
                      (account_id, person_id, member_id, name, phone_masked, roles, permissions, home_unit_id,
                       second_factor, second_factor_pending, demo))

// What modules add to the answer of GET /me: app.get<MeFillers>().fill.push_back(…).
struct MeFillers {
  std::vector<std::function<void(Ctx&, Me&)>> fill;
};

// Somebody proves a phone that has no account, or one that is nobody's yet: a module that knows people by
// phone may open the account (create_account, grant_role) or link it (link_person), and answer it. The first
// that answers wins; if none does, there is no account and residents may register, a resident's account is
// made.
struct Newcomers {
  std::vector<std::function<std::optional<Id<Account>>(Ctx&, const std::string& phone)>> open;
};

// Sends a one-time code that holds until `until`; called in the transaction that makes the code, so it queues
// what takes time. Empty: nobody can send one. The demo's writes it to the log.
struct CodeSender {
  std::function<void(Ctx&, const std::string& phone, const std::string& code, Instant until)> send;
};

struct DemoAccount {
  std::string role, name, phone, password, unit_name;
};
BOOST_DESCRIBE_STRUCT(DemoAccount, (), (role, name, phone, password, unit_name))

// What GET /demo/accounts shows; filled by the demo's seed at every start.
struct DemoAccounts {
  std::vector<DemoAccount> items;
};

Module module();

}  // namespace linli::access
