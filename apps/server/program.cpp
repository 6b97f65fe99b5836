#include "apps/server/program.hpp"

#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include <fmt/format.h>

#include "apps/server/modules.hpp"
#include "engines/notify/sms.hpp"
#include "platform/crypto/key_ring.hpp"
#include "platform/db/copy.hpp"

namespace linli {

std::unique_ptr<App> open_program(const Config& config, Clock clock) {
  namespace fs = std::filesystem;
  fs::create_directories(config.data_dir);
  fs::permissions(config.data_dir, fs::perms::owner_all);
  const auto key_file = config.data_dir / "keys";
  const auto address = config.store_address();
  // New keys beside an old store would make everything sealed unreadable, and look as if nothing had
  // happened.
  if (!fs::exists(key_file) && db::holds_a_store(address))
    throw std::runtime_error(
        fmt::format("The keys {} are missing, but {} holds a store that was sealed with them. Bring the file "
                    "back from a backup.",
                    key_file.string(), address));
  auto keys = fs::exists(key_file) ? crypto::KeyRing::load(key_file) : crypto::KeyRing::create(key_file);
  auto store = std::make_shared<db::Store>(db::StoreOptions{.address = address});
  auto app = std::make_unique<App>(std::move(store), std::move(clock),
                                   AppOptions{.data_dir = config.data_dir.string(),
                                              .public_url = config.public_url,
                                              .demo = config.demo,
                                              .node = config.node});
  app->make<crypto::KeyRing>(std::move(keys));
  app->add(all_modules());
  notify::use_sms_gateway(*app, {config.sms_gateway, config.sms_key});
  return app;
}

int rotate_keys(const Config& config) {
  require_initialised(config);
  const auto keys = crypto::KeyRing::rotate(config.data_dir / "keys");
  std::printf(
      "%zu keys; the newest seals from the next start on, and a job then seals the old values anew. Make a "
      "backup now.\n",
      keys.numbers().size());
  return 0;
}

void require_initialised(const Config& config) {
  if (!config.store.empty() || std::filesystem::exists(config.data_dir / "store.db")) return;
  throw std::runtime_error(
      fmt::format("There is no store in {}. Make one with `linli init --county 410122 --data {}`, or try "
                  "`linli serve --demo`.",
                  config.data_dir.string(), config.data_dir.string()));
}

}  // namespace linli
