// The command line. `linli --help` teaches; every command has an example.
#include <cstdio>
#include <functional>

#include <CLI/CLI.hpp>
#include <spdlog/spdlog.h>

#include "apps/server/backup.hpp"
#include "apps/server/config.hpp"
#include "apps/server/describe.hpp"
#include "apps/server/import_export.hpp"
#include "apps/server/init.hpp"
#include "apps/server/log.hpp"
#include "apps/server/modules.hpp"
#include "apps/server/program.hpp"
#include "apps/server/serve.hpp"
#include "apps/server/user.hpp"
#include "apps/server/verify.hpp"
#include "platform/core/refusal.hpp"

namespace {

using namespace linli;

struct Flags {
  std::string config_file;
  std::string data_dir, store, address, public_url;
  int port = -1;
};

// Flags win over the environment, which wins over the file.
Config configured(const Flags& flags, bool demo) {
  Config config;
  if (demo) config.data_dir = "linli-demo";
  if (!flags.data_dir.empty()) config.data_dir = flags.data_dir;
  const auto beside = config.data_dir / "linli.toml";
  if (!flags.config_file.empty())
    read_config_file(config, flags.config_file);
  else if (std::filesystem::exists(beside))
    read_config_file(config, beside);
  read_environment(config);
  if (!flags.store.empty()) config.store = flags.store;
  if (!flags.address.empty()) config.address = flags.address;
  if (!flags.public_url.empty()) config.public_url = flags.public_url;
  if (flags.port >= 0) config.port = static_cast<std::uint16_t>(flags.port);
  config.demo = demo;
  return config;
}

// What runs beside the server makes identifiers of its own.
Config beside_server(const Flags& flags) {
  Config config = configured(flags, false);
  config.node = terminal_node;
  return config;
}

void add_place(CLI::App& command, Flags& flags) {
  command.add_option("--data", flags.data_dir,
                     "directory of the store, keys and files (default: linli-data)");
  command.add_option("--store", flags.store, "postgres://… to keep the store on a server");
  command.add_option("--config", flags.config_file,
                     "settings in TOML (default: linli.toml in the data directory)");
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App cli{
      "Linli: the platform of a county's grass-roots work, in one program and one file.\n\n"
      "  linli serve --demo                        a county that looks alive, on http://localhost:8080\n"
      "  linli init --county 410122 --data DIR     a county of your own\n"
      "  linli serve --data DIR"};
  cli.require_subcommand(1);
  cli.set_version_flag("--version", "linli 1");
  Flags flags;
  std::function<int()> chosen;
  bool demo = false;

  auto* serve_command =
      cli.add_subcommand("serve", "Serve pages and API.\nExample: linli serve --data /srv/linli --port 8080");
  add_place(*serve_command, flags);
  serve_command->add_option("--port", flags.port, "port (default 8080)")->check(CLI::Range(0, 65535));
  serve_command->add_option("--address", flags.address,
                            "address to listen on (default 127.0.0.1; 0.0.0.0 for all)");
  serve_command->add_option("--public-url", flags.public_url,
                            "address as people type it, for links and QR codes");
  serve_command->add_flag("--demo", demo, "a made-up county, in linli-demo unless --data says where");
  serve_command->callback([&] { chosen = [&] { return serve(configured(flags, demo)); }; });

  std::string county, admin_phone, admin_name;
  auto* init_command = cli.add_subcommand(
      "init",
      "Make a county's store with its real towns and villages.\n"
      "Example: linli init --county 410122 --data /srv/linli --admin 13800000000 --name Admin");
  add_place(*init_command, flags);
  init_command->add_option("--county", county, "six-digit statistical code")->required();
  init_command->add_option("--admin", admin_phone,
                           "phone of the first administrator; his password is asked for");
  init_command->add_option("--name", admin_name, "his name");
  init_command->callback([&] {
    chosen = [&] {
      const auto config = beside_server(flags);
      auto app = open_program(config);
      const auto unit = init_county(*app, county);
      if (!admin_phone.empty())
        add_user(*app, {.phone = admin_phone, .name = admin_name, .role = "county_admin", .unit_id = unit});
      std::printf("The county is ready in %s. Next: linli serve --data %s\n", config.data_dir.c_str(),
                  config.data_dir.c_str());
      return 0;
    };
  });

  ImportExport transfer;
  auto* import_command = cli.add_subcommand(
      "import", "Import members from CSV.\nExample: linli import --data DIR --unit 410122102 members.csv");
  add_place(*import_command, flags);
  import_command
      ->add_option("file", transfer.file,
                   "CSV in UTF-8; the first line names the columns; an empty cell changes nothing, "
                   "(empty) empties the field")
      ->required()
      ->check(CLI::ExistingFile);
  import_command
      ->add_option("--unit", transfer.unit_code, "statistical code of the unit that the members belong to")
      ->required();
  import_command->add_flag("--skip-bad", transfer.skip_bad,
                           "import the good rows; without it one bad row stops all");
  import_command->callback(
      [&] { chosen = [&] { return import_members(*open_program(beside_server(flags)), transfer); }; });

  auto* export_command = cli.add_subcommand(
      "export", "Export the register of members as CSV.\nExample: linli export --data DIR members.csv");
  add_place(*export_command, flags);
  export_command->add_option("file", transfer.file, "where to write")->required();
  export_command->add_option("--unit", transfer.unit_code, "statistical code (default: the whole county)");
  export_command->callback(
      [&] { chosen = [&] { return export_members(*open_program(beside_server(flags)), transfer); }; });

  std::string backup_file;
  auto* backup_command = cli.add_subcommand(
      "backup",
      "Write everything to one file while the server runs.\nExample: linli backup --data DIR backup.linli");
  add_place(*backup_command, flags);
  backup_command->add_option("file", backup_file, "where to write; must not exist")->required();
  backup_command->callback([&] { chosen = [&] { return backup(beside_server(flags), backup_file); }; });

  auto* restore_command = cli.add_subcommand(
      "restore",
      "Bring a backup back into an empty place.\nExample: linli restore backup.linli --data NEW_DIR");
  add_place(*restore_command, flags);
  restore_command->add_option("file", backup_file, "what backup wrote")->required()->check(CLI::ExistingFile);
  restore_command->callback([&] { chosen = [&] { return restore(beside_server(flags), backup_file); }; });

  auto* verify_command = cli.add_subcommand(
      "verify", "Recompute ledger, chains and roots from zero.\nExample: linli verify --data DIR");
  add_place(*verify_command, flags);
  verify_command->callback([&] { chosen = [&] { return verify(*open_program(beside_server(flags))); }; });

  NewUser user;
  std::string unit_code;
  auto* user_command =
      cli.add_subcommand("user",
                         "Accounts from the terminal.\nExample: linli user add --data DIR --phone "
                         "13800000000 --name 'Zhang San' --role town_staff --unit 410122102");
  user_command->require_subcommand(1);
  auto* user_add =
      user_command->add_subcommand("add",
                                   "Open an account with a role.\nExample: linli user add --data DIR --phone "
                                   "13800000000 --name 'Zhang San' --role county_admin");
  auto* user_password = user_command->add_subcommand("password",
                                                     "Set a password, asked for on the terminal.\nExample: "
                                                     "linli user password --data DIR --phone 13800000000");
  auto* user_unlock = user_command->add_subcommand(
      "unlock", "Unlock an account.\nExample: linli user unlock --data DIR --phone 13800000000");
  for (auto* command : {user_add, user_password, user_unlock}) {
    add_place(*command, flags);
    command->add_option("--phone", user.phone, "mobile number")->required();
  }
  user_add->add_option("--name", user.name, "name")->required();
  user_add->add_option("--role", user.role, "role, as `linli user roles` lists them")->required();
  user_add->add_option("--unit", unit_code, "statistical code of the unit (default: the county)");
  auto* user_roles =
      user_command->add_subcommand("roles", "List the roles.\nExample: linli user roles --data DIR");
  add_place(*user_roles, flags);
  user_add->callback([&] {
    chosen = [&] {
      auto app = open_program(beside_server(flags));
      user.unit_id = unit_named(*app, unit_code);
      return add_user(*app, user);
    };
  });
  user_password->callback(
      [&] { chosen = [&] { return set_password(*open_program(beside_server(flags)), user.phone); }; });
  user_unlock->callback(
      [&] { chosen = [&] { return unlock(*open_program(beside_server(flags)), user.phone); }; });
  user_roles->callback([&] { chosen = [&] { return list_roles(*open_program(beside_server(flags))); }; });

  auto* keys_command = cli.add_subcommand(
      "rotate-keys",
      "Add a key; from the next start on everything new is sealed with it. Old keys still open.\n"
      "Stop the server first. Example: linli rotate-keys --data DIR");
  add_place(*keys_command, flags);
  keys_command->callback([&] { chosen = [&] { return rotate_keys(beside_server(flags)); }; });

  auto* openapi_command = cli.add_subcommand(
      "openapi", "Print the API's description (OpenAPI 3.1).\nExample: linli openapi > openapi.json");
  openapi_command->callback([&] { chosen = [] { return print_openapi(); }; });

  CLI11_PARSE(cli, argc, argv);
  try {
    log_as_json(configured(flags, demo).log_level);
    return chosen();
  } catch (const Refused& refused) {
    std::fprintf(stderr, "Refused: %s\n", refused.what());
    for (const auto& field : refused.fields())
      std::fprintf(stderr, "  %s: %s\n", field.field.c_str(), field.code.c_str());
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
  }
  return 1;
}
