// Messages to accounts: kept in the app's inbox, pushed at once to whoever is connected, and put into an
// outbox for channels that reach people outside it.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/command/app.hpp"

namespace linli {
struct Message;
}

namespace linli::notify {

namespace can {
inline constexpr Permission see_text_messages{"notify.see_text_messages"};
}

using Params = std::vector<std::pair<std::string, std::string>>;

// Tells `account_id` something. `kind` chooses the text (i18n key `message.<kind>`), `params` fill its gaps,
// `link` is a path of the client ("/points"). Nothing is sent when the command is undone. An account of 0 is
// nobody: nothing happens.
void send(Ctx& ctx, Id<Account> account_id, std::string_view kind, const Params& params = {},
          std::string_view link = {});

// Pushes one event to the account's open event streams when the command is durable; kept nowhere. `json` is
// the event's content.
void push(Ctx& ctx, Id<Account> account_id, std::string_view event, std::string json);

// The same to whatever account a person has, which is looked for only while anybody has a stream open.
void push_to_person(Ctx& ctx, Id<Person> person_id, std::string_view event, std::string json);

// A message on its way out of the app.
struct Outgoing {
  std::string channel;
  Id<Account> account_id;
  std::string kind;
  std::string params;  // JSON
  std::string link;
};
BOOST_DESCRIBE_STRUCT(Outgoing, (), (channel, account_id, kind, params, link))

// A way to reach people outside of the app: a text message, a letter of the mini-program. `deliver` runs in a
// job, outside of any transaction; when it throws, it is tried again later.
struct Channel {
  std::string name;
  std::function<void(App&, const Outgoing&)> deliver;
};

// In `declare`: every message is from now on also put into the outbox for this channel.
void add_channel(App& app, Channel channel);

Module module();

}  // namespace linli::notify
