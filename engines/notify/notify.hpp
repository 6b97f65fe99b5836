// Messages to accounts: kept in the app's inbox, pushed at once to whoever is connected, and put into an outbox for channels that
// reach people outside it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/command/app.hpp"

namespace linli {
struct Message;
}

namespace linli::notify {

using Params = std::vector<std::pair<std::string, std::string>>;

// Tells `account_id` something. `kind` chooses the text (i18n key `message.<kind>`), `params` fill its gaps, `link` is a path of the
// client ("/points"). Nothing is sent when the command is undone. An account of 0 is nobody: nothing happens.
void send(Ctx& ctx, Id<Account> account_id, std::string_view kind, const Params& params = {}, std::string_view link = {});

// Pushes one event to the account's open event streams when the command is durable; kept nowhere. `json` is the event's content.
void push(Ctx& ctx, Id<Account> account_id, std::string_view event, std::string json);

Module module();

}  // namespace linli::notify
