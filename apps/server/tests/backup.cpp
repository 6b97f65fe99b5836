#include <atomic>
#include <thread>

#include "apps/server/tests/real.hpp"

namespace linli {
namespace {

namespace fs = std::filesystem;

constexpr const char* pdf = "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n";

std::vector<std::string> files_below(const fs::path& dir) {
  std::vector<std::string> names;
  if (fs::exists(dir))
    for (const auto& entry : fs::recursive_directory_iterator(dir))
      if (entry.is_regular_file())
        names.push_back(fs::relative(entry.path(), dir).string() + " " + text_of_file(entry.path()));
  std::sort(names.begin(), names.end());
  return names;
}

using Backup = Real;

TEST_F(Backup, taken_under_writes_is_a_whole_store_again) {
  server_->start();
  testkit::HttpClient client(server_->port(), token_);
  const auto coming = config_.data_dir / "files" / "coming";
  fs::create_directories(coming);
  std::ofstream(coming / "1") << "half of a photo";
  const auto sent = client.ask("POST", "/api/v1/files", pdf,
                               {{"Content-Type", "application/pdf"}, {"X-File-Name", "a.pdf"}});
  ASSERT_TRUE(sent);
  ASSERT_EQ(sent->status, 200) << sent->body;

  std::atomic<bool> stop{false};
  std::atomic<int> made{0}, wrong{0};
  std::vector<std::thread> writers;
  for (int i = 0; i < 3; ++i)
    writers.emplace_back([&] {
      testkit::HttpClient writer(server_->port(), token_);
      while (!stop) ++(credit(writer).status == 200 ? made : wrong);
    });
  while (made < 200 && wrong == 0) std::this_thread::yield();
  const int before = made;
  const auto file = (dir_.path() / "backup.linli").string();
  const auto taken = run_linli(dir_, {"backup", "--data", config_.data_dir, file});
  const int after = made + 3;
  stop = true;
  for (auto& writer : writers) writer.join();
  ASSERT_EQ(taken.code, 0) << taken.said;
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_FALSE(fs::exists(file + ".part"));
  EXPECT_FALSE(fs::exists(file + ".store"));
  EXPECT_EQ(run_linli(dir_, {"backup", "--data", config_.data_dir, file}).code, 1)
      << "a backup is never written over";
  EXPECT_EQ(server_->stop(), 0);

  const auto place = dir_.path() / "again";
  const auto restored = run_linli(dir_, {"restore", file, "--data", place});
  ASSERT_EQ(restored.code, 0) << restored.said;
  const auto verified = run_linli(dir_, {"verify", "--data", place});
  EXPECT_EQ(verified.code, 0) << verified.said;
  EXPECT_EQ(text_of_file(place / "keys"), text_of_file(config_.data_dir / "keys"));
  EXPECT_EQ(fs::status(place / "keys").permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_FALSE(files_below(place / "files").empty());
  EXPECT_FALSE(fs::exists(place / "files" / "coming")) << "what is still being received is no file yet";
  fs::remove_all(coming);
  EXPECT_EQ(files_below(place / "files"), files_below(config_.data_dir / "files"));

  testkit::ServerProcess again(linli_program(), place);
  again.start();
  testkit::HttpClient reader(again.port(), token_);
  const auto points = balance(reader);
  EXPECT_GE(points, before);
  EXPECT_LE(points, after);
  EXPECT_EQ(credit(reader).status, 200);

  const auto refused = run_linli(dir_, {"restore", file, "--data", place});
  EXPECT_EQ(refused.code, 1);
  EXPECT_NE(refused.said.find("not empty"), std::string::npos) << refused.said;
}

TEST_F(Backup, that_is_damaged_or_none_is_refused) {
  const auto file = dir_.path() / "backup.linli";
  ASSERT_EQ(run_linli(dir_, {"backup", "--data", config_.data_dir, file}).code, 0);
  auto bytes = text_of_file(file);
  std::ofstream(dir_.path() / "half", std::ios::binary) << bytes.substr(0, bytes.size() / 2);
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
  bytes[bytes.size() / 2 + 1] = static_cast<char>(bytes[bytes.size() / 2 + 1] ^ 0x55);
  std::ofstream(dir_.path() / "altered", std::ios::binary) << bytes;
  std::ofstream(dir_.path() / "none", std::ios::binary) << "no archive at all";
  for (const char* name : {"half", "altered", "none"}) {
    const auto ran =
        run_linli(dir_, {"restore", dir_.path() / name, "--data", dir_.path() / (std::string("to-") + name)});
    EXPECT_EQ(ran.code, 1) << name << ": " << ran.said;
    EXPECT_FALSE(ran.said.empty());
  }
  const auto nowhere = run_linli(dir_, {"backup", "--data", dir_.path() / "nothing", dir_.path() / "b"});
  EXPECT_EQ(nowhere.code, 1);
  EXPECT_NE(nowhere.said.find("linli init"), std::string::npos) << nowhere.said;
}

}  // namespace
}  // namespace linli
