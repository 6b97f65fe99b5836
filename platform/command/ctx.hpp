// What a command sees: the transaction, the time, who asks, and the rest of the program through events.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <typeindex>
#include <unordered_map>

#include "platform/command/permission.hpp"
#include "platform/core/refusal.hpp"
#include "platform/core/things.hpp"
#include "platform/core/time.hpp"
#include "platform/db/tx.hpp"

namespace linli {

class App;

// What came with the request beside its input.
struct Call {
  std::string request_id;
  std::string address;
  std::string agent;                     // User-Agent, at most 200 bytes
  std::string locale = "zh-CN";          // or "en"
  std::optional<std::int64_t> if_match;  // the version that the client has seen
  bool secure = false;                   // came over TLS
  bool exporting = false;                // a list is asked for a file: pages may be long
};

struct Ctx {
  App& app;
  db::Tx& db;
  Instant now;
  const Actor& actor;
  const Call& call;

  // For the audit line of this command: what it was done to, and where.
  struct Subject {
    std::int64_t id = 0;
    Id<Unit> unit_id;
    std::string detail;
  } subject;

  Day today() const { return day_of(now); }

  template <class Thing>
  Id<Thing> new_id() {
    return Id<Thing>{next_id()};
  }

  // Tells whoever listens, in this transaction. A listener that refuses undoes the whole command.
  template <class Event>
  void publish(const Event& event) {
    publish_erased(std::type_index(typeid(Event)), &event);
  }

  // When the command is durable.
  void after_commit(std::function<void()> step) { db.after_commit(std::move(step)); }

  // Names what the audit line is about.
  template <class Thing>
  void about(Id<Thing> id, Id<Unit> unit_id = {}, std::string detail = {}) {
    subject = {id.value, unit_id, std::move(detail)};
  }

  // The version that an edit expects; refuses request.version_required when the client sent no If-Match.
  std::int64_t expected_version() const {
    demand(call.if_match.has_value(), refusal::version_required);
    return *call.if_match;
  }

 private:
  std::int64_t next_id();
  void publish_erased(std::type_index type, const void* event);
};

}  // namespace linli
