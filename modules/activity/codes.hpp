// Codes that live for seconds: the one that the organiser shows, and the one that a person shows. Inside of
// this module.
#pragma once

#include "modules/activity/row.hpp"

namespace linli::activity {

Code code_of_activity(Ctx& ctx, Id<linli::Activity> activity_id);
// The activity that the code was shown for. Refuses code_invalid, code_expired.
Id<linli::Activity> read_activity_code(Ctx& ctx, std::string_view code);

Code code_of_person(Ctx& ctx);
struct Shown {
  Id<Account> account_id;
  Id<Person> person_id;
};
Shown read_person_code(Ctx& ctx, std::string_view code);

}  // namespace linli::activity
