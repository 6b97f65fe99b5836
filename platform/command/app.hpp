// The assembled program: one store, one clock, the engines' and modules' parts, their routes and listeners.
#pragma once

#include <any>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <typeindex>
#include <unordered_map>
#include <vector>

#include "platform/command/ctx.hpp"
#include "platform/command/route.hpp"
#include "platform/db/store.hpp"

namespace linli {

// What an engine or module brings. Listed once, in apps/server/modules.cpp, lowest floor first.
struct Module {
  std::string_view name;
  std::span<const db::Migration> migrations;
  std::span<const db::Query* const> queries;
  std::vector<const Permission*> permissions;
  void (*declare)(App&) = nullptr;
};

struct AppOptions {
  std::string data_dir;    // files, keys, uploads
  std::string public_url;  // "https://…", for links and QR codes; empty: relative
  bool demo = false;
  unsigned node =
      0;  // 0–63, another for each process that shares a store, so that no identifier is made twice
};

// What the access engine lends to the dispatcher, which stands below it.
struct Gate {
  // Who holds this token; an anonymous actor when nobody does.
  std::function<Actor(Ctx&, std::string_view token)> authenticate = [](Ctx&, std::string_view) {
    return Actor{};
  };
  // Whether somebody with this token was authenticated lately. It may have ended since.
  std::function<bool(std::string_view token, Instant now)> remembers = [](std::string_view, Instant) {
    return true;
  };
  // Writes the audit line of a command that succeeded.
  std::function<void(Ctx&, const Route&)> record = [](Ctx&, const Route&) {};
};

class App {
 public:
  App(std::shared_ptr<db::Store> store, Clock clock, AppOptions options);
  ~App();

  // Applies migrations, then lets every module declare itself. The first part of set-up; see also `started`.
  void add(std::span<const Module> modules);

  db::Store& store() { return *store_; }
  Instant now() const { return clock_(); }
  const AppOptions& options() const { return options_; }
  std::int64_t next_id() { return ids_.next(now()); }
  const std::vector<Module>& modules() const { return modules_; }

  // State that an engine keeps for the life of the program: app.make<figure::Figures>(…) once,
  // app.get<figure::Figures>() after.
  template <class Part, class... Args>
  Part& make(Args&&... args) {
    auto part = std::make_shared<Part>(std::forward<Args>(args)...);
    Part& made = *part;
    const std::size_t place = place_of<Part>();
    if (parts_.size() <= place) parts_.resize(place + 1);
    parts_[place] = part;
    in_order_.push_back(std::move(part));
    return made;
  }
  template <class Part>
  Part& get() {
    const std::size_t place = place_of<Part>();
    if (place >= parts_.size() || !parts_[place]) throw Broken(typeid(Part).name());
    return *static_cast<Part*>(parts_[place].get());
  }

  template <class Event>
  void on(void (*listener)(Ctx&, const Event&)) {
    listeners_[typeid(Event)].push_back(
        [listener](Ctx& ctx, const void* event) { listener(ctx, *static_cast<const Event*>(event)); });
  }
  void publish(Ctx& ctx, std::type_index type, const void* event);

  // Runs `work` as the program itself (jobs, seeds, the command line): an actor without account, with every
  // permission checked by nobody. A long write that may be run again from its start should say so: it goes
  // without a savepoint, which costs more the more is written under it.
  void write(const std::function<void(Ctx&)>& work, db::Store::Repeatable = db::Store::Repeatable::no);
  void read(const std::function<void(Ctx&)>& work);

  Routes routes;
  Gate gate;

 private:
  // Every kind of part has a place of its own, the same in all programs of a process.
  static std::size_t new_place();
  template <class Part>
  static std::size_t place_of() {
    static const std::size_t place = new_place();
    return place;
  }

  std::shared_ptr<db::Store> store_;
  Clock clock_;
  AppOptions options_;
  Ids ids_;
  std::vector<Module> modules_;
  std::vector<std::shared_ptr<void>> parts_;  // by place
  std::vector<std::shared_ptr<void>> in_order_;
  std::unordered_map<std::type_index, std::vector<std::function<void(Ctx&, const void*)>>> listeners_;
};

}  // namespace linli
