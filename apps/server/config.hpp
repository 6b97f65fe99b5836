// How the server is set up: flags win over the environment (LINLI_PORT …), which wins over the file
// (linli.toml in the data directory, or --config), which wins over the defaults.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace linli {

inline constexpr unsigned terminal_node = 63;  // of the commands that run beside a server

struct Config {
  std::filesystem::path data_dir = "linli-data";
  std::string store;  // empty: data_dir/store.db; or postgres://…
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;
  std::string public_url;  // https://… as people type it; empty: links are relative
  std::string tls_certificate, tls_key;
  std::vector<std::string> trusted_proxies;
  std::vector<std::string> origins;  // other sites whose pages may call the API; empty: none
  double requests_per_second_per_address = 200;
  double requests_per_second_per_account = 50;
  unsigned node = 0;   // 0–62: another for each server that shares a PostgreSQL store
  unsigned loops = 0;  // event loops; 0: one per core
  std::size_t workers = 4;
  std::string sms_gateway, sms_key;  // where text messages are posted to; empty: none are sent
  std::string log_level = "info";
  bool demo = false;

  std::string store_address() const { return store.empty() ? (data_dir / "store.db").string() : store; }
};

// Reads the file (when there is one) and the environment into `config`. Throws std::runtime_error naming the
// file, the line and the word that it does not know.
void read_config_file(Config& config, const std::filesystem::path& file);
void read_environment(Config& config);

}  // namespace linli
