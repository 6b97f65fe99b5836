// The demo: 中牟县's real tree with made-up people, who have lived a year in it. Everything they did went
// through the API as themselves, on a clock that ran through that year, so that every record is one that the
// program itself would make. The same every time but for the keys.
#pragma once

#include <string>

#include "apps/server/config.hpp"
#include "platform/command/app.hpp"

namespace linli {

// Makes the demo's store unless it is there.
void make_demo(const Config& config);

// Fills what GET /demo/accounts shows; at every start.
void list_demo_accounts(App& app);
void print_demo_accounts(App& app, const std::string& url);

}  // namespace linli
