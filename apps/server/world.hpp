// The small county that every `.case` scenario starts from: two towns with branches, a person for every role.
#pragma once

#include "platform/testkit/case_run.hpp"

namespace linli {

// Names: {county}, {town_a}, {town_b}, {village_a}, {village_b}, {branch_a1}, {branch_a2}, {branch_b1},
// {group_a1}, and of every member and resident {<who>} (member id), {<who>_person}, {<who>_account}. Who can
// be `as`: see world.cpp.
testkit::World make_world(testkit::TestApp& test);

// A new session for one of them: staff are signed out when idle, so after a tick the first ones have ended.
std::string sign_in_again(testkit::TestApp& test, const testkit::World& world, const std::string& who);

}  // namespace linli
