// A disk that is full or may not be written to. A limit on the size of files stands for the full disk, since
// it needs no rights.
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include "apps/server/tests/real.hpp"

namespace linli {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t room = 200 << 10;

// For the server it is as if there were no space beyond `bytes` in any file.
void limit_files(pid_t process, rlim_t bytes) {
  rlimit limit{};
  ASSERT_EQ(prlimit(process, RLIMIT_FSIZE, nullptr, &limit), 0);
  limit.rlim_cur = bytes;
  ASSERT_EQ(prlimit(process, RLIMIT_FSIZE, &limit, nullptr), 0);
}

using Disk = Real;

TEST_F(Disk, that_is_full_refuses_clearly_and_harms_nothing) {
  ::signal(SIGXFSZ, SIG_IGN);  // inherited: a real full disk sends no signal either
  server_->start();
  testkit::HttpClient client(server_->port(), token_);
  std::int64_t made = 0;
  for (int i = 0; i < 50; ++i) made += credit(client).status == 200;
  ASSERT_EQ(made, 50);

  limit_files(server_->pid(), fs::file_size(config_.store_address() + "-wal") + room);
  testkit::HttpAnswer last;
  for (int i = 0; i < 2000 && last.status != 503; ++i) {
    last = credit(client);
    made += last.status == 200;
    ASSERT_TRUE(last.status == 200 || last.status == 503) << last.status << " " << last.body;
  }
  EXPECT_EQ(last.status, 503);
  EXPECT_EQ(code_of(last), "store.disk_full") << last.body;
  EXPECT_NE(last.head.find("Retry-After"), std::string::npos);
  EXPECT_EQ(code_of(credit(client)), "store.disk_full") << "again and again";
  EXPECT_EQ(balance(client), made) << "reading goes on";
  const auto upload = client.ask("POST", "/api/v1/files", "%PDF-1.4\n" + std::string(9 << 20, ' '),
                                 {{"Content-Type", "application/pdf"}});
  if (upload) {
    EXPECT_GE(upload->status, 400);
  }
  client.hang_up();

  limit_files(server_->pid(), RLIM_INFINITY);
  for (int i = 0; i < 50; ++i) {
    const auto answer = credit(client);
    ASSERT_EQ(answer.status, 200) << answer.body;
    ++made;
  }
  EXPECT_EQ(balance(client), made);
  const auto verified = run_linli(dir_, {"verify", "--data", config_.data_dir});
  EXPECT_EQ(verified.code, 0) << verified.said;
  EXPECT_EQ(server_->stop(), 0);
}

TEST_F(Disk, that_may_not_be_written_to_refuses_what_writes) {
  for (const auto& entry : fs::directory_iterator(config_.data_dir))
    fs::permissions(entry.path(), fs::perms(0400));
  auto program = linli_program();
  if (geteuid() == 0) {
    // Nothing is read-only for root, so somebody else serves.
    constexpr const char* nobody = "65534";
    ASSERT_EQ(testkit::run_program("/bin/chown", {"-R", nobody, config_.data_dir}, "/dev/null"), 0);
    fs::copy_file(program, dir_.path() / "linli");
    program = dir_.path() / "as_nobody";
    std::ofstream(program) << fmt::format("#!/bin/sh\nexec setpriv --reuid={} --clear-groups {} \"$@\"\n",
                                          nobody, (dir_.path() / "linli").string());
    fs::permissions(program, fs::perms(0755));
    fs::permissions(dir_.path(), fs::perms(0755));
  }
  testkit::ServerProcess server(program, config_.data_dir);
  server.start();
  testkit::HttpClient client(server.port(), token_);
  EXPECT_EQ(balance(client), 0) << "what is there is shown";
  EXPECT_EQ(code_of(credit(client)), "store.read_only");
  EXPECT_NE(text_of_file(server.log()).find(config_.store_address()), std::string::npos)
      << "the log names the file";
  EXPECT_EQ(server.stop(), 0);

  for (const auto& entry : fs::directory_iterator(config_.data_dir))
    fs::permissions(entry.path(), fs::perms(0600));
  server.start();
  testkit::HttpClient again(server.port(), token_);
  EXPECT_EQ(credit(again).status, 200);
}

}  // namespace
}  // namespace linli
