// Runs scenarios against a fresh program each.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "platform/testkit/case_file.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli::testkit {

// What a scenario starts from: names for {name} in paths and bodies, and the session token of everybody who
// can be `as`.
struct World {
  std::map<std::string, std::string, std::less<>> names;
  std::map<std::string, std::string, std::less<>> tokens;
};

struct CaseSetting {
  std::span<const Module> modules;
  bool postgres = false;
  std::function<World(TestApp&)> make_world;
  std::function<void(TestApp&)> run_jobs;
  // A new session for somebody of the world, whose old one may have ended when the clock moved.
  std::function<std::string(TestApp&, const World&, const std::string& who)> sign_in = {};
  DispatchOptions dispatch;
};

// Nothing when every promise was kept; else `file:line: what was wrong`.
std::string run_scenario(const Scenario& scenario, const CaseSetting& setting);

// Calls every route as anonymous and as everybody in the world, with identifiers that name nothing: nobody
// gets in without the permission, nothing fails. Returns the faults, and the number of calls.
std::vector<std::string> run_matrix(const CaseSetting& setting, int& calls);

}  // namespace linli::testkit
