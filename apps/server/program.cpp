#include "apps/server/program.hpp"

#include <filesystem>
#include <stdexcept>

#include <fmt/format.h>

#include "apps/server/modules.hpp"
#include "platform/crypto/key_ring.hpp"

namespace linli {

std::unique_ptr<App> open_program(const Config& config, Clock clock) {
  namespace fs = std::filesystem;
  fs::create_directories(config.data_dir);
  fs::permissions(config.data_dir, fs::perms::owner_all);
  const auto key_file = config.data_dir / "keys";
  auto keys = fs::exists(key_file) ? crypto::KeyRing::load(key_file) : crypto::KeyRing::create(key_file);
  auto store = std::make_shared<db::Store>(db::StoreOptions{.address = config.store_address()});
  auto app = std::make_unique<App>(
      std::move(store), std::move(clock),
      AppOptions{.data_dir = config.data_dir.string(), .public_url = config.public_url, .demo = config.demo});
  app->make<crypto::KeyRing>(std::move(keys));
  app->add(all_modules());
  return app;
}

void require_initialised(const Config& config) {
  if (!config.store.empty() || std::filesystem::exists(config.data_dir / "store.db")) return;
  throw std::runtime_error(fmt::format("There is no store in {}. Make one with `linli init --county 410122 --data {}`, or try `linli serve --demo`.",
                                       config.data_dir.string(), config.data_dir.string()));
}

}  // namespace linli
