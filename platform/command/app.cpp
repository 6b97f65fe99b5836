#include "platform/command/app.hpp"

#include <atomic>

namespace linli {
namespace {

const Actor program{.name = "linli", .program = true};
const Call no_call{};

}  // namespace

std::int64_t Ctx::next_id() { return app.next_id(); }
void Ctx::publish_erased(std::type_index type, const void* event) { app.publish(*this, type, event); }

App::App(std::shared_ptr<db::Store> store, Clock clock, AppOptions options)
    : store_(std::move(store)), clock_(std::move(clock)), options_(std::move(options)), ids_(options_.node) {}

std::size_t App::new_place() {
  static std::atomic<std::size_t> places = 0;
  return places++;
}

// Parts go in the opposite order of their making, since later ones may lean on earlier ones.
App::~App() {
  parts_.clear();
  while (!in_order_.empty()) in_order_.pop_back();
}

void App::add(std::span<const Module> modules) {
  for (const Module& module : modules) {
    store_->migrate(module.migrations);
    modules_.push_back(module);
    routes.begin_module(std::string(module.name));
    if (module.declare) module.declare(*this);
  }
}

void App::publish(Ctx& ctx, std::type_index type, const void* event) {
  const auto found = listeners_.find(type);
  if (found == listeners_.end()) return;
  for (const auto& listener : found->second) listener(ctx, event);
}

void App::write(const std::function<void(Ctx&)>& work, db::Store::Repeatable repeatable) {
  const auto as_program = [&](db::Tx& tx) {
    Ctx ctx{*this, tx, now(), program, no_call, {}};
    work(ctx);
  };
  store_->write(as_program, repeatable);
}

void App::read(const std::function<void(Ctx&)>& work) {
  store_->read([&](db::Tx& tx) {
    Ctx ctx{*this, tx, now(), program, no_call, {}};
    work(ctx);
  });
}

}  // namespace linli
