// Who may serve a data directory.
#include "apps/server/tests/real.hpp"

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

}  // namespace
}  // namespace linli
