// A server among others, after others, and without its store.
#include <cstdlib>

#include "apps/server/tests/real.hpp"
#include "platform/db/connection.hpp"

namespace linli {
namespace {

using Serve = Real;

TEST_F(Serve, is_refused_while_another_serves_the_same_directory) {
  const std::vector<std::string> serve{"serve", "--data", config_.data_dir, "--port",
                                       std::to_string(testkit::free_port())};
  server_->start();
  const auto second = run_linli(dir_, serve);
  EXPECT_NE(second.code, 0);
  EXPECT_NE(second.said.find("Another `linli serve` is running on " + config_.data_dir.string()),
            std::string::npos)
      << second.said;
  server_->kill();
  EXPECT_NO_THROW(server_->start()) << "who was killed is no longer in the way";
  EXPECT_EQ(server_->stop(), 0);
}

TEST_F(Serve, begins_without_what_a_killed_one_left_half_done) {
  for (const char* name : {"uploads", "exports", "files/coming"}) {
    std::filesystem::create_directories(config_.data_dir / name);
    std::ofstream(config_.data_dir / name / "1") << "personal";
  }
  server_->start();
  for (const char* name : {"uploads/1", "exports/1", "files/coming/1"})
    EXPECT_FALSE(std::filesystem::exists(config_.data_dir / name)) << name;
}

TEST_F(Serve, beside_which_the_register_is_exported_for_its_owners_eyes_alone) {
  server_->start();
  const auto file = dir_.path() / "members.csv";
  const auto made = run_linli(dir_, {"export", "--data", config_.data_dir, file});
  ASSERT_EQ(made.code, 0) << made.said;
  using std::filesystem::perms;
  EXPECT_EQ(std::filesystem::status(file).permissions(), perms::owner_read | perms::owner_write);
  EXPECT_NE(text_of_file(file).find("13800000000"), std::string::npos);
}

TEST_F(Serve, keeps_whatever_a_browser_calls_itself_as_text) {
  server_->start();
  testkit::HttpClient client(server_->port(), {});
  const auto asked =
      client.ask("POST", "/api/v1/sessions", R"({"phone":"13900000000","password":"wrong-2026"})",
                 {{"User-Agent", std::string(199, 'x') + "\xE4\xB8\xAD\xFF"}});
  ASSERT_TRUE(asked);
  EXPECT_EQ(asked->status, 401) << asked->body;
}

// Stores on a server; none when there is no server to test with.
std::vector<std::string> servers() {
  const char* address = std::getenv("LINLI_TEST_POSTGRES");
  return address ? std::vector<std::string>{address} : std::vector<std::string>{};
}

class ServeFromServer : public testing::TestWithParam<std::string> {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(ServeFromServer);
INSTANTIATE_TEST_SUITE_P(, ServeFromServer, testing::ValuesIn(servers()),
                         [](const auto&) { return "PostgreSQL"; });

TEST_P(ServeFromServer, outlives_the_store_and_says_that_it_is_away) {
  const testkit::TempDir dir;
  const auto data = dir.path() / "data";
  const std::string name = "linli_away", address = GetParam().substr(0, GetParam().rfind('/') + 1) + name;
  const auto server = db::open_postgres(GetParam());
  server->script("DROP DATABASE IF EXISTS " + name);
  server->script("CREATE DATABASE " + name);
  const auto made = run_linli(dir, {"init", "--county", "410122", "--data", data, "--store", address});
  ASSERT_EQ(made.code, 0) << made.said;
  std::ofstream(data / "linli.toml") << "store = \"" << address << "\"\n";
  testkit::ServerProcess process(linli_program(), data);
  process.start();
  server->script("DROP DATABASE " + name + " WITH (FORCE)");
  testkit::HttpClient client(process.port(), "nobody");
  const auto status = [&](const char* method, const char* path, const char* body = "") {
    const auto answer = client.ask(method, path, body);
    return answer ? answer->status : 0;
  };
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(status("GET", "/"), 200) << "a page needs no store";
    EXPECT_EQ(status("GET", "/console/members"), 200);
    EXPECT_EQ(status("GET", "/readyz"), 503);
    EXPECT_EQ(status("GET", "/api/v1/me"), 503);
    EXPECT_EQ(status("POST", "/api/v1/credits", "{}"), 503);
    EXPECT_EQ(status("GET", "/healthz"), 200);
  }
  EXPECT_EQ(process.stop(), 0);
}

}  // namespace
}  // namespace linli
