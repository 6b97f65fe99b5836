// Codes that live for seconds: the one that the organiser shows, and the one that a person shows. Inside of
// this module.
#pragma once

#include <map>
#include <mutex>

#include "modules/activity/row.hpp"
#include "platform/db/group_work.hpp"

namespace linli::activity {

Code code_of_activity(Ctx& ctx, Id<linli::Activity> activity_id);
// The activity that the code was shown for. Refuses code_invalid, code_expired.
Id<linli::Activity> read_activity_code(Ctx& ctx, std::string_view code);

// Whether somebody has typed six digits instead of scanning. They open the activity for which they are typed,
// and no other.
bool is_short(std::string_view code);
// Refuses code_invalid, code_expired, and too_many_tries to whoever guesses.
void read_short_code(Ctx& ctx, Id<linli::Activity> activity_id, std::string_view code);

// Codes that a group of commands has found genuine: hundreds who come at once have scanned the same one.
class Genuine {
 public:
  struct Code {
    std::string subject;
    std::int64_t from_s = 0, until_s = 0;  // since 1970
  };
  explicit Genuine(db::Store& store) : in_group_(store) {}
  const Code* find(Ctx& ctx, std::string_view code) const;
  void add(Ctx& ctx, std::string_view code, const Code& shown) const;

 private:
  using Codes = std::map<std::string, Code, std::less<>>;
  db::GroupWork<Codes> in_group_;
};

// Who has typed what was wrong. Kept in memory: a command that is refused leaves nothing behind in the store.
class Guesses {
 public:
  // How many different codes the account has tried since then, with this one.
  std::size_t add(Id<Account> account_id, std::string_view code, Instant at, Instant since);
  std::size_t count(Id<Account> account_id, Instant since);

 private:
  using Tries = std::map<std::string, Instant, std::less<>>;
  std::mutex mutex_;
  std::map<Id<Account>, Tries> by_account_;
};

Code code_of_person(Ctx& ctx);
struct Shown {
  Id<Account> account_id;
  Id<Person> person_id;
};
Shown read_person_code(Ctx& ctx, std::string_view code);

}  // namespace linli::activity
