// Names of things whose identifiers travel between floors. They are only named here: Id<Unit> needs no more.
#pragma once

#include "platform/core/id.hpp"

namespace linli {

struct Account;
struct Session;
struct Person;
struct Unit;
struct File;
struct Job;

}  // namespace linli
