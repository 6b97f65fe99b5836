// A county's store in a directory of its own and `build/linli` serving it: for what only a whole process can
// show.
#pragma once

#include <fstream>
#include <sstream>

#include <boost/json/parse.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "apps/server/init.hpp"
#include "apps/server/program.hpp"
#include "engines/access/access.hpp"
#include "engines/org/org.hpp"
#include "modules/member/member.hpp"
#include "modules/points/dto.hpp"
#include "platform/testkit/http_client.hpp"
#include "platform/testkit/server_process.hpp"
#include "platform/testkit/test_app.hpp"

namespace linli {

inline std::filesystem::path linli_program() {
  return std::filesystem::canonical("/proc/self/exe").parent_path() / "linli";
}

inline std::string text_of_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Runs the program to its end; what it printed is in `said`.
struct Ran {
  int code = 0;
  std::string said;
};
inline Ran run_linli(const testkit::TempDir& dir, const std::vector<std::string>& words) {
  const auto log = dir.path() / fmt::format("ran-{}", words.front());
  std::filesystem::remove(log);
  const int code = testkit::run_program(linli_program(), words, log);
  return {code, text_of_file(log)};
}

class Real : public testing::Test {
 protected:
  Real() : config_{.data_dir = dir_.path() / "data"} {
    auto app = open_program(config_);
    app->write([&](Ctx& ctx) {
      org::CreateUnit county;
      county.kind = org::UnitKind::county;
      county.name.value = "County";
      county.on = Day{20200101};
      const auto county_id = org::create_unit(ctx, county).unit_id;
      org::CreateUnit branch;
      branch.parent_id = county_id;
      branch.kind = org::UnitKind::branch;
      branch.name.value = "Branch";
      branch.on = Day{20200101};
      const auto branch_id = org::create_unit(ctx, branch).unit_id;
      points::CreateRule rule;
      rule.name.value = "Deed";
      rule.amount = Points{1};
      rule.valid_from = Day{20200101};
      rule.source.value = "test";
      rule.unit_id = county_id;
      rule_id_ = std::to_string(points::create_rule(ctx, rule).rule_id.value);
      access::NewAccount staff;
      staff.name = "Staff";
      staff.phone = "13900000000";
      staff.home_unit_id = county_id;
      const auto account = access::create_account(ctx, staff);
      access::grant_role(ctx, account, "town_staff", county_id);
      token_ = access::open_session(ctx, account);
      member::NewMember member;
      member.name = "Member";
      member.phone = "13800000000";
      member.birth_on = Day{19800101};
      member.branch_id = branch_id;
      member.joined_on = Day{20100701};
      member_id_ = std::to_string(member::create(ctx, member).value);
    });
    app.reset();
    std::ofstream(config_.data_dir / "linli.toml")
        << "requests_per_second_per_address = 0\nrequests_per_second_per_account = 0\n";
    server_.emplace(linli_program(), config_.data_dir);
  }

  testkit::HttpAnswer credit(testkit::HttpClient& client) {
    return client
        .ask("POST", "/api/v1/credits",
             fmt::format(R"({{"rule_id":"{}","member_id":"{}","happened_on":"{}"}})", rule_id_, member_id_,
                         to_text(day_of(system_now()))))
        .value_or(testkit::HttpAnswer{});
  }
  std::int64_t balance(testkit::HttpClient& client) {
    const auto answer = client.ask("GET", fmt::format("/api/v1/members/{}/points", member_id_))
                            .value_or(testkit::HttpAnswer{});
    EXPECT_EQ(answer.status, 200) << answer.body;
    return boost::json::parse(answer.body).at("balance").to_number<std::int64_t>();
  }
  static std::string code_of(const testkit::HttpAnswer& answer) {
    boost::system::error_code bad;
    const auto body = boost::json::parse(answer.body, bad);
    const auto* object = bad ? nullptr : body.if_object();
    const auto* code = object ? object->if_contains("code") : nullptr;
    return code && code->is_string() ? std::string(code->get_string()) : std::string();
  }

  testkit::TempDir dir_;
  Config config_;
  std::string rule_id_, member_id_, token_;
  std::optional<testkit::ServerProcess> server_;
};

}  // namespace linli
